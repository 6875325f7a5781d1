"""ESC002: an escalation with no person or no date."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Spot, rule
from onelead.model import Action, EscalationRecord, Field, Severity, Tracker
from onelead.tiers import Escalation
from onelead.words import listed


@rule(
    "ESC002",
    "escalation-incomplete",
    Severity.ERROR,
    message="{id} was escalated, but the record does not say {missing}.",
    remedy="Write the name of the person who has to decide, and the day on which they were told.",
    article="“records escalation decisions”: to whom, and when",
)
def escalation_incomplete(tracker: Tracker, context: Context) -> Iterator[Hit]:
    """
    An escalation names a person and a day.

    ## Why it matters

    Without a name nobody has to answer; without a date nobody can say for how long they have not. Only what the
    workbook has a place for is asked.

    ## Reported

    | ID    | Action                     | Owner    | Deadline   | Status | Escalated to       | Escalated on |
    | ----- | -------------------------- | -------- | ---------- | ------ | ------------------ | ------------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-06 | Open   | Registered Manager |              |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-09 | Open   |                    | 2026-11-16   |

    ## Accepted

    | ID    | Action                     | Owner    | Deadline   | Status | Escalated to       | Escalated on |
    | ----- | -------------------------- | -------- | ---------- | ------ | ------------------ | ------------ |
    | CR-01 | Replace the Ash bath valve | Ann Hill | 2026-12-06 | Open   | Registered Manager | 2026-11-16   |
    | CR-02 | Paint the lounge skirting  | Tom Fox  | 2026-12-09 | Open   | No                 |              |
    """
    for action, escalations in context.ladder.escalated(tracker.live_actions):
        for each in escalations:
            missing = _missing_in_log(each, each.record) if each.record else _missing_on_row(each, tracker, action)
            if missing:
                spot = _spot(each.record, missing[0]) if each.record else None
                words = {"missing": listed(MISSING[field] for field in missing)}
                yield Hit(action, missing[0], words, spot=spot)


MISSING = {Field.ESCALATED_TO: "to whom", Field.ESCALATED_ON: "when"}
_IN_LOG = {Field.ESCALATED_TO: "escalated_to", Field.ESCALATED_ON: "date"}


def _missing_on_row(escalation: Escalation, tracker: Tracker, action: Action) -> list[Field]:
    missing = {Field.ESCALATED_TO: not escalation.to, Field.ESCALATED_ON: escalation.day is None}
    return [field for field, lacks in missing.items() if lacks and tracker.can_read(action, field)]


def _missing_in_log(escalation: Escalation, record: EscalationRecord) -> list[Field]:
    missing = {Field.ESCALATED_TO: not escalation.to, Field.ESCALATED_ON: escalation.day is None}
    return [field for field, lacks in missing.items() if lacks and _IN_LOG[field] in record.columns]


def _spot(record: EscalationRecord, field: Field) -> Spot:
    value = record.escalated_to if field is Field.ESCALATED_TO else ""
    return Spot(record.sheet, record.row, record.columns.get(_IN_LOG[field], 1), value=value)
