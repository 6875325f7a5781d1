"""The kinds of source that evidence rests on, as CLS011 counts them."""

from __future__ import annotations

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of


def sources_in(text: str) -> frozenset[str]:
    """Return the kinds of source that an evidence text names."""
    return frozenset(kind for sentence in _SENTENCE.split(text.casefold()) for kind in _in_sentence(sentence))


_SENTENCE = Pattern(r"[;\n]|\.\s|\s\+\s")
_PEOPLE = (
    r"(?:residents?|relatives?|famil(?:y|ies)|daughters?|sons?|wife|husband|nok|tenants?|people|mum|dad|niece|nephew|sister"
    r"|brother|advocates?|visitors?)"
)
_SPEAK = (
    r"(?:rang|rung|said|say|says|told|report\w*|confirm\w*|happy|content|feel|felt|pleased|satisfied|phoned|e-?mailed|wrote"
    r"|thanked)"
)
_KINDS: dict[str, str] = {
    "staff practice or supervision": r"""
        observ\w+, spot[- ]?check\w*, competenc\w+, supervis\w+, quiz\w*, appraisals?, practice check, mystery
        (?:shop\w*|calls?), shadow\w*
    """,
    "environmental checks": r"""
        walk[- ]?(?:arounds?|rounds?|abouts?), walked round, environment\w*, fire (?:drill|test|door)s?, weekly
        (?:fire )?tests?, water temp\w*, fridge, temp(?:eratures?|s)? (?:log|check), window survey, health and
        safety, h&s, peep\w*, photo\w*, test calls?, cleaning (?:check|schedule), infection control
        (?:check|walk), call[- ]?bell (?:log|test), daily checks, visual check
    """,
    "maintenance records": r"""
        job sheets?, certificate\w*, loler, service (?:report|sheet|record)\w*, engineer\w*, contractor\w*,
        invoice\w*, worksheet, legionella, test report, eicr, pat test\w*, maintenance (?:record|log|book)\w*,
        lab(?:oratory)? report, swab\w*, gas safe\w*, landlord
    """,
    "minutes": "minutes, minuted, meeting notes",
    "feedback": rf"""
        survey\w*, questionnaire\w*, feedback, compliments?, (?:residents'?|relatives'?|family) (?:meeting|forum),
        follow-up calls?, {_PEOPLE} (?:(?:have|has|now|all|both|also|who|themselves) )*{_SPEAK}
    """,
    "complaints": "complain\\w+, grumbles?",
    "training records": "training, e-?learning, matrix",
    "measures": r"""
        kpi\w*, dashboard, (?:down|up|fell|dropped|reduced) from, rate of, trend, incidents? (?:down|fell), per
        (?:1,?000|month), monitoring report, log
    """,
    "care records": r"""
        e?-?mars?, charts?, care (?:plans?|files?|records?|notes), daily notes, night notes, notes, handover\w*,
        records?, body maps?, weights?, waterlow, must scores?, risk assessments?, cd register, register, dols\w*,
        passport, files?
    """,
}
_ANY = Pattern(any_of(", ".join(map(str.strip, _KINDS.values()))))
_EACH = tuple((kind, Pattern(any_of(words))) for kind, words in _KINDS.items())
_AUDIT = Pattern(
    any_of(
        r"""
            (?:re-?)?audit\w*, sampl(?:e|ed|es|ing), re-?check\w*, dip[- ]?sampl\w*, mock inspection, counts?(?=
            agree), (?:file|case|record|notes|register|stock) checks?
        """
    )
)
_AUDITED = {"care records", "training records", "environmental checks", "measures", "maintenance records"}
"""An audit of charts is one source, not two."""


def _in_sentence(sentence: str) -> set[str]:
    kinds = {_kind_at(sentence, found.start()) for found in _ANY.finditer(sentence)}
    if _AUDIT.search(sentence):
        return (kinds - _AUDITED) | {"audits"}
    return kinds - {"measures"} if len(kinds) > 1 else kinds


def _kind_at(sentence: str, start: int) -> str:
    return next(kind for kind, words in _EACH if words.match(sentence, start))
