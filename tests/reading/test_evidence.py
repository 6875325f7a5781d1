"""Evidence phrases as care homes write them, and what each of them is."""

import datetime as dt

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence import read_evidence

RESULT = """
Re-audit of 8 MAR charts 3/9/26: 8 of 8 signed
MAR audit Oct 97%
Sept MAR audit 96% (was 81%)
9 out of 10 care plans up to date on 4 Oct
Audit 12/10/26 - no gaps
12/10/26 audit found nil missing signatures
Kitchen inspection by EHO 14/9/26: 5 stars
Food hygiene re-inspection 14/9/26, rating 5
Fire drill 3/10/26 night shift evacuated in 4 min 10
Weekly fire alarm test 6/10 all doors released
FD12 tested on alarm 7/10/26 and latched first time
Door now closes fully on alarm, tested 7/10/26
Hot water at Room 14 basin 42 degrees on 5/10/26
Water temps w/c 5 Oct all below 43
Legionella result 22/9/26: not detected
Fridge log Sept: no reading above 8
LOLER certificate 7741 dated 3/9/26
Gas certificate ref CP12-8842, 11/9/26
EICR issued 4/9/26 ref 20914, satisfactory
Photo of new handrail 3/9/26
Photographs show exit clear on 3, 10 and 17 Sept
Photo on file 22/9/26 showing radiator cover fitted to Room 33
Spot check nights 3/10/26: repositioning charts complete for all 6
Night spot check 4/10 - both carers awake, hourly checks signed
Observed lunch 5/10/26: all offered a choice
Observed 3 medication rounds, no interruptions
Mealtime observation 12/9, correct IDDSI level for every resident
Competency assessment: 6 of 6 nurses passed
14 of 15 staff named the safeguarding lead when asked 3/10
Staff quiz average 92%
Quiz scores 9/10 or better for all seniors
Daughter rang 3/9, tea given on time every day
Son told RM on 12/9/26 that his mother's glasses have not gone missing since
Mrs P's family confirmed on 5/10 they now get a call after every fall
Wife emailed 3/10 to say laundry is coming back complete
Residents' survey Sept 26: 18 of 20 happy with the food
Family feedback forms: 11 of 12 rated communication good or better
Relatives meeting 7/10: nobody raised laundry, 14 attended, all satisfied
No falls on Elm since 1 Sept
Falls down from 11 in July to 4 in Sept
Pressure ulcers reduced from 5 to 1
No new pressure damage since 12 August
Complaints about call bells: 0 in Sept
Nil complaints re laundry Aug-Oct
No missed visits in 4 weeks to 2/10
Late calls fell from 14% to 3%
Call bell report Sept - average 2 min 05, longest 5 min
Average response 1 min 40 in w/c 5/10
Weights stable for 9 of 9 on fortified diets
GP confirmed by letter 2/10/26 that all reviews are finished
Pharmacist visit 6/10/26: no discrepancies in 15 charts
CD register count agreed on all 28 checks in Sept
CCG pharmacist audit 94%
Infection control audit scored 98% on 2/10/26
IPC audit by the council 3/9/26 - compliant
Mock inspection 14/10 found no issues with consent records
Walkaround 3/10 bell in reach in every room
Daily walkround sheets 1-7 Oct: corridor clear each day
Care plan sample 6/10: 10/10 signed by the person or their representative
36/38 rooms compliant
Handover sheets checked 1-5 Oct, all risks recorded
Supervision matrix 30/9: 22 of 22 in date
DBS register checked 2/10/26, 41 of 41 in date
Recruitment file audit 7/10: 12 of 12 complete with two references
Rota for 4 weeks shows a first aider on every shift
Dependency tool against rota for Sept shows hours met on 30 of 30 days
Training done 3/9; observed 5 transfers 20/9, no errors
Discussed in supervision 3/9. Re-checked 14/9 and charts complete for all 7
Lock replaced 2/9/26, checked daily since and sluice locked at all 14 checks
Staff meeting 3/9 then spot checks 10-20/9: 12 of 12 in correct PPE
Emailed team 1/9; audit 22/9 8 of 8 body maps in place
Hoist serviced; LOLER report 5561 passed 14/9/26
New fridge delivered 3/9, min max log since then all 2-8 degrees
Fluid targets met on 27 of 30 days
All 5 plans seen by DM on 4/10/26, each matched the current Waterlow score
Six of six care files had a DNACPR in date
Job sheet 4471 12/9/26: valve replaced and 43 degrees at tap
Engineer's report 9/9/26 states no faults
Fire risk assessment action 14 checked closed by assessor 8/10/26
Fire officer visited 5/10/26 and found the works satisfactory
Council contract visit 1/10/26: action signed off, no concerns raised
Resident of Room 4 told us 3/10 she now gets her bath on Tuesdays
Mr J says on 5/10 that night staff knock every time
Tenants meeting 4/10: all 4 said they chose the menu
Bowel charts w/c 28/9, no gaps over 3 days
ABC charts show 3 incidents in Sept against 12 in June
Sensor mat rang at panel on 7 of 7 tests
Window restrictors measured 3/10: all 40 under 100mm
Mattress audit 2/10 all passed
Swab results 8/10/26: all clear
Checked 10 rooms on 5/10, all bins foot operated
Re-test 12/10 passed
Pull cord in Room 8 tested weekly since 1/9, worked on all 5 tests
""".strip().splitlines()

ACTIVITY = """
Request raised with landlord
Raised with maintenance 4/9/26, ticket 20391
Job logged on helpdesk ref 88213
Ordered 3/9, PO 5512
Order placed with supplier, delivery 2 weeks
Discussed at handover
Discussed in supervision with AB 3/9/26
Discussed at staff meeting 12/9 and minuted
E-mailed all staff 3/9/26
Emailed GP
Email sent to all seniors re signing MARs
Staff reminded
Reminded staff at handover on 3, 4 and 5 Sept
Memo to all staff
Poster put up in staff room
Laminated sign put on the door
Training booked for 14 Oct
Training delivered to 18 staff
Training completed
18 of 20 staff attended
22/24 staff have completed e-learning
Fire training 100% complete
All staff trained
E-learning module assigned to all
Toolbox talk 3/9, 12 attended
Staff have read and signed the policy
All staff signed to say they have read the new procedure
Policy updated
Policy reviewed and shared with staff
Care plan reviewed
All care plans reviewed and updated
Risk assessment updated 3/9/26
Audit completed
Audit carried out 3/9/26
Monthly audit introduced
New audit tool in use from 1 Sept
New form introduced
New handover sheet implemented 1/9/26
New system in place
Rota changed
Contractor attended 3/9/26
Electrician called out
Plumber visited and repaired leak
Lock replaced 3/9/26
New carpet fitted
Handrail repaired
Deep clean done by contractors
Quote obtained
Three quotes received, awaiting approval
Letter sent to family 3/9/26
Response sent
Apology letter sent 4/9/26 to complainant
Complaint responded to within 28 days
Spoke to daughter 3/9
Spoke with staff nurse about signing
Met with family 4/9/26
Called the pharmacy, they will deliver Monday
Referral made to dietitian
Referred to SALT 3/9/26
Safeguarding referral submitted
GP informed
Family informed by phone 3/9/26
Supervision completed with all night staff
Supervision held 3/9/26
Supervisions booked
Manager walkround started
Walkarounds now take place daily
Audit scheduled for November
Re-audit due 12/10
Re-audit to be completed in Oct, target 95%
Will be audited weekly
Job description updated and sent to HR
Advert out, two interviews next week
Agency contacted for cover
Interviews held, offer made
Rota uploaded to the system and staff told
Champion appointed
Keyworkers asked to update care plans
WhatsApp message sent to the team
Newsletter sent to relatives
Resident meeting held 3/9
Relatives meeting held, 14 attended
Survey sent out to 30 families
Questionnaires handed out
Staff to be reminded at next meeting
Guidance printed and placed in each unit
Checklist created
MAR chart training by pharmacist 3/9, 8 nurses attended
Policy re-issued, 24 of 24 signed
12 of 12 letters sent
Referrals made for 5 of 5 residents
Lessons learned shared in flash meeting
Disciplinary process started
Contractor confirmed booking for 5 October
Landlord confirmed that work will start in November
Parts on order, expected 14/10
Chased again 14/9
Staff coached on the floor
Induction pack rewritten
""".strip().splitlines()

UNCLEAR = """
Audit
Sept audit
MAR audit Sept
Care plan audit 12/9/26
Audit report on SharePoint
Daily notes
Daily notes and MAR
Handover sheets
Supervision records
Training matrix
Minutes
Minutes of meeting 3/9/26
Meeting minutes Sept
Care plan
Walkaround sheets
Cleaning schedule
Fire log book
Certificate on file
Photos on file
Photos
Feedback from families
Residents' survey
KPI report
Complaints log
Incident report
No concerns
No concerns at present
No issues reported
No problems
Much improved
Improving
Better
Working well
Seems fine now
All good
Going well, no problems
Staff are more aware
Staff feel more confident
Staff happy
Families happy
Residents seem happier
Good feedback
Positive feedback from staff
Getting there
Significant improvement
Embedded in practice
Staff now aware of their responsibilities
I am confident this is now embedded
Manager happy with progress
Nothing further
No further issues
""".strip().splitlines()

PLACEHOLDER = """
Done
done.
DONE
Yes
Y
Yes - done
Complete
Completed
Completed 3/9/26
COMPLETED - see file
Closed
n/a
N/A
NA
TBC
tbc
To be confirmed
To follow
NULL
None
-
--
.
?
✓
✔
✅
ok
OK
All done
See file
See folder
see above
As above
On file
In file
Filed
In folder
In evidence folder
See evidence folder
Evidence on file
Evidence attached
Attached
Saved on SharePoint
See SharePoint
Uploaded
On system
Available in office
Held in managers office
Evidenced
Signed off
""".strip().splitlines()


@pytest.mark.parametrize("text", RESULT)
def test_what_was_found_is_a_result(text):
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize("text", ACTIVITY)
def test_what_was_done_or_asked_is_activity(text):
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_named_record_or_an_opinion_is_unclear(text):
    assert read_evidence(text).kind is EvidenceKind.UNCLEAR


@pytest.mark.parametrize("text", PLACEHOLDER)
def test_words_that_say_nothing_are_a_placeholder(text):
    assert read_evidence(text).kind is EvidenceKind.PLACEHOLDER


@pytest.mark.parametrize("text", ["", "   ", "\xa0", "\n"])
def test_a_blank_is_none(text):
    assert read_evidence(text).kind is EvidenceKind.NONE


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("Submit the 5 outstanding DoLS applications", "Submitted 3/9/26, acknowledged by the council"),
        ("Submit the statutory notification of the fall", "Sent 3/9/26, CQC ref 1-2345678"),
        ("Notify CQC of the change of manager", "Notification accepted 12/9/26"),
        ("Appoint a clinical lead", "Ann Jones started 5/10/26, contract signed"),
        ("Recruit two night seniors", "Both in post from 1/10/26"),
        ("Apply to register the new manager with CQC", "Application ref APP-10293 acknowledged 4/9/26"),
        ("Publish the annual IPC statement on the website", "Published 1/10/26, version 2"),
        ("Write a PEEP for Room 5", "PEEP dated 3/9/26 signed by fire warden"),
        ("Manager to send the action plan to CQC by 30 September", "Sent 28/9/26, receipt from CQC same day"),
        ("Renew the employer's liability insurance", "Certificate 00291 dated 1/10/26"),
        ("Refer Room 9 to SALT", "Referral acknowledged 5/9/26 ref S-119"),
        ("Issue the duty of candour letter to the family of Room 3", "Letter dated 3/9/26, ref DOC-4, signed by RM"),
    ],
)
def test_a_paper_is_proven_by_its_dated_reference_or_acknowledgement(action, text):
    assert read_evidence(text, action=action).kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("Submit the 5 outstanding DoLS applications", "Submitted"),
        ("Appoint a clinical lead", "Advert placed 3/9/26 ref 2291"),
        ("Recruit two night seniors", "Interviews booked for 3/9/26"),
        ("Refer Room 9 to SALT", "Referral sent"),
        ("Apply to register the new manager with CQC", "Application sent 3/9/26, awaiting acknowledgement"),
        ("Replace the door closer on FD07", "Order acknowledged 3/9/26, ref 4471"),
        ("Write the oral care policy", "Draft sent to NI 3/9/26, version 1"),
    ],
)
def test_a_paper_on_its_way_is_activity(action, text):
    assert read_evidence(text, action=action).kind is EvidenceKind.ACTIVITY


def test_the_intended_outcome_copied_is_no_result():
    evidence = read_evidence("95% of charts signed.", outcome="95% of charts signed")
    assert evidence.kind is EvidenceKind.UNCLEAR
    assert evidence.shares == ()


def test_dates_are_read_from_the_text():
    assert read_evidence("Audits 3/9/26 and 14 Oct 2026: 9 of 10").dates == (dt.date(2026, 9, 3), dt.date(2026, 10, 14))
