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
        Social worker visited 5/10 and saw Tom settled
        Staff could tell me the whistleblowing number, 5 asked
        Error log blank for all October
        Lift fault register clear since June
        All 22 doses on the MAR as prescribed, checked 3/10
        Dr. Amin rang 3/10, bloods normal
        CQC DMA call 3/10, no concerns
        Tenant signed 3/10 to say he is happy
        All 30 files have been checked in order
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
        Dip sample 5 MARs 10/11 nil gaps
        Audited 9/11 - every entry signed
        Weds 4/11 drop-in at 21:40, 3 x staff awake & on floor
        SOFI 6 Nov: no one without a drink
        3 wks of Sunday rotas looked at, double-ups covered on all
        Mr B now has his own cup each day - seen 3, 4 & 6 Nov
        Stock tallied 12/11 - correct x 9
        She went swimming 4 times in Oct (0 in Sept)
        10 out of 10 knew who to ring
        No calls cut short >10m wk 44
        Oct ECM: 2 late of 611
        Tel survey 20 clients - 19 said carers on time
        EHO letter 21/10 - rating 5
        Sling check list: 6 slings, 6 labelled, 6 in date
        Went to Flat 4 on 2/11, smoke alarm sounding ok
        TV nurse 5/11 - healed
        Body maps x 4 match the accident book
        GP letter dated 30/10 - meds reduced from 11 to 6
        Incidents of hitting out: Aug 9 Sept 6 Oct 1
        PRN use down by half since July
        Keyworker notes show he cooked tea on 6 evenings in Oct
        Advocate saw Jo on 29/10 and she said she feels listened to
        Thermostat log Oct, never above 25
        Fridge 2.9C at 0700 on 14 mornings running
        Gas cert CP12 dated 1.10.26
        5yr fixed wiring - satisfactory - 12/10/26
        Asbestos survey 9/26 - none present
        Oxygen signage on both doors, photo 8/11
        Fence now 1.8m all round (photo)
        Fire drill 9/11 2m40s all out
        Night evac 30/10 with 2 staff, done in under 6 mins
        Dols: 12 applied, 9 granted, 3 awaiting LA, none lapsed
        LD nurse says bowel chart correct every day since 12/10
        Matched 20 MAR signatures to staff sheet, all 20 traced
        Handover observed 3 times wk of 2/11, allergies read out each time
        Resident forum 4/11: 9 present, all said food hotter
        Weight loss stopped - 51.2kg 3/10, 51.4kg 7/11
        One pressure sore in Q3, was five in Q2
        Only 1 med error since August
        Care plan for Mr G read by inspector from LA - 'clear and person centred' 2/11
        4 supervisions sampled: reflective question answered in each
        Visit times on the app 1-7/11 = 98% within 15 min
        Asked six carers to show me how to use the evac chair - five could, the sixth could after a second go
        Duty phone answered first time on 5 test calls 8/11
        No use of agency since 3/10
        Recruitment: 8/8 files hold 2 refs + DBS
        Bins checked daily at 10, tick sheet Oct shows 31/31
        Outcome of LA safeguarding 3/11: not substantiated, closed
        Staff turnover 38% in Q1 to 19% in Q3
        Choking drill 5/11 - back slaps begun in 8 sec
        SALT 28/10: Mr F managing level 6 with no coughing
        Tenants survey 11/12 feel safe
        Garden path dry and level on look round 9/11
        Window restrictors tested - 44 of 44 hold at 100mm
        Unannounced 6am visit 7/11: nobody got up before they wanted
        7 of 12 plans rewritten
        Competency assessments done for 4 of 9 seniors
        MAR check wk 45: 210 doses, none missed
        Falls: Sept 12, Oct 7
        Falls down a third since Aug
        Unwitnessed falls at night 6 -> 2
        19/20 rooms passed hoist sling check 4/11
        Weekly weights done for all 12 at risk residents Oct, none lost more than 1kg
        Mrs T weighed 4/11 - 48.9kg, up 0.8
        Sensor mat alarm tested nightly x7, rang every time
        Agency profile on file for all 9 workers used in Oct (checked 3/11)
        Call log: longest wait 4 min
        Door guards released on alarm test 3, 10 and 17 Nov
        Eye care plan seen for each of 5 residents sampled
        Wife told SW on 6/11 that she has no worries now
        ICB pharmacist 5/11: storage compliant, no actions
        Spoke to 5 residents 4/11, 5 said call bells answered quickly
        Bath chair service report 4/11 - passed
        LOLER done 2/11, no defects noted on report
        Carpet in room 9 dry and clean when looked at 4/11 and 11/11
        No agency on nights since 12/10
        Incident forms: 8 of 8 signed off by RM within 48h
        RM sign off times avg 1.2 days (was 6)
        Temp in sluice 3/11 = 43
        Monthly MDT 5/11: antipsychotics stopped for 3 of 4
        Kitchen re-inspection 2/11 score 5 (from 3)
        Six out of six bank carers had ID badge on unannounced visit
        12 of 12 risk assessments updated
        28 days of fridge temps looked through, highest 6.8
        All four epilepsy rescue meds in date & signed in, chkd 12/11
        Checked with 3 tenants 10/11 - each said staff knock first
        Mum's e-mail 8/11 "so much better, he's clean and shaved every time"
        Peer audit by Beech Lodge mgr 9/11 – 96%
        On call log Oct: 14 calls, all answered within 10 mins
        No refusals of personal care since new routine (Oct behaviour charts)
        CPN visit 3/11, noted he is settled and sleeping
        Rota audit wk 45-46: zero shifts without a med trained carer
        Two-person hoisting seen on 4 out of 4 visits
        EMAR report 1-10 Nov = no missed meds
        Shadow shift 6/11: carer offered choice at every stage
        Bruising chart closed 9/11, no new bruises
        Ofsted not applicable; LA QA visit 5/11 'requirements met'
        Gas check 2/11 pass, cert 9921
        Waiting time for lunch 38 mins in Aug, 12 mins in Nov
        Blind cords secured in 18 of 18 flats, photos in file
        3/3 agency carers had completed induction checklist, sampled 11/11
        Carers' app shows 99% of tasks ticked w/c 2/11
        Neighbour rang 7/11 to say no noise for two weeks
        GP letter 6/11 confirms weight stable
        Grab rails tested with 100kg, no movement, 4/11
        IDDSI quiz - all 12 kitchen and care staff scored full marks
        9 of 10 calls to office picked up inside 4 rings
    """,
    "activity": """
        All 30 files have been re-filed in order
        All 6 cupboards have been emptied
        GP review 3/10, cream prescribed
        GP saw Mary 3/10, cream ordered
        Manager saw staff signed up 3/10
        Staff could not tell me the number, 5 asked
        Dr Amin emailed the team
        Staff reminded 3/10 to give creams as prescribed
        Medicines to be given as prescribed from Monday
        Staff signed to say they have read it
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
        Letter gone to family 3/11
        Spoke with all 4 nurses at handover
        Bought 6 new slings
        Slings ordered 2/11
        10 staff enrolled on NVQ
        New fridge delivered 5/11
        Locks fitted
        Window restrictors fitted to 44 windows
        Asked GP to review meds
        Meds review requested 2/11, chased 9/11
        Bank of PRN protocols written
        PRN protocols put in MAR folder
        Team brief 4 Nov
        Went through policy with team
        Supervision booked for 20th
        1-1 held with MP re timekeeping
        Newsletter went out 1st Nov
        Agency informed in writing
        Rang the LA twice, left messages
        Landlord's surveyor has been out to measure up
        Contractor on site w/c 2/11
        Painter started Monday
        Key safe code changed
        Code changed and carers texted
        We have introduced a welcome pack
        Complaint acknowledged and holding letter sent
        Reply posted to complainant 12/10
        Care plans being rewritten by keyworkers
        All plans transferred on to Access
        Nurse lead identified
        Champion role given to Ola
        Competency forms printed
        Medication competencies to be done by 30/11
        Staff have been told they must sign
        Handover template now has allergies box
        Checklist on back of door
        Rota template altered
        Fluid target added to chart
        Talked about in team mtg 3/11 and everyone agreed
        Everyone has had the e-mail
        Attended IPC forum
        Policy signed by all 40
        32/40 completed module
        Matron to look into it
        Reported to ICB
        Notified CQC
        Ref'd to falls team 4/11
        Physio assessment booked
        Manager now does a weekly walk round
        Weekly audit begun 1/11
        Escalated up to board 3/11
        Quote received for £4,200 from 2 firms
        3 quotes received, cheapest £1,900
        Sent reminder to 14 staff, 12 replied
        25 of 30 staff attended the dementia session on 4/11
        Moved from paper to Nourish 1/11
        4 new hoists delivered and staff shown how to use them
        Went from 2 seniors to 3 on nights
        Staffing increased from 5 to 7 on lates
        New process means all calls will be answered in 2 minutes
        Agreed target of 95% with commissioners
        Plan to reduce falls by 30%
        Fire risk assessment booked for 12/11, contractor confirmed
        GP confirmed he will visit on 4/11
        Landlord confirmed repair is on order
        Manager told staff that no gaps will be accepted
        Told all staff no phones on shift
        Checked with pharmacist, new MARs to follow
        Put a no smoking sign up 3/11
        Asked the family if they had any concerns
        Survey sent to 40 families
        Surveys sent 1/11, 12 returned so far
        Visited the home and met with RM 4/11
        Audit scheduled weekly
        Audit tool updated to include PRN
        Reviewed all 22 care plans
        22 care plans reviewed and updated
        Reviewed falls for Oct with the team
        Deep clean carried out 3/11
        Carpet shampooed in rooms 3, 4 and 9
        Bed rails removed from 3 rooms
        Trained 6 champions
        All staff signed to say they have read the policy
        New starter pack has DBS checklist at front
        Added question on dignity to supervision form
        Daily walkround sheet devised - to be completed by nurse in charge
        Emails to staff dated 3/11 and 9/11
        Minutes show it was discussed 4/11
        Supervision notes 3/11 - reminded re MAR signing
        Appointed a second activities coordinator, started 2/11
        Met daughter on 4/11 to talk through the plan
        Apology letter and flowers given to family
        Ordered 4 new mattresses, all arrived 3/11
        All staff emailed and spoken to, 3/11
        Every resident given a copy of the menu 4/11
        Care plans updated for all 6 residents 3/11
        Each resident now has a keyworker allocated
        All rooms deep cleaned 1-5 Nov
        No smoking policy reissued 3/11
        No further training needed, staff signed off
        Daughter rang 3/11 and was told we would look into it
        Son visited 4/11, explained the changes to him
        Mrs Lane's family asked to bring photos
        Mr Hall was spoken to on 3/11
        Resident spoken with, apologised
        Reported to LA 3/11 ref 88213
        Logged with helpdesk 3/11 job 5561
        Job raised 3/11, engineer due 6/11
        Engineer attended 4/11, parts on order
        Engineer came 4/11
        Photos sent to landlord 3/11
        Letter sent to all 42 relatives
        Meeting held 3/11 with 18 staff present
        18 staff present at meeting 3/11
        Meeting 4/11 attended by 9 of 12 seniors
        Workshop on falls 5/11: 14 attended
        Quiz sent to all staff 3/11
        Observations to be carried out weekly from 3/11
        Spot checks to start 3/11
        3 spot checks planned for Nov
        Spot checks now done weekly by the deputy
        Weekly checks in place since 3/11
        Daily check sheet in place from 1 Nov
        Audit to be repeated in Dec
        New matrix shows who is due
        Matrix set up 3/11
        Supervision tracker created and all dates entered
        Supervision dates given to all 34 staff
        Two new seniors started 3/11
        All shifts covered by agency
        Rota reviewed 3/11 to make sure 2 seniors on
        Handover sheet now includes falls
        Policy read by 22 of 30
        Policy signed 22/30
        Safeguarding alert made 3/11
        Notification sent to CQC 3/11
        DoLS applications submitted x 6 on 3/11
        Extra 10 hours a week agreed with LA
        £4,000 budget approved
        Fire alarm contract signed with new firm 3/11
        Contractor booked to service 14 hoists
        Bells to be replaced across 3 floors
        Window locks fitted 3/11
        New flooring laid in lounge 5/11
        Boiler replaced 3/11
        Wheelchair footplates bought x 12
        Told night staff to check hourly
        Hourly checks introduced at night
        Care plan written 3/11 and shared with team
        RM checks all MARs each Friday
        Deputy to sample 5 MARs a week
        We now audit monthly
        Complaints are now logged on the system
        Complaint response sent 3/11, within 28 days
        Residents meeting held 4/11, menus discussed
        Feedback forms given to all families 3/11
        Survey results shared with staff 4/11
        Audit results discussed at meeting 3/11
        Audit findings shared with night team
        Lessons learned shared 3/11
        Falls team referral accepted
        Physio referral made 3/11 for 4 residents
        Pharmacist to audit in Dec
        Staff reminded that all entries must be signed and dated
        Carer suspended 3/11
        Agency worker blocked
        CCTV installed
        Door code changed 3/11, all staff aware
        Sensor mats in place for 6 residents
        Sensor mats now in use
        Laundry bags labelled for every resident
        Clothes labelled
        Menu boards up in both dining rooms
        Posters displayed on all 3 floors
        Care plans are person centred
        Audit completed
        Audit completed 3/11
        Check done 4/11
        Observations completed x 3
        Spot check carried out 4/11
        Survey completed Oct
        Blind cord cleats bought for 18 flats
        Fitted cleats 3/11
        Kitchen staff sat IDDSI course 3/11
        Sent EMAR report to pharmacy
        Pharmacy rang, they will amend MAR
        LA QA visit arranged 5/12
        CPN referral done
        Spoke to neighbour and apologised
        Agency induction checklist written
        Asked Beech Lodge mgr to peer audit
        Carers messaged via app about ticking tasks
        On call rota issued with names and numbers
        Phone system changed so calls divert after 4 rings
        All 12 sent IDDSI link
        Added to RM's weekly check
        DSE forms handed out
        Raised at senco meeting
        Held 1:1 w/ AB, action plan agreed
        Mum phoned and informed of outcome
        Risk assessment in place
        Protocol in place and shared
        New locks on all med cabinets
    """,
    "falls short": """
        Sample of 6 care plans, 3 out of date
        Looked at 14 first aid boxes 2/11, 5 expired
        Re-audit 2/11 - 7 of 10, three still missing allergies
        Spot check 5/11 found 2 charts blank again
        Fire door room 9 still not closing at check 6/11
        Daughter says no better, rang 4/11
        Audit repeated 30 Oct - failed on hand hygiene
        Tested 8/11 and alarm did not sound in flat 2
        Spot visit 9/11 – carer left 20 mins early again
        Follow up audit found no improvement
        Rechecked 4/11, half still not signed
        Two falls plans remain out of date
        Care plan audit 6/11 failed
        Re-audit on 9/11 shows little change - 4 of 10
        Sampled 6/11, two still without a signature
        Nurse could not find the grab bag when asked 4/11
        Temp log blank on 3 days in Oct
        CQC follow up call 3/11 - not satisfied
        Re-visit 10/11, blind cords still loose in flat 6
        ECM 2-8 Nov 71% on time, below target
        Follow up found staff did not know the code
        MAR sample 11/11: five unsigned
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
        Y
        done KB 4/11
        all in place
        Evidence held on site
        see email
        per KB
        Folder 6, section 2
        on file with HR
        verbal
        to be uploaded
        please see attached docs
        Recorded on system
        complete - see PCS
        In supervision file
        With manager
        n/k
        x
        Paper copy in office
        Yes, done
        Link here
        Saved in Teams
        4/11/26
        Done - AB
        See above
        In folder
        Complete 4/11
        as discussed
        evidence on PCS
        Yes 3/11
        evidence seen
        On K drive
        To be added
        ok AB
        on Birdie
        see RM
        Closed
        met
    """,
    "unclear": """
        Incident form blank for October
        Tenant signed to say he is happy
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
        KPI report Oct
        Body maps
        Night check records
        Oct fridge log
        Daily records
        Audit of MARs
        Carers say it's better
        Family seem pleased
        Handover sheets wk 1-4
        Spot check forms x 6
        Medication competency forms
        Care notes
        Certificates on wall
        looks ok now
        No issues
        All fine
        Much calmer on the unit
        No further concerns to date
        Complaints folder
        Staff questionnaire
        Photo
        Tenants meeting notes
        Visit log
        6 audits
        Rota Nov
        Seems to be working
        Staff report feeling better supported
        Good feedback
        Nurse confident this is sorted
        Fluid charts
        Complaint response letter
        Team meeting minutes 4/11
        Competency records
        I am happy with this
        Observation form
        Q3 falls analysis
        Care plan room 14
        All staff aware
        Staff aware of procedure
        Residents happy with menus
        Families happy
        Complaints have gone down
        Fewer falls
        Falls reduced
        MARs much better this month
        Audit scores going up
        Evidence of improvement seen
        No complaints
        No recent incidents
        Working well
        Staff understand the policy
        Environment improved
        App report
        Behaviour charts Oct
        EMAR
        Audit of blinds
        Things are calmer
        Seems fine
        CPN letter
        Visit notes
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
        Bev
        Bev T
        bev turner
        Beverley Turner (Service Mgr)
        Service Mgr: Bev Turner
        Bev Turner / support from seniors
        Bev – to be done with Raj
        Raj (maintenance)
        Maintenance (Raj)
        Raj Patel, Estates Surveyor
        Mrs Turner (Owner)
        Dr Shah
        Sr Philomena
        Bev (until Raj starts)
        Bev Turner [RM]
        BEV TURNER
        Turner B.
        B Turner
        Raj P (LD nurse)
        Raj to complete
        Named nurse - Lola
        Nurse Lola Ade
        Night senior – Grzegorz
        Bev Turner (overall), Raj Patel (assisting)
        Bev Turner - Registered Mgr/NI
        Ms O'Hara-Finch
        bturner@homecare.example
        Bev Turner (Area Mgr)
        Dawn
        Dawn H
        D. Hughes
        Dawn Hughes, RGN
        Dawn Hughes RMN
        Dawn Hughes (CLDN)
        Mr T Singh
        T Singh (NI)
        Team Manager - Tej Singh
        Tej S - HR
        HR (Tej)
        Tej @ head office
        Dawn (with Tej)
        Dawn Hughes [lead] Tej Singh [support]
        Dawn/lead
        Dawn Hughes 3/11
        Dawn - maternity cover for Kim
        Lead nurse Dawn Hughes
        Deputy Mgr (Dawn)
        dawn
        Gethin
        Gethin Pugh (Svc Mgr)
        G Pugh - svc manager
        Gethin Pugh / lead
        Cerys ap Huw
        Mrs. Pugh
        Cerys (bank)
        Cerys – Birch team
        PBS lead Cerys Huw
        Cerys Huw (assisted by Gethin)
    """,
    "unclear": """
        Unit manager (Priya)
        Landlord (Sanctuary)
        KB
        KB/TA
        BT
        BT / RP
        B.T
        DH/TS
        D.H.
        KT?
        GP/CH
        CH
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
        Bev / Raj
        Bev, Raj and Lola
        Bev Turner + Night seniors
        RM / NI
        Bev & all nurses
        Deputy and Head of Care
        Cook, Domestic
        RM with Deputy
        Bev or Raj
        Lola/Raj/Bev
        Manager and owner
        Nurses and Raj
        Dawn/Tej/Kim
        Dawn Hughes + Tej Singh
        Tej & Kim (HR)
        RM/Dep/Clinical lead
        Dawn plus night nurses
        Kim with the activity team
        SN Dawn and CN Kim
        Gethin, Cerys & Mo
        Gethin w/ Cerys
        Svc Mgr & Team Leader
        Gethin Pugh and keyworkers
        RM, NI
        Cerys or senior on duty
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
        Live-in carers
        Supervisors
        Care Coordinators x 3
        Homecare team
        Domiciliary team
        Domestic team
        The nurses on days
        Community mental health team
        Housing officer team
        Support staff
        Night team - Ash unit
        all units
        Local Authority
        Property services
        Kitchen team
        Family and staff
        Senior HCAs
        RGNs on shift
        Clinical team
        Operations
        Commissioners
        Home care team leaders
        All house managers
        LD team
        Catering contractor
        On-call managers
        staff
        Registered nurses
        Management team
        Support staff team
        SSWs
        Housing assoc.
        Clinical & Care Team
        Waking nights
        Everyone on rota
        Facilities dept
        LA
        Night staff / day staff
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
        Service Mgr
        Field Supervisor
        Owner
        Reg. Mgr
        Night Nurse i/c
        Lead nurse (days)
        PBS Lead
        Housing Officer
        Estates Surveyor
        Rota co-ordinator
        Scheme manager, Elm Court
        Catering lead
        QI lead
        Moving & Handling Lead
        Housekeeping Supervisor
        Clinical Nurse Mgr
        House Mgr
        Deputy Mgr (nights)
        Bank coordinator
        Peripatetic manager
        Interim Manager
        QA Officer
        Health and Safety rep
        Community Support Leader
        Unit Lead
        Nurse Consultant
        Ops Dir
        Admin Assistant
        Svc Mgr
        Senior Support Worker
        Cluster manager
        Ops manager
        Deputy (acting up)
        Compliance lead
        Practice lead
        Nominated Ind.
        Team Co-ordinator
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
        to be named
        Not assigned
        ---
        new nurse
        Someone from office
        need to agree
        To be decided by SMT
        Need a name
        no lead yet
        awaiting recruitment of deputy
        RM (vacant)
        Not yet agreed
        ..
        TBC??
        T.B.C
        vacant post
        To be recruited
        n/a at present
        name?
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
        Closed by QAG 12/11
        Completed & signed off
        complete - evidence seen
        Compliant
        Completed 4/11/26 BT
        Fully complete
        CLOSED (Nov)
        Signed off 3.11
        Y | Closed Y/N
        Closed / archived
        Complete – ongoing monitoring
        Closed - no further action
        closed 4th Nov (DH)
        COMPLETE - see evidence log
        Completed/evidenced
        Yes | Closed?
        Signed off by NI
        Closed & moved to archive
        Achieved
        Completed before deadline
        Closed 12-Nov
        Completed - closed at QSG
        Closed/complete
        Fully achieved
        Complete ✔
        Signed off & closed
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
        done
        Done 4/11
        Actioned
        Completed, for sign off
        Awaiting closure at QAG
        100 %
        Done - needs checking
        Ready to close
        fixed
        Done DH 4/11
        All actions done
        Complete subject to audit
        Waiting for sign off
        Completed - not verified
        Finished, to be checked at audit
        Ready for QA
        Done, evidence uploaded
        Work finished
        Actioned - awaiting QSG
        Completed (awaiting sign-off)
        Submitted for closure
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
        in prog.
        Started 3/11
        50%
        Ongoing - contractor booked
        Still going
        Part done
        Nearly there
        Overdue
        Not closed
        Reopened 2/11
        Behind
        Working on it
        Some done
        Ongoing - see notes
        3 of 5 complete
        On going
        in progress (75%)
        Partly complete - 2 rooms to do
        Started but delayed
        Not achieved
        Incomplete
        Not signed off
        Behind target
        Under review
        Ongoing (on track)
        Mostly complete
        Green - on track
        90% done
        Delayed
        Extended
        Not yet complete
        Late
        Underway - amber
    """,
    "not_started": """
        Open - extended to Jan
        Not started
        NS | Status (NS / IP / C)
        New
        Awaiting start date
        0%
        not yet started
        N/S
        to do
        Open
        waiting to start
        Raised
        Not begun
        no progress
        New action
        Not yet
        To be started in Jan
        Not started (due Jan)
        Planned
        Outstanding
        Yet to begin
        Pending funding
    """,
    "on_hold": """
        No budget until March
        On hold - awaiting LA
        Awaiting landlord
        Waiting for parts
        paused - no funding
        awaiting parts
        Stuck - no reply from LA
        Deferred
        On hold until new RM
        Waiting on contractor
        Awaiting LA decision
        Paused
        On hold
        Suspended until new lease
        Awaiting delivery
    """,
    "unknown": """
        N/A - service closed
        Kath emailed the landlord and is waiting to hear about the door
        X
        ??
        see notes
        Bev
        -
        TBC
        Dawn to update
        ?
        Gethin
        n/a
    """,
    "cancelled": """
        Withdrawn 3/11
        Duplicate (see 12)
        Not proceeding
        No longer needed
        Moved to plan B12
        closed - duplicate
        Withdrawn by CQC
        Superseded
        No longer relevant - resident moved
        Abandoned
        Duplicate
        Cancelled by board
        Not needed - flat empty
        Removed (duplicate)
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
        Closed
        Agreed - close
        Closed by chair
        Evidence accepted, close
        Board content to close 4/11
        Sign off and archive
        Closure approved BT 4/11
        Yes | Agree to close?
        Close & re-audit in Feb
        Complete - no further action
        Take off the tracker
        CLOSE
        Close - met
        Board agreed: close
        Content to close, recheck in 3 months
        closed with thanks
        Accept closure
        Closure agreed 5/11 DH
        Closed at QSG
        Approve closure
        Close, monitor through audit
        Agreed complete
        Met - close
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
        Extend
        Extend 1/12 - awaiting parts
        Not agreed - needs audit first
        Evidence not enough, keep open
        No | Agree to close?
        Stay on plan
        C/fwd
        Revisit next month
        More evidence please
        New target 31 Jan
        do not close
        Ongoing
        Defer to Feb QAG
        Extend - new date 1/2/27
        Extend by 1 month
        keep on plan
        Not yet - bring evidence
        Cannot be closed until audit seen
        Date moved to March
        Continue
        leave open
        Review next QGM
        No - more evidence
        Reopened
        Extend 2 wks
        Hold open
        To remain open pending audit
        Not ready to close
        Partially met - extend
        Bring to next QSG
        Roll to Q4
    """,
    "escalate": """
        Escalate to NI
        Escalated to provider 4/11
        Refer to ops director
        To go to board
        Raise with NI
        Extend and escalate to director
        Escalate
        Escalate to RI by 10/11
        Take to provider board
        Refer up to NI
        Not closed, escalated to LA
        Escalate - NI
        Escalated to ops
        To NI for decision
        Raise at board
        Extend, escalate to regional manager
        Escalated to CEO
        Escalate to commissioners
        Director to take forward
        For board
    """,
    "unreadable": """
        Noted
        Discussed
        See minutes
        ok
        Thank you to Kath
        Discussed, see mins
        Agreed
        Update received
        Well done all
        Noted with concern
        DH
        Update given
        For info
        Discussed at length
        See QSG minutes
    """,
    "blank": """
        -
        TBC
        tbc
        Not yet discussed
        n/a
        None
        Pending
        awaiting QSG
        N/A
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
        Yes - effective
        Checked, all good
        Satisfactory
        Seen working 4/11
        Y - BT
        Achieved
        Issue resolved
        OK
        Evidence supports closure
        Compliant 20/20
        100%
        Improved and sustained
        Closed - risk reduced to low
        No recurrence
        Staff knew what to do
        N | Still a risk?
        Nil | Outstanding issues
        In place and working
        Met in full
        Confirmed with tenant
        Effective - no repeat
        Yes DH 4/11
        All in place on check
        No gaps
        Gap closed
        Working well
        Fully met
        Checked 5 files, all complete
        9/10
        Verified on walkaround
        Good evidence, sustained 8 weeks
        Resident confirms
        Sustained
        risk low now
        No | Any repeat?
        Yes | Risk removed?
        ✓
        Fixed and tested
        Working - seen 3 times
        Evidence robust
        Yes, all fixed
        Closed, no repeat in 8 wks
        Good practice seen
        Risk managed
        Assured
        Seen and tested OK
        No | Still happening?
        Improvement sustained
        pass 12/11
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
        No
        No - still happening
        Partly effective
        Not met
        Needs more work
        Not assured
        Gaps remain
        One door still sticking
        70%
        Fail - redo
        Unable to evidence
        Yes | Still a risk?
        Not sustained
        Evidence not available
        Only 2 of 6 signed
        Not satisfied
        Same problem found again
        Limited improvement
        Rejected
        Needs re-audit
        Partial
        No - 3 of 10
        gaps
        Evidence weak
        Not embedded yet
        Ongoing
        Improvement but not consistent
        Yes | Any repeat?
        No | Risk removed?
        Could not verify
        not seen in practice
        Reoccurred 3/11
        Staff unaware
        Return to owner for evidence
        Back to square one
        2 still outstanding
        Not evidenced
        Two flats outstanding
        Further audit needed
        Partially assured
        Yes | Still happening?
        No improvement
        Insufficient evidence
        Needs another month
        5 of 9
        Poor
        Staff not aware
        Overdue
    """,
    "unreadable": """
        Checked
        Seen
        See audit
        KB
        4/11/26
        see report
        BT 4/11
        Visited
        Audit done
        Reviewed
        Spot check
        DH visited 4/11
        Audit 4/11
        Discussed with RM
        Checked by DH
        GP 12/11
        See visit notes
        Looked at
    """,
    "blank": """
        N/A
        TBC
        to be checked
        pending
        not yet checked
        -
        Awaiting audit
        due 30/11
        Not checked
        tbc
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
        End of Jan
        January
        Jan 27
        Immediate
        Immediately
        with effect from now
        Q1 2027
        w/e 15/1/27
        15th
        Spring 2027
        3 months
        when landlord agrees
        Daily
        30/02/2027
        before Xmas
        30/11
        30th Nov
        Nov
        end of the month
        Rolling
        2 wks
        within 28 days
        by next inspection
        Summer
        w/b 30/11/26
        29/02/2027
        TBA
        Mid Dec 26
    """,
    "several": """
        1/12/26 then 15/1/27
        31/10/26 30/11/26
        15/1/27 & 28/2/27
        15/1/27, ext 28/2/27
        30/11/26 (15/1/27)
        30/11/26 → 31/12/26
        30/11/2026 revised 31/12/2026
    """,
    "2027-01-15": """
        15/01/27
        15.1.27
        15 January 2027
        15th Jan 27
        Fri 15 Jan 2027
        Fri. 15/1/27
        15-01-2027
        15/Jan/2027
        2027-01-15
        15 Jan. 2027
        150127
        15/01/27 @ 5pm
        No later than 15/1/27
        15/01/2027 17:00
        15th of Jan 2027
        before 15/1/27
        15 01 2027
    """,
    "2026-11-30": """
        30.11.26
        Mon 30th Nov 2026
        30 Nov '26
        30-Nov-2026
        30/11/2026 (ext)
        November 30th 2026
        Nov 30, 2026
        by 30 November 2026
        30/11/26 – Dawn
        COP 30/11/26
        30/ 11/ 26
        30th november 2026.
        2026-11-30 00:00:00
    """,
}

HEADINGS = {
    "id": """
        Ref.
        Action ref #
        SIP no
        Item no.
        Action No
        CIP ref
        S/N
        QIP ref
        Action #
        Plan ref
        Row
    """,
    "source": """
        CQC domain
        Found through
        Where did this come from?
        Origin (audit/complaint/CQC)
        KLOE / Quality Statement
        Source of concern
        Raised by (CQC / LA / audit)
        Reg / KLOE
        Source doc
        Source / audit
        Where raised
        CQC key question
        Regulation breached
        Came from
        Source of action
    """,
    "issue": """
        Background
        What came out of the audit
        What we were told
        What did we find?
        Area for improvement
        Shortfall identified
        Audit finding
        Concern raised by LA
        What's the problem?
        What went wrong
        Gap identified
        Non-compliance
        Recommendation
        Identified need
        Issue / risk
        Reason for action
        What needs to improve?
        Weakness
        Why are we doing this?
        What's wrong?
        Problem / gap
        Finding from visit
    """,
    "action": """
        Project
        What needs to happen
        Improvement action
        Steps we will take
        Agreed at meeting
        What we're going to do about it
        What will be done
        Action to be taken
        Agreed action(s)
        Our response
        Corrective action
        Improvement required
        Actions we'll take
        Remedial action
        How will we fix it?
        Task
        What are we going to do?
        Improvement step
        Actions agreed
    """,
    "outcome": """
        How it should be
        What it will look like
        What will good look like?
        Success looks like
        What difference will it make for people?
        Expected impact
        How will we know?
        Expected result
        What we want to see
        Desired outcome for people
        How will we know it's worked?
        Measure of success
        What success looks like
        Goal
        Intended impact for residents
        Target outcome
        Success measure
        Benefit to people
    """,
    "owner": """
        Who's leading?
        Named lead
        Accountable person (one name)
        By whom
        Responsible
        Lead
        Person resp.
        Allocated to
        Who will do it
        Who (1 name)
        Action holder
        Responsible lead
        Owned by
        Name of lead
        Delegated to
        Staff member responsible
        Action by
        Accountable lead
        Who's on it?
        Lead person
        Who owns this?
    """,
    "support": """
        Backup
        Helped by
        Others involved
        Who else needs to help
        Working with
        Also involved
        Support needed from
        Support / resources
        Assisted by
        With help from
        Team supporting
    """,
    "deadline": """
        By when
        Complete by
        Target completion
        Date due
        When
        Target
        To be done by (date)
        Deadline (dd/mm/yy)
        Finish by
        Deadline
        Timescale
        Required by
        Expected completion
        Due by
        Aim to finish
        To be in place by
        Target end date
    """,
    "revised_deadline": """
        New date agreed
        Extended to
        Revised target date
        New deadline
        If extended, new date
        2nd deadline
        Amended date
        Date extended to
        New due date
    """,
    "delay_reason": """
        Why has it slipped?
        Reason for extension
        Reason if late
        Why was the date moved?
        Reason for delay
        If overdue, why?
        Cause of delay
        Why late?
    """,
    "status": """
        Is it sorted?
        Sorted?
        Where are we up to?
        BRAG
        Open / Closed
        RAG
        Progress RAG
        State of play
        Current status
        Done?
        % complete
        Complete (Y/N)
        Traffic light
        Stage
        Is it done?
        Action status
    """,
    "progress": """
        Progress update (Nov)
        Notes / update
        Comments
        Monthly update
        Comments / progress
        Action log notes
        What's happened so far
        Latest
        Running notes
        Progress to date
    """,
    "evidence_source": """
        Evidence to look for
        Evidence needed
        What we'll look at
        Where will evidence come from?
        Sources of assurance
        Evidence to be provided
        Evidence required
        Where we'll find the proof
        Type of evidence
    """,
    "evidence": """
        What has been seen
        What evidence do we have?
        Evidence seen
        Proof of completion
        Evidence obtained
        Evidence / what was found
        What we saw
        Evidence of completion
        Result / evidence
        Evidence found
        Proof it worked
    """,
    "evidence_date": """
        Date of evidence
        Evidence dated
        Date evidence seen
        When was evidence seen?
    """,
    "completed": """
        Date finished
        Actual completion
        Date closed out
        Completed on
        Date done
        Date completed
        Actual finish
        When finished
        Closed date
    """,
    "verified_by": """
        Who checked it?
        QA'd by
        Independent check by
        Checked by (not owner)
        Verifier
        Who signed it off
        Second checker
        Verified by
        Audited by
        Checker
        Signed off by (not lead)
        Who verified
        Independent checker
        Seen by
    """,
    "verified_on": """
        Date seen
        Date verified
        Checked on
        Date of check
        Sign off date
        Date signed off
        When checked
        Verification date
    """,
    "verification": """
        Did the fix hold?
        Has the change worked?
        Has it worked?
        Check outcome
        Is the risk gone? (Y/N)
        Check result
        Did it work?
        Effective? Y/N
        Outcome of check
        Verified? Y/N
        Has risk reduced?
        Effective?
        Verified outcome
        Sustained?
    """,
    "reviewed_on": """
        Date at QAM
        Taken to governance on
        Date reviewed at QAM
        Governance date
        Date to board
        Reviewed at governance (date)
        Date of QGM
        QSG date
        Discussed at governance on
    """,
    "decision": """
        QAM decision
        Close / extend / escalate?
        Meeting decision
        Decision (close/extend/escalate)
        Board decision
        Governance decision
        Outcome of review
        QSG outcome
        Panel decision
    """,
    "escalated_to": """
        Escalated to whom
        Escalated to
        Who was it escalated to?
        Escalation to
        Escalated?
        Who did we escalate to?
    """,
    "escalated_on": """
        Date escalated
        Escalation date
        When escalated
        Escalated on
    """,
    "staff_informed": """
        How were staff told?
        Team briefed?
        Staff told? (how)
        Shared with team
        Learning shared?
        How shared with staff
        Team told?
        Cascaded to staff
    """,
    "interim_control": """
        What keeps people safe until then?
        Temporary measures
        Safe in the meantime?
        Interim measures
        Immediate action to keep safe
        Interim controls
        Safety measures meanwhile
        What are we doing in the meantime?
    """,
    "notice": """
        CQC notice ref
        Warning notice / S29
    """,
    "follow_up": """
        Check frequency
        How often will we check?
        How often checked
        Check every
        Follow up interval
        Monitoring frequency
        Recheck every
        Frequency of checks
    """,
    "review_due": """
        Next review
        Review due
        Next review date
        To be reviewed on
    """,
    "recheck_on": """
        3 month re-check date
        Re-audit date
        90 day recheck
        Recheck due
        Follow-up audit due
    """,
    "service": """
        Scheme
        Which home?
        Service
        Branch / scheme
        House
        Care home
        Property
    """,
    "theme": """
        Topic area
        Theme
        Category of concern
        Area
        Domain
        Type of issue
    """,
    "priority": """
        How serious?
        Risk level
        Urgency
        Priority (H/M/L)
        RAG risk
        Rating
        High/Med/Low
        RAG priority
        How urgent?
    """,
    "measure": """
        Linked indicator
        KPI
    """,
    "started": """
        Start
        Commenced
        Action start
        Start date
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
