"""CLS008: a closed action whose problem came back."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.follow_up import check_in_words, closed_on, fails_closure
from onelead.model import CheckRecord, Event, Field, Severity, Tracker
from onelead.words import day_in_words, quoted


@rule(
    "CLS008",
    "recurred-after-closure",
    Severity.ERROR,
    message="{id} was finished on {day}, but {recurrence}.",
    remedy="Reopen it and find out why the change did not last, or have the meeting say why it is another problem.",
    article="“repeat themes”, “hazard recurrence”: a closure holds only while the problem stays away",
)
def recurred_after_closure(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A closed action's problem has stayed away.

    ## Why it matters

    Repeat failure is what inspectors look for after a recovery plan. Where the same theme is complained of again, or
    the action's own check fails, within six months of its completion, the closure proved that work was done and not
    that it worked.

    ## Reported

    | ID    | Theme      | Action                   | Owner    | Status | Evidence                       | Done on    |
    | ----- | ---------- | ------------------------ | -------- | ------ | ------------------------------ | ---------- |
    | CR-01 | Late calls | Re-time the morning runs | Ann Hill | Closed | Report 24/8/26: 96% on time    | 2026-08-30 |
    | CR-02 | Fire exits | Move two hoists away     | Tom Fox  | Closed | Walkaround 4/9/26: exits clear | 2026-09-10 |

    **Complaints log**

    | Date received | Complaint no. | Theme      | Summary                 |
    | ------------- | ------------- | ---------- | ----------------------- |
    | 2026-06-18    | C-017         | Late calls | Breakfast call at 11:40 |
    | 2026-10-12    | C-025         | Late call  | Three late in one week  |

    **Walkaround log**

    | Date       | Action ref | Area checked | Checked by | Compliant |
    | ---------- | ---------- | ------------ | ---------- | --------- |
    | 2026-09-14 | CR-02      | First floor  | Ann Lee    | Yes       |
    | 2026-10-12 | CR-02      | First floor  | Ann Lee    | No        |

    ## Accepted

    | ID    | Theme      | Action                   | Owner    | Status | Evidence                       | Done on    |
    | ----- | ---------- | ------------------------ | -------- | ------ | ------------------------------ | ---------- |
    | CR-01 | Late calls | Re-time the morning runs | Ann Hill | Closed | Report 24/8/26: 96% on time    | 2026-08-30 |
    | CR-02 | Fire exits | Move two hoists away     | Tom Fox  | Closed | Walkaround 4/9/26: exits clear | 2026-09-10 |

    **Complaints log**

    | Date received | Complaint no. | Theme         | Summary                 |
    | ------------- | ------------- | ------------- | ----------------------- |
    | 2026-06-18    | C-017         | Late calls    | Breakfast call at 11:40 |
    | 2026-10-12    | C-025         | Missed visits | Nobody came on Sunday   |

    **Walkaround log**

    | Date       | Action ref | Area checked | Checked by | Compliant |
    | ---------- | ---------- | ------------ | ---------- | --------- |
    | 2026-09-07 | CR-02      | First floor  | Ann Lee    | No        |
    | 2026-10-12 | CR-02      | First floor  | Ann Lee    | Yes       |
    """
    history = context.history
    for action in tracker.closures:
        found = history.recurrences(action)
        finished = closed_on(action)
        if found and finished is not None:
            words = {"day": day_in_words(finished), "recurrence": _in_words(found)}
            yield Hit(action, Field.STATUS, words, fails=fails_closure(found, finished))


def _in_words(found: list[Event | CheckRecord]) -> str:
    first, more = found[0], len(found) - 1
    day = day_in_words(first.day) if first.day else ""
    match first:
        case CheckRecord():
            said = f"its check on {day} failed ({check_in_words(first)})"
        case Event():
            said = f'"{quoted(first.theme)}" came back on {day} ({_where(first)})'
    return f"{said}, and {more} more since" if more else said


def _where(event: Event) -> str:
    return quoted(event.reference) if event.reference else f"{event.sheet}, row {event.row}"
