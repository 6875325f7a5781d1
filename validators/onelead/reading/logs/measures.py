"""Measures and their readings: from which baseline to which target by when, and how far it has come."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from onelead.model import LogNote, Measure, MeasureReading
from onelead.reading.logs.log_notes import date_of, note, note_no_date, note_no_number, note_unknown, number_of, text_of
from onelead.reading.logs.log_tables import LogTable
from onelead.reading.logs.month_columns import month_readings, months_of
from onelead.reading.logs.numbers import number_in
from onelead.reading.logs.references import is_known, reference_key, references_in
from onelead.reading.logs.themes import same_theme
from onelead.values import frozen, replace


def read_measures(
    registers: Sequence[LogTable], logs: Sequence[LogTable], actions: tuple[str, ...], today: dt.date
) -> tuple[Measure, ...]:
    """
    Return the measures of the registers, each with its readings; shares in per cent.

    Readings stand in logs, or in the register itself with a column for each month.
    """
    stated = [each for table in registers for each in _stated_measures(table, actions, today)]
    readings = [reading for table in logs for reading in _readings(table)]
    return tuple(_with_readings(each, readings) for each in stated)


def note_measures(registers: Sequence[LogTable], logs: Sequence[LogTable]) -> Iterator[LogNote]:
    """Yield what could not be read: text for numbers, one reference for two measures, readings of no measure."""
    known: dict[str, str] = {}
    for table in registers:
        for row in _measure_rows(table):
            yield from _note_measure(table, row)
            yield from _note_repeated(table, row, known)
    for table in logs:
        for row in table.lines:
            yield from _note_reading(table, row, tuple(known.values()))


@frozen
class _Stated:
    """A measure as its register states it, before its readings show in which unit it is."""

    measure: Measure
    is_percent: bool
    by_month: tuple[MeasureReading, ...] = ()
    """Its readings in the month columns of the register itself."""


def _stated_measures(table: LogTable, actions: tuple[str, ...], today: dt.date) -> Iterator[_Stated]:
    months = months_of(table, today) if "months" in table.columns else {}
    for row in _measure_rows(table):
        baseline, target = number_of(table, row, "baseline"), number_of(table, row, "target")
        name = text_of(table, row, "name") or text_of(table, row, "id")
        measure = Measure(
            sheet=table.sheet,
            row=row,
            id=text_of(table, row, "id") or name,
            name=name,
            baseline=baseline.value if baseline else None,
            target=target.value if target else None,
            start=date_of(table, row, "start").day,
            by=date_of(table, row, "by").day,
            higher_is_better=_higher_is_better(table, row),
            actions=references_in(text_of(table, row, "actions"), actions),
        )
        is_percent = any(number is not None and number.is_percent for number in (baseline, target))
        yield _Stated(measure, is_percent, tuple(month_readings(table, row, measure.id, months)))


def _measure_rows(table: LogTable) -> Iterator[int]:
    for row in table.lines:
        named = text_of(table, row, "id") or text_of(table, row, "name")
        if named and any(text_of(table, row, field) for field in ("target", "baseline", "by", "start")):
            yield row


def _higher_is_better(table: LogTable, row: int) -> bool:
    """Read which way is better: from its own column, else the target's words, else from baseline towards target."""
    said = text_of(table, row, "direction").casefold()
    if re.search(r"low|down|fewer|less|decreas|reduc|fall|↓", said):
        return False
    if re.search(r"high|up\b|more|increas|rise|↑", said):
        return True
    baseline, target = number_of(table, row, "baseline"), number_of(table, row, "target")
    if target is not None and target.higher_is_better is not None:
        return target.higher_is_better
    return baseline is None or target is None or baseline.value <= target.value


def _readings(table: LogTable) -> Iterator[MeasureReading]:
    for row in table.lines:
        day, cited = date_of(table, row).day, text_of(table, row, "measure")
        sampled, compliant = number_of(table, row, "sampled"), number_of(table, row, "compliant")
        value = number_of(table, row, "value") or (compliant if sampled is None else None)
        if sampled is not None and compliant is not None and sampled.value > 0 and not compliant.is_percent:
            yield MeasureReading(
                table.sheet, row, cited, day, 100 * compliant.value / sampled.value, sampled.value, compliant.value
            )
        elif value is not None:
            yield MeasureReading(table.sheet, row, cited, day, value.value)


def _with_readings(stated: _Stated, readings: Iterable[MeasureReading]) -> Measure:
    measure = stated.measure
    logged = [each for each in readings if each.day is not None and is_named(measure, each.measure)]
    own = [*stated.by_month, *logged]
    own.sort(key=lambda each: (each.day or dt.date.min, each.row))
    if stated.is_percent or any(each.sampled for each in own):
        measure = _in_percent(measure)
        own = [each if each.sampled else replace(each, value=_percent(each.value)) for each in own]
    elif _is_share(measure) and any(each.value is not None and each.value > 1 for each in own):
        measure = _in_percent(measure)
    return replace(measure, readings=tuple(own))


def _in_percent(measure: Measure) -> Measure:
    return replace(measure, baseline=_percent(measure.baseline), target=_percent(measure.target), unit="%")


def is_named(measure: Measure, text: str) -> bool:
    """Tell whether a cell names a measure, by its reference or its name."""
    key = reference_key(text)
    return bool(key) and (
        key in (reference_key(measure.id), reference_key(measure.name)) or same_theme(text, measure.name)
    )


def _is_share(measure: Measure) -> bool:
    target, baseline = measure.target, measure.baseline
    return target is not None and 0 < target <= 1 and (baseline is None or 0 <= baseline <= 1)


def _percent(value: float | None) -> float | None:
    """Return a share that Excel keeps as 0.9 in per cent; what is above 1 is in per cent already."""
    return round(100 * value, 6) if value is not None and 0 <= value <= 1 else value


def _note_measure(table: LogTable, row: int) -> Iterator[LogNote]:
    for field in ("baseline", "target"):
        yield from note_no_number(table, row, field)
    for field in ("start", "by"):
        yield from note_no_date(table, row, field)


def _note_repeated(table: LogTable, row: int, known: dict[str, str]) -> Iterator[LogNote]:
    named = text_of(table, row, "id") or text_of(table, row, "name")
    if known.setdefault(reference_key(named), named) is not named and "id" in table.columns:
        yield note(
            table,
            row,
            "id",
            f"{named} stands for two measures, so readings of it count for both.",
            "Give each measure a reference of its own.",
        )


def _note_reading(table: LogTable, row: int, known: tuple[str, ...]) -> Iterator[LogNote]:
    cited = text_of(table, row, "measure")
    if not cited:
        return
    yield from note_no_date(table, row)
    for field in ("value", "sampled", "compliant"):
        yield from note_no_number(table, row, field)
    names = number_in(cited) is None and any(same_theme(cited, each) for each in known)
    if known and not is_known(cited, known) and not names:
        yield note_unknown(table, row, "measure", cited, "measure", known)
