"""Each step of a trail says yes only where it is recorded; a closed action shows what its verdict rests on."""

from __future__ import annotations

import pytest

from drawing import TODAY, outcome_from
from onelead.pages.trail_page import trail_paper
from onelead.policy import DEFAULT_POLICY
from onelead.problems import UsageProblem
from onelead.reports.paper_text import paper_text
from onelead.trail import Trail, follow
from onelead.trail_steps import Step
from sound_closure import drawn

KEPT, EVIDENCE = "By when, and was that kept?", "What shows that it worked?"
LOOKED, DECIDED = "Who else looked, and what did they see?", "What did the governance meeting decide?"


def trail_of(page: str, action: str = "A-1") -> Trail:
    return follow(outcome_from(page), action, DEFAULT_POLICY)


def step_of(page: str, question: str) -> Step:
    (step,) = [each for each in trail_of(page).steps if each.question.startswith(question)]
    return step


def held(page: str, question: str) -> tuple[str, str]:
    """Return whether a step holds, and what is missing."""
    step = step_of(page, question)
    return str(step.holds), step.hole


@pytest.mark.parametrize(
    ("question", "cells", "holds", "hole"),
    [
        (KEPT, {"Deadline": "2026-10-01"}, "yes", ""),
        (KEPT, {"Deadline": "2026-09-30"}, "no", "It was finished 1 day late, on 1 October 2026."),
        (KEPT, {"Deadline": "1/9/26, moved to 1/10/26"}, "yes", ""),
        (KEPT, {"Deadline": "1/8/26, moved to 1/9/26"}, "no", "It was finished 30 days late, on 1 October 2026."),
        (KEPT, {"Verified on": ""}, "cannot tell", "When it was finished is not recorded."),
        (KEPT, {"Deadline": "ASAP"}, "no", "There is no date that can be read."),
        (KEPT, {"Status": "Open", "Deadline": "2026-11-23"}, "not yet", ""),
        (KEPT, {"Status": "Open", "Deadline": "2026-11-22"}, "no", "It is 1 day overdue."),
        (EVIDENCE, {}, "yes", ""),
        (EVIDENCE, {"Evidence": "Sept audit"}, "cannot tell", "It names a record, not what was found in it."),
        (EVIDENCE, {"Evidence": ""}, "no", "There is no evidence."),
        (EVIDENCE, {"Evidence": "Done"}, "no", "It is a word that shows nothing."),
        (EVIDENCE, {"Evidence": "", "Status": "Open"}, "not yet", ""),
        (EVIDENCE, {"Evidence": "Request raised", "Status": "Open"}, "no", "It says what was done or asked, not what changed."),
        (EVIDENCE, {"Evidence": "Audit 25/9/26: 12 of 20, 8 residents still not weighed"}, "no",
         "The result falls short of what was intended."),
        (LOOKED, {}, "yes", ""),
        (LOOKED, {"Verified by": ""}, "no", "Nobody else's check is recorded."),
        (LOOKED, {"Verified by": "Tom Jones"}, "no", "The owner checked it."),
        (LOOKED, {"Verified by": "Night team"}, "cannot tell", "The checker is a group, not a person."),
        (LOOKED, {"Verified by": "Deputy Manager"}, "cannot tell", "The checker is a post that nobody is named for."),
        (LOOKED, {"Verified on": ""}, "no", "When it was checked is not recorded."),
        (LOOKED, {"Verified on": "2026-11-23"}, "yes", ""),
        (LOOKED, {"Verified on": "2026-11-24"}, "no", "The check is dated after today, so it does not count."),
        (LOOKED, {"Verification result": ""}, "no", "What the check found is not recorded."),
        (LOOKED, {"Verification result": "Partly resolved"}, "no", "The check says that it is not resolved."),
        (LOOKED, {"Verification result": "Hard to say"}, "cannot tell", "What the check found can't be read."),
        (LOOKED, {"Status": "Open", "Verified by": "", "Verified on": "", "Verification result": ""}, "not yet", ""),
        (LOOKED, {"Status": "Open", "Verified on": "", "Verification result": ""}, "yes", ""),
        (DECIDED, {}, "yes", ""),
        (DECIDED, {"Decision": ""}, "no", "No decision is recorded."),
        (DECIDED, {"Decision": "Extend to December"}, "no", "It did not decide to close."),
        (DECIDED, {"Decision": "Escalate"}, "no", "It did not decide to close."),
        (DECIDED, {"Decision": "Discussed at length"}, "cannot tell", "The decision can't be read."),
        (DECIDED, {"Reviewed on": ""}, "no", "When the meeting decided is not recorded."),
        (DECIDED, {"Reviewed on": "2026-11-23"}, "yes", ""),
        (DECIDED, {"Reviewed on": "2026-11-24"}, "no", "The review is dated after today, so it does not count."),
        (DECIDED, {"Status": "Open", "Decision": "Extend"}, "yes", ""),
        (DECIDED, {"Status": "Open", "Decision": "", "Reviewed on": ""}, "not yet", ""),
        ("Did it last?", {}, "cannot tell", "Nothing was logged after it was closed."),
        ("Did it last?", {"Status": "Open"}, "not yet", ""),
        ("Did it last?", {"Verified on": "", "Evidence": "20 of 20 weights on file"}, "cannot tell",
         "When it was finished is not recorded."),
        ("So is its closure", {"Evidence": ""}, "no", "No evidence."),
        ("So is its closure", {"Evidence": "Sept audit"}, "cannot tell", "Evidence does not say what was found."),
        ("So is its closure", {"Status": "Open"}, "not yet", ""),
    ],
)  # fmt: skip
def test_a_step_holds_only_where_it_is_recorded(question: str, cells: dict[str, str], holds: str, hole: str) -> None:
    assert held(drawn(**cells), question) == (holds, hole)


@pytest.mark.parametrize(
    ("column", "question", "hole"),
    [
        ("Evidence", EVIDENCE, "There is no evidence. The tracker has no column for it."),
        ("Verified by", LOOKED, "Nobody else's check is recorded. The tracker has no column for it."),
        ("Decision", DECIDED, "No decision of a meeting is recorded. The tracker has no column for it."),
        ("Deadline", KEPT, "There is no date that can be read. The tracker has no column for it."),
    ],
)
def test_what_the_tracker_has_no_column_for_cannot_be_told(column: str, question: str, hole: str) -> None:
    assert held(drawn(without=column), question) == ("cannot tell", hole)


def test_a_moved_deadline_is_told_with_its_reason() -> None:
    page = """
    | Ref | Action         | Owner    | Deadline   | Revised deadline | Reason for delay | Status | Date completed |
    | --- | -------------- | -------- | ---------- | ---------------- | ---------------- | ------ | -------------- |
    | A-1 | Paint the door | Ann Hill | 2026-09-01 | 2026-10-01       | Paint late       | Closed | 2026-10-01     |
    | A-2 | Paint the gate | Ann Hill | 2026-09-01 | 2026-10-01       |                  | Closed | 2026-10-01     |
    """
    first, second = ({s.question: s for s in trail_of(page, each).steps} for each in ("A-1", "A-2"))

    assert first[KEPT].recorded == "1 September 2026, moved to 1 October 2026 (Paint late)"
    assert second[KEPT].recorded == "1 September 2026, moved to 1 October 2026 (no reason recorded)"
    assert first["How far is it?"].recorded == "Closed, completed 1 October 2026"


@pytest.mark.parametrize(
    ("priority", "status", "control", "holds"),
    [
        ("High", "Open", "", "no"),
        ("High", "Open", "Door kept locked", "yes"),
        ("High", "Closed", "", "not asked"),
        ("Low", "Open", "", "not asked"),
    ],
)
def test_an_open_safety_action_says_what_keeps_people_safe(
    priority: str, status: str, control: str, holds: str
) -> None:
    page = f"""
    | Ref | Action         | Owner    | Deadline   | Status   | Priority   | Interim control |
    | --- | -------------- | -------- | ---------- | -------- | ---------- | --------------- |
    | A-1 | Paint the door | Ann Hill | 2026-12-01 | {status} | {priority} | {control}       |
    | A-2 | Paint the gate | Ann Hill | 2026-12-01 | Open     | High       | Gate is chained |
    """
    assert held(page, "What keeps people safe")[0] == holds


MEASURED = """
    | Ref | Action         | Owner    | Deadline   | Status | Date completed | Measure   | Staff informed |
    | --- | -------------- | -------- | ---------- | ------ | -------------- | --------- | -------------- |
    | A-1 | Count the MARs | Ann Hill | 2026-10-01 | Closed | 2026-10-01     | {measure} | {informed}     |

    **Measures**

    | Measure ref | Measure        | Baseline | Target |
    | ----------- | -------------- | -------- | ------ |
    | M1          | Notes complete | 58%      | 90%    |
    | M2          | Calls answered | 60%      | 90%    |
    | M3          | Tea on time    | 60%      | 90%    |

    **Readings**

    | Date       | Measure ref | Sampled | Compliant |
    | ---------- | ----------- | ------- | --------- |
    | 2026-10-30 | M1          | 20      | 18        |
    | 2026-10-30 | M2          | 20      | 17        |
    | 2026-12-30 | M3          | 20      | 20        |

    **Checks**

    | Date       | Action ref | Sampled | Compliant |
    | ---------- | ---------- | ------- | --------- |
    | {check}    | A-1        | 10      | {found}   |
"""


def measured(measure: str = "M1", informed: str = "", check: str = "2026-09-20", found: str = "10") -> str:
    return MEASURED.format(measure=measure, informed=informed, check=check, found=found)


@pytest.mark.parametrize(
    ("measure", "holds", "hole"),
    [
        ("M1", "yes", ""),
        ("M2", "no", "Calls answered has not reached the target."),
        ("M1, M2", "no", "Calls answered has not reached the target."),
        ("M3", "cannot tell", "Tea on time has no reading, or no target."),
        ("M1, M3", "cannot tell", "Tea on time has no reading, or no target."),
        ("", "cannot tell", "It is linked to no measure."),
    ],
)
def test_a_measure_without_a_reading_is_no_pass(measure: str, holds: str, hole: str) -> None:
    assert held(measured(measure), "Did the measure move?") == (holds, hole)


def test_a_reading_still_to_come_stands_on_no_chart_of_a_trail() -> None:
    assert [len(each.readings) for each in trail_of(measured("M1, M3")).measures] == [1, 0]


@pytest.mark.parametrize(
    ("check", "found", "holds", "hole"),
    [
        ("2026-10-01", "10", "cannot tell", "Nothing was logged after it was closed."),
        ("2026-10-02", "10", "yes", ""),
        ("2026-10-02", "5", "no", "It came back after closure, on 2 October 2026."),
        ("2026-11-24", "10", "cannot tell", "Nothing was logged after it was closed."),
    ],
)
def test_it_lasted_where_a_later_check_shows_it(check: str, found: str, holds: str, hole: str) -> None:
    assert held(measured(check=check, found=found), "Did it last?") == (holds, hole)


def test_a_check_that_fails_after_half_a_year_shows_that_it_did_not_last() -> None:
    page = measured(check="2026-11-20", found="5").replace("2026-10-01", "2026-05-01")

    assert held(page, "Did it last?") == ("no", "The latest check failed.")


@pytest.mark.parametrize(("informed", "holds"), [("Team meeting 4/10", "yes"), ("", "no")])
def test_what_staff_were_told(informed: str, holds: str) -> None:
    assert held(measured(informed=informed), "Do staff know")[0] == holds


@pytest.mark.parametrize(
    ("status", "check", "found", "holds", "hole"),
    [
        ("Open", "2026-11-20", "10", "yes", ""),
        ("Open", "2026-11-20", "8", "no", "The latest check failed."),
        ("Open", "2026-11-09", "10", "no", "1 check missed since 9 November 2026."),
        ("Closed", "2026-11-09", "10", "yes", ""),
        ("Open", "2026-11-24", "10", "cannot tell", "No check of this action is logged."),
    ],
)
def test_follow_up_is_what_the_log_of_checks_shows(status: str, check: str, found: str, holds: str, hole: str) -> None:
    page = measured(check=check, found=found).replace("| Closed |", f"| {status} |")

    assert held(page, "Was it followed up?") == (holds, hole)


def test_the_latest_checks_are_told_with_their_figures() -> None:
    rows = "".join(f"    | 2026-11-0{day} | A-1 | 10 | {day} |\n" for day in range(4, 10))
    page = measured(check="2026-11-03") + "\n" + rows

    assert step_of(page, "Was it followed up?").recorded == (
        "6 November 2026: 6 of 10; 7 November 2026: 7 of 10; 8 November 2026: 8 of 10; 9 November 2026: 9 of 10"
    )


def test_a_check_without_a_sample_is_told_by_its_result() -> None:
    page = (
        drawn(Status="Open")
        + """

    **Checks**

    | Date       | Action ref | Result |
    | ---------- | ---------- | ------ |
    | 2026-11-18 | A-1        | Pass   |
    | 2026-11-20 | A-1        |        |
    """
    )
    assert step_of(page, "Was it followed up?").recorded == "18 November 2026: Pass"


def test_how_far_it_is_says_the_progress_too() -> None:
    page = """
    | Ref | Action         | Owner    | Deadline   | Status      | Progress      |
    | --- | -------------- | -------- | ---------- | ----------- | ------------- |
    | A-1 | Paint the door | Ann Hill | 2026-12-01 | In progress | One side done |
    | A-2 | Paint the gate |          | 2026-12-01 |             |               |
    """
    steps = {each: {s.question: s for s in trail_of(page, each).steps} for each in ("A-1", "A-2")}

    assert steps["A-1"]["How far is it?"].recorded == "In progress; One side done"
    assert steps["A-2"]["How far is it?"].recorded == "no status"
    assert steps["A-1"]["Who answers for it, and since when?"].recorded == "Ann Hill, since when is not recorded"
    assert steps["A-2"]["Who answers for it, and since when?"].hole == "Nobody is named."


@pytest.mark.parametrize(("left", "holds"), [("2026-11-22", "no"), ("2026-11-23", "yes"), ("", "yes")])
def test_who_has_left_answers_for_nothing(left: str, holds: str) -> None:
    people = f"""

    **People**

    | Name       | Role         | To         |
    | ---------- | ------------ | ---------- |
    | Tom Jones  | Deputy       | {left}     |
    | Jane Smith | Senior Carer | 2026-11-01 |
    """
    assert held(drawn(Status="Open") + people, "Who answers")[0] == holds


def test_a_cancelled_action_is_only_asked_who_decided() -> None:
    trail = trail_of(drawn(Status="Cancelled", Decision="Withdrawn, scale removed", Owner="", Evidence=""))

    assert [each.question for each in trail.steps] == [
        "What was found?", "What is to change?", "How far is it?", "Who decided to cancel it, and why?",
    ]  # fmt: skip
    assert trail.steps[-1].recorded == "Withdrawn, scale removed; 13/10/2026"
    assert "It was cancelled, so it counts in no figure." in paper_text(trail_paper(trail, "Plan.xlsx", TODAY))


def test_a_cancellation_without_a_word_is_a_hole() -> None:
    page = drawn(Status="Cancelled", Decision="", Reviewed_on="")

    assert held(page, "Who decided to cancel it") == ("no", "No decision to cancel it is recorded.")


TWICE = """
    | Ref | Action         | Owner    | Deadline   | Status |
    | --- | -------------- | -------- | ---------- | ------ |
    | 1   | Paint the door | Ann Hill | 2026-12-01 | Open   |
    | 1   | Paint the gate | All staff | 2026-12-01 | Open  |

    **Kitchen**

    | Ref | Action         | Owner    | Deadline   | Status |
    | --- | -------------- | -------- | ---------- | ------ |
    | 1   | Clean the oven | TBC      | 2026-12-01 | Open   |
    |     | Clean the hob  | Ann Hill | 2026-12-01 | Open   |
"""


def test_an_id_that_stands_several_times_leaves_the_rows_to_name() -> None:
    with pytest.raises(UsageProblem) as problem:
        trail_of(TWICE, "1")

    assert problem.value.message == '"1" means several actions: Action Plan row 2, Action Plan row 3 and Kitchen row 2.'
    assert problem.value.remedy == (
        'Say which by its row, such as "Action Plan row 2"; and give each action an id of its own.'
    )


@pytest.mark.parametrize(("named", "found"), [("Kitchen row 2", "Clean the oven"), ("kitchen ROW 3", "Clean the hob")])
def test_an_action_can_be_named_by_its_row(named: str, found: str) -> None:
    assert trail_of(TWICE, named).steps[1].recorded == found


def test_actions_without_ids_are_listed_by_their_rows() -> None:
    page = "| Action | Owner | Deadline | Status |\n| --- | --- | --- | --- |\n| Paint the door | Ann Hill | 2026-12-01 | Open |"
    trail = trail_of(page, "row 2")
    assert trail.steps[1].recorded == "Paint the door"
    assert trail_paper(trail, "Plan.xlsx", TODAY).title == "Trail of the action on row 2"
    with pytest.raises(UsageProblem) as problem:
        trail_of(page, "7")
    assert problem.value.remedy == "Its actions are: row 2."


def test_of_many_ids_the_first_eight_are_named() -> None:
    head = "| Ref | Action | Owner | Deadline | Status |\n| --- | --- | --- | --- | --- |\n"
    page = head + "".join(f"| A-{n} | Paint door {n} | Ann Hill | 2026-12-01 | Open |\n" for n in range(1, 10))
    with pytest.raises(UsageProblem) as problem:
        trail_of(page, "B-1")
    assert problem.value.remedy == "Its actions are: A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8 and others."


def test_nobody_elses_findings_stand_on_a_trail() -> None:
    trail = trail_of(TWICE, "Action Plan row 2")

    assert {each.code for each in trail.findings}.isdisjoint({"OWN002", "OWN004"})
    assert "OWN002" in {each.code for each in trail_of(TWICE, "Kitchen row 2").findings}
