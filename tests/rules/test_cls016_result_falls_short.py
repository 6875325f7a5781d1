"""CLS016: a closure whose own evidence says that it has not worked."""

from drawing import findings_from, outcome_from
from onelead.model import Closure, Severity


def page(evidence: str, outcome: str = "95% of charts signed") -> str:
    return f"""
    | ID    | Action               | Intended outcome | Owner      | Deadline   | Status | Evidence   |
    | ----- | -------------------- | ---------------- | ---------- | ---------- | ------ | ---------- |
    | CR-07 | Check the MAR charts | {outcome}        | Jane Smith | 2026-10-18 | Closed | {evidence} |
    | CR-08 | Fit two restrictors  | Windows are safe | Tom Jones  | 2026-12-18 | Open   |            |
    """


def test_a_share_below_the_intended_one_is_an_error() -> None:
    (finding,) = findings_from(page("MAR audit 20/10/26: 16 of 20 signed"), "CLS016")
    assert finding.message == (
        'CR-07 is "Closed", but "MAR audit 20/10/26: 16 of 20 signed" is short of what was intended: '
        '"95% of charts signed".'
    )
    assert finding.severity is Severity.ERROR


def test_a_share_without_a_number_to_reach_is_a_warning() -> None:
    (finding,) = findings_from(page("MAR audit 20/10/26: 16 of 20 signed", "Charts are signed"), "CLS016")
    assert finding.message == (
        'CR-07 is "Closed", but "MAR audit 20/10/26: 16 of 20 signed" is not all of them, '
        "and no number says how many would be enough."
    )
    assert finding.severity is Severity.WARNING


def test_evidence_that_says_it_failed_is_an_error() -> None:
    (finding,) = findings_from(page("Re-audit 20/10/26 failed, 3 charts still unsigned", ""), "CLS016")
    assert finding.message == (
        'CR-07 is "Closed", but its own evidence says that something is not done: '
        '"Re-audit 20/10/26 failed, 3 charts still unsigned".'
    )


def test_a_share_that_reaches_what_was_intended_is_enough() -> None:
    assert findings_from(page("MAR audit 20/10/26: 19 of 20 signed"), "CLS016") == []


def test_only_the_error_makes_the_closure_unsupported() -> None:
    short = outcome_from(page("MAR audit 20/10/26: 16 of 20 signed")).trackers[0].verdicts[2]
    doubtful = outcome_from(page("MAR audit 20/10/26: 16 of 20 signed", "Charts are signed")).trackers[0].verdicts[2]
    assert (short.closure, short.reasons) == (Closure.UNSUPPORTED, ("CLS016",))
    assert doubtful.closure is Closure.CANNOT_TELL
    assert "CLS016" not in doubtful.reasons
