"""Logs are found on any sheet, beside and below other tables, and read into records."""

import datetime as dt

from drawing import TODAY, book_from, workbook_from
from onelead.model import Decision, Logs
from onelead.reading.logs.logs import find_logs

ACTIONS = """
| ID    | Theme      | Action                        | Owner    | Deadline   | Status      |
| ----- | ---------- | ----------------------------- | -------- | ---------- | ----------- |
| CR-01 | Late calls | Re-time the nine morning runs | Ann Hill | 2026-12-18 | In progress |
| CR-02 | Fire exits | Move two hoists to the store  | Tom Fox  | 2026-12-18 | In progress |
"""


def logs(page: str) -> Logs:
    return workbook_from(ACTIONS + page).logs


def test_without_logs_there_are_none() -> None:
    assert logs("") == Logs()


def test_an_empty_log_is_there_and_empty() -> None:
    found = logs("""
    **Checks**

    | Date | Action ref | Compliant |
    | ---- | ---------- | --------- |
    """)
    assert found.checks == ()


def test_checks_come_in_the_order_of_their_dates() -> None:
    found = logs("""
    **Anything**

    | Weekly checks of the care records |            |                 |           |
    | Every Friday                      |            |                 |           |
    | Date                              | Action ref | Records sampled | Compliant |
    | 2026-11-20                        | cr1        | 10              | 9         |
    | 13/11/2026                        | CR-02      | 8 of            | Yes       |
    | 2026-11-06                        | CR-1, CR-2 | 10              | 100%      |
    """)
    assert found.checks is not None
    assert [(each.row, each.day, each.action, each.passed, each.percent) for each in found.checks] == [
        (6, dt.date(2026, 11, 6), "CR-01", None, 100.0),
        (6, dt.date(2026, 11, 6), "CR-02", None, 100.0),
        (5, dt.date(2026, 11, 13), "CR-02", True, None),
        (4, dt.date(2026, 11, 20), "CR-01", None, 90.0),
    ]


def test_a_plan_of_checks_that_are_still_to_come_is_no_check() -> None:
    found = logs("""
    **Checks**

    | Date       | Action ref | Checked by | Compliant |
    | ---------- | ---------- | ---------- | --------- |
    | 2026-11-13 | CR-01      | Ann Hill   | Yes       |
    | 2026-11-20 | CR-01      |            |           |
    """)
    assert found.checks is not None
    assert [each.row for each in found.checks] == [2]


def test_no_under_a_question_that_asks_the_opposite_is_met() -> None:
    found = logs("""
    **Walkaround**

    | Date       | Action ref | Checked by | Any gaps found? |
    | ---------- | ---------- | ---------- | --------------- |
    | 2026-11-13 | CR-01      | Ann Hill   | No              |
    | 2026-11-20 | CR-01      | Ann Hill   | Yes             |
    """)
    assert found.checks is not None
    assert [each.passed for each in found.checks] == [True, False]


def test_two_tables_on_one_sheet_are_two_logs() -> None:
    book = book_from("""
    **Figures**

    | Measure ref | Measure        | Baseline | Target    |
    | M1          | Notes complete | 58%      | 90%       |
    |             |                |          |           |
    | Date        | Measure ref    | Sampled  | Compliant |
    | 2026-10-30  | M1             | 40       | 27        |
    """)
    (measure,) = find_logs(book, [], TODAY).measures or ()
    assert (measure.baseline, measure.target) == (58, 90)
    assert [reading.value for reading in measure.readings] == [67.5]
    assert measure.unit == "%"


def test_two_tables_side_by_side_are_two_logs() -> None:
    book = book_from("""
    **Figures**

    | Measure ref | Measure       | Baseline | Target |     | Date       | Measure ref | Value |
    | M1          | Missed visits | 9        | 2      |     | 2026-10-31 | M1          | 1     |
    | M2          | Late calls    | 20       | 5      |     | 2026-10-31 | M2          | 8     |
    """)
    measures = find_logs(book, [], TODAY).measures or ()
    assert [(each.id, each.latest and each.latest.value) for each in measures] == [("M1", 1), ("M2", 8)]
    assert {each.unit for each in measures} == {""}
    assert not any(each.higher_is_better for each in measures)


def test_a_register_may_keep_a_column_for_each_month() -> None:
    book = book_from("""
    **KPIs**

    | Measure                  | Target | Apr  | May | Jun |
    | Pain scored in an hour   | 90%    | 71%  | 80% | 95% |
    | Families rung in 6 weeks | 100%   | 0.6  | 0.7 |     |
    """)
    first, second = find_logs(book, [], TODAY).measures or ()
    assert [(each.day, each.value) for each in first.readings] == [
        (dt.date(2026, 4, 30), 71),
        (dt.date(2026, 5, 31), 80),
        (dt.date(2026, 6, 30), 95),
    ]
    assert [each.value for each in second.readings] == [60, 70]


def test_months_without_a_year_run_back_from_the_last_that_is_filled() -> None:
    book = book_from("""
    | Measure    | Target | Nov | Dec | Jan | Feb | Mar |
    | Late calls | 5      | 20  | 14  | 9   | 4   |     |
    """)
    (measure,) = find_logs(book, [], dt.date(2027, 2, 10)).measures or ()
    assert [each.day for each in measure.readings] == [
        dt.date(2026, 11, 30),
        dt.date(2026, 12, 31),
        dt.date(2027, 1, 31),
        dt.date(2027, 2, 10),
    ]


def test_months_may_be_true_dates() -> None:
    book = book_from("""
    | Measure    | Target | 2026-08-01 | 2026-09-01 | 2026-10-01 |
    | Late calls | 5      | 20         | 14         | 9          |
    """)
    (measure,) = find_logs(book, [], TODAY).measures or ()
    assert [(each.day, each.value) for each in measure.readings] == [
        (dt.date(2026, 8, 31), 20),
        (dt.date(2026, 9, 30), 14),
        (dt.date(2026, 10, 31), 9),
    ]


def test_a_log_below_the_tracker_holds_no_actions() -> None:
    found = workbook_from("""
    | Action                    | Owner    | Deadline   | Status | Notes   |
    | Re-time the teatime runs  | Ann Hill | 2026-12-18 | Open   |         |
    | Missed calls              |          |            |        |         |
    | Date                      | Client   | Theme      | Ref    | Told by |
    | 2026-11-02                | Mr P     | Late call  | 7      | Carer   |
    | 2026-11-09                | Mrs K    | Late call  | 8      | Family  |
    """)
    (tracker,) = found.trackers
    assert [action.row for action in tracker.actions] == [2]
    assert [(each.row, each.theme) for each in found.logs.events or ()] == [(5, "Late call"), (6, "Late call")]


def test_a_log_beside_the_tracker_is_found_there() -> None:
    found = workbook_from("""
    | ID    | Action           | Owner    | Deadline   | Status |     | Date       | Action ref | Compliant |
    | CR-01 | Re-time the runs | Ann Hill | 2026-12-18 | Open   |     | 2026-11-20 | CR-01      | No        |
    | CR-02 | Move two hoists  | Tom Fox  | 2026-12-18 | Open   |     | 2026-11-13 | CR-01      | Yes       |
    """).logs
    assert found.checks is not None
    assert [(each.row, each.action, each.passed) for each in found.checks] == [(3, "CR-01", True), (2, "CR-01", False)]


def test_a_sheet_that_onelead_wrote_is_no_log() -> None:
    found = logs("""
    **Escalation**

    | OneLead escalation sheet |              |            |
    | Action ref               | Escalated to | Date       |
    | CR-01                    | Ann Hill     | 2026-11-20 |
    """)
    assert found.escalations is None


def test_a_measure_says_which_way_is_better() -> None:
    found = logs("""
    **Measures**

    | Measure | Description        | Baseline | Target  | Better when |
    | ------- | ------------------ | -------- | ------- | ----------- |
    | M1      | Visits missed      | 9        | 2       |             |
    | M2      | Notes complete     | 0.58     | 0.9     |             |
    | M3      | Minutes to answer  |          | under 5 |             |
    | M4      | Falls in the month | 4        | 4       | Lower       |
    """)
    assert [each.higher_is_better for each in found.measures or ()] == [False, True, False, False]


def test_reviews_and_escalations_are_read() -> None:
    found = logs("""
    **Governance**

    | Meeting date | Meeting                   | Action ref | Decision           |
    | ------------ | ------------------------- | ---------- | ------------------ |
    | 2026-10-06   | Monthly governance        | CR-01      | Extend to 30/11/26 |
    | 2026-09-01   | Provider oversight review |            |                    |

    **Escalations**

    | Action ref | Escalated to       | Date escalated | Decision | Decision date |
    | ---------- | ------------------ | -------------- | -------- | ------------- |
    | CR-02      | Registered Manager | 2026-11-02     |          |               |
    """)
    assert [(each.action, each.decision, each.oversight) for each in found.reviews or ()] == [
        ("CR-01", Decision.EXTEND, False),
        (None, Decision.BLANK, True),
    ]
    (escalation,) = found.escalations or ()
    assert (escalation.action, escalation.escalated_to, escalation.day) == (
        "CR-02",
        "Registered Manager",
        dt.date(2026, 11, 2),
    )


def test_what_cannot_be_read_is_noted_and_the_rest_is_read() -> None:
    found = logs("""
    **Checks**

    | Date       | Action ref | Records sampled | Compliant |
    | ---------- | ---------- | --------------- | --------- |
    | 2026-11-20 | CR-91      | 10              | 9         |
    | last week  | CR-01      | 10              | 12        |

    **Measures**

    | Measure ref | Measure        | Baseline   | Target |
    | ----------- | -------------- | ---------- | ------ |
    | M1          | Notes complete | about half | 90%    |
    | M1          | Falls          | 4          | 2      |

    **Readings**

    | Date       | Measure ref | Value      |
    | ---------- | ----------- | ---------- |
    | 2026-10-30 | M1          | quite good |
    | 2026-10-30 | M7          | 3          |
    """)
    assert [(each.sheet, each.row, each.column, each.message) for each in found.notes] == [
        ("Checks", 2, 2, '"CR-91" is not the reference of any action in this workbook.'),
        (
            "Checks",
            3,
            1,
            '"last week" is not a date, so this line counts for nothing that has to do with time.',
        ),
        ("Checks", 3, 4, "More records are compliant than were sampled."),
        ("Measures", 2, 3, '"about half" is not a number, so no rule could use it.'),
        ("Measures", 3, 1, "M1 stands for two measures, so readings of it count for both."),
        ("Readings", 2, 3, '"quite good" is not a number, so no rule could use it.'),
        ("Readings", 3, 2, '"M7" is not the reference of any measure in this workbook.'),
    ]
    assert found.checks is not None
    assert len(found.checks) == 2
