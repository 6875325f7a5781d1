"""Whatever stands in cells, it comes back as it was written, by two writers and in every place of a sheet."""

from __future__ import annotations

import datetime as dt
import io
import math
import string

import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from onelead.reading.grid import CellError, Value
from onelead.reading.opening.files import book_from_bytes
from raw_workbook import RawWorkbook, cell

# What XML can hold as it is; the rest Excel writes as _xHHHH_, which a text of its own may look like too.
LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n")
ODD_LETTERS = st.sampled_from(
    "\u200b\u200d\u00ad\u202e\u2067\ufeff\u00a0\u3000\u0301\u0130\u00df\U0001f469\U000e0041\ue000=+-@'\"<&"
)
TEXTS = st.text(LETTERS | ODD_LETTERS, min_size=1, max_size=60) | st.integers(1, 32_767).map(lambda n: "x" * n)
NUMBERS = st.floats(-1e300, 1e300) | st.integers(-(10**15), 10**15).map(float)
DATES = st.datetimes(dt.datetime(1900, 3, 1), dt.datetime(9999, 12, 30)).map(lambda d: d.replace(microsecond=0))
ERRORS = st.sampled_from(["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!"]).map(CellError)
VALUES: st.SearchStrategy[Value] = TEXTS | NUMBERS | st.booleans() | DATES | ERRORS
PLACES = st.tuples(st.integers(0, 300), st.integers(0, 40) | st.integers(0, 16_383))
SHEETS = st.dictionaries(PLACES, VALUES, max_size=25)


@given(SHEETS, st.booleans())
@settings(max_examples=100, deadline=None)
def test_what_xlsxwriter_writes_is_read(sheet: dict[tuple[int, int], Value], from_1904: bool) -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"date_1904": from_1904, "strings_to_urls": False})
    date = book.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"})
    plan = book.add_worksheet("Plan")
    kept = {place: value for place, value in sheet.items() if not (from_1904 and is_before_1904(value))}
    for (row, column), value in kept.items():
        match value:
            case bool():
                plan.write_boolean(row, column, value)
            case float():
                plan.write_number(row, column, value)
            case dt.datetime():
                plan.write_datetime(row, column, value, date)
            case CellError(code):
                plan.write_formula(row, column, "=1/0", None, code)
            case str():
                plan.write_string(row, column, value)
    book.close()

    found = read(out.getvalue())
    assert found.keys() == {(row + 1, column + 1) for row, column in kept}
    for (row, column), value in kept.items():
        assert is_as_written(found[row + 1, column + 1], value)


@given(st.lists(st.text(string.printable + "\u202e\u200b_x", min_size=1, max_size=40), min_size=1, max_size=9))
@settings(max_examples=100, deadline=None)
def test_what_is_written_into_the_cell_itself_is_read(values: list[str]) -> None:
    safe = ["".join(c for c in value if c >= " " or c == "\n") or "x" for value in values]
    body = "".join(cell(f"{chr(65 + column)}1", value) for column, value in enumerate(safe))
    raw = RawWorkbook(sheets={"Plan": f'<sheetData><row r="1">{body}</row></sheetData>'})

    assert list(read(raw.to_bytes()).values()) == safe


def read(data: bytes) -> dict[tuple[int, int], Value]:
    (plan,) = book_from_bytes(data)
    return {(row, column): value for row, cells in plan.rows.items() for column, value in cells.items()}


def is_before_1904(value: Value) -> bool:
    return isinstance(value, dt.datetime) and value.year < 1905


def is_as_written(found: Value, written: Value) -> bool:
    """Say whether a value came back as exactly as XlsxWriter writes it: 15 digits, a date to the millisecond."""
    if isinstance(written, float):
        return isinstance(found, float) and math.isclose(found, written, rel_tol=1e-14)
    if isinstance(written, dt.datetime):
        return isinstance(found, dt.datetime) and abs(found - written) <= dt.timedelta(milliseconds=1)
    return found == written and type(found) is type(written)
