"""Cells and headings as homes, home care and supported living write them, sorted by hand before they were read."""

import datetime as dt
from collections.abc import Iterator, Mapping

import pytest

from onelead.model import Decision, Field, Ownership, Status, Verification
from onelead.reading.actions.action_wording import is_too_broad, separate_tasks
from onelead.reading.actions.decisions import read_decision
from onelead.reading.evidence.verification import read_verification
from onelead.reading.layout.headings import fields_of
from onelead.reading.people.people import People
from onelead.reading.status.status import read_status

OWNERS = {
    "one": """
        Priya Nair
        P. Nair
        Priya N
        Nair, P.
        Mr Okafor
        Sr. Agnes Doyle
        Priya Nair (RM)
        Priya Nair - Home Manager
        Home Manager: Priya Nair
        Home Manager (Priya Nair)
        Priya
        priya nair
        PRIYA NAIR
        Jo-Anne Fitzgerald
        D'Arcy Mullen
        Siân Llewellyn
        Abdul-Rahman Al-Hassan
        Wei Zhang
        Priya Nair with help from the seniors
        Priya Nair, supported by Dev Patel
        Priya Nair (Dev Patel to support)
        Priya Nair (maternity cover)
        Lead: Priya Nair; support: Dev Patel
        Priya to chase landlord
        priya.nair@example.org
        Nurse Priya
        Chef - Dev
        Dev (kitchen)
        Priya Nair, Willow House
        Dev Patel (Estates)
        Dr Helen Marsh (GP)
        Helen from HR
        Rev. Tom Pike
        Tom P (Chef)
        Activities - Joyce Ume
        RM - J Ume
        Clinical Lead Joyce Ume
        Joyce (Deputy)
        Joyce Ume (lead), Tom Pike (support)
        Joyce Ume (cover for RM)
        Ms J. Ume
        Nurse Manager: Joyce Ume
        Joyce Ume - to complete by Friday
        Joyce Ume 07700 900123
        Ngozi Adichie-Brown
        Bálint Kovács
        Mo Farouk (night senior)
        Joyce Ume c/o office
        Olu
        Olu B.
        Olu Bankole RGN
        Mrs Bankole
        Bankole O
        Olu Bankole - RM
        Olu Bankole (Registered Manager & NI)
        O.Bankole
        Sharon P
        Olu Bankole, with input from the pharmacist
        Olu Bankole until 1/12
        Olu to speak to GP
        Senior Olu
        Cook - Pat
        Pat (cook)
        Olu Bankole, RM
        Registered manager Olu Bankole
        DM: Olu Bankole
        Sister Mary Bankole
        Olu Bankole (agency)
        Nina van Dijk
        María José Pérez
        Fay
        Fay W
        Fay Whitlock (HM)
        HM - Fay Whitlock
        Fay Whitlock [Deputy]
        Whitlock, F
        Mr G. Obi (Estates)
        Gift Obi, maintenance
        Gift
        Fay to arrange
        Fay Whitlock assisted by Gift Obi
        Fay Whitlock (supported by nurses)
        FAY WHITLOCK, REGISTERED MANAGER
        Nurse Fay Whitlock
        Fay Whitlock, Bluebell Care Ltd
        fay.whitlock@bluebell.example
        Lead: Fay
        Fay Whitlock - by 4/5
        Áine Ní Bhriain
        Zara Malik
        Zara (RM)
        Z Malik
        Ben Hart, maintenance
        Ben to fix
    """,
    "placeholder": """
        TBC
        tbc by RM
        To be agreed at next meeting
        New deputy (starting March)
        Awaiting recruitment
        Vacant post
        n/a
        None
        ?
        --
        Name
        Insert name
        Not yet allocated
        TBC - RM to decide
        tba once new nurse in post
        Unallocated
        Someone
        Deputy - TBC
        TBC (Deputy)
        Awaiting appointment of clinical lead
        to be decided
        No owner yet
        Not allocated
        ??
        .
        Staff name
        Vacancy
        New RM when appointed
        pending recruitment
        None assigned
        tbc once interviews held
        Not known
        TBC/TBC
        Manager TBC
        to be identified
        N/a - vacant
        unassigned
        awaiting name
        [Name]
        <insert>
        Person responsible
        nobody
        To Be Confirmed
        T.B.C.
        tbd at meeting
        not assigned yet
        xxx
        n/k
        -- none --
        post vacant
        add name
        Deputy (vacant)
        awaiting start of new nurse
        Not yet known
        tbc
        vacant - recruiting
    """,
    "group": """
        Whoever is on shift
        All
        All carers
        Everybody
        Night staff
        Day and night staff
        Kitchen staff
        Catering
        Maintenance
        Care coordinators
        Office
        Office staff
        Head office
        The team
        Nursing team
        Senior team
        SMT
        Field care supervisors
        Unit leads
        Housing association
        Local authority
        CQC
        Estates team
        Activities team
        Agency
        Keyworkers
        Directors
        Bank staff
        Quality team
        Branch staff
        Family
        All nurses
        Nurses and carers
        Care team / night team
        All departments
        Domestics
        Housekeeping team
        The home
        Board
        Trustees
        Quality & Governance team
        Therapy team
        On call team
        Support workers
        Tenants
        Staff
        Everyone on shift
        HR department
        Payroll
        Recruitment team
        Training dept
        Multi-disciplinary team
        MDT
        GP surgery
        District nurses
        Pharmacy
        Landlord
        All carers and seniors
        Whole team
        Staff team
        Elm team
        Waking night staff
        Bank and agency staff
        Support team
        Admin
        Admin team
        Finance
        Operations team
        Learning & Development
        Health & Safety Committee
        Quality Assurance Team
        Leadership team
        Care home support team
        Safeguarding team
        Council
        ICB
        Community nurses
        Volunteers
        Relatives
        Residents and staff
        Heads of department
        Managers
        Nurses / seniors
        Catering dept.
        Wing leads
        Shift teams
        All shifts
        Floor staff
        RGNs
        HCAs
        Kitchen
        Laundry team
        Maintenance team
        Regional team
        The nurses
        Night carers
        Day staff
        Senior management team
        Board of trustees
        Housing provider
        Oakfield Lettings Ltd
        Environmental Health
        Social services
        Pharmacy team
        Team
        Staff group
        everyone
        Carers / seniors
        Cleaners
        IT
        Marketing team
        Seniors on duty
        House staff
        Finance team
        All unit staff
        Facilities
    """,
    "role": """
        Service manager
        Home Manager
        Deputy
        Care Coordinator
        Head of Care
        Nominated Individual
        NI
        Maintenance man
        Handyperson
        Chef
        Head Chef
        Activities Coordinator
        Branch Manager
        Lead Nurse
        Unit Manager
        Quality & Compliance Manager
        Director of Operations
        Operations Director
        IPC Lead
        Night senior
        Shift leader
        Team Leader
        Practice Development Nurse
        Housekeeper
        Administrator
        Estates Officer
        Company Secretary
        Training Manager
        Pharmacist
        Responsible Individual
        Duty manager
        Reg Manager
        Regional Manager
        Area Manager
        Team Manager
        Supported Living Manager
        Field Care Supervisor
        Registered Nurse
        Infection Control Lead
        Safeguarding Lead
        Medicines lead
        Catering Manager
        Maintenance Operative
        Facilities Manager
        HR Manager
        CEO
        COO
        Managing Director
        Care Manager
        Senior Support Worker
        Nurse on duty
        Home administrator
        Key worker
        Head of Quality & Governance
        Fire marshal
        Service Lead
        Locality Manager
        Scheme Manager
        Supervisor
        Team Co-ordinator
        Senior nurse on duty
        Night manager
        House manager
        Nurse
        Medication champion
        Dignity champion
        Activity worker
        Gardener
        Kitchen manager
        H&S Officer
        Head of HR
        Chief Executive
        Deputy Home Manager
        Compliance Officer
        Business Manager
        Driver
        Moving and handling trainer
        Assistant manager
        Lead carer
        Clinical Nurse Manager
        Head of Nursing
        Medication Lead
        Support Manager
        Project Manager
        Finance Director
        HR Advisor
        Property Manager
        Senior on shift
        Night Nurse
        Service Director
        Registered Nurse in charge
        Rota Coordinator
        Volunteer Coordinator
        Receptionist
        Trainer
        Housekeeping Supervisor
        Quality Lead
        Night nurse
        Clinical Manager
        Head of service
        Care Lead
    """,
    "several": """
        Priya & Dev
        Priya Nair/Dev Patel
        Priya Nair, Dev Patel
        Priya Nair and team
        Priya Nair + all seniors
        RM and Deputy
        Manager / Nurses
        Priya Nair or Dev Patel
        Deputy Manager & Clinical Lead
        Priya Nair (days) Dev Patel (nights)
        Priya Nair, Dev Patel & Sue Hall
        Priya Nair with Dev Patel
        Chef and kitchen staff
        Joyce Ume / Tom Pike / Ann Lee
        Joyce, Tom & Ann
        Joyce Ume & RM
        Tom and night staff
        Home Manager/Deputy Manager
        Deputy + seniors
        CEO & Registered Manager
        Joyce Ume and/or Tom Pike
        Chef/Housekeeper
        1. Joyce Ume 2. Tom Pike
        Olu & Pat
        Olu Bankole - Pat Rowe
        Olu Bankole & the night team
        Manager, deputy
        Home manager and head of care
        Pat Rowe/all seniors
        Pat then Olu
        Olu Bankole + Pat Rowe
        RM & NI
        Pat Rowe, Olu Bankole, HR
        Fay & Gift
        Fay or Gift
        Fay, Gift and Ada
        Fay Whitlock; Gift Obi
        Fay Whitlock / nurses
        Manager + cook
        Fay Whitlock and her deputy
        Nurses and Fay
        Zara Malik / Ben Hart
        Zara & Ben
        Ben Hart + nurses
        Deputy/RM
    """,
    "unclear": """
        GK
        P/D
        QRS / TT
        Ops/BK
        Priya Nair?
        VB
        B12
        LT
        LT?
        A1
        ZQ/WV
        JB
        J/B
        K2
        Fay?
        ZM?
        BH
    """,
}

# A cell, and after the bar the heading that it stands under.
STATUSES = {
    "not_started": """
        Not yet | Done?
        No | Completed?
        N | Done (Y/N)
        Yet to start | Status
        To do | Status
        Not begun | Status
        Will start in Jan | Status
        Planned | Status
        Not yet | Completed
        not yet | Signed off?
        no | Implemented?
        Open | Status
        NEW | Status
        To be started | Status
        Not commenced | Status
        Scheduled | Status
        Nothing yet | Status
        No | Closed Y/N
        FALSE | Complete
        No progress | Status
        0% | Status
        Planned for Dec | Status
        Outstanding | Status
        Not due | Status
        Not due yet | Status
        Not yet | Achieved?
        No | Signed off?
        Open | RAG
        Hasn't started | Status
        Due to start May | Status
        Starting Monday | Status
        Not yet due | Status
        Awaiting start | Status
        Red - not started | RAG
        Not yet | Finished?
        Not started yet | Status
        N | Complete
    """,
    "closed": """
        Yes | Closed?
        Closed 12/9 | Status
        Closed - verified | Status
        Action complete | Status
        Fully met | Compliance
        Compliant | Status
        B | BRAG
        C | Open/Closed
        Resolved | Status
        Complete (late) | Status
        closed off | Status
        Concluded | Status
        Signed off by NI | Status
        ✅ | Closed?
        Yes | Achieved?
        Completed - Green | RAG
        Green - complete | RAG
        Blue - closed | BRAG
        Blue | BRAG
        Action completed | Status
        compleated | Status
        Comlete | Status
        closd | Status
        Complied | Status
        Y - 3/9/26 | Completed?
        Verified and closed | Status
        Closed by RM 3/9/26 | Status
        Completed on time | Status
        TRUE | Complete
        complete | Current status
        Closed & archived | Status
        closed 4 Sept | Status
        Signed-off | Status
        B | RAG
        Met | Compliance
        Achieved | Status
        Embedded and closed | Status
        Completed/Closed | Status
        Completed 3/9 KW | Status
        Closed by governance 14/9 | Status
        Resolved - no further action | Status
        Yes | Complete?
        yes - 4/5 | Closed?
        Completed and verified | Status
        Closed out | Status
        Case closed | Status
        Action closed | Status
        Green - closed | RAG
        Blue (complete) | RAG
        compete | Status
        Closd | Status
        Complete, signed off | Status
        Closed at QGM | Status
        Completed Nov | Status
    """,
    "claimed": """
        Y | Done? (Y/N)
        Complete, awaiting audit | Status
        Done - to be checked | Status
        Awaiting sign off | Status
        Pending sign-off | RAG
        Pending closure | Status
        Ready for closure | Status
        Action taken | Status
        100% | Progress
        Yes - all done | Actioned?
        Embedded | Stage
        Rectified | Status
        Fixed | Status
        Done & dusted | Status
        Submitted to CQC | Status
        Completed pending evidence | Status
        Awaiting closure | Status
        For sign off | Status
        With RM for sign off | Status
        Done, awaiting evidence check | Status
        Complete - evidence required | Status
        Finished | Status
        Implemented | Status
        Actioned 3/9 | Status
        Delivered | Status
        Proposed for closure | Status
        Done | Status
        DONE | RAG
        Complete (awaiting verification) | Status
        Awaiting NI sign-off | Status
        Evidence submitted | Status
        Completed - awaiting QA | Status
        To be signed off | Status
        Ready for sign-off | Status
        Sign off pending | Status
        Subject to audit | Status
        Done awaiting review | Status
        Finished 4/5 | Status
        Job done | Status
        Repaired | Status
        Fully implemented | Status
        100% | % done
        Awaiting RM sign off | Status
        Done 3/11 | Status
    """,
    "in_progress": """
        Partly | Complete?
        Almost there | Status
        Started | Status
        Partially met | Compliance
        Amber - in progress | RAG
        Red - overdue | RAG
        Green | RAG
        G | RAG
        A | RAG
        In prog | Status
        WIP | Status
        Inprogress | Status
        Ongoing - monitor | Status
        75% complete | Progress
        Nearly done | Status
        Re-opened 3/10 | Status
        Reopened | Status
        Escalated | Status
        Under review | Status
        Under investigation | Status
        Part | Met?
        In hand | Status
        Mostly done | Status
        Half way | Progress
        90% | Status
        Ongoing/Amber | Status
        Green (on track) | RAG
        Slipped | Status
        At risk | Status
        Behind schedule | Status
        Commenced 2/9 | Status
        Work started | Status
        Being actioned | Status
        Continuous | Status
        Extended | Status
        Carried forward | Status
        in progres | Status
        Not fully met | Compliance status
        Partially complete | Status
        Closed - reopened 4/10 | Status
        Amber | Status
        AMBER - delayed | RAG
        g | RAG
        On-going | Status
        Onging | Status
        In Progres | Status
        inprog | Status
        progressing well | Status
        Some progress | Status
        Good progress | Status
        Just begun | Status
        80% complete | Status
        50-75% | Status
        Met in part | Status
        Reopened after audit | Status
        Overdue - in progress | Status
        Live | Status
        Active | Status
        Monitoring | Status
        Part implemented | Status
        Partially actioned | Status
        Half done | Status
        Under way | Status
        Continuing | Status
        Progressing | Status
        Slow progress | Status
        Late | Status
        Slipping | Status
        On schedule | Status
        Delayed - parts | Status
        Amber/Green | RAG
        Yellow | RAG
        99% | Complete
        ongoing. | Status
        Ongoing (daily) | Status
        Amber | RAG
        Work ongoing | Status
        95% | Progress
        Partly met | Status
        On target | Status
        Nearly complete | Status
        G | RAG status
    """,
    "on_hold": """
        On hold pending budget | Status
        Paused | Status
        Deferred to April | Status
        Stalled | Status
        Awaiting funding | Status
        Awaiting contractor | Status
        Blocked | Status
        Waiting on landlord | Status
        Waiting for parts | Status
        On hold - funding | Status
        Postponed | Status
        Parked | Status
        On hold (CQC) | Status
        Suspended | Status
        Held | Status
        Waiting | Status
    """,
    "cancelled": """
        No longer applicable | Status
        Superseded by action 14 | Status
        Duplicate of CR-12 | Status
        Withdrawn | Status
        Cancelled - duplicate | Status
        Not pursued | Status
        Won't do | Status
        Rejected | Status
        Merged with 14 | Status
        Cancelled | Status
        canceled | Status
        Void | Status
        Dropped | Status
        Abandoned | Status
        No longer needed | Status
        Not required | Status
        Agreed not to proceed | Status
        Replaced by action 9 | Status
        Not going ahead | Status
        Removed | Status
        Obsolete | Status
        Merged into 4 | Status
        Combined with action 3 | Status
        No longer relevant | Status
        Withdrawn by provider | Status
    """,
    "unknown": """
        see notes | Status
    """,
}

CHECKS = {
    "passed": """
        Effective
        Yes | Effective?
        No | Any recurrence?
        No | Is the risk still there?
        No | Further action needed?
        Working well
        Pass
        9/10 | Check result
        100% | Re-audit score
        Risk removed
        Risk reduced
        Sustained at 3 months
        No gaps
        Satisfactory
        All in place
        OK
        ✓
        Fully embedded
        Resolved - no further incidents
        Confirmed with residents - happy
        Staff could describe the process
        Met
        Verified
        Yes - sustained
        Yes | Is it sustained?
        No | Has the issue recurred?
        None found | Any issues at check?
        Effective so far
        Fixed
        10 of 10 | Result
        92% | Result
        Zero gaps
        Confirmed by observation
        Seen and working
        Door closes
        Risk eliminated
        No recurrence
        No further incidents since
        Good
        Assured
        Full assurance
        Evidence seen and accepted
        Accepted
        Compliant
        Yes. Effective.
        Y | Sustained? Y/N
        No | Still happening?
        No | Repeat found?
        Effective - 10 of 10
        Action effective
        Pass - all 6 rooms
        Nothing found
        All good
        All OK
        No concerns
        Resolved fully
        Complete and sustained
        Outcome achieved
        Residents say it is better
        Smell gone
        Bells answered in time
        Green
        Yes | Sustained?
        No | Any gaps?
        None | Outstanding issues
        12/12 | Result of check
        Still effective at 6 weeks
        Works well
        Confirmed fixed
        All closed
        Nothing outstanding
        Clean
        Clear improvement, target met
        Above target
        Meets standard
        Staff aware and following
        No repeat
        No repeat incidents
        Embedded
        Re-audit passed
        Re-audited 4/5, all complete
        Effective at 3 months
        Yes, fully | Resolved?
        No | Is it still a problem?
        19 of 20
        Works
        No further falls
        Leak stopped
        Residents happy
        All charts complete
        Problem solved
        Well embedded
    """,
    "failed": """
        No | Effective?
        Yes | Any recurrence?
        Yes | Further action needed?
        Partially
        In part
        Improvement seen but not consistent
        Fail
        7/10 | Check result
        78% | Re-audit score
        Problem has come back
        No change
        Same as before
        Gaps found on two charts
        Unsatisfactory
        2 not in place
        Still smells
        Better but more to do
        Staff unable to explain
        Door still sticking
        Not happening on nights
        Needs another month
        Not met
        Yes, but weekends weak
        No - still happening on Sundays
        Yes | Has the issue recurred?
        Yes | Any issues at check?
        Not effective
        Largely effective
        Only partly
        8 of 10 | Result
        Three charts blank
        Door does not close
        Risk remains
        Issue persists
        Recurred in Oct
        Requires more work
        Poor
        Inconsistent on weekends
        Improved but not there yet
        Resolved in part
        Not assured
        Partial assurance
        Evidence insufficient
        Non compliant
        No.
        N | Sustained? Y/N
        Yes | Still happening?
        Mostly
        4 of 10 compliant
        Action not effective
        Ineffective
        Fail - 2 of 6 rooms
        Concerns remain
        Minor issues
        One chart still blank
        Leak has returned
        Same problem again
        Not resolved - see action 14
        Completed but not sustained
        Outcome not achieved
        Outcome partly achieved
        Family unhappy
        Bells not answered in time
        Further audit required
        Evidence weak
        Red
        No | Sustained?
        Partly | Sustained?
        Yes | Any gaps?
        5/12 | Result of check
        88% | Score
        Still failing
        Doesn't work at weekends
        Not fixed
        One left to do
        2 rooms outstanding
        Dirty
        Target not met
        Below target
        Does not meet standard
        Staff not following
        Incident happened again 4/5
        Not yet embedded
        Being embedded
        Needs re-audit
        Re-audit failed
        Not sustained
        No, two left | Resolved?
        12 of 20
        Did not work
        Two more falls
        Still leaking
        Residents not happy
        Improving
        Back to how it was
        Some charts incomplete
        Room smells
        Solved for days, not nights
    """,
    "blank": """
        TBC
        Awaiting re-audit
        Due Dec
        Not tested yet
        to be checked
        n/a
        Pending
        Check booked 4 Dec
        Awaiting check
        Will check in Jan
        Due 3/12
        To follow
        Unverified
        Not checked
        Booked for 4 May
        -
        Check on 4 Dec
    """,
}

DECISIONS = {
    "close": """
        Close
        Closed
        Agreed to close
        Close - sustained
        Sign off
        NFA
        Approved | Approved for closure?
        Yes | Agree closure?
        Close and re-check in 3 months
        Can be closed
        Agreed for closure at QGM 13/10
        Remove from plan
        Archive
        Happy to close
        CLOSE
        close 13/10
        Recommend closure
        Closure agreed
        Approved - close
        Signed off
        Complete
        Agreed | Closure agreed?
        Y | Close? Y/N
        Close. Learning shared
        No need to extend - close
        Closed with thanks
        Close - no longer a risk
        Close out
        Close action
        To close
        OK to close
        Closed by committee
        Closed 13.10.26
        Agreed closed
        Yes - close | Decision
        Continue monitoring, close
        Was extended, now closed
        Complete - remove
        Accept as complete
        Completed
        Close - agreed
        CLOSED 4/5
        Closure approved
        Approve closure
        Signed off by board
        Close off
        Complete and closed
        No further action
        To be closed
        Committee agreed to close
        Yes | OK to close?
        Agreed | Sign off?
        Agree close
        Can close
        Closed - effective
        Yes | Close?
    """,
    "extend": """
        No | Agree closure?
        Keep open
        Leave open till Jan
        Remains open
        Extend by 1 month
        Extension granted to 31/1/27
        Carry over
        C/F
        Not closed - evidence weak
        Do not close
        Closure declined
        Bring back in December
        Re-audit then close
        Return to owner for more evidence
        Monitor
        Continue
        Action to stay on plan
        Reject - evidence does not show change
        Not agreed | Closure agreed?
        Refused | Closure agreed?
        N | Close? Y/N
        Stay open
        Keep on plan until March
        Extend deadline to 28 Feb
        2 more weeks
        Give until end of Jan
        Extended
        Deferred to next meeting
        Close next month if audit ok
        Hold open pending re-audit
        Insufficient evidence - remain open
        More evidence needed
        Roll forward
        Re-open
        Do not close until tested
        Closure not supported
        No - keep open | Decision
        Agreed to extend
        Extend (1)
        Ext to March
        New date 31/1
        Revised date agreed
        Carried fwd
        b/f to Jan meeting
        Leave on tracker
        Keep
        Open
        Continue with action
        Not accepted
        Evidence not accepted
        Re-audit first
        Wait for audit
        Hold
        Defer
        On-going
        Close when re-audit passed
        Close after Jan audit
        No | OK to close?
        Keep open to Jan
        To remain open
        Remain on plan
        Not ready to close
        Unable to close
        Too early to close
        Extend
        Extended to Feb
        Extension to 4/5 agreed
        Time extended
        Allow a further month
        Give two more weeks
        Revisit in Jan
        Re-review next month
        Evidence required before closing
        Rolled over
        Continue for 3 months
        Not closed
        Extended one month
        Stay on plan
        Keep open, re-audit Dec
        Close once evidence seen
        Reopen
        Defer to Jan
        No | Close?
    """,
    "escalate": """
        Escalate
        Escalate to NI
        To provider
        Take to board
        Refer to operations director
        Raise with landlord at director level
        Escalated
        Escalated to director
        Raise at provider meeting
        Up to NI
        Refer to board
        Extend and escalate
        Escalate to RI
        Refer up
        Sent to Board
        NI to decide
        Provider to resolve
        Escalation agreed
        Extended, escalated to NI
        Escalate to Regional
        Escalate - tier 3
        Raise with provider
        Taken to board
        Refer to NI
        For NI decision
        Board to review
        Pass to operations director
        Escalate to provider
        To NI
    """,
    "unreadable": """
        Noted
        Discussed
        Reviewed
        For info
        Information only
        Minuted
        Thanked the team
        Good work
        See minutes
    """,
    "blank": """
        TBC
        For decision
        n/a
        -
        None
        Awaiting meeting
        tbd
        awaiting
    """,
}

WORDINGS = {
    "broad": """
        Improve communication with families
        Better recording
        Ensure all care plans are person centred
        Staff to be reminded of the importance of dignity
        Review staffing levels
        Monitor closely
        Look at training
        Strengthen oversight of medicines
        Ensure governance systems are robust
        Make sure records are accurate
        Embed a positive culture
        Continue to support staff
        Promote independence
        Raise awareness of safeguarding
        Management to improve oversight
        Address shortfalls in care planning
        Work with the team to improve morale
        Ensure staff follow policy
        Ensure compliance with Regulation
        Improve quality of handovers
        Ensure timely responses to complaints
        Improve the environment
        Review policies and procedures
        Increase audits
        Learning to be shared
        Staff to follow guidelines
        Maintain standards
        Develop a more person-centred approach
        Consider ways to improve the dining experience
        Ensure effective leadership
        Strengthen leadership
        Improve infection control practice
        All staff to follow care plans
        Make improvements to the dining experience
        Carers to be more person centred
        Ensure lessons are learned
        Work towards better teamwork
        Ensure staff understand their responsibilities
        Reduce falls
        Review all risk assessments
        Update policies
        Provide training
        Carry out audits
        Staff training
        Better communication
        Communication with families to improve
        Ensure medicines are managed safely
        Ensure the premises are safe
        Increase staff awareness
        Improve record keeping across the home
        Monitor staff performance
        Discuss with team
        Reminder to staff
        Keep up good work
        Support managers with governance
        Enhance wellbeing
        Deliver high quality care
        Ensure dignity is maintained at all times
        More oversight by manager
        Implement learning
        Improve standards of cleanliness
        Review the complaints process
        Support carers with recording
        Staff to improve their communication
        Look into complaints
        Ensure appropriate staffing
        Ensure staff have the right skills
        Achieve compliance
        Develop a culture of learning
        Refresh knowledge of safeguarding
        Management oversight to be strengthened
        Audits to be improved
        Training to be provided
        Care plans to be reviewed
        Complete care plans
        Complete risk assessments
        Manage medicines better
        Be more proactive
        Think about activities
        Make the service safer
        Drive improvement
        Enable choice
        Foster openness
        Respond to concerns promptly
        Sustain improvements
        Provide person-centred care
        Ensure effective systems are in place
        Check staff understanding
        Encourage reporting of incidents
        Reinforce good practice with staff
        Improve medication practice
        Ensure robust governance
        Reduce incidents
        Staff to complete training
        Improve staff knowledge
        Review risk assessments and care plans
        Update all care plans
        Enhance communication
        Promote good hygiene
        Ensure call bells are answered promptly
        Ensure safe staffing levels
        Monitor compliance
        Better teamwork between days and nights
        Improve night time care
        Strengthen auditing
        Support people to make choices
        Address culture
        Raise quality
        Ensure everyone is treated with respect
        Ensure the home is clean
        Improve relationships with relatives
        Explore training opportunities
        Take action to improve safety
        Manage risks better
        Continue audits
        Refresh training
        Oversee care
        Remind staff about records
        Focus on wellbeing
        Plan better activities
        Improve handovers
        Ensure good record keeping
        Raise morale
        Look at staffing
        Review audits
        Support team
        Promote safe care
        Ensure medicines managed properly
        Continue improvements
        Better care planning
    """,
    "specific": """
        Audit 10 MAR charts each Friday
        Fit a key safe at Mrs Lowe's front door
        Replace the lounge carpet
        Order 6 pressure cushions
        Deputy to observe two medicine rounds a week for a month
        Print the allergy list and tape it inside the medicines cupboard
        Ring each family monthly and log the call
        Put the fluid target on every bedside chart
        Refer Mr Singh to the falls clinic
        Rewrite the choking care plan for Room 9
        Ask the pharmacist to review all PRN protocols by 30 June
        Re-hang the fire door on the top landing
        Add the two missing references to Dev's file
        Test the nurse call in every bedroom
        Send the Regulation 18 notification for the March fall
        Appoint a clinical lead
        Recruit a night nurse
        Book a boiler service
        Move the linen trolley out of the fire exit
        Install a handrail by the back step
        Write a protocol for emollients and fire risk
        Hold a residents' meeting on the first Tuesday of the month
        Swap the paper diary for the shared calendar
        Weigh everyone weekly
        Check fridge temperatures twice daily and sign the sheet
        Introduce a keyworker sheet for each person
        Give each agency carer the one-page profile before the shift
        Call the landlord about the lift
        Take photographs of the bruise chart at handover
        Repaint the upstairs corridor
        Supervise new starters for their first three calls
        Obtain DBS for the volunteer
        Label all cleaning products in the COSHH cupboard
        Ask the landlord to mend the gate
        Count the controlled drugs at each handover with two signatures
        Train four seniors in verification of death
        Put non-slip matting in the wet room
        Check call logs for late visits every Monday
        Buy a second blood pressure monitor
        Change the lock on the sluice door
        Move handover to 7.45
        Deputy to sign every body map the same day
        Write to Mr Gray's daughter with the outcome
        Photograph each wound weekly
        Hang the fire action notice in the lobby
        Redecorate Room 12
        Get two quotes for the flooring
        Remove the broken bed from the corridor
        Send the audit to the ICB pharmacist
        Test the hot water at ten outlets weekly
        Allocate a named carer to each table at lunch
        Read back phone orders from the GP
        File signed consent in section 4 of the care file
        Set an alert for missed doses in the eMAR
        Ring Mrs Hall's son after each fall
        Clear the fire exit by the laundry
        Print photos for the allergy board
        Use the SBAR sheet at handover
        Offer a drink at every room visit
        Weigh Mr Obi on the first of each month
        Lock the COSHH cupboard
        Fix the sluice door closer
        Add a fluid total box to the chart
        Give every carer a torch
        Tape the call lead to the bed rail in Room 7
        Observe each nurse on one medicine round a month
        Send the fire plan to the brigade
        Swap to blister packs on 1 March
        Ask night staff to initial the hourly sheet
        Buy 12 slide sheets
        Pharmacist to train seniors on insulin pens
        Replace missing ceiling tiles in the laundry
        Start a weekly cake club on Elm
        Write the visiting times on the front door
        Bleed the radiators on the top floor
        Ring GP for Mr Bell's bloods
        Use red trays for people who need help to eat
        Refit the smoke seal on FD11
        Check pressure mattresses against weight each Sunday
        Post the menu outside the dining room by 9am
        Upload the signed contracts to the HR system
        Scan the passport for each new starter
        Take down the old evacuation map
        Sample five daily notes per unit every Friday
        Phone Mrs Rao's daughter after each appointment
        Two carers to attend every hoist transfer
        Hold a 10 minute huddle at 2pm
        Put a clock in every bedroom
        Ring the plumber today
        Fit a thumb-turn lock on Room 14
        Hand out pocket cards with the SBAR headings
        Test smoke alarms on the first of the month
        Replace 4 worn slings
        Sit with Mr Dunn at lunch and record what he eats
        Paint the yellow line at the kitchen step
        Deputy to countersign every accident form within 24 hours
        Add allergy stickers to the front of MAR folders
        Install a second handrail on the main stairs
        Ask OT to measure Mrs Lowe for a chair
        Count sharps bins weekly
        Pin the on-call number by each phone
        Order large print menus
        Give seniors two hours a week off the floor for care plans
        Check DBS update service for every carer each January
        Swap door codes on 1 May
        Print a photo rota for the hall
        Collect feedback cards from the box each Friday
        Buy three rechargeable torches
        Move the TV in the quiet lounge
        Log every refused dose on the back of the MAR
        Walk the garden path with the OT
        Invite the pharmacist to the May meeting
        Weigh the 6 people on supplements
        Fit new lock to Room 3
        Audit 5 MARs a week
        Ring GP on Mondays
        Put up a handrail in the ground floor toilet
        Write a one page profile for Mr Hill
        Order slings in two sizes
        Test call bells monthly
        Move meds round to 8am
        Send minutes to all relatives within a week
        Label linen with room numbers
    """,
}

HEADINGS = {
    "owner": """
        Who is leading?
        Lead person
        Person accountable
        Named lead
        Action by (who)
        Whose job?
        Accountable manager
        Allocated to
        Responsible staff member
        Lead professional
        Owned by
        Action lead
        Lead officer
        Lead name
        Person leading
        Delegated to
        Task owner
        Name of responsible person
        Who?
        Who is responsible
        Action holder
        Action owner (name)
        Who will do it?
        Who's responsible
        Person resp.
        Resp. person
        Responsible lead
        Nominated lead
        Manager responsible
        Officer
        Accountable
        Owner / lead
        Who is going to do it
        By whom?
        Responsible
        Staff responsible
        Accountable person
        Assignee
        Who owns this?
        Responsible individual for action
        Assigned lead
    """,
    "support": """
        Who else is helping
        Supporting staff
        Others involved
        Helped by
        Working with
        Contributors
        Assisted by
        Support from
        Support needed from
        With help from
    """,
    "deadline": """
        Do by
        Complete by date
        Target
        Date to be achieved
        Finish by
        When by
        Date due for completion
        Original target date
        By what date
        Due
        Target completion
        Expected completion date
        To be done by (date)
        Deadline (original)
        Complete by
        Date for completion
        Completion due
        Due by
        Target date for completion
        When will it be done?
        Required by
        Agreed date
        Timescale
        To be completed by when
        Date due
        Action due date
        Finish by date
        Planned finish
        Time scale
        Date required
        Deadline date
        Due to be done
    """,
    "revised_deadline": """
        New date agreed
        Revised due
        Extended to
        Date slipped to
        Revised target date
        New deadline
        Extension date
        Revised timescale
        Extended date
        Updated deadline
        Amended date
        Moved to
        Revised completion date
        New target date
    """,
    "delay_reason": """
        Why has it slipped?
        Reason for extension
        Reason for slippage
        Why late?
        Reason for change of date
        Explanation for delay
        Reason moved
        Why extended?
        Reason it moved
    """,
    "completed": """
        Actual finish date
        Date achieved
        When was it completed?
        Date done
        Closed on
        Actual date of completion
        Completed (date)
        Date action completed
        Date closed
        Completed when?
        Actual completion
        Date completed
        Completion date (actual)
        Date finished
        Finished on
    """,
    "status": """
        RAG status
        Open / Closed
        Stage
        Action status
        BRAG
        Done?
        % complete
        Current status
        Progress (RAG)
        Complete Y/N
        Action closed?
        Complete?
        Open/closed?
        State
        RAG (R/A/G/B)
        Status (RAG)
    """,
    "progress": """
        Progress to date
        Update
        Manager's comments
        Latest update
        Commentary
        Notes
        Progress notes
        Progress update
        Remarks
        Updates
        Notes / comments
        Latest comments
    """,
    "action": """
        What we will do
        Action needed
        Remedial work
        Agreed action
        Steps to be taken
        What are we doing about it?
        Improvement action
        Action point
        Task
        Corrective action
        What we are going to do
        Required action
        Action(s) agreed
        What are we going to do?
        Plan
        Actions from meeting
        Action plan
        Actions
        What we'll do
        Task / action
        What will we change?
        What must we do
        Remedial actions
    """,
    "issue": """
        What went wrong
        What did we find?
        Shortfall
        Recommendation
        Area of concern
        Inspector's finding
        Problem
        Concern raised
        Gap
        Non-conformance
        What the inspector said
        Breach
        Deficiency
        Root cause
        What is the problem?
        Complaint
        Audit finding
        Incident
        Issue identified
        What's wrong?
        Risk identified
        Weakness
        Audit gap
        Finding / gap
        What happened?
    """,
    "outcome": """
        What good looks like
        Intended result
        What will be different?
        Success measure
        Desired outcome
        Outcome wanted
        Expected impact
        Goal
        What success looks like
        Success looks like
        Intended impact
        Aim
        Measurable outcome
        Outcome we want
        Success criteria
        What will good look like?
        Result we want
        Expected outcome
    """,
    "evidence_source": """
        How will this be evidenced?
        Evidence required
        Where evidence will come from
        Source of evidence
        Evidence needed
        How will we evidence it?
        Planned evidence
        Evidence to be seen
        What evidence will show this?
        Evidence type
        Evidence expected
        Evidence source
        What will we use as evidence?
        Evidence to collect
        Evidence we will look for
    """,
    "evidence": """
        What did we see afterwards?
        Proof
        Evidence of completion
        Evidence seen
        Findings after the action
        Evidence / result
        Completion evidence
        Evidence that it worked
        Evidence of impact
        Evidence gathered
        Supporting evidence
        Evidence collected
        Evidence of improvement
        What shows it worked?
        Evidence (what was found)
        What we found afterwards
        Evidence it has worked
    """,
    "evidence_date": """
        Date evidence seen
        Date of evidence
        Evidence dated
        Evidence date
        When was evidence seen
        Evidence found on
    """,
    "verified_by": """
        Verifier
        Second person check
        Checked by (not owner)
        Signed off by
        Who checked it?
        QA check by
        Verified by (initials)
        Second checker
        Countersigned
        Reviewer
        Validated by
        Sign-off (name)
        Verified (name)
        Verification by
        Checked by whom
        Independent verifier
        Approved by
        Second pair of eyes
        Checker
        Verified by whom
        Independently checked by
        Who verified
        Sign off name
    """,
    "verified_on": """
        Date checked
        Check date
        Date verified
        Sign off date
        Date of check
        Verification date
        When checked
        Date audited
        Checked on
        Verified on
        Date of verification
        Date of sign-off
    """,
    "verification": """
        Has it worked?
        Effective Y/N
        Outcome of check
        Did it fix the problem?
        Check outcome
        Is it effective?
        Effectiveness
        Still a risk?
        Verification outcome
        Result of verification
        Verified effective?
        Did the action work?
        Risk removed?
        Any recurrence?
        Check result
        Result of check
        Has the risk gone?
        Worked? Y/N
        Is risk still present?
    """,
    "reviewed_on": """
        Governance meeting date
        Date reviewed at QGM
        Governance date
        Last reviewed
        Meeting date
        Date of governance review
        QGM date
        QGM review date
        Reviewed on
        Reviewed at meeting on
    """,
    "decision": """
        Meeting decision
        Close / extend / escalate
        Decision at governance
        Board decision
        Outcome of review
        Governance decision
        Close/extend
        Committee decision
        Outcome at meeting
        Meeting outcome
        QGM decision
        Decision (close/extend/escalate)
        Outcome (close/extend/escalate)
        Meeting's decision
    """,
    "review_due": """
        Next review
        Next review date
        Review due
        Next due for review
    """,
    "recheck_on": """
        Recheck due
        Re-audit date
        Next check due
        Date for re-check
        Recheck date
        Re-check in 90 days
        Date of re-audit
    """,
    "follow_up": """
        Follow up every
        Frequency of check
        How often checked
        Check every (days)
        Monitoring frequency
        Check interval
        How often?
        Interval between checks
    """,
    "escalated_to": """
        Escalated to
        Referred to (escalation)
        Escalate to
        Escalated (name)
        Escalated to (name)
        Escalated to whom
    """,
    "escalated_on": """
        Escalation date
        Date escalated
        When escalated
        Escalated on
        Date of escalation
    """,
    "staff_informed": """
        Staff told
        Shared with staff (how/when)
        Learning shared with staff
        Staff briefed (date)
        Team informed
        Staff aware?
        How staff were told
        Staff briefing date
        Staff updated?
    """,
    "interim_control": """
        Interim measures
        What keeps people safe now
        Temporary control
        Immediate action taken
        Immediate safety measure
        Interim action
        Safe meanwhile
        Holding measure
        What we are doing meanwhile
    """,
    "priority": """
        Priority
        Risk rating
        Urgency
        P1-P4
        Severity
        High/Med/Low
        Must / Should
        Risk (H/M/L)
        Level of risk
        H/M/L
        Level of priority
    """,
    "id": """
        Action ref
        No.
        Ref #
        Ref
        Item no
        Action number
        Ref.
        Action no
        Action ID
    """,
    "source": """
        CQC Reg
        Where did this come from?
        Origin
        Quality statement
        Raised from
        Reg.
        Source of action
        CQC regulation
    """,
    "theme": """
        Theme
        Category
        Topic
        Subject
        Workstream
        Theme / category
    """,
    "service": """
        Home
        Site
        Service name
        Branch
        Care home
        Service / home
    """,
    "measure": """
        Linked KPI
        KPI
        Performance indicator
        Linked measure
    """,
    "started": """
        Start
        Date commenced
        Start date
        Date started
    """,
}

TASKS = (
    ("1. Order mats\n2. Train staff\n3. Re-audit in May", 3),
    ("- Replace seal\n- Test door", 2),
    ("a) Review rota b) Recruit two carers c) Brief agency", 3),
    ("Order mats.\nTrain staff.", 2),
    ("Replace the door seal on the\nclinic fridge and log the\ntemperature", 0),
    ("Audit the following rooms:\n1. Room 4\n2. Room 7", 0),
    ("Replace the lock and test it", 0),
    ("• Write to families • Hold a meeting • Share minutes", 3),
    ("Fix the lift\nFix the ramp\nFix the gate", 3),
    ("1) Update plan 2) Update risk assessment", 2),
    ("Read section 1.2 of the policy to staff", 0),
    ("Ring families on Mon, Wed and Fri", 0),
    ("(i) Buy scales\n(ii) Weigh everyone", 2),
    ("Repair:\n- bath hoist\n- lift", 0),
    ("Step 1: Measure the room. Step 2: Order flooring.", 2),
    ("Order mats; train staff; re-audit", 0),
    ("1. Fit lock 2. Test lock 3. Photograph", 3),
    ("Fit lock\nTest lock", 2),
    ("* Fit lock\n* Test lock\n* Log test", 3),
    ("Write to the family\n(see letter of 3/9)", 0),
    ("Brief staff at handover, then audit five charts", 0),
    ("1. Replace mattress in Room 4", 0),
    ("- Agree rota with seniors\n- Publish rota on board", 2),
    ("a. Write protocol\nb. Share protocol", 2),
    ("Check rooms:\n• 4\n• 7\n• 9", 0),
    ("Order chair; agree placement", 0),
    ("Update the plan for:\n- Mr Singh\n- Mrs Hall", 0),
    ("1.Order 2.Fit", 2),
    ("Print the sheet and put it\nin the folder", 0),
    ("1. Ring plumber\n2. Fit valve\n3. Log temps", 3),
    ("Ring plumber\nFit valve\nLog temps", 3),
    ("1. Ring plumber; 2. Fit valve; 3. Log temps", 3),
    ("- Ring plumber", 0),
    ("Ring plumber and fit valve", 0),
    ("Write protocol for:\n1. Insulin\n2. Warfarin", 0),
    ("i) Ring plumber ii) Fit valve", 2),
    ("• Review the rota\n• Recruit a cook", 2),
    ("Agree new layout with the\nfire officer", 0),
    ("A. Fit rail. B. Paint step.", 2),
    ("Ring plumber.\n\nFit valve.", 2),
    ("Test: bells, lights, doors", 0),
    ("Deputy to audit charts\nRM to review results", 2),
    ("1. Buy mats. 2. Fit mats.", 2),
    ("Buy mats\nFit mats\nTest mats", 3),
    ("a. Buy mats\nb. Fit mats", 2),
    ("Buy mats, fit them and test them", 0),
    ("– Buy mats\n– Fit mats", 2),
    ("1 - Buy mats\n2 - Fit mats", 2),
    ("Buy mats for:\n1. Ash\n2. Elm", 0),
    ("Buy mats (see note 1)\nfor Room 4", 0),
    ("1) Buy mats\n2) Fit mats\n3) Photograph", 3),
    ("✓ Buy mats\n✓ Fit mats", 2),
    ("1. Buy scales\n2. Weigh all", 2),
    ("Buy scales\nWeigh all weekly", 2),
    ("Buy scales and weigh all", 0),
)


def each_of(sorted_cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each cell with what it is."""
    for meaning, cells in sorted_cells.items():
        yield from ((cell.strip(), meaning) for cell in cells.strip().splitlines())


def under_headings(sorted_cells: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield each cell with its heading and what it is."""
    for cell, meaning in each_of(sorted_cells):
        text, _, heading = cell.partition(" | ")
        yield text, heading, meaning


@pytest.mark.parametrize(("text", "ownership"), list(each_of(OWNERS)))
def test_owners(text: str, ownership: str) -> None:
    assert People((), [text], dt.date(2026, 11, 23)).owner(text).ownership is Ownership(ownership)


@pytest.mark.parametrize(("text", "heading", "status"), list(under_headings(STATUSES)))
def test_statuses(text: str, heading: str, status: str) -> None:
    assert read_status(text, heading) is Status(status)


@pytest.mark.parametrize(("text", "heading", "found"), list(under_headings(CHECKS)))
def test_results_of_checks(text: str, heading: str, found: str) -> None:
    assert read_verification(text, heading) is Verification(found)


@pytest.mark.parametrize(("text", "heading", "decision"), list(under_headings(DECISIONS)))
def test_decisions(text: str, heading: str, decision: str) -> None:
    assert read_decision(text, heading) is Decision(decision)


@pytest.mark.parametrize(("text", "wording"), list(each_of(WORDINGS)))
def test_wordings(text: str, wording: str) -> None:
    assert is_too_broad(text) is (wording == "broad")


@pytest.mark.parametrize(("heading", "field"), list(each_of(HEADINGS)))
def test_headings(heading: str, field: str) -> None:
    assert fields_of(heading)[0].field is Field(field)


@pytest.mark.parametrize(("action", "tasks"), TASKS)
def test_tasks(action: str, tasks: int) -> None:
    assert len(separate_tasks(action)) == tasks
