"""What to check workbooks for: the day, the provider's policy, which findings are shown, what is written of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from onelead.catalogue import all_rules
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem
from onelead.reading.opening.files import LIMITS, Limits
from onelead.values import field, frozen, replace

if TYPE_CHECKING:
    from onelead.run.checked import NamedPortioner


@frozen
class Selection:
    """Which findings are shown: codes, or beginnings of codes such as ``CLS``."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, code: str) -> bool:
        """Tell whether the findings of a rule are shown."""
        wanted = not self.select or code.startswith(self.select)
        return wanted and not (self.ignore and code.startswith(self.ignore))


@frozen
class Request:
    """What to check workbooks for."""

    today: dt.date
    policy: PolicyInUse = field(default_factory=PolicyInUse)
    selection: Selection = Selection()
    passwords: tuple[str, ...] = field(default=(), repr=False)
    """Tried in turn on a workbook that needs one."""
    portions: tuple[NamedPortioner, ...] = ()
    """What writes a report's portion of a workbook, where that is checked in a process of its own."""
    only_portions: bool = False
    """Nothing else is asked of a workbook that has a tracker, so nothing else of it has to travel."""

    @property
    def limits(self) -> Limits:
        """How much of one workbook is read."""
        return replace(LIMITS, **self.policy.policy.limits.given)


def known_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """
    Return codes and beginnings of codes as rules spell them; a rule's name stands for its code.

    Raises `UsageProblem` for one that no rule has, with the nearest.
    """
    return tuple(_known_code(code.strip()) for code in codes if code.strip())


def _known_code(code: str) -> str:
    rules = all_rules()
    for rule in rules:
        if rule.code.startswith(code.upper()):
            return code.upper()
        if rule.name == code.casefold():
            return rule.code
    raise UsageProblem(f"No rule is called {code}.", _nearest_code(code, [rule.code for rule in rules]))


def _nearest_code(code: str, codes: Sequence[str]) -> str:
    import difflib

    near = difflib.get_close_matches(code.upper(), codes, 1)
    meant = f"Did you mean {near[0]}? " if near else ""
    return meant + "See all of them with: onelead rules"
