"""ACT006: two open actions that say the same."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.reading.actions.near_identical import repetitions
from onelead.reading.patterns import Pattern
from onelead.words import quoted


@rule(
    "ACT006",
    "action-repeated",
    Severity.WARNING,
    message='{id} says the same as {other} on row {row}, "{text}", and both are open.',
    remedy="Keep one of them, with one owner and one deadline, and cancel the other; or say what is different.",
    article="ownership that is not clear “creates drift, repeated actions and weak assurance”",
)
def action_repeated(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    No open action stands in the tracker twice.

    ## Why it matters

    The same action under two owners is nobody's, and whichever is closed first makes the other look done. Actions
    that differ only in the room, the person or the service are different actions.

    ## Reported

    | ID    | Action                                  | Owner      | Deadline   | Status      |
    | ----- | --------------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Check the MAR charts on Elm each Sunday | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Check all MAR charts on Elm each Sunday | Tom Jones  | 2026-12-30 | In progress |

    ## Accepted

    | ID    | Action                                  | Owner      | Deadline   | Status      |
    | ----- | --------------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Check the MAR charts on Elm each Sunday | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Check the MAR charts on Oak each Sunday | Tom Jones  | 2026-12-18 | In progress |
    | CR-09 | Check the MAR charts on Elm each Sunday | Tom Jones  | 2026-09-18 | Closed      |
    """
    what = Field.ACTION
    actions = [action for action in tracker.open_actions if not action.is_blank(what)]
    texts = [action.text(what) for action in actions]
    for earlier, later in repetitions(texts, lambda at: _place(actions[at])):
        yield _hit(actions[earlier], actions[later])


def _place(action: Action) -> tuple[str, frozenset[str]]:
    """Return what tells two actions apart, however alike their words are: the service, and any number in the issue."""
    issue = action.text(ISSUE)
    numbers = (_ASCII_ROOM if issue.isascii() else _ROOM).findall(issue)
    return action.text(SERVICE).casefold(), frozenset([word.strip(".,;:()") for word in numbers])


ISSUE, SERVICE = Field.ISSUE, Field.SERVICE
_ROOM = Pattern(r"\d(?<!\S\d)\S*")  # begins with its digit, which is found far sooner than what is before it
_ASCII_ROOM = Pattern(r"[0-9](?<!\S.)\S*")


def _hit(earlier: Action, later: Action) -> Hit:
    words = {"other": earlier.id or "the action", "row": str(earlier.row), "text": quoted(earlier.text(Field.ACTION))}
    return Hit(later, Field.ACTION, words)
