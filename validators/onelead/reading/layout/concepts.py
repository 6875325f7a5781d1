"""
The concepts in a heading: who, when, whether; to verify, to complete, to review…

A word belongs to a concept by how it begins, so that "verified", "verifier" and "verification" are one; a misspelt word
counts as the word it is spelt most like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import get_close_matches
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


@lru_cache(maxsize=4096)
def concepts_of(text: str) -> frozenset[str]:
    """Return the concepts in a heading that is already in small letters, without signs."""
    words = text.split()
    if not _FIRST_WORDS.isdisjoint(words):
        text = _joined(text, words)
        words = text.split()
    found = {concept for word in words for concept in _concepts_of_word(word)}
    if "by" in text:
        found.update(_from_by(text, found))
    if text.endswith(" on"):
        found.add("when")
    if len(words) == 1:
        found.add("alone")
    return frozenset(found)


def _joined(text: str, words: Sequence[str]) -> str:
    """Return a heading of some words with each of its fixed phrases as one word."""
    for first, phrase, joined in _PHRASES:
        if not first.isdisjoint(words):
            text = phrase.sub(joined, text)
            words = text.split()
    return text


def _from_by(text: str, found: AbstractSet[str]) -> Iterator[str]:
    """Yield what "by" means: *checked by* asks who, *complete by* and *to be completed by* ask when."""
    if text.endswith("by"):
        yield "by"
    if "when" not in found and not found.isdisjoint(("verify", "review")) and _BY_SOMEBODY.search(text):
        yield "who"
    if _BY_WHEN.search(text):
        yield from ("when", "due")
    elif _BY_WHOM.search(text) or _BY_PERSON.search(text) or _CHECKED_BY.search(text):
        yield "who"
    elif match := _ENDS_BY.search(text):
        finishing = _TO_FINISH.match(match[1]) is not None
        by_somebody = _DONE_BY_SOMEBODY.match(match[1]) is not None and "tobe" not in text and match[1] not in _AWAITED
        yield from ("when", "due") if finishing and not by_somebody else ("who",)


@lru_cache(maxsize=4096)
def _concepts_of_word(word: str) -> frozenset[str]:
    exact = _exactly(word)
    if exact or len(word) < 5:
        return exact
    meant = _spelt_like(word)
    return _exactly(meant) if meant else exact


def _exactly(word: str) -> frozenset[str]:
    beginnings = (word[:length] for length in range(1, len(word) + 1))
    return frozenset(concept for start in (*beginnings, f"{word}$") for concept in _CONCEPTS.get(start, ()))


def _spelt_like(word: str) -> str | None:
    """Return the word that is meant; comparing takes long, so only those that have enough of its letters are."""
    letters = set(word)
    alike = [known for known, theirs in _LONG_WORDS.items() if _may_be_near(word, letters, known, theirs)]
    return next(iter(get_close_matches(word, alike, n=1, cutoff=_NEAR)), None)


_NEAR = 0.84
"""How alike two spellings of a word are, as `difflib` counts: twice the letters in common, of the letters of both."""


def _may_be_near(word: str, letters: AbstractSet[str], known: str, theirs: AbstractSet[str]) -> bool:
    common = min(len(word) - len(letters - theirs), len(known) - len(theirs - letters))
    return 2 * common >= _NEAR * (len(word) + len(known))


# Concept → the beginnings of the words that stand for it; a beginning that ends in "$" is the whole word.
_WORDS = {
    "who": "who$ whom$ person reviewer$ assessor$ name$ named$ names$ initials whose$ colleague individual",
    "lead": (
        "lead$ leads$ leader owner handler$ actioner$ champion holder responsib resp$ accountab answerab actionee "
        "assignee poc$ pic$ sro$"
    ),
    "assign": "assigned allocated delegated tasked",
    "post": "officer manager nurse director resource party staff$ team$ carer",
    "when": "date dates dated when day$ month$ timing",
    "due": "due$ deadline timescale timeframe timeline target dateline",
    "end": "end$ finish$",
    "close": "closed$ closure",
    "happened": "closed$ completed$ finished$ done$ achieved$ resolved$ ended$",
    "planned": "planned expected proposed intended anticipated desired want$ wanted$ estimated agreed plan$",
    "actual": "actual real$ taken$",
    "verify": (
        "verif check signoff assur sampled witness audited confirm validat inspected tested approv counter "
        "postinspected evaluat monitor scrutin moderat qa$ observed"
    ),
    "assurance": "assurance$ assurances$",
    "postcheck": "postinsp postaudit postcheck",
    "second": "seconder$",
    "review": "review",
    "meeting": "governance qgm meeting mtg cttee committee board panel qag$ qac$ oversight ni$",
    "decide": "decision decid ruling determin",
    "outcome": "outcome",
    "result": (
        "result$ results$ effect$ effects$ effective worked embed impact reduced$ pass conclusion hazard solved "
        "removed$ gone$ eliminat"
    ),
    "results": "workresult$",
    "still": "still recurr reoccur",
    "risk": "risk",
    "complete": (
        "complet clos done finished resolv achiev implement fixed$ delivered actioned ended concluded rectified"
    ),
    "remedy": "fix$",
    "to_be": "tobe$",
    "percent": "percent percentage",
    "evidence": "evidence proof photo assurances$ substantiat",
    "source": "source origin$ origins arising",
    "occasion": "audit$ inspection$ survey$",
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
    "trigger": "trigger$ triggers$",
    "opinion": "opinion$",
    "staff": "staff team$ teams$ workforce carers colleagues",
    "inform": "inform aware shared told brief cascad communicat sharing learning discussed",
    "discuss": "discussed",
    "every": "every frequency interval often",
    "follow": "followup recheck reaudit retest revisit sustain",
    "again": "recheck reaudit retest revisit sustain",
    "next": "next$ due$ planned scheduled upcoming",
    "interim": "interim meanwhile holding$ immediate temporary meantime safe$ control",
    "notice": "notice enforcement warning s29$",
    "priority": "priorit severity urgen hml$ p1$ importance criticality must$",
    "level": "level rating score grade category rag$ matrix",
    "status": "status confidence state$ rag$ brag$ stage openclosed position howgoing ragstatus traffic",
    "open": "open$ outstanding live$",
    "progress": "progress highlight update$ updates$ news$ latest$ comment remark note$ notes$ narrative commentary",
    "comment": "comment remark narrative commentary",
    "support": "support involv assist contribut help$ helped$ helping helpers others alongside backup",
    "issue": (
        "issue finding matter$ concern gap$ gaps$ weakness hazard observation recommendation problem shortfall defect "
        "complaint breach deficien incident wrong feedback rectified found$ nonconform noncompliance "
        "identified$ said$"
    ),
    "action": (
        "action task todo$ job$ jobs$ work$ works$ remed corrective mitigat step$ steps$ activit improvement "
        "remediation measures$ solution happen response$"
    ),
    "do": "do$ doing$ agreed$ change$ promise promised$ pledge committed$ commitment",
    "what": "what$ we$ will$ how$ you$ i$",
    "aim": "success criteria criterion aim$ aims$ goal benefit look$ looks improve$ achieve$ desired different visible",
    "recommend": "recommend",
    "improvable": "improvable",
    "objective": "objective",
    "regulation": "regulation regs$ reg$ standard kloe statement framework requirement cqc$",
    "question": "question domain kloe",
    "theme": "theme category topic domain subject workstream type$ heading strand bucket$",
    "area": "area place location room zone unit$",
    "service": (
        "service setting$ settings$ scheme cluster ward$ wards$ home$ site branch house$ provider establishment "
        "facility property"
    ),
    "measure": "measure kpi metric indicator",
    "id": "id$ ref$ refs$ reference number no$ sn$ item$ serial row$ nr$ num$ code$",
    "other": "asset stock budget cost email phone telephone document policy$ list$ lists$",
    "left": "left$ remaining elapsed overdue days$ age$ countdown",
    "yes_no": "yn$",
    "where": "filed file$ location link stored held",
    "quality": "quality$",
    "background": "background$ context$",
    "project": "project$ initiative$",
}

_CONCEPTS: dict[str, list[str]] = {}
"""Beginning of a word, or whole word with a "$" → the concepts that it stands for."""
for _concept, _starts in _WORDS.items():
    for _start in _starts.split():
        _CONCEPTS.setdefault(_start, []).append(_concept)

# Whole words against which a misspelt word of a heading is held.
_LONG_WORDS = {
    word: frozenset(word)
    for word in word_set(
        """
        responsible responsibility accountable assigned allocated deadline timescale verified verification
        checked evidence completed completion complete closed priority status progress decision governance
        outcome regulation escalated revised reviewed reference recommendation improvement mitigation
        observation comments category required resolved implemented supported owner action actions started
        signoff meeting service
        """
    )
}


def _phrase(first: str, rest: str, joined: str) -> tuple[frozenset[str], Pattern, str]:
    """Give the words that a phrase may begin with, how it goes on, and the word that it becomes."""
    return word_set(first), Pattern(rf"\b(?:{'|'.join(first.split())}){rest}"), joined


# In this order: what one phrase becomes may begin another. A heading without any of the first words is not searched.
_PHRASES = (
    _phrase("sign signed signing", r" (?:it |this |them )?off\b", "signoff"),
    _phrase("re", " (?=check|audit|test|visit)", "re"),
    _phrase("follow", r" up\b", "followup"),
    _phrase("check checked audit audited test tested visit visited look looked", r" again\b", "recheck"),
    _phrase("post", " (?=insp|check|audit)", "post"),
    _phrase(
        "result results impact effect effects outcome outcomes",
        r" (?:of|from) (?:the |our |this |these )?(?:action|work|job|improvement)s?\b",
        "workresult",
    ),
    _phrase("what", r" (?:did|has|have) (?:the )?(?:reaudit|recheck|retest|followup) (?:\w+)$", "proof"),
    _phrase(
        "what how where", r" will (?:we|you|i) (?:\w+ )*(?:prove|show|evidence|demonstrate)\b.*", "evidence source"
    ),
    _phrase(
        "what",
        r" (?:(?:s|is|ve|have|has|do|did|can|we|you|i|there|got|been) )+(?:to )?show(?:n|ed)?\b(?: for\b.*)?",
        "proof",
    ),
    _phrase("show prove", r"(?:(?<=^show)|(?<=^prove)) (?:me|us|it)\b", "proof"),
    _phrase("passed sent taken", r" up\b", "escalated"),
    _phrase("how", r" (?:will|are) (?:we|you) (?:going to )?(?:ensure|make sure|monitor|check)\b.*", "evidence source"),
    _phrase("assurance", r" sources?\b", "evidence source"),
    _phrase("source sources", r" of (?:assurance|evidence)\b", "evidence source"),
    _phrase("what", r" (?:we|i) (?:saw|have seen|observed)$", "proof"),
    _phrase(
        "what",
        r" (?:we|i|they) (?:found|saw) (?:when|after) (?:we|i|they) (?:check|look|went|test|audit)\w*\b.*",
        "proof",
    ),
    _phrase("where", r" (?:was (?:it|this) )?(?:raised|identified|found|picked up)$", "source"),
    _phrase("why", r" (?:are|do|did) (?:we|you) (?:doing|do|need)\b.*", "finding"),
    _phrase("2nd second rev", " (?=deadline|due|target)", "revised "),
    _phrase("what", r" (?:s |has |have )?(?:we )?(?:happened|done|been done) so far\b", "progress"),
    _phrase("outcome outcomes result results impact benefits", r" (?:so far|to date)\b", "outcome seen"),
    _phrase("so", r" far\b", "progress"),
    _phrase("what", r" (?:do )?(?:we|you|i) want to (?:achieve|see|change)\b", "aim"),
    _phrase("until", r" (?:complete|completed|done|then|fixed|resolved)\b", "interim"),
    _phrase("how", r" (?:do|did) (?:we|you|i) know (?:it|this|that) (?:has )?worked\b", "proof"),
    _phrase("what", r" (?:s |has |have )?happened (?:then|next|since|after\w*|as a result|because)\b", "proof"),
    _phrase("what", r" (?:s |has |have )?(?:came|come) (?:of|from) (?:it|this|that|the \w+)\b", "proof"),
    _phrase("what", r" (?:\w+ )+told us\b", "finding"),
    _phrase("what", r" (?:we|i) (?:were|was|have been) told\b", "finding"),
    _phrase("what", r" (?:came|arose) (?:out of|up)\b.*", "finding"),
    _phrase("what how", r" (?:it|this|things) (?:should|ought to|will|needs? to) (?:be|look)\b", "aim"),
    _phrase("how", r" (?:serious|important|bad|risky)\b", "priority"),
    _phrase("back", r" up\b", "backup"),
    _phrase("is", r" (?:it|this|that) sorted$", "completed"),
    _phrase("sorted", r"(?<=^sorted)$", "completed"),
    _phrase("date when", r"(?<!proof date)(?<!evidence date)(?<!proof when)(?<!evidence when) seen$", "date checked"),
    _phrase("r", r" a g\b", "rag"),
    _phrase(
        "what",
        r" (?:(?:s|is|has|have|it|this|that) )?(?:changed|improved)\b(?: (?:now|since|as a result|for)\b.*)?$",
        "proof",
    ),
    _phrase(
        "what",
        r" (?:s|is|are|has|have) (?:got )?(?:different|better|changed|improved) (?:\w+ )*(?:now|since|today)\b",
        "proof",
    ),
    _phrase("is", r" (?:it|this) working\b", "worked"),
    _phrase("where", r" from$", "source"),
    _phrase("looked", r" at by\b", "checked by"),
    _phrase("who", r" (?:has |have )?(?:seen|saw|looked at|had a look|made sure)\b", "who verified"),
    _phrase("checklist checklists", r"(?:(?<=^checklist)|(?<=^checklists))$", "list"),
    _phrase("how", r" (?:do |will )?(?:staff|the team|carers) (?:know|were told|found out)\b", "staff informed"),
    _phrase("regulation regulations", r" (?:breached|affected|not met)\b", "regulation"),
    _phrase("agreed decided", r" (?:at|in|by) (?:the |our )?(?:\w+ )?(?:meeting|mtg)$", "action"),
    _phrase("action actions steps work", r" to (?!be\b|date\b|do\b)\w+\b(?! by\b).*", "action"),
    _phrase("action actions progress work done taken", r" to date$", "progress"),
    _phrase("to", r" be\b", "tobe"),
    _phrase("what", r" (?:this |it )?(?:shows|demonstrates)\b", "proof"),
    _phrase("how", r" (?:will|would) (?:we|you|i) know\b", "criteria"),
    _phrase("how", r" do (?:we|you|i) know (?:it|this|that|things) (?:s|is|are|has|have)\b.*", "proof"),
    _phrase("how", r" do (?:we|you|i) know\b", "criteria proof"),
    _phrase("what", r" evidence (?:do|did|have) (?:we|you|i) (?:have|hold|got|see|seen)\b", "proof"),
    _phrase("what", r" (?:we|you|i) (?:ll|will) (?:look at|check|use|sample|audit)\b", "evidence source"),
    _phrase("what", r" (?:difference|impact|benefit) (?:will|should|do)\b.*", "aim"),
    _phrase("difference differences", r" (?:\w+ )*(?:will|should|would)\b.*", "aim"),
    _phrase("what", r" differences? (?:\w+ )*(?:made|makes|seen|noticed|felt)\b", "proof"),
    _phrase("difference differences", r" (?:\w+ )*(?:made|makes|seen|noticed|felt)\b", "proof"),
    _phrase("impact change changes improvement improvements", r" (?:\w+ )?(?:seen|noticed|felt)\b", "proof"),
    _phrase("benefit benefits", r" (?:seen|realised|achieved|gained|delivered)\b", "proof"),
    _phrase("aim aims aiming", r" to (?:finish|complete|close|be done)\b.*", "due date"),
    _phrase("for", r" completion\b", "due"),
    _phrase("when", r" will\b", "due when"),
    _phrase("what", r" must\b", "what"),
    _phrase("what", r" (?:has )?happened\b", "incident"),
    _phrase("what", r" (?:needs?|needed) (?:to improve|improving|tobe better|to get better)\b", "finding"),
    _phrase("need needs needed", r" (?:to improve|improving)\b", "finding"),
    _phrase("to", r" (?:collect|gather|provide|obtain|look (?:for|at))\b", "needed"),
    _phrase("second 2nd", r" (?:pair of eyes|signature|look|opinion|person(?= check))\b", "who verified"),
    _phrase("second 2nd", r" person\b", "seconder"),
    _phrase("requirement requirements standard standards", r" not (?:being )?met\b", "finding"),
    _phrase("did", r" (?:we|you|they|i) (?:look|check)\b", "checked"),
    _phrase("seen viewed passed", r" by$", "checked by"),
    _phrase("seen viewed", r" on$", "checked on"),
    _phrase("sample samples", r" (?:outcome|result|finding)s?\b", "sampled result"),
    _phrase("on", r" file\b", "seen"),
    _phrase("improvement improvements", r" (?:needed|required|identified)\b", "improvable"),
    _phrase("close closed closure", r" (?:agreed|approved|accepted|authorised)\b(?! by)", "decision"),
    _phrase("agreed approved accepted", r" (?:to close|for closure)\b", "decision"),
    _phrase(
        "assurance", r" (?:obtained|received|gained|given(?! (?:on|by)\b)|held|provided|evidence)\b", "evidence seen"
    ),
    _phrase("key", r" lines? of (?:enquiry|inquiry)\b", "kloe"),
    _phrase("task action activity", r" (?:name|title)\b", "action"),
    _phrase("action task work", r" items?$", "action"),
    _phrase("change changes", r" (?:tobe|being) made\b", "action"),
    _phrase("what", r" (?:we|i) (?:re |are |will be |ll be )changing\b", "action"),
    _phrase("what", r" actions? (?:will|are|do) (?:you|we|i)\b.*", "action"),
    _phrase("change", r" (?:to|in|of) practice\b", "action"),
    _phrase("lesson lessons", r" (?:learned|learnt)\b(?!.*(?:shared|staff|team))", "finding"),
    _phrase("given", r" to$", "owner"),
    _phrase("how", r" far\b", "howgoing"),
    _phrase("updated", " (?=deadline|due|target|timescale|timeframe)", "revised "),
    _phrase("root", r" causes?\b", "finding"),
    _phrase(
        "what",
        r" (?:(?:s|is|was|are|were) not|(?:isn|wasn|aren|weren) t) (?:right|working|good|ok|safe|happening)\b.*",
        "finding",
    ),
    _phrase("ground grounds", r" for\b", "reason"),
    _phrase("now", r" due\b", "revised due"),
    _phrase("complete finish do achieve resolve deliver fix", r" by (?:date|day)\b", "due date"),
    _phrase("where", r" (?:are|is) (?:we|it|this|things)\b", "howgoing"),
    _phrase("where", r" (?:we|it|this|things) (?:re |are |s |is )?(?:at|now|up to)\b", "howgoing"),
    _phrase("when", r" (?:we|you|they|i) (?:went|came|looked|checked) (?:back|again)\b", "after"),
    _phrase("what", r" (?:did|have|has) (?:(?:the )?\w+) (?:find|found|say|said)\b", "finding"),
    _phrase("what", r" (?:did|have|do) (?:we|you|i|they) (?:see|saw|seen)\b", "proof"),
    _phrase("what", r" (?:was|were|is|has been) (?:seen|observed)\b", "proof"),
    _phrase("what", r" (?:we|was|you) (?:findings?|found) after\w*\b", "proof"),
    _phrase("finding findings found", r" after\w*\b", "proof"),
    _phrase("what", r"(?:(?<=\bevidence what)|(?<=\bproof what)) (?:was|is|we) (?:found|seen|saw)\b", "proof"),
    _phrase("update updates progress", r" what (?:we|was) (?:found|saw)\b", "proof"),
    _phrase(
        "you they people families relatives residents tenants members",
        r" (?:said|told us|asked(?: for| us)?)\b",
        "finding",
    ),
    _phrase("what we", r" (?:we )?(?:did|have done|ve done) (?:and )?(?:what |the )?proof\b", "proof"),
    _phrase("we", r" (?:did|changed|have done)$", "action"),
    _phrase(
        "governance qgm meeting mtg cttee committee board panel qag qac",
        r" (?:said|says|agreed|verdict)$",
        "board decision",
    ),
    _phrase(
        "did has have",
        r" (?:it|this|that|they|the \w+) (?:(?:work|fix|help|solve|h[eo]ld)\w*|ma(?:k|d)e (?:a|any) difference)\b",
        "worked",
    ),
    _phrase("where", r" (?:did|does|has|have) (?:this|it|the \w+) (?:come|came|comes|arise) from\b", "source"),
    _phrase("how", r" (?:is|are|s) (?:it|we|this|things)(?: (?:going|doing|now))?$", "howgoing"),
    _phrase("area areas", r" (?:for|of) (?:improvement|concern|development)\b", "issue"),
    _phrase("raised identified arising came arose arisen found", r" (?:from|via|through)\b", "source"),
    _phrase("extended moved changed", " to$", "revised date"),
    _phrase("to", r" do\b", "todo"),
    _phrase("working together", " with$", "support"),
    _phrase("non", " (?=conform|complian)", "non"),
    _phrase("how why where", r" (?:\w+ )*(?:was|is|were|are) not (?:being )?met\b", "finding"),
    _phrase("job", r" (?=title|role|description)", "post"),
    _phrase("what", r" (?:the )?(?:inspector|cqc|auditor|commissioner|council)s? (?:said|found|saw)\b", "finding"),
    _phrase("close closed", r" (?:or )?(?:extend|keep)\b(?!.* escalate)", "decision"),
    _phrase("extend", r" (?:or )?close\b(?!.* escalate)", "decision"),
    _phrase("high", r" (?:or )?med(?:ium)? (?:or )?low\b", "hml"),
    _phrase("y", r" n\b", "yn"),
    _phrase("h", r" m l\b", "hml"),
    _phrase("s", r" n\b", "sn"),
    _phrase("sl", r" no\b", "sn"),
    _phrase("open", r" (?:or )?closed\b", "openclosed"),
    _phrase("time", " (?=scale|frame|line)", "time"),
    _phrase("dead", r" line\b", "deadline"),
    _phrase("must", r" (?:do )?(?:or )?should(?: do)?\b", "priority"),
)
_FIRST_WORDS = frozenset().union(*(first for first, _, _ in _PHRASES))
_BY_WHEN = Pattern(r"\bby when\b|\bwhen by\b")
_BY_WHOM = Pattern(r"\bby who(?:m)?\b|\bwho by\b")
_ENDS_BY = Pattern(r"(\w+) by$")
_BY_PERSON = Pattern(r"\bby (?:the )?(?:\w+ )?(?:person|name|initials|lead|manager|officer|staff|carer|nurse)\b")
_CHECKED_BY = Pattern(
    r"(?<!tobe )\b(?:check|verif|validat|confirm|approv|audit|inspect|witness|signoff)\w* by (?:and )?(?:date|when|on)$"
)
_BY_SOMEBODY = Pattern(r"ed by (?!when\b|date\b|day\b|the\b|end\b)\w")
_AWAITED = ("required", "expected", "needed", "wanted", "anticipated", "planned")
_TO_FINISH = Pattern(
    r"complet|clos|finish|place$|fix|do(?:ne)?$|deliver|resol|implement|achiev|review$|required|needed|expected|wanted|anticipated|planned|due|end"
)
_DONE_BY_SOMEBODY = Pattern(r"\w+ed$|done$")
