"""What the *Closure check* column says beside each closed action, in words."""

from __future__ import annotations

from collections.abc import Mapping

from onelead.checking import TrackerOutcome
from onelead.model import Action, Closure, Finding
from onelead.wording import name_of

HEADING = "Closure check"
VERDICTS = {
    Closure.SUPPORTED: "Supported",
    Closure.UNSUPPORTED: "Unsupported",
    Closure.CANNOT_TELL: "Cannot tell",
}
LONGEST = 500


def closure_words(checked: TrackerOutcome) -> Mapping[int, str]:
    """Return row → words for each closure of a tracker: the verdict, whose it is, and the reasons."""
    return {
        action.row: _words(action, closure, _reasons(checked, action))
        for action in checked.tracker.closures
        if (closure := checked.verdicts[action.row].closure) is not None
    }


def _words(action: Action, closure: Closure, reasons: list[str]) -> str:
    """Name the action too: after a sort the column may stand beside other rows, and must not accuse the wrong one."""
    said = f"{VERDICTS[closure]} ({name_of(action)})"
    return f"{said}: {' '.join(reasons)}"[:LONGEST] if reasons else said


def _reasons(checked: TrackerOutcome, action: Action) -> list[str]:
    """Return the sentences of the findings behind the verdict; a missing column speaks for every row."""
    codes = checked.verdicts[action.row].reasons
    found = [each for each in checked.findings if each.code in codes and _is_about(each, action)]
    return list(dict.fromkeys(each.message for each in found))


def _is_about(finding: Finding, action: Action) -> bool:
    return finding.row == action.row or (finding.code == "STR003" and not finding.action)
