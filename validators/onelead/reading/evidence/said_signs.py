"""What people said of the state after: a named kind of person, with a date or a count."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence, words_of
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.deeds_like_findings import has_been_offered
from onelead.reading.evidence.evidence_words import DOING, LEXICON, Say
from onelead.reading.evidence.findings import LEAST, SHORT, is_a_finding, is_a_number_given
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set


def somebody_said(clause: Clause, sentence: Sentence) -> bool:
    """``Daughter rang 3/9, tea given on time every day``: a named kind of person, with a date or a count."""
    if clause.says & Say.SAID and not clause.says & Say.ASKED and _QUOTED.search(clause):
        return sentence.has_date
    if clause.text[:1] in _QUOTE and sentence.clauses[0].says & Say.PERSON:
        return sentence.has_date and not sentence.clauses[0].says & Say.ASKED
    if clause.says & Say.PERSON and _COMPLIMENT.search(clause):
        return sentence.has_date
    if clause.says & Say.PERSON and "saw" in clause.words and _saw_somebody_well(clause):
        return sentence.has_date
    if _is_word_from_somebody(sentence.clauses[0]) and clause is not sentence.clauses[0]:
        return sentence.has_date and _is_what_was_said(clause)
    if clause.cues & _NOW and _tells_how_it_is_now(clause, sentence):
        return True
    if clause.says & Say.SAID and _ALL_SAY_SO.match(clause.text) and sentence.clauses[0].says & Say.PERSON:
        return True
    if not clause.says & Say.SAID or not (sentence.has_date or sentence.has_number):
        return False
    asked = Say.NOTHING if _IS_TOLD.search(clause) else Say.ASKED
    if clause.after(Say.SAID) & (Say.FUTURE | asked) or not _speaks_first(clause, sentence):
        return False
    at = sentence.clauses.index(clause)
    return bool(
        clause.after(Say.SAID) & (Say.STATE | Say.ALL | Say.NONE)
        or any(_is_told_of(each) for each in sentence.clauses[at + 1 :])
        or _SAYING.search(" ".join(clause.undated.replace(" by-word", "").split()))
        or (clause.has_number and _SO_MANY_SAY.match(clause.text) and clause.length >= SHORT)
    )


def passes_on_an_opinion(sentence: Sentence) -> bool:
    """``Ben says he likes it``: the writer tells what somebody thinks, on no day; neither a deed nor a finding."""
    clause = sentence.clauses[0]
    if not clause.cues & _OPINES or sentence.has_date or sentence.has_number or len(sentence.clauses) > 1:
        return False
    if _LIKED.search(clause):
        return True
    found = _THINKS.search(clause)
    return found is not None and not any(map(_is_a_deed, words_of(clause.text[found.start("what") :])))


def _is_a_deed(word: str) -> bool:
    return bool(LEXICON.get(word, Say.NOTHING) & (DOING | Say.FUTURE))


_THINKS = CuedPattern(
    r"^(?:[a-z'-]+ ){1,2}(?:says|said|tells (?:me|us)|told (?:me|us)|reckons) (?:that )?(?:he|she|they|it)"
    r"(?P<what>(?:'s|'re| is| are| feels?| finds?| seems?| looks?) (?!not\b|being\b|been\b)[a-z]+(?<!ed)(?<!ing)\b"
    r"| (?:really )?(?:likes?|loves?|enjoys?|prefers?)\b)",
    "says said tells told reckons",
)


_LIKED = CuedPattern(
    r"^(?:only |all |very |more |(?:lots|plenty|a lot|some) of )*"
    r"(?:positive|good|great|excellent|lovely|nice|kind) (?:[a-z]+ )?(?:feedback|comments?"
    r"|reviews?|remarks?) (?:(?:has|have|was|were|been|being|is|are) )*(?:received|given|had|heard|got)$",
    "feedback comment review remark",
)
"""``Positive feedback has been received``: from nobody, of no day."""
_OPINES = _THINKS.bit | _LIKED.bit


def _saw_somebody_well(clause: Clause) -> bool:
    """``Social worker visited 5/10 and saw Tom settled``: how somebody was, as an outsider saw it."""
    at = clause.words.index("saw")
    first = next((place for place, sign in enumerate(clause.signs) if sign & Say.PERSON), at)
    how = clause.signs[at + 2 :][-1:]  # the last word: the *signed* plan that somebody saw is not how somebody was
    return first < at and any(sign & Say.STATE and not sign & (DOING | Say.SAID) for sign in how)


_QUOTED = CuedPattern(
    r"[a-z] (?:said|says|commented|wrote|stated|feedback)[^\"“']{0,15}[\"“']\w",
    "said says commented wrote stated feedback",
)
"""``J said "I like it here" at her review on 2/10``: words in quotation marks are somebody's own."""


_QUOTE = ('"', "“", "'")
_COMPLIMENT = CuedPattern(
    r"\b(?:compliments?|thank[- ]you|thanks|(?:positive|good) (?:feedback|comments?)) (?:[a-z]+ )?from\b",
    "compliment thank feedback comment",
)


_WORDS = word_set("email e-mail text message letter call card feedback comment")
_WORD_FROM = _WORDS | {f"{word}ed" for word in _WORDS}


def _is_word_from_somebody(clause: Clause) -> bool:
    """``NOK email 5/9/26``: a person, and at once how the person's word came."""
    if not clause.says & Say.PERSON or _WORD_FROM.isdisjoint(clause.words):
        return False
    return any(
        sign & Say.PERSON and not _WORD_FROM.isdisjoint(clause.words[at + 1 : at + 3])
        for at, sign in enumerate(clause.signs)
    )


def _is_what_was_said(clause: Clause) -> bool:
    """Tell whether a clause may be somebody's words: an opinion too is worth something where another says it."""
    if clause.length < LEAST or clause.says & (DOING | Say.FUTURE | Say.FILED):
        return False
    return not has_been_offered(clause) and not is_a_number_given(clause)


def _is_told_of(clause: Clause) -> bool:
    if has_been_offered(clause) or is_a_number_given(clause):
        return False
    return is_a_finding(clause) or _is_what_was_said(clause)


_SAYING = Pattern(
    r"\b(?:that|they|to say|to thank|happy|now|not|no longer|she|he|has|have|is|are|was|were)\b"
    r"|\b(?:praised|commended|complimented|thanked) \w"
    r"|\b(?:says|reports|states|confirms|feels|writes|said|reported|stated|confirmed) "
    r"(?!(?:to|by|with|about|re|on|for|in|at|from)\b)[a-z]+ [a-z]+ [a-z]"
)


_SO_MANY_SAY = Pattern(
    r"(?:all|both|each|the other )?(?: ?\d+)? ?(?:of (?:them|\d+) )?(?:said|say|told (?:me|us)|felt|feel)\b"
)
_ALL_SAY_SO = Pattern(r"(?:all \d+|all|both|each)(?: of them)? (?:said|say) (?:yes|no|so|the same)$")
_IS_TOLD = CuedPattern(
    r"\b(?:he|she|they|we|i) (?:is|are|was|were|gets?)(?: (?:always|now|both|all))?"
    r" (?:told|asked|rung|phoned|called|informed)\b(?! to\b)",
    "told asked rung phoned called informed",
)
"""``Each said they are told the same day``: who is told speaks, not who tells."""


def _tells_how_it_is_now(clause: Clause, sentence: Sentence) -> bool:
    """``Spoke to Mrs Cox 3/10 - she gets a female carer every morning``: what somebody says comes behind the talk."""
    if clause is sentence.clauses[0] or not sentence.has_date:
        return False
    head = sentence.clauses[0]
    if not head.says & Say.PERSON or not _TALKED.search(head) or not _THEY_DO.match(clause.text):
        return False
    return not clause.says & (DOING | Say.FUTURE | Say.FILED | Say.OPINION | Say.TOOL)


_NOW = CUES.add("now$ every each always daily again longer")
_TALKED = CuedPattern(
    r"^(?:[a-z']+ )?(?:spoke|spoken|talked|chatted|met|liaised|discussed)\b",
    "spoke talked chatted met$ liaised discussed",
)
_THEY_DO = Pattern(
    r"(?:he|she|they|both|each|all)(?: (?:now|always|both|all|no longer))?"
    r" (?:has (?!been|now been|to\b)|have (?!been|now been|to\b)|gets?\b"
    r"|(?!now|always|both|all|wants?|needs?|asks?|is|are|was|were|knows?|understands?|hopes?|thinks?|would|can|could|must|should|may|do|does"
    r"|had|has|have)[a-z]+\b(?<!ed)(?<!ing))"
)


def _speaks_first(clause: Clause, sentence: Sentence) -> bool:
    """Somebody speaks, rather than being spoken to: the person stands before the word, and no word of asking before."""
    if _SO_MANY_SAY.match(clause.text):
        return True
    if clause.says & Say.PERSON and not clause.signs[0] & Say.SAID:
        early = _first_with(clause, Say.PERSON) <= _first_with(clause, Say.SAID)
        return early and not clause.before(Say.PERSON) & Say.ASKED
    return bool(sentence.clauses[0].says & Say.PERSON)


def _first_with(clause: Clause, sign: int) -> int:
    return next((at for at, each in enumerate(clause.signs) if each & sign), len(clause.signs))
