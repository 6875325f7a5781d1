"""ACT005: a list of tasks in one action cell."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker
from onelead.reading.actions.action_wording import separate_tasks
from onelead.words import number_in_words, quoted


@rule(
    "ACT005",
    "several-actions-in-one",
    Severity.WARNING,
    message='{id} holds {number} tasks in one cell, the first of them "{first}".',
    remedy="Give each task a row, an owner and a deadline of its own.",
    article="“each action” has its own owner, deadline, evidence source and intended outcome",
)
def several_actions_in_one(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    One row holds one action.

    ## Why it matters

    Where three tasks share a row, the row is late as soon as one of them is, and closed when the first is done. Each
    task can have its own owner only in a row of its own.

    ## Reported

    | ID    | Action                                                    | Owner      | Deadline   | Status      |
    | ----- | --------------------------------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | 1. Replace the door closer ⏎ 2. Test the door ⏎ 3. Log it | Jane Smith | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Test the door ten times         | Tom Jones  | 2026-12-18 | In progress |
    """
    what = Field.ACTION
    for action in tracker.actions:
        tasks = separate_tasks(action.text(what))
        if len(tasks) > 1:
            yield Hit(action, what, {"number": number_in_words(len(tasks)), "first": quoted(tasks[0])})
