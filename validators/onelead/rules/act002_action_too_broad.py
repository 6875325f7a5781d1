"""ACT002: an action that does not say what will change."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker
from onelead.reading.actions.action_wording import is_too_broad


@rule(
    "ACT002",
    "action-too-broad",
    Severity.WARNING,
    message='{id}, "{value}", does not say what will change.',
    remedy="Say under {heading} what will change, for whom, and how it will be checked.",
    article="“improve recording” is “too broad”; a stronger action states “what record will change”",
)
def action_too_broad(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An action names the particular record, place, check, amount, person or time that it is about.

    ## Why it matters

    "Improve recording" can never be finished and never be shown to have failed. A kind of record alone is not enough
    ("review care plans"); which of them, how many, by when, or in which room is.

    ## Reported

    | ID    | Action                | Owner      | Deadline   | Status      |
    | ----- | --------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Improve recording     | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Improve communication | Tom Jones  | 2026-12-18 | In progress |
    | CR-09 | Review care plans     | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                                              | Owner      | Deadline   | Status      |
    | ----- | --------------------------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Sample ten daily notes each Friday on Elm unit      | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Ring each relative on the first of the month        | Tom Jones  | 2026-12-18 | In progress |
    | CR-09 | Rewrite the 5 plans of people with Waterlow over 20 | Tom Jones  | 2026-12-18 | In progress |
    """
    what = Field.ACTION
    for action in tracker.readable(what, tracker.actions):
        if is_too_broad(action.text(what)):
            yield Hit(action, what)
