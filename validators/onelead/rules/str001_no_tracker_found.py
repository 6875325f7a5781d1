"""STR001: a workbook in which no sheet reads as a tracker."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.model import Severity, Workbook
from onelead.words import listed


@rule(
    "STR001",
    "no-tracker-found",
    Severity.ERROR,
    scope=Scope.WORKBOOK,
    message="No sheet of this workbook reads as a tracker: {looked_for}.",
    remedy="Check that it is the right workbook; if so, give its columns headings such as Action, Owner and Status.",
)
def no_tracker_found(workbook: Workbook, context: Context) -> Iterator[Hit]:
    """
    A workbook that is given to be checked holds a tracker.

    ## Why it matters

    A rota or a training matrix in the wrong place is harmless; a tracker that could not be read is not, because its
    silence looks like a clean result. OneLead looks on every sheet for a row of headings with an action beside an
    owner, a deadline or a status, and at least one action below it. In a folder of many workbooks this is a note.

    ## Reported

    **Rota**

    | Week       | Early      | Late      | Night        |
    | ---------- | ---------- | --------- | ------------ |
    | 2026-11-23 | Jane Smith | Tom Jones | Tomasz Nowak |

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    """
    if not workbook.trackers:
        yield Hit(spot=Spot(workbook.nearest_sheet), words={"looked_for": _looked_for(workbook)})


def _looked_for(workbook: Workbook) -> str:
    wanted = "we looked for a row of headings with an action and its owner, deadline or status, and actions below it"
    if not workbook.nearest_sheet:
        return wanted
    nearest = f'{wanted}. The sheet "{workbook.nearest_sheet}" comes nearest'
    return f"{nearest}, but it lacks {listed(workbook.nearest_lacks)}" if workbook.nearest_lacks else nearest
