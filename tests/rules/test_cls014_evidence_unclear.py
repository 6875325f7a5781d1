"""CLS014: a closure whose evidence names a record but not what it found."""

from drawing import findings_from, outcome_from
from onelead.model import Closure


def page(evidence: str) -> str:
    return f"""
    | ID    | Action               | Owner      | Deadline   | Status | Evidence   |
    | ----- | -------------------- | ---------- | ---------- | ------ | ---------- |
    | CR-07 | Count the MAR charts | Jane Smith | 2026-10-18 | Closed | {evidence} |
    """


def test_a_record_without_its_finding_is_unclear() -> None:
    (finding,) = findings_from(page("Audit - Sept"), "CLS014")
    assert finding.message == (
        'The evidence of CR-07, "Audit - Sept", does not say what was found, so we can\'t tell whether it worked.'
    )
    assert finding.remedy == 'Add the finding under Evidence, such as "9 of 10 complete", with its date.'


def test_unclear_evidence_is_not_unsupported() -> None:
    tracker = outcome_from(page("Audit - Sept")).trackers[0]
    assert tracker.verdicts[2].closure is Closure.CANNOT_TELL
    assert "CLS014" in tracker.verdicts[2].reasons
