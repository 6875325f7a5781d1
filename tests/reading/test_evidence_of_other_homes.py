"""Evidence as homes, home care and supported living write it, sorted by hand before anybody looked how it is read."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence

RESULT = """
Hospital letters June to Aug: attended 5 of 5 clinics
Re-audit 4/9/26 - 19 of 20 charts complete
MAR audit Sept 97% (Aug 82%)
No missed doses in the 28 days to 30/9/26
Spot check 11/10/26 at 06:40: both night staff awake, all rooms checked
Fridge readings in range every day 1-30 Sept
Daughter phoned 14/9, happy with how mum is now dressed
Son says calls have been on time for 3 weeks (email 2/10/26)
Mrs Okoro told the manager on 6/10 that she now gets her tea hot
Survey Oct 2026: 23 of 25 residents feel listened to
Observed 5 medication rounds, no interruptions
Observation 12/10/26: carer knocked and waited before entering each time
8 carers asked about choking response, 8 answered correctly
Competency sign off: 6 of 6 nurses passed syringe driver assessment
Quiz average 92%, lowest 85%
Fire door inspection certificate dated 2/10/26, all 41 doors compliant
LOLER certificate 8812 issued 14/8/26
Gas Safe certificate dated 3/7/26 on file
EICR satisfactory 12 June 2026
PAT test record 22/8/26: 118 items passed, 2 removed from use
Legionella results 20/9 - not detected at all 8 outlets
Water temps all under 43 at 14 outlets on 4/10/26
Photo of the new ramp with handrail, 6/9/26
Photos show clear exit routes on both floors
Falls down from 11 in May to 4 in September
Complaints about laundry: 6 in Q1, 0 in Q2
Pressure ulcers: none acquired since 1 June
Call bell report: 94% answered in under 5 minutes in September
Late calls cut from 41 a week to 7
Average time on hold now 40 seconds
5 care plans sampled by ops manager 2/9 - all had a current photo and allergy box filled in
Ten files dip sampled, every one had two references
Recruitment file audit 30/9: 12/12 have DBS and full work history
DBS certificate 001749382 dated 4/9/26 seen
Weight chart: Mr Lee has gained 2.1kg since July
Wound healed 18/9, DN discharged
DN confirmed on 20/9 that the wound has healed
GP visited 3/10 and confirmed the antipsychotic has been stopped
Environmental health visit 9/9/26: rated 5
Kitchen inspection 5 stars 9/9/26
IPC audit by ICB nurse 88% to 96%
Walkaround 5/10: no items stored under the stairs
Weekly fire alarm test log - all zones sounded 4, 11, 18 and 25 Sept
Night drill 2/10: 4 mins 10 secs, all staff knew their assembly point
Room 12 call bell tested 3/10/26 and working
Bath hoist tested after repair, holds 160kg, tag dated 7/9/26
Key worker sessions recorded for 7 of 7 people in September
Activities log: each person had at least 3 sessions a week
Discussed in supervision; follow-up audit 20/9 found 10 of 10 signed
Training 3/9; observed practice on 6 carers after, all used the slide sheet properly
Stock count 4/10 agreed with the register
CD balance correct on each of 14 days
Payroll report shows no unpaid visits in Sept
Electronic call monitoring: 98.2% logged in Sept
Tenant forum 8/10: 9 of 11 tenants said repairs are done quicker
Relative feedback cards: 14 received, 13 rated good or better
Unannounced visit by provider 1/10/26 found medicines room locked and keys held by nurse
Infection rates - 0 UTIs in Sept vs 5 in June
Staff file check: supervision recorded within 8 weeks for 29 of 31
Rota for 4 weeks checked: two nurses on every night shift
Meal audit 14/9 - 11 of 12 plates matched the diet sheet
Hand hygiene audit 100%
Infection lead checked 9 rooms on 3/10, all had soap and towels
Paramedic commended staff on 12/9, CPR started within a minute
Test results: staff scored between 8 and 10 out of 10
Agency profile check 1/10/26: 16 profiles, all in date
Reassessed by SALT 22/9: safe on level 5 diet, no coughing
Bed rails measured 4/9/26, gaps under 60mm on all 9 beds
Care plan audit 2/9/26: 9 of 10 plans up to date, 1 updated the same day
18/20 charts fully completed (audit 5/9)
Handover audit wk of 7 Sept - all 14 sheets had the pressure care box filled
No gaps on the MAR since 1 Sept
Nil errors on 4 weekly stock checks
Zero missed calls in October
Only 2 late calls last month compared with 19 in June
Waterlow scores now reviewed monthly on 22 of 22 files checked
Body map present for each of 7 bruises sampled
Mum is now up and dressed by 9 each day, daughter confirmed 4/10
Husband e-mailed 12/9: "so much calmer at teatime"
Advocate visited 6/9 and reports Sam chooses his own meals
Resident council 3/10 - all 9 present said food is hotter
Compliment card from Mrs Hill's family 2/10 about the quick response to the bell
LA contract monitoring visit 14/10: medicines rated green
Pharmacy audit score 96%
Pharmacist audit 22/9 - no actions
ICB quality visit found records clear and up to date
Fire officer letter 1/10/26: all deficiencies closed
Fire risk assessment re-inspection 4/9/26 - no outstanding actions
Emergency lighting 3 hour test 5/9/26 passed
Lift thorough examination report 3/9/26, safe to use
Hoist inspection tags all in date at check 6/10
Boiler serviced 4/9/26, service sheet shows no faults
TMV temperatures 41-43 degrees on all baths
Room temps logged daily, max 24 degrees in August
Photo 4/9 of new flooring laid edge to edge
Before and after photographs of the sluice
Door closes fully, tested 3 times on 8/9
Bell answered within 3 minutes on 9 of 10 test rings
Test evacuation 5/10: clear in 3 min 20
Observation of 4 lunches: everyone was offered a choice
Observed the 8am round on 6/9, nurse wore tabard and was not interrupted
Mealtime audit: 12 residents, all on correct texture
5 staff interviewed, all 5 could name the safeguarding lead
Asked 6 carers where the grab bag is - all knew
Supervision notes show each carer explained the recording standard
Knowledge check: lowest mark 9 of 10
Competence reassessed: 7 out of 7 signed as competent
MUST weights: 4 of 5 have put on weight
Weight up 1.4 kg in 6 weeks
BMI stable since July
Skin intact on 4 weekly checks
No new pressure damage in Q3
Falls per 1,000 bed days 4.1 (was 7.8)
ABC incidents 9 in July, 3 in Sept
Hospital admissions down by half since April
Night calls: 2 in the last month, previously 11
Safeguarding referrals within 24 hrs 6 of 6
Complaints closed in 28 days: 5 out of 5
Complaint response times averaged 12 days
Agency use down 60%
Continuity: each client now has no more than 4 carers a week
Rota report shows travel time on every run
ECM report: visits under 50% of time fell from 14% to 3%
Finance check 30/9: receipts matched for 4 of 4 tenants
Cash tin balanced on 5 random dates
References seen for 9 of 9 new starters
DBS update service checked 4/9/26 - all 31 clear
Right to work evidence on file for 100% of staff sampled
Survey: 96% would recommend us
3 families contacted, none had further concerns
GP letter of 3/9/26 confirms dose changed and review complete
SALT report 4/9/26 recommends normal diet, no signs of aspiration
Wound chart: down from 4cm to 1cm
Infection control certificate valid to Sept 2027
Gas certificate CP12-5521 8/9/26
EHO rating 5 awarded 3/9
OT assessment 7/9/26: sling size correct, hoist suitable
Re-check 6/9: 15 plans looked at, 15 with a signed review
13 of 15 night checks recorded on time w/c 7/9
Random sample of 8 MARs 5/9/26, all initials present
eMAR report Sept: 0.3% doses late
No omissions in the month to 5 Oct
Not a single missed call since 14 August
Complaints about food fell to one in September
Length of wait at door cut to 2 minutes
Average call length 29 min against 30 commissioned
Five PEEPs tested in the drill on 4/9, everyone out in 3 min
Fire panel shows no faults on 8 weekly tests
Alarm engineer's certificate 6/9/26 - system compliant
Asbestos survey report 4/9/26 found none
Lift engineer confirmed 4/9 that the doors no longer stick
Radiator covers seen on all 14 bedrooms at walkround 9/9
Window restrictors measured: 22 of 22 at 100mm or less
Bath water 42 degrees on 7 consecutive days
Kitchen fridge between 3 and 5C all month
Swabs negative 12/9
Urine dip negative, symptoms gone by 4/9
Rash cleared by 9 Sept, GP discharged
Wound clinic letter 8/9: healed
Grade 2 sore now closed, nurse's chart 9/9/26
Mrs Kaur has eaten breakfast every day since 1 Sept (food chart)
Ali went swimming 6 weeks out of 6
John is sleeping through 5 nights in 7, was 1
Incidents involving Tom: 12 in June, 3 in Sept
Behaviour chart shows fewer outbursts, 2 a week from 9
Mother says he is "a different person", call 8/9
Brother phoned on the 4th to say laundry is now coming back
Son met manager 6/9 and is satisfied with the outcome
Nok email 5/9/26 - no more lateness
Tenants' meeting 3/9: all six said they feel listened to
Friends and family test 92% positive
10 feedback forms, 9 scored food 4 or 5
Mystery shopper call 5/9 scored 19/20
CQC inspector noted at visit 8/9 that records were clear
Council monitoring report 4/9: requirement met
Dietitian review 7/9 - target weight reached
Pharmacist visit report 4/9, no errors found
OT saw transfer on 6/9: safe technique by both carers
Watched two medication rounds, tabard worn and no interruptions
6 handovers listened to, risks covered each time
Staff questioned on night visit 6/9: each knew the evacuation route
Nine carers tested, pass mark met by all
Competency observed for 11 of 12 carers, 1 on leave
All 20 staff scored over 80% on the end of course test
Supervision matrix: 26 of 28 within 8 weeks
HR audit 7/9: every file had two references and a DBS
Rotas Aug-Sept: no shift below 5 carers
Money check: 12 receipts, 12 matched
Cash count agreed on 4 surprise visits
Bank statement for 6/9 agrees to ledger
Photo dated 5/9 shows bin store locked
Picture of the finished wet room attached
Stock balance right for 9 CDs on 6/9
Temperature log complete, 60 entries, none above 25
Maintenance book: all 9 faults closed inside 5 days
Work order closed 6/9, tap tested and runs to 41 degrees
Call system printout: median 2 min 20
Readmissions nil since discharge checklist began 3 Aug
Policy on website dated 6/9/26, seen by 3 relatives who could find it
Care plan audit Oct: 92%
Audit of 12 files found 12 complete
Nine of nine wounds have a dated photo
Checked 6 bedrooms on 5/10 - bells in reach in all
No gaps in 3 weekly checks running
MAR check 6/10: no blanks across 18 charts
Two blanks in 600 doses in Sept
Repositioning charts w/c 5 Oct 98% complete
Falls in the lounge 0 since chairs moved 4/9
ABC chart: last incident 12 August
Sleep chart shows 6 hours a night, 3 before
She now eats all three meals (food chart 1-14 Oct)
Weight 48.2kg, up from 45.9
Catheter changed on time x 3, no infections since June
DN reports wound smaller on 4/10
GP happy with INR, letter 5/10
Hospital passport seen by paramedics 4/10 and used
Niece told us on 6/10 she is kept up to date
Family of Room 4 said at review 4/10 that clothes are coming back
Residents' survey Oct 4.6 out of 5
Complaints: none about laundry in the last quarter
Compliments up from 2 to 11
Tenants voted food 8/10 on average
12 people asked, 11 knew how to complain
Staff survey: 81% feel supported (54% last year)
Turnover 18% against 34% last year
Agency hours 40 a week, was 160
Sickness down to 3.1%
Interviewed 4 carers 6/10, all knew the level 5 diet
Watched a transfer on each floor: belts and brakes used correctly
Unannounced night visit 3/10 01:30: 4 staff awake, checks up to date
Drill on 6/10 took 2 min 50
Fire door survey 4/10 - 38 of 38 close flush
Emergency light test sheet 4/10 all units lit
Gas safety record 3/10/26 no defects noted
Lift LOLER 5/10: no defects
Water samples clear, report 6/10
Hot taps 43.1 max
Photos 4/10 of the cleared corridor
Job closed by landlord 4/10, window opens and locks
EHO inspection 6/10 score 5
Pharmacy visit 7/10 found stock correct and fridge locked
IPC audit 94%, up from 81%
Sharps bins: all 9 dated and below the line on 6/10
Care calls: 97.4% within 30 minutes
Missed visits nil for 8 weeks
Call bell printout w/c 5/10 average 2 mins
Rota audit: 28 of 28 nights with a first aider
Files checked 5/10: DBS and two references in every one
Supervision tracker 5/10 shows nobody overdue
Quiz 6/10: 18 of 20 passed first time
Spot check of 5 home files, all current
Finance audit nil discrepancies
Bank card log matches receipts 4/10
Duty of candour letters within 10 days for 3 of 3
Notification log: 4 sent, 4 on the day
DoLS: none expired at 1 Oct
Re-inspection 4/10 passed
Peer review 5/10 found handovers clear and on time
Audit 4/11: 18 of 20 care plans signed
All 9 sensor mats working when tested 3/11
Daughter rang 5/11 - happy, no missed calls since
Call log: longest wait 6 mins in October
No falls on Ash in October
Weight steady at 62kg
Inspected 4/11, no trip hazards left
CD register balance correct x 28
Staff could explain fire route, 5 out of 5
Certificate 4431 dated 2/11 received and seen: system passed
Late calls: 31 in Aug, 6 in Oct
4 of 5 tenants have a signed agreement on file
Observation 6/11 - gloves changed between people every time
Photo shows rail fixed both ends
GP confirmed on 4/11 bloods are back to normal
Fridge never above 8 since new seal fitted 1/10
Complaints fell from 7 to 2
Re-audit score 95
Night check 02:00 3/11 everyone repositioned on time
Every MAR in the October sample complete
Room 8 dry at 3 weekly checks
Father says he sees the same two carers now, 3/11
Engineer's report 5/11: boiler safe
Staff file review found nothing missing
"""

ACTIVITY = """
Reported to contractor
Rang the boiler firm, they are coming Thursday
Raised with the GP at the weekly round
Put on the agenda for the October residents' meeting
All shift leaders spoken to individually
Letter to relatives went out 4/8/26
Agency told we will not use that carer again
New audit form now in the medicines room
Care plan rewritten by keyworker 12/8
Risk assessment updated following the incident
Supervision completed with both carers 6 Oct
Handover template redesigned and rolled out to all units
Two members of staff enrolled on the diploma
Fire warden training delivered 14/9/26 - 11 attended
95% of staff have completed safeguarding e-learning
Competency assessments booked with the trainer
Pharmacist asked to review PRN protocols
Work order WO-55821 logged with estates
Job no. 20931
Purchase order approved for six pressure cushions
Cushions arrived 3/9 and handed out
Engineer's visit scheduled for 22 September
Landlord chased on 1/9, 8/9 and 15/9
Complaint acknowledged within 2 days and final letter posted
Apology given to the family face to face
Met with daughter 12/9/26 to explain what happened
Duty of candour letter sent to Mrs Patel's son
Care coordinator has re-planned the rota for the Tuesday run
Key safe code changed
WhatsApp to carers re logging in and out
Carers reminded to use the app at every visit
Discussed in 1:1s
Added to induction checklist
Laminated guide put up in kitchen
Staff read and signed the updated protocol, 22 of 25
Bulletin issued to all branches
Policy v5 uploaded to the intranet
Referral made to OT for seating assessment
SALT referral accepted, visit expected November
Social worker informed by email
Advertised post again, closing date 30th Nov
Recruitment day held at the job centre
Mentor allocated to each new starter
Monthly audits now scheduled in the calendar
Audit will be repeated in December
Will be checked at next quality visit
Plan to observe mealtimes next week
Gloves and aprons restocked on each floor
Deep clean carried out over the weekend
Carpet in lounge replaced
Handrail refixed by handyman
Contractor attended and replaced the valve
Sensor mats purchased x 4
Staff rota amended to give an extra person at teatime
Night manager doing unannounced visits
Manager now checks the charts daily
Champions identified for each unit
Lessons learned shared with the team at flash meeting
Care plans being updated
Disciplinary process followed with the member of staff
Statement taken from the night carer
Safeguarding alert raised, ref SG/2026/118
Body maps introduced from 1 August
Moved the medicines trolley to the treatment room
Locks have been ordered from Ironmongery Direct
Refresher for all seniors on 9/9/26 (8 of 8 came)
Toolbox talk x 3
Re-audit due 30/11
Meeting arranged with the pharmacy for the 12th
Consent form sent out for signature
Requested update from commissioner, no reply yet
Drop-in session for families held on 8 July
Phoned the lift company, callback expected
Fault logged on the landlord portal
Passed to estates 14/8
Sent to head office for approval
Referred back to the hospital
Taken up with the agency manager
New starter shadowing completed
Named nurse allocated for every wound
Keyworker rota drawn up
Bed moved away from the radiator
Thermostat turned down
COSHH cupboard lock fitted 4/9
Kitchen deep cleaned 7/8/26 by Sparkle Ltd
Second bin bought
Risk assessment written and shared with the family
Best interests meeting took place 8/9
DoLS application submitted
Staff given a copy of the choking protocol
Ran through the fire procedure with night staff
Talked through the complaint with the carer
Explained to carers why times matter
Shared at daily huddle for a week
Poster about handwashing in the staff room
Guidance note circulated 2/9
Protected time given to seniors for care plans
Extra supervision put in place for two carers
Carer moved to a different round
Carer dismissed
Rota system reconfigured
App alerts switched on for late calls
Alert set up in Nourish
Daily walkaround introduced
Weekly audits by the deputy started 5/8
Form added to the care file
30 of 32 staff have signed the new policy
Moving and handling refresher: 18 staff attended 6/9
Medication training 100% up to date
All nurses have done the catheter module
Dysphagia awareness course - certificates in staff files
Face to face training booked with SALT for 4 Nov
GP asked to review
Wrote to the council about funding
Awaiting reply from landlord
Waiting for delivery
In progress with contractor
Quote accepted, work due in January
Invoice paid
PO 66710 raised
Ref 4471/26 logged with CQC
To be re-audited in the new year
Manager to spot check in two weeks
Staff will be observed next month
We are looking at a different supplier
Families have been written to
Residents' meeting held, menus discussed
Relatives invited to the October forum
Agency induction now completed before first shift
Care plans handed over to the new system
Consent forms chased with families
Reviewed with the DN on 4/9
Medication review requested for all 12
Held a reflective session with the team
Issue escalated to the area manager
Staff member issued with a first written warning
Memo & text message to all staff 9th Sept
Covered in the November newsletter
Tool adapted from the hospice and being piloted
Trolley wheels replaced
Ordered. Awaiting delivery.
Tenancy support worker informed
Hydration station set up in the lounge
Snack menu agreed with the chef
Complaint log updated
Records audit carried out
Audit completed 3/9/26
Checked by the deputy
Files reviewed
Messaged the bank staff coordinator
Asked for a date from the roofing firm
Spoken to night lead about torch use
Lodged with the ombudsman 4/9
Told the driver to wait until the door is answered
Taken to the residents' forum for views
Fed back to the team at handover
Highlighted at supervision with each senior
Hoist sling check sheet printed and in use
Two new tympanic thermometers in the clinic room
Wet floor signs supplied to each floor
The window restrictor on Room 9 has been changed
Keys recut and given to nurses
Path gritted every morning
Lunch moved to 12.45
Care plan format simplified
Pre-admission form now asks about allergies
Additional waking night funded
Commissioner has agreed extra hours
Applied to the council for a grant
CQC notified of the incident
Statutory notification submitted ref 1-77120
Whistleblowing leaflet given out with payslips
Buddy system started
Mandatory refresher at 98% compliance
Catheter course attended by 4 nurses
Nine staff now hold the Level 3
Workbooks handed in by 7 of 9
Attendance sheet for the falls workshop, 14 names
Seniors have done an online module on MCA
Care certificate commenced for two starters
Walk and talk session with the fire officer 5/9
Booked with Kestrel for 12 October
Due to be fitted next week
New blinds on order
Estimate of £900 obtained
Electrician on site 6/9
Reminder in diary to check in January
Will audit again when the new nurse starts
Trial under way on Maple
We have asked families what they want
Family meeting convened
Best interest decision recorded and filed
Capacity assessment completed 6/9
Grab rails were put up either side
Agency given access to eMAR
Protocol signed by GP and placed in MAR folder
Disciplinary hearing held, final warning given
Two carers retrained by the clinical lead
One to one held with J on 5/9
Lessons learnt bulletin no. 7
Staff surveyed
Weekly check of the trolley now done by the night nurse
Spot checks commenced
Monthly care plan audit programme set up
Checklist added to the shift planner
Telephone list refreshed at each nurse station
Item closed by contractor, invoice 5521
Escalated through safeguarding
Contacted the manufacturer about the sling
Put to the landlord in writing
Notified the safeguarding team by phone
Shared the finding with all night carers
Given verbal instruction to the two carers
Text to the on-call manager
Spoke with son, he will bring new shoes
Prescription requested from surgery
New keypad fitted to the medicines room
Blocked drain cleared by Dyno
Nurse station moved nearer the lounge
Guttering cleaned out
Extra fridge bought for the first floor
Rota template changed to 12 hour shifts
Carer given time to write notes
The MUST tool has been added to admissions paperwork
Wrote a new protocol for thickener
Senior now carries the on-call phone
Supervisions all booked to Christmas
Reflective practice held after the incident
Six carers went on the dementia bus
Fire marshal training: 9 out of 12 done
100% have read the lone worker policy
Learning log circulated
Case discussed at MDT
Application sent off to the DBS
Vacancy put out on three job boards
Interviews on 6 November
Start date agreed for the new nurse
Order confirmed, delivery 9/11
Planned for the spring
Contractor will return on Monday
Should be finished by the end of the month
Landlord says they will fix it in January
Awaiting lab report
Swabs taken 4/9
Samples sent to lab
Weekly weights started
Food charts commenced for six people
Sensor alarm trialled in Room 3
Care plan amended to say two staff
Complaint response drafted
Family offered a meeting
Investigation carried out
RCA completed and sent to the ICB
Access panel ordered, ref HX221
Password reset for all bank staff
Menu reviewed with the dietitian
Audit of care plans undertaken in August
Mattresses turned
Ramp gritted and handrail painted
Staff spoken with one by one about phones
Signage up on each bathroom door
Passed the concern to the tenancy officer
Bathroom fan sorted by Ray
Emailed pharmacist re blister packs
Landlord contacted 5/11, job 7781
Had a word with the carer
Bed swapped with Room 3
Handover book replaced with tablet app
Revised rota in place from 1 Oct
Carers watched the choking video
14 of 14 staff on the moving and handling refresher
Guidance laminated and stuck in each car
CQC informed 2/10
Plan to audit in December
Fitter coming Tuesday
Relatives sent the new visiting times
Deputy to recheck next week
Asked the GP for a review, waiting to hear
Care plans rewritten for Rooms 1-10
Noticeboard put up
Discussed with family at review
New starter paired with senior
Supervision brought forward
"""

UNCLEAR = """
Minutes of team meeting 3/10/26 - item 4 dysphagia
Oct audit
Supervision records
Daily records
Training matrix
Medication audit and care plans
Minutes
Call monitoring data
Staff feel better supported
Residents seem happier
Working well
Much improved
No further issues
Good feedback from families
No problems reported
Fluid charts Sept-Oct
Walkaround 3/10/26
Spot checks
Embedded in practice
Staff are more aware
Fire log book
Getting there
Night visit report
Complaints log
Happy with progress
Email from GP
Service report
Staff said they understand
Culture has improved
Photos
Audit results
Nov audit
Handover sheets
Spot check records Sept
Competency forms
Care plan
Incident log
Complaint file ref 12
Repositioning charts & daily notes
Staff meeting minutes 4/9/26
Supervision file
Survey results
Observation record
QA report October
Things are better
Significant improvement
Staff morale is up
Appears resolved
No complaints so far
All fine now
People seem more settled
Good progress
Team are confident
Residents are happy
Much calmer on nights
Maintenance book
Letter from landlord
Cleaning schedule
Rota
Sept-Oct MAR charts
Photos on file
Monthly audit
Feedback
Relatives' survey
Turn charts and skin maps
Weekly checks
Fire drill record 4/9
Induction records
DoLS tracker
Call log
Walk round notes
Noticeable difference
Everyone happier
Staff are brilliant now
Going in the right direction
No issues raised
Fewer problems
Feels more organised
Carers say it is better
Well embedded
Positive comments
Effective
Consistent improvement noted
Certificate
Contract monitoring report
Rota and payroll
October audit
MAR
Audit file
Supervision notes
Fluid balance charts
Report from contractor
Observation sheets
Photo
Call bell printout
Feedback from relatives
GP letter
Staff rota Oct
Care notes and MARs
Environment audit 6/10/26
Relatives pleased
A lot better
Nothing further reported
No more problems
Working better on days
Staff understand the process
Positive impact
Culture is changing
Less agency used
Everyone on board
Seems fine
Management satisfied
Care plan audit
October MARs
Room checks
It is going well
Residents more settled at night
Seems to have helped
No issues
Big improvement
Incident forms
"""

PLACEHOLDER = """
Done
Completed
Yes - complete
See attached
As above
N/A
tbc
On file
See QA folder
Evidence in file
Available on request
✔
Sorted
All done
To follow
Actioned KW
Saved on shared drive
link
Completed 12/9/26
NULL
x
In evidence folder 3
See tab 2
Evidence available
Signed off
yes - done
Complete.
completed by KJ
Evidence on SharePoint
See minutes folder
held in office
No
in place
-
attached
TBA
Evidence attached
see comments
Verified
Closed 14/9
awaiting
Done 4/9
Yes see file
Completed - evidence available
available in office
See email
Filed
noted
as discussed
all in place
See H&S folder
Y
ok - KW
to be added
evidence to follow
complete (KW)
Complete - see folder
done 5/10/26
Yes, filed
See shared drive
In QA file
tbc - KW
N/A - closed
As above.
Held on system
Refer to tracker
Evidence seen
completed and filed
Ok
?
ongoing
Done - see folder
Completed 3.11.26
in file
yes
TBC
As previous
"""

KINDS = (
    (RESULT, EvidenceKind.RESULT),
    (ACTIVITY, EvidenceKind.ACTIVITY),
    (UNCLEAR, EvidenceKind.UNCLEAR),
    (PLACEHOLDER, EvidenceKind.PLACEHOLDER),
)


@pytest.mark.parametrize(
    ("text", "kind"), [(text, kind) for texts, kind in KINDS for text in texts.strip().splitlines()]
)
def test_evidence_is_read_as_a_person_sorts_it(text: str, kind: EvidenceKind) -> None:
    assert read_evidence(text).kind is kind
