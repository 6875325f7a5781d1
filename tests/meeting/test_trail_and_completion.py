"""One action is followed to its outcome; completion is grouped; measures and themes are held against where they began."""

from __future__ import annotations

import datetime as dt

import pytest

from drawing import TODAY, outcome_from
from onelead.completion import completion_of
from onelead.frameworks import framework
from onelead.measure_figures import progress_of, themes_by_month
from onelead.model import Event, Figure, Measure, MeasureReading
from onelead.pages.trail_page import trail_paper
from onelead.policy import DEFAULT_POLICY
from onelead.problems import UsageProblem
from onelead.reports.paper_text import paper_text
from onelead.trail import Trail, follow
from onelead.trail_steps import Holds

PLAN = """
    | Ref | Regulation | Issue        | Action                      | Owner      | By when    | Status | Evidence                | Verified by | Decision |
    | --- | ---------- | ------------ | --------------------------- | ---------- | ---------- | ------ | ----------------------- | ----------- | -------- |
    | A-1 | Reg 12     | Gaps in MARs | Count the MAR charts weekly | Jane Smith | 2026-10-30 | Closed | Audit 2/10/26: 12 of 12 | Ann Lee     | Close    |
    | A-2 | Reg 17     | Late reviews | Re-audit 10 care plans      | Jane Smith | 2026-10-30 | Closed | Request raised 3/10/26  | Jane Smith  | Close    |
    | A-3 | Reg 17     |              | Post the rota by noon       | Night team | 2026-11-03 | Open   |                         |             |          |
"""


def trail_of(action: str) -> Trail:
    return follow(outcome_from(PLAN), action, DEFAULT_POLICY)


def test_a_whole_trail_says_yes_where_it_is_recorded() -> None:
    steps = {step.question: step for step in trail_of("A-1").steps}

    assert steps["What shows that it worked?"].holds is Holds.YES
    assert steps["Who else looked, and what did they see?"].recorded == "Ann Lee"
    assert steps["So is its closure supported?"].holds is Holds.YES


def test_each_hole_is_named() -> None:
    holes = {step.question: step.hole for step in trail_of("A-2").holes}

    assert holes["What shows that it worked?"] == "It says what was done or asked, not what changed."
    assert holes["Who else looked, and what did they see?"] == "The owner checked it."
    assert holes["So is its closure supported?"] == (
        "Evidence says what was done, not what changed and checked by its own owner."
    )


def test_an_open_action_is_not_blamed_for_what_comes_later() -> None:
    steps = {step.question: step for step in trail_of("a 3").steps}

    assert steps["Who answers for it, and since when?"].hole == '"Night team" is not one named person.'
    assert steps["By when, and was that kept?"].hole == "It is 20 days overdue."
    assert steps["What shows that it worked?"].holds is Holds.NOT_YET


def test_a_measure_is_told_with_its_unit_and_target_and_a_check_elsewhere_with_its_sheet() -> None:
    page = """
    **Plan**

    | Ref | Issue          | Action                      | Owner      | By when    | Status | Measure |
    | --- | -------------- | --------------------------- | ---------- | ---------- | ------ | ------- |
    | A-1 | Gaps in MARs.  | Count the MAR charts weekly | Jane Smith | 2026-12-30 | Open   | M1      |

    **Measures**

    | Measure ref | Measure        | Baseline | Target |
    | ----------- | -------------- | -------- | ------ |
    | M1          | Notes complete | 58%      | 90%    |

    **Readings**

    | Date       | Measure ref | Sampled | Compliant |
    | ---------- | ----------- | ------- | --------- |
    | 2026-10-30 | M1          | 15      | 14        |

    **Checks**

    | Date       | Action ref | Sampled | Compliant |
    | ---------- | ---------- | ------- | --------- |
    | 2026-10-30 | A-1        | 10      | 5         |
    | 2026-11-20 | A-1        | 10      | 6         |
    """
    text = paper_text(trail_paper(follow(outcome_from(page), "A-1", DEFAULT_POLICY), "Plan.xlsx", TODAY))

    assert "Notes complete: 93.3 % on 30 October 2026, target 90 %" in text
    assert "  30/10/2026  93.3 %\n  Target      90 %\n" in text
    assert "\nChecks!" in text


def test_several_cells_of_one_step_are_joined_without_a_stray_full_stop() -> None:
    steps = {
        step.question: step
        for step in follow(outcome_from(PLAN.replace("Late reviews", "Late.")), "A-2", DEFAULT_POLICY).steps
    }

    assert steps["What was found?"].recorded == "Late; Reg 17"


def test_an_unknown_id_names_those_that_there_are() -> None:
    with pytest.raises(UsageProblem) as problem:
        trail_of("A-9")

    assert problem.value.message == 'No action of this workbook is called "A-9".'
    assert problem.value.remedy == "Its actions are: A-1, A-2 and A-3."


def test_that_a_safety_action_is_overdue_is_said_once() -> None:
    page = """
    | ID  | Action                      | Owner      | Deadline   | Status | Priority |
    | --- | --------------------------- | ---------- | ---------- | ------ | -------- |
    | A-1 | Fit a closer to fire door 7 | Jane Smith | 2026-10-31 | Open   | High     |
    """
    outcome = outcome_from(page)
    assert {"DUE006", "ESC004"} <= {each.code for each in outcome.all_findings}

    codes = {each.code for each in follow(outcome, "A-1", DEFAULT_POLICY).findings}

    assert "ESC004" in codes
    assert "DUE006" not in codes


def test_completion_is_grouped_by_what_the_trackers_record() -> None:
    completion = completion_of([("Rose Court.xlsx", outcome_from(PLAN))], framework(), TODAY)

    assert completion.total.claimed == Figure(2, 3)
    assert set(completion.groups) == {"owner", "source", "framework"}
    owners = {group.name: (group.claimed, group.supported) for group in completion.groups["owner"]}
    assert owners == {"Jane Smith": (Figure(2, 2), Figure(1, 2)), "No one person": (Figure(0, 1), Figure(0, 1))}
    assert completion.groups["framework"][0].name.startswith("Regulation 17, ")


def test_services_are_compared_where_there_are_several() -> None:
    outcomes = [("Rose Court.xlsx", outcome_from(PLAN)), ("Ash Grove.xlsx", outcome_from(PLAN))]

    groups = completion_of(outcomes, framework(), TODAY).groups["service"]
    assert sorted((group.name, group.claimed) for group in groups) == [
        ("Ash Grove", Figure(2, 3)),
        ("Rose Court", Figure(2, 3)),
    ]


# ------------------------------------------------------------------------------------------- measures and themes --


def measure(*readings: tuple[int, float], **changes: float | bool) -> Measure:
    start, by = dt.date(2026, 9, 1), dt.date(2026, 11, 30)
    read = tuple(MeasureReading("R", 2, "M1", dt.date(2026, month, 1), value) for month, value in readings)
    return Measure("M", 2, "M1", "Notes", changes.get("baseline", 60), changes.get("target", 90), start, by,
                   bool(changes.get("higher", True)), read)  # fmt: skip


@pytest.mark.parametrize(
    ("readings", "on_course"),
    [([(10, 71.0)], True), ([(10, 65.0)], False), ([(10, 65.0), (11, 81.0)], True), ([], None), ([(12, 95.0)], None)],
)
def test_on_course_is_at_or_past_the_straight_line(readings: list[tuple[int, float]], on_course: bool | None) -> None:
    assert progress_of(measure(*readings), TODAY).on_course is on_course


def test_a_reading_that_is_dated_later_stands_on_no_chart() -> None:
    progress = progress_of(measure((10, 71.0), (12, 95.0)), TODAY)

    assert [each.value for each in progress.measure.readings] == [71.0]


def test_where_less_is_better_the_line_falls() -> None:
    falling = {"baseline": 20, "target": 5, "higher": False}

    assert progress_of(measure((10, 14.0), **falling), TODAY).on_course is True
    assert progress_of(measure((10, 18.0), **falling), TODAY).on_course is False


def test_a_sample_under_five_is_marked_as_small() -> None:
    reading = MeasureReading("R", 2, "M1", dt.date(2026, 10, 1), 75.0, sampled=4, compliant=3)
    small = Measure("M", 2, "M1", "Notes", 60, 90, readings=(reading,))

    assert progress_of(small, TODAY).compliance == Figure(3, 4)
    assert progress_of(small, TODAY).is_small


def test_a_theme_is_held_against_the_logs_first_three_months() -> None:
    days = [(5, 3), (5, 9), (6, 1), (6, 20), (7, 2), (7, 30), (8, 4), (10, 8)]
    events = [Event("Log", n, dt.date(2026, month, day), "Late calls") for n, (month, day) in enumerate(days, 2)]

    (theme,) = themes_by_month([*events, Event("Log", 99, None, "Late calls")], TODAY)

    assert [count for _, count in theme.by_month] == [2, 2, 2, 1, 0, 1]
    assert (theme.baseline, theme.latest, theme.reduction) == (2.0, 1, 50.0)


def test_a_short_log_is_not_compared() -> None:
    (theme,) = themes_by_month([Event("Log", 2, dt.date(2026, 9, 3), "Late calls")], TODAY)

    assert theme.reduction is None
