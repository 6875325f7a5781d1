"""
What a workbook said, packed small: it travels from a worker to the batch and lies in the cache as bytes.

A thousand workbooks understood would fill a gigabyte; packed they take some forty megabytes, and a report unpacks one
at a time. Unpacking makes OneLead's own values and nothing else, whatever stands in the bytes: so a cache that somebody
tampered with cannot start anything.
"""

from __future__ import annotations

import copyreg
import dataclasses
import datetime as dt
import io
import pickle
import zlib
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

from onelead import checking, model, problems
from onelead.checking import Outcome, TrackerOutcome
from onelead.model import Figures, Finding, Tracker, Verdict, Workbook
from onelead.policy import Acceptance

PROTOCOL = 5
FASTEST = 1
"""zlib's level: a quarter of the size for a tenth of the time that the best level takes."""

Inside = tuple[Workbook, tuple[TrackerOutcome, ...]]


class PackedTracker(TrackerOutcome):
    """A tracker's outcome that knows by itself what a text says of it, and unpacks its actions when asked for them."""

    __slots__ = ("_header_row", "_place", "_sheet", "_whole")
    _whole: bytes
    _place: int
    _sheet: str
    _header_row: int

    def __init__(self, whole: bytes, place: int, sheet: str, header_row: int, *findings_and_figures: object) -> None:
        names = ("_whole", "_place", "_sheet", "_header_row", "findings", "figures")
        _keep(self, names, (whole, place, sheet, header_row, *findings_and_figures))

    @property
    def tracker(self) -> Tracker:
        """The tracker itself."""
        return _whole(self._whole)[1][self._place].tracker

    @property
    def verdicts(self) -> Mapping[int, Verdict]:
        """Row → verdict."""
        return _whole(self._whole)[1][self._place].verdicts

    @property
    def sheet(self) -> str:
        """The name of the tracker's sheet."""
        return self._sheet

    @property
    def header_row(self) -> int:
        """The row of its headings."""
        return self._header_row


class PackedOutcome(Outcome):
    """An outcome in two packets: what every report says, and the workbook with its actions, which few ask for."""

    __slots__ = ("_said", "_whole")
    _said: bytes
    _whole: bytes

    def __init__(
        self,
        workbook: Workbook,
        today: dt.date,
        trackers: tuple[TrackerOutcome, ...],
        findings: tuple[Finding, ...] = (),
        figures: Figures | None = None,
        run_out: tuple[Acceptance, ...] = (),
    ) -> None:
        whole = tuple(TrackerOutcome(each.tracker, each.verdicts, (), each.figures) for each in trackers)
        said = [(each.sheet, each.header_row, each.findings, each.figures) for each in trackers]
        packets = (_packet(said), _packet((workbook, whole)))
        _keep(self, _FIELDS, (*packets, today, findings, figures, run_out))

    @property
    def workbook(self) -> Workbook:
        """Everything understood in the workbook."""
        return _whole(self._whole)[0]

    @property
    def trackers(self) -> tuple[TrackerOutcome, ...]:
        """Its trackers with their findings."""
        return tuple(PackedTracker(self._whole, place, *said) for place, said in enumerate(_unpacked(self._said)))

    def __reduce__(self) -> tuple[Callable[..., PackedOutcome], tuple[Any, ...]]:
        return _restored, tuple(getattr(self, name) for name in _FIELDS)


_FIELDS = ("_said", "_whole", "today", "findings", "figures", "run_out")


def _keep(one: object, names: Sequence[str], values: Sequence[object]) -> None:
    for name, value in zip(names, values, strict=True):
        object.__setattr__(one, name, value)  # frozen, as what they stand for is


def packed(outcome: Outcome) -> PackedOutcome:
    """Return an outcome packed."""
    if isinstance(outcome, PackedOutcome):
        return outcome
    return PackedOutcome(
        outcome.workbook, outcome.today, outcome.trackers, outcome.findings, outcome.figures, outcome.run_out
    )


def _restored(*values: object) -> PackedOutcome:
    outcome = object.__new__(PackedOutcome)
    _keep(outcome, _FIELDS, values)
    return outcome


def _packet(value: object) -> bytes:
    return zlib.compress(dumped(value), FASTEST)


@lru_cache(maxsize=1)
def _whole(packet: bytes) -> Inside:
    """Unpack one workbook; a report asks for its parts one after the other, then for the next workbook's."""
    inside: Inside = _unpacked.__wrapped__(packet)
    return inside


@lru_cache(maxsize=1)
def _unpacked(packet: bytes) -> Any:
    return loaded(zlib.decompress(packet))


# ---------------------------------------------------------------------------------------------------- as plain bytes --


def dumped(value: object) -> bytes:
    """Return a value as bytes."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, PROTOCOL)
    pickler.dispatch_table = _field_by_field()
    pickler.dump(value)
    return out.getvalue()


def loaded(content: bytes) -> Any:
    """Return the value; raises `pickle.UnpicklingError` where the bytes name anything but OneLead's own values."""
    return _OwnValuesOnly(io.BytesIO(content)).load()


class _OwnValuesOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Return one of the classes that a result is made of."""
        try:
            return _own_values()[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a result") from None


@cache
def _own_values() -> dict[tuple[str, str], object]:
    own = [
        value
        for module in (model, checking, problems)
        for value in vars(module).values()
        if isinstance(value, type) and value.__module__ == module.__name__
    ]
    made = {(each.__module__, each.__qualname__): each for each in (*own, Acceptance, dt.date, dt.datetime)}
    return {**made, (__name__, "_restored"): _restored}


@cache
def _field_by_field() -> Mapping[type, Callable[[Any], Any]]:
    """Return how frozen values are taken apart: by their fields in order, thrice as fast as they do it themselves."""
    values = [each for each in _own_values().values() if isinstance(each, type) and dataclasses.is_dataclass(each)]
    return {**copyreg.dispatch_table, **{each: _taken_apart(each) for each in values if not issubclass(each, Enum)}}


def _taken_apart(kind: type) -> Callable[[Any], tuple[type, tuple[object, ...]]]:
    names = [each.name for each in dataclasses.fields(kind)]
    values = attrgetter(*names)
    return (lambda one: (kind, values(one))) if len(names) > 1 else (lambda one: (kind, (values(one),)))
