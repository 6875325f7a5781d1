"""CLS020: a supported closure that nobody looked at again."""

import datetime as dt
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, rule
from onelead.follow_up import History, closed_on
from onelead.model import Action, Closure, Field, Severity, Tracker
from onelead.words import day_in_words


@rule(
    "CLS020",
    "recheck-due",
    Severity.NOTE,
    message="{id} was finished on {day}, and nothing shows that it was looked at again within {days} days.",
    remedy="Sample it once more and log the result, or give the date on which that will be done.",
    article="“until record quality remains stable”: what was improved is looked at again",
    scope=Scope.JUDGED,
)
def recheck_due(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A supported closure is looked at again within three months.

    ## Why it matters

    Change fades once nobody looks. A check, an event or a planned re-check within ninety days shows that the
    improvement was sustained, which is what an inspector asks of a closed action.

    ## Reported

    | ID    | Action      | Owner    | Status | Evidence            | Done on    | Checked by | Decision | Recheck on |
    | ----- | ----------- | -------- | ------ | ------------------- | ---------- | ---------- | -------- | ---------- |
    | CR-01 | Check notes | Ann Hill | Closed | 10 of 10 on 25/5/26 | 2026-05-25 | Ann Lee    | Close    |            |
    | CR-02 | Count MARs  | Tom Fox  | Closed | 10 of 10 on 25/9/26 | 2026-09-25 | Ann Lee    | Close    | 2026-12-01 |

    ## Accepted

    | ID    | Action      | Owner    | Status | Evidence            | Done on    | Checked by | Decision | Recheck on |
    | ----- | ----------- | -------- | ------ | ------------------- | ---------- | ---------- | -------- | ---------- |
    | CR-01 | Check notes | Ann Hill | Closed | 10 of 10 on 25/5/26 | 2026-05-25 | Ann Lee    | Close    | 2026-08-03 |
    | CR-02 | Count MARs  | Tom Fox  | Closed | 10 of 10 on 25/9/26 | 2026-09-25 | Ann Lee    | Close    |            |
    """
    logs = context.workbook.logs
    if logs.checks is None and logs.events is None and not tracker.has(Field.RECHECK_ON):
        return
    history = context.history
    days, supported = context.policy.thresholds.recheck_days, Closure.SUPPORTED
    for action in tracker.closures:
        finished = closed_on(action) if context.verdicts[action.row].closure is supported else None
        if finished is None:
            continue
        start = action.reviewed_on.day or finished
        looks = (day for day in _looks(action, history) if day > finished)
        if (context.today - start).days > days and not any((day - start).days <= days for day in looks):
            yield Hit(action, Field.RECHECK_ON, {"day": day_in_words(finished), "days": str(days)})


def _looks(action: Action, history: History) -> Iterator[dt.date]:
    if action.recheck_on.day is not None:
        yield action.recheck_on.day
    yield from (record.day for record in history.checks_of(action) if record.day)
    yield from (event.day for event in history.events_like(action) if event.day)
