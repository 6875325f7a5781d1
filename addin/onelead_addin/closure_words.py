"""What the *Closure check* column says beside each closed action, in words."""

from __future__ import annotations

from collections.abc import Mapping

from onelead.catalogue import rule_named
from onelead.checking import TrackerOutcome
from onelead.model import Action, Closure
from onelead.wording import name_of

HEADING = "Closure check"
VERDICTS = {
    Closure.SUPPORTED: "Supported",
    Closure.UNSUPPORTED: "Unsupported",
    Closure.CANNOT_TELL: "Cannot tell",
}


def closure_words(checked: TrackerOutcome) -> Mapping[int, str]:
    """Return row → words for each closure of a tracker: the verdict, whose it is, and the reasons."""
    return {
        action.row: _words(action, closure, reasons(checked, action))
        for action in checked.tracker.closures
        if (closure := checked.verdicts[action.row].closure) is not None
    }


def _words(action: Action, closure: Closure, why: list[str]) -> str:
    """Name the action too: after a sort the column may stand beside other rows, and must not accuse the wrong one."""
    said = f"{VERDICTS[closure]} ({name_of(action)})"
    return f"{said}: {'; '.join(why)}" if why else said


def reasons(checked: TrackerOutcome, action: Action) -> list[str]:
    """Return the reasons in a few words each: the rules' own names. The Findings sheet has the sentences."""
    rules = [rule_named(code) for code in checked.verdicts[action.row].reasons]
    return [rule.name.replace("-", " ") for rule in rules if rule]
