"""What a check found, in the words of those who checked."""

import pytest

from onelead.model import Verification
from onelead.reading.evidence.verification import asks_the_opposite, read_verification

PASSED = """
Effective
effective
Yes
Y
Yes - resolved
Yes – confirmed
Yep
Yeah, works
Yes, working well
Yes (re-checked 3/9)
TRUE
✓
✔
✅
Resolved
Risk resolved
Fully resolved
Sustained
Improvement sustained
Verified
Confirmed
Confirmed effective
Satisfactory
Passed
Pass
Met
Standard met
Achieved
Embedded
Working
Working as intended
Fixed
Hazard removed
Risk removed
Compliant
Fully compliant
No further concerns
No concerns
No issues found
No gaps
No recurrence
No further falls
Nil found
Not recurred
Has not come back
Problem has not come back
Nothing outstanding
10 of 10 seen
9 of 10 seen complete
96% on sample
Door latches every time
OK
Yes, was 7 of 12, now 12 of 12
Return visit 3/10: all in place
Returned to check, all in place
Staff clear on process, none unsure
"""
FAILED = """
Damp returned
Smell may return
Two staff unsure
No
N
NO
FALSE
✗
❌
No - still leaking
Nah
Yep but still leaking
No, two rooms left
Not resolved
Not effective
Not yet
Not yet effective
Not fully resolved
Ineffective
Partly
Partially
Partial
Partly - 2 rooms still outstanding
Partly effective
Partially resolved
Part
Still an issue on nights
Still happening
Still outstanding
Recheck needed
Re-check needed
Recheck required in 4 weeks
Needs more work
More work needed
Further work required
Further training needed
Unresolved
Incomplete
Unsatisfactory
Failed
Fail
Recurred
Gaps remain
Gaps found
2 rooms outstanding
1 missing
6 of 10
54%
Nearly there
Improving but not consistent
In progress
Limited improvement
No improvement
No change
Yes but nights still need prompting
Yes, except Room 4
Insufficient evidence
Rejected - reopen
"""
BLANK = """
TBC
tbc
Pending
Awaiting
Awaiting check
To be checked
Not checked
Not yet checked
Not yet verified
To follow
N/A
n/a
-
?
Due 3/12/26
"""
UNREADABLE = """
Karen
Seen
Checked
See notes
Improved
Audit
Noted
3/9/26
KW
Maybe
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (text, result)
        for texts, result in (
            (PASSED, Verification.PASSED),
            (FAILED, Verification.FAILED),
            (BLANK, Verification.BLANK),
            (UNREADABLE, Verification.UNREADABLE),
        )
        for text in texts.strip().splitlines()
    ],
)
def test_results(text: str, expected: Verification) -> None:
    assert read_verification(text, "Verification result") is expected


@pytest.mark.parametrize(
    "heading",
    [
        "Still a hazard?",
        "Still a problem?",
        "Is the risk still there?",
        "Issue remains?",
        "Risk remaining?",
        "Any gaps found?",
        "Any further concerns?",
        "Any concerns?",
        "Recurred?",
        "Outstanding?",
        "Further action needed?",
        "Further action required",
        "Re-check needed?",
        "Recheck required?",
        "Has it happened again?",
        "Has the problem come back?",
        "Hazard present?",
    ],
)
def test_a_heading_can_ask_the_opposite(heading: str) -> None:
    assert asks_the_opposite(heading)
    assert read_verification("No", heading) is Verification.PASSED
    assert read_verification("Yes", heading) is Verification.FAILED
    assert read_verification("N", heading) is Verification.PASSED


@pytest.mark.parametrize(
    "heading",
    [
        "Effective?",
        "Resolved?",
        "Original risk resolved?",
        "Has the risk been removed?",
        "Hazard gone?",
        "Concern addressed?",
        "Problem fixed?",
        "Issue resolved?",
        "No longer a hazard?",
        "Verified?",
        "Outcome of check",
        "Working?",
        "Is the improvement embedded?",
        "Verification result",
        "",
    ],
)
def test_most_headings_ask_straight(heading: str) -> None:
    assert not asks_the_opposite(heading)
    assert read_verification("No", heading) is Verification.FAILED
    assert read_verification("Yes", heading) is Verification.PASSED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None", Verification.PASSED),
        ("Nil", Verification.PASSED),
        ("No - gone", Verification.PASSED),
        ("No, resolved", Verification.PASSED),
        ("No longer", Verification.PASSED),
        ("Resolved", Verification.PASSED),
        ("Yes - on nights", Verification.FAILED),
        ("Yes, two rooms", Verification.FAILED),
        ("Yes", Verification.FAILED),
        ("Partly", Verification.FAILED),
        ("Still there", Verification.FAILED),
        ("TBC", Verification.BLANK),
    ],
)
def test_words_below_an_opposite_question(text: str, expected: Verification) -> None:
    assert read_verification(text, "Still a hazard?") is expected


@pytest.mark.parametrize("text", ["", " ", "\xa0"])
def test_blank(text: str) -> None:
    assert read_verification(text, "Effective?") is Verification.BLANK


@pytest.mark.parametrize(
    ("text", "heading", "expected"),
    [
        ("Significant", "Verification result", Verification.PASSED),
        ("Significant", "Assurance", Verification.PASSED),
        ("Significant – report filed", "Assurance", Verification.PASSED),
        ("Significant, but gaps on nights", "Assurance", Verification.FAILED),
        ("Full", "Assurance level", Verification.PASSED),
        ("Substantial", "Result", Verification.PASSED),
        ("High", "Level of assurance", Verification.PASSED),
        ("High", "Verification", Verification.PASSED),
        ("High assurance", "Result", Verification.PASSED),
        ("Moderate", "Verification result", Verification.FAILED),
        ("Moderate assurance", "Result", Verification.FAILED),
        ("Partial", "Assurance rating", Verification.FAILED),
        ("Limited", "Assurance rating", Verification.FAILED),
        ("None", "Assurance rating", Verification.FAILED),
        ("No assurance", "Result", Verification.FAILED),
        ("Low", "Assurance rating", Verification.FAILED),
    ],
)
def test_a_rating_of_assurance(text: str, heading: str, expected: Verification) -> None:
    assert read_verification(text, heading) is expected


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("High", "Result"),
        ("High", "Residual risk"),
        ("Significant", "Risk level"),
        ("Moderate", "Residual risk at check"),
        ("Significant", "Any concerns?"),
        ("Significant improvement", "Result"),
        ("None", "Verification result"),
        ("Significant gaps", "Assurance"),
    ],
)
def test_what_is_large_is_not_always_assurance(text: str, heading: str) -> None:
    assert read_verification(text, heading) is not Verification.PASSED
