"""Cells and headings in the words of many kinds of provider, sorted by the rule book before they were read."""

import datetime as dt
from collections.abc import Iterator, Mapping

import pytest

from onelead.model import Decision, Field, Ownership, Status, Verification
from onelead.reading.actions.decisions import read_decision
from onelead.reading.dates.dates import read_date
from onelead.reading.evidence.verification import read_verification
from onelead.reading.layout.headings import fields_of
from onelead.reading.people.people import People
from onelead.reading.status.status import read_status

OWNERS = {
    "one": """
        UME Joyce
        Jo (cover for Sam)
        Lina Marr RGN
        Sr Marr
        Lina (CL)
        Steph T.
        Steph (coordinator)
        Tina Boyce – FCS
        Miss T Boyce
        Keyworker (Nia)
        Nia – Sam's keyworker
        Tariq (house lead)
        Dr Priti Shah
        Prof. D. Hale
        Priti Shah (MD)
        Sister Naomi Drew
        Dr Rao
        A. Rao (Principal)
        Kim, lead nurse
        Mrs K Lowe
        Margaret Oyelaran, Nominated Individual
        M Oyelaran
        Oyelaran, M (NI)
        Gwyn
        Bethan Pugh
        Gwyn the handyman
        our Gwyn
        Mrs Pugh (owner)
        Gwyn – when back from leave
        Fatima Y
        Fatima Yusuf, HM
        Yusuf Fatima (Manager)
        Deputy Manager (Fatima Yusuf)
        Fatima Yusuf [deputy]
        Fatima (with Joan)
        Fatima; Joan to assist
        fatima yusuf
        Fatima Yusuf 3/10
        Ray from the boiler firm
        Ray (contractor)
        Miss Bright
        Pharmacist - Raj Patel
        Tunde B
        Tunde Bello RMN
        Tunde (nights)
        Ruth – supported by Tunde
        Ruth Oke (until 1 Dec)
        Mrs R Oke
        R Oke
        ruth.oke@home.example
        Ruth (Tunde on leave)
        Dr Amin (GP)
        Ola from Facilities
        Facilities - Ola
        Nadia Malik
        Nadia M (RM)
        N. Malik - Deputy
        Tom (handyman)
        Tom Hill on behalf of Nadia
        Mr Hill
        HILL, Tom
        Ines Duarte
        Ines D. (Deputy)
        Rob - kitchen
        I. Duarte RGN
        Joyce the chef
        Ade our handyman
        NGO Tran
        Ann Boys
        Sam Lads
        Ward sister (Ann Beech)
        Home manager (Ann)
        Ann (unit lead)
        Tina (nights)
        ANN BEECH
        Ann BEECH
        BEECH Ann
        BEECH, Ann
        Lead: Ann
        Ann Hughes, Service Manager
        Ann Hughes (interim)
        Pete Dale on behalf of the team
        GM – Louise Kerr
        Kerr L
        Marek (Head Chef)
        j.hill
        HILL Jennifer
        jennifer.hill@oakcare.example
        Maggie B
        Maggie
        Activities lead - Sunita
        Sunita (activities) to lead
        Maggie B - from 1/11
        Dr A Bello
        Anna (PM)
        Jan – IPC lead
        Wendy Platt (scheme manager)
        Wendy P.
        W Platt until Dec
        Denise
        Me (Carol)
        Denise (my deputy)
        Carol Jenks, proprietor
    """,
    "role": """
        Clinical Lead RGN
        Night Nurse in Charge
        Care Co-ordinator
        Branch Manager
        Keyworker
        PBS Practitioner
        House leader
        Medical Director
        Director of Nursing & Quality
        Head of Volunteering
        Ward 1 Sister
        Practice Manager
        Lead nurse
        Principal dentist
        Receptionist
        Nominated Individual
        Head of Finance
        Chief Operating Officer
        handyman
        Manager
        Duty manager
        Chef
        Maintenance man
        Activity coordinator
        Night manager
        Regional manager
        Quality lead
        Housekeeper
        Practice development nurse
        Trainer
        Facilities lead
        Kitchen manager
        Deputy
        Lead carer
        Area manager
        Handyperson
        Deputy Manager
        Volunteer coordinator
        Head of Quality and Compliance
        Owner
        Senior on shift
        Service Manager (Provider Services)
        Head of Service
        Assistant Director
        General Manager
        Regional Director
        HOD Kitchen
        Customer Relations Manager
        Activities lead
        Dementia champion
        Lead GP
        GP partner
        IPC lead
        Caldicott Guardian
        Scheme Manager
        Repairs officer
        proprietor
    """,
    "group": """
        All RNs
        Day and night teams
        agency
        Coordinators
        Field care supervisors
        Office
        Keyworkers
        The staff team
        Community LD team
        Everyone at Elm House
        Sam's circle of support
        Drugs & Therapeutics Group
        SMT
        Trustees
        All clinicians
        Reception
        Nurses
        Finance department
        Executive team
        Management
        the girls
        kitchen
        Everyone
        night girls
        Care staff
        Carers on shift
        Management team
        Clinical team
        Contractor
        Boiler firm
        Families
        Activity team
        Night staff & day staff
        Kitchen staff
        Housekeeping
        Seniors
        Team
        Tunde's team
        External trainer co
        ICB
        Council safeguarding team
        Lead carers
        Catering team
        Adult services
        Handypersons
        All managers
        Landlord
        Senior team
        All seniors
        Falls & Bone Health Group
        Health & Safety Committee
        Our girls on nights
        Nurses on duty
        Residents' families
        Bank staff
        Commissioning
        Adult Social Care
        Heads of Department
        All colleagues
        Quality team
        maintenance@oakcare.example
        Nights
        Activities
        Dementia champions
        GP partners
        Nursing team
        Housing association
        Landlord repairs team
        Care provider
        whole team
        All of us
        family
    """,
    "several": """
        Joyce Ume & Lina Marr
        Steph/Tina
        Nia Rees + PBS practitioner
        Dr Rao and Dr Silva
        Head of Finance / Head of HR
        me and Bethan
        Gwyn or Bethan
        Fatima Yusuf and deputy
        FY & Joan Bright
        Fatima; Joan
        Tunde Bello/Ruth Oke
        Tunde, Ruth and Ola
        Ruth & seniors
        RM & DM
        Nadia Malik, Tom Hill
        Nadia and Tom
        Nadia + agency nurse
        Ines / Rob
        DM & Rob
        Joyce and me
        Head of Care and Head of Kitchen
        Ann & night team
        A Hughes / P Dale
        j.hill; p.dale
        Maggie/Sunita
        Sunita with nights
        Sunita and each keyworker
        Wendy / landlord
        Wendy Platt & Care provider
        Carol & Denise
    """,
    "unclear": """
        LM
        FY
        0
        RO
        NM
        Myself
        HR/OD
        DMT
        GM/CLM
        PM
        Dr Bello/PM
        PPG
        me
    """,
    "placeholder": """
        to be allocated
        new coordinator when appointed
        Not specified
        Owner not identified
        ??
        Deputy - vacant
        tbc – new deputy
        To be agreed
        Unknown
        N/k
        Not assigned
        TBC at meeting
        Awaiting appointment
        none
        TBC Jan
        Lead not known
        Name not confirmed
        Vacant post
        TBA following restructure
        Unassigned
        (none)
        No lead
        Not known
    """,
}

STATUSES = {
    "closed": """
        Closed LM 4/10
        Completed & closed
        Signed off ST
        Achieved and closed
        Closed (D&T 14/9)
        Closed off
        Implemented and closed
        Verified closed
        Closed off by Gwyn
        Closed 12/10/26
        Completed and signed off
        Blue
        Closed - NFA
        Closed at governance
        Met
        Complete - closed 3/10
        Signed off 5/10
        Complete 3/10
        Closed (QGM)
        Complete 12/10
        Complete, signed off by DMT
        Closed - validated
        CLOSED
        Resolved
        finished & signed off
        Closed at practice mtg
        Complete
        Works complete
        Signed off by landlord and scheme
        closed
    """,
    "in_progress": """
        Started
        Part done
        On track
        Overdue
        re-opened
        Live
        3/4 done
        Nearly done
        Working on it
        Going well
        Doing
        Amber - in progress
        Delayed
        Behind schedule
        Partially complete
        60%
        ongoing - monthly
        Partially implemented
        Implementation in progress
        Overdue - revised date agreed
        Getting there
        Half done
        Almost complete
        Part complete
        In train
        Started, slow
        In progress (50%)
        Ongoing
        Amber
        Green
        Red
        Reopened 3/11
        Extended
        Partially met
        Underway, 2 left
        On-going
        Behind
        Delayed - parts
        Not met
        Amber/on track
        Mostly done
        Slow progress
        Not finished
        Isnt finished
        Ongoing – weekly
        At risk
        75%
        Slipped
        Ongoing/amber
        9 of 12 rooms complete
        2 out of 3 done
        Not going well
        Going slowly
        Still doing
        Work ongoing
        Doing well
        Should be done by Friday
        In hand
        Nearly
        Amber - some way to go
        Green - on target
        Amber – slippage
        Ongoing – BAU
        Some progress
        Reopened following mock
        IN_PROGRESS
        Re-opened
        doing now
        nearly there
        underway
        rolling programme
        With contractor
        Works started
        80% complete
        on with it
        half way
    """,
    "claimed": """
        Done - to be verified
        Actioned
        Done ✓
        Finished
        Complete – awaiting ratification
        100%
        ✓ done
        Implemented
        Implemented - pending verification
        Sorted
        All done
        Done, needs checking
        Actioned - awaiting evidence
        Believed complete
        Done – awaiting sign off
        Actioned 3/10
        Finished, to be checked
        Done
        Complete, to be verified
        Implemented, check due
        Home complete, awaiting RD sign off
        Ready for closure
        done
        ticked off
        done it
    """,
    "not_started": """
        Not yet commenced
        To do
        Not begun
        0%
        Outstanding - not started
        Not touched yet
        Not started
        Yet to start
        Red – not started
        Open
        New
        Yet to commence
        Not due
        Hasnt started
        Nothing done
        Red - not begun
        Not due to start
        Open - in date
        Open - overdue
        Planned
        NOT_STARTED
        not yet
        Not started – no funding
        havent started
    """,
    "on_hold": """
        Paused - client in hospital
        Waiting for landlord
        Deferred
        Waiting on parts
        Hold
        Awaiting funding
        Awaiting landlord
        Paused
        Awaiting decision
        Stalled
        On hold – landlord
        Suspended
        On hold pending capex
        ON-HOLD
        Awaiting NHSPS
        Awaiting parts
        waiting for the builder
    """,
    "cancelled": """
        No longer wanted
        Superseded by action 14
        Risk accepted
        Not doing this now
        Removed
        Not needed
        Merged with 12
        No longer required
        Withdrawn
        Superseded
        Not proceeding
        Transferred to another plan
        Duplicate
        Cancelled by user
        Abandoned
        Withdrawn by tenant
        no need now
    """,
    "unknown": """
        ?
        See notes
        Ask Ruth
        tbc
    """,
}

CHECKS = {
    "passed": """
        checked by JS 3/11 – sustained
        DM happy
        LM checked, all rooms done
        Wound healed
        10/10 on re-audit
        No new gaps seen
        Yes LM 4/10
        Confirmed with client 4/10
        12 out of 12 logged
        Passed spot check
        No late calls since
        Client happy, calls on time
        Resolved for all clients
        It's working
        Sam happy with it
        Y - seen on visit
        No more incidents
        No | Any more incidents?
        Mum agrees it is better, no incidents
        Assured
        Full assurance
        Substantial assurance
        Significant assurance
        Standard achieved in 19 of 20
        Green | Verification RAG
        Compliant 6/10
        97% re-audit
        In place and working
        All in date
        No problems since
        Control effective
        Operating effectively
        Implemented and effective
        No exceptions
        Recommendation fully addressed
        Spot on
        Tidy, all working
        Had a look, all good
        Champion
        Lovely job, door shuts every time
        All seen, all in place
        Sampled 5, all fine
        Standards have been kept up
        Agreed - evidence demonstrates change
        Looks sorted to me
        Problem has gone away
        Residents say it is better
        NI walked round, no clutter
        Clear
        Nil concerns
        Complete and accurate
        Yes - see audit
        Verified 3/11/26
        Signed off 3/11
        Score 92
        4 of 4 rooms
        Rota covered every night
        Tick
        Happy
        Reduced to zero
        Within target
        Above target
        Exceeds standard
        Maintained for 3 months
        No falls since
        Care plans up to date
        Staff could all explain it
        I went and looked, it is right
        Six of six staff knew
        No one waiting
        Much better, keep it up
        Verified as complete
        Nothing found
        Robust
        Found in order
        All complete, no errors
        Closed and effective
        Yes, sustained
        OK 12/10
        Resolved - JW
        Pass (38/40)
        Audit green
        Rating: Good
        Satisfied that risk is removed
        Risk no longer present
        Fully embedded in practice
        Confirmed by resident
        Spot-checked, all good
        Sustained for 3 audits
        Evidence supports closure
        Met in full
        Zero errors
        No change needed
        Yes – re-audit 98%
        19/20
        Family happy
        Working each time
        Residents no longer waiting
        Confirmed at visit
        Good - no issues
        Low risk now
        Improved and sustained
        Learning evident in practice
        Approved
        Outcome met
        Fully effective
        Improvement seen on two visits
        Staff spoken to, all clear on process
        8/8 correct
        Settled
        Closed loop complete
        Does what it should
        Gap closed
        Nothing further
        Verified, NM 3/10
        Pass, 97%
        All rooms clear
        Calls on time
        Complaint not repeated
        Visited 3/10, all as described
        Standard holding
        Audit passed
        No longer an issue
        Evidence good
        7 out of 7
        All signed
        Seen and effective
        Yes – zero since June
        Not late once
        Never late
        No longer late
        0 late
        Was late, now on time
        Great
        Nothing expired
        None expired
        No expired items
        Once again all good
        Checked again 3/9, all fine
        Working again
        Nothing late since June
        Tested three times, rings each time
        0 missed
        No missed calls
        Handover seen, complete
        Looks good
        Seen by DM, all in place
        Families say better
        All residents weighed
        9 of 9
        95%
        Score 96%
        DM visited, all fine
        Met - see audit
        Risk now low
        No more falls since mats
        Falls stopped
        Happy with result
        Evidence seen, satisfied
        No reports of late calls
        Nothing to report
        Nothing reported since
        Much improved, no gaps
        Done and working
        Done, seen
        All sorted, tested
        Residents settled
        Yes (seen 4/10)
        Y - DM
        Pass 4/10
        In date
        Perfect
        Effective - reduce to quarterly checks
        Verified by QA officer, standard met
        Evidence seen and accepted, outcome achieved
        Green - sustained at 3 months
        Reviews all in time
        Yes – visited, works well
        RD verified, 96%
        Validated
        Sustained x3 months
        Pass - no actions
        Positive - all residents on plan
        Good
        PASS
        RESULT: PASS
        Compliant (12/12)
        MB saw it working Tues
        Edna settled, no wandering
        All families happy
        Yes, noise right down
        Good improvement, target reached
        Re-audit 98%
        Closed loop, learning embedded
        No repeat events
        Bloods up to date for all
        Yes | Embedded?
        Fixed and tested
        Tenants satisfied
        All lights on
        No further reports
        Permanent repair, holding
        All good
        Fine now
        Mum checked, all there
        Better and staying better
        Happy with this
    """,
    "failed": """
        Re-audit failed 2 of 10
        Improved but 3 gaps on nights
        7/10 on re-audit
        Gaps again w/e 18/10
        Client says still late
        Late again twice this week
        Did not pass spot check
        Yes but not weekends
        It isn't working
        Not happening at weekends
        N - not seen
        2 incidents since
        Yes | Any more incidents?
        Not assured
        Partial assurance
        Limited assurance
        No assurance
        Standard not achieved
        Non-compliant
        Non compliant - re-audit
        71% re-audit
        2 out of date
        Problem returned
        Control ineffective
        Not operating as designed
        Implemented, not effective
        Partially implemented
        Not implemented
        3 exceptions
        Recommendation partly addressed
        Superficially addressed, root cause remains
        Nowhere near
        Still sticking
        Had a look, not right yet
        Half done
        Worse than before
        Been let slip again
        Seen, not all in place
        Sampled 5, one wrong
        Standards have dropped
        Evidence only shows training
        Doesn't look sorted
        Problem is back
        Residents say no better
        Complete but inaccurate
        No - see audit
        Score 61
        1 of 4 rooms
        Two nights uncovered
        Concerned
        Reduced but not gone
        Outside target
        Needs another month
        Not maintained
        One fall since
        Care plans out of date
        Staff couldn't explain it
        I went and looked, it isn't right
        Three of six staff knew
        People still waiting
        Bit better, keep at it
        Could not verify
        Something missing on every chart
        Not robust
        All but two complete
        Effective on days only
        Yes in part
        Not resolved - JW
        Fail (28/40)
        Audit amber
        Rating: Requires Improvement
        Risk still present
        Starting to embed
        Contradicted by daily notes
        Spot-checked, not good
        Sustained for 1 audit, then dipped
        Evidence does not support closure
        Met in part
        Four errors
        Change needed
        Yes – re-audit only 70%
        13/20
        Family unhappy
        Works sometimes
        Residents still waiting
        Not found at visit
        Poor
        Still high risk
        Improved, not sustained
        Learning not evident
        Declined
        Outcome partially met
        Not fully effective
        No improvement seen
        Staff spoken to, not all clear
        5/8 correct
        Unsettled
        Isnt working
        Hasnt changed
        Gaps on 2 charts
        More to do
        Fail, 60%
        Calls late
        Complaint repeated
        Visited 3/10, not as described
        Standard slipping
        Only two of five correct
        Audit failed
        Still an issue
        Evidence poor
        4 out of 7
        Not all signed
        Seen, not effective
        No – three since June
        No records kept
        No lights working
        Positive but staff still unsure
        Half the rooms
        Not great
        Not impressed
        All expired
        Not working again
        Rings sometimes
        One room still to do
        4 missed
        Missed calls again
        Handover seen, two blanks
        Some residents not weighed
        5 of 9
        62%
        Not met - see audit
        Risk still high
        Falls continue
        Unhappy
        Evidence seen, not satisfied
        Nothing changed
        No better
        No different
        Improved but gaps
        Needs doing again
        Done but not working
        Relapsed
        Residents unsettled
        No (seen 4/10)
        N - DM
        Fail 4/10
        Expired
        6 expired
        Far from perfect
        Verified – standard partly met
        Evidence does not demonstrate change
        Outcome not achieved
        4 reviews still late
        Some improvement, not enough
        RD re-visit: 3 of 10 failed
        Not validated
        Unable to evidence
        Regression noted
        Fail - actions raised
        Requires improvement
        Inadequate
        FAIL
        RESULT: FAIL
        rejected
        Non-compliant (9/12)
        MB - still two to do
        Edna still up at night
        Families still waiting for answers
        A bit better
        Only mornings
        Re-audit 62%
        Learning not embedded
        Repeat event 2/10
        Bloods missing for 6 patients
        No | Embedded?
        Fixed but failed again
        Tenants dissatisfied
        4 lights out
        Further reports from flat 9
        Temporary fix only
        No good
        Not right
        Two still missing
        Slipped back
    """,
    "blank": """
        not looked at yet
        spot check due 1 Dec
        Audit scheduled Dec
        awaiting spore result
        Not yet tested
        Gwyn to check Friday
        Awaiting NI visit
        To be verified Dec
        Will be checked at next audit
        Check w/c 7 Dec
        JW to verify
        Not yet due
        Audit in Dec
        Check pending
        Due to be checked 9/12
        awaiting evidence
        To verify next month
        Not started
        will look again in Jan
        Awaiting DM visit
        Visit planned for January
        Validation visit tbc
        pending_verification
        MB to look
        Re-audit March
        Inspection booked 9 Dec
        Not had chance to check
    """,
    "unreadable": """
        ST
        RPA
        Implemented
        3/11/26 LM
        Lina
        Audit form
        Visited
        Discussed
        Seen by DM
        Reviewed by DM
        AH 14/10
        reviewed
        Minuted
    """,
}

DECISIONS = {
    "close": """
        Closed at CGM 14/10
        Accepted for closure
        No further action required
        Take off tracker
        Satisfied - close
        Y | Agreed to close?
        Closure ratified
        We agree this can come off the plan
        Recommendation closed
        Move to archive
        Moved to closed actions
        Agreed to close 12/10
        Closed, RM to keep an eye
        Close – evidence accepted
        Complete – remove
        Close, sustained
        Approved to close
        Agree – close
        Closed 3/11
        Remove
        Agreed - close and archive
        Close, recheck March
        Closed by meeting
        Close. Good evidence.
        Sign-off agreed
        Agreed for closure
        Closure endorsed
        Close, not to be extended
        Satisfied that this can be closed
        Come off plan from today
        Happy - close
        Close 12/1
        DMT agreed closure 21/9
        Approved by RD for closure
        Discharged from plan
        Closure confirmed by committee
        Can come off
        Yes | Committee agreed closure?
        closed - practice meeting 4/10
        All agreed this is done - close
    """,
    "extend": """
        Extend to next CGM
        Not accepted for closure
        Re-audit in 4 wks, stays open
        Keep going
        Another month please
        Needs more evidence - open
        Agreed: leave open
        N | Agreed to close?
        Closure deferred
        Closure not ratified
        Partially accepted, further sample in Jan
        Recommendation remains open
        Revisit after Christmas
        Not happy, carry on
        Extend to 31/12
        Extend 4 wks
        Stay open, more evidence
        Not enough evidence
        Roll over
        Keep monitoring before closing
        Awaiting re-audit before close
        Extend by 6 weeks
        Do not close yet
        Keep on tracker
        Return for evidence
        Rejected
        Review again in Jan
        Close subject to re-audit
        Extend, recheck March
        Open - evidence thin
        Hold until audit
        Dont close
        Leave open one more month
        Not closed
        Sign-off not agreed
        Not agreed for closure
        Closure not endorsed
        Part closed
        Not convinced, keep going
        Not satisfied that this can be closed
        Cannot come off plan yet
        Do not take off plan
        Not happy to close
        Partly agreed
        Close in Jan if OK
        Not this time
        Try again next month
        DMT: not yet, bring back
        RD declined closure
        Timescale extended to 31 March
        Retain on plan
        Closure refused
        Leave on for now
        No - not enough evidence
        ongoing, review March
        one more audit then close
        Deadline moved to Jan
        Keep under review
        roll on to next quarter
    """,
    "escalate": """
        Escalate to Ops Director
        Send up to Margaret (NI)
        Refer to trustees
        Provider to fund - take to directors
        Escalate to NI
        NI to pick up
        Landlord - go to director
        Raise at board
        Escalate - NI
        To RI
        Board to decide
        Escalate, no response from landlord
        To go to provider board
        Escalate to head office
        Take up with landlord's director
        Move up to NI
        To exec
        Refer to Safeguarding Board
        For the Regional Director to decide
    """,
    "unreadable": """
        Noted with thanks
        Verbal update given
        Noted
        Well done all
        Noted by group
        Good progress
        Update noted
        Thanks given
        Keep up good work
        Positive progress noted
        Discussed, no questions
        For noting
        Discussed with AH
    """,
    "blank": """
        to be decided
        -
        TBC
        Not yet presented
        pending
        Not considered
        not yet discussed
        pending meeting
    """,
}

HEADINGS = {
    "owner": """
        Named nurse accountable
        Action owner & support
        Management owner
        Who's doing it
        Handler
        Staff member responsible
        Lead person
        Lead name
        Responsible lead (name)
        Who owns this?
        Action by (name)
        Actioner
        Owned by
        Accountable person
        Named person
        Who will do it
        Person in charge of action
        Who is leading?
        Lead / owner
        Allocated to
        Handled by
        Owner and helpers
        Lead nurse
        Named lead
        Delegated to
        Officer
        Accountable Officer
        Person leading
        task_owner
        Who will see to it
        Champion
    """,
    "support": """
        Helpers
        Supported by
        Others involved
        Supporting staff
        Support from
        Support needed from
        Who will support
        Also involved
        Assisted by
        Contributors
    """,
    "verified_by": """
        Closed by
        Who double checked?
        Tested by
        Independent check by
        Countersigned
        Verified by (name)
        Sign off
        Checker
        Second checker
        Verified by (not owner)
        Checked and agreed by
        Verified by whom
        Closed by (name)
        Closure approved by
        Signed off by
        Home manager sign off
        Who has seen it?
        Witnessed by
        Validated by
        Signed off by (not owner)
        Second check (name)
        Quality assured by
    """,
    "deadline": """
        To be done by
        Agreed implementation date
        By what date
        Planned finish
        Target
        Deadline (date)
        Complete by
        Target completion
        By
        Timescales
        Date for completion
        To be completed by
        Due by (date)
        Expected by
        Complete by date
        Proposed completion
        To be closed by
        Close by
        Due
        Expected completion
        Milestone date
        Finish by
        Completion required by
        due_date
        When by
    """,
    "completed": """
        When done
        Actual finish
        Date actioned
        Date complete
        Completion date (actual)
        Completed on
        Date finished
        Date done
        Closed on
        Closure date
        Date closed
        Finished on
        Completed (date)
        Actual end
        Date achieved
    """,
    "evidence": """
        What did the re-audit show?
        Proof it's worked
        Evidence obtained
        Evidence of completion
        Evidence of change
        What has changed?
        Evidence (what was found)
        Evidence of outcome
        Evidence of improvement
        Result / evidence
        Evidence / proof
        Evidence to show completion
        What shows it is fixed?
        Outcome evidence
        Evidence of impact
        Evidence seen
        How do we know it worked?
    """,
    "evidence_source": """
        What will we look at to prove it?
        Evidence needed
        What evidence will be kept?
        How will we evidence this?
        How will we show it?
        Assurance source
        Evidence required
    """,
    "verified_on": """
        Date double checked
        Date tested
        Verified on
        Date of sign off
        When verified
        Check date
        Checked on
        When was it checked?
        Validation date
        Date checked
    """,
    "verification": """
        Did it work? (Y/N)
        Conclusion of testing
        Outcome of verification
        Is it embedded?
        Verification outcome
        Effective Y/N
        Is it working?
        Check result
        Outcome of check
        Did the check confirm it?
        Outcome of re-audit
        Did the check pass?
        Still happening?
        Validation outcome
        Has this worked?
        Sustained at 3 months?
    """,
    "decision": """
        CGM outcome
        Close / extend / escalate
        Decision at governance
        Outcome of meeting
        Decision (close/extend/escalate)
        Governance decision
        Governance outcome
        Board decision
        QA panel decision
    """,
    "reviewed_on": """
        CGM date
        Presented to Board (date)
        Date of governance meeting
        Reviewed
        Date reviewed at QGM
        Governance date
        Review meeting date
        Taken to QGM on
        QGM date
        Date of panel
        Last reviewed at
    """,
    "issue": """
        Shortfall identified
        What inspectors said
        Audit finding
        Root cause
        Gap
        Reason for action
        Issue identified
        Concern / breach
        Why is it needed?
        What was found
        CQC finding
        What went wrong
        Issue / risk
        What's wrong
        Observation / recommendation
        Area of concern
        Non-compliance
        Observation
        Finding / feedback
    """,
    "action": """
        What we've got to do
        Agreed management action
        Recommendation / action
        Action to be taken
        Task
        Improvement required
        What are we doing?
        Actions
        How we will put it right
        Remedial work
        Steps we will take
        Our response
        Agreed improvement
        What will be done
        Corrective / preventive action
        description_of_action
        Improvement action
    """,
    "priority": """
        Audit rating
        Priority level
        Risk level
        Risk (H/M/L)
        Importance
        RAG (risk)
        Category (H/M/L)
        Risk score
    """,
    "revised_deadline": """
        Revised implementation date
        Revised target
        New deadline
        If not, new date
        Date extended to
        Extended to
        New target
    """,
    "status": """
        Implementation status
        BRAG
        Done yet?
        Current position
        RAG rating
        Status (open/closed)
        Complete?
        Progress (RAG)
        How is it going?
        Completed?
        % complete
        State of play
        How are we doing?
        Finished? (Y/N)
        Delivery confidence
        RAG this month
        task_status
    """,
    "outcome": """
        What good looks like
        What should be different for Sam?
        Expected outcome
        Goal
        What will good look like
        Outcome required
        What we want to achieve
        What success looks like
        What will be different?
        Measure of success
        Desired outcome
        Success looks like
        Intended impact
    """,
    "progress": """
        Commentary
        Update Oct
        Progress to date
        Notes / update
        Comments / progress
        What has happened so far
        Notes
        Comments
        Narrative
        RAG commentary
        Progress since last meeting
        Highlights
        What we've done so far
    """,
    "service": """
        Setting
        Ward
        Care home name
        Home / unit
        Which home
        site_name
        Scheme
        Cluster
    """,
    "theme": """
        Area of practice
        Area
        Key question
        Topic
        Domain
    """,
    "source": """
        KLOE
        Regulation breached
        Where from
        Reg / KLOE
        Origin of action
        Source (audit, complaint, CQC)
        Linked regulation
    """,
    "id": """
        Rec no
        Action #
        S/N
        Ref no.
        Row no
        action_id
        Ref/No
    """,
    "delay_reason": """
        Why late?
        Reason overdue
        Reason for extension
        Reason not done
        Reason for slippage
        If late, why
    """,
    "escalated_to": """
        Passed up to
        Escalated to whom
        Escalate to
        Escalated? To whom
        Escalation to
    """,
    "escalated_on": """
        Date passed up
        Escalated when
        When escalated
        Escalation date
    """,
    "staff_informed": """
        Team told (date & how)
        Communicated to staff
        Staff briefed?
        Shared with staff
        How shared with staff
        How staff know
        Shared with team on
        Staff made aware on
        How has learning been shared?
    """,
    "interim_control": """
        Making safe until then
        Immediate mitigation
        Interim arrangements
        Temporary measures
        Until then we will
        Mitigation until complete
    """,
    "recheck_on": """
        Check again on
        Re-audit due
        Date of re-check
        Re-audit date
        3 month re-check
        Date for re-audit
    """,
    "evidence_date": """
        Date of evidence
        Evidence dated
        Date evidence added
    """,
    "review_due": """
        Date of next review
        Review date due
        Review due
        Next review
    """,
    "follow_up": """
        Monitoring frequency
        How often
        How often checked
    """,
    "started": """
        Start
        Date started
        Commenced
    """,
    "measure": """
        Measure ref
        KPI ref
        Linked indicator
    """,
}

DATES = {
    "2026-12-05": """
        5/12/26
        05.12.2026
        5 Dec 2026
        5th December 2026
        Sat 5 Dec 26
        5-Dec-26
        2026-12-05
        Saturday 5th December 2026
        By 5/12/26
        5/12/2026 (was 5/11/2026)
        05/12/26 5pm
        5 December, 2026
    """,
    "2027-01-12": """
        12/01/2027
        12-01-27
        12 January 2027
        12th Jan 27
        Tues 12th Jan 2027
        Tuesday 12 January 2027
        2027-01-12T00:00:00
        12.1.27
        12Jan27
        Jan 12 2027
        due 12/1/27
        12/1/2027 12:00
    """,
}
NO_DATES = """
    end of Dec
    Dec
    ASAP
    next CGM
    w/c 7 Dec
    before Christmas
    when Gwyn is back
    31 Nov 2026
    ongoing - monthly
    5/12
    Q4
    4 weeks
    immediate
    Jan 2027
    mid January
    12th
    by DMT in Jan
    Spring 2027
    6 wks
    rolling
    new year
    30/02/2027
    tbc by landlord
    2027
"""


def each_of(sorted_cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each cell with what it is."""
    for meaning, cells in sorted_cells.items():
        yield from ((cell.strip(), meaning) for cell in cells.strip().splitlines())


def under_headings(sorted_cells: Mapping[str, str], usual: str) -> Iterator[tuple[str, str, str]]:
    """Yield each cell with its heading, behind a bar where it is not the usual one, and what it is."""
    for cell, meaning in each_of(sorted_cells):
        text, _, heading = cell.partition(" | ")
        yield text, heading or usual, meaning


@pytest.mark.parametrize(("text", "ownership"), list(each_of(OWNERS)))
def test_owners(text: str, ownership: str) -> None:
    assert People((), [text], dt.date(2026, 11, 23)).owner(text).ownership is Ownership(ownership)


@pytest.mark.parametrize(("text", "status"), list(each_of(STATUSES)))
def test_statuses(text: str, status: str) -> None:
    assert read_status(text, "Status") is Status(status)


@pytest.mark.parametrize(("text", "heading", "found"), list(under_headings(CHECKS, "Verification result")))
def test_results_of_checks(text: str, heading: str, found: str) -> None:
    assert read_verification(text, heading) is Verification(found)


@pytest.mark.parametrize(("text", "heading", "decision"), list(under_headings(DECISIONS, "Decision")))
def test_decisions(text: str, heading: str, decision: str) -> None:
    assert read_decision(text, heading) is Decision(decision)


@pytest.mark.parametrize(("heading", "field"), list(each_of(HEADINGS)))
def test_headings(heading: str, field: str) -> None:
    assert fields_of(heading)[0].field is Field(field)


@pytest.mark.parametrize(("text", "day"), list(each_of(DATES)))
def test_dates(text: str, day: str) -> None:
    assert read_date(text).day == dt.date.fromisoformat(day)


@pytest.mark.parametrize("text", [text.strip() for text in NO_DATES.strip().splitlines()])
def test_what_gives_no_day(text: str) -> None:
    assert read_date(text).day is None
