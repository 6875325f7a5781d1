"""
Which concepts, standing together in a heading, mean which field.

Each line says: with these concepts, and without those, a heading means this field, this surely (10 is certain; under 5
the cells below must agree).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Set as AbstractSet

from onelead.model import Field
from onelead.values import frozen


@frozen
class Meaning:
    """A field, the concepts that a heading must have for it, those that it may not have, and how sure that is."""

    field: Field
    needs: frozenset[str]
    unless: frozenset[str]
    score: float


def _meaning(field: Field, needs: str, score: float, unless: str = "") -> Meaning:
    return Meaning(field, frozenset(needs.split()), frozenset(unless.split()), score)


MEANINGS: tuple[Meaning, ...] = (
    # Who answers for it. The other people of a row (who verifies, reports, supports, escalates) are not the owner.
    _meaning(Field.OWNER, "lead", 8, unless="verify escalate support other review meeting update when evidence"),
    _meaning(Field.OWNER, "lead meeting", 5.5, unless="verify escalate support other review update when evidence"),
    _meaning(Field.OWNER, "lead action", 9, unless="verify escalate support review when other"),
    _meaning(Field.OWNER, "lead support both", 9, unless="verify escalate review when"),
    _meaning(Field.OWNER, "assign", 8, unless="verify escalate support when"),
    _meaning(Field.OWNER, "who lead", 9, unless="verify escalate support other review"),
    _meaning(Field.OWNER, "who action", 7, unless="verify escalate support raise review inform update"),
    _meaning(Field.OWNER, "who assign", 9, unless="verify escalate support"),
    _meaning(Field.OWNER, "who do", 7, unless="verify escalate support raise review close"),
    _meaning(Field.OWNER, "who what", 7, unless="verify escalate support raise review when"),
    _meaning(Field.OWNER, "who alone", 7, unless="review"),
    _meaning(
        Field.OWNER, "who", 6.5,
        unless="verify escalate support raise other review meeting update complete inform start evidence "
        "when service issue",
    ),
    _meaning(Field.OWNER, "post alone", 4),
    _meaning(Field.OWNER, "complete who to_be", 7, unless="verify"),
    _meaning(Field.SUPPORT, "support", 8, unless="evidence when measure"),
    _meaning(Field.SUPPORT, "support who", 9, unless="evidence when"),
    _meaning(Field.SUPPORT, "support staff", 9, unless="evidence when"),
    # When.
    _meaning(
        Field.DEADLINE, "due", 8,
        unless="verify revise review escalate start actual measure lead aim left evidence follow source "
        "outcome raise",
    ),
    _meaning(Field.DEADLINE, "due when", 9, unless="verify revise review escalate start actual left follow"),
    _meaning(Field.DEADLINE, "due complete", 9, unless="verify revise actual percent start"),
    _meaning(Field.DEADLINE, "due when review", 4, unless="next follow"),
    _meaning(Field.DEADLINE, "end when", 8, unless="actual revise"),
    _meaning(Field.DEADLINE, "end planned", 8, unless="actual revise"),
    _meaning(Field.DEADLINE, "end alone", 5.5),
    _meaning(Field.DEADLINE, "by alone", 4.5),
    _meaning(Field.OWNER, "by alone", 4.4),
    _meaning(Field.DEADLINE, "by", 3.8, unless="verify review raise close complete support escalate update inform"),
    _meaning(Field.DEADLINE, "to_be when", 8.5, unless="verify revise review raise"),
    _meaning(Field.DEADLINE, "aim when", 7.5, unless="verify revise review actual start follow next meeting raise"),
    _meaning(Field.DEADLINE, "planned when", 7, unless="verify revise review actual start follow next meeting raise"),
    _meaning(Field.DEADLINE, "planned complete", 8, unless="verify revise actual status outcome who"),
    _meaning(Field.DEADLINE, "complete when", 4.4, unless="verify revise actual raise review meeting happened"),
    _meaning(Field.DEADLINE, "when alone", 5.5),
    _meaning(
        Field.DEADLINE, "when", 3.2,
        unless="verify revise actual raise review meeting start escalate inform evidence follow complete "
        "update issue",
    ),
    _meaning(Field.REVISED_DEADLINE, "revise when", 9, unless="verify start reason"),
    _meaning(Field.REVISED_DEADLINE, "revise due", 9.5, unless="verify reason"),
    _meaning(Field.REVISED_DEADLINE, "revise complete", 8, unless="reason escalate"),
    _meaning(Field.REVISED_DEADLINE, "revise", 5.5, unless="reason escalate"),
    _meaning(Field.DELAY_REASON, "reason", 6, unless="aim what action issue"),
    _meaning(Field.DELAY_REASON, "reason delay", 9),
    _meaning(Field.DELAY_REASON, "reason revise", 9),
    _meaning(Field.DELAY_REASON, "delay alone", 4),
    _meaning(Field.STARTED, "start", 8, unless="verify"),
    _meaning(Field.STARTED, "start when", 9, unless="verify"),
    _meaning(Field.COMPLETED, "complete when", 7.4, unless="due planned to_be verify revise next who"),
    _meaning(Field.COMPLETED, "complete when happened", 7.6, unless="due planned to_be verify revise next who"),
    _meaning(Field.COMPLETED, "complete actual", 9, unless="verify"),
    _meaning(Field.COMPLETED, "complete when actual", 9.5, unless="verify"),
    _meaning(Field.COMPLETED, "actual when", 8, unless="start verify due evidence"),
    _meaning(Field.COMPLETED, "action actual when", 9, unless="due interim"),
    _meaning(Field.COMPLETED, "end actual", 8.5, unless="verify start"),
    _meaning(Field.COMPLETED, "remedy when", 7.4, unless="due planned to_be verify revise next who"),
    _meaning(Field.COMPLETED, "complete alone", 5, unless="asks"),
    # How it stands.
    _meaning(Field.STATUS, "status", 8, unless="risk priority verify other"),
    _meaning(Field.STATUS, "status action", 8.5, unless="risk priority"),
    _meaning(Field.STATUS, "percent complete", 9),
    _meaning(Field.STATUS, "complete yes_no", 9, unless="verify risk"),
    _meaning(Field.STATUS, "complete asks", 8, unless="verify risk issue who what when"),
    _meaning(Field.STATUS, "complete alone", 4.8),
    _meaning(Field.STATUS, "open complete", 8),
    _meaning(Field.STATUS, "open alone", 5),
    _meaning(Field.STATUS, "progress", 4.9),
    _meaning(Field.STATUS, "percent", 4),
    _meaning(Field.PROGRESS, "progress", 7, unless="evidence verify"),
    _meaning(Field.PROGRESS, "comment status", 9, unless="evidence verify"),
    _meaning(Field.PROGRESS, "progress evidence", 5),
    _meaning(Field.PROGRESS, "status meeting", 4.5, unless="verify"),
    _meaning(Field.PRIORITY, "priority", 9),
    _meaning(Field.PRIORITY, "risk level", 8.5),
    _meaning(Field.PRIORITY, "level alone", 4),
    _meaning(Field.PRIORITY, "risk alone", 3.4),
    _meaning(Field.PRIORITY, "level", 3.5, unless="status"),
    # What it is about.
    _meaning(
        Field.ACTION, "action", 8,
        unless="lead who when due id status verify complete reason escalate evidence support priority "
        "interim measure outcome assign progress actual source still",
    ),
    _meaning(Field.ACTION, "action needed", 9, unless="lead who when due evidence regulation"),
    _meaning(Field.ACTION, "improvable", 6.4, unless="lead who when due evidence"),
    _meaning(Field.ACTION, "objective", 7.5, unless="lead who when due evidence id status"),
    _meaning(Field.ACTION, "action actual", 5, unless="lead who when interim"),
    _meaning(Field.ACTION, "what complete", 6, unless="who when evidence"),
    _meaning(Field.ACTION, "what needed", 5, unless="who when evidence issue aim outcome"),
    _meaning(Field.ACTION, "action planned", 8.5, unless="lead who when due evidence outcome id"),
    _meaning(Field.ACTION, "action what", 8.5, unless="lead who when due evidence outcome"),
    _meaning(Field.ACTION, "action do", 8.5, unless="lead who when due evidence outcome"),
    _meaning(Field.ACTION, "action complete to_be", 8, unless="when due who"),
    _meaning(Field.ACTION, "remedy alone", 5, unless="asks"),
    _meaning(Field.ACTION, "what remedy", 6, unless="who when evidence"),
    _meaning(Field.ACTION, "what do", 8, unless="who lead when evidence"),
    _meaning(Field.ACTION, "meeting do", 6, unless="when who decide"),
    _meaning(Field.ACTION, "planned alone", 4),
    _meaning(Field.ACTION, "project alone", 3.5),
    _meaning(Field.ACTION, "recommend", 4, unless="who when id status source complete"),
    _meaning(Field.ACTION, "what alone", 4),
    _meaning(Field.ACTION, "action decide", 7.5, unless="when who meeting"),
    _meaning(Field.ACTION, "do", 4, unless="who when evidence reason delay"),
    _meaning(
        Field.ISSUE, "issue", 8,
        unless="lead who when id action needed level status reason escalate service still evidence again",
    ),
    _meaning(Field.ISSUE, "issue to_be", 9, unless="who when action"),
    _meaning(Field.ISSUE, "reason needed", 7, unless="delay revise when who"),
    _meaning(Field.ISSUE, "improvable", 6, unless="lead who when due evidence"),
    _meaning(Field.ISSUE, "reason action", 6.5, unless="delay revise"),
    _meaning(Field.ISSUE, "regulation action needed", 9, unless="who when"),
    _meaning(Field.ISSUE, "issue regulation", 8.5, unless="lead who when id action"),
    _meaning(Field.ISSUE, "issue action", 5, unless="lead who when id needed status"),
    _meaning(Field.ISSUE, "regulation action", 6, unless="lead who when id status"),
    _meaning(Field.ISSUE, "risk", 4.5, unless="level lead status priority when complete"),
    _meaning(Field.ISSUE, "what raise", 6, unless="who when"),
    _meaning(Field.ISSUE, "background alone", 4.4),
    _meaning(Field.ISSUE, "trigger alone", 4.4),
    _meaning(Field.OUTCOME, "outcome", 6.5, unless="meeting decide review verify evidence when"),
    _meaning(Field.OUTCOME, "outcome planned", 9, unless="meeting verify"),
    _meaning(Field.OUTCOME, "outcome needed", 8.5, unless="meeting verify"),
    _meaning(Field.OUTCOME, "aim", 7, unless="who when"),
    _meaning(Field.OUTCOME, "aim measure", 8, unless="who"),
    _meaning(Field.OUTCOME, "planned result", 8),
    _meaning(Field.OUTCOME, "measure what", 6, unless="id"),
    _meaning(Field.OUTCOME, "objective", 5, unless="lead who when due evidence id status"),
    _meaning(Field.MEASURE, "measure", 7, unless="aim when interim action what"),
    _meaning(Field.MEASURE, "measure id", 9),
    _meaning(
        Field.ID, "id", 7,
        unless="lead who when measure evidence service other issue regulation complete results",
    ),
    _meaning(Field.ID, "id action", 9, unless="when who"),
    _meaning(Field.ID, "id alone", 8.5),
    _meaning(Field.ID, "id issue", 4),
    _meaning(Field.ID, "action alone", 3.2),
    _meaning(Field.SOURCE, "source", 8, unless="evidence"),
    _meaning(Field.SOURCE, "source issue", 9, unless="evidence both"),
    _meaning(Field.SOURCE, "occasion alone", 6),
    _meaning(Field.SOURCE, "regulation", 6.5, unless="issue action needed level"),
    _meaning(Field.SOURCE, "regulation alone", 7),
    _meaning(Field.SOURCE, "regulation question", 8),
    _meaning(Field.THEME, "theme", 8, unless="when risk evidence"),
    _meaning(Field.THEME, "theme issue", 8.2, unless="when risk evidence both"),
    _meaning(Field.THEME, "question", 5),
    _meaning(Field.THEME, "area", 4.5, unless="who when evidence"),
    _meaning(Field.SERVICE, "service", 7, unless="lead post when improve issue action outcome verify evidence"),
    # What shows it.
    _meaning(Field.EVIDENCE, "evidence", 7, unless="who when verify source needed action_plan"),
    _meaning(Field.EVIDENCE, "evidence seen", 8.5, unless="who when verify source to_be theme"),
    _meaning(Field.EVIDENCE, "evidence complete", 8.5, unless="who when verify source"),
    _meaning(Field.EVIDENCE, "evidence progress", 7.5, unless="who when verify source"),
    _meaning(Field.EVIDENCE, "evidence result", 8, unless="who when source"),
    _meaning(Field.EVIDENCE, "evidence needed", 4, unless="who when verify"),
    _meaning(Field.EVIDENCE, "result", 4.5, unless="verify again meeting review issue risk planned outcome who when"),
    _meaning(Field.EVIDENCE, "results", 6.9, unless="planned needed who when verify meeting review"),
    _meaning(Field.EVIDENCE, "outcome seen", 7, unless="meeting decide review verify who when planned needed aim"),
    _meaning(Field.EVIDENCE, "outcome", 4.2, unless="meeting decide review verify when planned needed aim"),
    _meaning(Field.EVIDENCE, "assurance alone", 4.9),
    _meaning(Field.EVIDENCE, "complete progress seen", 4.4, unless="who when verify planned percent due to_be"),
    _meaning(Field.EVIDENCE, "complete comment", 4.4, unless="who when verify planned percent due to_be"),
    _meaning(Field.EVIDENCE, "issue again", 4.2, unless="who when action"),
    _meaning(Field.EVIDENCE, "action actual", 6.5, unless="when who to_be interim"),
    _meaning(Field.EVIDENCE, "action seen", 4.5, unless="when who due"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence source", 9.5),
    _meaning(Field.EVIDENCE_SOURCE, "evidence theme", 9, unless="who when"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence needed", 8, unless="who when verify seen_now"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence where", 7.5, unless="complete"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence planned", 8, unless="who when"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence what", 7.5, unless="who when complete"),
    _meaning(Field.EVIDENCE_DATE, "evidence when", 9, unless="verify needed due"),
    # Who checked it, when, and what they saw.
    _meaning(Field.VERIFIED_BY, "verify who", 9, unless="escalate when_on"),
    _meaning(Field.VERIFIED_BY, "verify who when", 9.2, unless="escalate when_on"),
    _meaning(Field.VERIFIED_BY, "verify lead", 8),
    _meaning(Field.VERIFIED_BY, "second", 8, unless="when"),
    _meaning(Field.VERIFIED_BY, "close who", 6, unless="to_be when what lead"),
    _meaning(Field.VERIFIED_BY, "verify post", 6.5, unless="when"),
    _meaning(Field.VERIFIED_BY, "verify", 5.6, unless="when result follow every again"),
    _meaning(Field.VERIFIED_BY, "review who", 5.5, unless="when meeting next"),
    _meaning(Field.VERIFIED_ON, "second when", 9),
    _meaning(Field.VERIFIED_ON, "verify when", 9, unless="follow again next every"),
    _meaning(Field.VERIFIED_ON, "postcheck when", 8.6, unless="action"),
    _meaning(Field.VERIFIED_ON, "verify", 5.1, unless="who result follow every again lead"),
    _meaning(Field.VERIFICATION, "verify result", 9, unless="who when"),
    _meaning(Field.VERIFICATION, "verify outcome", 9, unless="who when"),
    _meaning(Field.VERIFICATION, "postcheck outcome", 8.8, unless="who when"),
    _meaning(Field.VERIFICATION, "postcheck result", 8.8, unless="who when"),
    _meaning(Field.VERIFICATION, "again outcome", 8, unless="who when"),
    _meaning(Field.VERIFICATION, "again", 4.5, unless="who when next due every"),
    _meaning(Field.VERIFICATION, "again asks", 8.7, unless="who when due needed every"),
    _meaning(Field.VERIFICATION, "verify progress", 7, unless="who when"),
    _meaning(Field.VERIFICATION, "verify opinion", 8.5, unless="who when"),
    _meaning(Field.VERIFICATION, "opinion alone", 4.8),
    _meaning(Field.VERIFICATION, "verify", 5.3, unless="who when follow every again lead"),
    _meaning(Field.VERIFICATION, "verify asks", 7.5, unless="when who"),
    _meaning(Field.VERIFICATION, "risk complete", 9, unless="level when who"),
    _meaning(Field.VERIFICATION, "issue complete", 7.5, unless="level when who to_be"),
    _meaning(Field.VERIFICATION, "result issue asks", 9, unless="when who"),
    _meaning(Field.VERIFICATION, "result asks", 7, unless="planned outcome who when issue what evidence aim"),
    _meaning(Field.VERIFICATION, "risk result asks", 9, unless="when who"),
    _meaning(Field.VERIFICATION, "issue again", 9, unless="when who action"),
    _meaning(Field.VERIFICATION, "still", 8),
    _meaning(Field.VERIFICATION, "result", 6, unless="planned outcome who when issue"),
    _meaning(Field.VERIFICATION, "results", 6.8, unless="planned needed who when"),
    _meaning(Field.OUTCOME, "results planned", 8, unless="who when"),
    _meaning(Field.OUTCOME, "results needed", 8, unless="who when"),
    _meaning(Field.VERIFICATION, "result action", 6.5, unless="planned who when"),
    # What the meeting said.
    _meaning(Field.REVIEWED_ON, "review when", 8, unless="next who verify follow every"),
    _meaning(Field.REVIEWED_ON, "meeting when", 8.5, unless="next who decide_only due"),
    _meaning(Field.REVIEWED_ON, "meeting review", 7.5, unless="next who decide outcome"),
    _meaning(Field.REVIEWED_ON, "meeting review when", 9.5, unless="next who decide"),
    _meaning(Field.REVIEWED_ON, "discuss when", 7.5, unless="next who staff"),
    _meaning(Field.REVIEWED_ON, "decide when", 7.5, unless="who escalate"),
    _meaning(Field.REVIEWED_ON, "review", 5.2, unless="next who decide outcome verify every progress"),
    _meaning(Field.REVIEWED_ON, "meeting", 4.6, unless="who decide outcome next do id lead"),
    _meaning(Field.DECISION, "decide", 8, unless="when who action escalate"),
    _meaning(Field.DECISION, "complete revise escalate", 9, unless="when who"),
    _meaning(Field.DECISION, "decide meeting", 9.5, unless="when who"),
    _meaning(Field.DECISION, "outcome meeting", 9.2, unless="when who planned"),
    _meaning(Field.DECISION, "outcome review", 9, unless="when who planned"),
    _meaning(Field.DECISION, "result meeting", 8.5, unless="when who"),
    _meaning(Field.DECISION, "result review", 8, unless="when who verify"),
    _meaning(Field.DECISION, "review", 4.8, unless="next who when verify every"),
    _meaning(Field.DECISION, "meeting", 4.5, unless="who when next do id lead"),
    _meaning(Field.REVIEW_DUE, "review next", 9.3, unless="who"),
    _meaning(Field.REVIEW_DUE, "review due", 9, unless="who"),
    _meaning(Field.REVIEW_DUE, "review to_be", 9, unless="who verify"),
    _meaning(Field.REVIEW_DUE, "meeting next", 8, unless="who"),
    _meaning(Field.RECHECK_ON, "again", 8, unless="who result outcome"),
    _meaning(Field.RECHECK_ON, "again when", 9.5, unless="who result outcome"),
    _meaning(Field.RECHECK_ON, "verify next", 8, unless="who result outcome"),
    _meaning(Field.RECHECK_ON, "follow when", 8.5, unless="who every"),
    _meaning(Field.RECHECK_ON, "follow due", 8.5, unless="who every action needed"),
    _meaning(Field.FOLLOW_UP, "every", 8),
    _meaning(Field.FOLLOW_UP, "follow every", 9.5),
    _meaning(Field.FOLLOW_UP, "verify every", 9),
    _meaning(Field.FOLLOW_UP, "follow", 4, unless="when who"),
    # What goes up, and out.
    _meaning(Field.ESCALATED_TO, "escalate", 6.5, unless="when reason lead other level"),
    _meaning(Field.ESCALATED_TO, "escalate who", 9, unless="when"),
    _meaning(Field.ESCALATED_ON, "escalate when", 9.2, unless="who"),
    _meaning(Field.ESCALATE_AFTER, "escalate threshold", 9.5, unless="who"),
    _meaning(Field.STAFF_INFORMED, "staff inform", 9),
    _meaning(Field.STAFF_INFORMED, "staff update asks", 9),
    _meaning(Field.STAFF_INFORMED, "inform when", 7, unless="meeting"),
    _meaning(Field.STAFF_INFORMED, "inform", 5, unless="action id who needed"),
    _meaning(Field.INTERIM_CONTROL, "interim", 7, unless="when verify who quality"),
    _meaning(Field.INTERIM_CONTROL, "interim what", 9, unless="when who"),
    _meaning(Field.INTERIM_CONTROL, "interim action", 9, unless="when who complete"),
    _meaning(Field.INTERIM_CONTROL, "interim measure", 9, unless="when who"),
    _meaning(Field.NOTICE, "notice", 8, unless="when who"),
)  # fmt: skip

_PLACES = {meaning: place for place, meaning in enumerate(MEANINGS)}
_SPREAD = Counter(concept for meaning in MEANINGS for concept in meaning.needs)
_BY_RAREST: dict[str, list[Meaning]] = defaultdict(list)
for _each in MEANINGS:
    _BY_RAREST[min(sorted(_each.needs), key=_SPREAD.__getitem__)].append(_each)


def meanings_of(concepts: AbstractSet[str]) -> list[Meaning]:
    """Return what a heading with these concepts may mean, in the order of the list."""
    found = [
        meaning
        for concept in concepts
        for meaning in _BY_RAREST.get(concept, ())
        if meaning.needs <= concepts and meaning.unless.isdisjoint(concepts)
    ]
    return sorted(found, key=_PLACES.__getitem__) if len(found) > 1 else found
