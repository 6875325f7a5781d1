"""CLS016: a closure whose own evidence says that it has not worked."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Action, Field, Severity, Tracker
from onelead.reading.evidence.shortcomings import falls_short
from onelead.words import quoted


@rule(
    "CLS016",
    "result-falls-short",
    Severity.ERROR,
    message='{id} is "{status}", but its own evidence says that something is not done: "{value}".',
    remedy="Open it again until a later check reaches what was intended, and record that check under {heading}.",
    article="“whether the evidence proves the action worked”",
)
def result_falls_short(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    The result that a closure rests on reaches what was intended.

    ## Why it matters

    A real audit with a real figure looks like the best evidence, even where the figure says that the work isn't done.
    A later pass in the same cell settles it. A share below the number in the row's intended outcome is an error.
    Where the outcome states no number, a share below 90 % is a warning, because somebody has to decide whether that
    is enough.

    ## Reported

    | ID    | Action                         | Intended outcome  | Owner      | Status | Evidence                      |
    | ----- | ------------------------------ | ----------------- | ---------- | ------ | ----------------------------- |
    | CR-07 | Count MAR charts against stock | 95% signed charts | Jane Smith | Closed | MAR audit 20/10/26: 16 of 20  |
    | CR-08 | Fit two restrictors in Room 5  | Windows safe      | Tom Jones  | Closed | Survey 20/10/26: 2 still open |

    ## Accepted

    | ID    | Action                         | Intended outcome  | Owner      | Status | Evidence                     |
    | ----- | ------------------------------ | ----------------- | ---------- | ------ | ---------------------------- |
    | CR-07 | Count MAR charts against stock | 95% signed charts | Jane Smith | Closed | MAR audit 20/10/26: 20 of 20 |
    | CR-08 | Fit two restrictors in Room 5  | Windows safe      | Tom Jones  | Closed | Survey 20/10/26: 40 of 40    |
    """
    for action in tracker.readable(Field.EVIDENCE, tracker.closures):
        evidence = action.evidence
        if evidence.says_failed or evidence.shares:
            outcome = action.text(Field.OUTCOME)
            severity = falls_short(evidence, outcome, context.policy.thresholds.target_percent)
            if severity is not None:
                yield _hit(action, outcome, severity)


def _hit(action: Action, outcome: str, severity: Severity) -> Hit:
    if action.evidence.says_failed:
        return Hit(action, Field.EVIDENCE, severity=severity)
    if severity is Severity.WARNING:
        return Hit(action, Field.EVIDENCE, severity=severity, message=NOT_ALL)
    return Hit(action, Field.EVIDENCE, {"outcome": quoted(outcome)}, severity, BELOW)


BELOW = '{id} is "{status}", but "{value}" is short of what was intended: "{outcome}".'
NOT_ALL = '{id} is "{status}", but "{value}" is not all of them, and no number says how many would be enough.'
