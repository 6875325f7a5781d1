"""Which cells say a task: "Fit a closer to the front door", "That the protocol be tested"."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from onelead.model import Field
from onelead.reading.grid import Value
from onelead.reading.layout.witnesses import Rows, witness_of
from onelead.reading.word_lists import word_set


def column_of_tasks(numbers: Iterable[int], rows: Rows, known: AbstractSet[Field]) -> int | None:
    """
    Return which of some columns holds tasks, whatever its heading; None where none does or no day is set for them.

    ``known`` is what the columns around it mean. Where they say by when, who and how far, fewer cells need to begin as
    tasks do: "Night torch for every carer" is one too.
    """
    least = _least_share(known)
    found = [(_share_of_tasks(rows, number), number) for number in numbers] if least else []
    best, number = max(found, key=lambda each: (each[0], -each[1]), default=(0.0, 0))
    return number if least and best >= least else None


def _least_share(known: AbstractSet[Field]) -> float | None:
    """Return how many of the cells of a column need to begin as tasks do; None where no share is enough."""
    said = sum(not fields.isdisjoint(known) for fields in _STANDING)
    return None if said < 2 or Field.DEADLINE not in known else 0.25 if said == len(_STANDING) else 0.5


_STANDING = (
    frozenset({Field.DEADLINE}),
    frozenset({Field.OWNER}),
    frozenset({Field.STATUS, Field.COMPLETED, Field.PROGRESS}),
)


def _share_of_tasks(rows: Rows, number: int) -> float:
    """Return how many of a column's cells begin as tasks do; 0 where they are no phrases, or come again and again."""
    seen = witness_of(rows, number)
    if seen.filled < FEWEST or seen.filled * 2 < len(rows) or seen.words < WORDS or seen.distinct < DISTINCT:
        return 0.0
    return sum([_is_task(cells.get(number)) for cells in rows]) / seen.filled


FEWEST = 2
WORDS = 3
"""So many words, on average, make a phrase."""
DISTINCT = 0.9


def _is_task(value: Value) -> bool:
    if not isinstance(value, str):
        return False
    first, _, others = value.strip().casefold().partition(" ")
    return bool(others) and (first.rstrip(":,") in _BEGINNINGS)


TASK_VERBS = word_set(
    """
        add agree appoint apply arrange ask assess assign audit book bring build buy call change check clean clear
        collect complete conduct contact count create date deliver design discuss display draft email empty ensure
        file fill fit fix get give hang hold identify inform inspect install issue introduce keep label laminate
        launch leave liaise list lock log mark meet mend monitor move notify obtain observe offer order paint place
        plan post print produce provide purchase put raise read rearrange record recruit redecorate refer reissue
        relocate remind remove renew repair replace report request review revise rewrite ring run sample schedule seal
        send serve set share show sign source speak spot start stop submit supervise swap take teach tell assist chase
        phone telephone photograph refill restock store wash talk retrain coach test tidy total train update upload use
        visit walk weigh write
    """
)
"""Verbs with which a task on a line of its own begins."""
_BEGINNINGS = TASK_VERBS | {"that", "improve", "develop", "implement", "carry", "make"}
"""With *that* a meeting resolves."""
