"""Trackers in providers' own words and habits: what is read of them, action by action."""

import pytest

from onelead.model import Action, Field, Ownership, Status, Tracker
from reading.drawn_workbook import workbook_from


def tracker(page: str) -> Tracker:
    (found,) = workbook_from(page).trackers
    return found


def letters(page: str) -> dict[str, str]:
    return {str(field): column.letters for field, column in tracker(page).columns.items()}


def actions(page: str) -> dict[int, Action]:
    return {action.row: action for action in tracker(page).actions}


YOU_SAID = """
**Plan**
You said | We will | Whose job is it? | Sorted by | Where are we up to? | Did it make a difference? | Who had a second look? | When did they look? | What the committee said
The bus is late | Leave the depot at 08:15 each day | Terry Maddox | 2026-07-31 | Finished | Log for July: 20 of 21 arrivals by 09:30 | Noreen Akhtar | 2026-08-07 | Close
Lunch is cold | Probe every meal and log it | Noreen Akhtar | 2026-09-30 | Not yet |  |  |  |
"""

NUMBERED_STEPS = """
**Tracker**
Action | Steps we will take | Lead | Target | State | Result seen | Sampled by | Date sampled | Sample outcome | Signed off at SMT?
1. People are safe with their medicines
1.1 | Lock the medicines of each tenant away | Kemi Okafor | 2026-08-31 | Complete | Room check 2/9/26: 7 of 7 cabinets locked | Shanice Brade | 2026-09-04 | Effective | Close
1.2 | Count PRN stock each week | Kemi Okafor | 2026-09-30 | Open
2. People choose their day
2.1 | Write a weekly plan with each tenant | Karl Thwaite | 2026-10-16 | Open
"""

COMPLETION_PLANNED_AND_CLOSED = """
**Plan**
Ref | SMART action | Manager responsible | Completion date | Action status | Date action closed | Evidence on file | Reviewed by (regional) | Closure agreed? | Board minute ref
A1 | Count the drugs at each handover | Esther Quaye | 2026-07-31 | Closed | 2026-07-29 | CD book: 56 of 56 counts | Philippa Strand | Close | QB 07/26 item 2
A2 | Review 6 people with the falls team | Esther Quaye | 2026-10-30 | Open
"""

BANDS_OVER_BARE_HEADINGS = """
**SIP**
 |  | What we are doing |  |  |  | Assurance |
Ref | Shortfall | Improvement action | Success looks like | Lead | By | RAG | How do we know? | Seen by | On
1 | No advice | Get written advice for 3 people | Advice on file | Oluchi Umeh | 2026-07-31 | Blue | Letters filed for all 3 | Clive Farraday | 2026-08-12
2 | Wrong setting | Check 9 mattresses on Mondays | All right | Clive Farraday | 2026-10-30 | Amber
"""


@pytest.mark.parametrize(
    ("page", "columns"),
    [
        (
            YOU_SAID,
            "issue:A action:B owner:C deadline:D status:E evidence:F verified_by:G verified_on:H decision:I",
        ),
        (
            NUMBERED_STEPS,
            "id:A action:B owner:C deadline:D status:E evidence:F verified_by:G verified_on:H verification:I decision:J",
        ),
        (
            COMPLETION_PLANNED_AND_CLOSED,
            "id:A action:B owner:C deadline:D status:E completed:F evidence:G verified_by:H decision:I",
        ),
        (
            BANDS_OVER_BARE_HEADINGS,
            "id:A issue:B action:C outcome:D owner:E deadline:F status:G evidence:H verified_by:I verified_on:J",
        ),
    ],
)
def test_columns_are_told_by_what_headings_ask_and_cells_hold(page: str, columns: str) -> None:
    assert letters(page) == dict(each.split(":") for each in columns.split())


def test_a_decision_with_its_date_is_a_decision() -> None:
    page = """
**Plan**
No | Action | Owner | Due | Status | Reviewed | Decision
1 | Audit the MAR charts weekly | Ann Hill | 2026-09-30 | Closed | 2026-10-20 | Close 20/10/26
2 | Fit a closer to fire door 7 | Tom Fox | 2026-12-18 | Open | |
"""
    assert letters(page)["decision"] == "G"


def test_an_impact_that_is_told_is_evidence_and_one_that_is_answered_is_the_result_of_the_check() -> None:
    told = """
**Q3**
Problem | Action agreed | Lead | By when | Status | Impact
Razors | Sign each razor out | Oren Haddad | 2026-10-16 | Closed | Sign-out sheet in October: 31 of 31 razors back
"""
    answered = told.replace("Sign-out sheet in October: 31 of 31 razors back", "Yes")
    assert letters(told)["evidence"] == "F"
    assert letters(answered)["verification"] == "F"


TICKED = """
**Oct 26**
No | What we will do | Who | When by | Not started | In progress | Done | What shows it?
1 | Set the alarm to 15 minutes | Priti Solanki | 2026-09-18 |  |  | ✓ | Report: 178 of 180 calls in time
2 | Test the phone twice a week | Declan Foy | 2026-11-27 |  | x
3 | Split the Hyde run into two | Declan Foy | 2026-11-27 | Y
4 | Audit 22 charts by the 5th | Declan Foy | 2026-11-27
"""


def test_a_tick_under_one_of_several_states_is_the_status() -> None:
    read = actions(TICKED)
    assert [action.status for action in read.values()] == [
        Status.CLAIMED,
        Status.IN_PROGRESS,
        Status.NOT_STARTED,
        Status.UNKNOWN,
    ]
    assert read[4].text(Field.STATUS) == "Not started"


@pytest.mark.parametrize(
    ("headings", "statuses"),
    [
        ("Outstanding | Underway | Resolved", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLOSED)),
        ("Not started | Started | Embedded", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLAIMED)),
        ("Pending | In progress | Implemented", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLAIMED)),
        ("To do | Doing | Done", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLAIMED)),
        ("Not begun | WIP | Complete", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLOSED)),
        ("Open | Delayed | Closed", (Status.NOT_STARTED, Status.IN_PROGRESS, Status.CLOSED)),
    ],
)
def test_whatever_the_states_are_called_that_are_ticked(headings: str, statuses: tuple[Status, ...]) -> None:
    read = actions(TICKED.replace("Not started | In progress | Done", headings))
    assert tuple(read[row].status for row in (4, 3, 2)) == statuses


def test_what_is_written_instead_of_a_tick_far_below_says_what_it_says() -> None:
    ticks = "".join(f"{n} | Bleed radiator {n} | Declan Foy | 2026-11-27 | x\n" for n in range(5, 50))
    last = "50 | Bleed them all again | Declan Foy | 2026-11-27 | N | N | {}\n"
    assert [actions(TICKED + ticks + last.format(cell))[51].status for cell in ("N", "Part", "Gone home")] == [
        Status.NOT_STARTED,
        Status.IN_PROGRESS,
        Status.UNKNOWN,
    ]


@pytest.mark.parametrize(
    "page",
    [
        "**Elm Court**\nRef | Action | Lead | By when | Status\n{}",
        "**Plan**\nELM COURT CARE HOME\nRef | Action | Lead | By when | Status\n{}",
        "**Plan**\nRef | Action | Lead | By when | Service\n{}",
    ],
)
def test_a_home_of_the_workbook_owns_nothing_as_a_person_though_its_name_could_be_one(page: str) -> None:
    rows = "\n".join(
        f"{n} | Bleed radiator {n} | {lead} | 2026-12-11 | Elm Court"
        for n, lead in enumerate(("Elm Court", "Elm Court manager", "Margaret Court"))
    )
    assert [action.owner.ownership for action in actions(page.format(rows)).values()] == [
        Ownership.GROUP,
        Ownership.ROLE,
        Ownership.ONE,
    ]


def test_who_checked_is_named_under_checked_by_before_a_second_person_is_taken_for_the_checker() -> None:
    page = """
**Plan**
Ref | Action | Owner | Due | Status | Second person | Checked by
1.1 | Log each call on the tablet | Agnes Tarry | 2026-12-11 | Closed | Colm Brady | Agnes Tarry
"""
    assert letters(page)["verified_by"] == "G"
    assert letters(page.replace("Checked by", "Other notes"))["verified_by"] == "F"


def test_the_lead_of_a_group_elsewhere_is_neither_the_owner_nor_a_decision() -> None:
    page = """
**Plan**
Ref | Action | CCG lead | Owner | Due | Status
1.1 | Log each call on the tablet | Ann Lee | Agnes Tarry | 2026-12-11 | Open
"""
    assert letters(page) == {"id": "A", "action": "B", "owner": "D", "deadline": "E", "status": "F"}
    assert letters(page.replace("| Owner ", "| Notes "))["owner"] == "C"


@pytest.mark.parametrize("other", ["Registered Manager", "Home Manager", "Manager"])
def test_a_homes_own_banner_says_who_its_manager_is_whatever_another_home_calls_its_own(other: str) -> None:
    page = f"""
**Elm**
Registered Manager: Agnes Tarry
Ref | Action | Owner | Due | Status
1.1 | Log each call on the tablet | Home Manager | 2026-12-11 | Open
1.2 | Bleed the radiators on Oak | Manager | 2026-12-11 | Open
**Ash**
{other}: Colm Brady
Ref | Action | Owner | Due | Status
1.1 | Fit a sensor in the bin store | Registered Manager | 2026-12-11 | Open
"""
    names = [[action.owner.name for action in each.actions] for each in workbook_from(page).trackers]
    assert names == [["Agnes Tarry", "Agnes Tarry"], ["Colm Brady"]]


NO_STATUS = """
**QA**
# | Agreed action | Responsible | To be completed by | Comments | Completed on | Evidence
1 | Log each morning call on the tablet | Wendy Applegarth | 2026-06-30 | in use | 2026-06-29 | Report: 1,170 of 1,178 calls
2 | Test 38 pendants each month | Isaac Boateng | 2026-07-31 | Closed
3 | Bleed the radiators and log it | Isaac Boateng | 2026-12-11 | parts due
4 | Fit a sensor in the bin store | Isaac Boateng | 2026-12-11 |  | 2026-12-30
"""


def test_without_a_status_a_day_of_completion_or_the_progress_says_how_far_an_action_is() -> None:
    assert [action.status for action in actions(NO_STATUS).values()] == [
        Status.CLAIMED,
        Status.CLOSED,
        Status.UNKNOWN,
        Status.UNKNOWN,
    ]


@pytest.mark.parametrize(
    ("progress", "status"),
    [
        ("Completed training with 3 staff, 4 still to do", Status.UNKNOWN),
        ("Closed the gap, paint still to do", Status.UNKNOWN),
        ("Door closed when visited", Status.UNKNOWN),
        ("Resolved with landlord who will send engineer", Status.UNKNOWN),
        ("Fitted the first of two", Status.UNKNOWN),
        ("All complete now", Status.CLOSED),
    ],
)
def test_without_a_status_a_note_about_the_work_does_not_say_how_far_the_action_is(
    progress: str, status: Status
) -> None:
    assert actions(NO_STATUS.replace("parts due", progress))[4].status is status


def test_without_a_status_what_is_no_longer_needed_is_not_done_on_the_day_of_its_completion() -> None:
    assert actions(NO_STATUS.replace("in use", "No longer needed"))[2].status is Status.CANCELLED


HEAD = """
**Plan**
Ref | Problem | Action | Lead | By when | Status
1.1 | No log | Log each call on the tablet | Agnes Tarry | 2026-12-11 | Open
1.2 | Cold | Bleed the radiators on Oak | Colm Brady | 2026-12-11 | Open

"""

RISKS = """Risk log
Risk ID | Risk | Cause | Likelihood | Control in place | Risk owner | Review by
R1 | Fire door fails | Age | 3 | Weekly door checks | Agnes Tarry | 2026-12-12
R2 | Loss of nurse cover | Market | 4 | Bank of six nurses | Colm Brady | 2026-12-12
"""

COMPLAINTS = """Complaints log
Date received | Complainant | What it was about | Theme | Response sent | Handler
2026-09-03 | Daughter | Waited 3 hours for transport | Transport | 2026-09-17 | AT
2026-09-19 | Son | No call from the ward | Communication | 2026-10-01 | AT
"""

ROTA = """Senior on duty - week commencing 23 November 2026
Shift | Mon | Tue | Wed | Thu | Fri
Early | AT | CB | AT | CB | AT
Late | CB | AT | CB | AT | CB
"""

INITIALS = """Who is who:
AT | Agnes Tarry, Home Manager
CB | Colm Brady, Deputy Manager
"""


@pytest.mark.parametrize("below", [RISKS, COMPLAINTS, ROTA, INITIALS])
def test_another_table_below_is_not_actions(below: str) -> None:
    assert list(actions(HEAD + below)) == [2, 3]


def test_a_summary_below_is_not_actions_though_its_headings_stand_in_the_same_columns() -> None:
    page = """
**Plan**
Ref | Action | Lead | By when | Status
1.1 | Log each call on the tablet | Agnes Tarry | 2026-12-11 | Open
1.2 | Bleed the radiators on Oak | Colm Brady | 2026-12-11 | Open

So far
Actions | Open | Closed | Overdue
Fire | 2 | 3 | 1
Records | 4 | 0 | 2
"""
    assert list(actions(page)) == [2, 3]


def test_a_log_of_updates_below_is_not_actions_though_it_asks_who_and_when_in_the_same_columns() -> None:
    page = """
**Plan**
Ref | Action | Lead | By when | Status
1.1 | Log each call on the tablet | Agnes Tarry | 2026-12-11 | Open
1.2 | Bleed the radiators on Oak | Colm Brady | 2026-12-11 | Open

Update log
Action ref | Update | By | Date
1.1 | Tablets ordered from the supplier | Agnes Tarry | 2026-11-04
1.2 | Engineer has been, two still cold | Colm Brady | 2026-11-09
"""
    assert list(actions(page)) == [2, 3]


def test_actions_go_on_below_under_headings_that_ask_the_same() -> None:
    more = """Carried over
No. | Issue | What we agreed | Who leads | Due | State of play
2.1 | Noise | Agree quiet hours | Agnes Tarry | 2026-12-11 | Open
"""
    assert list(actions(HEAD + more))[-1] == 7


def test_a_column_that_the_key_explains_is_the_status() -> None:
    page = """
**Safe**
Rating: C = complete and signed off, P = in progress, N = not started
ID | Our response | Named lead | Original date | Rating
S1 | Hold a debrief within 24 hours | Danuta Wolska | 2026-08-31 | C
S2 | Test both mats each night | Yusuf Rahman | 2026-09-30 | P
S3 | Fit restrictors to 5 windows | Yusuf Rahman | 2026-11-27 | N
"""
    assert letters(page)["status"] == "E"
    assert [action.status for action in actions(page).values()] == [
        Status.CLOSED,
        Status.IN_PROGRESS,
        Status.NOT_STARTED,
    ]


def owners(page: str, sheet: str) -> list[str | None]:
    return [
        action.owner.name for each in workbook_from(page).trackers if each.sheet == sheet for action in each.actions
    ]


TWO_HOMES = """
**Alder House**
Home: | Alder House |  | Home Manager: | Esther Quaye
Ref | SMART action | Owner | Due date | Status
AH1 | Seat everyone by 12:30 for two weeks | Home Manager | 2026-12-11 | Open
**Alder Lodge**
Home: | Alder Lodge |  | Home Manager: | Tunde Bakare (acting)
Ref | SMART action | Owner | Due date | Status
AL1 | Update 12 hospital passports | Home Manager (acting) | 2026-12-11 | Open
**Managers**
Surname | Forename | Post | Leaving date
Quaye | Esther | Home Manager |
Bakare | Tunde | Deputy Manager |
Strand | Philippa | Home Manager |
"""


def test_of_several_managers_a_home_has_the_one_whom_its_own_banner_names() -> None:
    assert owners(TWO_HOMES, "Alder House") == ["Esther Quaye"]
    assert owners(TWO_HOMES, "Alder Lodge") == ["Tunde Bakare"]


def test_a_banner_may_name_who_holds_a_post_behind_a_title_and_a_dash() -> None:
    page = """
**QA**
Quality actions - scheme manager: Wendy Applegarth

# | Agreed action | Responsible | To be completed by | Status
1 | Update 38 plans and file a copy | Scheme Manager | 2026-12-11 | Open
"""
    assert owners(page, "QA") == ["Wendy Applegarth"]


def test_a_key_of_initials_below_the_actions_is_read_with_its_posts() -> None:
    page = HEAD.replace("Agnes Tarry", "AT").replace("Colm Brady", "Deputy Manager") + INITIALS
    assert owners(page, "Plan") == ["Agnes Tarry", "Colm Brady"]


def test_a_list_of_workers_beside_the_actions_says_who_holds_which_post() -> None:
    page = """
**Actions**
Ref | What needs to happen | Lead worker | Deadline | How far? |  |  | Worker | Initials | Role
1 | Visit the household with form SL7 | BC | 2026-12-11 | In hand |  |  | Anneka Roos | AR | Scheme Manager
2 | Recruit 2 respite carers | Scheme Manager | 2026-12-11 | In hand |  |  | Bilal Chaudhry | BC | Officer
"""
    assert owners(page, "Actions") == ["Bilal Chaudhry", "Anneka Roos"]


AUDIT = """
**Audit**
Saxon Hall |  |  | Total actions | 6 | Closed | 2
Ref | Gap | Action to close the gap | Who by | When by | R | A | G | What was seen
M1 | Temperatures missed | Read the fridge at 08:00 and sign | Deputy Manager | 2026-08-31 |  |  | x | 60 of 60 signed
M2 | No agreement | Get GP agreement for 38 people | Clinical Lead | 2026-10-30 |  | x
M3 | No lids | Replace 9 bins on the corridor | Clinical Lead | 2026-10-30 | x

Key: R = not started, A = under way, G = complete
**Contacts**
KEY CONTACTS
Job title | Name | Tel | Initials
Deputy Manager | Nia Cropper | 01632 960112 | NC
Clinical Lead | Hugh Barlow | 01632 960113 | HB
"""


def test_ticks_under_the_letters_of_colours_are_read_by_the_key() -> None:
    assert letters(AUDIT)["status"] == "H"
    assert [action.status for action in actions(AUDIT).values()] == [
        Status.CLOSED,
        Status.IN_PROGRESS,
        Status.NOT_STARTED,
    ]


def test_a_title_above_a_list_of_people_is_not_its_heading() -> None:
    assert owners(AUDIT, "Audit") == ["Nia Cropper", "Hugh Barlow", "Hugh Barlow"]


def test_a_recommendation_beside_a_finding_is_the_action() -> None:
    page = """
**FRA**
Item | Significant finding | Recommendation | Action by | Complete by | State
1 | Gap under door 4 is 12 mm | Fit a drop seal to door 4 | Gerald Amos | 2026-09-15 | Done
2 | Store full of boxes | Clear the store and lock it | Tess Orme | 2026-09-15 | Outstanding
"""
    assert letters(page)["issue"] == "B"
    assert letters(page)["action"] == "C"


def test_a_list_of_standing_items_below_is_not_actions() -> None:
    below = """Standing items
Topic | Frequency | Brought by
Safeguarding | Every meeting | Agnes Tarry
Health and safety | Monthly | Colm Brady
"""
    assert list(actions(HEAD + below)) == [2, 3]


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        ("Improvement needed | Action | Lead | By when | State", "issue:A action:B owner:C deadline:D status:E"),
        ("Improvement needed | Theme | Lead | By when | State", "action:A theme:B owner:C deadline:D status:E"),
        ("Objective | Actions | Lead | By when | State", "outcome:A action:B owner:C deadline:D status:E"),
        ("Task name | Bucket | Assigned to | Due date | Progress", "action:A owner:C deadline:D status:E"),
        (
            "Lesson learned | Change to practice | SRO | Embed by | State",
            "issue:A action:B owner:C deadline:D status:E",
        ),
        ("Defect | Job | Given to | Wanted by | State", "issue:A action:B owner:C deadline:D status:E"),
        ("Requirement not met | Provider action | Lead | By when | State", "issue:A action:B owner:C deadline:D"),
    ],
)
def test_headings_of_the_field_say_what_columns_hold(headings: str, columns: str) -> None:
    rows = """
Gaps in the charts on Oak | Count each chart on Oak on Sundays | Jane Smith | 2026-12-01 | Open
Doors left open at night | Fit a closer to the Oak door | Tom Jones | 2026-12-11 | Open
"""
    read = letters(f"\n**Plan**\n{headings}{rows}")
    wanted = dict(each.split(":") for each in columns.split())
    assert {field: read.get(field) for field in wanted} == wanted


def test_a_bare_date_belongs_to_the_check_or_the_decision_at_its_left() -> None:
    page = """
**Plan**
Log | Concern | Action | Lead | Finish by | Status | Risk | Checked by | Date | Decision | Date
OM1 | Bruises not mapped | Map every bruise the same shift | Leila Haddad | 2026-07-31 | Closed | High | Owen Tudor | 2026-08-05 | Close | 2026-08-18
OM2 | Night staff asleep | Visit twice a month with form NV1 | Owen Tudor | 2026-11-30 | Open | Low
"""
    found = letters(page)
    assert (found["verified_on"], found["reviewed_on"]) == ("I", "K")
    assert (found["id"], found["priority"]) == ("A", "G")


def test_a_log_of_what_was_learned_is_not_a_tracker() -> None:
    page = """
**Learning shared**
Date | Action ID | Team or shift | Shared by | Staff there | What changes in practice | What staff asked or said
2026-08-11 | CL-01 | Housekeeping | Bethan Rees | 6 | Clothes stay in a bag of their own | Where do new labels come from?
"""
    assert workbook_from(page).trackers == ()
