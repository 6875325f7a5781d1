"""Evidence phrases as care homes write them, and what each of them is."""

import datetime as dt

import pytest

from onelead.model import EvidenceKind
from onelead.reading.dates.dates import dates_in
from onelead.reading.evidence.evidence import read_evidence

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
Accident book checked 3/10/26: every entry has a body map
Checked with pharmacy 3/10: all returns collected
Dysphagia audit Sept: 100% compliance with IDDSI
Mattress check 5/10 40/40 fit for use
Room 14 window now restricted to 90mm, measured 3/10/26
Sluice found locked on 21 of 21 visits
4 weekly stock checks with no discrepancies
Two consecutive monthly audits above 95%
Audit score up from 72% in June to 94% in Sept
Daily fridge log complete 1-30 Sept, range 3-6 degrees
Resident council 4/10: no one raised call bells
10 staff spoken to on nights 5/10, all could say where the evac chair is kept
Asked 8 carers on 3/10, 8 knew the choking procedure
DM sat in on handover 4/10, all risks covered
NI visit 12/10: bathrooms clean, no odour
Unannounced night visit 3am 6/10: two staff on each floor awake
Inspection of MARs by GP pharmacist 2/10, no omissions
5 care plans reviewed by CCG nurse 4/10 and found in line with need
No agency shifts on nights in Sept (was 22 in June)
Staffing met dependency on all 31 days of October
Nurse call upgraded 3/9, average answer time in Sept 1 min 20
Complaint closed 4/10/26, family wrote to thank the home
Mr K's weight 62.4kg on 5/10, was 59.8kg on 1/8
Wound healed 3/10/26 per TVN
Bath hoist re-tested 4/10/26, safe working load label in place
Fire service visit 3/10/26: no further action
EHO re-rated us 5 on 14/9
Food temps recorded at every meal 1-31 Oct
0 overdue supervisions on 30/9 (14 in June)
Supervision tracker: 0 overdue
All PEEPs match current residents, checked 1/10 by KW
Cleaning spot checks: 28 of 28 rooms passed w/c 5/10
Relatives' forum minutes 8/10 record that laundry is no longer going missing
Mock CQC visit by NI 13/10 rated Safe as Good
Oral care observed on 5 residents 6/10, all had toothbrush and plan followed
Photo evidence 3/9/26: corridor clear of hoists
Observed handover x 5, all covered falls risk
Carers observed using hoist safely x3 5/10/26
Legionella flush log 100% complete Sept
Tested all 38 call bells 3/10 - working
Door checks x 4 weeks all ok
PAT certificate 4471 12/9/26
Report from Otis 3/9/26: lift safe to use
DoLS log shows all 5 authorised
Bank statements for Sept agree with the petty cash book
Cash audit Sept: balances agree for all 4 people
Shift lead confirmed on 14 of 14 shift reports that pull cords were tied up correctly
Staff survey: 22 of 25 feel supported (was 9)
Exit interviews: none mentioned rota
Turnover down to 12%
Sickness 3.1% in Sept against 7.8% in May
Bed rails assessment present in 11 files out of 11
Ring test 3/10: landlord answered within 20 min
Spot checks on 3 nights w/c 28/9, turns done on time for all 5 residents
Dining observation 6/10/26 - 12 of 12 offered drink with meal
Care plan audit Sept: 94%
MUST scores checked against weights 2/10, all 31 agree
Alarm on Room 6 sensor sounded at nurse station, 5 tests out of 5
Water sample certificate WS-3391, 22 Sept 2026, clear
GP email 8/10/26 confirms covert meds plan agreed for both
Resident meeting minutes 4/10: people said food now hot
Incident log: medication errors 1 in Sept (6 in June)
Bruising audit nil unexplained in Aug or Sept
Key safe codes tried 3/10, old code no longer works for any of the 3
Bathroom floor dry and non-slip on 10 of 10 checks
Fire panel service sheet 19/9/26 no faults
Photo of lock fitted to sluice 4/9/26
Photos dated 3/10 of new signage on all doors
Medicines room temp 19-23 degrees all Sept
Call to mother 5/10: happy that her son now goes out twice a week
Feedback cards: 9 of 10 say staff introduce themselves
Rota check 1-31 Oct, no shift below dependency
Controlled drug balances correct at 42 counts
Interview with 5 carers 6/10: all knew the whistleblowing route
Mealtimes watched on 4 days, nobody waited more than 10 min
Bedroom doors found closed during care on 15 of 15 visits
Repositioning charts w/e 11/10: no gaps longer than 4 hrs
Discussed 3/9. Sample of 10 on 1/10, 10 of 10 signed
Reminder sent then audit 4/10 showed 19 of 20
Closer replaced and tested 3 times, shut fully each time
Bed rail bumpers fitted, checked on 7 beds 2/10, no gaps over 120mm
Pharmacy audit report 30/9/26: score 97%, no actions
Two falls in Sept, down from nine in July
No choking incidents since 1 July
Zero complaints about lateness in Oct
Records of 6 residents read by NI 8/10: choice recorded daily
Hand hygiene audit 10/10 people bare below elbow
Competency sheets signed for all 6 seniors after observed round
Temperature of Ash bath 41 on each of 4 weekly checks
Resident of Room 9 says bell answered quickly, 3 visits
Lift worked without fault 1-31 Oct
Social worker review 5/10/26 found plan followed
Random check of 6 wardrobes 3/10, clothing labelled in all
Choking risk list matched kitchen board on 4 Mondays in a row
Grab rail load tested 3/10, holds 120 kg
Nil returns on missed meds log w/c 28/9 and 5/10
Emergency lights 3 hr discharge test 2/10 pass
Escape route walked on 5 mornings, unobstructed
Care file of each new admission since 1/9 (4) has plan in 48 hrs
Family of Room 8 rung 12/10, no more missing clothes since Aug
Catheter bags dated on 5 of 5
Hydration: 8 people over 1500ml on 7 of 7 days
Call log 1-14 Oct: 2 of 212 calls over 5 min
Fire door survey Abacus ref 5521, 3/10/26: 44 doors, nil remedial
Stair gate removed, photo 3/10 in H&S folder shows clear stair
Pad usage audit 4/10 correct size for all 9
Oct audit: no unexplained gaps on any of 31 MARs
Interpreter used at both reviews, recorded in care notes 3/10 and 5/10
Nurse competency signed off by CCG 4/10 after 3 supervised rounds
CCTV check of medicines round 5/10: trolley locked each time left
Bath temps 38-43 on all 28 entries
Advocate confirms in letter of 4/10 that J chose the new flat
Recheck 12/10 - body maps in place for 7 of 7
Carer observed thickening drinks to level 2 on 4 occasions
New rail held firm when tested 3/10
Supper from 6pm observed on 3 evenings
Waterlow re-scored for 31 of 31 by 30/9
Lone working phone answered on all 6 test rings
Agency induction sheets on file for 12 of 12 shifts
Key worker meeting notes show choice of activity for all 6
Quality visit by council 7/10/26 scored medicines 'good'
Spills kit present on each floor at walkround 3/10
""".strip().splitlines()

ACTIVITY = """
Request raised with landlord
Raised with maintenance 4/9/26, ticket 20391
Job logged on helpdesk ref 88213
Ordered 3/9, PO 5512
Ordered, not yet delivered
Request raised, still outstanding
Quote requested, work not done yet
Chased, door still not fixed
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
Spoken to all night staff about bells
Letter written to landlord asking for date
New hoist ordered, lead time 6 weeks
Carers shown how to use slide sheets
New flooring laid in lounge
Electrician replaced fitting 3/9
Policy now in place
Agenda item at each staff meeting
Added to audit calendar
Added to handover sheet
Added to supervision agenda
Put on rota
Implemented new allocation sheet
Protocol written and laminated
Daily checks put in place
Monthly audits now in place
Champion identified
Lead nurse allocated
GP visited and reviewed medication
Medication review requested from GP
DN contacted, will visit Thursday
MDT held
Best interest meeting held 3/9
All staff to complete by Friday
Staff informed via handover and memo
Duty of candour letter sent
Complaint acknowledged within 3 days
Investigation completed
Investigation report sent to family
RCA done and shared
Staff member retrained
Staff member moved to day shifts
Bought 10 new slings
2 new fridges purchased 12/9/26
Painted and decorated
Garden cleared by volunteers
Trial of new rota started 1/9
Recruitment ongoing
2 night carers recruited, start 1/11
Induction completed for 3 new starters
Care certificate training booked for 3 staff
Level 3 course started
Refresher 3/9/26, 14 attended
Competencies to be done in Nov
Observations of practice planned
Spot checks to commence
Weekly spot checks commenced 1/9
Walkaround template revised
Action discussed at QGM 13/10/26
Raised at QGM
Contract signed with new pharmacy
Pharmacy changed to Boots
Switched to electronic MAR
eMAR rolled out on both units 1/9
Call bell system upgraded
Maintenance request 3321
WO 55123 logged
Ticket closed
Awaiting engineer
Fire risk assessment commissioned
Survey commissioned from Abacus
32 of 32 staff emailed
Flash meeting x 3
Chased x3
Staff signature sheet 24/26
Read and sign sheet complete
Notice put on board
Guidance given to kitchen
Menus changed
Reviewed at handover
Monitored daily by seniors
Raised in 1:1
Chat with night lead 3/9
Had a conversation with the family
Telephone call to landlord 3/9
Meeting arranged with SALT
Asked housekeeping to move the hoists
Email trail with council
Requisition sent to finance
Budget approved by NI
PO raised 5512
Delivery expected 14/10
Part fitted 4/10
Handyman did the repair
New lock put on sluice
Door guard ordered
Sign off sheet produced
Form redesigned with more space
Care plans rewritten in new format
Care plans being updated by key workers
Key worker system launched
Induction booklet given to agency staff
Agency given summary sheets
New starters shadowing
Staff given training by DN on catheter care 3/9, 9 attended
12 staff trained by physio 4/9
E-learning 96% complete
MCA training refreshed for all seniors
Moving and handling update delivered 2/9/26
Supervisions brought forward
Disciplinary meeting 4/9
Rota re-written to give 2 seniors at night
Extra night carer put on from 1/9
Audit added to monthly schedule
Audit commenced
Audit booked with pharmacist
Visit requested from TVN
Referred to falls clinic 3/9
Falls team referral x 4
Equipment list drawn up
Supplier contacted for quote
Noticeboard updated
Leaflet produced in easy read
Letter of apology sent to Mrs T
Final response letter issued 14/10/26
Meeting with complainant held
Told staff at huddle
Message on group chat
Poster displayed in clinic room
Policy circulated, read receipts from 30 staff
Monthly check introduced from Oct
Landlord said they will send someone
Contractor to return w/c 12/10
Fire officer invited
Menu planning meeting with residents
Radiator cover ordered from Screwfix 3/9
Conversation held with RM
Verbal reminder given
Discussed with GP on ward round
Meeting minutes circulated
Minutes sent to all staff 4/9
Reflective session held 3/9
Lessons learnt session with 9 staff
Supervision notes placed on file
1:1 with carer 4/9
Rota template changed to show shift lead
Infection lead appointed
Link nurse role created
Hoist slings bought
Handyman has fixed the gate
Boiler repaired by Gas Co 2/9
Estimate received
Landlord emailed twice
Council notified
Waiting for council reply
Awaiting delivery
New wording agreed with pharmacy
Protocol agreed
Care plan updated 3/9/26 following SALT visit
Risk assessment rewritten and signed by nurse
Plan shared with family
Family invited to review
Questionnaire emailed to 22 relatives
Complaints leaflet reprinted
Training needs analysis done
Dementia training x 2 sessions
Staff attended fire training 3/9
All seniors have done the medicines course
Certificates issued to 12 staff who attended
Shadow shifts arranged
Weekly audit started by deputy
Extra checks put in on nights
Walkaround sheet amended to include doors
Actions added to tracker
Escalated to provider 4/9
Safeguarding alert made
CQC notified 3/9
Advert on NHS jobs
Three staff interviewed
Post offered
Handed over to maintenance
Maintenance book entry made
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
Audits
Aug and Sept audits
Weekly audits
Monthly MAR audit results
Audit folder section 4
Survey results
Training certificates
Care notes for Room 5
Staff confident
Team working better together
Everything fine
Now satisfactory
No further concerns noted
No complaints
Nothing reported
Families pleased
Happy with this now
Great improvement seen
Noticeable improvement
Standards have improved
Should be resolved
I think this is sorted
Residents say it is better
Rota
Handover book
CQC report
Job sheet
Invoice
Delivery note
Observation
Spot checks
Call bell data
Care plan audits show improvement
Less incidents
Fewer falls
Weights chart
MAR
Sept KPI
Accident book
Falls log
Body maps
Night check sheets
Supervision file
DoLS tracker
Staff files
Rota Sept
Fridge temps
Residents happier
Team more settled
Nights are calmer
Atmosphere is much nicer
No issues since
All going to plan
It has got better
Feels safer
Definitely improved
Not had any problems
Satisfied with progress
Compliance improved
Doing well
Kitchen records
Audit results in file
Monthly figures
Staff feedback
Team meeting minutes Sept
H&S file
Fire file
Cleaning records
Certificates
Better teamwork
Good
Very good progress
Residents content
Working fine
No further incidents
No more complaints
Staff understand
It is working
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
Done 3/9
Completed KW
Yes all done
Closed at QGM
See tracker
See audit folder
Folder 3
Evidence folder 4
Link
See link
see email
In place
Sorted
Actioned
Implemented
Evidence seen by manager
Verbal
xx
done - see file
Yes (JS)
complete 3.9.26
On SharePoint
in office
File
Saved in folder
evidence available
Evidence in premises file
all complete
Now done
tick
As discussed
Complete - see evidence folder
Y - done
Done (AB)
Folder
Shared drive
Evidenced in file
Filed in office
N/a
Nil
""".strip().splitlines()


@pytest.mark.parametrize("text", RESULT)
def test_what_was_found_is_a_result(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize("text", ACTIVITY)
def test_what_was_done_or_asked_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_named_record_or_an_opinion_is_unclear(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.UNCLEAR


@pytest.mark.parametrize("text", PLACEHOLDER)
def test_words_that_say_nothing_are_a_placeholder(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.PLACEHOLDER


@pytest.mark.parametrize("text", ["", "   ", "\xa0", "\n"])
def test_a_blank_is_none(text: str) -> None:
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
def test_a_paper_is_proven_by_its_dated_reference_or_acknowledgement(action: str, text: str) -> None:
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
def test_a_paper_on_its_way_is_activity(action: str, text: str) -> None:
    assert read_evidence(text, action=action).kind is EvidenceKind.ACTIVITY


def test_the_intended_outcome_copied_is_no_result() -> None:
    evidence = read_evidence("95% of charts signed.", outcome="95% of charts signed")
    assert evidence.kind is EvidenceKind.UNCLEAR
    assert evidence.shares == ()


def test_dates_are_read_from_the_text() -> None:
    said = read_evidence("Audits 3/9/26 and 14 Oct 2026: 9 of 10").said
    assert dates_in(said) == (dt.date(2026, 9, 3), dt.date(2026, 10, 14))
