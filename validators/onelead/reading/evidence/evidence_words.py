"""The words by which evidence is told apart: what was done or asked, and what was found."""

from __future__ import annotations


class Say:
    """
    What a word of an evidence text may be a sign of, as bits of one number.

    Plain numbers, because an ``enum.Flag`` takes ten times as long to combine, and there are many words.
    """

    NOTHING = 0
    ASKED = 1 << 0
    """Something said, sent or asked."""
    WORKED = 1 << 1
    """Work done on a thing: replaced, fitted, repaired."""
    DID = 1 << 2
    """Anything else that was done: reviewed, introduced, held."""
    ATTENDED = 1 << 3
    """Training, attendance, reading and signing."""
    PRACTICE = 1 << 4
    """A test of what people do or know."""
    CHECK = 1 << 5
    """A check of any kind."""
    RECORD = 1 << 6
    """A kind of record."""
    STATE = 1 << 7
    """How things were found."""
    PASSED = 1 << 8
    NONE = 1 << 9
    """No, nil, nothing."""
    TROUBLE = 1 << 10
    """What there should be none of, and what can be counted."""
    WORRY = 1 << 11
    """Concerns, issues: where there are none, that is an opinion unless a check says so."""
    ALL = 1 << 12
    """All, every, each, both."""
    PERSON = 1 << 13
    """A kind of person whose word counts."""
    SAID = 1 << 14
    SHOWS = 1 << 15
    """Found, shows, confirms."""
    FUTURE = 1 << 16
    OPINION = 1 << 17
    FILED = 1 << 18
    """Where it is kept."""
    SINCE = 1 << 19
    CERTIFICATE = 1 << 20
    PHOTO = 1 << 21
    JOB = 1 << 22
    """A tradesman's own record of the work."""
    MATRIX = 1 << 23
    """A record of training."""
    TOOL = 1 << 24
    """Follows a check's name where the form is meant, not the check."""


_WORDS: dict[int, str] = {
    Say.ASKED: """
        raised request requested requests requesting ordered order orders emailed e-mailed mailed email emails sent
        send sending discussed discussion discussions reminded reminder reminders asked told informed contacted
        spoke spoken talked liaised liaison brief briefed briefing briefings notified circulated booking bookings called
        distributed shared cascaded communicated displayed posted referred referral referrals chased chasing quote
        quotes quotation quoted advert advertised memo newsletter bulletin leaflet poster posters whatsapp message
        messages messaged
        texted letter-sent responded replied apologised apology invited enquired escalated submitted applied
        helpdesk ticket advised instructed reiterated reinforced highlighted emphasised encouraged phoned telephoned
        wrote counselled minuted agenda po booked interviews interviewed meeting meetings huddle huddles flash
        toolbox-talk announced consulted signposted passed-on handed chat chatted conversation conversations
        """,
    Say.WORKED: """
        replaced repaired fixed mended fitted installed serviced painted cleaned decorated moved removed relocated
        refurbished renewed refitted adjusted rehung resealed cleared disposed delivered bought purchased supplied
        upgraded attended rectified redecorated laid
        """,
    Say.DID: """
        introduced launched updated reviewed rewritten coached mentored rewrote amended revised created drafted
        developed implemented started commenced began begun held done completed undertaken conducted actioned
        assigned allocated given provided adopted printed laminated rolled rollout recruited appointed supervised
        monitored looked considered explored investigated arranged scheduled planned put set added redesigned
        produced prepared devised established changed reorganised restructured purchased trialled ran run logged
        registered visited met agreed refreshed uploaded placed written shown made taken ongoing continuing
        continues underway bought new-start issued re-issued reissued published did brought drawn re-written gave
        re-wrote
        paid sought taught built fed led lent dug bound cast chosen
        hid laid mown overseen rebuilt redone reset split spread struck swapped taken underwent undertook withdrawn
        prescribed came comes hung swept dealt looking trying sourcing exploring considering recruiting on-site on-order
        """,
    Say.ATTENDED: """
        attended attendance attendees trained training e-learning elearning course courses module modules workshop
        workshops refresher read-and-signed signed-as-read toolbox-talk inducted enrolled webinar masterclass
        """,
    Say.PRACTICE: """
        observed observation observations observing quiz quizzed quizzes scored scores named explained questioned
        could competency competencies competence competent passed tested test tests audit audits audited re-audit
        sampled sample spot-check spot-checks spot-checked check checks checked assessed shadowed retested
        demonstrated described knew re-check walkaround scenario simulation
        """,
    Say.CHECK: """
        audit audits audited audit's re-audit re-audits re-audited sample sampled samples sampling dip-sample
        spot-check spot-checks spot-checked check checks checked result results re-check re-checks re-checked
        observed observation observations observing quiz quizzes scored scores competency competencies test tests
        tested retest retests retested re-test re-tests re-tested drill drills walkaround walkarounds inspection
        inspections re-inspection visit visits eho inspected survey surveys surveyed questionnaire questionnaires
        swab swabs reading readings count counts counted traced monitoring visit-by test-calls review-of follow-up
        read-by watched listened walked scenario simulation
        sofi re-visit re-visits re-visited revisit revisited tried weighed measured timed interviewed walkthrough
        re-performed mock testing rescored re-scored
        """,
    Say.RECORD: """
        log logs logged logbook chart charts notes note file files record records register registers tracker
        trackers matrix report reports sheet sheets map maps mar mars emar certificate letter minutes weights weight
        diary diaries list lists form forms graph dashboard data schedule job-sheet rota rotas plans plan screenshot
        temps temperatures book books complaint complaints theme screen system incidents falls statement statements
        bmi bloods weight dbs ecg scan x-ray printout printouts readout extract
        """,
    Say.STATE: """
        complete correct correctly accurate accurately compliant signed dated totalled recorded documented present
        stayed remained
        working works worked latches latched latch closes opens locked locks unlocked clear clean dry intact secure
        legible stable gaining gained healed healing awake visible reachable happy satisfied content unhurried
        followed following matched match matches agrees consistent served offered carried-over in-date in-place
        up-to-date on-time in-reach in-order answered rang warm safe evacuated used worn wearing using available
        sustained eaten properly finished tallied evident legionella-free tidy responded-within lit eats drinks sleeps
        walks chooses initialled countersigned
        accounted open shut stocked labelled covered free flows drains heats rings sounds activates releases closed
        fits aligned upright mobile comfortable respected knocked explained settled sealed named could agreed
        neg effective effectively tally tallies reconciles reconciled normal unremarkable wore wears
        not-detected obstructed valid approved renewed full level knew know known described able in-line met agree
        filled balance balances balanced all-ok nobody-complained satisfactory sounded negative unobstructed held-firm
        """,
    Say.PASSED: "passed passes healed unsubstantiated unfounded upheld",
    Say.NONE: "no nil zero none nothing never neither 0 without nobody nobody-complained",
    Say.TROUBLE: """
        gap gaps defect defects error errors missed missing fall falls incident incidents complaint complaints
        omission omissions overdue difference differences discrepancy discrepancies fault faults breach breaches
        outstanding detected failed fail fails late unsigned hazard hazards blank blanks infection infections damage
        leak leaks recurrence repeat repeats repeated harm ulcer ulcers sore sores wound wounds injury injuries
        expired out-of-date delay delays refusals cases odour odours smell obstruction obstructions trip trips
        near-misses choking pressure admissions safeguardings alerts variances remedials actions-required
        observations-raised unexplained bruises bruising non-conformances exceptions exception arrears
        shortage shortages
        """,
    Say.WORRY: "concern concerns raised-concerns issue issues problem problems worries further more",
    Say.ALL: "all every each both everyone everybody all-ok",
    Say.PERSON: """
        pharmacy surgery daughter son wife mr mrs ms miss husband relative relatives family families nok resident
        residents tenant dtr tenants mum dad mother father niece nephew sister brother gp nurse dn pharmacist
        inspector engineer dietitian dietician salt ot physio physiotherapist social-worker commissioner council
        advocate visitor visitors neighbour customer customers client clients complainant person people su sus friend
        partner grandson granddaughter cousin aunt uncle lad lass lady ladies gent
        gents gentleman gentlemen dentist optician podiatrist chiropodist vet
        contractor paramedic doctor hospital officer surveyor landlord eho assessor inspectors auditor healthwatch cqc
        hse
        """,
    Say.SAID: """
        said say says told reported reports report confirms confirmed confirm rang rung phoned wrote written stated
        states thanked thank praised commended complimented commented emailed e-mailed feels feel felt writes
        saying stating
        """,
    Say.SHOWS: """
        found finds shows show showed showing shown confirms confirmed confirm confirming demonstrates demonstrated
        evidences
        mentions mentioned describes reflects
        evidenced reveals revealed indicates verified verifies proves certified certifies identified
        """,
    Say.FUTURE: """
        will booked due planned scheduled arranged awaiting awaited awaits expected exp pending tbc to-be intend
        intends going-to arranging planning waiting coming arriving returning
        """,
    Say.OPINION: """
        embedded better improved improving improvement improvements good well fine confident positive ok okay going
        seems seem appears appear happier great excellent much lots think feel feels believe hopefully aware mindful
        clearer calmer satisfactory-now progress
        """,
    Say.FILED: """
        filed saved folder folders sharepoint attached uploaded see available office drive teams onedrive link kept
        stored system
        """,
    Say.SINCE: "since for over last past throughout during from weeks months days week month",
    Say.CERTIFICATE: "certificate certificates cert certs certification loler eicr",
    Say.PHOTO: "photo photos photograph photographs photographed picture pictures",
    Say.JOB: "job-sheet worksheet engineer's invoice job-sheets engineer contractor's",
    Say.MATRIX: "training-matrix",
    Say.TOOL: """
        tool tools template templates schedule programme form forms calendar system process procedure plan policy
        format
        """,
}


DOING = Say.ASKED | Say.WORKED | Say.DID | Say.ATTENDED
"""Any sign that something was done or asked."""


def _lexicon() -> dict[str, int]:
    lexicon: dict[str, int] = {}
    for sign, words in _WORDS.items():
        for word in words.split():
            lexicon[word] = lexicon.get(word, Say.NOTHING) | sign
    return lexicon


LEXICON = _lexicon()
"""Word → everything that it may be a sign of."""
