"""What only the rest of a table settles: which field a column is that its heading alone leaves open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from onelead.model import Column, Field
from onelead.reading.layout.concepts import concepts_of
from onelead.reading.layout.headings import OwnHeadings, fields_of, plain
from onelead.reading.layout.names_below import column_of_names
from onelead.reading.layout.tasks import column_of_tasks
from onelead.reading.layout.told_afterwards import told_afterwards
from onelead.reading.layout.witnesses import Rows, Witness
from onelead.reading.patterns import Pattern
from onelead.values import frozen

Taken = dict[Field, Column]


@frozen
class TableSeen:
    """A table's columns, what their cells look like (column number → witness), and the cells below the headings."""

    columns: Sequence[Column]
    witnesses: Mapping[int, Witness]
    rows: Rows
    own: OwnHeadings
    """The provider's own headings."""


def settled(taken: Mapping[Field, Column], fixed: Mapping[Field, Column], table: TableSeen) -> Taken:
    """Return the fields of a table as the rest of it settles them; *fixed* are those that the provider named."""
    now = dict(taken)
    for field, settle in _LEFT_OPEN.items():
        if field in now and field not in fixed:
            settle(now, table.witnesses)
    _settle_action(now, table)
    _settle_owner(now, table)
    told = told_afterwards(now, table.columns, table.rows, table.own) if Field.EVIDENCE not in now else None
    if told is None or told in fixed.values():
        return now
    return {field: column for field, column in now.items() if column != told} | {Field.EVIDENCE: told}


def _settle_completion(taken: Taken, witnesses: Mapping[int, Witness]) -> None:
    """Read a lone "Completion date" as the deadline: a table plans a completion before it records one."""
    column = taken[Field.COMPLETED]
    if Field.DEADLINE in taken or _SAYS_IT_HAPPENED.search(plain(column.heading)):
        return
    if _is_told_of_most(column, witnesses):
        taken[Field.DEADLINE] = taken.pop(Field.COMPLETED)


def _is_told_of_most(column: Column, witnesses: Mapping[int, Witness]) -> bool:
    """Tell whether a column is filled in six rows for ten of the fullest one."""
    return witnesses[column.number].filled * 10 >= 6 * max(each.filled for each in witnesses.values())


_SAYS_IT_HAPPENED = Pattern(r"actual|completed|closed|done|finished|achieved|resolved|taken|\bon$")


def _settle_revision(taken: Taken, _: Mapping[int, Witness]) -> None:
    """Read a lone "Now due" as the deadline itself."""
    if Field.DEADLINE not in taken and plain(taken[Field.REVISED_DEADLINE].heading) == "now due":
        taken[Field.DEADLINE] = taken.pop(Field.REVISED_DEADLINE)


def _settle_reason(taken: Taken, witnesses: Mapping[int, Witness]) -> None:
    """Read a bare "Why", told of most actions, as what is wrong where no column says it and none moves a deadline."""
    column = taken[Field.DELAY_REASON]
    if not taken.keys().isdisjoint((Field.ISSUE, Field.REVISED_DEADLINE)) or plain(column.heading) not in _BARE_REASONS:
        return
    if _is_told_of_most(column, witnesses):
        taken[Field.ISSUE] = taken.pop(Field.DELAY_REASON)


_BARE_REASONS = ("why", "reason", "reasons", "because")
_LEFT_OPEN: Mapping[Field, Callable[[Taken, Mapping[int, Witness]], None]] = {
    Field.COMPLETED: _settle_completion,
    Field.REVISED_DEADLINE: _settle_revision,
    Field.DELAY_REASON: _settle_reason,
}
"""Fields of which a heading may mean another, and what settles which."""


def _settle_action(taken: Taken, table: TableSeen) -> None:
    """Read a column of tasks as the action, whatever its heading, where no other is: "Title", "Card", "Resolution"."""
    if Field.ACTION in taken:
        return
    unclaimed = {column.number: column for column in table.columns if column not in taken.values()}
    number = column_of_tasks(list(unclaimed), table.rows, taken.keys())
    if number is not None:
        taken[Field.ACTION] = unclaimed[number]


def _settle_owner(taken: Taken, table: TableSeen) -> None:
    """Read names under a heading that says nothing as the owner, beside an action and a day, where nobody else is."""
    if Field.OWNER in taken or not {Field.ACTION, Field.DEADLINE} <= taken.keys():
        return
    unread = {
        column.number: column
        for column in table.columns
        if column not in taken.values() and _may_hold_owners(column, table.own)
    }
    number = column_of_names(list(unread), table.rows)
    if number is not None:
        taken[Field.OWNER] = unread[number]


def _may_hold_owners(column: Column, own: OwnHeadings) -> bool:
    """Tell whether a heading says nothing: neither of an action, nor of who raised it or whom it is about."""
    return (
        not fields_of(column.heading, own)
        and concepts_of(plain(column.heading)) <= {"alone"}
        and _SOMEBODY_ELSE.search(plain(column.heading)) is None
    )


_SOMEBODY_ELSE = Pattern(
    r"\b(?:residents?|service users?|su\b|clients?|tenants?|patients?|famil|relative|next of kin|complain|visitor"
    r"|supplier|contractor|inspector|author|chair|sponsor|trainer|learner|gp\b|doctor|pharmac|commissioner|customer|pets?)"
)
