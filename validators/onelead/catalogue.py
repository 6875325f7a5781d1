"""How a rule is declared, and the list of all of them."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from onelead import values
from onelead.follow_up import History
from onelead.model import Action, Field, Severity, Verdict, Workbook
from onelead.policy import Policy
from onelead.tiers import Ladder
from onelead.values import frozen


@frozen
class Context:
    """What a rule may know besides the tracker: the day, the provider's policy, and the rest of the workbook."""

    today: dt.date
    policy: Policy
    workbook: Workbook
    verdicts: Mapping[int, Verdict] = values.field(default_factory=dict)
    """Row → verdict on its closure; only rules that ask for judged closures are given them."""

    @cached_property
    def history(self) -> History:
        """What the logs say of each action, gathered once for all rules."""
        return History(self.workbook.logs, self.policy, self.today)

    @cached_property
    def ladder(self) -> Ladder:
        """What brings an action to a tier, and what was escalated."""
        return Ladder(self.history, self.workbook.people)


@frozen
class Spot:
    """A cell that is no field of an action: on a log, a register, or anywhere in the workbook (column 0: no cell)."""

    sheet: str
    row: int = 0
    column: int = 0
    heading: str = ""
    value: str = ""

    @property
    def cell(self) -> tuple[str, int, int, str, str]:
        """Its parts, in this order."""
        return self.sheet, self.row, self.column, self.heading, self.value


@frozen
class Hit:
    """What a rule objects to: an action's field, or a spot, with the words that its sentence needs."""

    action: Action | None = None
    field: Field | None = None
    words: Mapping[str, str] = values.field(default_factory=dict)
    severity: Severity | None = None
    """Another severity than the rule's own, where the case is milder or graver."""
    message: str = ""
    """Another sentence than the rule's own."""
    remedy: str = ""
    spot: Spot | None = None
    fails: bool | None = None
    """Whether it fails a closure; left out, it does where its default severity is an error."""


class Scope(StrEnum):
    """What a rule looks at: one tracker, the whole workbook, or two updates of it."""

    TRACKER = "tracker"
    JUDGED = "judged"
    """One tracker, once the closures on it have their verdicts."""
    WORKBOOK = "workbook"
    UPDATE = "update"


# The subject is a Tracker, a Workbook or an Update, as the rule's scope says; each rule's own signature is checked.
Check = Callable[[Any, Context], Iterable[Hit]]


@frozen
class Rule:
    """A check with its identity and the words it uses."""

    code: str
    name: str
    severity: Severity
    message: str
    remedy: str
    article: str
    """The idea in the source article that the rule traces to, shortened; empty for rules about the workbook itself."""
    check: Check
    scope: Scope = Scope.TRACKER

    @property
    def page(self) -> str:
        """The rule's page, in Markdown."""
        from inspect import cleandoc

        return cleandoc(self.check.__doc__ or "")

    @property
    def summary(self) -> str:
        """The first paragraph of the rule's page, on one line."""
        return " ".join(self.page.partition("\n\n")[0].split())


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    message: str,
    remedy: str,
    article: str = "",
    scope: Scope = Scope.TRACKER,
) -> Callable[[Check], Rule]:
    """
    Turn a check function into a `Rule`.

    Its sentences are filled with ``{id}`` of the action (``{it}`` inside a sentence) and its ``{status}``, with the
    ``{value}`` and ``{heading}`` of the cell, and with the hit's own words.
    """

    def declare(check: Check) -> Rule:
        return Rule(code, name, severity, message, remedy, article, check, scope)

    return declare


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule in the `rules` folder, in the order of their codes."""
    return tuple(sorted(_rules_in_folder(), key=lambda each: each.code))


def rule_named(code: str) -> Rule | None:
    """Return the rule of a code or a name, however it is capitalised."""
    wanted = code.strip().casefold()
    return next((each for each in all_rules() if wanted in (each.code.casefold(), each.name)), None)


MODULES = (".py", ".pyc")
"""The endings of a module, as source and, in a browser, as bytecode alone. What `pkgutil` knows more costs more."""


def _rules_in_folder() -> Iterator[Rule]:
    folder = importlib.import_module("onelead.rules")
    files = Path(folder.__path__[0]).iterdir()
    for name in {file.stem for file in files if file.suffix in MODULES and file.stem != "__init__"}:
        module = importlib.import_module(f"onelead.rules.{name}")
        yield from (value for value in vars(module).values() if isinstance(value, Rule))
