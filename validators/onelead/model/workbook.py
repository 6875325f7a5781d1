"""A workbook, understood: its trackers with their actions, its people, its logs, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from onelead.model.action import Action
from onelead.model.cells import CANCELLED, FINISHED, NOT_OPEN, EvidenceKind
from onelead.model.fields import Column, Field, HeadingDoubt, MergedCell, UnreadTable
from onelead.model.logs import Logs
from onelead.model.people import Ownership, Person
from onelead.values import frozen


@frozen
class Tracker:
    """A sheet with one action on each row."""

    sheet: str
    header_row: int
    columns: Mapping[Field, Column]
    unused: tuple[Column, ...]
    actions: tuple[Action, ...]
    doubts: tuple[HeadingDoubt, ...] = ()
    unread: tuple[UnreadTable, ...] = ()
    """The other tables of actions on its sheet."""
    merged: tuple[MergedCell, ...] = ()
    errors: tuple[tuple[int, Field, str], ...] = ()
    """(row, field, code) of cells in error that rules would read: ``#REF!``; no code for a result never stored."""
    sheet_hidden: bool = False
    is_archive: bool = False
    register: tuple[Person, ...] = ()
    """The people of the workbook's register; empty where there is none."""
    service: str = ""
    """The service that the workbook names beside a label or above the table; empty where it names none."""

    def has(self, field: Field) -> bool:
        """Tell whether the tracker has a column for the field."""
        return field in self.columns

    def heading(self, field: Field) -> str:
        """Return the user's own heading of a column, or an empty text."""
        column = self.columns.get(field)
        return column.heading if column else ""

    def can_read(self, action: Action, field: Field) -> bool:
        """Tell whether a rule may speak of an action's cell: the column exists, and the cell is not in error."""
        return field in self.columns and field not in action.in_error

    def readable(self, field: Field, actions: Iterable[Action]) -> list[Action]:
        """Return the actions, of some, of whose cell a rule may speak."""
        return [each for each in actions if field not in each.in_error] if field in self.columns else []

    def due_field(self, action: Action) -> Field:
        """Return the field that holds the date that counts now: the revised deadline's column where it is filled."""
        if action.revised_deadline.day is None:
            return FIRST_DEADLINE
        return REVISED if REVISED in self.columns else FIRST_DEADLINE

    def left_blank(self, field: Field, actions: Iterable[Action]) -> Iterator[Action]:
        """Yield the actions, of some, whose cell says nothing: its column exists, and it is not in error."""
        if field in self.columns:
            yield from (each for each in actions if each.is_blank(field) and field not in each.in_error)

    def closed_with(self, kind: EvidenceKind) -> Sequence[Action]:
        """Return the closures whose evidence cell says so much, and is not in error."""
        return self._closures_by_evidence.get(kind, ())

    @cached_property
    def _closures_by_evidence(self) -> Mapping[EvidenceKind, Sequence[Action]]:
        found: dict[EvidenceKind, list[Action]] = {}
        for action in self.readable(Field.EVIDENCE, self.closures):
            found.setdefault(action.evidence.kind, []).append(action)
        return found

    def owned_by(self, ownership: Ownership) -> Sequence[Action]:
        """Return the live actions whose owner cell says so much, and is not in error."""
        return self._by_ownership.get(ownership, ())

    @cached_property
    def _by_ownership(self) -> Mapping[Ownership, Sequence[Action]]:
        found: dict[Ownership, list[Action]] = {}
        for action in self.readable(Field.OWNER, self.live_actions):
            found.setdefault(action.owner.ownership, []).append(action)
        return found

    @cached_property
    def live_actions(self) -> tuple[Action, ...]:
        """The actions that are not cancelled."""
        return tuple([action for action in self.actions if action.status not in CANCELLED])

    @cached_property
    def open_actions(self) -> tuple[Action, ...]:
        """The actions that still have something to be done."""
        return tuple([action for action in self.actions if action.status not in NOT_OPEN])

    @cached_property
    def closures(self) -> tuple[Action, ...]:
        """The actions whose status says that they are finished."""
        return tuple([action for action in self.actions if action.status in FINISHED])


FIRST_DEADLINE, REVISED = Field.DEADLINE, Field.REVISED_DEADLINE

NOT_REPEATED = "(not repeated here)"
"""What a finding says in place of a personal detail."""


@frozen
class PersonalDetail:
    """A cell that holds what looks like somebody's personal detail; what it is, never the detail itself."""

    sheet: str
    row: int
    column: int
    kind: str
    """One of ``nhs_number date_of_birth telephone email ni_number postcode``."""
    sure: bool = True


@frozen
class WorkbookOddity:
    """Something unusual about the workbook itself, as the reader met it."""

    kind: str
    detail: str = ""
    sheet: str = ""
    cell: str = ""


@frozen
class Workbook:
    """Everything understood in one workbook."""

    trackers: tuple[Tracker, ...]
    people: tuple[Person, ...] = ()
    logs: Logs = Logs()
    oddities: tuple[WorkbookOddity, ...] = ()
    personal: tuple[PersonalDetail, ...] = ()
    nearest_sheet: str = ""
    """Where no sheet is a tracker: the one that comes nearest, and what it lacks."""
    nearest_lacks: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
