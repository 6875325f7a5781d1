"""CHK003: an open action that nobody checked, though others of its theme are checked."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.follow_up import History
from onelead.model import Action, CheckRecord, Field, Severity, Tracker
from onelead.reading.logs.references import reference_key
from onelead.reading.logs.themes import same_theme
from onelead.words import quoted


@rule(
    "CHK003",
    "never-checked",
    Severity.WARNING,
    message='{id} was never checked, though the log has checks of "{theme}" for other actions.',
    remedy="Check it too and log what you find, or say in the log which of its checks stands for this action as well.",
    article="“follow-up” of each action, not of some",
)
def never_checked(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Where a theme is checked, each of its open actions is.

    ## Why it matters

    A log that follows one action of a theme and leaves its neighbour out looks complete. The action that is never
    checked is the one that an inspector will pick.

    ## Reported

    | ID    | Theme      | Action                          | Owner      | Status      | Start      |
    | ----- | ---------- | ------------------------------- | ---------- | ----------- | ---------- |
    | CR-01 | Fire doors | Replace the closer on door FD07 | Jane Smith | In progress | 2026-09-01 |
    | CR-02 | Fire doors | Fit a new strip to door FD12    | Tom Jones  | In progress | 2026-09-01 |

    **Walkaround log**

    | Date       | Action ref | Theme      | Checked by | Compliant |
    | ---------- | ---------- | ---------- | ---------- | --------- |
    | 2026-11-20 | CR-01      | Fire doors | Ann Lee    | Yes       |

    ## Accepted

    | ID    | Theme      | Action                           | Owner      | Status      | Start      |
    | ----- | ---------- | -------------------------------- | ---------- | ----------- | ---------- |
    | CR-01 | Fire doors | Replace the closer on door FD07  | Jane Smith | In progress | 2026-09-01 |
    | CR-02 | Fire doors | Fit a new strip to door FD12     | Tom Jones  | In progress | 2026-09-01 |
    | CR-03 | Call bells | Repair the call point in Room 21 | Tom Jones  | In progress | 2026-09-01 |

    **Walkaround log**

    | Date       | Action ref | Theme      | Checked by | Compliant |
    | ---------- | ---------- | ---------- | ---------- | --------- |
    | 2026-11-20 | CR-01      | Fire doors | Ann Lee    | Yes       |
    | 2026-11-20 | CR-02      | Fire doors | Ann Lee    | Yes       |
    """
    history = context.history
    checked = _themes_checked(context)
    for action in tracker.open_actions if checked else ():
        theme = action.text(Field.THEME)
        if not theme or not action.id or history.checks_of(action) or not _has_begun(action, history):
            continue
        if any(same_theme(each, theme) for each in checked):
            yield Hit(action, Field.THEME, {"theme": quoted(theme)})


def _themes_checked(context: Context) -> set[str]:
    """Return the themes of the checks that cite an action."""
    checks = [record for record in context.workbook.logs.checks or () if record.action]
    themes = dict(_themes_of_actions(context)) if checks else {}
    return {_theme(record, themes) for record in checks}


def _themes_of_actions(context: Context) -> Iterator[tuple[str, str]]:
    for tracker in context.workbook.trackers:
        yield from ((reference_key(each.id), each.text(Field.THEME)) for each in tracker.actions if each.id)


def _theme(record: CheckRecord, themes: dict[str, str]) -> str:
    """Return the theme of a check: its own, else that of the action it cites."""
    return record.theme or themes.get(reference_key(record.action or ""), "")


def _has_begun(action: Action, history: History) -> bool:
    """Tell whether an action has run for so long that a first check was due."""
    start = action.started.day
    return start is None or (history.today - start).days > history.interval_of(action)
