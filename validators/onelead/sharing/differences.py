"""
Where a sealed workbook was changed, as far as its short digests tell.

One changed cell stands where a changed row meets a changed column. Rows that were put in, taken out or moved are told
as rows, for then every column differs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from onelead.reading.grid import address, letters
from onelead.sharing.digests import Locator
from onelead.words import counted, listed

MOST_CELLS = 12
"""More cells than this are told as rows and columns."""
MOST_ALIGNED = 4_000
"""Longer sheets are compared from both ends only, for aligning them costs the square of their length."""

ABOUT = (
    "the sheet was hidden or shown",
    "a column was hidden or shown",
    "cells were merged or taken apart",
    "a picture, shape, chart, comment, link or coloured rule was put in or taken away",
)
"""What the parts of a locator's ``about`` say."""


def changes(sealed: Sequence[Locator], found: Sequence[Locator]) -> Iterator[str]:
    """Yield each change as a sentence, sheet by sheet; nothing where all short digests agree."""
    before, now = {each.sheet: each for each in sealed}, {each.sheet: each for each in found}
    renamed = dict(_renamed(before, now))
    yield from (f"The sheet {old} is now called {new}." for old, new in renamed.items())
    yield from (f"The sheet {name} is missing." for name in before if name not in now and name not in renamed)
    yield from (f"The sheet {name} was added." for name in now if name not in before and name not in renamed.values())
    yield from _reordered(list(before), list(now))
    for name, locator in before.items():
        other = now.get(renamed.get(name, name))
        if other is not None:
            yield from _in_sheet(locator, other)


def _renamed(before: Mapping[str, Locator], now: Mapping[str, Locator]) -> Iterator[tuple[str, str]]:
    """Yield (old name, new name) of the sheets that have the same rows under another name."""
    new = {each.rows: name for name, each in now.items() if name not in before and each.rows}
    for name, each in before.items():
        if name not in now and each.rows in new:
            yield name, new.pop(each.rows)


def _reordered(before: Sequence[str], now: Sequence[str]) -> Iterator[str]:
    kept = [name for name in now if name in before]
    if kept != [name for name in before if name in now]:
        yield f"The sheets stand in another order: {listed(kept)}."


def _in_sheet(before: Locator, now: Locator) -> Iterator[str]:
    sheet = now.sheet
    for what, old, new in zip(ABOUT, before.about, now.about, strict=False):
        if old != new:
            yield f"{sheet}: {what}."
    rows, columns = _differing(before.rows, now.rows), _differing(before.columns, now.columns)
    columns += range(min(len(before.columns), len(now.columns)) + 1, max(len(before.columns), len(now.columns)) + 1)
    if len(before.rows) != len(now.rows) or _same_in_another_order(before.rows, now.rows):
        yield from _moved(sheet, before.rows, now.rows)
    elif rows:
        yield _cells(sheet, rows, columns)


def _differing(before: Sequence[str], now: Sequence[str]) -> list[int]:
    return [number for number, (old, new) in enumerate(zip(before, now, strict=False), 1) if old != new]


def _same_in_another_order(before: Sequence[str], now: Sequence[str]) -> bool:
    return before != now and Counter(before) == Counter(now)


def _cells(sheet: str, rows: Sequence[int], columns: Sequence[int]) -> str:
    if not columns:
        return f"{sheet}: {_rows(rows)} {'was' if len(rows) == 1 else 'were'} hidden or shown."
    if len(rows) * len(columns) == 1:
        return f"{sheet}: the cell {address(rows[0], columns[0])} was changed."
    if len(rows) == 1 or (len(columns) == 1 and len(rows) <= MOST_CELLS):
        return f"{sheet}: the cells {listed(address(row, column) for row in rows for column in columns)} were changed."
    where = "column" if len(columns) == 1 else "columns"
    return f"{sheet}: cells in {_rows(rows)}, {where} {listed(map(letters, columns))} were changed."


def _moved(sheet: str, before: Sequence[str], now: Sequence[str]) -> Iterator[str]:
    gone, added = _gone_and_added(before, now)
    old, new = Counter(before[number - 1] for number in gone), Counter(now[number - 1] for number in added)
    moved = old & new
    gone_alone = _take(gone, before, Counter(moved))
    added_alone = _take(added, now, Counter(moved))
    in_another_place = [number for number in added if number not in added_alone]
    if in_another_place:
        yield f"{sheet}: {_rows(in_another_place)} stood in another place."
    if gone_alone and added_alone:
        yield f"{sheet}: {_rows(added_alone)} {'is' if len(added_alone) == 1 else 'are'} other than what was sealed."
    elif added_alone:
        yield f"{sheet}: {_rows(added_alone)} {'was' if len(added_alone) == 1 else 'were'} put in."
    if len(gone_alone) > len(added_alone):
        number = len(gone_alone) - len(added_alone)
        were = "was" if number == 1 else "were"
        yield f"{sheet}: {counted(number, 'row')} {were} taken out, near row {gone_alone[0]}."


def _gone_and_added(before: Sequence[str], now: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the rows of the sealed sheet that are no longer in their order, and those that were not."""
    shorter = min(len(before), len(now))
    start = next(iter(_differing(before, now)), shorter + 1) - 1
    same = next(iter(_differing(before[start:][::-1], now[start:][::-1])), shorter - start + 1) - 1
    left, right = before[start : len(before) - same], now[start : len(now) - same]
    if max(len(left), len(right)) > MOST_ALIGNED:
        return list(range(start + 1, start + 1 + len(left))), list(range(start + 1, start + 1 + len(right)))
    gone: list[int] = []
    added: list[int] = []
    for kind, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += range(start + i + 1, start + j + 1)
            added += range(start + k + 1, start + m + 1)
    return gone, added


def _take(numbers: Sequence[int], digests: Sequence[str], left: Counter[str]) -> list[int]:
    """Return the rows that are left once those that merely moved are taken away."""
    kept = []
    for number in numbers:
        digest = digests[number - 1]
        if left[digest]:
            left[digest] -= 1
        else:
            kept.append(number)
    return kept


def _rows(numbers: Sequence[int]) -> str:
    spans = list(_spans(numbers))
    shown = [f"{first}" if first == last else f"{first} to {last}" for first, last in spans[:6]]
    more = [f"{counted(sum(last - first + 1 for first, last in spans[6:]), 'more')}".rstrip("s")] if spans[6:] else []
    return f"{'row' if len(numbers) == 1 else 'rows'} {listed([*shown, *more])}"


def _spans(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for number in sorted(numbers):
        if first and number == last + 1:
            last = number
            continue
        if first:
            yield first, last
        first = last = number
    if first:
        yield first, last
