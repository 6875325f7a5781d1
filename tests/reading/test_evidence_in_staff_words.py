"""Evidence as staff write it in trackers of homes, home care, supported living and hospices, sorted before it was read."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence

SORTED = {
    "result": """
        Looked at 8 repositioning charts on Sunday, all up to date incl. overnight
        Mrs K has put on 2.3kg since August
        Pressure mattress settings matched weights for 9 out of 9 on 12/10
        Went round at 7.30am unannounced - all tables laid, drinks out, music off
        Kitchen retained 5* FHRS, inspected 2/10
        Pharmacist visit 14/10, nothing to action on the CD side
        No UTIs recorded in Sept or Oct (Jul 4, Aug 3)
        Sat in on handover 5 Oct: allergies and DNACPR mentioned for every resident
        Random sample of 5 daily logs by the dep mgr, each one had mood and intake written in
        Residents' meeting 8/10 minutes: six people said the evening meal is now hot
        Agency profile folder complete for all 11 agency workers used this month
        Thermometer probe reads 0.2 out, within tolerance, cert 4471
        Fire door gaps measured 1/10, none over 4mm
        DSPT submitted 28/6, status Standards Met
        Carers seen wearing ID badges on all four visits w/c 12/10
        Mr Obi's daughter emailed 11/10 to thank us, says dad is shaved and dressed by 9 every morning now
        Late calls 3% (was 11%)
        Sling labels legible on 22 of 23, the other taken out of use
        Competency re-assessed by nurse 6/10, passed, signed sheet in file
        0 medication errors in Q3
        LA quality officer visited 30/9 and found the recruitment files compliant
        Garden gate self-closes and latches, tried ten times 4/10
        Syringe driver chart on 2 patients checked by CNS, 4-hourly entries all present
        Bereavement calls: 18/18 families rung within 6 weeks
        Tenant now holds own tablets and has not missed one since 1 Sept
        Staff asked at random could name the safeguarding lead, 9 out of 10
        IPC audit went from 71% to 93%
        Water temps at all outlets 43 or under on the Oct sheet
        Bathroom floor dry and clear on each of 5 evening checks
        Care coordinator confirmed no double-booked runs in the four rotas from 7/9
        Bruise of unknown origin reports down by half compared with spring
        Whistleblowing poster seen on display in both staff rooms 3/10
        Medication round watched start to finish 9/10, no interruptions, tabard worn
        Oxygen cylinders found chained upright at both checks
        EHO revisit 21/9 signed off the notice
        Resident in 14 sleeping through, night checks show no calls 9 nights of 10
        Popped in Tues night, bins emptied, sluice locked
        Body maps tally with the daily notes for every bruise on Willow
        Bowel charts - longest gap 2 days, all 15 looked at
        Shift leader wore the keys throughout at four visits
        Ann walked with her frame to dining room every mealtime this week
        Staff turnover now 18%, was 34%
        Double-ups: both carers logged in within 5 min of each other for 60 of the 61 visits
        Last 3 new starters each have two references and a full work history
        Relative feedback form 4/10 "much happier with the laundry, nothing lost since"
        GP surgery rang 5/10 - thickener now on repeat
        Hospice inpatient unit: pain scores reviewed within the hour on 19 occasions out of 20
        Cash tins balanced to the penny, 6 tins, 7 Oct
        Checked the fridge Friday, everything labelled with opened date
        Visitors' book shows the nurse from tissue viability in on 2, 9 and 16 Sept
        Healthwatch visit in Sept praised the mealtimes and activities
        Toilet roll, soap and towels present in each of the ten WCs on daily walkround
        CQC inspector saw 4 care plans, commented they reflected people well
        No one waited longer than 5 mins for a call bell answer on the Sept printout
        Hair washed weekly per personal care chart, 7 out of 8 residents
        J said "I like it here now" at review with SW 2/10
        Sleep-in staff disturbed twice in October compared to 11 times in August
        Thermostatic valves hold at 41C
        On 3 out of 3 evening visits the back door was locked
        Staff files: right to work seen for all 22
        HSE closed the case 9/10, no breach found
        Weekly weights back up to 51.4kg from 47.9kg
        Agency use 212 hrs in Sept against 460 in June
        Every resident has a named nurse shown on bedroom door
        Two relatives at the meeting said the garden is being used daily
        Wardrobes fixed to the wall in 30 rooms; pulled each one, none moved
        Pads: no leaks reported on the night sheet for 12 nights
        Resident of the day done in full for 28 of 30 days
        Skin intact at last three checks
        Visits averaging 29 mins of the 30 commissioned
        Carrier bags gone from under the sink, looked 3 times last week
        CDs: running balance right on all pages since 1/9
        Dementia friendly signs up on every toilet door, seen by regional mgr 6/10
        Call logs pulled for Mr F - 14 visits, none under 25 min
        Fluid intake for Room 6 averaging 1450ml
        Fire panel shows no faults
        Kitchen deep clean passed by EHO
        Medicines reconciled on admission within 24h in 6 of the 6 admissions since August
        P has been to college every day this term
        Weekly planner: tenants out 4 days in 7 on average
        Only 1 agency nurse on the October rota
        NEWS2 scores recorded on every one of the 31 charts
        CHC nurse wrote 1/10 that she's happy with the turning regime
        Carpet edge flat, tested with the wheelchair 3/10
        Rooms 1-20: nurse call leads all plugged in when walked 12/10
        Grade 2 sore closed on 28/9 per wound chart
        Bathing records: 2 baths a week for every person who chose one
        Pain score down to 2
        Safeguarding enquiry closed by LA, unsubstantiated, 30/9
        Fewer falls: 9 in Q2, 4 in Q3
        Handrail solid, does not move when leant on
        Unannounced visit by nominated individual 11pm 2/10: kitchen clean, staff alert, doors secure
        Whole-home stock count 4/10, counted = recorded for 118 items
        PRN protocols are in the MAR folder for each of the 19 PRN items
        Exit interviews: none of the last 4 leavers mentioned workload
        She no longer shouts out at night according to the night log 1-9 Oct
        Hand gel full at every point, walkround 10/10
        Temperature of delivered meals 68 to 74 C
        Induction booklets signed off by assessor for 5 out of 5
        Response time to alarms (Careline report) 42 secs
        Volunteers' DBS all clear
        Asked 6 carers where the grab bag was, all went straight to it
        Bath temp book has a reading before every bath since 14/9
        Rang the out of hours number Sat night, picked up on third ring
        Catheter bags off the floor in 5 rooms out of 5
        CQC feedback letter 8/10 mentions good medicines practice
        Mum has stopped ringing the office each evening, last call was 20 Sept
        Residents' weights: two lost, nine gained or same
        Walked the building with fire officer, he had no recommendations
        EMAR shows 99.1 percent given on schedule
        Sleep chart for B shows 6-7 hours most nights now compared with 3
        Missed dose report for Sept is blank
        Hydration station in lounge is topped up - looked at 10, 12 and 3pm
        Peer review from sister home: 4 green 1 amber
        Clutter gone from stairwell, photo 3/10
        Overdue reviews: 0
        Staff survey - 88% would recommend (61% last yr)
        Tested the alarm at 6am, four staff at panel in 90 secs
        Consultant letter, seizures halved
        Visit by ICB meds team 12 Sept, scored 46/50
        Rota has a first aider on every shift in October
        Wound now 1cm
        Staff members able to say who the IPC lead is when asked
        Mr T's brother rang 6/10 pleased that the tv is working
        Pressure relieving cushion in use each time I called (4 times)
        Smoke from kitchen no longer setting off detector, no activations in 6 weeks
        Records opened at random showed time of each visit
        Handover observed on nights 10/10 lasting 15 mins, every resident covered
        Supervision up to date for 30 staff of 32
        Trip hazard removed, no one has tripped since
        Complaint not upheld by Ombudsman
        Reg 12 breach lifted at re-inspection
        Deprivation conditions all being met, BIA visit 17/9
        Time from referral to first visit: 3 days, used to be 9
        Mattress turned and no stains, room 6
        Mouth care packs at the bedside in every end of life room, checked w/e 10/10
        Pathway tracker shows 11 of 11 referrals seen inside 5 days
        Agency induction sheet signed by each worker on the last 9 shifts
        Weighed again 6/10 and she has gained 900g
        In the last 8 weeks nobody has gone to hospital with a fall
        Family of Mrs B: "no more missing clothes" (call 12/10)
        Repositioned 2 hourly, as shown on PCS for the 7 nights to 11/10
        Audit by pharmacy: one minor point, otherwise compliant
        Hot trolley probe 66
        Sat with 3 residents at tea, each was asked what they wanted
        Thickener tins locked away both times
        Prescription requests now go in 7 days ahead, no drug out of stock since Aug
        Three carers quizzed on the fire route and two got it right
        Complaints per month Jun 5 Jul 4 Aug 2 Sep 0
        Lift alarm answered by call centre in 20 seconds on test
        Paediatric hospice team: symptom plan found at bedside on all visits
        Training matrix 98%; spot checks x6 in Sept showed gloves changed between rooms
        Laundry returned to the right room 19 times out of 20
        Missed meds: July 6, Sept 1
        Supported living house 3, bins in, garden cut, no rubbish 7/10
        DNACPR forms seen, all signed by GP and at front of file
        Mr Y used the bath with hoist on his own request 4/10 and was calm
        Neighbours have not complained since the new rota
        Re-inspection report published 2/10 - Safe now Good
        Staff on floor 8am-2pm never below 5 in the Sept rotas
        I counted 14 call bells, 14 within reach
        Continence products: no resident went without in Sept
        Ofsted style mock inspection scored us 3.6/4
        Care worker seen washing hands before and after meds 9/10
        Vacancies 2 (from 9)
        Client's sister confirmed on the phone 8/10 carers wear shoe covers
        BP machine readings within 5 of GP's own
        Lounge is warm, 22 degrees at 7am 9/10
        Self-medication: right tablets gone from the dosette on all 4 weekly counts
        Went in at 6am on Sunday, all medicines signed, two staff awake
        Swallow plans on the tray for each resident who has one, lunch 9/10
        Average call length has gone from 22 to 29 mins
        No refusals of entry by the tenant this month
        Fresh eyes check by the Elm manager: 3 small points, none on medicines
        Two relatives on the unit Sunday both said they'd seen a nurse each visit
        Epilepsy rescue meds in the bag on every trip, bag log Sept
        Oven now reaches temp, tested 4/10
        Fire panel log shows weekly test done 13 weeks running
        Bereaved family cards: 6 thank yous, no complaints in quarter
        Care home score on carehome.co.uk gone up to 9.7
        Resident forum 7/10 - nobody had waited for the toilet
        GP: "excellent records" (visit 6/10)
        Sample of rotas for 4 weeks shows no one on more than 60 hrs
        Home is free of scabies, discharged by UKHSA 1/10
        Mrs C's call bell round her neck at 8 of the 9 checks
        Food diary proves 5 a day for Tom all of September
        Breakfast served before 9 for everyone on 6 out of 7 days
        All staff carry fobs now - stopped 5 at random and each had one
        Drugs fridge min 3 max 7 all month
        Spot check Flat 3: cooker clean, smoke alarm tested OK, medicines locked
        Bank staff shift cover is at 4% of hours
        Stairgate is fitted and closes behind you, tried 2/10
        Sister reports he's sleeping, eating and back at club - phone call 11/10
        0 pressure ulcers acquired in service since June
        Payslip queries dropped to 1
        Review by learning disability nurse 30/9: plan followed, PRN use down
        Carer observed to knock and wait before entering, 5 calls out of 5
        Log book shows Legionella flushing every week since 6 July
        Team can describe the new process (7 asked, 7 knew)
        Weights: 3 up 1 same 0 down
        Last three family reviews rated care 9 or 10
        The dining room was calm, music low and people chatting when I visited 4/10
        Sharps bins dated and under the fill line in all 4 clinic rooms
        Mrs H told the reviewing officer 6/10 that she chooses her own clothes now
        Missed visits nil for 6 weeks
        Falls per 1000 bed days 4.1, was 7.7
        Weekend calls 100% covered Sept
        Bin store locked at 3 visits by housing officer
        Telecare tests - 28 pendants, 28 heard at control room
        Wound clinic letter: healed, discharge 1/10
        Hand hygiene score 96 (from 81)
        Records show no PRN lorazepam given since review on 4/9
        Night sweep 10/10 found corridor lights on and exits clear
        Staff questionnaires back from 17, all know how to whistleblow
        Room 22 odour gone on 3 walk rounds
        Random DBS check by LA contract team, all 8 current
        Nobody self-harmed in the 30 days to 9/10
        Food and fluid totals added up at midnight on 29 nights of 30
        Tenants' survey: 9 happy, 1 not sure
        Waking night log has entries every hour 1-7 Oct
        Chair scales calibrated, sticker dated 9/26
        Observed 3 med rounds, signed after each person took theirs
        Social worker closing the case, says risk has gone (email 5/10)
        Pool car tyres all above 3mm
        ED attendances fallen to 1 in Sept from 5 in June
        Consent forms in place for every photo on the wall, counted 31
        Door wedge removed; door found shut on the last four walks
        Handwash sink reaches 41 within a minute
        Patient's pain 2/10 at rest after new regime, was 7
        Mental capacity forms decision-specific in 9 of the 9 opened
        Interview with Ray 2/10: he knew who to tell and how
        Two-hourly checks completed on 118 of 120 occasions w/c 5/10
        Cups and jugs within arm's length in all rooms walked Thurs
        Bedroom door guard releases on alarm, shown at drill 1/10
        Agency staff x3 asked for fire point, all pointed to it
        Hospice outpatient survey Sept mean 4.8
        No calls cut short on the Birdie report
        Antipsychotic reviews outstanding 0 of 12
        Therapy dog back in, residents joined 3 sessions, smiling in photos 8/10
        Late meds alerts: 41 wk1, 12 wk2, 2 wk3
        Commode pans clean when lifted in 12 rooms
        ReSPECT forms: nine in red folder, nine signed
        Tenancy sustained, rent arrears nil at 30/9
        Daughter texted 5/10: 'tea was hot and on time again'
        Corridor lights 110 lux
        Manager sampled 12 care notes - person-centred language in each
        ECG shows QTc normal
        Controlled waste bags tagged, 6 seen 2/10
        Pulse audit by ICB - amber last time, green now
        Syringe pump batteries above 40% at every check in Oct
        No slips on the ramp since grit bin arrived
        EoL plans in place for the five people on the GSF register
        Staff member re-observed 9/10 and hoisted safely
        Wheelchair footplates on for all transfers watched this week
        Fortnightly weights all done, nobody lost over 2kg
        Insulin given within 15 min of meal on 27/28 days
        Relative on Oak stopped me on 3/10 to say the carpets smell fresh
        Voids down to one flat
        LFB audit letter 'broadly compliant'
        Rounds book initialled hourly on both nights I pulled out
        Stair lift passed its six monthly
        Cooked temps 75 or better for 30 meals
        Six residents asked, all said they pick when they get up
        No one on the unit has needed hospital since 12 Aug
        Mr N keeps his own key and locks his door each night
        Quarterly report: medication errors 2 (target under 5)
        Wash bags labelled in the 8 ensuites looked at 3/10
        Ward sister emailed 4/10 that transfers now come with a full summary
        Environmental visual check, west wing, nothing found
        Ate with residents Sunday, food hot, choice offered
        Turnaround of DBS 9 days compared with 31
        Gas soundness cert 8812
        Infection count Sept nil
    """,
    "activity": """
        Refresher on thickener given by SALT to the late shift
        New PRN protocol template circulated to nurses
        Asked Sue to speak to the family
        Sent to head office for approval 2/10
        Lead nurse did the Sept mattress audit
        Sensor mats purchased for rooms 4, 9 and 12
        Risk assessment updated and uploaded on PCS
        Handover sheet redesigned, in use from Monday
        Flash meeting held re: call bells
        Staff told again about phones on shift
        Engineer called out, awaiting parts
        Keypad fitted on sluice door
        Added to the agenda for next team meeting
        Letter to NOK drafted for RM to check
        Posters put up in the kitchen and staff loo
        Carers re-trained on eMAR by the provider
        Rota amended so a senior is on each night
        Supervision completed with Joan 13/10
        Contract signed with new laundry firm
        27 staff attended dignity workshop, 3 to catch up
        Safeguarding alert raised with LA, ref SG-2291
        Referred to the falls clinic, appt 4 Nov
        Discussed with GP, meds to be reviewed
        Staff have read and signed the lone working policy
        Nurse call system serviced 8/9
        Cleaning schedule rewritten to incl. high dusting
        We have recruited two night carers
        Invoice paid, delivery expected this week
        District nurse came to do catheter training
        Dep mgr to complete spot checks weekly
        Conversation had with agency about sending regular staff
        New locks ordered for meds cabinet
        Reviewed all the care plans with key workers
        Wrote to the council about the pavement
        Implemented a daily walk round by the nurse in charge
        Completed the audit and shared with the team
        Lessons learnt session run for both units
        Paper copies shredded and moved onto Nourish
        Night staff rota changed
        Sent out the family survey 1/10
        Staff spoken to individually, notes on file
        Medication competency forms printed for all seniors
        Boiler repaired by British Gas
        Risk assessed and care plan amended same day
        Bought 12 slide sheets
        Chef has met with residents to discuss menu
        Walkie talkies issued to night staff
        Complaint acknowledged and investigation started
        Bank card removed from office safe and returned to tenant's family
        Agreed with SW that a review is needed
        Volunteer co-ordinator in post since 1 Sept
        Hot water plumber here 3 days, new pump put in
        Uniform policy explained to agency at start of shift
        Duty of candour letter posted 12/10
        Carers completed 4 e-learning modules each
        Staff meeting 9/10, minutes typed
        Spare hearing aid batteries purchased
        Took the issue to the relatives meeting
        Held a debrief with the team after the incident
        OT assessment requested 2/10, chased 9/10
        We now do a weekly MAR audit
        Night manager appointed to check the charts
        Every carer given a pocket guide
        All care plans transferred to the new system
        Each resident's risk assessment was reviewed by the nurse
        Door closers replaced on corridor B
        Team leaders reminded to check the belts each shift
        Sent apology letter and flowers
        Council emailed 3/9
        Dental appointments made for all residents
        Family invited to best interests meeting 20/10
        Shower head descaling added to weekly tasks
        Staff completed falls awareness e-learning 94%
        Audits now monthly instead of quarterly
        Carers double checked by office via phone
        Installed CCTV in the car park
        Coffee morning held for relatives
        Hoist taken out of use and new one ordered
        Body map guidance laminated and put in each room
        12 carers booked onto PEG training
        PAT testing carried out by contractor 2/10
        Advised staff not to leave the trolley
        Spoke with J and apologised
        HR asked to run new DBS checks
        Bought new uniforms
        Head of care to look at rota next week
        Talked through with night staff one at a time
        Supplier phoned, delivering Thursday
        Put up a sign by the lift
        Policy now on the intranet for everyone
        Wrote new procedure for discharge, all teams have it
        Mental capacity assessment carried out with resident
        Seniors shadowed by trainer
        Medication audit tool changed to monthly
        Two staff moved from Elm to Oak
        Extra cleaning hours agreed by director
        Sessions delivered to 31 carers at both offices
        Family meeting 5/10 attended by SW and advocate
        Competency assessments started for night staff
        New front door installed 6/10, cost £1,200
        Emailed landlord x3, no reply
        Observation sheets sent to all seniors
        GP visited, antibiotics prescribed
        Safeguarding lead named and photo put on noticeboard
        Discussed at clinical governance 14/10
        Complaint response letter 5 pages sent recorded delivery
        Fire wardens nominated on each floor
        Interview held with the member of staff and statement taken
        Nurse call upgrade quote £4,300 with finance
        Training refresher planned Nov, 6 names down
        Changed pharmacy
        Sourced new supplier for gloves
        Put extra bins in bathrooms
        Told night staff to check hourly
        Care plans for all 40 residents rewritten
        Nurse completed verification of death course
        Tracker set up
        Notice of fire drill circulated
        Report submitted to CQC
        Daily walkaround introduced by manager, sheet in office
        Weekly call with pharmacy put in the calendar
        SALT came 3/10 and left guidelines
        Meds fridge replaced Sept
        New role of medicines champion created
        Senior carer given protected time for audits
        Added a prompt to the app
        Gave feedback to staff at handover
        Made changes to the menu after talking to residents
        Learning from incident shared at team brief and via app
        Looked at the rota with RM and moved shifts
        Pendant alarm delivered to flat 6
        Occupational therapist contacted by e-mail 12/10
        Action plan sent to commissioners
        Bed rail bumpers bought, being fitted this week
        The handyman has painted the lounge
        All agency workers received induction
        Staff were reminded of policy and have signed it
        Resident and family told about the change
        Quotes x3 obtained
        Shift times altered to 7-7
        Meds trolley moved to the nurses' station
        Family phoned to let them know
        Asked the pharmacy to send MARs earlier
        Everyone on shift has been told
        Fire risk assessor instructed
        Dietitian referral resent 6/10
        Set up a WhatsApp group for seniors
        In-house trainer delivered 4 sessions, 29 attended, certificates issued
        Lessons from complaint put into newsletter
        Bedroom 5 redecorated and new flooring laid
        Care plan now includes oral care section
        Call monitoring system purchased and live from 1 Oct
        Key worker meetings restarted
        Managers' meeting agreed the new form
        Key safe codes changed for all clients
        Hospital passport drawn up
        Staff nurse to re-do assessment
        Wheelchair services emailed again
        Fluid targets written on each chart by night nurse
        Probationary review done with the carer
        Complaints procedure displayed in reception
        Checked with GP, awaiting response
        Spoke to the agency, different carer to be sent
        Cleaner's hours increased by 6 a week
        Supervisions planned for all seniors by end Oct
        Manager now attends handover
        Spill kits bought for both vans
        Got the plumber in
        Hoist sling sizes listed on the wall
        Induction extended to 2 weeks
        Letter received from landlord saying they will do it in Nov
        Staff to sign the new form by Friday
        Assigned a key worker to each resident
        Audit schedule agreed with head office
        Mentioned at residents' forum
        Held an open evening for families
        Agency told not to send the worker back
        Ordered and received 4 commodes
        Updated the statement of purpose
        Contact made with CHC team on 3 occasions
        12 new duvets bought
        Reflective account written by nurse
        Recruitment day held 5/10, 14 people came
        Reported fault to BT, ref 88211
        Staff have been shown how to use the hoist
        Door codes changed monthly
        Policies reviewed Sept 2026
        Deep clean booked 20/10
        Additional handrails put up in corridor
        DoLS application sent for Mrs P 5/10
        PPE stock ordered weekly
        Leaflets given to all new clients
        Drug fridge moved to cooler room
        Care coordinator spoke with the 3 carers
        Coaching given on report writing
        Carers asked to log in on time
        Emailed pharmacy re MAR printing
        Purchased 2 chair scales
        Reviewed by MDT, plan to continue
        Re-wrote the escalation flowchart
        Staff shown the new wipes
        Sluice door lock changed
        Prompt cards printed and handed out
        Team away day, values discussed
        One page profiles started for all
        Wound care link nurse identified
        Dates set for supervision
        Moved handover to 7.15
        Requested invoice copies from finance
        All MAR charts rewritten by pharmacy
        Contractor on site 5/10 to start work
        Phone line reported to provider
        Night staff training, 9 attended on 3/10
        Consent policy read and signed by 25 of 28 staff
        Recruitment checklist added to front of each file
        Doctor contacted re covert meds
        Meeting with family 6/10 to explain
        Staff given verbal warning
        Equipment list sent to ICES
        Bought a second hoist
        Chased SALT on 1/10 and 8/10
        Competency framework developed
        Manager has spoken with landlord
        No training was missed as extra sessions were arranged
        Staff asked to keep keys on them at all times
        Increased night cover by one carer
        All families written to
        Two nurses attended the update at the hospice
        Asked 3 firms for a price
        Team told to fill in the chart every time
        Everyone has a copy of the policy
        Room repainted, curtains ordered
        Walked new staff through the fire route
        Audit carried out 3/10
        Residents asked what they want on the menu
        Nurse to check charts daily
        Sat with carer and went through her records
        Seen by GP 4/10
        Call placed to council, no answer
        New chart in use on both floors
    """,
    "placeholder": """
        Yes - done
        see attached
        actioned
        -
        On PCS
        As above
        Filed
        to follow
        done 12/10
        Y
        Complete, see folder
        n/a
        Evidence in office
        tbc
        closed off
        In file
        Complete
        Yes, see above
        On the system
        Completed by RM
        resolved
        see minutes
        Uploaded to SharePoint
        TBC by manager
        complete. see file
        Done. JB
        Yes 4/10
        Evidenced in folder
        On file
        ok
        Refer to audit
        as above
        Closed.
        See attached doc
        done - see file
        N/A
        Yes, completed 3/9/26
        Awaiting
        Held in office
        Evidence available
        Done and filed
        Yes.
        see evidence folder
        COMPLETE
        in care plan
        Signed off
        see e-mail
        Complete - JT
        see drive
        yes done
        Evidence filed
        done x
        Actioned 2/10
        na
        Complete, evidence held
        Yes - file
        see audit folder
        Done!
        All done
        Attached
        as per above
    """,
    "unclear": """
        Seems OK now
        Monthly audit
        Staff say it is better
        MAR charts, daily notes
        Observation by senior
        Think this has settled
        Supervision records
        Much improved
        Feedback
        Good
        Audit results
        Residents happier
        Looks to be under control
        Staff meeting minutes
        No complaints
        Family happy
        Working well so far
        Rota
        CQC report
        Handovers are better
        Spot checks
        Environmental audit Sept 26
        Much tidier
        Daily records
        Staff say they feel more supported
        Communication book
        All good
        Audit file 2026
        Seems calmer on nights
        Weekly checks
        Nobody on shift without in-date manual handling
        Working better
        Staff feedback
        Safeguarding log
        No issues
        OK so far
        Meeting minutes
        Handover sheets
        Residents appear settled
        Better
        No concerns
        Audit tool
        Reports
        Improvement seen
        Staff are aware
        MAR
        Carers more careful now
        Food is nicer
        Internal audit
        All fine
        No problems lately
        Not heard anything more
        Resident feedback
        Staff now happier
        Seems to have worked
        Positive
        Housekeeping audit
        Looks fine
        Night report
        Concerns reduced
        Carers seem more confident
        Walkround
        Nothing to report
        No further problems
        Staff know what to do
        Hospital discharge notes
        Improving each week
    """,
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text.strip(), kind) for kind, texts in SORTED.items() for text in texts.strip().splitlines()]
)
def test_evidence_in_the_words_of_staff(text: str, kind: str) -> None:
    assert read_evidence(text).kind is EvidenceKind(kind)
