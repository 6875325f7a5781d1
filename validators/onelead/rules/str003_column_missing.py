"""STR003: a tracker without a column that the rules need."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import Field, Severity, Tracker

NEEDED = {
    Field.OWNER: "who answers for each action (OWN001 to OWN010, CLS004 and CLS013)",
    Field.DEADLINE: "what is overdue or on time (DUE001 to DUE007)",
    Field.STATUS: "which actions are closed, so all count as open (CLS001 to CLS020)",
    Field.OUTCOME: "what each action is meant to change (ACT003)",
    Field.EVIDENCE_SOURCE: "where the evidence will come from (ACT004)",
    Field.EVIDENCE: "whether anything shows that closed actions worked (CLS001, CLS002, CLS014 and CLS016)",
    Field.VERIFIED_BY: "whether someone other than the owner looked (CLS003, CLS004 and CLS015)",
    Field.DECISION: "whether a review agreed to close (CLS006 and CLS007)",
}
"""What nobody can tell without each column, with the rules that could not speak."""

WITH_A_COMPLETION_DATE = "which actions are signed off: those with a completion date count as done, the rest as open"

SUGGESTED = {
    Field.OWNER: "Owner",
    Field.DEADLINE: "Deadline",
    Field.STATUS: "Status",
    Field.OUTCOME: "Intended outcome",
    Field.EVIDENCE_SOURCE: "Evidence source",
    Field.EVIDENCE: "Evidence",
    Field.VERIFIED_BY: "Verified by",
    Field.DECISION: "Decision",
}


@rule(
    "STR003",
    "column-missing",
    Severity.WARNING,
    message="This sheet has no column for {column}, so we can't tell {unknown}.",
    remedy='Add a column "{suggested}", or say once which one means it (onelead columns … --set {key}=F --save).',
)
def column_missing(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A tracker has the columns without which ownership and closures cannot be judged. Each is reported once for the
    sheet.

    ## Why it matters

    What a workbook does not record is never counted as a pass. Where there is no column for evidence, OneLead says
    "cannot tell" of every closure, and so would an inspector.

    ## Reported

    | ID    | Action                          | Owner      | Deadline   | Status      |
    | ----- | ------------------------------- | ---------- | ---------- | ----------- |
    | CR-07 | Replace the kitchen door closer | Jane Smith | 2026-12-18 | In progress |

    ## Accepted

    | Action       | Outcome | Owner      | Deadline   | Status | Evidence source | Evidence | Verified by | Decision |
    | ------------ | ------- | ---------- | ---------- | ------ | --------------- | -------- | ----------- | -------- |
    | Fit a closer | Shuts   | Jane Smith | 2026-12-18 | Open   | Fire log        |          |             |          |
    """
    for field, unknown in NEEDED.items():
        if not tracker.has(field):
            if field is Field.STATUS and tracker.has(Field.COMPLETED):
                unknown = WITH_A_COMPLETION_DATE
            words = {"column": field.in_words, "unknown": unknown, "suggested": SUGGESTED[field], "key": field.value}
            yield Hit(field=field, words=words)
