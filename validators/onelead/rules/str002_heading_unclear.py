"""STR002: two columns that could be the same thing, or a second table of actions on the sheet."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Severity, Tracker
from onelead.words import quoted


@rule(
    "STR002",
    "heading-unclear",
    Severity.WARNING,
    message='"{taken}" ({taken_letters}) and "{other}" ({other_letters}) could be {field}; "{taken}" is taken.',
    remedy='If "{other}" is the one, say so once (onelead columns … --set {key}={other_letters} --save), or rename it.',
)
def heading_unclear(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Each thing that the rules ask about stands in one column that can be told from its heading.

    ## Why it matters

    Where two columns could hold the owner, OneLead has to choose, and everything that it says about ownership hangs
    on that choice. So it says which it took, and a person confirms or corrects it once. So too where a sheet holds a
    second table of actions with headings of its own: one is read, and the report says where the other begins.

    ## Reported

    | ID    | Action                          | Owner      | Lead       | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Tom Jones  | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Jane Smith | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Owner      | Support    | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | Tom Jones  | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | Jane Smith | 2026-12-18 | In progress |
    """
    for doubt in tracker.doubts:
        words = {
            "field": doubt.field.in_words,
            "key": doubt.field.value,
            "taken": quoted(doubt.taken.heading),
            "taken_letters": doubt.taken.letters,
            "other": quoted(doubt.other.heading),
            "other_letters": doubt.other.letters,
        }
        yield Hit(field=doubt.field, words=words)
    for table in tracker.unread:
        spot = Spot(tracker.sheet, table.row, table.action.number, value=table.action.heading)
        yield Hit(spot=spot, words={"heading": quoted(table.action.heading)}, message=UNREAD, remedy=MOVE)


UNREAD = 'A second table of actions begins here ("{heading}"), and it is not read: its actions are in no figure.'
MOVE = "Move it to a sheet of its own, or put its actions under the headings of the first table."
