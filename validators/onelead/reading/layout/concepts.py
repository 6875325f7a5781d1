"""
The concepts in a heading: who, when, whether; to verify, to complete, to review…

A word belongs to a concept by how it begins, so that "verified", "verifier" and "verification" are one; a misspelt word
counts as the word it is spelt most like.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from onelead.reading.patterns import Pattern


@lru_cache(maxsize=4096)
def concepts_of(text: str) -> frozenset[str]:
    """Return the concepts in a heading that is already in small letters, without signs."""
    if _ANY_PHRASE.search(text):
        for pattern, joined in _PHRASES:
            text = pattern.sub(joined, text)
    found = {concept for word in text.split() for concept in _concepts_of_word(word)}
    if "by" in text:
        found.update(_from_by(text))
    if text == "by":
        found.add("by")
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
    exact = tuple(concept for concept, starts in _BEGINNINGS.items() if any(_begins(word, start) for start in starts))
    if exact or len(word) < 5:
        return exact
    close = get_close_matches(word, _LONG_WORDS, n=1, cutoff=0.84)
    return _concepts_of_word(close[0]) if close else ()


def _begins(word: str, start: str) -> bool:
    return word == start[:-1] if start.endswith("$") else word.startswith(start)


# Concept → the beginnings of the words that stand for it; a beginning that ends in "$" is the whole word.
_WORDS = {
    "who": "who$ whom$ person reviewer$ assessor$ name$ named$ names$ initials whose$ colleague individual",
    "lead": "lead$ leads$ leader owner handler$ holder responsib accountab actionee assignee poc$ pic$",
    "assign": "assigned allocated delegated tasked",
    "post": "officer manager nurse director resource party staff$ team$ carer",
    "when": "date dates dated when day$ month$ timing",
    "due": "due$ deadline timescale timeframe timeline target dateline",
    "end": "end$ finish$",
    "close": "closed$ closure",
    "planned": "planned expected proposed intended anticipated desired want$ wanted$ estimated agreed plan$",
    "actual": "actual real$ taken$",
    "verify": (
        "verif check signoff assur sampled witness audited confirm validat inspected tested approv counter "
        "evaluat monitor scrutin moderat qa$ observed"
    ),
    "review": "review",
    "meeting": "governance qgm meeting committee board panel qag$ qac$ oversight ni$",
    "decide": "decision decid ruling determin",
    "outcome": "outcome",
    "result": "result effective worked embed impact pass conclusion hazard solved removed$ gone$ eliminat",
    "still": "still recurr reoccur",
    "risk": "risk",
    "complete": (
        "complet clos done finished resolv achiev implement fixed$ fix$ delivered actioned ended concluded rectified"
    ),
    "to_be": "tobe$",
    "percent": "percent percentage",
    "evidence": "evidence proof assurances$ substantiat",
    "source": "source origin$ origins arising",
    "needed": "needed needs required requirement expected provided tobe$ necessary will",
    "seen": "seen obtained produced collected completion achieved that$ link notes attached",
    "start": "start commenc began begin",
    "raise": (
        "raised reported identified received logged added opened created prepared entered recorded found$ "
        "updated modified author"
    ),
    "update": "updated modified",
    "revise": "revis extend extension amended reschedul moved$ slipped new$ rearranged",
    "reason": "reason why explanation cause barrier rationale justification",
    "delay": "delay slippage late$ change$ extension overdue missed moved",
    "escalate": "escalat referred",
    "threshold": "threshold trigger$ after$",
    "staff": "staff team$ teams$ workforce carers colleagues",
    "inform": "inform aware shared told brief cascad communicat sharing learning discussed",
    "every": "every frequency interval often",
    "follow": "followup recheck reaudit retest revisit sustain",
    "again": "recheck reaudit retest revisit sustain",
    "next": "next$ due$ planned scheduled upcoming",
    "interim": "interim meanwhile holding$ immediate temporary meantime safe$ control",
    "notice": "notice enforcement warning s29$",
    "priority": "priorit severity urgen hml$ p1$ importance criticality must$",
    "level": "level rating score grade category rag$ matrix",
    "status": "status state$ rag$ brag$ stage openclosed position howgoing ragstatus traffic",
    "open": "open$ outstanding live$",
    "progress": "progress update$ updates$ comment remark note$ notes$ narrative commentary",
    "comment": "comment remark narrative commentary",
    "support": "support involv assist contribut help$ helped$ helping helpers others alongside",
    "issue": (
        "issue finding concern gap$ gaps$ weakness hazard observation recommendation problem shortfall defect "
        "complaint breach deficien incident wrong feedback rectified found$ nonconform noncompliance "
        "identified$"
    ),
    "action": (
        "action task todo$ work$ works$ remed corrective mitigat step$ steps$ objective activit improvement "
        "remediation measures$ solution happen response$"
    ),
    "do": "do$ doing$ agreed$ change$",
    "what": "what$ we$ will$ how$ you$ i$",
    "aim": "success criteria criterion aim$ aims$ goal benefit look$ looks improve$ achieve$ desired different visible",
    "regulation": "regulation regs$ reg$ standard kloe statement framework requirement cqc$",
    "question": "question domain kloe",
    "theme": "theme category topic domain subject workstream type$ heading strand",
    "area": "area place location room zone unit$",
    "service": (
        "service setting$ settings$ ward$ wards$ home$ site branch house$ provider establishment facility property"
    ),
    "measure": "measure kpi metric indicator",
    "id": "id$ ref$ refs$ reference number no$ sn$ item$ serial row$ nr$ num$ code$",
    "other": "asset stock budget cost email phone telephone document policy$ list$ lists$",
    "left": "left$ remaining elapsed overdue days$ age$ countdown",
    "yes_no": "yn$",
    "where": "filed file$ location link stored held",
    "quality": "quality$",
}

_BEGINNINGS = {concept: tuple(words.split()) for concept, words in _WORDS.items()}

# Whole words against which a misspelt word of a heading is held.
_LONG_WORDS = [
    "responsible",
    "responsibility",
    "accountable",
    "assigned",
    "allocated",
    "deadline",
    "timescale",
    "verified",
    "verification",
    "checked",
    "evidence",
    "completed",
    "completion",
    "complete",
    "closed",
    "priority",
    "status",
    "progress",
    "decision",
    "governance",
    "outcome",
    "regulation",
    "escalated",
    "revised",
    "reviewed",
    "reference",
    "recommendation",
    "improvement",
    "mitigation",
    "observation",
    "comments",
    "category",
    "required",
    "resolved",
    "implemented",
    "supported",
    "owner",
    "action",
    "actions",
    "started",
    "signoff",
    "meeting",
    "service",
]

_PHRASES = (
    (Pattern(r"\bsign(?:ed|ing)? off\b"), "signoff"),
    (Pattern(r"\bre (?=check|audit|test|visit)"), "re"),
    (Pattern(r"\bfollow up\b"), "followup"),
    (Pattern(r"\b(?:check|audit|test|visit|look)(?:ed)? again\b"), "recheck"),
    (Pattern(r"\bwhat (?:did|has|have) (?:the )?(?:reaudit|recheck|retest|followup) (?:\w+)$"), "proof"),
    (
        Pattern(r"\b(?:what|how|where) will (?:we|you|i) (?:\w+ )*(?:prove|show|evidence|demonstrate)\b.*"),
        "evidence source",
    ),
    (Pattern(r"\b(?:passed|sent|taken) up\b"), "escalated"),
    (Pattern(r"\bwho (?:has |have )?(?:seen|saw|looked at)\b"), "who verified"),
    (Pattern(r"\bhow (?:do |will )?(?:staff|the team|carers) (?:know|were told|found out)\b"), "staff informed"),
    (Pattern(r"\bregulations? (?:breached|affected|not met)\b"), "regulation"),
    (Pattern(r"\bto be\b"), "tobe"),
    (Pattern(r"\bto be taken\b"), "needed"),
    (Pattern(r"\bwhat (?:this |it )?(?:shows|demonstrates)\b"), "proof"),
    (Pattern(r"\bhow (?:will|do|would) (?:we|you|i) know\b"), "criteria"),
    (Pattern(r"\bfor completion\b"), "due"),
    (Pattern(r"\bwhen will\b"), "due when"),
    (Pattern(r"\bwhat must\b"), "what"),
    (Pattern(r"\bwhat (?:has )?happened\b"), "incident"),
    (Pattern(r"\b(?:what )?(?:needs?|needed) (?:to improve|improving)\b"), "finding"),
    (Pattern(r"\bto (?:collect|gather|provide|obtain)\b"), "needed"),
    (Pattern(r"\bsecond (?:pair of eyes|signature)\b"), "verifier"),
    (Pattern(r"\bhow far\b"), "howgoing"),
    (Pattern(r"\bupdated (?=deadline|due|target|timescale|timeframe)"), "revised "),
    (Pattern(r"\broot causes?\b"), "finding"),
    (Pattern(r"\b(?:complete|finish|do|achieve|resolve|deliver|fix) by (?:date|day)\b"), "due date"),
    (
        Pattern(
            r"\bwhere (?:(?:are|is) (?:we|it|this|things)|(?:we|it|this|things) (?:re |are |s |is )?(?:at|now|up to))\b"
        ),
        "howgoing",
    ),
    (Pattern(r"\bwhat (?:did|have|has) (?:(?:the )?\w+) (?:find|found|say|said)\b"), "finding"),
    (
        Pattern(
            r"\bwhat (?:did|have|do) (?:we|you|i|they) (?:see|saw|seen)\b"
            r"|\b(?:what (?:we|was|you) )?(?:findings?|found) after\w*\b"
            r"|(?<=evidence )what (?:was|is|we) (?:found|seen|saw)\b"
        ),
        "proof",
    ),
    (Pattern(r"\b(?:did|has|have) (?:it|this|that|the action|they) (?:work|fix|help|solve)\w*\b"), "worked"),
    (Pattern(r"\bwhere (?:did|does|has|have) (?:this|it|the \w+) (?:come|came|comes|arise) from\b"), "source"),
    (Pattern(r"\bhow (?:is|are|s) (?:it|we|this|things) (?:going|doing)\b"), "howgoing"),
    (Pattern(r"\bareas? (?:for|of) (?:improvement|concern|development)\b"), "issue"),
    (Pattern(r"\b(?:raised|identified|arising|came|arose|arisen) (?:from|via|through)\b"), "source"),
    (Pattern(r"\b(?:extended|moved|changed) to$"), "revised date"),
    (Pattern(r"\bto do\b"), "todo"),
    (Pattern(r"\b(?:working|together) with$"), "support"),
    (Pattern(r"\bnon (?=conform|complian)"), "non"),
    (Pattern(r"\bwhat (?:the )?(?:inspector|cqc|auditor|commissioner|council)s? (?:said|found|saw)\b"), "finding"),
    (
        Pattern(r"\bclosed? (?:or )?(?:extend|keep)\b(?!.* escalate)|\bextend (?:or )?close\b(?!.* escalate)"),
        "decision",
    ),
    (Pattern(r"\bhigh (?:or )?med(?:ium)? (?:or )?low\b"), "hml"),
    (Pattern(r"\by n\b"), "yn"),
    (Pattern(r"\bh m l\b"), "hml"),
    (Pattern(r"\bs n\b|\bsl no\b"), "sn"),
    (Pattern(r"\bopen (?:or )?closed\b"), "openclosed"),
    (Pattern(r"\btime (?=scale|frame|line)"), "time"),
    (Pattern(r"\bdead line\b"), "deadline"),
    (Pattern(r"\bmust (?:do )?(?:or )?should(?: do)?\b"), "priority"),
)
_ANY_PHRASE = Pattern("|".join(pattern.pattern for pattern, _ in _PHRASES))
_BY_WHEN = Pattern(r"\bby when\b|\bwhen by\b")
_BY_WHOM = Pattern(r"\bby who(?:m)?\b|\bwho by\b")
_ENDS_BY = Pattern(r"(\w+) by$")
_BY_PERSON = Pattern(r"\bby (?:the )?(?:\w+ )?(?:person|name|initials|lead|manager|officer|staff|carer|nurse)\b")
_TO_FINISH = Pattern(
    r"complet|clos|finish|fix|do(?:ne)?$|deliver|resol|implement|achiev|review$|required|needed|due|end"
)
_DONE_BY_SOMEBODY = Pattern(r"\w+ed$|done$")
