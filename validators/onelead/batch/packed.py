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
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

from onelead import checking, model, problems
from onelead.checking import Outcome, TrackerOutcome
from onelead.model import Figures, Finding, Workbook
from onelead.policy import Acceptance

PROTOCOL = 5
FASTEST = 1
"""zlib's level: a quarter of the size for a tenth of the time that the best level takes."""

Inside = tuple[Workbook, tuple[TrackerOutcome, ...]]


class PackedOutcome(Outcome):
    """An outcome that unpacks its workbook and its trackers when they are asked for."""

    __slots__ = ("_packed",)
    _packed: bytes

    def __init__(
        self,
        workbook: Workbook,
        today: dt.date,
        trackers: tuple[TrackerOutcome, ...],
        findings: tuple[Finding, ...] = (),
        figures: Figures | None = None,
        run_out: tuple[Acceptance, ...] = (),
    ) -> None:
        self._keep(zlib.compress(dumped((workbook, trackers)), FASTEST), today, findings, figures, run_out)

    @property
    def workbook(self) -> Workbook:
        """Everything understood in the workbook."""
        return _unpacked(self._packed)[0]

    @property
    def trackers(self) -> tuple[TrackerOutcome, ...]:
        """Its trackers with their findings."""
        return _unpacked(self._packed)[1]

    def __reduce__(self) -> tuple[Callable[..., PackedOutcome], tuple[Any, ...]]:
        return _restored, (self._packed, self.today, self.findings, self.figures, self.run_out)

    def _keep(self, packed: bytes, *eager: object) -> None:
        for name, value in zip(("_packed", "today", "findings", "figures", "run_out"), (packed, *eager), strict=True):
            object.__setattr__(self, name, value)  # the base class is frozen


def packed(outcome: Outcome) -> PackedOutcome:
    """Return an outcome packed."""
    if isinstance(outcome, PackedOutcome):
        return outcome
    return PackedOutcome(
        outcome.workbook, outcome.today, outcome.trackers, outcome.findings, outcome.figures, outcome.run_out
    )


def _restored(packed: bytes, *eager: object) -> PackedOutcome:
    outcome = object.__new__(PackedOutcome)
    outcome._keep(packed, *eager)
    return outcome


@lru_cache(maxsize=1)
def _unpacked(packed: bytes) -> Inside:
    """Unpack one outcome; a report asks for its parts one after the other, then for the next workbook's."""
    inside: Inside = loaded(zlib.decompress(packed))
    return inside


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
