"""CLS011: a closure of high priority that rests on one kind of source."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, rule
from onelead.model import EvidenceKind, Field, Severity, Tracker
from onelead.reading.evidence.sources import sources_in

NO_SOURCE = '{id} has high priority, and its evidence, "{value}", names no source.'
NAME_THEM = "Say where it was seen, in two kinds of source: an audit, the record, or what people or staff say."


@rule(
    "CLS011",
    "one-source-only",
    Severity.WARNING,
    message='{id} has high priority, and its evidence, "{value}", shows one kind of source alone: {source}.',
    remedy="Add what a second kind of source shows, such as an audit beside the record, or what people or staff say.",
    article="visible in “care records, audits, feedback or staff practice”",
)
def one_source_only(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    A closure of high priority rests on more than one kind of source.

    ## Why it matters

    Each source is blind to something: an audit sees the paper, an observation the practice, feedback what people
    lived through. Where the stake is high, two kinds that agree make a closure hard to doubt. The kinds are care
    records, audits, complaints, feedback, environmental checks, maintenance records, minutes, staff practice or
    supervision, training records and measures.

    ## Reported

    | ID    | Action         | Owner      | Priority | Status | Evidence                      |
    | ----- | -------------- | ---------- | -------- | ------ | ----------------------------- |
    | CR-07 | Weigh 6 people | Jane Smith | High     | Closed | Weight audit 20/10/26: 6 of 6 |

    ## Accepted

    | ID    | Action           | Owner      | Priority | Status | Evidence                                          |
    | ----- | ---------------- | ---------- | -------- | ------ | ------------------------------------------------- |
    | CR-07 | Weigh 6 people   | Jane Smith | High     | Closed | Audit 20/10/26: 6 of 6; 3 relatives content 25/10 |
    | CR-08 | Label 4 trolleys | Tom Jones  | Low      | Closed | Audit 20/10/26: 4 of 4                            |
    """
    for action in tracker.closed_with(EvidenceKind.RESULT):
        if not action.is_high_priority:
            continue
        sources = sources_in(action.evidence.said)
        if not sources:
            yield Hit(action, Field.EVIDENCE, message=NO_SOURCE, remedy=NAME_THEM)
        elif len(sources) == 1:
            yield Hit(action, Field.EVIDENCE, {"source": "".join(sources)})
