"""The words by which evidence is told apart: what was done or asked, and what was found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from onelead.reading.patterns import Pattern


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
        spoke spoken talked liaised liaison briefed briefing briefings notified circulated booking bookings called
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
        came comes hung swept dealt looking trying sourcing exploring considering recruiting on-site on-order
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
        tried weighed measured timed interviewed walkthrough re-performed mock testing rescored re-scored
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
        balance balances balanced all-ok nobody-complained satisfactory sounded negative unobstructed held-firm
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
    Say.WORRY: "concern concerns issue issues problem problems worries further more",
    Say.ALL: "all every each both everyone everybody all-ok",
    Say.PERSON: """
        daughter son wife mr mrs ms miss husband relative relatives family families nok resident residents tenant
        tenants mum dad mother father niece nephew sister brother gp nurse dn pharmacist inspector engineer
        dietitian dietician salt ot physio physiotherapist social-worker commissioner council advocate visitor
        visitors neighbour customer customers client clients complainant person people su sus friend partner
        grandson granddaughter cousin aunt uncle lad lass dentist optician podiatrist chiropodist vet
        contractor paramedic doctor hospital officer surveyor landlord eho assessor inspectors
        auditor healthwatch cqc hse
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

_NEVER = r"(?:not|never|hasn't|haven't|hadn't|didn't)"
_NOT_ABLE = r"(?<!able to )(?<!how to )(?<!when to )(?<!what to )(?<!where to )(?<!used to )(?<!failed to )"
_EXPERT = r"(?:gp|dieti[ct]ian|salt|ot|physio\w*|pharmacist|optician|psychologist|consultant|tissue viability)"
_TO_DO = (
    r"complete|commence|start|begin|do|arrange|book|order|review|update|check|audit|send|attend|follow|return|fit|discuss"
    r"|spot[- ]?check|raise|chase|ring|speak|meet|introduce|implement|buy|purchase|replace|repair|install"
    r"|monitor|observe|share|deliver"
    r"|look|ask|tell|oversee|remind|email|contact|train|recruit|write|create|produce|develop|confirm|sample|repeat|re-?audit|re-?check|visit|call"
)
_JOINED: dict[str, str] = {
    r"walk[- ]?(?:a?rounds?|abouts?)": "walkaround",
    r"spot[- ]?check(?:s|ed|ing)?": "spot-check",
    r"(?:popped|dropped|looked|sat|stood) in(?: on)?": "visit",
    r"fed back": "commented",
    r"(?:standards?|targets?|requirements?|criteria) (?:(?:are|were|was|is|all|fully|now) )*(?:met|exceeded)": "passed",
    rf"{_NEVER} (?:had to )?(?:be |been )?"
    r"(?:missed|fallen|refused|choked|absconded|complained|slipped|wandered|lost)": ("no incidents"),
    r"shown (?:on|in|at|beside)|(?:seen )?on (?:display|show|view)(?: in)?": "visible in",
    r"tool[- ]?box[- ]talks?": "toolbox-talk",
    r"job[- ]?sheets?": "job-sheet",
    r"work[- ]?sheets?": "worksheet",
    r"not (?:been )?(?:repeated|recurred|reoccurred|happened|come back)": "no recurrence",
    r"re[- ]?(?:check)(?:s|ed)?": "re-check",
    r"re[- ]?audit(?:s|ed)?": "re-audit",
    r"re[- ]?test(?:s|ed)?": "re-test",
    r"dip[- ]?sampl(?:e|es|ed|ing)": "dip-sample",
    r"in date": "in-date",
    r"out of date": "out-of-date",
    r"up[- ]to[- ]date": "up-to-date",
    r"on time": "on-time",
    r"in progress|under way": "underway",
    r"coming back": "back",
    r"on (?:site|order)": "on-order",
    r"care certificates?": "training",
    r"not (?:a single|one|any)": "no",
    r"now (?:hold|ask|include|contain|require)s?": "introduced",
    r"(?:rash|infection|symptoms?|cough|wound|sore|bruis\w+|uti) (?:(?:has|have|had|is|now) )*"
    r"(?:cleared|resolved|gone|settled|closed)": "healed",
    rf"{_EXPERT} (?:[a-z]+ )?(?:review|assessment|visit)": "check by-expert",
    r"named (?=nurse|carer|person|worker|key|lead|gp|staff|senior)": "key ",
    r"(?:in|within) reach": "in-reach",
    r"seen (?:on |by (?:[\w&]+ ){1,3})?(?=\d)": "checked ",
    r"(?:gave|knew) the (?:right|correct) answers?|answered (?:right|rightly|well)": "answered correctly",
    r"(?:was|were|been) (?:rung|phoned|texted)": "contacted",
    r"no (?:reply|response|answer|news|word|contact)|nothing (?:heard|back)": "awaiting",
    r"(?:in (?:good )?order|in step)(?! to)|(?:in|within) (?:range|tolerance|limits?)": "in-order",
    r"in place": "in-place",
    r"carried over": "carried-over",
    r"carried out": "undertaken",
    r"in post": "appointed",
    r"rung (?:for|about|re)": "contacted",
    r"(?:i|we) (?:rang|phoned|told|wrote|texted)": "contacted",
    r"doing (?!well|ok|fine|better|good|great)": "ongoing ",
    r"seen (?:in|at|inside|beside)": "visible in",
    r"(?:available|ready) for (?:inspection|audit|review|viewing)": "available",
    r"waiting (?:lists?|times?|rooms?|areas?)": "list",
    r"by (?:e-?mail|letter|text|phone|telephone)": "by-word",
    r"read (?:for|over|back) (?=\d)": "checked ",
    r"signed (?:to (?:say|confirm)|as read|that they|sheet to)": "signed-as-read",
    r"read (?:and|&) sign(?:ed)?": "read-and-signed",
    r"passed (?:on(?! \d)|to|over|it|this|details|the (?:\w+ )?to)": "passed-on",
    r"test calls?": "test-calls",
    r"(?:went|gone|going) (?:through|over)": "discussed",
    r"adds? up": "balances",
    r"seen (?:for|with) (?=all|each|every|both|\d)": "visible in ",
    r"key safes?": "keysafe",
    r"went in (?=at \d|on |unannounced|\d|\w+day\b)": "visit ",
    r"sat with (?=(?:\d+ )?(?:residents?|tenants?|clients?|people|patients)\b)": "observed ",
    r"(?:seen|heard) (?=(?!morning|evening|during|[a-z]+thing)[a-z]+ing\b)": "observed ",
    r"out of stock|r[au]n out": "shortage",
    r"own request": "own",
    r"(?:on|over) the phone|in person|face to face": "by-word",
    r"asked (?:\d+ )?(?:[a-z]+ ){1,2}(?:what|where|who|how|why|which|when)": "questioned",
    r"picked up (?=on|in|within|after|first|straight|by)": "answered ",
    r"looked (?:at )?(?=\d)|(?:called|tried|went) at (?=\d)": "checked ",
    r"peer reviews?": "audit by-peer",
    r"in use (?=(?:(?:at|on) )?(?:each|every) (?:time|visit|check|occasion|shift|call|walk)|when)": "used ",
    r"follow(?:ed)?[- ]?up (?:calls?|visits?|survey|check|audit)": "follow-up",
    r"social workers?": "social-worker",
    r"e[- ]?mailed": "emailed",
    r"1[:-]1s? with": "discussed",
    r"held (?=firm|closed|open|shut|on )": "held-firm ",
    r"(?:tele)?phone calls?": "phoned",
    r"e[- ]?learning": "e-learning",
    r"read by": "read-by",
    r"(?<!seems )(?<!appears )(?<!seem )(?<!appear )(?<!found )(?<!seen )(?<!shown )(?<!known )"
    r"(?<!look )(?<!looks )to be": "to-be",
    r"(?:walked|went|been|gone) (?:a)?round": "walkaround",
    r"reported (?:on|via|through|in) (?!\d|the \d|\w+day)": "referred ",
    r"near miss(?:es)?": "near-misses",
    r"training (?:matrix|records?|tracker|spreadsheet|report|figures|certificates?)": "training-matrix",
    r"minutes of (?:the )?(?:[\w']+ )?meetings?|(?:\w+ )?meeting minutes": "minutes",
    r"(?:concerns?|issues?|problems?) (?:raised|reported|identified|noted|found|seen)": "concerns",
    r"(?:when|were|was) (?:i |we )?asked|asked (?:about|how|what|why|where|to (?:explain|describe|show|name))": (
        "questioned"
    ),
    r"not detected": "not-detected",
    r"(?:no ?one|nobody|none) (?:has |have |had )?(?:raised|mentioned|reported|complained)": "nobody-complained",
    r"in line with": "in-line",
    r"met with": "liaised",
    r"all (?:ok|okay|fine|good|satisfactory|well|clear|present|going(?! to| well))": "all-ok",
    rf"to {_NOT_ABLE}(?:{_TO_DO})": "to-be",
    r"(?:plan(?:s|ning)?|hop(?:e|es|ing)|aim(?:s|ing)?|need(?:s|ing)?) to": "to-be",
    r"(?:went|gone) out": "sent",
    r"(?:letter|e-?mail|message|note|call|text)s? to": "sent to",
    r"(?:letter|e-?mail|message|note|call|text)s? from": "letter from",
    r"(?:job|ticket|order|work order|helpdesk|call|case|log) (?:no|number|ref|reference)": "ticket",
    r"sessions? (?:on|for|with|about|by|held|delivered|run)|(?:drop-in|group) sessions?": "training",
    r"now (?:check|audit|sign|review|sample|complete|record|walk|monitor)s (?:the|all|each|every|any)": "introduced",
    r"in use": "introduced",
    r"t(?:ake|akes|aken|aking|ook) place": "undertaken",
}
_NUMBER_WORDS = (
    *(
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
    ),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)


def _by_first_letter(phrases: Iterable[str]) -> str:
    """
    Return phrases as one pattern that looks at the first letter before it tries any of them.

    Tried one after the other they cost three times as much.
    """
    letters: dict[str, list[str]] = {}
    for choice in (choice for phrase in phrases for choice in _choices(phrase)):
        letters.setdefault(choice[0] if choice[0].isalpha() else "", []).append(choice)
    others = letters.pop("", [])
    tried = (f"{letter}(?:{'|'.join(choice[1:] for choice in choices)})" for letter, choices in letters.items())
    return "|".join([*tried, *others])


_TOP_LEVEL = Pattern(r"\|(?![^(]*\))")
_GROUP_FIRST = Pattern(r"\(\?:([^()]+)\)(?![?*+])(.*)")


def _choices(phrase: str) -> Iterator[str]:
    """Yield ``went out`` and ``gone out`` for ``(?:went|gone) out``."""
    if phrase.count("(") > 1 and _TOP_LEVEL.search(phrase):
        yield f"(?:{phrase})"
        return
    for choice in _TOP_LEVEL.split(phrase):
        found = _GROUP_FIRST.fullmatch(choice)
        yield from (f"{first}{found[2]}" for first in found[1].split("|")) if found else (choice,)


@cache
def _join() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_by_first_letter(_JOINED)})\b")


_JOINED_WORDS = tuple((Pattern(rf"{phrase}\b"), word) for phrase, word in _JOINED.items())


def joined(text: str) -> str:
    """Return a text in small letters with figures for numbers, and its fixed phrases as one word each."""
    if not _NUMBERS.keys().isdisjoint(_WORDS_OF.findall(text)):
        text = _NUMBER_WORD.sub(lambda found: _NUMBERS[found[0]], text)
    return _join().sub(_one_word, text)


_NUMBERS = {word: str(number) for number, word in enumerate(_NUMBER_WORDS, 2)}
_WORDS_OF = Pattern("[a-z]+")
_NUMBER_WORD = Pattern(rf"\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b(?!-)")


def _one_word(found: re.Match[str]) -> str:
    # Naming each phrase's group would tell which one it was, but makes the search four times as slow.
    return next(word for phrase, word in _JOINED_WORDS if phrase.match(found.string, found.start()))
