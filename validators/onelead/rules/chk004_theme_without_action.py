"""CHK004: a theme that stands in the events log again and again, and no action answers it."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.follow_up import by_theme
from onelead.model import Severity, Workbook
from onelead.words import counted, day_in_words, quoted


@rule(
    "CHK004",
    "theme-without-action",
    Severity.WARNING,
    message='"{theme}" came up {times}, the last on {day}, and no action is about it.',
    remedy="Add an action with one owner for this theme, or write the theme on the action that already answers it.",
    article="complaints were answered, but “learning actions were not owned”, so similar concerns continued",
    scope=Scope.WORKBOOK,
)
def theme_without_action(workbook: Workbook, context: Context) -> Iterator[Hit]:
    """
    A theme that comes up twice has an action.

    ## Why it matters

    Each complaint may have had a good answer. Where the same theme comes up again and no action is about it, nothing
    has been learnt from it, and nobody owns the change.

    ## Reported

    | ID    | Theme      | Action                        | Owner      | Status      |
    | ----- | ---------- | ----------------------------- | ---------- | ----------- |
    | CR-01 | Late calls | Re-time the nine morning runs | Jane Smith | In progress |

    **Complaints log**

    | Date received | Complaint no. | Theme      | Summary                 |
    | ------------- | ------------- | ---------- | ----------------------- |
    | 2026-09-18    | C-017         | Cold meals | Lunch cold again        |
    | 2026-10-12    | C-025         | Cold meal  | Supper cold on two days |
    | 2026-10-14    | C-026         | Late calls | Breakfast call at 11:40 |

    ## Accepted

    | ID    | Theme      | Action                              | Owner      | Status      |
    | ----- | ---------- | ----------------------------------- | ---------- | ----------- |
    | CR-01 | Late calls | Re-time the nine morning runs       | Jane Smith | In progress |
    | CR-02 | Food       | Serve cold meals again within 5 min | Tom Jones  | In progress |

    **Complaints log**

    | Date received | Complaint no. | Theme        | Summary                 |
    | ------------- | ------------- | ------------ | ----------------------- |
    | 2026-09-18    | C-017         | Cold meals   | Lunch cold again        |
    | 2026-10-12    | C-025         | Cold meal    | Supper cold on two days |
    | 2026-10-14    | C-026         | Lost laundry | Cardigan gone           |
    """
    history = context.history
    actions = [action for tracker in workbook.trackers for action in tracker.live_actions]
    if not actions:
        return
    past = (each for each in workbook.logs.events or () if each.day is not None and each.day <= context.today)
    for events in by_theme(past, lambda event: event.theme):
        last = events[-1]
        if len(events) > 1 and last.day is not None:
            themes = {event.theme for event in events}
            if not any(history.answers(action, theme) for action in actions for theme in themes):
                times = "twice" if len(events) == 2 else counted(len(events), "time")
                words = {"theme": quoted(last.theme), "times": times, "day": day_in_words(last.day)}
                yield Hit(spot=Spot(last.sheet, last.row, last.column, value=last.theme), words=words)
