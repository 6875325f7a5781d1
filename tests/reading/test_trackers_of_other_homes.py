"""Small trackers in the layouts that homes choose: banners, keys, sections, repeated headers, lists beside the table."""

import pytest

from onelead.model import Status
from reading.drawn_workbook import workbook_from

COMPLAINTS_WITH_BANNER_AND_KEY_BELOW = """
**Complaints 2026**
Oakdene Care Home - Complaints and Concerns Action Tracker
Registered Manager: Priya Nair |  |  | Updated: | 2026-11-01

Complaint no. | Date received | What was the complaint? | What we will do | Lead | By when | Progress | Open/Closed | Evidence it worked | Checked by
C1 | 2026-03-02 | Laundry lost | Label all clothing with heat tape by Friday | Sue Hall | 2026-04-01 | tape bought | Closed | Laundry audit 3/5: 20 of 20 items returned | Priya Nair
C2 | 2026-03-09 | Cold food | Move hot trolley to the dining room door | Dev Patel | 2026-04-09 |  | Open
C3 | 2026-04-09 | Late call bell | Fit pager to night staff | TBC | ASAP |  | Open

Key: Open = work still going on
Closed = signed off by RM
"""

PREMISES_TWO_ROW_HEADER = """
**Premises**
PREMISES ACTION PLAN 2026
 |  |  | Action |  |  | Completion
Ref | Area | Defect found | What needs doing | Who | When | Date done | Signed off by | RAG
GROUND FLOOR
P1 | Kitchen | Seal torn on fridge | Replace seal on fridge 2 | Ian Cole | 2026-05-01 | 2026-05-03 | Amy Shaw | Green
P2 | Lounge | Carpet lifting | Re-lay carpet by the patio door | Ian Cole | 2026-05-08 |  |  | Amber
FIRST FLOOR
P3 | Bathroom | Lock broken | Fit new lock | Landlord | 2026-06-01 |  |  | Red
Total |  | 3 |  |  |  | 1
"""

MEDICINES_SIDE_LIST = """
**Meds plan**
Action | Owner | Due | Status | Evidence |  |  | Staff list | Initials
Count CD stock at each handover | Priya Nair | 2026-09-01 | Closed | CD balance right on 14 days |  |  | Priya Nair | PN
Date every cream on opening | DP | 2026-09-05 | Open |  |  |  | Dev Patel | DP
Log fridge temperature twice a day | Sue Hall | 2026-09-09 | Open |  |  |  | Sue Hall | SH
 |  |  |  |  |  |  | Amy Shaw | AS
"""

RECRUITMENT_WITH_TEMPLATE_ROWS = """
**Recruitment**
No. | Vacancy / issue | Action | Responsible | Target date | Status | Comments
1 | 2 night carers | Advertise on local radio by 3 March | Helen Marsh | 2026-03-03 | In progress | 2 applied
2 | Cook | Interview three candidates | Helen Marsh | 2026-03-10 | Not started
3 |  |  |  |  | Not started
4 |  |  |  |  | Not started
5 |  |  |  |  | Not started
"""

TRAINING_PLAN_MATRIX_PEOPLE = """
**Matrix**
Name | Fire | MCA | First aid
Priya Nair | 2026-01-03 | 2026-02-03 | 2026-03-03
Dev Patel | 2026-01-04 | 2026-02-04
Sue Hall | 2026-01-03
**Training actions**
Training improvement plan
Gap | Action | Named lead | Complete by | How will we know? | Progress RAG | Completed date
MCA out of date | Book MCA for 4 carers | Sue Hall | 2026-08-01 | 100% MCA on matrix | Amber
No first aider at night | Train 2 night seniors in first aid | Dev Patel | 2026-08-09 | First aider on every night rota | Blue | 2026-08-07
**Team**
Name | Job title | Initials
Priya Nair | Registered Manager | PN
Dev Patel | Deputy Manager | DP
Sue Hall | Senior Carer | SH
"""

MINUTES_ACTION_LOG = """
**Action log**
Quality meeting - action log
Meeting | Item | Action agreed | By whom | By when | Update | Done? Y/N
2026-09-03 | 4 | Write to families about visiting | PN | 2026-09-30 | Letter posted 20/9 | Y
2026-09-03 | 6 | Get quote for the patio | Ian Cole | 2026-10-15 |  | N
Meeting of 7 October 2026
Meeting | Item | Action agreed | By whom | By when | Update | Done? Y/N
2026-10-07 | 2 | Move handover to 7.30 | Amy Shaw | 2026-10-20 | trial | N
Page 1 of 1
"""

CQC_PLAN_FULL_CHAIN_ARCHIVE_SHEET = """
**Live**
CQC action plan
Provider: Hollins Care

Ref | Regulation | CQC finding | Action | Intended outcome | Owner | Support | Start | Deadline | Status | Evidence | Evidence date | Verified by | Date verified | Effective? | Review date | Decision
1 | Reg 12 | MAR gaps | Audit 10 MARs each Friday | No gaps | Priya Nair | Dev Patel | 2026-04-01 | 2026-06-30 | Closed | Audit 1/7: 10 of 10 signed | 2026-07-01 | Amy Shaw | 2026-07-03 | Yes | 2026-07-14 | Close
2 | Reg 17 | Audits late | Do care plan audits by the 5th | Done by the 5th | Dev Patel |  | 2026-04-01 | 2026-06-30 | In progress
**Archive**
Ref | Regulation | CQC finding | Action | Intended outcome | Owner | Support | Start | Deadline | Status | Evidence | Evidence date | Verified by | Date verified | Effective? | Review date | Decision
0 | Reg 15 | Lift stuck | Service the lift and test it weekly | Lift works | Ian Cole |  | 2026-01-01 | 2026-02-01 | Closed | Lift report 1/2: passed | 2026-02-01 | Amy Shaw | 2026-02-03 | Yes | 2026-02-14 | Close
"""

HOME_CARE_OFFSET_COLUMNS_FOOTNOTES = """
**Sheet1**


 |  | Bluebell Homecare improvement log

 |  | # | Concern | Agreed action | Person accountable | Do by | Where are we? | What did we see afterwards? | Second person check | Meeting decision
 |  | 1 | Late calls | Re-time the Tuesday run | Kofi Mensah | 2026-07-01 | Closed | ECM report Aug: 97% on time | Ella Brown | Close
 |  | 2 | Missed meds | Ring round after each teatime run | Ella Brown | 2026-07-08 | Ongoing
 |  | 3 | No gloves | Stock boxes in each car | All carers | 2026-07-08 | Done | Gloves bought

 |  | * Actions are reviewed every month by the provider.
 |  | Prepared by Kofi Mensah
"""

SUPPORTED_LIVING_MONTH_SECTIONS_WITH_SUBTOTALS = """
**Plan**
House | Outcome wanted | Task | Lead | Due date | % complete | Notes
JUNE
Ash House | Sam cooks weekly | Buy a talking timer | Nia Rees | 2026-06-08 | 100 | bought
Elm House | Jo sees dentist | Book dentist and transport | Tom Pike | 2026-06-15 | 50
Subtotal |  | 2
JULY
Ash House | Bills paid | Set up direct debits for three bills | Nia Rees | 2026-07-08 | 0
Subtotal |  | 1
Grand total |  | 3
"""

COUNCIL_CONTRACT_PLAN_LONG_HEADINGS = """
**Improvement Plan**
Contract monitoring improvement plan
What did the council find? | What are we going to do about it? | Who is responsible for making sure it happens? | When will it be completed by? | How will we evidence it? | Update (please date) | RAG status
Care files lacked life stories | Write a life story page for all 18 people | Grace Lim | 2026-10-01 | File audit | 1/9 8 done | Amber
No lone working policy | Publish a lone working policy | Provider | 2026-10-01 | Policy on file |  | Red
"""

FALLS_PLAN_KEYS_BESIDE_AND_INSTRUCTIONS_ABOVE = """
**Falls**
Instructions: fill in one row for each action. Do not delete rows.
Use the RAG key on the right.

Ref | Fall theme | Action | Owner | Deadline | RAG |  | Key
F1 | Night falls | Put sensor mats in Rooms 4 and 9 | Olu Bankole | 2026-08-01 | G |  | R | Not started
F2 | Footwear | Check slippers of 12 people each Sunday | Pat Rowe | 2026-08-08 | A |  | A | In progress
F3 | Lighting | Fit night lights in the Oak corridor | Olu Bankole | 2026-08-09 | R |  | G | Complete and signed off
"""

NO_HEADER_WORDS_USUAL_QUESTIONS = """
**To do**
What? | Who? | When? | How far? | Proof
Put call leads on clips in the 9 rooms | Pat Rowe | 2026-08-01 | Finished | Walkaround 4/8: 9 of 9 clipped
Fix the gate | Ian Cole | 2026-08-03 | Not yet
"""

GROUP_TRACKER_TWO_TABLES_ON_A_SHEET_BLANK_ROWS_INSIDE = """
**All**
Home | Ref | Action | Owner | Due | Status
Rose | R1 | Clean extractor monthly | Ian Cole | 2026-08-03 | Open

Rose | R2 | Mend step | Ian Cole | 2026-08-04 | Closed
Lily | L1 | Label sharps bin | Amy Shaw | 2026-08-05 | Open


Summary by home | Open | Closed
Rose | 1 | 1
Lily | 1 | 0
"""

NURSING_HOME_LONG_BANNER_AND_REPEATED_HEADER = """
**QIP**
Willowmere Nursing Home
Quality improvement plan
Version 7 |  | Author: Jo Webb
RAG key: Red = not started, Amber = in progress, Green = complete

Item | Source | What needs to improve? | SMART action | Action lead | Target date | RAG | Date achieved | Evidence of completion | Sign-off by
SAFE
1.1 | CQC visit | Thickener unlabelled | Label each tin with name and level | Jo Webb | 2026-05-01 | Green | 2026-04-28 | Kitchen check 1/5: 9 of 9 tins labelled | Liz Dunn
1.2 | Audit | Bed rails unchecked | Check 14 bed rails monthly with form B2 | Maintenance | 2026-05-09 | Amber
EFFECTIVE
Item | Source | What needs to improve? | SMART action | Action lead | Target date | RAG | Date achieved | Evidence of completion | Sign-off by
2.1 | Survey | Late suppers | Serve supper at 6pm | Chef | 2026-05-20 | Red
Total actions: 3
"""

HOME_CARE_REGISTER_ON_THE_SAME_SHEET_ABOVE = """
**Tracker**
Initials | Name | Role
AB | Ann Bell | Registered Manager
CD | Cal Dunn | Care Coordinator

Ref | Issue | Action to take | Who | By | Progress | Status
1 | Missed call | Ring every client on the Sunday list by 10am | CD | 2026-09-01 |  | Open
2 | Gloves | Put a glove box in each car | AB | 2026-09-08 | bought | Done
"""

SEVERAL_SHEETS_INDEX_PLAN_LOG_LISTS = """
**Contents**
Sheet | What it holds
Plan | Actions
Lists | Drop-downs
**Plan**
Action no. | Domain | Action | Owner | Start date | End date | Current status | Notes
A1 | Safe | Test all 30 window restrictors | Ian Cole | 2026-03-01 | 2026-03-31 | Complete | done in 2 days
A2 | Caring | Ask 12 people how they like their tea and chart it | Fay Webb | 2026-03-01 | 2026-04-30 | In progress
**Audit log**
Date | Audit | Score | Auditor
2026-03-03 | Medicines | 92% | Fay Webb
2026-04-03 | Medicines | 95% | Fay Webb
**Lists**
Status | Priority
Complete | High
In progress | Medium
Not started | Low
"""

COUNCIL_PLAN_WITH_NUMBERS_ONLY_IN_ID_NOTES_BELOW = """
**Sheet2**
Safeguarding improvement actions
# | Action required | Lead officer | Timescale | Progress update | RAG | Outcome / impact
1 | Publish the safeguarding rota on the staff board | Tariq Aziz | 2026-02-02 | On board 1/2 | B | Rota seen at visit
2 | Test 5 staff a month on thresholds | Tariq Aziz | Ongoing |  | A
3 | Rewrite the whistleblowing page | HR | end of March 2026 |  | R
Notes: RAG is agreed at the monthly board.
B = complete; A = in progress; R = overdue
"""

PREMISES_WITH_DEFAULT_STATUS_ROWS_AND_TOTALS_ABOVE = """
**H&S**
Open | 3 | Closed | 1

Site | Location | Fault / hazard | Remedial action | Responsible person | Priority | Required by | Completed on | Checked by | Still a hazard?
Ash | Stairs | Loose tread | Refix tread and test | Ian Cole | High | 2026-06-01 | 2026-05-30 | Amy Shaw | No
Ash | Sluice | No lock | Fit digital lock | Ian Cole | Medium | 2026-06-04
Oak | Garden | Broken gate | Replace gate hinge | Landlord | Low | 2026-07-01
 |  |  |  |  | Medium
 |  |  |  |  | Medium
"""

MINUTES_OF_A_TENANTS_MEETING_NO_STATUS = """
**Minutes**
Tenants meeting 4 September 2026
Present: Sam, Jo, Ali, Nia Rees
Agenda item | Discussion | Action | Person | Date by
1 Food | Sam wants curry on Fridays | Add curry to the Friday menu | Nia Rees | 2026-09-11
2 Garden | Table is wobbly | Mend the garden table | Tom Pike | 2026-09-18
3 AOB | Nothing raised
Next meeting 2 October
"""

ARCHIVE_AND_HIDDEN_STYLE_NAMES = """
**Actions**
ID | Concern | Action | Owner | Support | Due | Revised due | Reason for change | Status | Escalated to | Date escalated
X1 | Falls | Fit mats in 3 rooms | Ada Obi | Tom Pike | 2026-04-01 | 2026-05-01 | Mats late | Open | NI | 2026-05-09
X2 | Pain | Score pain at each round with Abbey scale | Ada Obi |  | 2026-04-01 |  |  | Closed
**Closed actions**
ID | Concern | Action | Owner | Support | Due | Revised due | Reason for change | Status | Escalated to | Date escalated
W1 | Skin | Weigh 9 people weekly | Ada Obi |  | 2026-01-01 |  |  | Closed
"""

NURSING_HOME_GROUPED_HEADER_AND_MEETING_ACRONYM = """
**QIP Nov 26**
Ashcombe Nursing Home |  |  |  |  |  |  |  |  | Confidential
Quality Improvement Plan following inspection 14/15 July 2026
HM: Lina Marr | CL: Joyce Ume

 |  |  | What we will do |  |  | How it is going |  |  | Checking
No | KLOE | Shortfall identified | Agreed action | Named nurse accountable | Helpers | By what date | RAG | Notes | Who double checked? | Date double checked | CGM outcome
SAFE
1 | S1 | MAR gaps on Oak | Night nurse counts gaps on 34 MARs each Sunday | Joyce Ume | Ade Bello | 2026-09-30 | G | 32/34 MAR sheets ok wk 12/10 | L Marr | 2026-10-14 | Close
2 | S2 | Turn charts late | Turn chart champion on each shift signs at 2pm | Lina Marr | | 2026-10-31 | A | 2 gaps in 410 entries | | |
EFFECTIVE
3 | E2 | Thickener levels | Print IDDSI levels on 9 drink cards | Ade Bello | Kitchen | 2026-11-30 | R | | | |

RAG: G = complete, A = on track, R = not started
"""

HOME_CARE_LOG_BELOW_THE_TRACKER = """
**Action tracker**
Action | Who | Target | Done? | Notes | Closed by | Closed on
Re-time the 4 teatime runs in the north | Steph Toms | 2026-08-01 | Y | ECM: 96% of calls within 15 mins w/c 5 Oct | Tina Boyce | 2026-10-09
Spot check each new carer within 2 weeks | Tina Boyce | 2026-08-15 | Y | spot checks have started | Tina Boyce | 2026-10-09
Change the codes on 9 key safes | Steph Toms | 2026-09-01 | N | 5 done

Missed call log
Date | Client | What happened | Told by
2026-08-02 | Mr P | Tea call missed | daughter
2026-08-19 | Mrs K | Bed call 2 hours late | client
2026-09-04 | Mr P | Carer went to the wrong flat | carer
"""

LEARNING_DISABILITY_A_SHEET_FOR_EACH_HOUSE = """
**Elm House**
Our plan - Elm House
What should be different for Sam? | What we've got to do | Who's doing it | By what date | Where we're at | Notes
Sam swims every week | Book lane and driver for Tuesdays | Nia Rees | 2026-08-01 | Finished | Sam went swimming 7 times in Sept, photos in his journal
Jo picks her breakfast | Picture cards for 6 breakfasts on the fridge | Tariq Aziz | 2026-08-20 | Going well |
**Ash House**
Our plan - Ash House
What should be different for Ali? | What we've got to do | Who's doing it | By what date | Where we're at | Notes
Ali sees a dentist | Register with the Mill Lane surgery | Keyworker | 2026-09-01 | Not begun |
"""

HOSPICE_WITH_MONTHLY_FIGURES = """
**Actions**
Ref | Source | Recommendation / action | Lead person | Date due | Revised date | Why late? | Position | Evidence of impact | Independent check by | Result of check | Group & date closed
H-01 | Datix W18821 | Add infusion rate to the handover sheet on both wards | Dr Priti Shah | 2026-05-31 | | | Closed | Drug errors: 1 in Q2, 4 in Q1 | Naomi Drew | Substantial assurance | D&T 14/9/26
H-02 | VOICES | Ring each family within 6 weeks | Naomi Drew | 2026-06-30 | 2026-08-31 | Vacancy in bereavement team | In progress | | | |

**KPIs**
Measure | Target | Jan | Feb | Mar | Apr | May | Jun
Pain score in 1 hour | 90% | 71% | 74% | 80% | 85% | 91% | 95%
Bereavement calls in 6 weeks | 100% | 60% | 66% | 70% | 82% | 90% | 100%
"""

DENTAL_PRACTICE_REGULATION_FIRST = """
**Sheet1**
CQC action plan for Mill Lane Dental Practice
Regulation breached | How the regulation was not met | What we are doing to meet it | Staff member responsible | To be done by | Date actioned | Proof it's worked
12(2)(e) | Autoclave not validated each day | Print every cycle and file it | Kim Lowe | 2026-09-01 | 2026-08-20 | Autoclave printouts: 22 of 22 cycles reached 134C
17(2)(d) | Record cards had no BPE | Audit 20 cards a month | Dr Rao | 2026-09-30 | |
18(2)(a) | Two staff without BLS | BLS course for 12 | Practice Manager | 2026-09-30 | 2026-09-03 | BLS course took place 3/9 (12 staff)

Signed: A Rao | | Date: 01/10/2026
"""

AUDITORS_FOLLOW_UP_WITH_TOTALS = """
**Follow-up**
Internal Audit: follow-up of recommendations
Opinion at time of audit: Limited assurance

Rec no | Audit finding | Agreed management action | Audit rating | Management owner | Agreed implementation date | Revised implementation date | Implementation status | Evidence obtained | Tested by | Date tested | Conclusion of testing
1.1 | Supervision not held | Hold supervision every 8 weeks and log on the tracker | High | M Oyelaran | 30/06/2026 | | Implemented | Sample of 10 supervision files inspected; all held a signed record | P Dale | 17/09/2026 | Operating effectively
1.2 | Overdue risk assessments | Extract overdue list each Monday | Medium | Head of Finance | 31/07/2026 | 30/09/2026 | Partially implemented | 3 overdue risk assessments out of 212 | P Dale | 17/09/2026 | Recommendation partly addressed
2.1 | Terms of reference out of date | Rewrite terms of reference for the board | Low | Not specified | 31/07/2026 | | Not implemented | | |

Total recommendations | 3
Implemented | 1
Outstanding | 2
"""

HANDYMANS_JOBS = """
**Jobs**
Jobs from the inspection (Gwyn + Bethan)

Job | Who | When | How is it? | What we found after | Looked at by
Windows upstairs won't shut | Gwyn | end Sept | sorted | Been round all 14 rooms with Gwyn 6/10, every window shuts proper | Bethan
Old boiler | Gwyn | 30/9 | sorted | Old boiler out new one in, gas cert 2/10 on wall | Mrs Pugh
Porridge cold | Bethan | now | half done | |
Weigh everybody | the girls | every month | getting there | |

Things to buy
Mop heads
Scales
"""

COUNCIL_WORKSTREAMS = """
**Plan**
Riverbank Provider Services | | | | | | Version 11
Improvement Programme 2026/27 | | | | | | Owner: Ann Hughes
Delivery confidence: R/A/G

Ref/No | Area of concern | Agreed improvement | Accountable Officer | Milestone date | Extended to | Reason for slippage | Delivery confidence | Progress since last meeting | Outcome evidence | Validated by | Board decision
WS1 Safeguarding
1.1 | Enquiries late | Duty officer logs each enquiry by 4pm | Ann Hughes | 30 Sept 2026 | | | Complete, signed off by DMT | Rota in use | No late safeguarding enquiries in Quarter 2 | Pete Dale | DMT agreed closure 21/9
1.2 | Reviews late | Weekly list of 18 reviews to team manager | Pete Dale | 31 Oct 2026 | 30 Nov 2026 | Vacancy | Amber – slippage | 15 done | | |
WS2 Workforce
2.1 | Agency use | Recruit 6 night carers | HR/OD | 30 Nov 2026 | | | Green - on target | Advert out | | |
"""

GROUP_TEMPLATE_WITH_BANNER = """
**HIP**
Home Improvement Plan | Home: | Larch House | Region: | North
GM: Louise Kerr | RD: Dan Cross
Instructions: update weekly by Friday noon. Do not delete rows.
# | Source (audit, complaint, CQC) | Finding / feedback | Improvement action | Intended impact | Owner | Due | Status | Evidence seen | Validated by | Validation date | Validation outcome
1 | System | Late medicines | GM signs the medicines dashboard at 11am daily | 98% on time | Louise Kerr | 2026-09-30 | Closed - validated | Medication system compliance 98.2% at 31/10, up from 91% | Dan Cross | 2026-11-02 | Sustained x3 months
2 | Mock inspection | Beds lack tags | Tag all 60 beds | Every bed tagged | HOD Maintenance | 2026-10-31 | Open - overdue | | | |
3 | Family forum | Calls not returned | Log calls in the diary and ring back by 5pm | 13 of 14 families content | Louise Kerr | 2026-10-15 | Home complete, awaiting RD sign off | Family forum 9/10 - 14 relatives present, 13 said communication had improved | | |
"""

EXPORT_OF_A_TASK_SYSTEM = """
**tasks**
task_id | task_title | description_of_action | task_owner | created_on | due_date | task_status | completed_on | closed_by | last_comment
5501 | Outlet B4 hot | Refit mixing valve at outlet B4 | j.hill | 2026-08-01 | 2026-08-20 | CLOSED | 2026-08-18 | p.dale | Measured 41.2C at outlet B4 on 01/10/2026
5502 | Broken closer | Refit closer on door FD11 | Maintenance queue | 2026-08-01 | 2026-08-25 | OPEN | | | contractor contacted
5503 | Audit overdue | Run medicines audit CHK-90 | Unassigned | 2026-08-05 | 2026-09-01 | IN_PROGRESS | | |
"""

DEMENTIA_HOME_WITH_MEETINGS_BELOW = """
**Whole home**
ROSEBANK - what we are working on
Green = finished and seen working, Amber = doing, Red = not started

What relatives or CQC told us | So we will | Lead | Finish by | R/A/G | How do we know it worked? | Checked by (not lead)
Noisy dining room | Move trolleys out before 12 and felt the chair legs | Sunita Rao | 2026-09-15 | Green | Dining room quieter: noise meter 58dB at lunch on 3 days (74 before) | Maggie B
Edna gets lost | Paint Edna's door yellow with photo | Maggie B | 2026-09-20 | Green | Edna no longer goes to the wrong room at night - night log 1–28 Sept, 0 entries (12 in July) | Sunita Rao
No signs | Order 12 toilet signs | Nights | 2026-10-30 | Amber | |

Relatives' meetings
Date | How many came | What they said
1/10 | 11 | visiting works well
5/11 | 9 | want more outings
"""

PRACTICE_EVENTS_WITH_MONTHLY_UPDATES = """
**SEA + CQC**
Practice action log
Date raised | Event / finding | Action agreed | By | Deadline | Update Oct | Update Nov | Complete? | Outcome evidence | Reviewed at practice meeting (date)
2026-06-02 | Methotrexate bloods missed | Search on 1st of each month | Dr A Bello | 2026-07-01 | search run | search run 1/11 | Yes | Search run 1/10: 0 patients on methotrexate without bloods in 3 months | 2026-10-07
2026-06-20 | Fridge 9C over weekend | Fit probe with text alert | Anna Petrou | 2026-07-15 | ordered | fitted | Yes | Fridge log – no excursions since new probe | 2026-11-04
2026-07-03 | Long phone queue | Move to a queue of 12 with ring back | PM | 2026-12-01 | contract signed | | No | |
"""

EXTRA_CARE_HAZARDS = """
**H&S**
Scheme: Weir Court |  | Scheme Manager: Wendy Platt

Location | Hazard | What will be done | Who will see to it | When by | Job no | Job status | Fixed and tested? | Test / sample result
Flat 9 landing | Lift stops | Replace drive belt | Landlord repairs team | 2026-09-01 | 88213 | Works complete | Yes | Tenant in flat 9 says the lift has not failed once since Aug
Store | Door propped | Closer on scooter store | Wendy Platt | 2026-09-10 | 88217 | Works complete | Yes | Scooter store door found shut on 10 of 10 visits
Corridor 2 | Lights out | Swap 6 fittings | Wendy Platt | 2026-11-30 | 88300 | With contractor | |
Total jobs | 3
"""

FAMILY_HOME_LIST = """
**Carols list**


What the inspector said | What I will do | Who | Date by | Done | What happened then
No lock on medicines | Buy a box with a key and bolt it in the larder | Carol | 1st Sept 2026 | done it | Every medicine counted Sunday and it tallied
Stairs | Rail both sides | Denise | 15th Sept 2026 | done it | Nobody has fallen on the stairs since the rail went up in May
Menus | Ask all nine what they like | all of us | | on with it |
"""

HOME_CARE_GROUPED_HEADER_BANDS_AND_KEY_WITH_DASHES = """
**SIP v3**
 | Kestrel Homecare – Service Improvement Plan
 | Key: | R – not started | A – under way | G – done, to be checked | B – closed

 | Ref | What we will do |  |  |  | Where we are |  | Proof
 |  | Shortfall | Step | Named lead | By when | RAG | Latest news | What was found | Date of evidence | Second checker | Did it work? | QAG said
 | SAFE
 | S1 | Late calls on Tuesdays | Re-plan the Tuesday run | Odette Farr | 2026-10-30 | B |  | ECM Oct: 96.4% in time | 2026-11-02 | Greg Moss | Yes | Close
 | NB: S2 waits for the landlord
 | S3 | MAR gaps at teatime | Sample 10 charts weekly | Tariq Bell | 2026-11-14 | G |  | 7 of 10 complete | 2026-11-02 | Odette Farr | Partly | Extend
 | CARING
 | C1 | Clients not told | Ring before any change | Greg Moss | ASAP | R
"""

EXTRA_CARE_VISITS_BESIDE = """
**Larch Court**
LARCH COURT EXTRA CARE
Open actions |  |  |  |  |  |  |  |  |  | Follow up visits
No. | Problem | Agreed at meeting | Owner | Target | Where are we up to? | Evidence | Checked by | Outcome of check |  | Date of visit | Action no. | Who visited | Findings
1 | Cords tied up | Untie all 6 cords | Bev Turner | 31/10/26 | Completed | Cords to floor in 6 of 6 WCs | Raj Patel | Resolved |  | 2026-11-05 | 1 | Raj Patel | All 6 cords met the floor
2 | No check-in at night | Start calls at 23:00 | Raj Patel | 15/11/26 | In progress |  |  |  |  | 2026-11-09 | 2 | Bev Turner | Still not logged
4 | Gate does not latch | Replace latch on gate | Bev Turner | TBC | Not started
"""

SUPPORTED_LIVING_TWO_HOUSES_SIDE_BY_SIDE = """
**Both houses**
Rowan House |  |  |  |  |  |  | Birch House
Action | Who | When | Status | Evidence | Signed off |  | Action | Who | When | Status | Evidence | Signed off
Update epilepsy plans x 3 | Nia Rees | 30/11/26 | Open |  |  |  | Health action plans | Mair Lloyd | 30/11/26 | Closed | 4 of 4 signed | OP
Mend shower in flat 1 | Owen Price | 1/12/26 | Done | 41C on 3 tests | NR |  | Fire drill at night | Mair Lloyd | 20/11/26 | Open
"""

EXTRA_CARE_BLANK_COLUMNS_BETWEEN = """
**Tracker**
Extra care schemes – action tracker
Status | Ref |  | Location | Issue / risk | Priority (H/M/L) |  | Actions we'll take | Owned by | Timescale |  | Evidence of completion | Verified by / date | Comments
Closed | EC1 |  | Flat 12 | Water 61C | H |  | Fit TMV to bath | Colm Reid | 31/10/26 |  | Bath 42C on 3 days | Ann Poole 4/11/26
Open | EC2 |  | Lounge | Loose carpet | M |  | Lay carpet again | Landlord | 30/11/26 |  |  |  | Chased twice
Not started | EC3 |  | All | Late calls | H |  | Plan the morning run anew | tba | w/c 7/12/26
"""

NURSING_HOME_MINUTES_OF_TWO_MEETINGS = """
**Clinical governance**
CLINICAL GOVERNANCE ACTIONS

Meeting 8 September 2026
Item | Matter | Agreed action | By whom | By when | Position | Evidence / result | Seen by
8.1 | Wound photos not dated | DH to show nurses how | DH | 30/9/26 | Done | 12 of 12 photos dated, audit 2/10 | GO
8.2 | Agency induction | Write a one page induction | Dawn Hughes | 30/9/26 | Carried forward

Meeting 13 October 2026
Item | Matter | Agreed action | By whom | By when | Position | Evidence / result | Seen by
13.1 | Thickener | Lock away in 3 pantries | G Otieno | 20/10/26 | Closed | Locked in all 3 pantries on walk round 21/10 | DH

DH = Dawn Hughes, GO = Grace Otieno
"""

NURSING_HOME_YOU_SAID_WE_WILL = """
**Action Plan**
KLOE | You said (inspector) | We will | Person resp. | Date for completion | RAG | Update / what we found | Verified (name & date)
S | Thickener left out | Lock thickener away | Grace Otieno | 31/10/2026 | G | Locked away on 9 of 9 walks | H. Lind 10/11/26
E | No oral care plans | Write 22 oral care plans | Hanna Lind | 15/12/2026 | R
"""

CARE_HOME_RESIDENTS_ASKS_BELOW = """
**Plan**
Home improvement plan
Ref | Finding | Action | Lead | Due | Status | Evidence
1 | MAR gaps | Audit 10 MARs each Friday | Priya Nair | 2026-09-30 | Open
2 | Cold food | Buy a hot trolley for the dining room | Dev Patel | 2026-10-30 | Closed | Food temps Oct: 31 of 31 above 63

Actions from the residents' meeting
What people asked for | Action we will take | By when | Who
More trips out | Book a minibus for two trips a month | 2026-11-30 | Sue Hall
Later breakfast | Serve breakfast until 10.30 | 2026-11-10 | Dev Patel
"""

HOME_CARE_CHECKS_AND_EMPTY_HEADINGS_BELOW = """
**Plan**
Ref | Finding | Action | Lead | Due | Status | Evidence
1 | Late calls | Re-time the Tuesday run | Kofi Mensah | 2026-09-30 | Open

Checks
Date | Action ref | Checked by | Records sampled | Compliant
2026-11-20 | 1 | Sue Hall | 10 | 9

Actions from the carers' meeting
Action we will take | By when | Who

(none yet)
"""

NURSING_HOME_LONG_GROUP_TITLES = """
**Plan**
Ref | SECTION A: WHAT WE WILL DO |  |  | SECTION B: IS IT DONE AND DID IT WORK? |  |  |  | SECTION C: GOVERNANCE
 | Action | Lead | Finish by | Current position | What shows this | Second person | Date | Date discussed | Decision
1 | Body-map every bruise the same shift | Leila Haddad | 2026-07-31 | Completed | File check 3/8: 14 of 14 mapped | Owen Tudor | 2026-08-05 | 2026-08-18 | Closed
2 | Renew the 3 DoLS that lapsed | Leila Haddad | 2026-11-13 | Ongoing
"""

SUPPORTED_LIVING_STAFF_WITH_JOBS = """
**Staff**
Initials | Name | Job
RT | Rhona Tait | Service Manager
CJ | Col Jessop | Team Leader
**Beech Road**
House: | Beech Road |  | Manager: | Rhona Tait

Audit | Our auditor said | Recommendation | Risk rating | Accountable | Agreed timescale | Complete? | What evidence have we seen? | Seen by
Finance Sept | Receipts missing | Number each receipt and check weekly | High | CJ | 2026-10-16 | Yes | Checks: 5 of 5 no gaps | RT
Meds Oct | No protocol for PRN | Write 4 PRN protocols with the GP | High | CJ | 2026-11-13 | No
"""

GROUP_WITH_A_MANAGER_IN_EACH_BAND = """
**All homes**
Fairmount Court - Home Manager: Isla Reid
ID | Action | Who is accountable | Deadline | Status
FC1 | Two nurses to check insulin doses and sign | Home Manager | 2026-08-31 | Open
Fairmount Lodge - Home Manager: Dean Moss
ID | Action | Who is accountable | Deadline | Status
FL1 | Ring each family monthly and log the call | Home Manager | 2026-08-31 | Open
FL2 | Lock the sluice | Dean Moss | 2026-08-31 | Open
"""

EXTRA_CARE_PROMISES = """
**Promises**
What people told us | What we promised | Who | Promise date | Done?
Quieter doors | Fit soft closers to 6 doors | Moira Hart | 2026-10-30 | Yes
"""

TRACKERS = (
    (EXTRA_CARE_PROMISES, "Promises", 1, (2,), "issue:A action:B owner:C deadline:D status:E"),
    (SUPPORTED_LIVING_STAFF_WITH_JOBS, "Staff", 0, (), ""),
    (
        SUPPORTED_LIVING_STAFF_WITH_JOBS,
        "Beech Road",
        3,
        (4, 5),
        "source:A issue:B action:C priority:D owner:E deadline:F status:G evidence:H verified_by:I",
    ),
    (
        NURSING_HOME_LONG_GROUP_TITLES,
        "Plan",
        2,
        (3, 4),
        "action:B owner:C deadline:D status:E evidence:F verified_by:G verified_on:H reviewed_on:I decision:J",
    ),
    (
        COMPLAINTS_WITH_BANNER_AND_KEY_BELOW,
        "Complaints 2026",
        4,
        (5, 6, 7),
        "id:A issue:C action:D owner:E deadline:F progress:G status:H evidence:I verified_by:J",
    ),
    (
        PREMISES_TWO_ROW_HEADER,
        "Premises",
        3,
        (5, 6, 8),
        "id:A issue:C action:D owner:E deadline:F completed:G verified_by:H status:I",
    ),
    (MEDICINES_SIDE_LIST, "Meds plan", 1, (2, 3, 4), "action:A owner:B deadline:C status:D evidence:E"),
    (
        RECRUITMENT_WITH_TEMPLATE_ROWS,
        "Recruitment",
        1,
        (2, 3),
        "id:A issue:B action:C owner:D deadline:E status:F progress:G",
    ),
    (
        TRAINING_PLAN_MATRIX_PEOPLE,
        "Training actions",
        2,
        (3, 4),
        "issue:A action:B owner:C deadline:D outcome:E status:F completed:G",
    ),
    (TRAINING_PLAN_MATRIX_PEOPLE, "Matrix", 0, (), ""),
    (TRAINING_PLAN_MATRIX_PEOPLE, "Team", 0, (), ""),
    (MINUTES_ACTION_LOG, "Action log", 2, (3, 4, 7), "action:C owner:D deadline:E progress:F status:G"),
    (
        CQC_PLAN_FULL_CHAIN_ARCHIVE_SHEET,
        "Live",
        4,
        (5, 6),
        "id:A source:B issue:C action:D outcome:E owner:F support:G started:H deadline:I status:J evidence:K evidence_date:L verified_by:M verified_on:N verification:O decision:Q",
    ),
    (CQC_PLAN_FULL_CHAIN_ARCHIVE_SHEET, "Archive", 1, (2,), "owner:F status:J decision:Q"),
    (
        HOME_CARE_OFFSET_COLUMNS_FOOTNOTES,
        "Sheet1",
        5,
        (6, 7, 8),
        "id:C issue:D action:E owner:F deadline:G status:H evidence:I verified_by:J decision:K",
    ),
    (
        SUPPORTED_LIVING_MONTH_SECTIONS_WITH_SUBTOTALS,
        "Plan",
        1,
        (3, 4, 7),
        "service:A outcome:B action:C owner:D deadline:E status:F progress:G",
    ),
    (
        COUNCIL_CONTRACT_PLAN_LONG_HEADINGS,
        "Improvement Plan",
        2,
        (3, 4),
        "issue:A action:B owner:C deadline:D evidence_source:E progress:F status:G",
    ),
    (
        FALLS_PLAN_KEYS_BESIDE_AND_INSTRUCTIONS_ABOVE,
        "Falls",
        4,
        (5, 6, 7),
        "id:A theme:B action:C owner:D deadline:E status:F",
    ),
    (NO_HEADER_WORDS_USUAL_QUESTIONS, "To do", 1, (2, 3), "action:A owner:B deadline:C evidence:E"),
    (
        GROUP_TRACKER_TWO_TABLES_ON_A_SHEET_BLANK_ROWS_INSIDE,
        "All",
        1,
        (2, 4, 5),
        "service:A id:B action:C owner:D deadline:E status:F",
    ),
    (
        NURSING_HOME_LONG_BANNER_AND_REPEATED_HEADER,
        "QIP",
        6,
        (8, 9, 12),
        "id:A source:B issue:C action:D owner:E deadline:F status:G completed:H evidence:I verified_by:J",
    ),
    (
        HOME_CARE_REGISTER_ON_THE_SAME_SHEET_ABOVE,
        "Tracker",
        5,
        (6, 7),
        "id:A issue:B action:C owner:D deadline:E progress:F status:G",
    ),
    (
        SEVERAL_SHEETS_INDEX_PLAN_LOG_LISTS,
        "Plan",
        1,
        (2, 3),
        "id:A action:C owner:D started:E deadline:F status:G progress:H",
    ),
    (SEVERAL_SHEETS_INDEX_PLAN_LOG_LISTS, "Contents", 0, (), ""),
    (SEVERAL_SHEETS_INDEX_PLAN_LOG_LISTS, "Audit log", 0, (), ""),
    (SEVERAL_SHEETS_INDEX_PLAN_LOG_LISTS, "Lists", 0, (), ""),
    (
        COUNCIL_PLAN_WITH_NUMBERS_ONLY_IN_ID_NOTES_BELOW,
        "Sheet2",
        2,
        (3, 4, 5),
        "id:A action:B owner:C deadline:D progress:E status:F outcome:G",
    ),
    (
        PREMISES_WITH_DEFAULT_STATUS_ROWS_AND_TOTALS_ABOVE,
        "H&S",
        3,
        (4, 5, 6),
        "service:A issue:C action:D owner:E priority:F deadline:G completed:H verified_by:I verification:J",
    ),
    (MINUTES_OF_A_TENANTS_MEETING_NO_STATUS, "Minutes", 3, (4, 5), "action:C owner:D deadline:E"),
    (
        ARCHIVE_AND_HIDDEN_STYLE_NAMES,
        "Actions",
        1,
        (2, 3),
        "id:A issue:B action:C owner:D support:E deadline:F revised_deadline:G delay_reason:H status:I escalated_to:J escalated_on:K",
    ),
    (ARCHIVE_AND_HIDDEN_STYLE_NAMES, "Closed actions", 1, (2,), "id:A"),
    (
        NURSING_HOME_GROUPED_HEADER_AND_MEETING_ACRONYM,
        "QIP Nov 26",
        6,
        (8, 9, 11),
        "id:A source:B issue:C action:D owner:E support:F deadline:G status:H progress:I verified_by:J verified_on:K decision:L",
    ),
    (
        HOME_CARE_LOG_BELOW_THE_TRACKER,
        "Action tracker",
        1,
        (2, 3, 4),
        "action:A owner:B deadline:C status:D verified_by:F completed:G",
    ),
    (
        LEARNING_DISABILITY_A_SHEET_FOR_EACH_HOUSE,
        "Elm House",
        2,
        (3, 4),
        "outcome:A action:B owner:C deadline:D status:E",
    ),
    (
        LEARNING_DISABILITY_A_SHEET_FOR_EACH_HOUSE,
        "Ash House",
        2,
        (3,),
        "outcome:A action:B owner:C deadline:D status:E",
    ),
    (
        HOSPICE_WITH_MONTHLY_FIGURES,
        "Actions",
        1,
        (2, 3),
        "id:A source:B action:C owner:D deadline:E revised_deadline:F delay_reason:G status:H evidence:I verified_by:J verification:K",
    ),
    (HOSPICE_WITH_MONTHLY_FIGURES, "KPIs", 0, (), ""),
    (
        DENTAL_PRACTICE_REGULATION_FIRST,
        "Sheet1",
        2,
        (3, 4, 5),
        "issue:B action:C owner:D deadline:E completed:F evidence:G",
    ),
    (
        AUDITORS_FOLLOW_UP_WITH_TOTALS,
        "Follow-up",
        4,
        (5, 6, 7),
        "id:A issue:B action:C priority:D owner:E deadline:F revised_deadline:G status:H evidence:I verified_by:J verified_on:K verification:L",
    ),
    (HANDYMANS_JOBS, "Jobs", 3, (4, 5, 6, 7), "owner:B deadline:C status:D evidence:E verified_by:F"),
    (
        COUNCIL_WORKSTREAMS,
        "Plan",
        5,
        (7, 8, 10),
        "id:A issue:B action:C owner:D deadline:E revised_deadline:F delay_reason:G status:H progress:I evidence:J verified_by:K decision:L",
    ),
    (
        GROUP_TEMPLATE_WITH_BANNER,
        "HIP",
        4,
        (5, 6, 7),
        "id:A source:B issue:C action:D outcome:E owner:F deadline:G status:H evidence:I verified_by:J verified_on:K verification:L",
    ),
    (
        EXPORT_OF_A_TASK_SYSTEM,
        "tasks",
        1,
        (2, 3, 4),
        "id:A action:C owner:D deadline:F status:G completed:H verified_by:I",
    ),
    (
        DEMENTIA_HOME_WITH_MEETINGS_BELOW,
        "Whole home",
        4,
        (5, 6, 7),
        "issue:A action:B owner:C deadline:D status:E evidence:F verified_by:G",
    ),
    (
        PRACTICE_EVENTS_WITH_MONTHLY_UPDATES,
        "SEA + CQC",
        2,
        (3, 4, 5),
        "issue:B action:C owner:D deadline:E status:H evidence:I reviewed_on:J",
    ),
    (EXTRA_CARE_HAZARDS, "H&S", 3, (4, 5, 6), "issue:B action:C owner:D deadline:E status:G"),
    (FAMILY_HOME_LIST, "Carols list", 3, (4, 5, 6), "issue:A action:B owner:C deadline:D status:E evidence:F"),
    (
        HOME_CARE_GROUPED_HEADER_BANDS_AND_KEY_WITH_DASHES,
        "SIP v3",
        5,
        (7, 9, 11),
        "id:B issue:C action:D owner:E deadline:F status:G progress:H evidence:I evidence_date:J verified_by:K"
        " verification:L decision:M",
    ),
    (
        EXTRA_CARE_VISITS_BESIDE,
        "Larch Court",
        3,
        (4, 5, 6),
        "id:A issue:B action:C owner:D deadline:E status:F evidence:G verified_by:H verification:I",
    ),
    (
        SUPPORTED_LIVING_TWO_HOUSES_SIDE_BY_SIDE,
        "Both houses",
        2,
        (3, 4),
        "action:A owner:B deadline:C status:D evidence:E verified_by:F",
    ),
    (
        EXTRA_CARE_BLANK_COLUMNS_BETWEEN,
        "Tracker",
        2,
        (3, 4, 5),
        "status:A id:B issue:E priority:F action:H owner:I deadline:J evidence:L verified_by:M progress:N",
    ),
    (
        NURSING_HOME_MINUTES_OF_TWO_MEETINGS,
        "Clinical governance",
        4,
        (5, 6, 10),
        "id:A issue:B action:C owner:D deadline:E status:F evidence:G verified_by:H",
    ),
    (
        NURSING_HOME_YOU_SAID_WE_WILL,
        "Action Plan",
        1,
        (2, 3),
        "source:A issue:B action:C owner:D deadline:E status:F evidence:G verified_by:H",
    ),
)


@pytest.mark.parametrize(("page", "sheet", "header", "rows", "columns"), TRACKERS)
def test_header_rows_and_columns_are_found(
    page: str, sheet: str, header: int, rows: tuple[int, ...], columns: str
) -> None:
    found = [each for each in workbook_from(page).trackers if each.sheet == sheet]
    assert [(each.header_row, tuple(action.row for action in each.actions)) for each in found] == (
        [(header, rows)] if rows else []
    )
    letters = {str(field): column.letters for each in found for field, column in each.columns.items()}
    wanted = dict(each.split(":") for each in columns.split())
    assert {field: letters.get(field) for field in wanted} == wanted


def test_a_key_may_explain_letters_behind_dashes() -> None:
    [tracker] = workbook_from(HOME_CARE_GROUPED_HEADER_BANDS_AND_KEY_WITH_DASHES).trackers
    assert [action.status for action in tracker.actions] == [Status.CLOSED, Status.CLAIMED, Status.NOT_STARTED]


def test_a_log_beside_the_actions_is_read_as_a_log() -> None:
    checks = workbook_from(EXTRA_CARE_VISITS_BESIDE).logs.checks or ()
    assert [(check.action, check.passed) for check in checks] == [("1", True), ("2", False)]


def test_actions_in_a_second_table_beside_the_first_are_not_left_unsaid() -> None:
    [tracker] = workbook_from(SUPPORTED_LIVING_TWO_HOUSES_SIDE_BY_SIDE).trackers
    assert [(table.row, table.action.letters) for table in tracker.unread] == [(2, "H")]


def test_actions_in_a_second_table_below_the_first_are_not_left_unsaid() -> None:
    [tracker] = workbook_from(CARE_HOME_RESIDENTS_ASKS_BELOW).trackers
    assert [action.row for action in tracker.actions] == [3, 4]
    assert [(table.row, table.action.heading) for table in tracker.unread] == [(7, "Action we will take")]


def test_a_log_of_checks_and_headings_without_an_action_below_are_no_second_table() -> None:
    [tracker] = workbook_from(HOME_CARE_CHECKS_AND_EMPTY_HEADINGS_BELOW).trackers
    assert tracker.unread == ()


def test_a_checkers_name_may_stand_with_the_date() -> None:
    [tracker] = workbook_from(NURSING_HOME_YOU_SAID_WE_WILL).trackers
    assert tracker.actions[0].verifier.name == "H. Lind"


def test_what_somebody_does_for_a_living_is_no_action() -> None:
    workbook = workbook_from(SUPPORTED_LIVING_STAFF_WITH_JOBS)
    [tracker] = workbook.trackers
    assert [person.role for person in workbook.people if person.listed] == ["Service Manager", "Team Leader"]
    assert {action.owner.name for action in tracker.actions} == {"Col Jessop"}


def test_a_post_that_each_homes_band_gives_to_somebody_else_is_no_one_person() -> None:
    workbook = workbook_from(GROUP_WITH_A_MANAGER_IN_EACH_BAND)
    assert {person.name for person in workbook.people} == {"Isla Reid", "Dean Moss"}
    [tracker] = workbook.trackers
    assert [action.owner.name for action in tracker.actions] == [None, None, "Dean Moss"]
