"""ACT004: an open action that does not say where its evidence will come from."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker


@rule(
    "ACT004",
    "evidence-source-missing",
    Severity.ERROR,
    message="{id} does not say where its evidence will come from.",
    remedy="Name under {heading} the audit, record, feedback or observation that will show whether it worked.",
    article="each action includes “a deadline, evidence source and intended outcome”",
)
def evidence_source_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    Every open action names the source of its evidence beforehand.

    ## Why it matters

    Evidence that is looked for afterwards is whatever can be found. Naming the audit or the record at the start
    decides how the action will be judged. The rule speaks only where the tracker has a column for it.

    ## Reported

    | ID    | Action                          | Evidence source | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | --------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer |                 | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  | Medicines audit | Tom Jones  | 2026-12-18 | In progress |

    ## Accepted

    | ID    | Action                          | Evidence source | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | --------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Fire log book   | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | Count MAR charts against stock  |                 | Tom Jones  | 2026-09-18 | Closed      |
    """
    for action in tracker.left_blank(Field.EVIDENCE_SOURCE, tracker.open_actions):
        yield Hit(action, Field.EVIDENCE_SOURCE)
