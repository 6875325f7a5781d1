"""
What a heading says: which field of an action its column may hold.

A heading is taken apart into concepts (who, when, whether; to verify, to complete, to review…), and fields are told by
the concepts that stand together: *verify* with *who* is the verifier, *verify* with *when* the day of the check. So
"Walkaround check by" and "Signed off (initials)" are understood without being listed anywhere. Where a heading leaves
a choice, the cells below decide (`columns.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from onelead.model import Field

LONGEST_HEADING = 90
"""A longer text is an instruction or a cell of the table, not a heading."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a heading: the field, and how surely (10 is certain, under 5 needs the cells to agree)."""

    field: Field
    score: float


@lru_cache(maxsize=4096)
def fields_of(heading: str) -> tuple[Reading, ...]:
    """Return the fields that a heading may mean, the surest first; nothing where it says nothing of an action."""
    text = plain(heading)
    if not text or len(text) > LONGEST_HEADING:
        return ()
    concepts = _concepts(text) | ({"asks"} if is_question(heading) else set())
    best: dict[Field, float] = {}
    for field, needs, forbids, score in _MEANINGS:
        if needs <= concepts and not (forbids & concepts):
            # More concepts understood make a surer reading; words that nobody asked about make it a little less sure.
            sure = score + 0.3 * len(needs) - 0.05 * max(0, text.count(" ") - 2)
            best[field] = max(best.get(field, 0), sure)
    return tuple(sorted((Reading(*item) for item in best.items()), key=lambda one: -one.score))


def nearest_field(heading: str) -> Field | None:
    """Return the field whose usual name is spelt most like a heading that was not understood."""
    close = get_close_matches(plain(heading), _USUAL_NAMES, n=1, cutoff=0.6)
    return _USUAL_NAMES[close[0]] if close else None


@lru_cache(maxsize=4096)
def plain(heading: str) -> str:
    """Return a heading in small letters without the differences that don't matter: spaces, underscores, capitals."""
    spaced = _CAMEL.sub(" ", heading.strip()) if " " not in heading.strip() else heading
    return " ".join(_NOT_WORDS.sub(" ", spaced.replace("%", " percent ").replace("#", " number ").casefold()).split())


def is_question(heading: str) -> bool:
    """Tell whether a heading asks to be answered with yes or no."""
    return heading.rstrip().endswith("?") or bool(re.search(r"\b[YJ]\s*/\s*N\b", heading, re.IGNORECASE))


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_WORDS = re.compile(r"[^\w]+|_")

# Concept → the beginnings of the words that stand for it; a beginning that ends in "$" is the whole word.
_WORDS: dict[str, tuple[str, ...]] = {
    "who": ("who$", "whom$", "person", "name$", "named$", "names$", "initials", "whose$", "colleague", "individual"),
    "lead": ("lead$", "leads$", "leader", "owner", "responsib", "accountab", "actionee", "assignee", "poc$", "pic$"),
    "assign": ("assigned", "allocated", "delegated", "tasked"),
    "post": ("officer", "manager", "nurse", "director", "resource", "party", "staff$", "team$", "carer"),
    "when": ("date", "dates", "dated", "when", "day$", "month$", "timing"),
    "due": ("due$", "deadline", "timescale", "timeframe", "timeline", "target", "dateline"),
    "end": ("end$", "finish$"),
    "planned": ("planned", "expected", "proposed", "intended", "anticipated", "desired", "estimated", "agreed", "plan$"),
    "actual": ("actual", "real$", "taken$"),
    "verify": (
        "verif", "check", "signoff", "assur", "sampled", "witness", "audited", "confirm", "validat", "inspected",
        "tested", "approv", "counter", "evaluat", "monitor", "scrutin", "moderat", "qa$", "observed",
    ),
    "review": ("review",),
    "meeting": ("governance", "qgm", "meeting", "committee", "board", "panel", "qag$", "qac$", "oversight", "ni$"),
    "decide": ("decision", "decid", "ruling", "determin"),
    "outcome": ("outcome",),
    "result": ("result", "effective", "worked", "impact", "pass", "conclusion", "hazard", "solved"),
    "still": ("still",),
    "risk": ("risk",),
    "complete": (
        "complet", "clos", "done", "finished", "resolv", "achiev", "implement", "fixed$", "fix$", "delivered",
        "actioned", "ended", "concluded", "rectified",
    ),
    "to_be": ("tobe$",),
    "percent": ("percent", "percentage"),
    "evidence": ("evidence", "proof", "assurances$", "substantiat"),
    "source": ("source", "origin$", "origins", "arising"),
    "needed": ("needed", "needs", "required", "requirement", "expected", "provided", "tobe$", "necessary", "will"),
    "seen": ("seen", "obtained", "produced", "collected", "completion", "achieved", "that$", "link", "notes", "attached"),
    "start": ("start", "commenc", "began", "begin"),
    "raise": (
        "raised", "reported", "identified", "received", "logged", "added", "opened", "created", "prepared", "entered",
        "recorded", "found$", "updated", "modified", "author",
    ),
    "update": ("updated", "modified"),
    "revise": ("revis", "extend", "extension", "amended", "reschedul", "moved$", "slipped", "new$", "rearranged"),
    "reason": ("reason", "why", "explanation", "cause", "barrier", "rationale", "justification"),
    "delay": ("delay", "slippage", "late$", "change$", "extension", "overdue", "missed", "moved"),
    "escalate": ("escalat", "referred"),
    "staff": ("staff", "team$", "teams$", "workforce", "carers", "colleagues"),
    "inform": ("inform", "aware", "shared", "told", "brief", "cascad", "communicat", "sharing", "learning", "discussed"),
    "every": ("every", "frequency", "interval", "often"),
    "follow": ("followup", "recheck", "reaudit", "retest", "revisit", "sustain"),
    "again": ("recheck", "reaudit", "retest", "revisit", "sustain"),
    "next": ("next$", "due$", "planned", "scheduled", "upcoming"),
    "interim": ("interim", "meanwhile", "immediate", "temporary", "meantime", "safe$", "control"),
    "notice": ("notice", "enforcement", "warning", "s29$"),
    "priority": ("priorit", "severity", "urgen", "hml$", "p1$", "importance", "criticality", "must$"),
    "level": ("level", "rating", "score", "grade", "category", "rag$", "matrix"),
    "status": ("status", "state$", "rag$", "brag$", "stage", "openclosed", "position", "howgoing", "ragstatus", "traffic"),
    "open": ("open$", "outstanding", "live$"),
    "progress": ("progress", "update$", "updates$", "comment", "remark", "note$", "notes$", "narrative", "commentary"),
    "support": ("support", "involv", "assist", "contribut", "help$", "helping", "helpers", "others", "alongside"),
    "issue": (
        "issue", "finding", "concern", "gap$", "gaps$", "weakness", "hazard", "observation", "recommendation",
        "problem", "shortfall", "defect", "complaint", "breach", "deficien", "incident", "wrong", "feedback", "rectified",
        "found$", "nonconform", "noncompliance", "identified$",
    ),
    "action": (
        "action", "task", "todo$", "work$", "works$", "remed", "corrective", "mitigat", "step$", "steps$", "objective",
        "activit", "improvement", "remediation", "measures$", "solution", "happen",
    ),
    "do": ("do$", "doing$", "agreed$", "change$"),
    "what": ("what$", "we$", "will$", "how$", "you$", "i$"),
    "aim": (
        "success", "criteria", "criterion", "aim$", "aims$", "goal", "benefit", "looks", "improve$", "achieve$", "desired",
        "different", "visible",
    ),
    "regulation": ("regulation", "regs$", "reg$", "standard", "kloe", "statement", "framework", "requirement", "cqc$"),
    "question": ("question", "domain", "kloe"),
    "theme": ("theme", "category", "topic", "domain", "subject", "workstream", "type$", "heading", "strand"),
    "area": ("area", "place", "location", "room", "zone", "unit$"),
    "service": ("service", "home$", "site", "branch", "house$", "provider", "establishment", "facility", "property"),
    "measure": ("measure", "kpi", "metric", "indicator"),
    "id": ("id$", "ref$", "refs$", "reference", "number", "no$", "sn$", "item$", "serial", "row$", "nr$", "num$", "code$"),
    "other": ("asset", "stock", "budget", "cost", "email", "phone", "telephone", "document", "policy$", "list$", "lists$"),
    "left": ("left$", "remaining", "elapsed", "overdue", "days$", "age$", "countdown"),
    "yes_no": ("yn$",),
    "where": ("filed", "file$", "location", "link", "stored", "held"),
    "quality": ("quality$",),
}  # fmt: skip

_PHRASES = (
    (re.compile(r"\bsign(?:ed|ing)? off\b"), "signoff"),
    (re.compile(r"\bre (?=check|audit|test|visit)"), "re"),
    (re.compile(r"\bfollow up\b"), "followup"),
    (re.compile(r"\bto be\b"), "tobe"),
    (re.compile(r"\bto be taken\b"), "needed"),
    (re.compile(r"\bfor completion\b"), "due"),
    (re.compile(r"\bhow (?:is|are|s) (?:it|we|this|things) (?:going|doing)\b"), "howgoing"),
    (re.compile(r"\bareas? (?:for|of) (?:improvement|concern|development)\b"), "issue"),
    (re.compile(r"\b(?:raised|identified|arising|came|arose|arisen) (?:from|via|through)\b"), "source"),
    (re.compile(r"\b(?:extended|moved|changed) to$"), "revised date"),
    (re.compile(r"\bto do\b"), "todo"),
    (re.compile(r"\by n\b"), "yn"),
    (re.compile(r"\bh m l\b"), "hml"),
    (re.compile(r"\bs n\b|\bsl no\b"), "sn"),
    (re.compile(r"\bopen (?:or )?closed\b"), "openclosed"),
    (re.compile(r"\btime (?=scale|frame|line)"), "time"),
    (re.compile(r"\bdead line\b"), "deadline"),
    (re.compile(r"\bmust (?:do )?(?:or )?should(?: do)?\b"), "priority"),
)
_BY_WHEN = re.compile(r"\bby when\b|\bwhen by\b")
_BY_WHOM = re.compile(r"\bby who(?:m)?\b|\bwho by\b")
_ENDS_BY = re.compile(r"(\w+) by$")
_BY_PERSON = re.compile(r"\bby (?:the )?(?:\w+ )?(?:person|name|initials|lead|manager|officer|staff|carer|nurse)\b")
_TO_FINISH = re.compile(r"complet|clos|finish|fix|do(?:ne)?$|deliver|resol|implement|achiev|review$|required|needed|due|end")
_DONE_BY_SOMEBODY = re.compile(r"\w+ed$|done$")


@lru_cache(maxsize=4096)
def _concepts(text: str) -> frozenset[str]:
    for pattern, joined in _PHRASES:
        text = pattern.sub(joined, text)
    found = {concept for word in text.split() for concept in _concepts_of_word(word)}
    found.update(_from_by(text))
    if text.endswith(" on"):
        found.add("when")
    if len(text.split()) == 1:
        found.add("alone")
    return frozenset(found)


def _from_by(text: str) -> Iterator[str]:
    """Yield what "by" means: *checked by* asks who, *complete by* and *to be completed by* ask when."""
    if _BY_WHEN.search(text):
        yield from ("when", "due")
    elif _BY_WHOM.search(text) or _BY_PERSON.search(text):
        yield "who"
    elif match := _ENDS_BY.search(text):
        finishing = _TO_FINISH.match(match[1]) is not None
        by_somebody = _DONE_BY_SOMEBODY.match(match[1]) is not None and "tobe" not in text and match[1] != "required"
        yield from ("when", "due") if finishing and not by_somebody else ("who",)


@lru_cache(maxsize=4096)
def _concepts_of_word(word: str) -> tuple[str, ...]:
    exact = tuple(concept for concept, starts in _WORDS.items() if any(_begins(word, start) for start in starts))
    if exact or len(word) < 5:
        return exact
    close = get_close_matches(word, _LONG_WORDS, n=1, cutoff=0.84)
    return _concepts_of_word(close[0]) if close else ()


def _begins(word: str, start: str) -> bool:
    return word == start[:-1] if start.endswith("$") else word.startswith(start)


# Whole words against which a misspelt word of a heading is held.
_LONG_WORDS = (
    "responsible responsibility accountable assigned allocated deadline timescale verified verification checked "
    "evidence completed completion complete closed priority status progress decision governance outcome regulation "
    "escalated revised reviewed reference recommendation improvement mitigation observation comments category "
    "required resolved implemented supported owner action actions started signoff meeting service"
).split()

_Meaning = tuple[Field, frozenset[str], frozenset[str], float]


def _meaning(field: Field, needs: str, score: float, unless: str = "") -> _Meaning:
    return field, frozenset(needs.split()), frozenset(unless.split()), score


_MEANINGS: tuple[_Meaning, ...] = (
    # Who answers for it. The other people of a row (who verifies, reports, supports, escalates) are not the owner.
    _meaning(Field.OWNER, "lead", 8, "verify escalate support other review meeting update when evidence"),
    _meaning(Field.OWNER, "lead action", 9, "verify escalate support review when other"),
    _meaning(Field.OWNER, "assign", 8, "verify escalate support when"),
    _meaning(Field.OWNER, "who lead", 9, "verify escalate support other review"),
    _meaning(Field.OWNER, "who action", 7, "verify escalate support raise review inform update"),
    _meaning(Field.OWNER, "who assign", 9, "verify escalate support"),
    _meaning(Field.OWNER, "who do", 7, "verify escalate support raise review"),
    _meaning(Field.OWNER, "who what", 7, "verify escalate support raise review when"),
    _meaning(Field.OWNER, "who alone", 7),
    _meaning(Field.OWNER, "who", 6.5, "verify escalate support raise other review meeting update complete inform start evidence when "
             "service issue"),
    _meaning(Field.OWNER, "post alone", 4),
    _meaning(Field.OWNER, "complete who to_be", 7, "verify"),
    _meaning(Field.SUPPORT, "support", 8, "evidence when measure"),
    _meaning(Field.SUPPORT, "support who", 9, "evidence when"),
    _meaning(Field.SUPPORT, "support staff", 9, "evidence when"),
    # When.
    _meaning(Field.DEADLINE, "due", 8, "verify revise review escalate start actual measure lead aim left evidence follow source outcome raise"),
    _meaning(Field.DEADLINE, "due when", 9, "verify revise review escalate start actual left follow"),
    _meaning(Field.DEADLINE, "due complete", 9, "verify revise actual percent start"),
    _meaning(Field.DEADLINE, "due when review", 4, "next follow"),
    _meaning(Field.DEADLINE, "end when", 8, "actual revise"),
    _meaning(Field.DEADLINE, "end alone", 5.5),
    _meaning(Field.DEADLINE, "to_be when", 8.5, "verify revise review raise"),
    _meaning(Field.DEADLINE, "planned when", 7, "verify revise review actual start follow next meeting raise"),
    _meaning(Field.DEADLINE, "planned complete", 8, "verify revise actual status outcome"),
    _meaning(Field.DEADLINE, "complete when", 4.4, "verify revise actual raise review meeting"),
    _meaning(Field.DEADLINE, "when alone", 5.5),
    _meaning(Field.DEADLINE, "when", 3.2, "verify revise actual raise review meeting start escalate inform evidence follow complete update issue"),
    _meaning(Field.REVISED_DEADLINE, "revise when", 9, "verify start reason"),
    _meaning(Field.REVISED_DEADLINE, "revise due", 9.5, "verify reason"),
    _meaning(Field.REVISED_DEADLINE, "revise complete", 8, "reason escalate"),
    _meaning(Field.REVISED_DEADLINE, "revise", 5.5, "reason escalate"),
    _meaning(Field.DELAY_REASON, "reason", 6, "aim what action issue"),
    _meaning(Field.DELAY_REASON, "reason delay", 9),
    _meaning(Field.DELAY_REASON, "reason revise", 9),
    _meaning(Field.DELAY_REASON, "delay alone", 4),
    _meaning(Field.STARTED, "start", 8, "verify"),
    _meaning(Field.STARTED, "start when", 9, "verify"),
    _meaning(Field.COMPLETED, "complete when", 7.4, "due planned to_be verify revise next who asks"),
    _meaning(Field.COMPLETED, "complete actual", 9, "verify"),
    _meaning(Field.COMPLETED, "complete when actual", 9.5, "verify"),
    _meaning(Field.COMPLETED, "actual when", 8, "start verify due evidence"),
    _meaning(Field.COMPLETED, "action actual when", 9, "due interim"),
    _meaning(Field.COMPLETED, "complete alone", 5, "asks"),
    # How it stands.
    _meaning(Field.STATUS, "status", 8, "risk priority verify other"),
    _meaning(Field.STATUS, "status action", 8.5, "risk priority"),
    _meaning(Field.STATUS, "percent complete", 9),
    _meaning(Field.STATUS, "complete yes_no", 9, "verify risk"),
    _meaning(Field.STATUS, "complete asks", 8, "verify risk issue who what"),
    _meaning(Field.STATUS, "complete alone", 4.8),
    _meaning(Field.STATUS, "open complete", 8),
    _meaning(Field.STATUS, "open alone", 5),
    _meaning(Field.STATUS, "progress", 4.9),
    _meaning(Field.STATUS, "percent", 4),
    _meaning(Field.PROGRESS, "progress", 7, "evidence verify"),
    _meaning(Field.PROGRESS, "progress evidence", 5),
    _meaning(Field.PRIORITY, "priority", 9),
    _meaning(Field.PRIORITY, "risk level", 8.5),
    _meaning(Field.PRIORITY, "level alone", 4),
    _meaning(Field.PRIORITY, "level", 3.5, "status"),
    # What it is about.
    _meaning(Field.ACTION, "action", 8, "lead who when due id status verify complete reason escalate evidence support priority interim "
             "measure outcome assign progress actual source still"),
    _meaning(Field.ACTION, "action needed", 9, "lead who when due evidence regulation"),
    _meaning(Field.ACTION, "action actual", 5, "lead who when interim"),
    _meaning(Field.ACTION, "what complete", 6, "who when evidence"),
    _meaning(Field.ACTION, "what needed", 5, "who when evidence issue aim outcome"),
    _meaning(Field.ACTION, "action planned", 8.5, "lead who when due evidence outcome id"),
    _meaning(Field.ACTION, "action what", 8.5, "lead who when due evidence outcome"),
    _meaning(Field.ACTION, "action do", 8.5, "lead who when due evidence outcome"),
    _meaning(Field.ACTION, "action complete to_be", 8, "when due who"),
    _meaning(Field.ACTION, "what do", 8, "who lead when evidence"),
    _meaning(Field.ACTION, "meeting do", 6, "when who decide"),
    _meaning(Field.ACTION, "action decide", 7.5, "when who meeting"),
    _meaning(Field.ACTION, "do", 4, "who when evidence reason delay"),
    _meaning(Field.ISSUE, "issue", 8, "lead who when id action needed level status reason escalate service still"),
    _meaning(Field.ISSUE, "issue to_be", 9, "who when action"),
    _meaning(Field.ISSUE, "reason action", 6.5, "delay revise"),
    _meaning(Field.ISSUE, "regulation action needed", 9, "who when"),
    _meaning(Field.ISSUE, "issue regulation", 8.5, "lead who when id action"),
    _meaning(Field.ISSUE, "issue action", 5, "lead who when id needed status"),
    _meaning(Field.ISSUE, "regulation action", 6, "lead who when id status"),
    _meaning(Field.ISSUE, "risk", 4.5, "level lead status priority when complete"),
    _meaning(Field.ISSUE, "what raise", 6, "who when"),
    _meaning(Field.OUTCOME, "outcome", 6.5, "meeting decide review verify evidence when"),
    _meaning(Field.OUTCOME, "outcome planned", 9, "meeting verify"),
    _meaning(Field.OUTCOME, "outcome needed", 8.5, "meeting verify"),
    _meaning(Field.OUTCOME, "aim", 7, "who when"),
    _meaning(Field.OUTCOME, "aim measure", 8, "who"),
    _meaning(Field.OUTCOME, "planned result", 8),
    _meaning(Field.OUTCOME, "measure what", 6, "id"),
    _meaning(Field.MEASURE, "measure", 7, "aim when interim action what"),
    _meaning(Field.MEASURE, "measure id", 9),
    _meaning(Field.ID, "id", 7, "lead who when measure evidence service phone issue regulation complete"),
    _meaning(Field.ID, "id action", 9, "when who"),
    _meaning(Field.ID, "id alone", 8.5),
    _meaning(Field.ID, "id issue", 4),
    _meaning(Field.SOURCE, "source", 8, "evidence"),
    _meaning(Field.SOURCE, "regulation", 6.5, "issue action needed level"),
    _meaning(Field.SOURCE, "regulation alone", 7),
    _meaning(Field.SOURCE, "regulation question", 7),
    _meaning(Field.THEME, "theme", 8, "when risk"),
    _meaning(Field.THEME, "question", 5),
    _meaning(Field.THEME, "area", 4.5, "who when evidence"),
    _meaning(Field.SERVICE, "service", 7, "lead when improve issue action outcome verify"),
    # What shows it.
    _meaning(Field.EVIDENCE, "evidence", 7, "who when verify source needed action_plan"),
    _meaning(Field.EVIDENCE, "evidence seen", 8.5, "who when verify source"),
    _meaning(Field.EVIDENCE, "evidence complete", 8.5, "who when verify source"),
    _meaning(Field.EVIDENCE, "evidence progress", 7.5, "who when verify source"),
    _meaning(Field.EVIDENCE, "evidence result", 8, "who when source"),
    _meaning(Field.EVIDENCE, "evidence needed", 4, "who when verify"),
    _meaning(Field.EVIDENCE, "result alone", 4.5),
    _meaning(Field.EVIDENCE, "action actual", 6.5, "when who to_be interim"),
    _meaning(Field.EVIDENCE, "action seen", 4.5, "when who due"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence source", 9.5),
    _meaning(Field.EVIDENCE_SOURCE, "evidence needed", 8, "who when verify seen_now"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence where", 7.5, "complete"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence planned", 8, "who when"),
    _meaning(Field.EVIDENCE_SOURCE, "evidence what", 7.5, "who when complete"),
    _meaning(Field.EVIDENCE_DATE, "evidence when", 9, "verify needed due"),
    # Who checked it, when, and what they saw.
    _meaning(Field.VERIFIED_BY, "verify who", 9, "escalate when_on"),
    _meaning(Field.VERIFIED_BY, "verify lead", 8),
    _meaning(Field.VERIFIED_BY, "verify post", 6.5, "when"),
    _meaning(Field.VERIFIED_BY, "verify", 5.6, "when result follow every again"),
    _meaning(Field.VERIFIED_BY, "review who", 5.5, "when meeting next"),
    _meaning(Field.VERIFIED_ON, "verify when", 9, "follow again next every"),
    _meaning(Field.VERIFIED_ON, "verify", 5.1, "who result follow every again lead"),
    _meaning(Field.VERIFICATION, "verify result", 9, "who when"),
    _meaning(Field.VERIFICATION, "verify outcome", 9, "who when"),
    _meaning(Field.VERIFICATION, "verify progress", 7, "who when"),
    _meaning(Field.VERIFICATION, "verify", 5.3, "who when follow every again lead"),
    _meaning(Field.VERIFICATION, "verify asks", 7.5, "when who"),
    _meaning(Field.VERIFICATION, "risk complete", 9, "level when who"),
    _meaning(Field.VERIFICATION, "issue complete", 7.5, "level when who to_be"),
    _meaning(Field.VERIFICATION, "still", 8),
    _meaning(Field.VERIFICATION, "result", 6, "planned outcome who when issue"),
    _meaning(Field.VERIFICATION, "result action", 6.5, "planned who when"),
    # What the meeting said.
    _meaning(Field.REVIEWED_ON, "review when", 8, "next who verify follow every"),
    _meaning(Field.REVIEWED_ON, "meeting when", 8.5, "next who decide_only due"),
    _meaning(Field.REVIEWED_ON, "meeting review", 7.5, "next who decide outcome"),
    _meaning(Field.REVIEWED_ON, "meeting review when", 9.5, "next who decide"),
    _meaning(Field.REVIEWED_ON, "decide when", 7.5, "who escalate"),
    _meaning(Field.REVIEWED_ON, "review", 5.2, "next who decide outcome verify every progress"),
    _meaning(Field.REVIEWED_ON, "meeting", 4.6, "who decide outcome next do"),
    _meaning(Field.DECISION, "decide", 8, "when who action escalate"),
    _meaning(Field.DECISION, "complete revise escalate", 9, "when who"),
    _meaning(Field.DECISION, "decide meeting", 9.5, "when who"),
    _meaning(Field.DECISION, "outcome meeting", 9.2, "when who planned"),
    _meaning(Field.DECISION, "outcome review", 9, "when who planned"),
    _meaning(Field.DECISION, "result meeting", 8.5, "when who"),
    _meaning(Field.DECISION, "result review", 8, "when who verify"),
    _meaning(Field.DECISION, "review", 4.8, "next who when verify every"),
    _meaning(Field.DECISION, "meeting", 4.5, "who when next do"),
    _meaning(Field.REVIEW_DUE, "review next", 9.3, "who"),
    _meaning(Field.REVIEW_DUE, "review due", 9, "who"),
    _meaning(Field.REVIEW_DUE, "meeting next", 8, "who"),
    _meaning(Field.RECHECK_ON, "again", 8, "who result outcome"),
    _meaning(Field.RECHECK_ON, "again when", 9.5, "who result outcome"),
    _meaning(Field.RECHECK_ON, "verify next", 8, "who result outcome"),
    _meaning(Field.RECHECK_ON, "follow when", 8.5, "who every"),
    _meaning(Field.FOLLOW_UP, "every", 8),
    _meaning(Field.FOLLOW_UP, "follow every", 9.5),
    _meaning(Field.FOLLOW_UP, "verify every", 9),
    _meaning(Field.FOLLOW_UP, "follow", 4, "when who"),
    # What goes up, and out.
    _meaning(Field.ESCALATED_TO, "escalate", 6.5, "when reason lead other level"),
    _meaning(Field.ESCALATED_TO, "escalate who", 9, "when"),
    _meaning(Field.ESCALATED_ON, "escalate when", 9.2, "who"),
    _meaning(Field.STAFF_INFORMED, "staff inform", 9),
    _meaning(Field.STAFF_INFORMED, "inform when", 7, "meeting"),
    _meaning(Field.STAFF_INFORMED, "inform", 5, "action id who needed"),
    _meaning(Field.INTERIM_CONTROL, "interim", 7, "when verify who quality"),
    _meaning(Field.INTERIM_CONTROL, "interim action", 9, "when who complete"),
    _meaning(Field.INTERIM_CONTROL, "interim measure", 9, "when who"),
    _meaning(Field.NOTICE, "notice", 8, "when who"),
)  # fmt: skip

_USUAL_NAMES: dict[str, Field] = {
    "action id": Field.ID, "reference": Field.ID, "source": Field.SOURCE, "regulation": Field.SOURCE,
    "theme": Field.THEME, "category": Field.THEME, "issue": Field.ISSUE, "finding": Field.ISSUE,
    "concern": Field.ISSUE, "action": Field.ACTION, "action required": Field.ACTION, "task": Field.ACTION,
    "intended outcome": Field.OUTCOME, "success criteria": Field.OUTCOME, "owner": Field.OWNER,
    "by whom": Field.OWNER, "responsible person": Field.OWNER, "supported by": Field.SUPPORT,
    "start date": Field.STARTED, "deadline": Field.DEADLINE, "due date": Field.DEADLINE, "by when": Field.DEADLINE,
    "revised date": Field.REVISED_DEADLINE, "reason for delay": Field.DELAY_REASON, "priority": Field.PRIORITY,
    "risk level": Field.PRIORITY, "status": Field.STATUS, "progress": Field.PROGRESS, "comments": Field.PROGRESS,
    "evidence source": Field.EVIDENCE_SOURCE, "evidence": Field.EVIDENCE, "evidence date": Field.EVIDENCE_DATE,
    "date completed": Field.COMPLETED, "verified by": Field.VERIFIED_BY, "checked by": Field.VERIFIED_BY,
    "date verified": Field.VERIFIED_ON, "verification result": Field.VERIFICATION,
    "governance review date": Field.REVIEWED_ON, "decision": Field.DECISION, "escalated to": Field.ESCALATED_TO,
    "date escalated": Field.ESCALATED_ON, "staff informed": Field.STAFF_INFORMED,
    "interim control": Field.INTERIM_CONTROL, "notice": Field.NOTICE, "follow-up interval": Field.FOLLOW_UP,
    "next review": Field.REVIEW_DUE, "re-check on": Field.RECHECK_ON, "service": Field.SERVICE,
    "measure": Field.MEASURE,
}  # fmt: skip
