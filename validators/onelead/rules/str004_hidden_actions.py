"""STR004: actions that the person who opens the workbook does not see."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.words import counted, rows_in_words


@rule(
    "STR004",
    "hidden-actions",
    Severity.WARNING,
    message='The sheet "{sheet}" {why}, and holds {actions}.',
    remedy="Show the sheet at the next review, and move what is still open to the sheet that the meeting sees.",
)
def hidden_actions(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every action can be seen by whoever opens the workbook.

    ## Why it matters

    An action on a hidden row or sheet is not discussed, but still counts. OneLead counts it too, so its figures may
    differ from what a reader sees. In the example the second row is hidden by hand. Excel's own filter, and an
    archive in which everything is closed, are only noted.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-10-30 | In progress | hidden

    ## Accepted

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Tom Jones  | 2026-12-18 | In progress |
    """
    if tracker.sheet_hidden or tracker.is_archive:
        yield _sheet(tracker)
    else:
        yield from _rows(tracker, [action for action in tracker.actions if action.hidden], Severity.WARNING)
    yield from _rows(tracker, [action for action in tracker.actions if action.filtered], Severity.NOTE)


def _sheet(tracker: Tracker) -> Hit:
    only_closures = not any(tracker.open_actions)
    words = {
        "sheet": tracker.sheet,
        "why": "is hidden" if tracker.sheet_hidden else "is an archive",
        "actions": counted(len(tracker.actions), "action") + (", none of them open" if only_closures else ""),
    }
    if tracker.is_archive and only_closures:
        return Hit(spot=Spot(tracker.sheet), words=words, severity=Severity.NOTE, remedy=LEAVE)
    return Hit(spot=Spot(tracker.sheet), words=words)


def _rows(tracker: Tracker, unseen: list[Action], severity: Severity) -> Iterator[Hit]:
    if not unseen:
        return
    first = unseen[0]
    column = tracker.columns.get(Field.ACTION) or next(iter(tracker.columns.values()))
    by_hand = severity is Severity.WARNING
    yield Hit(
        spot=Spot(tracker.sheet, first.row, column.number, column.heading, first.text(Field.ACTION)),
        words={"rows": rows_in_words([action.row for action in unseen]), "n": counted(len(unseen), "action")},
        severity=severity,
        message=HIDDEN if by_hand else FILTERED,
        remedy=UNHIDE if by_hand else CLEAR,
    )


HIDDEN = "Nobody sees {n}, hidden by hand on {rows}."
FILTERED = "Nobody sees {n} on {rows} while the filter is set."
UNHIDE = "Unhide the rows, so that the meeting sees every action that counts."
CLEAR = "Clear the filter before the meeting; the figures count these actions too."
LEAVE = "Leave it so if the meeting knows that the figures count these closures too."
