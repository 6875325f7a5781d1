"""The kinds of source that evidence rests on, as CLS011 counts them."""

from __future__ import annotations

import re

_KINDS: tuple[tuple[str, str], ...] = (
    (
        "staff practice or supervision",
        r"observ\w+|spot[- ]?check\w*|competenc\w+|supervis\w+|quiz\w*|appraisals?|practice check|mystery (?:shop\w*|calls?)|shadow\w*",
    ),
    (
        "environmental checks",
        r"walk[- ]?(?:arounds?|rounds?|abouts?)|walked round|environment\w*|fire (?:drill|test|door)s?|weekly (?:fire )?tests?|water temp\w*|fridge|temp(?:eratures?|s)? (?:log|check)|"
        r"window survey|health and safety|h&s|peep\w*|photo\w*|test calls?|cleaning (?:check|schedule)|infection control (?:check|walk)|call[- ]?bell (?:log|test)|daily checks|visual check",
    ),
    (
        "maintenance records",
        r"job sheets?|certificate\w*|loler|service (?:report|sheet|record)\w*|engineer\w*|contractor\w*|invoice\w*|worksheet|legionella|test report|eicr|pat test\w*|"
        r"maintenance (?:record|log|book)\w*|lab(?:oratory)? report|swab\w*|gas safe\w*|landlord",
    ),
    ("minutes", r"minutes|minuted|meeting notes"),
    (
        "feedback",
        r"survey\w*|questionnaire\w*|feedback|compliments?|(?:residents?|relatives?|famil(?:y|ies)|daughters?|sons?|wife|husband|nok|tenants?|people|mum|dad|niece|nephew|sister|brother|advocates?|visitors?) "
        r"(?:(?:have|has|now|all|both|also|who|themselves) )*(?:rang|rung|said|say|says|told|report\w*|confirm\w*|happy|content|feel|felt|pleased|satisfied|phoned|e-?mailed|wrote|thanked)|"
        r"(?:residents'?|relatives'?|family) (?:meeting|forum)|follow-up calls?",
    ),
    ("complaints", r"complain\w+|complaints? log|grumbles?"),
    ("training records", r"training (?:matrix|record)\w*|e-?learning|matrix|certificates? of training|training"),
    (
        "measures",
        r"kpi\w*|dashboard|down from|up from|fell from|dropped from|reduced from|rate of|trend|incidents? (?:down|fell)|per (?:1,?000|month)|monitoring report|log",
    ),
    (
        "care records",
        r"mars?|e-?mars?|charts?|care (?:plans?|files?|records?|notes)|daily notes|night notes|notes|handover\w*|records?|body maps?|weights?|waterlow|must scores?|risk assessments?|"
        r"cd register|register|dols\w*|passport|files?",
    ),
)
_COMPILED = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _KINDS)
_AUDIT = re.compile(
    r"\b(?:re-?)?audit\w*|\bsampl(?:e|ed|es|ing)\b|\bre-?check\w*|\bdip[- ]?sampl\w*|\b(?:file|case|record|notes|register|stock) checks?\b|\bmock inspection|\bcounts?\b(?= agree)",
    re.IGNORECASE,
)
_AUDITED = {"care records", "training records", "environmental checks", "measures", "maintenance records"}
"""An audit of charts is one source, not two."""
_SENTENCE = re.compile(r"[;\n]|\.\s|\s\+\s")


def sources_in(text: str) -> frozenset[str]:
    """Return the kinds of source that an evidence text names."""
    return frozenset(kind for sentence in _SENTENCE.split(text) for kind in _in_sentence(sentence))


def _in_sentence(sentence: str) -> set[str]:
    kinds = {kind for kind, words in _COMPILED if words.search(sentence)}
    if _AUDIT.search(sentence):
        return (kinds - _AUDITED) | {"audits"}
    return kinds - {"measures"} if len(kinds) > 1 else kinds
