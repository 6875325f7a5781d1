"""Decisions as minutes and trackers word them."""

import pytest

from onelead.model import Decision
from onelead.reading.actions.decisions import read_decision

CLOSE = """
Close
CLOSE
Closed
Close action
Agreed to close
Agreed - close
Agreed closed
Agreed for closure
Approved for closure
Closure approved
Closure agreed
Closure agreed at QGM 13/10/26
Closure agreed, re-audit Feb
Closure agreed 12/11, re-audit Feb
Closure approved - recheck in March
Close (re-audit Feb)
Close - stays closed if Nov ok
Signed off, revisit in Q1
OK to close; follow up audit in May
Closed at QGM 13/10
Close - evidence accepted
OK to close
Happy to close
Can be closed
Can close
Signed off
Sign off
Signed off - close
Signed off by NI 13/10/26
Complete - close
Close and monitor
Close, monitor through monthly audit
Closed - ongoing monitoring via audit
Close. Continue to audit monthly
Close - no further action
No further action
NFA
Closed, no need to extend
Extended to 31/10, closed 10/11
Escalated 3/9, closed 13/10
Remove from plan
Archive
Yes - close
Close, not yet due for review
Closed, bring it to the next staff meeting for learning
"""
EXTEND = """
Close? Not yet
Close, bring back to next meeting
Closed but not yet agreed by NI
Extend
EXTEND
Extended
Extend to 30/11/26
Extended to 31/12/26
Extension agreed
Extension granted to 30 Nov
Keep open
Keep open until audit
Kept open
Remain open
Remains open
To remain open
Leave open
Stay open
Hold open
Carry forward
Carried forward
Carry forward to November
Carry over
C/F
c/fwd
Continue
Continue monitoring before closing
Do not close
Don't close
Not to be closed
Not closed
Not agreed to close
Not approved for closure
Not ready to close
Closure not agreed
Closure refused
Closure rejected - evidence weak
Closure deferred
Cannot close
Too early to close
Unable to close
Close once evidence seen
Close when re-audit done
Closure agreed subject to re-audit
Closure agreed once re-audit done
Closure not agreed, re-audit Feb
Close subject to audit
To be closed at next meeting
Defer
Deferred to next meeting
Review again in January
Review in 4 weeks
Re-open
Reopened
More time needed
Further evidence required
New date 30/11/26
Revised date agreed
Ongoing
Still open
Closed 10/9, reopened 13/10
No - keep open
Roll over
Monitor
"""
ESCALATE = """
Escalate
Escalated
Escalate to NI
Escalate to provider
Escalated to provider
Escalated to NI 3/9/26
Escalation to board
Refer to NI
Referred to provider
Refer up
Take to provider oversight
Raise with provider
Raised with the council
For NI decision
For provider decision
NI to decide
Provider to fund
Extend to 30/11 and escalate to NI
Tier 3
"""
UNREADABLE = """
Noted
Discussed
Discussed at QGM
Reviewed
Agreed
Approved
Yes
No
Evidence seen
Good progress
See minutes
13/10/26
KW
Update given
"""
BLANK = """
TBC
-
n/a
Pending
To be decided
Not yet reviewed
Awaiting meeting
Next meeting
?
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (text, decision)
        for texts, decision in (
            (CLOSE, Decision.CLOSE),
            (EXTEND, Decision.EXTEND),
            (ESCALATE, Decision.ESCALATE),
            (UNREADABLE, Decision.UNREADABLE),
            (BLANK, Decision.BLANK),
        )
        for text in texts.strip().splitlines()
    ],
)
def test_decisions(text: str, expected: Decision) -> None:
    assert read_decision(text, "Decision") is expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Agreed to close?", "Yes", Decision.CLOSE),
        ("Agreed to close?", "Y", Decision.CLOSE),
        ("Agreed to close?", "✓", Decision.CLOSE),
        ("Agreed to close?", "Yes 13/10/26", Decision.CLOSE),
        ("Agreed to close?", "No", Decision.EXTEND),
        ("Agreed to close?", "N - extend to 30/11", Decision.EXTEND),
        ("Closure approved", "Yes", Decision.CLOSE),
        ("Signed off at QGM?", "No", Decision.EXTEND),
        ("Decision", "Yes", Decision.UNREADABLE),
    ],
)
def test_a_plain_answer_is_read_by_the_heading(heading: str, text: str, expected: Decision) -> None:
    assert read_decision(text, heading) is expected


@pytest.mark.parametrize("text", ["", "  ", "\xa0"])
def test_blank(text: str) -> None:
    assert read_decision(text) is Decision.BLANK
