"""Evidence in the words of many kinds of provider, sorted by the rule book before it was read."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence

SORTED = {
    "result": """
        32/34 MAR sheets ok wk 12/10
        Turn charts: 2 gaps in 410 entries, Oak & Ash, 5–11 Oct
        No further incidents since 14/8
        Waterlow re-scored for all 38 residents, copy at front of each file, checked by LM 3/10
        Mrs D's sacral wound now grade 1, 2x2cm (was 4x3 in July)
        TVN visit 22/9: healing well, no infection
        Audit score 78% > 94%
        24 of 24 handwritten entries have two signatures
        PEG site reviewed daily, no redness recorded 1-31 Oct
        Night staff observed 2am 6/10, thickener to IDDSI level on all 3 drinks
        Syringe driver checks: 13 days of 14
        Zero missed insulin since the new board went up
        Lunch observation 9/10 (SOFI) - 5 of 6 residents helped at their own pace
        Bedrails: every set measured, all inside 60mm gap, log signed 2/9
        Clinical room temp under 25 on each of the 30 days
        ECM: 96.4% of calls within 15 mins, w/c 5 Oct
        Rang 12 clients 8/10 – 11 said carers stay full time
        Missed calls Sept 0 (Aug 3)
        Spot check on Tina 4/10, gloves on, log completed before leaving
        Mr Patel told office on 2/10 he now gets a call if they are running late
        Client files: 15 dip sampled, 15 had signed consent
        40/42 carers passed the medication observation
        Log books back for Sept: 61 of 64 had every call signed
        No safeguarding alerts about missed meds since June
        Continuity report: average 4 carers per client (was 11)
        Rota for w/c 12/10 shows 5 mins travel between every call
        Driver licence checks on file for 38/38, DVLA printouts dated 1/10
        Client survey returned 31, 29 rated punctuality good or excellent
        Daughter of Mrs K: "no more late tea calls" (phone call 9/10)
        Key safe codes changed at all 9 addresses, list signed by coordinator 3/10
        Sam went swimming 7 times in Sept, photos in his journal
        PBS plan: restraints 0 since 20 July, 6 in the quarter before
        Jo says she chooses her own breakfast now, keyworker notes 11/9
        All 5 people have a health action plan signed by their GP
        Money tins counted 1–30 Sept, no differences
        Dentist saw Ali on 4/9, no treatment needed
        Learning log shows 0 pinching incidents over 8 weeks
        Easy read menu on fridge, 4 of 5 tenants pointed to Friday's meal when asked 3/9
        Circle of support met 6/9 - mum happy with weight loss, 3kg
        Epilepsy protocol tested by mock seizure 2/10, buccal given at 5 mins by both staff
        Tenants' meeting 5/9: everyone said the heating now works
        Support hours used: 112 of 112 commissioned
        Community nurse letter 8/9 confirms constipation resolved
        Pain scores recorded within 1 hr of admission in 18 of 19 sets of notes (Sept)
        VOICES survey Q2: 94% felt supported at time of death
        Drug errors: 1 in Q2, 4 in Q1
        Syringe pump service certs seen for all 12 pumps, exp. May 27
        Bereavement calls made to 22/22 families inside 6 weeks
        CD reconciliation 30/9, nil discrepancy
        Advance care plan present in all 10 notes pulled at random
        Volunteers: 56 DBS on the update service, none outstanding
        Complaint re parking not repeated in 4 months
        Fire evacuation by ski sheet timed at 3m 50s on 12/9
        IPC audit, Ward 1: 99%, Ward 2: 97%
        Family of pt 0412 wrote to thank the night team for turning mum without waking her
        Swab results 14/9 negative for all six
        HTM 01-05 audit 97%, was 81%
        Autoclave printouts: 22 of 22 cycles reached 134C, wk of 5/10
        Spore test neg 6/10
        Record card audit - 20 cards, 19 had a BPE, 20 had a signed medical history
        X-ray QA: 92% grade A
        Emergency drugs in date – next expiry Mar 27, checked 1/10
        Hep B titres for all nurses on file, every one over 100
        Legionella dip slides clear at all 5 units
        Friends and family Sept 41 of 43 likely to recommend
        Radiation protection adviser's report 3/9: satisfactory, no actions
        Mock collapse 9/10 oxygen on in 40 secs
        Recall letters: overdue list down to 6 from 190
        Tested a sample of 25 invoices: no exceptions noted
        Follow-up testing 17 Sept identified 1 exception in 30
        Sample of 10 supervision files inspected; all held a signed record dated within 8 weeks
        We re-performed the stock count on 2 Oct and found no variance
        Walkthrough of admission process 3/10: control operated as described in 5/5 cases
        Exception report at 30/9 nil
        Inspected the July, August and September reconciliations, each signed by the manager within 5 working days
        Of the 14 policies, 14 carry a review date in the future
        Data extract 1/10: 3 overdue risk assessments out of 212
        Interviewed 6 staff; 5 could describe the escalation route
        Control tested and found to be operating effectively (n=20)
        Been round all 14 rooms with Gwyn 6/10, every window shuts proper
        Old boiler out new one in, gas cert 2/10 on wall
        Not one call bell over 5 mins on Sunday's printout
        Mrs Pugh's lad rang Tues, says the porridge is hot now
        Tried all the alarms Sat - all going
        Had 3 falls in Aug and none Sept
        Fridge been 3 to 5 all month
        Scales tested with 20kg weight, bang on
        Gwyn weighed everybody 1st Oct, nobody lost more than a pound
        Cupboard was locked each time I tried it last week (7 times)
        Inspector from the council came 8/10, no concerns about kitchen left
        Counted the tablets with Bethan 4/10, right to the last one
        I looked at every care plan on Beech on 12 October with the deputy and could see a signed consent form in all eighteen.
        Since the second hoist arrived in August nobody has waited longer than ten minutes to get up, going by the daily sheets.
        Of the last thirty medication rounds three were interrupted, and none since the tabard came in.
        The night manager went in unannounced at 3am on the 9th and found two staff up and both lounges warm.
        Fluid charts were totalled by 10pm on twenty-nine nights out of thirty in September.
        At the October residents' meeting fourteen people said the food was hotter; two said it was the same.
        Weekly water flushing records complete from 3 July to 30 September with no missed outlets.
        The fire officer came back on 7 October, checked the two doors and was content.
        Our own re-inspection of ten bedrooms found nothing stored on the wardrobes.
        Sharps boxes: 11 in use, all dated and below the line when I went round.
        Incident numbers for Cedar have halved, 22 to 11, comparing quarters.
        New starters' files (5) pulled on 6 Oct: references, DBS and photo in each one.
        Both nurses gave the right answer when I asked what they would do with a broken seal.
        The call bell panel printout for week 40 shows the longest wait was 6 minutes 10.
        Three families have said thank you for the weekly calls since September.
        Paracetamol stock matched the MAR on each of four Sundays.
        The lift engineer's report dated 2/10 says no faults.
        Daily walk sheets for September: exits clear on every one.
        Skin checks recorded for 16 of 16 people at risk, every day of the week sampled.
        Oxygen cylinder now chained, seen by H&S adviser 5/10.
        Meal times observed twice: everyone who needs help got it within 5 mins.
        Kitchen fridge probe check 3.9, freezer -19 (5/10).
        Fewer agency shifts: 41 in June, 6 in September.
        Audit of 12 discharges: every one had a medicines list sent the same day.
        No resident has needed hospital for a UTI since April.
        She has slept through on 24 of the last 28 nights.
        We timed the response to an alarm on 4 Oct; 52 seconds.
        19/20 BPE
        0 falls Sept
        MUST done 22/22, wk 41
        BMs 4x daily charted, no gaps 1-14/10
        obs 6/6 correct hoist
        re-audit 5/10 91%
        CD check ok 14/14
        no PU acquired since 1/8
        EHO 5*
        temps 2-5C all Sept
        pt satis 4.7/5 (n=60)
        pass - LOLER 3/10
        QOF 98%
        fire drill 4/10 2m50
        DBS x14 seen, all clear
        calls <5min 96%
        Care plan audit 14/9/26: 17 of 18 reviewed within the month (was 9 of 18)
        Window restrictors tested in all bedrooms, opening under 100mm at each
        Complaints: four in July, one in August, none in September
        Residents' survey: 86% say staff knock (71% last year)
        MUST scores right on 11 of 12 checked against weights
        Staff named three types of abuse each in supervision, 9 of 9
        Two weeks of rotas checked, senior on every night shift
        No gaps on the fire log between 1 July and 30 September
        Pre-assessment present in the files of the last 6 admissions
        Ms Adeola confirmed by email on 4/10 that her father has had a bath every other day
        Oxygen sign on door of Room 8, photo 2/10
        Unannounced visit 11.30pm 8 Oct. Doors locked, alarm set, both carers on the floor
        Bath water 41°C at fill, six baths sampled
        Emollient warning labels on 9 out of 9 creams
        Stair gate holds when shaken, tested by maintenance and me on 1 Oct
        5 people interviewed by advocate, all feel safe
        Mean time from referral to visit 3 days (n=22), previously 11
        Mattress audit: 2 of 26 failed, replaced same day, re-test 26 of 26 passed
        Dols tracker: none expired at 30/9
        Waiting list down from 31 to 8
        Activity record: Mr Lee out of his room 5 days a week in Sept
        Fluid intake above 1500ml on 27 of 30 days
        Handover observed by NI on 7 Oct, every resident discussed, allergies read out
        Epilepsy rescue meds carried on each of 6 outings checked
        Payroll report: all 212 sleep-ins paid correctly
        EHO letter 30/9: rating 5
        All call bells within reach on the 10pm walk, 4 and 5 October
        Wound photo 1 Oct shows granulation
        Positive feedback from the coroner's officer, letter 2/10
        Care notes read for 7 days: dignity language used throughout
        Ligature audit: no high-risk points remain
        DNACPR forms: 23 in date, 0 out of date
        Blood glucose machines QC'd daily, log complete 1–30 Sept
        12 of the 13 actions from the July audit are now evidenced
        Sampled the MARs of four people for October, not a single blank
        The drugs fridge has stayed between 2 and 8 since the new seal
        Two relatives asked at random at weekend, both knew who the keyworker was
        Continence products: cupboard had 3 days' stock on each Monday we looked
        Fewer than 5 calls a week over 10 mins since Sept (35 before)
        Bristol charts complete for 6/6
        Mrs Yeo eats in the dining room again, 24 meals out of 30 in Oct
        PIR door open alarm goes off within 5 seconds, tried it on all exits
        Recorded in every one of the ten notes we opened
        Daily flush log 30/30 ticks
        Hospital admission rate down a third
        Reference check: none of the 12 missing
        Lifting belts in all bathrooms when H&S lead walked round 5/10
        Social worker review 2 Oct: needs met, no change to package
        Team of 9 – 9 have in-date first aid, certs seen by RM 1/10
        After the move, noise complaints stopped (last one 14 Aug)
        100% of agency inductions signed for Oct (31)
        Laundry: 2 items lost in Oct compared with 19 in June
        Checked with 5 carers what they would do, all would ring 999 first
        Commissioner's monitoring visit 6/10 – green on all 12
        Ofsted/CQC style mock: no red areas
        Insulin given on time 61/62
        Sept medicines audit – 2 errors out of 180 administrations
        No missed appointments since the diary was moved to the office (last miss 6/7)
        Three nights of CCTV reviewed by RM with family consent: turned every 2 hours
        Carer competency in catheter care: 7 signed off after direct observation
        The 6-monthly hoist exam was passed on 4 Oct
        Wi-Fi call points reach every flat, signal test 2/10
        8/10 residents recalled the fire instructions a week after
        District nurse says dressings now ready when she comes (visit 8/10)
        Weights chart – no one lost more than 2kg in Sept
        Door to cleaner's store locked on five unannounced looks
        GP letter 4/10: bloods normal
        Food temps at plate 65+ on all 12 meals probed
        Random sample of 20 calls listened to; greeting used in 19
        PEEP seen in grab bag for each of 31 residents 5 Oct
        Medication returned to pharmacy 2 Oct, receipt signed, nothing left in cupboard
        Friends visiting rule: zero complaints Aug–Oct
        Sensor mat alarm reached pager in 3 secs, 4 of 4 tries
        Mum told us on Sunday that he is wearing his own clothes every time
        2 carers at every hoist transfer, 14 transfers watched
        Bank account reconciliations for 9 people agreed to the receipts
        TV in lounge off at lunch on each of 6 walkthroughs
        Consent forms: found in 44 files, missing in 0
        Agency profile for every shift 1-31 Oct, checked against rota
        Nutrition audit 2/10: all 9 at high risk weighed weekly
        Mrs Bell's pressure area has closed over, TVN 1/10
        Looked at 6 night reports, hourly checks signed in each
        31 of 33 staff got the fire question right
        Fridge thermometer reads 4C, checked against a second one 3/10
        Tenant survey Sept: 18 out of 20 feel listened to
        No new pressure damage in 10 weeks
        Key worker feedback forms: 12 returned, 11 positive
        Weekly manager walk 1-29 Sept, corridors clear each week
        Unannounced weekend visit by NI on 4 Oct found both lounges staffed
        Oral health assessments in place for 24 of 24
        Speech therapist's report of 6/10 says textures correct
        Ambulance call-outs fell from 14 to 5
        Dad says the calls are on time now (phone 3/10)
        Stock check 30/9 matched
        Certificates seen for all 16 drivers, 2/10
        Bedroom temperatures 19-22 all week, log attached
        Observed transfer 6/10: brakes on, belt used
        Rota shows a first aider on each night in October
        Water outlets: 20 tested, 20 under 43
        Care Quality lead re-scored the audit at 95
        DoLS: 0 expired, 3 applied for
        Catheter audit Oct: 10 of 11 bags dated
        Since the gate lock was changed in July no one has left unaccompanied
        Volunteer records 22/22 have ID copy
        Supervisions: 34 of 36 in last 8 weeks
        Eye test dates present for all 7 tenants, checked by JR 2/10
        The two ramps measured 1:12 on 4 Oct
        Mystery caller 3/10 got through in 40 secs
        NEWS2 scores recorded twice daily for 6 of 6 on the list
        Housing officer's visit 30/9, no damp found
        Pat's brother emailed 1/10: phone always answered now
        Menu audit: two choices offered at 20 of 21 meals
        Door closers – 14 tested, 14 latch
        3 carers shadowed on late calls, all stayed full time
        Falls sensor data: 0 unwitnessed falls in Sept
        Infection audit 97.5%
        Agency spend £4k against £19k in May
        Mouth care kits seen at every bedside on 2 October
        Hot trolley probe 68C on arrival upstairs, 3 lunches
        Handover tape listened to x4, risks mentioned in all
        Windows clean on each of 5 visits since July
        No agency used since 1 Sept
        Nobody admitted to hospital since 4 Aug
        Neither lift has stopped since 2/9
        All 22 call bells within reach at 9am on Monday
        All 9 vans have a first aid kit, seen 5/10
        Every resident had a drink beside them at 11am and 3pm on Tues
        Sunday's printout: nothing over 4 minutes
        Mon to Fri checks: door shut each time
        Tested Monday, rings in office
        Looked at 12 files Tues - every one has a photo
        Rang 6 families Weds: five pleased, one neutral
        Asked four residents on Sunday; all four said hot enough
        Nan's great niece wrote 3/9 to say the room is spotless
        Bank statement checked to ledger to 30/9, agreed to the penny
        Nothing missing at stocktake 3/10
        3 exceptions in 120 entries (Sept)
        Weight steady at 54kg for 6 weeks
        Temperature never above 8 since the repair on 2/9
        BP readings taken daily, all below 140/90
        Score 9 out of 10
        Pass mark reached by 14 out of 15
        17 of the 18 service users on the list have had their annual review, report 30/9
        QA visit 22 Sept scored Good in all five areas
        No late safeguarding enquiries in Quarter 2
        Carer survey: satisfied 72% - up from 58%
        Supervision tracker: every member of staff seen within 6 weeks
        Contract monitoring officer's report dated 4/10 confirms medication records now complete
        Agency use has dropped to 4% from 17%
        Lone working alarms tested 2/10, all 26 answered by control room within 60 secs
        Sample check of 8 DoLS authorisations: conditions met in all 8
        Mystery shopper calls: 9 of 10 answered inside five rings
        Sickness absence 3.1% in Sept compared with 7.9% in April
        Regional director walkround 6/10: zero hazards in communal areas
        Mock inspection 12-13 Oct: Safe = Good, Well-led = Requires Improvement
        Clinical KPI dashboard: falls per 1000 bed days 4.1, was 9.8
        Call bell analytics: mean response 3m12s, max 6m
        PCS shows fluid targets met for 21 of 23 residents on each of the last 14 days
        Health & safety audit scored 96% (Grade A)
        Family forum 9/10 - 14 relatives present, 13 said communication had improved
        Weights monitored: 0 residents with unplanned loss >5% in Oct
        Residents at risk of choking: 7 plans reviewed by SaLT, all 7 match the kitchen list
        Agency nurse profile present for 100% of shifts in Oct
        Room audits x20, nil failures
        Post-falls checklists completed within an hour in 9/9 falls
        Staff turnover now 18% (rolling 12m) vs 41%
        Outcome: verified on site 03-10-2026, defect no longer present
        AUDIT-2231 result=PASS score=94
        2026-09-30: 0 open medication incidents older than 7 days
        Inspection INS-118 completed 02/10/2026 - no defects found
        Score increased from 61 to 88
        Checklist CHK-90 12/12 items compliant
        Measured 41.2C at outlet B4 on 01/10/2026 (limit 43C)
        Retest 05/10/2026 passed
        Reading on 04/10/2026: 3.8 degC, in range
        Edna no longer goes to the wrong room at night - night log 1–28 Sept, 0 entries (12 in July)
        Dining room quieter: noise meter 58dB at lunch on 3 days (74 before)
        Relatives' meeting 1/10, eleven families, all said visiting works well
        Life story done for 22 out of 24, other two declined
        Antipsychotics: 3 residents prescribed, was 9
        Garden door was unlocked on each of 10 checks between 1 and 12 Oct
        Stan ate breakfast 26 of 30 days
        Doll therapy: Mary calm on 9 of 10 observed afternoons
        Pharmacist report 29/9 - covert meds paperwork right for all 4
        Toilet doors painted red; 3 residents now find it unaided, seen 6/10
        Handover sheets checked 7 nights running, complete each time
        PPG survey 88% found it easy to get through, 52% last yr
        Search run 1/10: 0 patients on methotrexate without bloods in 3 months
        Two week wait referrals: 30 of 30 safety-netted
        Fridge log – no excursions since new probe
        Smear inadequate rate 1.2%, below national
        Average phone wait 2m 40s (w/c 28/9)
        Infection control audit re-scored 96%
        All 14 PGDs signed by each nurse and by the lead GP, seen 30/9
        DBS: all clinical staff enhanced, spreadsheet checked against certificates 2/10
        High risk drug alerts actioned 19 out of 19
        Chaperone posters seen in all seven rooms on 2/10
        Pull cord test 5/10 - all 44 flats answered inside a minute
        Repairs: average days to fix 6 (was 31)
        Tenant in flat 9 says the lift has not failed once since Aug
        Water samples flats 3, 11, 20 clear of legionella (lab report 2/10)
        Lounge heating held 21 degrees on all 5 mornings checked
        Late calls by provider 2 of 366 in Sept
        Complaint log: 0 about parking since bollards went in
        Communal lights: 60 lit out of 60 on night walk 6/10
        Scooter store door found shut on 10 of 10 visits
        Emergency lighting discharge test 3/10, full 3 hours, every fitting stayed lit
        Tenants' questionnaire – 35 returned; safe at night: yes 33, no 2
        Tried the hoist with Mr B on Monday – lifts and lowers fine, service sticker to Apr 27
        Every medicine counted Sunday and it tallied
        Nobody has fallen on the stairs since the rail went up in May
        5 star food hygiene again 22/9
        Asked all nine residents, eight like the new menu
        GP says Mr B's leg is better, dressing off 4/10
        Smoke alarm in the hall goes off when tested, did it 3 Sundays in a row
        Staff file check by my accountant's clerk 1/10: 6 files, none short of anything
        Daughter writes 2/10 that her mother is clean and dressed each time she comes
    """,
    "activity": """
        RNs emailed re two signatures 3/9
        Flash meeting held
        New turn charts printed and put in rooms
        Policy v3 updated and emailed to all nurses
        Referral to SALT sent 9/9
        Discussed at clinical governance, minuted
        Mattress ordered, PO 4471
        Reminders placed on handover sheet
        Nurses to be observed next month
        To be audited
        Text sent to all carers about logging in
        Carers told at team meeting to ring if late
        Coordinator has reworked the round
        App training booked for 12/11
        Memo went out with payslips
        Spot checks have started
        32 of 40 carers have attended the refresher
        Apology letter posted to Mrs K
        Called client to say sorry
        Recruited two new carers
        will do spot check once the new rota starts
        Council informed by email
        DoLS application submitted
        Keyworkers asked to complete outcome stars
        Staff have read and signed the PBS plan
        Best interests meeting took place
        PBS practitioner visited and gave advice
        New communication passport written
        We talked to the tenants about fire
        Sam referred to dietician
        Easy read menu made
        Buddy system put in place for new starters
        Landlord chased again 4/10
        To discuss at next house meeting
        Support plan updated
        Escalated to medical director
        Cascade training rolled out
        SOP ratified at Drugs & Therapeutics Group
        Learning bulletin circulated
        Audit tool designed
        Business case drafted
        New pump ordered, awaiting delivery
        Guidance uploaded to intranet
        Volunteer induction pack refreshed
        Duty of candour letter sent 8/9
        Dr Rao reminded to record BPE
        CPD certs requested from all
        Autoclave engineer called out
        New cupboard purchased for emergency drugs
        Practice meeting 2/10, all staff reminded about gloves
        Team watched the BLS video
        Protocol laminated and displayed in surgery 2
        BLS course took place 3/9 (12 staff)
        Registered for DSPT
        RPA contacted
        Evidence obtained: training matrix at 30/9 showing 98% compliance with moving and handling
        Management states that the policy has been revised
        Terms of reference approved by the board
        Management response received
        Draft procedure shared for comment
        Action plan agreed with the registered manager
        Responsibilities re-allocated in job descriptions
        The manager advised that checks are now undertaken monthly
        Agenda item added
        System upgrade scheduled for Q4
        Follow-up audit planned for February
        Had a word with the girls
        Told everybody at handover
        Put a note up in the office
        Rang the plumber, coming Thursday
        Bought new mop heads
        Gwyn is looking into it
        Bethan did the training with nights
        Meeting with family went well
        Need to check again after Christmas
        All nurses have been reminded in writing that seals must be checked.
        The deputy has drawn up a rota for unannounced night visits.
        A letter of apology went to Mr Haddad's sister on 3 August.
        The menu was discussed at the residents' meeting in October.
        Extra shelving has been ordered for the bedrooms.
        We have asked the fire officer to come back.
        The training provider came in and ran two sessions on fluids.
        Staff sign to say they have read the flushing procedure.
        An email was sent to all heads of department about the audit.
        The policy has been rewritten and is with the printers.
        I spoke to both nurses about broken seals.
        Files are being reviewed one at a time by the administrator.
        We intend to re-inspect in January.
        The manager will carry out a sample at the end of the month.
        New sharps boxes were delivered and put in each clinic room.
        A WhatsApp was sent to the weekend team.
        Recruitment agency briefed and two candidates interviewed.
        23 staff out of 25 have now done the e-learning.
        The lift engineer has been called.
        Skin champion appointed and given two hours a week.
        Oxygen policy added to induction pack.
        Quotes obtained from three firms.
        Discharge checklist introduced on 1 September.
        Meeting with pharmacy set up.
        Mum was rung to explain the new rota.
        Alarm company attended to reset the panel.
        The action has been added to the risk register and will be monitored.
        Two members of staff started on 3 Oct.
        A new form has been put in each file.
        Cleaning schedule changed to twice daily.
        Laundry labels sewn in by volunteers.
        emailed RGNs
        TVN ref sent
        trg booked
        new MUST tool out
        spoke w/ SALT
        chased x3
        supervision done w/ 4 RGNs
        poster up
        order placed
        Care plan audit schedule drawn up
        Handrail ordered, fitting due 3/9
        Estates informed about restrictors
        Complaints procedure reissued to families
        Survey forms given out
        Scales sent for calibration
        Safeguarding workbook handed to 9 staff
        Rota template changed so a senior is on every night
        Fire log book moved to reception
        New pre-assessment form agreed with the local authority
        Ms Adeola telephoned and apology given
        Oxygen sign bought
        Night visits to start in November
        Thermometers purchased for bathrooms
        Labels printed
        Stair gate fitted
        GP emailed with list of 14
        Advocate invited
        Referral form simplified
        Mattresses replaced x2
        DoLS applications chased with council
        Staff attended epilepsy awareness 5 Sept
        Meeting with payroll bureau 3/9
        Kitchen rota introduced
        Call bell reminder on handover sheet
        Wound care link nurse named
        Letter to coroner sent 3 Sept
        Care notes training day held, 22 came
        Ligature cutters purchased for each floor
        QC solution ordered for BM machines
        Responsible person changed to deputy
        Discussed with NI at monthly 1:1
        Training slot on agenda for 12 Nov
        Plan to re-audit in Q4
        Task allocated to night seniors
        Working group has met twice
        Notice board put up in hall
        Update given to relatives
        Awaiting response from ICB
        Staff handbook amended, p14
        Competency forms prepared
        Being looked at by maintenance
        Continence nurse booked for assessment
        Products reordered, delivery Tuesday
        Charts introduced for 6 people
        OT has assessed Mrs Yeo and recommended a chair
        Alarm fitted to all exits
        Independent auditor appointed
        Notes template amended
        Flush log started
        Hospital avoidance training by ICB
        References requested for 12 staff
        Belts bought for bathrooms
        Social worker emailed re package
        First aid course for 9 staff on 14 Nov
        On-call rota reissued
        Neighbours written to
        Induction checklist revised
        Laundry assistant given supervision
        Carers sent 999 flowchart
        Roofer has been, felt replaced
        Reply sent to commissioner
        Mock inspection planned
        Insulin training 3/10 – 8 nurses attended
        Memo: all staff must ring 999 first
        RM to follow up at supervision
        Regular team briefings are held
        Asked pharmacy to collect returns
        Medicines error form redesigned
        Appointments diary moved to office
        CCTV installed in corridors
        Catheter training with continence nurse, 7 staff
        Broadband upgraded
        Fire instructions read out at residents' meeting
        District nurse spoken to
        Weights to be done monthly
        Keypad fitted on cleaner's store
        Letter to GP
        Probe purchased
        Call handling script written
        PEEPs updated and printed
        Visiting policy changed
        Sensor mats purchased x4
        Mum phoned and invited in
        Falls clinic referral
        Hoist transfers discussed at team day
        Finance policy signed by all staff
        TV rule agreed with residents
        Consent forms sent to families
        Agency asked for profiles
        Training provider sourced
        Booked on course 4/12
        Rota coordinator recruited
        Learning from incident shared with team
        Extra carer on shift from 1 Oct
        Nutrition champion identified
        Pressure care training day on 1/10
        Night report template updated
        Fire question of the week started
        New thermometer bought
        Tenant survey sent out
        Pharmacist emailed re PRN
        Key workers reminded to return forms
        Complaints log moved online
        NI invited to visit at weekend
        Dentist contacted about assessments
        Referral to speech therapy
        Falls pick-up service contract signed
        Dad rung and apologised to
        Stock ordering moved to Tuesdays
        Drivers asked for certificates
        Heating engineer booked
        Transfer training for 8 carers
        Rota rewritten
        Exit interview form created
        Mixer valves replaced
        Audit tool shared with team leaders
        DoLS applications submitted
        Meeting held with landlord on 5/10
        Catheter bags relabelled
        Gate lock changed
        Volunteer co-ordinator in post
        Supervision matrix circulated
        Opticians rung for appointments
        Builder measured for ramps
        Sleep chart redesigned
        Call queue message re-recorded
        NEWS2 training delivered to nurses
        Housing officer asked to inspect
        Brother phoned back
        Chef shown the menu policy
        Door closers adjusted by contractor 3/10
        Carers spoken to about leaving early
        Deep clean booked
        Agency contract renegotiated
        Mouth care kits handed out
        New hot trolley in use
        Handover sheet shortened
        All 12 staff have read the policy
        All 5 care plans to be updated
        All 14 risk assessments rewritten
        Visited 3 times in Sept
        Manager visited Tues, spoke to staff
        Council visited 3/9, meeting held
        Sue came in Saturday, moved the furniture
        Spoke with Gwyn Mon
        Interviewed 6 candidates
        Testing booked for 4/12
        Meeting every week since August
        Newsletter every month since June
        Reminded staff 4 times in September
        Emails sent 12 times since July
        Rang 3 times, no answer
        Chased twice, no reply since Monday
        Nothing heard from landlord since 3/9
        Every carer given 2 uniforms
        All 40 staff have been given the new handbook
        New audits start Monday
        Sent to all 14 families
        Letters out to all 30 clients
        Dentist appointment made 3/9
        Seen by GP, referred to dietician
        GP came 3/9, bloods taken
        Family visited, shown the new menu
        Mum came in Tues, went through the plan
        Signed by 22 of 24 staff
        Signature sheet for new policy: 40 of 42 staff signed
        Two staff told on Monday
        Tried to ring the family Tues, no answer
        Timed walk of evacuation route planned
        6 staff could do with more training
        On order
        In discussion with landlord
        Done a refresher with all 6 nights
        Done by Gwyn after staff meeting, all staff told
        Completed the training on 5 Oct with 9 staff
        Printed and put in all 14 rooms
        Stickers put on all 22 files
        Identified as a training need
        Testing regime identified 3/9
        Ordered 5 of 5 mattresses
        5/5 actions discussed
        All three shifts had the briefing on 5 Oct
        All 9 vans booked in
        All new staff have a buddy for 2 weeks
        Reviewed weekly since August
        Deep clean done Sat
        Cleaned twice a day since 1/9
        Window cleaner comes every Monday since July
        Paper taken to DMT 14 Sept
        Consultation with unions under way
        Recruitment approved by panel
        Presented at team brief
        Officer assigned
        Request logged with ICT, ref INC0077121
        Guidance note issued to all registered managers
        Procurement exercise started
        Visit carried out 22 Sept
        Job advert closes 12 Dec
        Tender documents published
        Training commissioned from Learning & Development
        Report to be presented to committee in January
        Action shared on regional call
        eLearning module assigned to all colleagues
        Colleagues reminded via huddle
        New governance calendar launched
        Policy refresher cascaded to heads of department
        Estates ticket 88213 raised
        Workshop facilitated by clinical development nurse
        Resident of the day relaunched
        Escalated to RD for capex
        Competencies being rolled out
        Completed 14 supervisions on record keeping
        Replacement profiling beds delivered
        Task reassigned
        Email notification sent 02/10/2026 09:14
        Work order WO-55102 created
        Comment added by j.hill: contractor contacted
        Document POL-17 v4 published
        Training event TRN-77 completed, 18 attendees
        Reminder issued to assignee
        Signs ordered from supplier
        Relatives' meeting arranged
        Family asked for life story info
        Dementia Friends session run for 19 staff
        New crockery in use
        Spoke to night staff about noise
        Therapist has started Tuesday visits
        Life stories: sent forms out
        CPN asked to visit
        Care plan for Edna rewritten
        Carpet to be cleaned in half-term
        Staff meeting, agenda item 4
        PM has contacted NHS Property Services
        Significant event discussed at practice meeting
        Reception trained in care navigation
        Letter to patients re new phone system
        Telephony contract signed
        Added to risk register
        Locum pack updated
        Nurses enrolled on update
        Audit planned for next quarter
        PGDs printed for signing
        Data cleansing commenced
        Housing association informed
        Contractor attended 3/10
        Contractor on site
        Bollards installed
        Joint meeting with landlord
        Risk assessor instructed
        Tenants consulted
        Awaiting quote
        New cleaner started 1/10
        Drop-in session held for tenants
        I have told the staff
        Ordered a new hoist sling
        I will go through this with Denise
        Changed the menu
        Put up a rail
        Staff did the fire video
        Bought a lockable box
        I rang the council
        Started writing everything down
    """,
    "unclear": """
        MAR audit October
        Wound photos
        Much better now
        Nurses are more confident
        Spot check forms
        Carers seem to be logging in more
        Call monitoring
        No complaints to my knowledge
        Sam's journal
        Outcome star
        He is happier
        Staff know what to do
        Patient stories
        Snapshot audit
        Team feel supported
        Infection control audit
        Spore tests
        Seems fine
        Management representation
        Minutes of board
        Screenshot
        Fire book
        Better than it was
        Temperature sheets
        Fluid charts for September
        Minutes of residents' meeting October
        Re-inspection sheets
        Staff are much more aware now
        Things have settled down on Cedar
        It is working well
        Families seem happy
        Lift engineer's report
        Walk round on 7 October
        Deputy is pleased with progress
        Consent forms
        MUST
        obs sheets
        wk 41 charts
        better
        DBS x14
        Care plan audit September 2026
        Survey results
        Handover sheet
        Wound chart
        GP letter
        Rotas
        QA visit report October
        Supervision records
        Walkaround forms
        Team morale is good
        Deputy feels this is embedded
        The home feels calmer
        Appears to be resolved
        Significant improvement noted
        Good progress
        Should be fine now
        Daily checks
        Residents are eating better
        Bristol charts
        Auditor's report
        Commissioner visit notes
        First aid certs
        Roof photos
        Everyone is pleased
        It has improved
        More settled at night
        No problems
        Insulin charts Oct
        PEEPs
        Bank reconciliations
        Falls log Sept
        Hoist exam
        Review of CCTV
        Consent
        Happy with this now
        We have seen a difference
        Much tidier
        No further issues
        Medicine audit x3
        Survey
        Nutrition audit
        Night reports
        Walk round sheets
        Rota October
        Feedback forms
        It is all much better
        Team are on board
        Speech therapist's report
        Stable at present
        Sleep charts
        NEWS2 charts Oct
        Housing visit
        Agency spend
        Staff say it works
        Looks OK
        On display
        Staff say all is well since the move
        No problems reported to me
        Nobody has said anything
        Nobody seems worried
        Resident surveys x 12
        12 audits
        3 spot checks on file
        Photos on file (14)
        24 MAR charts
        6 complaints
        Weekly audits in Sept
        Contract monitoring visit
        Report to DMT
        Improving picture
        Mock inspection report
        Colleagues feel more engaged
        KPI dashboard Oct
        AUDIT-2231
        attachment_1.jpg
        Inspection INS-118
        Seems calmer
        Mapping
        Night log
        The family like it
        SEA log
        Fridge log
        Patients seem to like it
        Questionnaire
        Fire risk assessment
        Looks a lot better
        Night walk
        Menu
        Staff files
    """,
    "placeholder": """
        see folder 3
        All done LM
        In client file
        yes ST
        attached
        see Sam's file
        Filed under governance
        Completed - ND
        In compliance folder
        Per management, complete
        Done by Gwyn
        all sorted now
        in the red book
        Complete. Evidence in the QA folder.
        Yes, see attached
        Evidence file section 4
        done and dusted
        Finished 3 Oct
        This has been done
        Action completed by deputy
        N/A
        see previous
        ok
        done MK
        y
        tbc
        as above
        Completed and closed off
        Please see evidence folder tab 6
        Y - LM 4/10
        Fully completed
        all actioned
        As per last month
        Ev. in file
        Confirmed complete
        Done (see email)
        Evidence to be uploaded
        completed see file
        Yes all complete
        Attached as Appendix 4
        Done RM 3.10.26
        available for inspection
        Logged on system
        .
        Complete 100%
        Complete (TB)
        Done, see file note
        Actioned as agreed
        Evidence held by RM
        All ok
        ✓ TB
        Complete - no further action
        Refer to evidence log
        Uploaded to Teams
        Done - see log
        Complete, AB
        yes all done
        in folder
        See minutes 3/10
        Closed
        n/a
        yes MP
        Complete - on file
        tbc by MP
        see above
        In file
        On SharePoint
        Uploaded
        Action complete - AH
        Complete, evidence in Teams
        closed by system
        NULL
        Completed by j.hill 02/10/2026
        1 attachment
        ok done
        see Edna's plan
        Y (MB)
        Done AB
        Evidence held by PM
        Folder 7
        yes done it
        done that
        in the drawer
    """,
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text.strip(), kind) for kind, texts in SORTED.items() for text in texts.strip().splitlines()]
)
def test_evidence_is_read_as_the_rule_book_sorts_it(text: str, kind: str) -> None:
    assert read_evidence(text).kind is EvidenceKind(kind)
