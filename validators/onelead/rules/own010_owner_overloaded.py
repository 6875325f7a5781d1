"""OWN010: a person with more open actions than anybody can do."""

from collections import defaultdict
from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Ownership, Severity, Tracker
from onelead.words import counted


@rule(
    "OWN010",
    "owner-overloaded",
    Severity.NOTE,
    message="{name} owns {open}, more than the {limit} that one person can be expected to carry.",
    remedy="Ask {name} what can be done in time, and give the rest to others or take it to the meeting.",
    article="ownership “added to the plan but not supported with time, authority or review”",
)
def owner_overloaded(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Nobody owns more open actions than they can do. It is said once for each person.

    ## Why it matters

    A manager whose name stands beside everything owns nothing in particular. The policy sets the number (ten, unless
    the provider chooses another).

    ## Reported

    | ID    | Action                              | Owner      | Deadline   | Status      |
    | ----- | ----------------------------------- | ---------- | ---------- | ----------- |
    | CR-01 | Replace the closer on door 1        | Jane Smith | 2026-12-18 | In progress |
    | CR-02 | Count MAR charts against stock      | Jane Smith | 2026-12-18 | In progress |
    | CR-03 | Fit two restrictors in Room 5       | Jane Smith | 2026-12-18 | In progress |
    | CR-04 | Weigh the 6 people at risk          | Jane Smith | 2026-12-18 | In progress |
    | CR-05 | Rewrite the 5 skin integrity plans  | Jane Smith | 2026-12-18 | In progress |
    | CR-06 | Repair the Room 21 call point       | Jane Smith | 2026-12-18 | In progress |
    | CR-07 | Empty the sluice on Oak             | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Time three test calls on Elm        | Jane Smith | 2026-12-18 | In progress |
    | CR-09 | Sign the CD register at every count | Jane Smith | 2026-12-18 | In progress |
    | CR-10 | Test the 12 emergency lights        | Jane Smith | 2026-12-18 | In progress |
    | CR-11 | Clean the extractor above the hob   | Jane Smith | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                         | Owner      | Deadline   | Status      |
    | ----- | ------------------------------ | ---------- | ---------- | ----------- |
    | CR-01 | Replace the closer on door 1   | Jane Smith | 2026-12-18 | In progress |
    | CR-02 | Count MAR charts against stock | Tom Jones  | 2026-12-18 | In progress |
    """
    limit = context.policy.thresholds.open_actions_a_person
    for name, owned in _open_by_owner(tracker).items():
        if len(owned) > limit:
            words = {"name": name, "open": counted(len(owned), "open action"), "limit": str(limit)}
            yield Hit(owned[0], Field.OWNER, words)


def _open_by_owner(tracker: Tracker) -> dict[str, list[Action]]:
    owned: dict[str, list[Action]] = defaultdict(list)
    one = Ownership.ONE
    for action in tracker.open_actions:
        owner = action.owner
        if owner.name and owner.ownership is one:
            owned[owner.name].append(action)
    return owned
