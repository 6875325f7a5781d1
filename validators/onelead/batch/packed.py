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
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import Any  # what is packed, and found again, may be any of our values

from onelead import checking, model, problems
from onelead.checking import Outcome, Portion, TrackerOutcome, counts
from onelead.model import Figures, Finding, Severity, Tracker, Verdict, Workbook
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
    """
    An outcome in three packets: what was written of it already, its findings, and the workbook with its actions.

    Where reports ask for the first alone, the other two are never made.
    """

    __slots__ = ("_counts", "_has_trackers", "_portions", "_said", "_whole")
    _portions: Mapping[str, bytes]
    _said: bytes
    _whole: bytes
    _counts: Mapping[Severity, int]
    _has_trackers: bool

    def __init__(
        self,
        workbook: Workbook,
        today: dt.date,
        trackers: tuple[TrackerOutcome, ...],
        findings: tuple[Finding, ...] = (),
        figures: Figures | None = None,
        run_out: tuple[Acceptance, ...] = (),
        portions: Mapping[str, Portion] = MappingProxyType({}),
    ) -> None:
        whole = tuple(TrackerOutcome(each.tracker, each.verdicts, (), each.figures) for each in trackers)
        said = [(each.sheet, each.header_row, each.findings, each.figures) for each in trackers]
        found = counts(chain(findings, *(each.findings for each in trackers)))
        packets = (_packets(portions), _packet(said), _packet((workbook, whole)))
        _keep(self, _FIELDS, (*packets, found, bool(trackers), today, findings, figures, run_out))

    @property
    def workbook(self) -> Workbook:
        """Everything understood in the workbook."""
        return _whole(self._whole)[0]

    @property
    def trackers(self) -> tuple[TrackerOutcome, ...]:
        """Its trackers with their findings."""
        return tuple(PackedTracker(self._whole, place, *said) for place, said in enumerate(_unpacked(self._said)))

    @property
    def has_trackers(self) -> bool:
        """Tell whether there is a tracker in the workbook."""
        return self._has_trackers

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there are of each severity, accepted ones left out."""
        return self._counts

    @property
    def portions(self) -> Mapping[str, Portion]:
        """What reports say of the workbook, by name, where that was written when it was checked."""
        return _Portions(self._portions)

    def __reduce__(self) -> tuple[Callable[..., PackedOutcome], tuple[Any, ...]]:
        return _restored, tuple(getattr(self, name) for name in _FIELDS)


_FIELDS = (
    *("_portions", "_said", "_whole", "_counts", "_has_trackers"),
    *("today", "findings", "figures", "run_out"),
)


def _keep(one: object, names: Sequence[str], values: Sequence[object]) -> None:
    for name, value in zip(names, values, strict=True):
        object.__setattr__(one, name, value)  # frozen, as what they stand for is


class _Portions(Mapping[str, Portion]):
    """Portions of reports by name, each unpacked when it is asked for."""

    def __init__(self, packets: Mapping[str, bytes]) -> None:
        self._packets = packets

    def __getitem__(self, name: str) -> Portion:
        portion: Portion = _unpacked.__wrapped__(self._packets[name])
        return portion

    def __iter__(self) -> Iterator[str]:
        return iter(self._packets)

    def __len__(self) -> int:
        return len(self._packets)


def packed(outcome: Outcome, portions: Mapping[str, Portion] = MappingProxyType({})) -> PackedOutcome:
    """Return an outcome packed, with the portions of reports that were written of it."""
    return PackedOutcome(
        *(outcome.workbook, outcome.today, outcome.trackers, outcome.findings, outcome.figures, outcome.run_out),
        portions=portions,
    )


def can_be_light(outcome: Outcome) -> bool:
    """Tell whether a report that has its portion asks for nothing else; of an empty workbook it may."""
    return outcome.has_trackers and outcome.figures is not None and bool(outcome.figures.actions)


def packed_light(outcome: Outcome, portions: Mapping[str, Portion]) -> PackedOutcome:
    """Return an outcome packed without its findings and its workbook: nothing but the portions of reports."""
    told = (outcome.counts, outcome.has_trackers, outcome.today, outcome.findings, outcome.figures, outcome.run_out)
    return _restored(_packets(portions), b"", b"", *told)


def _packets(portions: Mapping[str, Portion]) -> Mapping[str, bytes]:
    return {name: _packet(portion) for name, portion in portions.items()}


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
        if isinstance(value, type) and f"{value.__module__}.".startswith(f"{module.__name__}.")
    ]
    made = {(each.__module__, each.__qualname__): each for each in (*own, Acceptance, dt.date, dt.datetime)}
    return {**made, (__name__, "_restored"): _restored}


@cache
def _field_by_field() -> Mapping[type, Callable[[Any], Any]]:
    """
    Return how values are taken apart: by their fields in order, thrice as fast as they do it themselves.

    Members of an enumeration are by their value; some releases of Python do it by a call that is no part of a result.
    """
    kinds = [each for each in _own_values().values() if isinstance(each, type)]
    members = {each: _member_taken_apart for each in kinds if issubclass(each, Enum)}
    values = {each: _taken_apart(each) for each in kinds if dataclasses.is_dataclass(each)}
    return {**copyreg.dispatch_table, **values, **members}


def _member_taken_apart(member: Enum) -> tuple[type[Enum], tuple[object]]:
    return type(member), (member.value,)


def _taken_apart(kind: type) -> Callable[[Any], tuple[type, tuple[object, ...]]]:
    names = [each.name for each in dataclasses.fields(kind)]
    values = attrgetter(*names)
    return (lambda one: (kind, values(one))) if len(names) > 1 else (lambda one: (kind, (values(one),)))
