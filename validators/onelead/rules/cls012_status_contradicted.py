"""CLS012: an open action of which another column says that it is finished."""

import datetime as dt
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Decision, Field, Severity, Tracker
from onelead.words import day_in_words, listed, quoted


@rule(
    "CLS012",
    "status-contradicted",
    Severity.WARNING,
    message='{id} is "{status}", but {contradiction}.',
    remedy="Decide which is true, and make {heading} and the other column agree.",
    article="“clear action trail”: the columns of one row agree",
)
def status_contradicted(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An open action has no decision to close, no completion date and no 100 per cent.

    ## Why it matters

    Either the action is finished and the figures leave it out, or it is not and somebody believes that it is.

    ## Reported

    | ID    | Action                          | Owner      | Status      | Date completed | Decision |
    | ----- | ------------------------------- | ---------- | ----------- | -------------- | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | In progress | 2026-09-04     |          |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | In progress |                | Close    |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Date completed | Decision |
    | ----- | ------------------------------- | ---------- | ----------- | -------------- | -------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | In progress |                | Extend   |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Closed      | 2026-09-04     | Close    |
    """
    today = context.today
    for action in tracker.open_actions:
        contradictions = _contradictions(tracker, action, today)
        if contradictions and tracker.can_read(action, Field.STATUS):
            message = "" if action.text(Field.STATUS) else BLANK
            yield Hit(action, Field.STATUS, {"contradiction": listed(contradictions)}, message=message)


def _contradictions(tracker: Tracker, action: Action, today: dt.date) -> list[str]:
    found, completed, progress = [], action.completed.day, action.text(PROGRESS)
    if action.decision is TO_CLOSE and action.review_counts(today):
        found.append(f'the decision is "{quoted(action.text(Field.DECISION))}"')
    if completed is not None and completed <= today:
        found.append(f"{quoted(tracker.heading(Field.COMPLETED))} says {day_in_words(completed)}")
    if progress and progress.replace(" ", "") == "100%":
        found.append(f"{quoted(tracker.heading(PROGRESS))} says 100 %")
    return found


PROGRESS, TO_CLOSE = Field.PROGRESS, Decision.CLOSE
BLANK = "{id} has no status, but {contradiction}."
