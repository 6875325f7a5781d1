"""
The signs by which a sentence of evidence says what was found: figures, outcomes of checks, reports of the state after.

Each sign is a question about one clause, asked with its sentence around it.
"""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.evidence_words import DOING, LEXICON, Say
from onelead.reading.evidence.standing_shares import is_attendance, is_visit_kept, standing_shares
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def shows_a_result(sentence: Sentence) -> bool:
    """Tell whether a sentence says what was found, by any of the signs below."""
    if is_attendance(sentence):
        return False
    return any(_is_result(clause, sentence) for clause in sentence.clauses) or _is_outcome_of_a_check(sentence)


def _is_result(clause: Clause, sentence: Sentence) -> bool:
    if clause.says & Say.FUTURE and not clause.says & (Say.PASSED | Say.SHOWS | Say.STATE):
        return False
    return any(sign(clause, sentence) for sign in _SIGNS)


_ONLY_ASKED = Say.ASKED | Say.ATTENDED


def _gives_a_share(clause: Clause, sentence: Sentence) -> bool:
    if not any(standing_shares(clause)):
        return False
    if is_visit_kept(clause):
        return True
    told = clause.says if clause.words or clause is sentence.clauses[0] else _before(clause, sentence).says
    if told & _ONLY_ASKED:
        return bool(told & (Say.STATE | Say.CHECK | Say.PASSED | Say.PRACTICE) or _IN_TIME.search(clause.text))
    return any(each.words for each in sentence.clauses)


_IN_TIME = Pattern(r"\bwithin (?:\d+|a|an|the) (?:[a-z]+ )?(?:hours?|hrs?|days?|weeks?|minutes|mins)\b")


def _before(clause: Clause, sentence: Sentence) -> Clause:
    """Return the clause that a figure in brackets belongs to."""
    return sentence.clauses[sentence.clauses.index(clause) - 1]


_CHANGED = r"(?:down|up|reduced|increased|fell|fallen|dropped|rose|risen|improved|cut|decreased|went|gone)"
_FROM_TO = Pattern(
    rf"\b\d+ (?:a|per|each) [a-z]+ (?:now )?(?:from|instead of) \d|"
    rf"\b{_CHANGED} by (?:more than |over |about |nearly )?(?:half|a third|a quarter|two thirds)\b|\bhalved\b|"
    rf"\b{_CHANGED}\b.{{0,20}}\b(?:from|to|by)\b(?:\D{{0,12}}\d| (?:one|none|nil|zero)\b)"
    r"|\bfrom \d+(?:\.\d+)?%? (?:\w+ ){0,4}to \d"
)
_COMPARED = Pattern(r"\d (?:[a-z]+ ){0,5}(?:vs\.?|versus|against|compared (?:to|with)) (?:[a-z]+ ){0,2}\d")
_STATISTIC = Pattern(
    r"\b(?:longest|shortest|average|averag\w+|mean|median|lowest|highest)\b\D{0,25}\d|\d (?:max|min|mean|average)\b"
)
_WAS = Pattern(r"(?:was|were|previously|(?:down|up) from) (?:\w+ )?\d|\d+ (?:in|at|last|before)\b")
_UNIT = r"(?:°|(?:degrees|deg|mins?|secs?|mm|cm|ml|kg|lux|ppm|minutes|seconds|hours|hrs|stars?)\b)"
_MEASURED = Pattern(
    "|".join(
        (
            r"\b(?:longest|shortest|averag\w+|mean|median|max(?:imum)?|min(?:imum)?|lowest|highest|between)\b\D{0,20}\d",
            rf"\b\d+(?:\.\d+)?\s?{_UNIT}",
            r"\b(?:below|above|under|over|at least|at most|(?:no more|no less|fewer|less|more) than)\s\d",
            r"\brat(?:ed|ing)\b\D{0,12}\d",
            r"\bscor(?:e|es|ed|ing)\b.{0,15}\d",
            r"\b\d+\s?m(?:ins?)? ?\d+\s?s(?:ecs?)?\b",
            r"\b(?:scored|rated)\b.{0,20}\b(?:good|outstanding|green|low)\b",
        )
    )
)


_MAY_BE_MEASURED = Pattern(r"half|halved|a third|a quarter|\d|scored|rated|to (?:one|none|nil|zero)")


_PHYSICAL = Pattern(r"\b\d+(?:\.\d+)?\s?(?:°|(?:degrees|deg|mm|kg|lux|ppm)\b)")
"""What only an instrument tells: it needs no check beside it."""


_ON_EACH = Pattern(r"\bon (?:all|each|every)(?: of)? \d+ \w+")
_SO_OFTEN = Pattern(r"\b\d+ times (?!a\b|per\b)")
"""``Swam 7 times in September``: what people did themselves, counted."""


_IN_SO_MANY = Pattern(r"\b\d+ [a-z-]+ in \d+ (?!days|weeks|months|hours|years)[a-z]{3}|\b\d+ [a-z-]+ in \d+$")
"""``3 exceptions in 120 entries``."""


def _gives_a_measurement(clause: Clause, sentence: Sentence) -> bool:
    if not _MAY_BE_MEASURED.search(clause.text):
        return False
    if _FROM_TO.search(clause.text) or (_WAS.match(clause.text) and clause is not sentence.clauses[0]):
        return True
    if _COMPARED.search(clause.text) or (_STATISTIC.search(clause.text) and not clause.says & DOING):
        return True
    if _PHYSICAL.search(clause.text) and not clause.says & (DOING | Say.FUTURE):
        return True
    if _SO_OFTEN.search(clause.text) and sentence.has_date and not clause.says & (_UNSURE | Say.CHECK):
        return True
    if clause.says & Say.TROUBLE and _IN_SO_MANY.search(clause.text):
        return True
    if _ON_EACH.search(clause.text):
        return bool(sentence.says & (Say.CHECK | Say.RECORD | Say.STATE) and not clause.says & DOING)
    anchored = sentence.says & (Say.CHECK | Say.RECORD | Say.STATE | Say.ALL) or sentence.has_date
    return bool(anchored and not clause.says & (Say.ASKED | Say.ATTENDED) and _MEASURED.search(clause.text))


def _passed(clause: Clause, _: Sentence) -> bool:
    return bool(clause.says & Say.PASSED and not clause.before(Say.PASSED) & Say.FUTURE)


def _found_none(clause: Clause, sentence: Sentence) -> bool:
    """``No gaps``, ``nil overdue``: what can be counted needs a date, a period or a record; a worry needs a check."""
    if not clause.says & Say.NONE or clause.says & Say.ASKED:
        return False
    follows = clause.after(Say.NONE) | (clause.before(Say.NONE) & Say.TROUBLE) | (clause.says & Say.STATE)
    dated = sentence.has_date or bool(sentence.says & Say.SINCE)
    if follows & (Say.TROUBLE | Say.STATE):
        return dated or bool(_says_besides(Say.TROUBLE, sentence) & (Say.CHECK | Say.RECORD))
    if dated and _NONE_SINCE.search(clause.text):
        return True
    begins = bool(clause.signs and clause.signs[0] & Say.NONE)
    if begins and dated and _HAS_BEFALLEN.search(clause.text) and not clause.says & (_UNSURE | Say.WORRY):
        return True
    if begins and (sentence.says & Say.RECORD and clause.has_number or _is_counted(sentence.clauses[0])):
        return not clause.says & (DOING | Say.OPINION | Say.WORRY)
    if dated and clause.signs and clause.signs[-1] & Say.NONE and clause.says & Say.RECORD:
        return True
    if dated and (clause.length <= _SHORT or begins) and sentence.clauses[0].says & Say.TROUBLE:
        return True
    return bool(
        follows & Say.WORRY
        and (sentence.says & (Say.CHECK | Say.SHOWS | Say.CERTIFICATE) or _asks_people(sentence.clauses[0]))
        and not clause.says & Say.OPINION
    )


_HAS_BEFALLEN = Pattern(r"^\S+ (?:[a-z]+ ){0,3}[a-z]+ed\b")
_NONE_SINCE = Pattern(r"\b(?:nil|none|zero) (?:since|after|from|in|for)\b")


def _asks_people(clause: Clause) -> bool:
    """``3 families contacted``: as good as a check of what they say next."""
    return bool(clause.says & Say.PERSON and clause.has_number)


def _is_counted(clause: Clause) -> bool:
    """``56 volunteers on the update service``: how many there are, so that *none outstanding* is of so many."""
    return clause.has_number and clause.words[:1] != () and not clause.says & (DOING | Say.FUTURE)


_SHORT = 4


def _says_besides(sign: int, sentence: Sentence) -> int:
    """Return the signs of all words but those of one kind: in ``no complaints`` the complaints are not a record."""
    together = 0
    for clause in sentence.clauses:
        together |= _besides(sign, clause)
    return together


def _besides(sign: int, clause: Clause) -> int:
    together = 0
    for each in clause.signs:
        together |= 0 if each & sign else each
    return together


def _found_in_a_state(clause: Clause, sentence: Sentence) -> bool:
    """``Locked on all three floors`` after a walk round; the word alone says too little."""
    if not clause.says & Say.STATE or _is_put_in_place(clause):
        return False
    counted = bool(clause.says & Say.ALL) or clause.has_number
    if clause.says & Say.ALL and clause.has_number and clause.length > _SHORT and not clause.says & _UNSURE:
        return True
    if _besides(Say.STATE, clause) & DOING and not counted:
        return False
    if clause.says & _ONLY_ASKED:
        return False
    checked = sentence.says & (Say.CHECK | Say.SHOWS) and not sentence.says & Say.TOOL
    recorded = sentence.says & Say.RECORD and (sentence.has_date or counted)
    spoken = sentence.says & Say.SAID or sentence.clauses[0].says & Say.PERSON
    told = sentence.says & Say.PERSON and spoken and (sentence.has_date or counted)
    asked = counted and clause is not sentence.clauses[0] and sentence.says & Say.PRACTICE
    dated = sentence.has_date or _OCCASIONS.search(clause.text)
    return bool(checked or recorded or told or asked or (counted and dated))


_UNSURE = DOING | Say.FUTURE | Say.OPINION | Say.SAID | Say.TOOL
_OCCASIONS = Pattern(
    r"\bon \d+ (?:[a-z]+ )?(?:dates|days|nights|mornings|evenings|occasions|visits|rounds|checks|calls)\b"
)


def _is_put_in_place(clause: Clause) -> bool:
    """Tell whether a check itself is what is in place: ``Monthly audits now in place``."""
    states = [word for word, sign in zip(clause.words, clause.signs, strict=True) if sign & Say.STATE]
    return states == ["in-place"] and bool(clause.says & Say.CHECK) and not clause.has_number


def _shows(clause: Clause, sentence: Sentence) -> bool:
    """``GP letter confirms all 8 reviews finished``: a record, a check or somebody outside says how things stand."""
    if not clause.says & Say.SHOWS:
        return False
    who = clause.before(Say.SHOWS) | sentence.clauses[0].says
    what = clause.after(Say.SHOWS)
    if not who & (Say.CHECK | Say.RECORD | Say.PERSON | Say.CERTIFICATE | Say.JOB | Say.PHOTO):
        return False
    if what & (Say.FUTURE | Say.ASKED):
        return False
    if what & (Say.ALL | Say.STATE | Say.NONE | Say.PASSED | Say.TROUBLE) or (clause.has_number and what):
        return True
    if sentence.has_date and not _OVER.isdisjoint(clause.words):
        return True
    return "found" in clause.words[:-2] and sentence.has_date


_OVER = word_set("resolved gone stopped ceased cured")


_OBSERVED = Pattern(
    r"\bobserv(?:ed|ations?(?: of)?)\b:? (?:\d+|\w+ing\b|all|both|each|every|two|three|four|five|six)"
    r"|\bobserved (?:\w+ ){0,3}(?:correctly|\w+ing)\b|\bobserved (?:on|at|in|over|for) \d"
)


def _observed(clause: Clause, _: Sentence) -> bool:
    return "observ" in clause.text and bool(_OBSERVED.search(clause.text)) and not clause.before(Say.CHECK) & Say.FUTURE


def _somebody_said(clause: Clause, sentence: Sentence) -> bool:
    """``Daughter rang 3/9, tea given on time every day``: a named kind of person, with a date or a count."""
    if _COMPLIMENT.search(clause.text) and clause.says & Say.PERSON:
        return sentence.has_date
    if _is_word_from_somebody(sentence.clauses[0]) and clause is not sentence.clauses[0]:
        return sentence.has_date and _is_what_was_said(clause)
    if not clause.says & Say.SAID or not (sentence.has_date or sentence.has_number):
        return False
    if clause.after(Say.SAID) & (Say.FUTURE | Say.ASKED) or not _speaks_first(clause, sentence):
        return False
    at = sentence.clauses.index(clause)
    return bool(
        clause.after(Say.SAID) & (Say.STATE | Say.ALL | Say.NONE)
        or any(_is_a_finding(each) or _is_what_was_said(each) for each in sentence.clauses[at + 1 :])
        or _SAYING.search(clause.text)
        or (clause.has_number and _SO_MANY_SAY.match(clause.text) and clause.length >= _SHORT)
    )


_COMPLIMENT = Pattern(r"\b(?:compliments?|thank[- ]you|thanks) (?:[a-z]+ )?from\b")


_WORD_FROM = Pattern(r"^(?:e-?mail|text|message|letter|call|card|feedback|comment)(?:ed)?$")


def _is_word_from_somebody(clause: Clause) -> bool:
    """``NOK email 5/9/26``: a person, and at once how the person's word came."""
    after = zip(clause.signs, clause.words[1:], strict=False)
    return any(sign & Say.PERSON and _WORD_FROM.match(word) for sign, word in after)


def _is_what_was_said(clause: Clause) -> bool:
    """Tell whether a clause may be somebody's words: an opinion too is worth something where another says it."""
    return clause.length >= _LEAST and not clause.says & (DOING | Say.FUTURE | Say.FILED)


_SAYING = Pattern(
    r"\b(?:that|they|to say|to thank|happy|now|not|no longer|she|he|has|have|is|are|was|were)\b"
    r"|\b(?:praised|commended|complimented|thanked) \w"
    r"|\b(?:says|reports|states|confirms|feels|writes|said|reported|stated|confirmed) "
    r"(?!(?:to|by|with|about|re|on|for|in|at|from)\b)[a-z]+ [a-z]+ [a-z]"
)


_SO_MANY_SAY = Pattern(r"(?:all|both|the other )?(?: ?\d+)? ?(?:of (?:them|\d+) )?(?:said|say|told us|felt|feel)\b")


def _speaks_first(clause: Clause, sentence: Sentence) -> bool:
    """Somebody speaks, rather than being spoken to: the person stands before the word, and no word of asking before."""
    if _SO_MANY_SAY.match(clause.text):
        return True
    if clause.says & Say.PERSON:
        early = _first_with(clause, Say.PERSON) <= _first_with(clause, Say.SAID)
        return early and not clause.before(Say.PERSON) & Say.ASKED
    return bool(sentence.clauses[0].says & Say.PERSON)


def _first_with(clause: Clause, sign: int) -> int:
    return next((at for at, each in enumerate(clause.signs) if each & sign), len(clause.signs))


def _is_certified(clause: Clause, sentence: Sentence) -> bool:
    if not clause.says & Say.CERTIFICATE:
        return False
    return (sentence.has_date or clause.has_number) and not clause.says & (Say.ASKED | Say.FUTURE | Say.ATTENDED)


_OF = Pattern(r"\b(?:photo\w*|pictures?)\b.{0,25}\b(?:of|show\w*)\b")


def _is_pictured(clause: Clause, sentence: Sentence) -> bool:
    if not sentence.says & Say.PHOTO or sentence.says & (Say.FUTURE | Say.ASKED):
        return False
    return bool(_OF.search(clause.text) or clause.says & Say.STATE)


def _is_on_a_job_sheet(clause: Clause, sentence: Sentence) -> bool:
    if not (sentence.says & Say.JOB and (sentence.has_date or sentence.has_number)):
        return False
    return (
        bool(clause.says & Say.WORKED and not sentence.says & (Say.ASKED | Say.FUTURE))
        and "attended" not in clause.words
    )


_ALL_THE_WHILE = Pattern(r"\ball (?:day|night|week|weekend|month|quarter|year)\b")


def _holds_each_time(clause: Clause, sentence: Sentence) -> bool:
    """``Activity log: each person had 3 sessions a week``: a record or a check, and what is so each time."""
    if not clause.says & Say.ALL or clause.says & (DOING | Say.FUTURE | Say.OPINION | Say.TOOL):
        return False
    if clause.has_number and _ALL_THE_WHILE.search(clause.text) and not clause.says & (Say.CHECK | Say.RECORD):
        return True
    head = sentence.clauses[0]
    if not head.says & (Say.RECORD | Say.CHECK) or head.says & (_ONLY_ASKED | Say.FUTURE):
        return False
    follows = clause is not head and clause.length > _SHORT
    return follows and bool(clause.has_number or sentence.has_date)


_COUNTED = Pattern(r"(?:all |only |the other )?\d+ [a-z]")
_A_COUNT = Pattern(r"\b\d+ (?:\w+ ){0,3}\w+$")


_COULD_TELL = Pattern(r"\bcould (?:all |both )?(?:describe|explain|name|say|show|tell|demonstrate|answer|find)\b")


def _counts_out_of_a_count(clause: Clause, sentence: Sentence) -> bool:
    """``14 cards received, 13 rated good``: how many of those counted before, and what they were found to be."""
    if clause.says & (DOING | Say.FUTURE) or not _COUNTED.match(clause.text):
        return False
    at = sentence.clauses.index(clause)
    if not at and _COULD_TELL.search(clause.text):
        return True
    before = sentence.clauses[at - 1] if at else clause
    logged = at > 1 and sentence.clauses[0].says & Say.RECORD
    sure = logged or not before.says & (_ONLY_ASKED | Say.FUTURE | Say.WORKED)
    return at > 0 and bool(_A_COUNT.search(before.text) and sure)


_LAST = Pattern(r"\blast ([a-z-]+) (?:was )?(?:on |in )?(?=\d|[a-z]{3})")


def _tells_the_last(clause: Clause, _: Sentence) -> bool:
    """``Last incident 12 August``: a day since when there was none."""
    found = _LAST.search(clause.text)
    return bool(found and clause.has_date and LEXICON.get(found[1], Say.NOTHING) & Say.TROUBLE)


def _cites_a_record(clause: Clause, sentence: Sentence) -> bool:
    """``She eats all 3 meals (food chart 1-14 Oct)``: what is so, and the dated record that it rests on."""
    head = sentence.clauses[0]
    if clause is head or not clause.says & (Say.RECORD | Say.CHECK) or not clause.has_date or clause.says & DOING:
        return False
    mute = DOING | Say.FUTURE | Say.OPINION | Say.RECORD | Say.CHECK | Say.FILED | Say.TOOL | Say.WORRY
    return head.length > _LEAST and not head.says & mute


_SIGNS = (
    _gives_a_share,
    _gives_a_measurement,
    _passed,
    _found_none,
    _found_in_a_state,
    _shows,
    _observed,
    _somebody_said,
    _is_certified,
    _is_pictured,
    _is_on_a_job_sheet,
    _holds_each_time,
    _counts_out_of_a_count,
    _tells_the_last,
    _cites_a_record,
)


def _is_outcome_of_a_check(sentence: Sentence) -> bool:
    """``Spot check 02:15 on 8/10/26, both staff awake``: a check is named, and something found follows."""
    head, *rest = sentence.clauses
    if head.says & (_ONLY_ASKED | Say.FUTURE | Say.TOOL):
        return False
    if head.says & Say.CHECK:
        return any(_is_a_finding(clause) for clause in rest)
    if not (head.says & Say.PERSON and sentence.has_date and _CAME.search(head.text)):
        return False
    return any(clause.says & (Say.NONE | Say.STATE | Say.ALL) and _is_a_finding(clause) for clause in rest)


_CAME = Pattern(r"\b(?:came|visited|saw|seen|examined|looked)\b")
"""What somebody from outside does to find out: ``Dentist saw Ali 4/9, no treatment needed``."""


def _is_a_finding(clause: Clause) -> bool:
    if clause.signs and clause.signs[0] & Say.NONE and clause.length >= _LEAST:
        return not clause.says & (Say.ASKED | Say.FUTURE) and "yet" not in clause.words
    if clause.length < _LEAST or clause.says & (DOING | Say.FUTURE | Say.FILED | Say.OPINION):
        return False
    return clause.words[:1] not in _PLACING


_LEAST = 2
_PLACING = tuple((word,) for word in ("by", "see", "with", "in", "on", "for", "at", "from", "to"))
