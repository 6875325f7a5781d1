"""CHK002: the same gap found at two checks in a row."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.follow_up import History, check_in_words
from onelead.model import Action, CheckRecord, Severity, Tracker
from onelead.words import day_in_words, number_shown, quoted

Both = tuple[CheckRecord, CheckRecord]


@rule(
    "CHK002",
    "gap-repeated",
    Severity.ERROR,
    message="{id} failed its last two checks: {before} on {day_before}, {last} on {day}; {target} % is asked for.",
    remedy="Take it to the registered manager: change what is done, or who does it, before the next check.",
    article="“repeated audit gaps”, “repeated recording gaps” trigger action",
)
def gap_repeated(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No action fails two checks in a row.

    ## Why it matters

    One poor sample may be chance. Two in a row say that the change is not working, and doing the same for another week
    will not make it work. A check fails where its result says so, or its share is below the target of the action's
    measure; where there is none, below 90 %.

    ## Reported

    | ID    | Action                      | Owner      | Status      | Start      |
    | ----- | --------------------------- | ---------- | ----------- | ---------- |
    | CR-01 | Total fluid charts at 14:00 | Jane Smith | In progress | 2026-09-18 |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-06 | CR-01      | Ann Lee    | 10              | 10        |
    | 2026-11-13 | CR-01      | Ann Lee    | 10              | 5         |
    | 2026-11-20 | CR-01      | Ann Lee    | 10              | 4         |

    ## Accepted

    | ID    | Action                      | Owner      | Status      | Start      |
    | ----- | --------------------------- | ---------- | ----------- | ---------- |
    | CR-01 | Total fluid charts at 14:00 | Jane Smith | In progress | 2026-09-18 |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-06 | CR-01      | Ann Lee    | 10              | 4         |
    | 2026-11-13 | CR-01      | Ann Lee    | 10              | 5         |
    | 2026-11-20 | CR-01      | Ann Lee    | 10              | 9         |
    """
    history = context.history
    for action in history.that_may_be_checked(tracker.live_actions):
        both = history.repeated_gap(action)
        if both is not None:
            yield Hit(action, spot=_spot(both[1]), words=_words(both, history.target_of(action)))
    if tracker is context.workbook.trackers[0]:
        for both in history.repeated_theme_gaps():
            words = {"theme": quoted(both[1].theme or ""), **_words(both, context.policy.thresholds.target_percent)}
            answering = _answering(both[1], tracker, history)
            yield Hit(answering, spot=_spot(both[1]), words=words, message=OF_A_THEME)


def _answering(record: CheckRecord, tracker: Tracker, history: History) -> Action | None:
    """Return the one open action that is about the theme of a check; None where there is none, or several."""
    answering = (action for action in tracker.open_actions if history.answers(action, record.theme or ""))
    found, another = next(answering, None), next(answering, None)
    return found if another is None else None


def _spot(record: CheckRecord) -> Spot:
    column = record.columns.get("compliant") or record.columns.get("result") or 1
    return Spot(record.sheet, record.row, column, value=record.result)


def _words(both: Both, target: float) -> dict[str, str]:
    before, last = both
    return {
        "before": check_in_words(before),
        "day_before": day_in_words(before.day) if before.day else "",
        "last": check_in_words(last),
        "day": day_in_words(last.day) if last.day else "",
        "target": number_shown(target),
    }


OF_A_THEME = '"{theme}" failed its last two checks: {before} on {day_before}, {last} on {day}; {target} % is asked for.'
