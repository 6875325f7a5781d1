"""Cells and headings as staff type them, short forms and all, sorted by hand before anybody looked how they are read."""

import datetime as dt
from collections.abc import Iterator, Mapping

import pytest

from onelead.model import DateKind, Decision, EvidenceKind, Field, Ownership, Status, Verification
from onelead.reading.actions.decisions import read_decision
from onelead.reading.dates.dates import read_date
from onelead.reading.evidence.evidence import read_evidence
from onelead.reading.evidence.verification import read_verification
from onelead.reading.layout.headings import fields_of
from onelead.reading.people.people import People
from onelead.reading.status.status import read_status

EVIDENCE = {
    "result": """
        Sampled 12 repositioning charts w/c 2/11 - 12 complete, no gaps
        MUST scores re-checked 5/11, all 22 up to date
        Rang Mrs Pell's son 4/11 - visits at 8am most days now, never after 8.30
        Late visits log: Aug 31, Sept 14, Oct 3
        Electronic call monitoring Oct: 96.4% within 15 mins
        97 calls in 100 on time wk of 9 Nov
        ICB visit gave green for medicines
        Fire service letter - no deficiencies
        Nobody left waiting over 10 min at teatime, obs 6/11
        keys on her at each visit, spot checks 3, 5 and 9 Nov
        Spot chk 7/11 PPE worn correctly by both carers
        CHC nurse reviewed 3.11.26 and wound now grade 1 from grade 3
        No further falls since sensor mat fitted 12/9
        Weight up 1.4kg in 6 wks
        EHO rescored us 5 on 21 Oct
        BP and fluids charted daily, checked 28 days, 28 complete
        All 9 epilepsy plans signed by GP - seen by LW 10/11
        HSE close-out letter 14 Oct 2026, no further action
        Hot water at basin rm 11 now 42.1C (was 49)
        Thermometer reading 2-8 each day 1-31 Oct
        Lift passed LOLER 19/10/26 cert no. 77120
        Relatives survey Nov 18/20 say they know who to complain to
        Tenant told keyworker 2/11 that she now chooses her own meals
        6 staff asked at random on 4/11, all could name the safeguarding lead
        Staff questioned on nights 3/11: 5/5 knew evac route
        Quiz scores 80% -> 98%
        Supervision matrix 1/11: 34 of 35 in date
        Medication errors nil in October (4 in July)
        Complaints re laundry: none since 1 Sept
        Care notes 1-7 Nov read by CL; personal care recorded every day for all 6
        Sept MAR audit: 0 omissions over 840 doses
        Observed lunch 5/11, 4 people given choice of two plates, staff sat down with them
        Bed rails risk ass'ts 8/8 present and in date
        Stair gate fitted and photo 3/11 on file
        Photo taken 4/11 shows ramp clear
        Boiler service cert dated 30/9/26
        OT confirmed 22/10 that sling size right
        SALT review 15/10: texture level 5 being given correctly
        Pharmacist visit 29 Oct, no issues found w/ CDs
        Call bells avg response 2m 10s in Oct vs 6m in July
        Bank statements reconciled to the penny for 5 of 5 tenants, 31 Oct
        LA contracts monitoring visit 20/10 - action closed by them
        District nurse says heels intact 1/11
        MCA assessments: 14 of 14 decision specific (audit AB 2/11)
        Fluid intake averaged 1450ml/day last wk
        Missed visits - 0 in last 8 weeks
        Family mtg 1/11, daughter satisfied that hearing aids are in every morning
        Retest 3/11 of fire doors, all close fully onto the latch
        Water sample results back 27/10 legionella not detected
        Infection control audit 93% on 12 Oct
        Bedroom 6 checked 8/11 - carpet replaced, no odour
        Rota for 4 weeks reviewed, min 2 seniors on every shift
        DoLS tracker: 11 applied, 11 acknowledged
        Agency use down from 212hrs to 40hrs per month
        10 people's hospital passports looked at 6/11 & all current
        Mr T slept through on 12 of 14 nights
        PEEPs in grab bag match the residents list (checked 5/11)
        No seizures unrecorded, diary vs. notes compared Oct
        PBS plan followed in 7 out of 7 incidents in Oct
        Restraint use fell - 9 in Q2 to 2 in Q3
        Audit 31/10/26 100%
        MAR: no gaps wk 1, no gaps wk 2, no gaps wk 3
        Kitchen deep clean signed off by EHO 4 Nov
        Repeat check 9/11 passed (first check on 2/11 failed)
    """,
    "activity": """
        Training matrix 91% (was 64%)
        CQC acknowledged notification ref 4417 on 2/11
        Toolbox talk given 3/11
        Emailed all staff 2/11 re: timesheets
        Spoken to Karen about it
        New policy uploaded to the portal
        Policy re-issued and signed by 30 staff
        Care plan re-written
        RA updated 5/11
        Referral to SALT sent 2 Oct
        chased landlord x3
        Landlord informed, ref 99812
        Order placed for 6 sensor mats PO 4471
        Training booked 14/12
        18 of 20 staff have done the e-learning
        Staff meeting held 4/11, minutes circulated
        Added to handover sheet
        Put on the agenda for RM meeting
        Discussed w/ NOK, she will let us know
        Memo in comms book
        Supervision held w/ SN 30/10
        Contractor visited to quote
        Quote rec'd £1,240 awaiting approval
        Template amended
        New audit tool introduced from 1 Nov
        Reminder on the WhatsApp group
        GP contacted for med review
        Poster put up in staff room
        reflective account completed by carer
        Disciplinary meeting took place
        Duty of candour letter sent 9/10
        All carers have read & signed the protocol
        Workshop delivered by pharmacist 22/10
        Escalated to ops director 1/11
        Agency told not to send that carer again
        Rota changed so there's a senior on lates
        Interviews held, 2 offers made
        Job advert went live 1/11
        Lock ordered
        Locksmith attended
        Spreadsheet set up to track DoLS
        Daily huddle now in place
        Walkround form started
        Care co-ordinator to monitor
        Will be looked at in December
        New lead appointed
        flash meeting 10am daily started
        Policy under review
        Refresher for 12 seniors delivered 28 Oct
        Asked night staff to sign hourly sheet
        Booked Stannah for 18th
        Moved to new electronic system
        Contract variation sent off to LA
        Incident form filled in and sent to HO
        hoist taken out of use
    """,
    "falls short": """
        Re-audit 2/11 - 7 of 10, three still missing allergies
        Spot check 5/11 found 2 charts blank again
        Fire door room 9 still not closing at check 6/11
        Daughter says no better, rang 4/11
        Audit repeated 30 Oct - failed on hand hygiene
    """,
    "placeholder": """
        As above
        see folder
        Evidence in office
        On Nourish
        file
        ok
        Completed
        All done now
        actioned
        To follow
        Awaited
        yes - see evidence folder 3
        In file
        ?
        Not applicable
        Ask Sam
        Uploaded
        nothing yet
        tbc
        Sorted
    """,
    "unclear": """
        October medication audit
        Weekly per chart
        Minutes
        Care plan audit & daily notes
        Supervision records
        Photos
        Certificate
        CQC report p14
        Rota
        Feels much better now
        Staff are more confident
        Residents seem happier
        Nourish report
        Feedback from family
        Walkaround sheets Sept, Oct
        Training matrix
        Improvement noted
        Going well
        Call monitoring report wk 44
        MAR charts
        staff feedback forms
        Spot checks
        ECM printout
        Complaint log
    """,
}

OWNERS = {
    "one": """
        RM – Jade Oak
        Kath
        Kath B.
        Kath Bloor (Dep Mgr)
        Mrs K Bloor
        Kath Bloor, Scheme Manager, Larch Court
        Care co-ord: Tunde
        Tunde Ade (branch mgr)
        tunde.ade@larchcare.example
        Tunde A (with Kath's help)
        Kath Bloor supported by QA team
        Lead = Tunde Ade
        Kath Bloor (acting RM)
        Kath (temp)
        Team leader Shan
        Shan - TL
        Shanice O'Connor-Bell
        Accountable: Kath Bloor
        Siobhan (nights)
        Kath - handed over from Lou
        Senior carer (Shan)
        Kath B – RM
        Prof. Anya Rao
        Larch
    """,
    "unclear": """
        Unit manager (Priya)
        Landlord (Sanctuary)
        KB
        KB/TA
    """,
    "several": """
        Kath/Tunde
        Kath Bloor and Tunde Ade
        Kath + RM
        RM, Deputy & Seniors
        Manager/ Deputy
        Kath, all TLs
        Shan (AM) / Lou (PM)
        Kath Bloor & HR
        Team Leader and Keyworker
        Tunde Ade; Kath Bloor
    """,
    "group": """
        Field supervisors
        Scheme staff
        Care Co-ordinators
        Coordinators
        QA team
        All TLs
        Both units
        Everyone
        Day centre staff
        Nurses on duty
        PBS team
        Housing
        CHC team
        Contractor
    """,
    "role": """
        Branch mgr
        Registered manager (interim)
        Dep Mgr
        Care Co-ord
        Quality Manager
        PBS practitioner
        Scheme Mgr - Larch Court
        Head of Ops
        Clinical Lead (nights)
        Nurse in Charge
        Team Leader, Ash Unit
        Lead keyworker
        Reablement lead
        H & S lead
    """,
    "placeholder": """
        tbc - new RM
        Vacant (RM post)
        TBA
        awaiting new deputy
        insert
        to be allocated at QAM
        none yet
        who?
    """,
}

# A cell, and after the bar the heading that it stands under, where it is not the usual one.
STATUSES = {
    "closed": """
        Closed 02.11.26 KB
        Complete & evidenced
        Signed off at QAM 4/11
        COMPLETED
        Comp
        Closed - see evidence
        Completed (10/10)
        C | Open / Closed (O/C)
        Yes | Action complete Y/N
        Blue - complete and embedded
        Verified complete
        Met
    """,
    "claimed": """
        Done
        Finished, RM to check
        Complete - awaiting verification by QA
        Complete, not yet signed off
        Implemented - not yet embedded
        Awaiting QA check
        100%
        Sorted
    """,
    "in_progress": """
        Ongoing
        Partially complete
        In progress - 60%
        6 of 10 done
        Amber
        On-track
        Underway
        Not complete - in progress
        Not fully complete
        Slippage
        Closed in error - reopened
        IP | Status (NS / IP / C)
        O | Open / Closed (O/C)
    """,
    "not_started": """
        Open - extended to Jan
        Not started
        NS | Status (NS / IP / C)
        New
        Awaiting start date
        0%
    """,
    "on_hold": """
        No budget until March
        On hold - awaiting LA
        Awaiting landlord
        Waiting for parts
    """,
    "unknown": """
        N/A - service closed
        Kath emailed the landlord and is waiting to hear about the door
        X
        ??
    """,
    "cancelled": """
        Withdrawn 3/11
        Duplicate (see 12)
        Not proceeding
    """,
}

DECISIONS = {
    "close": """
        Close
        Agreed to close
        Closed 4/11 by board
        Happy to close
        QAM agreed closure 4 Nov
        OK to close off
        Sign off
        Approved for closure
        Can be closed
        C | Close / Extend / Escalate (C/X/E)
        Action closed - monitor via audit
        Remove from tracker - complete
    """,
    "extend": """
        Extend to 31/12
        Keep open
        Not closed - further evidence needed
        Carry over to Dec mtg
        New date 15/1/27
        Remain open until re-audit
        Leave open 1 more month
        Cannot close yet
        Extension agreed 4 weeks
        roll over
        Bring back to Jan
    """,
    "escalate": """
        Escalate to NI
        Escalated to provider 4/11
        Refer to ops director
        To go to board
        Raise with NI
        Extend and escalate to director
    """,
    "unreadable": """
        Noted
        Discussed
        See minutes
        ok
        Thank you to Kath
    """,
    "blank": """
        -
        TBC
    """,
}

CHECKS = {
    "passed": """
        Effective
        Checked 4/11 - in place
        Y
        Evidence seen, satisfied
        Verified - no gaps
        Yes, working
        Risk removed
        Resolved
        Fully embedded
        10/10 compliant
        No concerns found
        Pass
        Sustained at 3 months
        All ok on spot check
        Agreed - met
        No | Does the risk remain?
        None found | Any gaps found?
        Confirmed by KB on walkround
        ✔
        Good, no further issues
    """,
    "failed": """
        Not effective
        Partially
        Still gaps in 2 files
        N
        Not seen
        Evidence insufficient
        Further work needed
        Yes | Does the risk remain?
        6/10 only
        Recurred
        Not yet embedded
        Improved but not resolved
        Returned to owner
        Fail
        No evidence on file
        Ineffective - rework
        Some charts still blank
    """,
    "unreadable": """
        Checked
        Seen
        See audit
        KB
        4/11/26
    """,
    "blank": """
        N/A
        TBC
        to be checked
    """,
}

DATES = {
    "2026-12-01": """
        1/12/26
        01.12.2026
        1-12-26
        1 Dec 2026
        1st Dec '26
        Tues 1/12/26
        Tuesday 1st December 2026
        December 1, 2026
        01/12/2026 (revised)
        by 1/12/26
        Due 01/12/26
        011226
        1Dec26
        2026/12/01
        01 / 12 / 2026
        1.12.26.
        1st of December 2026
        01-Dec-26
    """,
    "not_a_date": """
        Dec 2026
        end Dec 26
        w/c 7/12/26
        1/12
        Q4 26/27
        mid December 2026
        31/11/2026
        Christmas
        asap
        6 weeks
        ongoing
        next QAM
        1 month from audit
        01/12/26 - 31/12/26
    """,
    "several": """
        1/12/26 then 15/1/27
        31/10/26 30/11/26
    """,
}

HEADINGS = {
    "id": """
        Ref.
        Action ref #
        SIP no
    """,
    "source": """
        Where did this come from?
        Origin (audit/complaint/CQC)
        KLOE / Quality Statement
        Source of concern
    """,
    "issue": """
        What did we find?
        Area for improvement
        Shortfall identified
        Audit finding
        Concern raised by LA
    """,
    "action": """
        What needs to happen
        Improvement action
        Steps we will take
        Agreed at meeting
        What we're going to do about it
    """,
    "outcome": """
        What will good look like?
        Success looks like
        What difference will it make for people?
        Expected impact
        How will we know?
    """,
    "owner": """
        Who's leading?
        Named lead
        Accountable person (one name)
        By whom
        Responsible
    """,
    "support": """
        Helped by
        Others involved
        Who else needs to help
    """,
    "deadline": """
        By when
        Complete by
        Target completion
        Date due
    """,
    "revised_deadline": """
        New date agreed
        Extended to
    """,
    "delay_reason": """
        Why has it slipped?
        Reason for extension
    """,
    "status": """
        Where are we up to?
        BRAG
        Open / Closed
    """,
    "progress": """
        Progress update (Nov)
    """,
    "evidence_source": """
        Evidence needed
        What we'll look at
    """,
    "evidence": """
        What evidence do we have?
        Evidence seen
        Proof of completion
    """,
    "evidence_date": """
        Date of evidence
    """,
    "completed": """
        Date finished
        Actual completion
    """,
    "verified_by": """
        Who checked it?
        QA'd by
        Independent check by
    """,
    "verified_on": """
        Date verified
        Checked on
    """,
    "verification": """
        Has it worked?
        Check outcome
        Is the risk gone? (Y/N)
    """,
    "reviewed_on": """
        Taken to governance on
        Date reviewed at QAM
    """,
    "decision": """
        QAM decision
        Close / extend / escalate?
    """,
    "escalated_to": """
        Escalated to whom
    """,
    "escalated_on": """
        Date escalated
    """,
    "staff_informed": """
        How were staff told?
        Team briefed?
    """,
    "interim_control": """
        What keeps people safe until then?
        Temporary measures
    """,
    "notice": """
        CQC notice ref
    """,
    "follow_up": """
        Check frequency
        How often will we check?
    """,
    "review_due": """
        Next review
    """,
    "recheck_on": """
        3 month re-check date
    """,
    "service": """
        Scheme
        Which home?
    """,
    "theme": """
        Topic area
    """,
    "priority": """
        Risk level
        Urgency
    """,
    "measure": """
        Linked indicator
    """,
}


def each_of(sorted_cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each cell with what it is."""
    for meaning, cells in sorted_cells.items():
        yield from ((cell.strip(), meaning) for cell in cells.strip().splitlines())


def under_headings(sorted_cells: Mapping[str, str], usual: str) -> Iterator[tuple[str, str, str]]:
    """Yield each cell with its heading and what it is."""
    for cell, meaning in each_of(sorted_cells):
        text, _, heading = cell.partition(" | ")
        yield text, heading or usual, meaning


@pytest.mark.parametrize(("text", "kind"), list(each_of(EVIDENCE)))
def test_evidence(text: str, kind: str) -> None:
    read = read_evidence(text)
    assert read.says_failed is (kind == "falls short")
    assert read.kind is EvidenceKind("result" if kind == "falls short" else kind)


@pytest.mark.parametrize(("text", "ownership"), list(each_of(OWNERS)))
def test_owners(text: str, ownership: str) -> None:
    assert People((), [text], dt.date(2026, 11, 23)).owner(text).ownership is Ownership(ownership)


@pytest.mark.parametrize(("text", "heading", "status"), list(under_headings(STATUSES, "Status")))
def test_statuses(text: str, heading: str, status: str) -> None:
    assert read_status(text, heading) is Status(status)


@pytest.mark.parametrize(("text", "heading", "decision"), list(under_headings(DECISIONS, "Decision")))
def test_decisions(text: str, heading: str, decision: str) -> None:
    assert read_decision(text, heading) is Decision(decision)


@pytest.mark.parametrize(("text", "heading", "found"), list(under_headings(CHECKS, "Verification result")))
def test_results_of_checks(text: str, heading: str, found: str) -> None:
    assert read_verification(text, heading) is Verification(found)


@pytest.mark.parametrize(("text", "day"), list(each_of(DATES)))
def test_dates(text: str, day: str) -> None:
    read = read_date(text)
    if day in (DateKind.SEVERAL, DateKind.NOT_A_DATE):
        assert read.kind is DateKind(day)
    else:
        assert (read.kind, read.day) == (DateKind.DATE, dt.date.fromisoformat(day))


@pytest.mark.parametrize(("heading", "field"), list(each_of(HEADINGS)))
def test_headings(heading: str, field: str) -> None:
    assert fields_of(heading)[0].field is Field(field)
