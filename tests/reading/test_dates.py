"""Dates as people type them into trackers."""

import datetime as dt

import pytest

from onelead.model import DateKind
from onelead.reading.dates.dates import a_day_of, column_is_swapped, dates_in, read_date
from onelead.reading.grid import CellError, Value

MARCH_31 = dt.date(2026, 3, 31)
MARCH_3 = dt.date(2026, 3, 3)
NOVEMBER = dt.date(2026, 11, 15)


@pytest.mark.parametrize(
    "text",
    """
31/03/2026
31/3/2026
31/3/26
31/03/26
31.03.2026
31.3.26
31-03-2026
31-3-26
31 / 03 / 2026
31\\03\\2026
2026-03-31
2026/03/31
2026-03-31T00:00:00
2026-03-31 00:00:00
2026-03-31T14:30:00Z
20260331
31032026
31 March 2026
31st March 2026
31st of March 2026
31 Mar 26
31 Mar 2026
31-Mar-26
31-Mar-2026
31/Mar/2026
31Mar2026
31 MARCH 2026
31 march, 2026
Tues 31st March 2026
Tuesday 31 March 2026
Tue 31/03/2026
March 31, 2026
March 31st 2026
Mar 31 2026
By 31/03/2026
by 31 March 2026
Due 31/03/2026
31/03/2026 (target)
31/03/2026 17:00
No later than 31/03/2026
31/03/2026 - firm
31.03.2026.
31/03/2026 and 31st March 2026
'31/03/2026
31/3/'26
    """.strip().splitlines(),
)
def test_usual_forms_are_dates(text: str) -> None:
    cell = read_date(text)
    assert (cell.kind, cell.day) == (DateKind.DATE, MARCH_31)


@pytest.mark.parametrize(
    "text", [" 31/03/2026", "31/03/2026\xa0", "\u200b31/03/2026 ", "31\xa0March\xa02026", "31/03/2026\n"]
)
def test_stray_spaces_do_not_matter(text: str) -> None:
    assert read_date(text).day == MARCH_31


@pytest.mark.parametrize("text", ["03/03/2026", "3/3/26", "3rd March 2026", "Tues 3rd March 2026", "3 Mar 26"])
def test_the_third_of_march(text: str) -> None:
    assert read_date(text).day == MARCH_3


def test_day_comes_first() -> None:
    assert read_date("05/10/2026").day == dt.date(2026, 10, 5)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("End of March 2026", MARCH_31),
        ("end March 2026", MARCH_31),
        ("End of Mar 26", MARCH_31),
        ("March 2026", MARCH_31),
        ("Mar-26", MARCH_31),
        ("Mar 2026", MARCH_31),
        ("By March 2026", MARCH_31),
        ("03/2026", MARCH_31),
        ("Mid March 2026", dt.date(2026, 3, 15)),
        ("mid-March 2026", dt.date(2026, 3, 15)),
        ("Early March 2026", dt.date(2026, 3, 7)),
        ("w/c 2/3/26", dt.date(2026, 3, 6)),
        ("WC 02/03/2026", dt.date(2026, 3, 6)),
        ("Week commencing 2nd March 2026", dt.date(2026, 3, 6)),
        ("w/e 8/3/26", dt.date(2026, 3, 8)),
        ("Week ending 8 March 2026", dt.date(2026, 3, 8)),
        ("Q1 2026", MARCH_31),
        ("Q2 2026", dt.date(2026, 6, 30)),
        ("2026 Q4", dt.date(2026, 12, 31)),
        ("Q2 2026/27", dt.date(2026, 9, 30)),
        ("Q4 26/27", dt.date(2027, 3, 31)),
        ("End of Q3 2026", dt.date(2026, 9, 30)),
        ("Spring 2026", dt.date(2026, 5, 31)),
        ("Summer 2026", dt.date(2026, 8, 31)),
        ("2026", dt.date(2026, 12, 31)),
        ("end of 2026", dt.date(2026, 12, 31)),
        ("2026/27", dt.date(2027, 3, 31)),
        ("31/02/2026", dt.date(2026, 2, 28)),
        ("31/09/2026", dt.date(2026, 9, 30)),
        ("30th Feb 2028", dt.date(2028, 2, 29)),
        ("03/31/2026", MARCH_31),
        ("19 - 23/2/2018", dt.date(2018, 2, 23)),
        ("1st - 5th March 2026", dt.date(2026, 3, 5)),
        ("1 March to 5 April 2026", dt.date(2026, 4, 5)),
        ("01/03/2026 - 31/03/2026", MARCH_31),
        ("01/03/2026 to 31/03/2026", MARCH_31),
        ("between 1/3/26 and 31/3/26", MARCH_31),
        ("ASAP - by 31/3/26", MARCH_31),
        ("Ongoing, review 31/03/2026", MARCH_31),
        ("TBC (31/03/2026)", MARCH_31),
        ("31/03/2026?", MARCH_31),
        ("approx 31/03/2026", MARCH_31),
        ("30 days from 1/3/26", MARCH_31),
        ("46112", MARCH_31),
    ],
)
def test_what_can_be_understood_is_suggested_but_is_no_date(text: str, meant: dt.date) -> None:
    cell = read_date(text)
    assert (cell.kind, cell.day, cell.suggestion) == (DateKind.NOT_A_DATE, None, meant)


@pytest.mark.parametrize(
    "text",
    """
ASAP
asap
Ongoing
on-going
Continuous
TBC
TBA
To be confirmed
Immediate
Immediately
30 days
1-6 months
< 1 year
6 weeks
Within 3 months
Next month
Next QGM
When funding agreed
Week 12
Q2
Monthly
Weekly
n/a
N/A
Not applicable
None
?
??
Done
dd/mm/yyyy
00/00/0000
99/99/2026
311326
99999
31132026
²
Once contractor available
Following inspection
soon
High
    """.strip().splitlines(),
)
def test_words_are_not_a_date_and_suggest_none(text: str) -> None:
    cell = read_date(text)
    assert (cell.kind, cell.day, cell.suggestion) == (DateKind.NOT_A_DATE, None, None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31 March", dt.date(2027, 3, 31)),
        ("31/3", dt.date(2027, 3, 31)),
        ("31st Mar", dt.date(2027, 3, 31)),
        ("30 September", dt.date(2026, 9, 30)),
        ("End of November", dt.date(2026, 11, 30)),
        ("December", dt.date(2026, 12, 31)),
        ("12th Dec", dt.date(2026, 12, 12)),
        ("Jan 5", dt.date(2027, 1, 5)),
    ],
)
def test_a_date_without_a_year_takes_the_year_of_its_column(text: str, meant: dt.date) -> None:
    cell = read_date(text, near=NOVEMBER)
    assert (cell.kind, cell.day, cell.suggestion) == (DateKind.NOT_A_DATE, None, meant)
    assert read_date(text).suggestion is None


@pytest.mark.parametrize(
    "text",
    [
        "3/10/26 revised 30/11/26",
        "3/10/26 → 30/11/26",
        "3/10/26 -> 30/11/26",
        "3/10/26 > 30/11/26",
        "3/10/26 / 30/11/26",
        "3/10/26, 30/11/26",
        "3/10/26 & 30/11/26",
        "3/10/26\n30/11/26",
        "3/10/26 (extended to 30/11/26)",
        "Was 3/10/26 now 30/11/26",
        "3 Oct 2026; 30 Nov 2026",
        "3/10/2026 extended to 31/10/2026 then 30/11/2026",
        "Original: 03/10/2026 Revised: 30/11/2026",
        "October 3, 2026 (first item) and November 30, 2026 (second item)",
    ],
)
def test_of_several_dates_the_first_is_the_deadline_and_the_last_the_revised_one(text: str) -> None:
    cell = read_date(text)
    assert (cell.kind, cell.day, cell.last) == (DateKind.SEVERAL, dt.date(2026, 10, 3), dt.date(2026, 11, 30))


@pytest.mark.parametrize("value", [None, "", " ", "\xa0", "-", "–", "—", "--", "/", ".", CellError("#REF!")])
def test_blanks_dashes_and_errors_are_blank(value: Value) -> None:
    assert read_date(value).kind is DateKind.BLANK


@pytest.mark.parametrize(
    ("value", "kind", "day", "suggestion"),
    [
        (dt.datetime(2026, 3, 31), DateKind.DATE, MARCH_31, None),
        (dt.datetime(2026, 3, 31, 17, 30), DateKind.DATE, MARCH_31, None),
        (dt.date(2026, 3, 31), DateKind.DATE, MARCH_31, None),
        (dt.datetime(1899, 12, 31), DateKind.DATE, dt.date(1899, 12, 31), None),
        (46112.0, DateKind.NOT_A_DATE, None, MARCH_31),
        (46112.5, DateKind.NOT_A_DATE, None, MARCH_31),
        (20260331.0, DateKind.DATE, MARCH_31, None),
        (2026.0, DateKind.NOT_A_DATE, None, dt.date(2026, 12, 31)),
        (30.0, DateKind.NOT_A_DATE, None, None),
        (0.0, DateKind.NOT_A_DATE, None, None),
        (-4.0, DateKind.NOT_A_DATE, None, None),
        (1e20, DateKind.NOT_A_DATE, None, None),
        (float("inf"), DateKind.NOT_A_DATE, None, None),
        (float("nan"), DateKind.NOT_A_DATE, None, None),
        (True, DateKind.NOT_A_DATE, None, None),
        (dt.time(9, 30), DateKind.NOT_A_DATE, None, None),
        (dt.timedelta(days=3), DateKind.NOT_A_DATE, None, None),
    ],
)
def test_values_that_are_not_text(
    value: Value, kind: DateKind, day: dt.date | None, suggestion: dt.date | None
) -> None:
    cell = read_date(value)
    assert (cell.kind, cell.day, cell.suggestion) == (kind, day, suggestion)


def test_a_column_whose_text_dates_all_have_days_above_12_is_swapped() -> None:
    column: list[Value] = ["14/05/2027", dt.datetime(2027, 10, 5), "28/05/2027", dt.datetime(2027, 7, 6), None]
    assert column_is_swapped(column)
    assert read_date(column[1], swapped=True).day == dt.date(2027, 5, 10)
    assert read_date(column[1], swapped=True).swapped
    assert read_date(column[0], swapped=True).day == dt.date(2027, 5, 14)


@pytest.mark.parametrize(
    "column",
    [
        [dt.datetime(2026, 9, 1), dt.datetime(2026, 10, 5), dt.datetime(2026, 12, 7), "30/11/2026"],
        ["14/05/2027", dt.datetime(2027, 5, 20)],
        ["04/05/2027", dt.datetime(2027, 10, 5), "14/05/2027"],
        ["14 May 2027", dt.datetime(2027, 10, 5)],
        ["14/05/2027", "28/05/2027"],
        [dt.datetime(2027, 10, 5), dt.datetime(2027, 7, 6)],
        ["14/05/2027", dt.datetime(2027, 5, 5)],
        [],
    ],
)
def test_a_column_that_proves_nothing_is_left_alone(column: list[Value]) -> None:
    assert not column_is_swapped(column)


def test_swapping_leaves_days_above_12_and_equal_days_alone() -> None:
    assert not read_date(dt.datetime(2026, 5, 20), swapped=True).swapped
    assert not read_date(dt.datetime(2026, 5, 5), swapped=True).swapped


def test_dates_in_prose() -> None:
    text = "Audit 24/6/26: 12 of 12. Re-checked on 3rd July 2026 and 2026-08-01; 14/9 open, v1.2, 10/12 signed."
    assert dates_in(text) == (dt.date(2026, 6, 24), dt.date(2026, 7, 3), dt.date(2026, 8, 1))


@pytest.mark.parametrize(
    "text", ["", "no dates", "9 of 10", "36/36", "tel 01924 123456", "£2,140", "31/02/2026", "room 12"]
)
def test_prose_without_dates(text: str) -> None:
    assert dates_in(text) == ()


def test_a_day_of_a_column() -> None:
    cells = [read_date(text) for text in ("1/9/26", "TBC", "1/10/26", "1/12/26")]
    assert a_day_of(cells) == dt.date(2026, 10, 1)
    assert a_day_of([]) is None
