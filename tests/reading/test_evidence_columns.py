"""The evidence under a heading that leaves open what it holds: its cells tell, and when they are filled."""

import pytest

from reading.drawn_workbook import workbook_from


def letters(page: str) -> dict[str, str]:
    (tracker,) = workbook_from(page).trackers
    return {str(field): column.letters for field, column in tracker.columns.items()}


def with_evidence_under(heading: str) -> str:
    return f"""
**Plan**
Ref | Gap | Agreed action | Lead | By when | Status | {heading} | Checked by | Date checked | Decision
A1 | Late calls | Re-time the Friday run | Jane Smith | 2026-10-01 | Closed | 97 of 98 calls on time 2-8 Nov | Tom Jones | 2026-11-12 | Close
A2 | Gaps | Count the gaps on each chart | Ali Khan | 2026-10-08 | Closed | Emailed all carers | Jane Smith | 2026-11-12 | Close
A3 | Falls | Hold a huddle after each fall | Jane Smith | 2026-12-08 | Open
A4 | Files | Get two references for 8 carers | Tom Jones | 2026-09-08 | Closed | 8 files seen 3/11, all had 2 | Jane Smith | 2026-11-02 | Extend
A5 | Fire | Drill at night | Ali Khan | 2026-12-11 | In progress
"""


@pytest.mark.parametrize(
    "heading",
    """
    What we've got to show for it | What have we got to show? | Show me | Prove it | Outcome seen | Outcome achieved
    Outcome to date | What's different now? | What is better for people now | What difference has it made?
    Difference made | We did / what changed | What we did and what difference it made | What has improved
    Result of works / cert no. | Results of the job | Findings on re-check | What was found on re-check | Assurance
    Assurances | What came of it | What happened as a result | Outcome | Effect | Wins
    Completion notes | Close out comments | Confirmation | Benefits realised | Results so far | What's the proof?
    """.replace("\n", " | ").split(" | "),
)
def test_what_is_told_of_finished_actions_is_the_evidence(heading: str) -> None:
    if heading.strip():
        assert letters(with_evidence_under(heading.strip())).get("evidence") == "G"


@pytest.mark.parametrize("heading", ["Outcome", "How do we know?", "What good looks like"])
def test_what_is_written_for_open_actions_too_is_the_intended_outcome(heading: str) -> None:
    page = f"""
**Plan**
Ref | Agreed action | Lead | By when | Status | {heading}
A1 | Re-time the Friday run | Jane Smith | 2026-10-01 | Closed | No call over 20 minutes late
A2 | Count the gaps on each chart | Ali Khan | 2026-10-08 | Closed | Every chart signed each day
A3 | Hold a huddle after each fall | Jane Smith | 2026-12-08 | Open | Fewer falls than in spring
A4 | Drill at night | Ali Khan | 2026-12-11 | Open | Out in less than 5 minutes
"""
    assert "evidence" not in letters(page)
    assert letters(page)["outcome"] == "F"


def test_a_difference_that_is_still_to_be_made_is_the_intended_outcome() -> None:
    page = with_evidence_under("Evidence").replace("Gap", "What difference will it make?")
    assert letters(page)["outcome"] == "B"
    assert letters(page)["evidence"] == "G"


def test_the_number_of_a_job_is_its_id_and_that_of_a_certificate_is_evidence() -> None:
    page = with_evidence_under("Result of works / cert no.").replace("Ref |", "WO no. |")
    assert letters(page)["id"] == "A"


def test_an_impact_beside_the_evidence_is_not_the_action() -> None:
    page = with_evidence_under("Evidence").replace("Gap", "Results of actions")
    assert letters(page)["action"] == "C"
    assert letters(page)["evidence"] == "G"
