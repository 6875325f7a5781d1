"""
Fixed phrases of evidence as one word each: ``spot check`` is *spot-check*, ``up to date`` *up-to-date*, ``two`` 2.

A phrase is looked for where words stand that it hangs on (`cues.py`), so most texts are asked for one or two.
"""

from __future__ import annotations

from functools import lru_cache, reduce
from operator import or_

from onelead.reading.evidence.cues import Cues
from onelead.reading.evidence.plain_words import plain_words
from onelead.reading.patterns import Pattern


def joined(text: str) -> str:
    """Return a text in small letters with figures for numbers, and its fixed phrases as one word each."""
    words = plain_words(text)
    if not _NUMBERS.keys().isdisjoint(words):
        text = _NUMBER_WORD.sub(lambda found: _NUMBERS[found[0]], text)
    hinted = phrases_hinted_at(CUES.of(words))
    return _with_each_joined(text, hinted) if hinted else text


@lru_cache(maxsize=4096)
def phrases_hinted_at(cues: int) -> tuple[int, ...]:
    """Return which phrases may stand in a text whose words are cues of so much: those of which none is wanting."""
    return tuple(order for order, needed in enumerate(_NEEDED) if cues & needed == needed)


def _with_each_joined(text: str, hinted: tuple[int, ...]) -> str:
    """Put one word for each phrase; where two overlap, the one that begins first counts, or stands first below."""
    found = []
    for order in hinted:
        for match in PHRASES[order].finditer(text):
            found.append((match.start(), order, match.end()))  # noqa: PERF401 -- most find none
    if not found:
        return text
    pieces, done = [], 0
    for start, order, end in sorted(found):
        if start >= done:
            pieces += [text[done:start], JOINED[order][2]]
            done = end
    return "".join([*pieces, text[done:]])


_NUMBERS = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
}  # fmt: skip
_NUMBER_WORD = Pattern(rf"\b(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b(?!-)")

_NEVER = r"(?:not|never|hasn't|haven't|hadn't|didn't)"
_NOT_ABLE = r"(?<!able to )(?<!how to )(?<!when to )(?<!what to )(?<!where to )(?<!used to )(?<!failed to )"
_EXPERT = r"(?:gp|dieti[ct]ian|salt|ot|physio\w*|pharmacist|optician|psychologist|consultant|tissue viability)"
_TO_DO = (
    r"complete|commence|start|begin|do|arrange|book|order|review|update|check|audit|send|attend|follow|return|fit|discuss"
    r"|spot[- ]?check|raise|chase|ring|speak|meet|introduce|implement|buy|purchase|replace|repair|install"
    r"|monitor|observe|share|deliver"
    r"|look|ask|tell|oversee|remind|email|contact|train|recruit|write|create|produce|develop|confirm|sample|repeat|re-?audit|re-?check|visit|call"
)

_CANNOT = r"(?:(?:could|can|did) ?not|(?:couldn|can|didn)'t|(?:unable|not able|failed) to)"
_TROUBLES = (
    "(?:gaps?|errors?|omissions?|faults?|defects?|discrepanc(?:y|ies)|differences?|mistakes?|exceptions?|breach(?:es)?"
    "|problems?|issues?|hazards?|leaks?|blanks|blank (?=on|in)"
    "|(?:missing|missed|late|blank|unsigned|overdue|expired|out of date) (?:[a-z]+ )?[a-z]+s)"
)
"""What one looks for and hopes not to find; not ``the fault``, which is there and was not found."""
_SAYS = r"rang|phoned|e?-?mailed|said|says|confirm\w*|wrote|saw|visited|reports?|happy|letter"
_FROM_OUTSIDE = r"(?:tenant|resident|client|customer|daughter|son|wife|husband|mother|father|relative|family|visitor)s?"

# The words that a phrase hangs on, the phrase, and the word that stands for it. It hangs on one word of each of the
# lists between the plus signs.
JOINED = (
    ("walk$ walkround walkaround walkabout", r"walk[- ]?(?:a?rounds?|abouts?)", "walkaround"),
    ("spot$ spotcheck spotchk", r"spot[- ]?ch(?:ec)?k(?:s|d|ed|ing)?", "spot-check"),
    ("popped dropped looked sat stood", r"(?:popped|dropped|looked|sat|stood) in(?: on)?", "visit"),
    ("fed", r"fed back", "commented"),
    (
        "standard target requirement criteria",
        r"(?:standards?|targets?|requirements?|criteria) (?:(?:are|were|was|is|all|fully"
        r"|now) )*(?:met|exceeded)",
        "passed",
    ),
    (
        "missed fallen refused choked absconded complained slipped wandered lost",
        rf"{_NEVER} (?:had to )?(?:be |been )?(?:missed|fallen|refused|choked|absconded|complained"
        r"|slipped|wandered|lost)",
        "no incidents",
    ),
    (
        "shown$ display$ show$ view$",
        r"shown (?:on|in|at|beside)|(?:seen )?on (?:display|show|view)(?: in)?",
        "visible in",
    ),
    ("tool$ toolbox", r"tool[- ]?box[- ]talks?", "toolbox-talk"),
    ("job + sheet jobsheet", r"job[- ]?sheets?", "job-sheet"),
    ("work + sheet worksheet", r"work[- ]?sheets?", "worksheet"),
    (
        "repeated recurred reoccurred happened back$",
        r"not (?:been )?(?:repeated|recurred|reoccurred|happened|come back)",
        "no recurrence",
    ),
    ("wiring", r"fixed wiring", "electrical check"),
    ("cp$", r"cp ?12", "certificate"),
    ("handed", r"single[- ]handed", "single-handed"),
    (
        "planned scheduled rostered",
        r"(?:(?<=of )|(?<=the )|(?<=their )|(?<=from )|(?<=than )|(?<=after )|(?<=before ))"
        r"(?:planned|scheduled|rostered) (?:(?:start|finish|arrival|visit|call) )?(?:times?|slots?|starts?|arrivals?)",
        "time",
    ),
    ("substantiated founded proven", r"not (?:substantiated|founded|proven)", "unsubstantiated"),
    (
        "gone",
        r"(?<=letter )gone(?= (?:to|out|off)\b)|(?<=letters )gone(?= (?:to|out|off)\b)|(?<=form )gone (?=to\b)",
        "sent",
    ),
    ("been", r"been (?:out|round) to (?!the\b|a\b|an\b|her\b|his\b|their\b|see\b)", "attended "),
    ("ref$ refd", r"ref'?d", "referred"),
    ("chk", r"chk(?:s|d|ed)?", "checked"),
    ("obs$", r"obs (?=(?:(?:on|at) )?\d|of\b|by\b|showed)", "observation "),
    (
        "waiting$",
        r"(?:nobody|no ?one|none|no \w+) (?:(?:has|had|been|was|were|is|are|now|left|kept) )*"
        r"waiting (?=more than|longer|over|\d)",
        "no delays ",
    ),
    (
        "fire + service brigade authority officer",
        r"fire (?:and rescue )?(?:service|brigade|authority|officer)"
        r"(?= (?:letter|visit|report|inspection|audit|confirm|said))",
        "inspector",
    ),
    ("current", r"(?:(?<=all )|(?<=are )|(?<=is ))current(?! [a-z])", "up-to-date"),
    ("re$ recheck", r"re[- ]?(?:check)(?:s|ed)?", "re-check"),
    ("re$ reaudit", r"re[- ]?audit(?:s|ed)?", "re-audit"),
    ("re$ retest", r"re[- ]?test(?:s|ed)?", "re-test"),
    ("dip", r"dip[- ]?sampl(?:e|es|ed|ing)", "dip-sample"),
    ("in$ + date$", r"in date", "in-date"),
    ("out$ + date$", r"out of date", "out-of-date"),
    ("up$", r"up[- ]to[- ]date", "up-to-date"),
    ("on$ + time$", r"on time", "on-time"),
    ("progress$ way$ review$ discussion$", r"in progress|under (?:way|review|discussion)", "underway"),
    ("coming", r"coming back", "back"),
    ("site$ order$", r"on (?:site|order)", "on-order"),
    ("care$ + certificate", r"care certificates?", "training"),
    ("single one$ any$", r"not (?:a single|one|any)", "no"),
    ("now$ + hold ask include contain require", r"now (?:hold|ask|include|contain|require)s?", "introduced"),
    (
        "cleared resolved gone settled closed",
        r"(?:rash|infection|symptoms?|cough|wound|sore|bruis\w+|uti) (?:(?:has|have|had|is"
        r"|now) )*(?:cleared|resolved|gone|settled|closed)",
        "healed",
    ),
    (
        "review assessment visit + gp$ diet salt$ ot$ physio pharmacist optician psychologist consultant tissue",
        rf"{_EXPERT} (?:[a-z]+ )?(?:review|assessment|visit)",
        "check by-expert",
    ),
    ("named", r"named (?=nurse|carer|person|worker|key|lead|gp|staff|senior)", "key "),
    ("reach$", r"(?:in|within) reach", "in-reach"),
    ("seen", r"seen (?:on |by (?:[\w&]+ ){1,3})?(?=\d)", "checked "),
    ("answer", r"(?:gave|knew) the (?:right|correct) answers?|answered (?:right|rightly|well)", "answered correctly"),
    ("rung phoned texted", r"(?:was|were|been) (?:rung|phoned|texted)", "contacted"),
    (
        "reply response answer news word contact heard back$",
        r"no (?:reply|response|answer|news|word|contact)|nothing (?:heard|back)",
        "awaiting",
    ),
    (
        "order$ step$ range tolerance limit",
        r"(?:in (?:good )?order|in step)(?! to)|(?:in|within) (?:range|tolerance|limits?)",
        "in-order",
    ),
    ("find$", rf"{_CANNOT} find (?:(?:any|a|an|one|single|other|further) )*(?={_TROUBLES}\b)", "found no "),
    ("in$ + place$", r"in place", "in-place"),
    ("carried", r"carried over", "carried-over"),
    ("carried", r"carried out", "undertaken"),
    ("post$", r"in post", "appointed"),
    ("rung", r"rung (?:for|about|re)", "contacted"),
    ("rang phoned told wrote texted", r"(?:i|we) (?:rang|phoned|told|wrote|texted)", "contacted"),
    ("doing", r"doing (?!well|ok|fine|better|good|great)", "ongoing "),
    ("seen", r"seen (?:in|at|inside|beside)", "visible in"),
    ("available ready", r"(?:available|ready) for (?:inspection|audit|review|viewing)", "available"),
    ("waiting", r"waiting (?:lists?|times?|rooms?|areas?)", "list"),
    ("by$", r"by (?:e-?mail|letter|text|phone|telephone)", "by-word"),
    ("read$", r"read (?:for|over|back) (?=\d)", "checked "),
    ("signed + to$ as$ that$ sheet$", r"signed (?:to (?:say|confirm)|as read|that they|sheet to)", "signed-as-read"),
    ("read$", r"read (?:and|&) sign(?:ed)?", "read-and-signed"),
    (
        "passed + on$ to$ over$ it$ this$ details$ the$",
        r"passed (?:on(?! \d)|to|over|it|this|details|the (?:\w+ )?to)",
        "passed-on",
    ),
    ("test + calls$ call$", r"test calls?", "test-calls"),
    ("through", r"went through (?=(?:all |each |every |the |another |over )*\d)(?![^,;.]{0,60}\bwith\b)", "checked "),
    ("through over", r"(?:went|gone|going) (?:through|over)", "discussed"),
    ("up$", r"adds? up", "balances"),
    ("seen", r"seen (?:for|with) (?=all|each|every|both|\d)", "visible in "),
    ("safe", r"key safes?", "keysafe"),
    ("went", r"went in (?=at \d|on |unannounced|\d|\w+day\b)", "visit "),
    ("sat$", r"sat with (?=(?:\d+ )?(?:residents?|tenants?|clients?|people|patients)\b)", "observed "),
    ("seen heard", r"(?:seen|heard) (?=(?!morning|evening|during|[a-z]+thing)[a-z]+ing\b)", "observed "),
    ("out$ + stock$ ran$ run$", r"out of stock|r[au]n out", "shortage"),
    ("own$", r"own request", "own"),
    ("phone$ person$ face$", r"(?:on|over) the phone|in person|face to face", "by-word"),
    (
        "asked + what$ where$ who$ how$ why$ which$ when$",
        r"asked (?=(?:\d+ )?(?:[a-z]+ ){1,2}(?:what|where|who|how|why|which|when)\b)",
        "questioned ",
    ),
    ("picked", r"picked up (?=on|in|within|after|first|straight|by)", "answered "),
    (
        "looked called tried went",
        r"looked (?:at )?(?=(?:all |each |every |the |another |over )*\d)|(?:called|tried|went) at (?=\d)",
        "checked ",
    ),
    ("peer", r"peer reviews?", "audit by-peer"),
    ("use$", r"in use (?=(?:(?:at|on) )?(?:each|every) (?:time|visit|check|occasion|shift|call|walk)|when)", "used "),
    ("follow", r"follow(?:ed)?[- ]?up (?:calls?|visits?|survey|check|audit)", "follow-up"),
    ("social", r"social workers?", "social-worker"),
    ("mailed emailed", r"e[- ]?mailed", "emailed"),
    ("with$ w$ held meeting", r"1[:-]1s? (?:with|w/|held|meeting)|held (?:a )?1[:-]1s?", "discussed "),
    ("held", r"held (?=firm|closed|open|shut|on )", "held-firm "),
    ("phone telephone", r"(?:tele)?phone calls?", "phoned"),
    ("learning elearning", r"e[- ]?learning", "e-learning"),
    ("read$ + by$", r"read by", "read-by"),
    ("prescribed", r"as prescribed", "correctly"),
    ("dr$", rf"dr\.? (?=[a-z]+ (?:{_SAYS})\b)", "doctor "),
    (
        "signed + say$ confirm$",
        rf"{_FROM_OUTSIDE} signed (?=(?:on )?(?:\S*\d\S* )?to (?:say|confirm)\b)",
        "relative said ",
    ),
    (
        "be$",
        r"(?<!seems )(?<!appears )(?<!seem )(?<!appear )(?<!found )(?<!seen )(?<!shown )(?<!known )"
        r"(?<!look )(?<!looks )to be",
        "to-be",
    ),
    ("round around", r"(?:walked|went|been|gone|look(?:ed)?) (?:a)?round(?! for\b)", "walkaround"),
    ("reported", r"reported (?:on|via|through|in) (?!\d|the \d|\w+day)", "referred "),
    ("near", r"near miss(?:es)?", "near-misses"),
    ("training", r"training (?:matrix|records?|tracker|spreadsheet|report|figures|certificates?)", "training-matrix"),
    (
        "minutes notes",
        r"(?:minutes|notes) of (?:the )?(?:[\w']+ )?meetings?|(?:\w+ )?meeting (?:minutes|notes)",
        "minutes",
    ),
    ("concern issue problem", r"(?:concerns?|issues?|problems?) (?:raised|reported)", "raised-concerns"),
    ("concern issue problem", r"(?:concerns?|issues?|problems?) (?:identified|noted|found|seen)", "concerns"),
    (
        "asked",
        r"(?:when|were|was) (?:i |we )?asked|asked (?:about|how|what|why|where|to (?:explain|describe"
        r"|show|name))",
        "questioned",
    ),
    ("detected", r"not detected", "not-detected"),
    (
        "nobody none noone one$",
        r"(?:no ?one|nobody|none) (?:has |have |had )?(?:raised|mentioned|reported|complained)",
        "nobody-complained",
    ),
    ("line$", r"in line with", "in-line"),
    ("met$", r"met with", "liaised"),
    (
        "all$ + ok$ okay$ fine$ good$ satisfactory$ well$ clear$ present$ going$",
        r"all (?:ok|okay|fine|good|satisfactory|well|clear|present|going(?! to| well))",
        "all-ok",
    ),
    ("to$", rf"to {_NOT_ABLE}(?:{_TO_DO})", "to-be"),
    ("to$ + plan hop aim need", r"(?:plan(?:s|ning)?|hop(?:e|es|ing)|aim(?:s|ing)?|need(?:s|ing)?) to", "to-be"),
    ("out$ + went$ gone$", r"(?:went|gone) out", "sent"),
    ("to$ + letter mail email message note call text", r"(?:letter|e-?mail|message|note|call|text)s? to", "sent to"),
    (
        "from$ + letter mail email message note call text",
        r"(?:letter|e-?mail|message|note|call|text)s? from",
        "letter from",
    ),
    (
        "no$ number ref",
        r"(?:job|ticket|order|work order|helpdesk|call|case|log) (?:no|number|ref|reference)",
        "ticket",
    ),
    ("session", r"sessions? (?:on|for|with|about|by|held|delivered|run)|(?:drop-in|group) sessions?", "training"),
    (
        "now$",
        r"now (?:check|audit|sign|review|sample|complete|record|walk|monitor)s (?:the|all|each|every|any)",
        "introduced",
    ),
    ("in$ + use$", r"in use", "introduced"),
    ("place$", r"t(?:ake|akes|aken|aking|ook) place", "undertaken"),
)

CUES = Cues()
_NEEDED = tuple([reduce(or_, map(CUES.add, cues.split(" + "))) for cues, _, _ in JOINED])
"""The cues of each phrase, all of which must be there."""
PHRASES = tuple([Pattern(rf"\b(?:{phrase})\b") for _, phrase, _ in JOINED])
"""In the order of their cues."""
