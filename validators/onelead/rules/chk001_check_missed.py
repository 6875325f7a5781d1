"""CHK001: a follow-up check that was due and is not logged."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.follow_up import History, Missed
from onelead.model import Field, Severity, Tracker
from onelead.words import capitalised, day_in_words, number_in_words


@rule(
    "CHK001",
    "check-missed",
    Severity.WARNING,
    message="{id} is to be checked every {interval} days; {missed} since {since}.",
    remedy="Do the check and log what it found, or agree another interval at the meeting and write it on the row.",
    article="“missed weekly checks” are an early sign that an action drifts",
)
def check_missed(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Each open action that is followed up has its check on time.

    ## Why it matters

    Weekly checks are how a quality lead sees early that a change does not hold. The first one missed is a warning, the
    second in a row an error. An action is followed up where its row gives an interval or the log has cited it; a
    walkaround log that cites no action is held to its rounds as a whole.

    ## Reported

    | ID    | Action                         | Owner      | Status      | Start      | Follow-up |
    | ----- | ------------------------------ | ---------- | ----------- | ---------- | --------- |
    | CR-01 | Total fluid charts at 14:00    | Jane Smith | In progress | 2026-09-18 |           |
    | CR-02 | Count MAR charts against stock | Tom Jones  | In progress | 2026-10-05 | Monthly   |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-10-09 | CR-01      | Ann Lee    | 8               | 8         |
    | 2026-10-16 | CR-01      | Ann Lee    | 8               | 8         |

    ## Accepted

    | ID    | Action                         | Owner      | Status      | Start      | Follow-up |
    | ----- | ------------------------------ | ---------- | ----------- | ---------- | --------- |
    | CR-01 | Total fluid charts at 14:00    | Jane Smith | In progress | 2026-09-18 |           |
    | CR-02 | Count MAR charts against stock | Tom Jones  | In progress | 2026-11-05 | Monthly   |
    | CR-03 | Re-hang the kitchen fire door  | Tom Jones  | In progress | 2026-09-18 |           |
    | CR-04 | Update the falls assessments   | Jane Smith | Closed      | 2026-09-18 | Weekly    |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-10-16 | CR-01      | Ann Lee    | 8               | 8         |
    | 2026-11-16 | CR-01      | Ann Lee    | 8               | 8         |
    """
    history = context.history
    for action in tracker.open_actions:
        missed = history.missed_checks(action)
        if missed is not None:
            yield Hit(action, Field.FOLLOW_UP, _words(missed), _severity(missed))
    if tracker is _first_with_open_actions(context):
        yield from _rounds(history)


def _rounds(history: History) -> Iterator[Hit]:
    for last, missed in history.missed_rounds():
        spot = Spot(last.sheet, last.row, last.columns.get("date", 1), value=last.result)
        yield Hit(spot=spot, words={"log": last.sheet, **_words(missed)}, severity=_severity(missed), message=ROUND)


def _first_with_open_actions(context: Context) -> Tracker | None:
    return next((each for each in context.workbook.trackers if any(each.open_actions)), None)


def _words(missed: Missed) -> dict[str, str]:
    times = "one check was missed" if missed.times == 1 else f"{number_in_words(missed.times)} in a row were missed"
    return {"interval": str(missed.interval), "missed": times, "since": day_in_words(missed.since)}


def _severity(missed: Missed) -> Severity:
    return Severity.ERROR if missed.times > 1 else Severity.WARNING


ROUND = capitalised("{log} is to have a line every {interval} days; {missed} since {since}.")
