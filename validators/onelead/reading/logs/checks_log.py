"""Logs of checks: weekly record checks, audits, walkarounds; one line is one look at one action or theme."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.model import CheckRecord, LogNote
from onelead.reading.evidence.shares import shares_in
from onelead.reading.logs.check_results import result_of
from onelead.reading.logs.log_notes import (
    date_of,
    note,
    note_no_date,
    note_no_number,
    note_unknown,
    number_of,
    text_of,
)
from onelead.reading.logs.log_tables import LogTable
from onelead.reading.logs.references import is_known, references_in


def read_checks(table: LogTable, actions: tuple[str, ...]) -> Iterator[CheckRecord]:
    """Yield the checks of a log; a line that cites several actions is a check of each."""
    for row in table.lines:
        if is_a_check(table, row):
            for action in _cited(table, row, actions):
                yield _check(table, row, action)


def note_checks(table: LogTable, actions: tuple[str, ...]) -> Iterator[LogNote]:
    """Yield what could not be read in a log of checks: unknown actions, no dates, no numbers."""
    for row in filter(lambda row: is_a_check(table, row), table.lines):
        yield from note_no_date(table, row)
        yield from note_no_number(table, row, "sampled")
        if _is_more_than_sampled(table, row):
            yield note(
                table,
                row,
                "compliant",
                "More records are compliant than were sampled.",
                "Correct one of the two numbers; until then this check counts as met.",
            )
        for cited in _cited(table, row, actions):
            if cited and actions and not is_known(cited, actions):
                yield note_unknown(table, row, "action", cited, "action", actions)


def is_a_check(table: LogTable, row: int) -> bool:
    """Tell whether a line records a look: what was looked at, when, and what was found or by whom; a plan is none."""
    about = text_of(table, row, "action") or text_of(table, row, "theme") or text_of(table, row, "ref")
    when = date_of(table, row).day is not None
    found = text_of(table, row, "compliant") or text_of(table, row, "result")
    return bool((found and (about or when)) or (about and when and text_of(table, row, "checker")))


def _cited(table: LogTable, row: int, actions: tuple[str, ...]) -> tuple[str | None, ...]:
    text = text_of(table, row, "action")
    if text:
        return references_in(text, actions)
    loose = text_of(table, row, "ref")
    known = references_in(loose, actions)
    return (known[0] if known and known[0] in actions else None,)


def _check(table: LogTable, row: int, action: str | None) -> CheckRecord:
    sampled, compliant = _counts(table, row)
    result = text_of(table, row, "result") or text_of(table, row, "compliant")
    return CheckRecord(
        sheet=table.sheet,
        row=row,
        day=date_of(table, row).day,
        action=action,
        theme=text_of(table, row, "theme") or None,
        sampled=sampled,
        compliant=compliant,
        passed=_passed(table, row),
        checker=text_of(table, row, "checker") or None,
        result=result,
        columns=table.columns,
    )


def _counts(table: LogTable, row: int) -> tuple[float | None, float | None]:
    """Return sample and compliant; a share with no sample of its own, such as ``80%``, comes as 0.8 of 1."""
    sampled, compliant = number_of(table, row, "sampled"), number_of(table, row, "compliant")
    if compliant is not None and compliant.is_percent:
        of = sampled.value if sampled else 1.0
        return of, of * compliant.value / 100
    if sampled is not None and compliant is not None:
        fraction = 0 < compliant.value < 1 < sampled.value
        return sampled.value, compliant.value * sampled.value if fraction else compliant.value
    if compliant is not None:
        return (1.0, compliant.value) if 0 <= compliant.value <= 1 else (None, compliant.value)
    return _stated(
        text_of(table, row, "compliant") or text_of(table, row, "result"), sampled.value if sampled else None
    )


def _stated(text: str, sampled: float | None) -> tuple[float | None, float | None]:
    for found in shares_in(text):
        share = found.share
        return (share.of, share.n) if share.of is not None else (1.0, share.percent / 100)
    return sampled, None


def _passed(table: LogTable, row: int) -> bool | None:
    for field in ("compliant", "result"):
        heading = table.headings.get(table.columns.get(field, 0), "")
        said = result_of(text_of(table, row, field), heading)
        if said is not None:
            return said
    return None


def _is_more_than_sampled(table: LogTable, row: int) -> bool:
    sampled, compliant = number_of(table, row, "sampled"), number_of(table, row, "compliant")
    if sampled is None or compliant is None or compliant.is_percent:
        return False
    return compliant.value > sampled.value
