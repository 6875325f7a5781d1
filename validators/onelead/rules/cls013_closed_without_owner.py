"""CLS013: a closure for which no one person answers."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Ownership, Severity, Tracker

WHY = {
    Ownership.NONE: "nobody is named under {heading}",
    Ownership.PLACEHOLDER: '"{value}" under {heading} is nobody',
    Ownership.SEVERAL: '"{value}" under {heading} is more than one person',
    Ownership.GROUP: '"{value}" under {heading} is a group',
}


@rule(
    "CLS013",
    "closed-without-owner",
    Severity.ERROR,
    message="{id} is closed without one owner.",
    remedy="Name under {heading} the one person who answers for the evidence.",
    article="closed when “the named owner has produced evidence”",
)
def closed_without_owner(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A closed action has one named owner who answers for its evidence.

    ## Why it matters

    Evidence that nobody produced can't be questioned. An action that never had an owner was not led to its end; it
    was dropped there.

    ## Reported

    | ID    | Action                          | Owner         | Status | Evidence                              |
    | ----- | ------------------------------- | ------------- | ------ | ------------------------------------- |
    | CR-07 | Replace the kitchen door closer | Senior Carers | Closed | Door shut at 10 of 10 checks 20/10/26 |
    | CR-08 | Count MAR charts against stock  |               | Closed | MAR audit 20/10/26: 12 of 12 complete |

    ## Accepted

    | ID    | Action                          | Owner      | Status      | Evidence                              |
    | ----- | ------------------------------- | ---------- | ----------- | ------------------------------------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Closed      | Door shut at 10 of 10 checks 20/10/26 |
    | CR-08 | Count MAR charts against stock  |            | In progress |                                       |
    """
    for action in tracker.closures:
        why = WHY.get(action.ownership)
        if why and tracker.can_read(action, Field.OWNER):
            yield Hit(action, Field.OWNER, message='{id} is "{status}", but ' + why + ".")
