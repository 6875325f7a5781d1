"""OWN003: an action with more than one owner."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Ownership, Severity, Tracker
from onelead.words import number_in_words, quoted


@rule(
    "OWN003",
    "several-owners",
    Severity.ERROR,
    message='{id} is owned by "{value}", which is {people}.',
    remedy="Choose who answers for this action; move {others} to {support}.",
    article="“one named owner for each action”: shared work still has one accountable lead",
)
def several_owners(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Exactly one person answers for an action.

    ## Why it matters

    Two owners each believe that the other is doing it. Several people may help, but one of them has to be able to say
    how far the action is and to show the evidence.

    ## Reported

    | ID    | Action                          | Owner                  | Deadline   | Status      |
    | ----- | ------------------------------- | ---------------------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith / Tom Jones | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Jane Smith & Tom Jones | 2026-12-18 | Not started |

    ## Accepted

    | ID    | Action                          | Owner      | Support   | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | --------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Tom Jones | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  |           | 2026-12-18 | Not started |
    """
    support = quoted(tracker.heading(Field.SUPPORT)) or "Support"
    for action in tracker.owned_by(Ownership.SEVERAL):
        yield Hit(action, Field.OWNER, {"support": support, **_counted(action)})


def _counted(action: Action) -> dict[str, str]:
    number = len(action.owner.people)
    people = f"{number_in_words(number)} people" if number > 1 else "more than one person"
    return {"people": people, "others": "the other" if number == 2 else "the others"}
