"""The words that trackers use for posts, groups and nobody: the field's vocabulary, never people's names."""

from __future__ import annotations

from functools import lru_cache

from onelead.reading.people.names import folded
from onelead.reading.word_lists import word_set

POSTS = word_set(
    """
    bloke chap colleague peer
    member lady gentleman advocate delegate designate partner sister man woman person individual accountant
    administrator adviser advisor agent ambassador analyst apprentice architect assessor assistant associate
    auditor bookkeeper builder buyer caregiver carer caretaker carpenter chair chairman chairperson chairwoman
    champion chef chief chiropodist cleaner clerk clinician coach commissioner companion consultant controller
    cook coordinator councillor counsellor decorator dentist deputy designer developer dietician dietitian
    director doctor domestic driver electrician employee engineer estimator executive facilitator foreman gardener
    governor guardian handyman handyperson handywoman head hairdresser homemaker host hostess housekeeper
    hygienist inspector instructor intern investigator janitor joiner keyworker lawyer lead leader librarian
    liaison manager mgr marshal matron mentor midwife navigator nominee nurse nutritionist officer operative
    operator optician organiser organizer owner painter paramedic pharmacist physio physiotherapist planner
    plumber podiatrist porter practitioner president principal producer programmer proprietor psychiatrist
    psychologist receptionist recruiter registrar rep representative researcher reviewer roofer scheduler
    secretary senior solicitor specialist sponsor steward storekeeper strategist superintendent supervisor
    surveyor technician therapist trainer treasurer trustee tutor vet volunteer warden worker
    """
)
"""Nouns that end the name of a post; their plurals name a group."""

SURNAMES_TOO = word_set(
    """
    sister man carpenter chair champion chief clerk coach cook driver gardener head joiner marshal nurse page
    painter peer porter principal senior steward warden hostess host builder vet
    """
)
"""Posts that are family names as well: ``Ann Cook`` is a person, ``Night Cook`` a post."""

RANKS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday breakfast acting agency ancillary appointed area
    assistant associate bank branch care caring centre charge chief clinical community company competent
    corporate covering day deputy designated district divisional duty evening executive first floor general
    group head health healthcare home house identified in-house interim junior key late lead live-in locality
    locum managing medical mental named national night nominated nursing office on-call oncall operational
    peripatetic permanent position post practice primary principal regional registered relief residential
    responsible second
    senior service services shift site sleep-in social staff strategic support supported team temporary trainee
    unit vice visiting waking ward weekend wing year early duty
    """
)
"""Words that stand before a post and say which one."""

SUBJECTS = word_set(
    """
    alarm boiler cardiac continence diabetes diabetic drainage electrical frailty gas heating hoist lift oncology pest
    plumbing renal respiratory roofing stairlift stoma wound
    podiatry dietetics physiotherapy speech language accounts activities activity administration admin assessment
    assets assurance audit beverage billing brand build business catering cleaning commercial communication
    communications comms complaints compliance construction content control culture customer data dementia design
    development digital dining diversity ecommerce education engagement engineering environment environmental
    equality equipment estate estates events experience facilities falls family feedback finance financial fire fleet
    food fundraising gaming garden governance handling hospitality housekeeping housing human hygiene improvement
    improvements inclusion infection information infrastructure innovation insurance integration intelligence
    inventory investment it ict joint kitchen laundry leadership learning legal leisure licensing lifestyle liquor
    logistics maintenance management manual marketing medication medicine medicines media membership mobility moving
    nutrition occupational operations ops outreach palliative patient payroll pensions people performance personnel
    pharmacy planning policy practice premises prevention privacy procurement product production programme project
    projects property protection public publishing purchasing quality racing reablement reception records recovery
    recruitment regulation regulatory rehab rehabilitation relations research resident resources retail rewards risk
    rota safe safeguarding safety sales scheduling security skin software stores strategy supply commissioning adult
    adults sustainability system systems talent tech technical technology tenancy therapy tissue training
    transformation transport treasury drugs therapeutics prescribing utilities viability volunteering wages waste
    water web welfare wellbeing wellness workforce nights days evenings weekends mornings lates earlies
    """
)
"""Fields of work: alone they stand for the department, before a post they belong to it."""

GROUPS = word_set(
    """
    others other consulting consultancy salt cmht contracting solutions team teams staff department departments dept
    depts dpt committee board council councils group groups forum panel network company companies agency agencies
    service services organisation organization organisations contractor contractors subcontractor subcontractors
    supplier suppliers landlord landlords landlady workforce personnel crew shift shifts bank office offices unit
    party peers
    units ward wards wing wings floor house home homes lodge manor grange centre residents relatives families parents
    tenants people persons colleagues members men women handymen seniors domestics children clients customers patients
    users ltd limited llp plc inc cic nhs trust ics icb ccg cqc hse authority surgery hospital hospice hospices clinic
    association
    society foundation university college school firm partnership police laboratory provider providers management
    leadership meeting meetings mdt smt slt pharmacy homecare vendor vendors freeholder builders tradesmen sons co
    partners associates reps region division directorate bureau ministry directorship partnership union circle girls
    court cottage cottages villa villas gardens mews terrace avenue road street bungalow bungalows
    boys lads ladies guys folk helpdesk helpline desk mailbox stakeholders leads
    """
)
"""Nouns that stand for more than one person, or for an organisation."""

HOMES_TOO = word_set("court villa street")
"""
Family names that end the name of a home as well: ``Margaret Court`` is a person, ``Scheme manager, Elm Court`` a post,
and ``Elm Court`` a home where the workbook speaks of it.
"""

FAMILY_NAMES_TOO = word_set("ward crew boys lads ladies") | HOMES_TOO
"""Groups that are family names where they follow an unknown word with a capital: ``Kelly Ward``, but ``Elm ward``."""

ORGANISATIONS = word_set(
    """
    hospice
    ltd limited llp plc pharmacy surgery council trust nhs hospital clinic agency company university college
    school firm services service homecare solutions consulting consultancy association society
    """
)

PLACES = word_set(
    """
    unit ward wing floor house home lodge manor grange centre office region site branch area court cottage cottages
    villa villas gardens mews terrace avenue road street bungalow bungalows
    """
)

BODIES = word_set("executive exec")
"""Posts that are a body where an article alone stands before them: ``The Executive``, but ``Finance Executive``."""

EVERYBODY = word_set(
    """
    us we ourselves all each every any both everyone everybody anyone anybody whoever various multiple several
    numerous many
    """
)

GROUP_ABBREVIATIONS = word_set(
    """
    m&h hr it ict smt slt mdt mdts qa qi ipc l&d r&d h&s hse cqc nhs icb ics ccg sls ops pr vcs la las asc exec execs
    """
)

POST_ABBREVIATIONS = {
    "rm": "registered manager",
    "dm": "deputy manager",
    "dep": "deputy",
    "drm": "deputy registered manager",
    "ni": "nominated individual",
    "ri": "responsible individual",
    "ceo": "chief executive officer",
    "coo": "chief operating officer",
    "cfo": "chief financial officer",
    "cto": "chief technology officer",
    "cio": "chief information officer",
    "cno": "chief nursing officer",
    "md": "managing director",
    "gm": "general manager",
    "hoc": "head of care",
    "hod": "head of department",
    "don": "director of nursing",
    "hca": "healthcare assistant",
    "rgn": "nurse",
    "rmn": "nurse",
    "rnld": "nurse",
    "rn": "nurse",
    "tl": "team leader",
    "tvn": "tissue viability nurse",
    "cns": "clinical nurse specialist",
    "anp": "advanced nurse practitioner",
    "cpn": "community psychiatric nurse",
    "gp": "doctor",
    "ot": "occupational therapist",
    "nic": "nurse in charge",
    "pic": "person in charge",
    "hso": "health and safety officer",
    "dpo": "data protection officer",
    "dsl": "designated safeguarding lead",
    "mgr": "manager",
    "mgt": "management",
}
"""Short forms of posts, with what they stand for; a register's initials come before them."""

_RESPELT = {
    "co-ordinator": "coordinator",
    "coordinators": "coordinators",
    "co-ordinators": "coordinators",
    "handy": "handyman",
    "keyworkers": "keyworkers",
    "dep": "deputy",
    "depy": "deputy",
    "svc": "service",
    "mger": "manager",
    "snr": "senior",
    "sen": "senior",
    "asst": "assistant",
    "mngr": "manager",
    "mgr": "manager",
    "mgmt": "management",
    "maint": "maintenance",
    "reg": "registered",
    "dir": "director",
    "exec": "executive",
    "execs": "executives",
    "coord": "coordinator",
    "co-ord": "coordinator",
    "superviser": "supervisor",
    "cordinator": "coordinator",
    "dept": "department",
    "administraton": "administration",
    "assoc": "association",
    "ind": "individual",
    "house-keeper": "housekeeper",
    "house-keeping": "housekeeping",
    "health-care": "healthcare",
}

SMALL_WORDS = word_set("of for in on at from within under")
ARTICLES = word_set("her his their the a an our my")
NOT_YET = word_set("new incoming next future prospective replacement")
NO_LONGER = word_set("previous former old outgoing ex last")

NOT_A_NAME = word_set(
    """
    poss possibly maybe prob probably suggest suggested tell told informed emailed actioned needed required
    shared rotating rota depends jointly you currently present follow oversight supervision input guidance
    assistance discuss refer ask email e-mail arrange book send speak liaise monitor update covering deal chase
    ring call to will is be been being has have had shall should must can this that these those it its see needs
    need done ongoing complete completed closed open yes no not now when until till per as above below next week
    month weekly monthly daily review reviewed action actions due date deadline started progress pending please
    note notes via by who which was were are if but so because also etc ie eg asap same ditto same-as self
    myself me him her them they immediately today tomorrow tbc tba tbd check checked checks signed verified
    confirmed ensure complaint replace repair order report reports during after before between each every plan
    plans care-plan yesterday high low medium overdue outstanding approved agreed seen none nil unknown
    """
)
"""Words that show that a text is a remark, not a name."""


def respelt(word: str) -> str:
    """Return a folded word in the spelling of these lists: ``mgr`` is ``manager``, ``co-ordinator`` ``coordinator``."""
    return _RESPELT.get(word, word)


@lru_cache(maxsize=4096)
def is_plural_post(word: str) -> bool:
    """Tell whether a folded word is the plural of a post: ``carers``, ``secretaries``, ``handymen``."""
    if word in POSTS:
        return False
    for plural, singular in (("ies", "y"), ("men", "man"), ("women", "woman"), ("es", ""), ("s", "")):
        if word.endswith(plural) and len(word) > len(plural) + 2 and word.removesuffix(plural) + singular in POSTS:
            return True
    return False


def is_part_of_a_group(word: str) -> bool:
    """Tell whether a folded word is a group within a group: ``sub-committee``, ``subgroup``."""
    return word.startswith("sub") and word[3:].removeprefix("-") in GROUPS


def is_everybody(word: str) -> bool:
    """Tell whether a folded word is ``whoevers``, which is whoever is."""
    return word.endswith("s") and word[:-1] in EVERYBODY


@lru_cache(maxsize=256)
def run_together(word: str) -> tuple[str, ...]:
    """
    Return the two words of which a word in small letters is made where they name a group or a post, else the word.

    ``allstaff`` is all staff; ``newman`` and ``waterhouse`` are family names.
    """
    for cut in range(2, len(word) - 3):
        first, last = word[:cut], word[cut:]
        if _stands_before(first) and (last in _LAST_OF_TWO or is_plural_post(last)):
            return first, last
    return (word,)


def _stands_before(word: str) -> bool:
    return any(word in known for known in (EVERYBODY, RANKS, SUBJECTS, POSTS, GROUP_ABBREVIATIONS))


_LAST_OF_TWO = frozenset(
    [
        *(word for word in GROUPS - PLACES if len(word) > 3),
        *(word for word in POSTS - SURNAMES_TOO if len(word) > 5),
    ]
)


@lru_cache(maxsize=4096)
def post_words(text: str) -> tuple[str, ...]:
    """
    Return a post as comparable words, short forms written out.

    ``RM``, ``Reg. Manager`` and ``Registered Manager`` give the same words; ``Health & Safety Co-ordinator`` gives
    ``("health", "safety", "coordinator")``.
    """
    plain = folded(text).replace("&", " and ").replace("/", " ").replace(".", " ").replace(",", " ")
    plain = " ".join(plain.strip(" :-()").split())
    plain = POST_ABBREVIATIONS.get(plain, plain)
    words = (respelt(word.strip("()")) for word in plain.split())
    return tuple(_HEADS.get(word, word) for word in words if word not in ("and", "of", "the", "for"))


_HEADS = {"leader": "lead", "mgr": "manager", "advisor": "adviser", "organizer": "organiser"}
