"""What was measured or counted: from 11 to 4, 160 kg, 3 errors in 120 entries, rated 5."""

from __future__ import annotations

import re

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.evidence.checks_themselves import tells_its_own_length
from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CuedPattern
from onelead.reading.evidence.evidence_words import DOING, Say
from onelead.reading.evidence.findings import UNSURE
from onelead.reading.evidence.out_of_a_count import is_count_of_papers
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def gives_a_measurement(clause: Clause, sentence: Sentence) -> bool:
    """Tell whether a clause gives a measurement or a count of how things stand."""
    told = _is_compared(clause, sentence) or _is_counted_often(clause, sentence) or _is_measured(clause, sentence)
    if not told or not _MAY_BE_MEASURED.search(clause.text):
        return False
    if "increased" in clause.words and not _GIVEN_MORE.isdisjoint(clause.words):
        return False
    if tells_its_own_length(clause):
        return False
    more = _MORE_OF_US.search(clause)
    return not more or _is_fewer_off(clause, more)


def _is_compared(clause: Clause, sentence: Sentence) -> bool:
    """``From 11 to 4``, ``4.1 (was 7.7)``, ``average 29 mins``, ``3 up 1 same 0 down``."""
    listed = clause.has_number and not clause.says & UNSURE and sentence.says & (Say.RECORD | Say.CHECK)
    if listed and (_TALLY.search(clause.undated) or (">" in clause.undated and _ARROW.search(clause.undated))):
        return True
    if not clause.cues & _COMPARING:
        return False
    if sentence.says & Say.TROUBLE and not sentence.says & DOING and _MONTH_BY_MONTH.search(clause):
        return True
    if _gives_a_figure(_FROM_TO, clause) or _is_told_of_before(clause, sentence):
        return True
    return bool(_COMPARED.search(clause) or (_STATISTIC.search(clause) and not clause.says & DOING))


def _is_told_of_before(clause: Clause, sentence: Sentence) -> bool:
    """``4.1 (was 7.7)``, ``212 hrs in Sept, 460 in June``; not ``30 charts in Sept, 22 in Oct``."""
    if not _WAS.search(clause):
        return False
    at = sentence.clauses.index(clause)
    return bool(at) and not is_count_of_papers(sentence.clauses[at - 1])


def _gives_a_figure(pattern: CuedPattern, clause: Clause) -> bool:
    """Tell whether a pattern fits and ends in no day: ``up to 3 of them``, not ``up to board 3/11``."""
    if not pattern.may_fit(clause):
        return False
    fits = pattern.pattern.finditer(clause.text)
    return any(not (clause.has_date and _DAY.match(clause.text, found.end() - 1)) for found in fits)


_DAY = Pattern(rf"\d{{1,2}}(?:/\d|(?:st|nd|rd|th)\b|\s?{MONTH})")


def _is_counted_often(clause: Clause, sentence: Sentence) -> bool:
    """``Swam 7 times in September``, ``3 exceptions in 120 entries``, ``on 4 of 4 visits``."""
    if clause.says & Say.TROUBLE and _IN_SO_MANY.search(clause.text):
        return True
    if clause.says & (UNSURE | Say.CHECK):
        return False
    return bool((_SO_OFTEN.search(clause) and sentence.has_date) or OCCASIONS.search(clause))


def _is_measured(clause: Clause, sentence: Sentence) -> bool:
    """``Now 1 cm``, ``43 or under on the sheet``, ``at 41C``, ``rated 5``."""
    if not (clause.cues & _MEASURING or "." in clause.text or "°" in clause.text or "*" in clause.text):
        return False
    if _NOW.search(clause) and not clause.says & UNSURE:
        return True
    done = Say.NOTHING if clause.says & Say.CHECK or clause.words[:1] in _TEMPERATURE else DOING
    instrument = _PHYSICAL.search(clause) or ("." in clause.text and _OUT_OF_TEN.search(clause.text))
    if instrument and not clause.says & (done | Say.FUTURE):
        return True
    if (
        "." in clause.text
        and _TOO_GREAT_FOR_A_DAY.search(clause.text)
        and any(_A_DAY.search(each.text) for each in sentence.clauses)
    ):
        return not clause.says & (DOING | Say.FUTURE | Say.OPINION | Say.TOOL)
    if _OF_THE_LAST.search(clause):
        return not clause.says & (Say.ASKED | Say.ATTENDED | Say.FUTURE)
    if _ON_EACH.search(clause):
        return bool(sentence.says & (Say.CHECK | Say.RECORD | Say.STATE) and not clause.says & DOING)
    if clause.says & (Say.ASKED | Say.ATTENDED):
        return False
    anchored = sentence.says & (Say.CHECK | Say.RECORD | Say.STATE | Say.ALL) or sentence.has_date
    anchored = anchored or ("rated" in clause.words and clause.says & Say.PERSON)
    return bool(anchored and _gives_a_figure(_MEASURED, clause))


_GIVEN_MORE = word_set(
    "hours staffing nights shift days duty floor team budget rota frequency pay rate numbers cover ratio shifts"
)
"""What a provider gives: more of it is a deed, not what came of it."""
_MORE_OF_US = CuedPattern(
    r"(?<!down )(?<!cut )(?<!reduced )(?<!dropped )(?<!fell )\bfrom (?P<before>\d+) (?:[a-z]+ )?"
    r"(?:seniors?|carers?|nurses?|staff|hcas?) (?:[a-z]+ )?to (?P<after>\d+)"
    r"|\d (?:minutes|mins|hours|hrs|days) (?:longer|extra|more)\b"
    r"|\b(?:extra|additional) \d+ (?:hours|hrs|days|shifts)\b",
    "from longer extra more additional",
)
"""``From 2 seniors to 3``, ``15 minutes longer``: what a provider gives in people and in time."""


def _is_fewer_off(clause: Clause, found: re.Match[str]) -> bool:
    """``Sickness from 9 staff off to 2``: fewer, where nobody cut anything, is how things are, and nothing given."""
    if not found["before"] or clause.says & DOING or not _GIVEN_MORE.isdisjoint(clause.words):
        return False
    return int(found["after"]) < int(found["before"])


_MONTH_BY_MONTH = CuedPattern(rf"(?:\b{MONTH}\.? \d+\b,? ?){{2,}}$", "jan feb mar apr may jun jul aug sep oct nov dec")
"""``Aug 9 Sept 6 Oct 1``."""
_ARROW = Pattern(r"\d ?[-=]?> ?\d")
"""``6 -> 2``."""
_TALLY = Pattern(r"\d(?<=\b\d)\d* [a-z]+,? (?:and )?\d+ [a-z]+")
_CHANGED = r"(?:down|up|reduced|increased|fell|fallen|dropped|rose|risen|improved|cut|decreased|went|gone)"
_FROM_TO = CuedPattern(
    rf"\b\d+ (?:a|per|each) [a-z]+ (?:now )?(?:from|instead of) \d|"
    rf"\b{_CHANGED}(?: by)? (?:more than |over |about |nearly )?(?:half|a third|a quarter|two thirds)\b|\bhalved\b|"
    rf"\b{_CHANGED}\b.{{0,20}}\b(?:from|to|by)\b(?:\D{{0,12}}\d| (?:one|none|nil|zero)\b)"
    r"|\bfrom \d+(?:\.\d+)?%? (?:\w+ ){0,4}to \d",
    "down up reduced increased fell fallen dropped rose risen improved cut decreased went gone halved from instead",
)
_COMPARED = CuedPattern(
    r"\d[km]? (?:[a-z]+ ){0,5}(?:vs\.?|versus|against|compared (?:to|with)) (?:[a-z]+ ){0,2}£?\d"
    r"|\bnow (?:[a-z]+ )?\d\S* (?:from|was) (?:[a-z]+ )?\d",
    "vs versus against compared now",
)
_STATISTIC = CuedPattern(
    r"\b(?:longest|shortest|average|averag\w+|mean|median|lowest|highest)\b\D{0,25}\d|\d (?:max|min|mean|average)\b",
    "longest shortest averag mean median lowest highest max min",
)
_WAS = CuedPattern(
    r"^(?:(?:was|were|previously|(?:down|up) from) (?:\w+ )?\d|\d+ (?:in|at|last|before)\b|from \d+%?$)",
    "was$ were$ previously$ from$ in$ at$ last$ before$",
)
_COMPARING = _MONTH_BY_MONTH.bit | _FROM_TO.bit | _COMPARED.bit | _STATISTIC.bit | _WAS.bit
"""The cues without which nothing is compared but what is listed."""
_UNIT = r"(?:°|(?:degrees|deg|mins?|secs?|mm|cm|ml|kg|lux|ppm|minutes|seconds|hours|hrs|stars?)\b)"
_MEASURED = CuedPattern(
    "|".join(
        (
            r"\b(?:(?:re-?)?(?:scored|rated|graded)|gave|given|awarded)\b.{0,20}\b(?:good|outstanding|green|low)\b"
            r"(?=(?: (?:overall|rating|risk)){0,2}(?:$|[^ \w]| (?:for|on|in|at|by|to|and|or|all|again|overall)\b"
            rf"| (?:\d{{1,2}}(?:[/.]\d|st|nd|rd|th| {MONTH}\b)|{MONTH}\b)))",
            r"\b(?:longest|shortest|averag\w+|mean|median|max(?:imum)?|min(?:imum)?|lowest|highest|between)\b\D{0,20}\d",
            rf"\b\d+(?:\.\d+)?\s?{_UNIT}",
            r"\b(?:below|above|under|over|at least|at most|(?:no more|no less|fewer|less|more) than)\s\d"
            r"|\d or (?:under|below|less|fewer|above|over|more|better)\b|\bwithin \d+(?:%| of|$)",
            r"\b(?:re-?)?rat(?:ed|ing)\b\D{0,12}\d",
            r"\b(?:re-?)?scor(?:e|es|ed|ing)\b.{0,15}?\d",
            r"\b(?:measured|weighed|timed) (?:at )?\d",
            r"\b\d+\s?m(?:ins?)? ?\d+\s?s(?:ecs?)?\b|\b\d+m\d\d\b|\b[1-5]\s?\*",
        )
    ),
    """
    longest shortest averag mean median max min lowest highest between degrees deg sec mm cm ml kg lux ppm hours hrs
    star below above under over least most more less fewer better within rat rerat scor rescor grad regrad gave given
    awarded measured weighed timed m$ s$
    """,
    "°*",
)


_MAY_BE_MEASURED = Pattern(
    r"half|halved|a third|a quarter|\d|scored|rated|graded|g[ai]ve|awarded|to (?:one|none|nil|zero)"
)


_NO_ROOM = "".join(
    rf"(?<!{place} )" for place in ("room", "flat", "unit", "form", "bed", "house", "ward", "no", "type")
)
"""Not behind *room*, which may have a number such as 42C."""
_PHYSICAL = CuedPattern(
    r"\b\d+(?:\.\d+)?\s?(?:°|(?:degrees|degs?|degc|mm|kg|lux|ppm)\b)|\b(?:temp\w*|probe[sd]?)\b.{0,30}\d ?°?c\b"
    r"|\b(?:at|of|to|is|was|only|reads|all|hot|cold) \d{1,2}(?:\.\d)? ?°?c\b"
    rf"|(?:^|(?<=[a-z] ){_NO_ROOM})\d{{2}}(?:\.\d)? ?c\b"
    r"|\b(?:readings?|temperatures?|thermometers?) (?:(?:of|at|was|were|is|are|all|between|now) )*\d{1,3}(?:\.\d+)?"
    r"(?: ?(?:-|to|and) ?\d{1,3}(?:\.\d+)?)?(?:$| (?:each|every|all|on|throughout)\b)"
    r"|\b(?:temps?|temperatures?|readings?)\b.{0,30}= ?\d"
    r"|\b(?:reaches|reads|holds at|stays at|peaks at) \d|\b(?:temps?|probe[sd]?)\b\D{0,12}\d{1,3}(?:\.\d)?$",
    "degrees deg mm kg lux ppm temp thermometer reading probe c$ reaches reads holds stays peaks",
    "°",
)
"""What only an instrument tells: it needs no check beside it."""
_OUT_OF_TEN = Pattern(r"\d(?<=\b\d)\.\d ?/ ?(?:5|10)\b")
"""``4.6/5``."""
_TOO_GREAT_FOR_A_DAY = Pattern(
    r"(?<![\d.,/£v-])(?<!section )(?<!item )(?<!reg )(?<!para )(?<!version )(?<!ref )"
    r"(?:3[2-9]|[4-9]\d|\d{3})\.\d(?![\d.%/])"
    r"(?! ?(?:hours?|hrs?|h|wte|fte|k|m|miles?)\b)"
)
"""``Flow 61.5 return 52 on 10/6``: beside a day, a decimal that can be none is read off something."""
_A_DAY = Pattern(rf"\b\d{{1,2}}/\d|\b{MONTH}\b")
_TEMPERATURE = (("temp",), ("temps",), ("temperature",), ("temperatures",), ("probe",), ("probes",))


OCCASIONS = CuedPattern(
    r"\b(?:on|at) (?:\d+|(?:all|each|every)(?: of)?(?: the)?(?: \d+)?) (?:[a-z]+ )?"
    r"(?:looks?|walks|walkthroughs?|walkarounds?|tries|attempts|dates|days|nights|mornings|evenings|occasions|visits|rounds|times"
    r"|checks|shifts|calls)\b",
    """
    look walks walkthrough walkaround tries attempts dates days nights mornings evenings occasions visits rounds times
    checks shifts calls
    """,
)
"""``On 4 of 4 visits``, ``on five unannounced looks``."""
_ON_EACH = CuedPattern(r"on (?<=\bon )(?:all|each|every)(?: of)? \d+ \w+", "all each every")
_NOW = CuedPattern(
    r"\bnow (?:at |only |down to |up to )?\d+(?:\.\d+)? ?(?:cm|mm|m|metres?|ml|litres?|kg|stones?|lbs?)\b", "now"
)
_OF_THE_LAST = CuedPattern(r"\b(?:all|each|every one|both) of (?:the |our |her |his )?last \d", "last")
_MEASURING = _NOW.bit | _PHYSICAL.bit | _OF_THE_LAST.bit | _ON_EACH.bit | _MEASURED.bit
"""The cues of what is measured; a point, a degree or a star may stand there instead."""
_SO_OFTEN = CuedPattern(r"\d(?<=\b\d)\d* times (?!a\b|per\b)", "times")
"""``Swam 7 times in September``: what people did themselves, counted."""


_IN_SO_MANY = Pattern(r"\b\d+ [a-z-]+ in \d+ (?!days|weeks|months|hours|years)[a-z]{3}|\b\d+ [a-z-]+ in \d+$")
"""``3 exceptions in 120 entries``."""
