"""CLS009: a closed action whose measure misses its target."""

from drawing import told


def page(readings: str, measure: str = "M1", status: str = "Closed") -> str:
    return f"""
    | ID    | Action                  | Owner    | Status   | Evidence                | Measure   |
    | ----- | ----------------------- | -------- | -------- | ----------------------- | --------- |
    | CR-01 | Check the night notes   | Ann Hill | {status} | Sample 25/9/26: 9 of 10 | {measure} |

    **Measures**

    | Measure ref | Measure              | Baseline | Target | Target date |
    | ----------- | -------------------- | -------- | ------ | ----------- |
    | M1          | Daily notes whole | 58%      | 90%    | 2026-09-28  |
    | M2          | Falls in the month   | 9        | 3      | 2026-09-28  |

    **Readings**

    | Date       | Measure ref | Sampled | Compliant | Value |
    | ---------- | ----------- | ------- | --------- | ----- |
    {readings}
    """


MET = "| 2026-09-30 | M1 | 40 | 37 | |\n"
MISSED = "| 2026-10-30 | M1 | 40 | 27 | |\n"


def test_the_latest_reading_decides() -> None:
    assert told(page(MET + MISSED), "CLS009") == [
        "F2 CR-01 is closed, but Daily notes whole stood at 67.5 % (27 of 40) on 30 October 2026; its target is 90 %."
    ]
    assert told(page(MISSED + "| 2026-11-13 | M1 | 40 | 36 | |"), "CLS009") == []


def test_the_measure_may_be_named_instead_of_cited() -> None:
    assert len(told(page(MISSED, "Daily notes whole"), "CLS009")) == 1


def test_fewer_can_be_better() -> None:
    assert told(page("| 2026-10-31 | M2 | | | 4 |", "M2"), "CLS009") == [
        "F2 CR-01 is closed, but Falls in the month stood at 4 on 31 October 2026; its target is 3."
    ]
    assert told(page("| 2026-10-31 | M2 | | | 3 |", "M2"), "CLS009") == []


def test_a_reading_that_is_still_to_come_does_not_count() -> None:
    assert told(page(MET + "| 2026-12-31 | M1 | 40 | 2 | |"), "CLS009") == []


def test_an_open_action_may_still_miss_its_target() -> None:
    assert told(page(MISSED, status="In progress"), "CLS009") == []


def test_no_measure_and_no_reading_say_nothing() -> None:
    assert told(page(MISSED, "M7"), "CLS009") == told(page("", "M1"), "CLS009") == []
