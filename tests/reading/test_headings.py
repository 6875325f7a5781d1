"""Headings in people's own words are understood by their concepts."""

from __future__ import annotations

import pytest

from onelead.model import Field
from onelead.reading.layout.headings import fields_of, is_question, nearest_field, plain

UNDERSTOOD = {
    Field.OWNER: """
        By Whom | Person responsible | Responsible person | Responsible officer | Identified Lead | Lead | Lead Director
        Responsibility | Responsible | Responsible Party | Responsible for Action | Response Person | Owner | Action Owner
        Risk Owner | Owner (A) | Owner (Role) | PIC | Assigned To | Assigned | Assignee | Assigned Resource | Allocated To
        Actionee | Person/Group Assigned | POC | Who is doing this? | Named lead | Responsable person | Who | Action by
        Person accountable | Lead person | Action to be taken by | To be actioned by | assigned_to | ACCOUNTABLE LEAD
        Who's leading? | Named person | Lead nurse: | Team lead responsible | Accountable officer | Resp. person | WHO?
        Resp. nurse | Resp. | Answerable | Answerable person
    """,
    Field.DEADLINE: """
        By When | Deadline | Timescale | Timeline | Time frame | Target Date | Target Completion Date | Due Date | DATE DUE
        Planned Completion Date | Expected Resolution Date | Required By | End Date | Date for completion | When
        To be completed by | Complete by | Target | Date to be completed | Original deadline | Finish by | Due | due_date
        Target date for completion | Fix by | Completion target: | Date to be done by | Dead line | Deadlnie | By when?
    """,
    Field.REVISED_DEADLINE: """
        Revised deadline | Revised date | New date | Extended to | Revised target date | New deadline | Extension date
        Revised completion date | Amended deadline | Now due
    """,
    Field.DELAY_REASON: """
        Reason for delay | Why late? | Reason for extension | Reason for slippage | Reason date moved | Reason for change
        Grounds for extension
    """,
    Field.COMPLETED: """
        Actual Completion Date | Date Closed | Closing Date | Closure Date | Date Resolved | Date of action taken
        Completed on | Date completed | Fix date | Date done | Actual date | Completed date | Actual completion | completed_date
    """,
    Field.STATUS: """
        Status | Current Status | RAG | RAG_Status | Completion Status | Open or Closed? | Resolved? | % Done | % Completion
        RAG rating | Action status | BRAG | State | Complete? (Y/N) | Complete? | Done? | % complete: | How is it going?
    """,
    Field.EVIDENCE: """
        Evidence | (and Evidence) | Evidence of Compliance | Evidence / Notes | Evidence Link | Implementation Evidence
        Actual corrective action taken | Evidence of completion | Evidence of impact | Proof | Evidence seen | evidence_notes
        Supporting evidence | Evidence obtained | Evidence that practice changed | Proof of completion | Closure evidence
        What shows it is working | What this shows | What we found when we checked
    """,
    Field.EVIDENCE_SOURCE: """
        Evidence to be provided | Evidence required | Source of evidence | How will we evidence this? | Evidence needed
        Where evidence is held | Evidence source | EVIDENCE TO BE PROVIDED:
    """,
    Field.EVIDENCE_DATE: "Evidence date | Date of evidence | Evidence dated | Date evidenced | PROOF Date seen",
    Field.OUTCOME: """
        Planned outcome | Intended outcome | Success Criteria | How measured | Expected result | Desired outcome
        What good will look like | How will we know it has worked? | What will be different? | What good looks like | Expected outcome
    """,
    Field.VERIFIED_BY: """
        Verified By | Checked by | Signed off by | Quality check by | Validated by | Audited by | Walkaround check by
        Who had a look | Who made sure | Evidence checked by | Sampled by | Closure verified by | Checked (initials): | Verified by (name) | Signed-off by
    """,
    Field.VERIFIED_ON: "Verification Date | Date checked | Date of sign off | Checked on | Signed off on | Date sampled | Assurance given on | Date seen",
    Field.VERIFICATION: """
        Verification outcome | Result of verification | Verification result | Risk resolved? | Still a hazard? | Verified?
        Opinion | Assurance opinion
    """,
    Field.REVIEWED_ON: """
        Date reviewed | Governance review date | Reviewed on | Date of governance meeting | QGM review date | Review date
        Reviewed at governance meeting | Governance date | Governance meeting date
    """,
    Field.DECISION: """
        Decision | Governance decision | Outcome of review | Meeting decision | QGM outcome | Close / extend / escalate
        Panel decision | Decision made | Governance outcome | Meeting outcome | Premises meeting decision
    """,
    Field.ACTION: """
        Action | Actions required | Actions to be taken | Action / Decision | Action Plan | Corrective Action | Task
        Activities | Objectives | Remediation | Mitigation | Next Steps | What more can we do about it? | Work needed
        What are we going to do? | Improvement action | Remedial work | How will we fix it? | What needs to happen
        Planned action | Agreed actions | Action details | Action description | Learning action | What we will do
        What to fix | Work item | Change to be made | What we're changing | Agreed at tenants' meeting | Medicines action: | Improvement needed | CTS Improvement and Action Plan
    """,
    Field.ISSUE: """
        Item to be rectified | Recommendation | Finding | Observation | Weakness | Gap Identified | Issue | Area of concern
        CQC Action Requirement | What we found | Area for improvement | Risk identified | Shortfall | Reason for action
        What's not right | What isn't working | Trigger | Issue identified by CQC | Baseline issue | Hazard | issue_description | ISSUE / CONCERN:
    """,
    Field.PRIORITY: """
        Priority | H/M/L | MUST DO / SHOULD DO | Severity | RAG of risk | Risk rating | Priority level | Urgency | Risk level
    """,
    Field.SUPPORT: "Support | Supported by | Involving | Others involved | Supporting staff",
    Field.ESCALATED_TO: "Escalated to | Escalation | Escalated?",
    Field.ESCALATED_ON: "Date escalated | Escalated on",
    Field.STAFF_INFORMED: """
        Staff informed | Shared with team | Learning shared | Staff told on | How shared with staff | Shared with staff on
    """,
    Field.INTERIM_CONTROL: """
        Interim control | Interim measures | Immediate action taken | What keeps people safe meanwhile | Temporary controls
    """,
    Field.FOLLOW_UP: "Check every (days) | Frequency | Follow-up every | How often checked",
    Field.REVIEW_DUE: "Next review | Next review date | Review due",
    Field.RECHECK_ON: "Re-check date | Recheck due | Re-audit on",
    Field.SOURCE: "Source | Regulation | Raised from | Source of action | CQC regulation",
    Field.THEME: "Theme | Category",
    Field.SERVICE: "Service | Home | Site | Branch | service_name",
    Field.MEASURE: "Measure ref | KPI",
    Field.ID: "Ref | No. | ID | Action No | Ref No | # | S/N | Action ref | Action ID | Number | Item no | action_ref",
    Field.STARTED: "Start | Start date | Date started",
    Field.PROGRESS: "Comments | Remarks | Progress update | Updates | Latest update | Progress notes | Progress to date",
}
FALSE_FRIENDS = """
    Raised by | Reported by | Prepared by | Who will monitor? | Escalation Owner | Asset owner | Date raised | Days left
    Days overdue | Cost | Last updated | Telephone | Date reported | Date identified | Identified by | STATUS LIST
    Checklist | Respiratory | Response time
"""


def _split(headings: str) -> list[str]:
    return [heading.strip() for line in headings.splitlines() for heading in line.split(" | ") if heading.strip()]


@pytest.mark.parametrize(
    ("heading", "field"), [(heading, field) for field, many in UNDERSTOOD.items() for heading in _split(many)]
)
def test_a_heading_means_its_field_first(heading: str, field: Field) -> None:
    assert [each.field for each in fields_of(heading)][:1] == [field]


@pytest.mark.parametrize("heading", _split(FALSE_FRIENDS))
def test_a_false_friend_is_never_the_owner_or_the_deadline(heading: str) -> None:
    assert {each.field for each in fields_of(heading) if each.score >= 5}.isdisjoint({Field.OWNER, Field.DEADLINE})


@pytest.mark.parametrize("heading", ["Checked", "Verification", "Signed off", "Ongoing Assurance", "Evaluation"])
def test_a_bare_word_of_checking_leaves_the_choice_to_the_cells(heading: str) -> None:
    fields = {each.field for each in fields_of(heading)[:3]}

    assert fields == {Field.VERIFIED_BY, Field.VERIFIED_ON, Field.VERIFICATION}


def test_a_sentence_is_no_heading() -> None:
    assert (
        fields_of(
            "Each action needs one person who is answerable for it; teams and posts are not enough here, nor initials."
        )
        == ()
    )


def test_the_providers_own_heading_comes_before_any_other_reading() -> None:
    assert fields_of("Captain", own=(("captain", Field.OWNER),))[0].field is Field.OWNER


def test_the_nearest_field_is_offered_for_a_heading_that_is_not_understood() -> None:
    assert nearest_field("Desision") is Field.DECISION
    assert nearest_field("Weather") is None


def test_spelling_without_meaning_is_levelled() -> None:
    assert plain("  By\u00a0WHEN: ") == plain("by_when") == plain("ByWhen") == "by when"


@pytest.mark.parametrize(("heading", "asks"), [("Completed? (Y/N)", True), ("Resolved?", True), ("Completed", False)])
def test_a_question_is_recognised(heading: str, asks: bool) -> None:
    assert is_question(heading) is asks
