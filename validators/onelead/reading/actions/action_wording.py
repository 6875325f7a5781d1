"""How an action is worded: whether it says what will change, and whether it is one task."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.reading.actions.action_words import GENERAL_VERBS, LOOSE_VERBS, NO_MEANING, SUBJECT, TOPICS
from onelead.reading.dates.calendar_words import DAY, MONTH
from onelead.reading.layout.tasks import TASK_VERBS
from onelead.reading.patterns import HintedPattern, Pattern
from onelead.reading.word_lists import any_of, word_set

_WORD = Pattern(r"[a-z]+(?:['’-][a-z]+)*")


def is_too_broad(action: str) -> bool:
    """
    Tell whether an action has a general verb and object, but no particular record, place, check, amount, person,
    time.

    ``Improve recording`` and ``Review care plans`` are too broad; ``Review Room 5's MAR chart each Monday`` is not.
    """
    has_digit = _HAS_ASCII_DIGIT if action.isascii() else _HAS_DIGIT
    return not has_digit.search(action, 0, _READ) and _names_nothing_particular(action)


@lru_cache(maxsize=4096)
def _names_nothing_particular(action: str) -> bool:
    text = " ".join(action[:_READ].split()).strip(" .;:-–•*")
    if not text or _PARTICULAR.search(text) or _names_somebody(text):
        return False
    words = _WORD.findall(_without_subject(text.casefold().replace("’", "'")))
    if not words:
        return False
    return _is_broad(words)


_READ = 2_000
"""How many characters of a cell are read."""


def _is_broad(words: list[str]) -> bool:
    verb = _plain_verb(words[0])
    if verb == "make" and words[-1] in _SO_MUCH_BETTER:
        return True
    rest = [word for word in words[1:] if word not in NO_MEANING]
    special = [word for word in rest if not _is_general(word)]
    if verb in GENERAL_VERBS or " ".join(words[:2]) in GENERAL_VERBS or " ".join(words[:3]) in GENERAL_VERBS:
        return len(special) <= _special_words_allowed(len(rest))
    if verb in LOOSE_VERBS:
        return not special and len(rest) <= _FEW
    return _is_general(verb) and not special and len(rest) <= _FEW


_SO_MUCH_BETTER = word_set("safer better cleaner clearer easier nicer brighter calmer happier stronger quieter tidier")


def _plain_verb(word: str) -> str:
    """Return the verb of ``reminded`` and ``shared`` where it is a loose or general one."""
    for ending, plain in (("ed", ""), ("d", "")):
        stem = word.removesuffix(ending) + plain
        if stem != word and (stem in LOOSE_VERBS or stem in GENERAL_VERBS):
            return stem
    return word


_FEW = 6


def _special_words_allowed(length: int) -> int:
    """One word in four may be unknown to us: *Improve laundry labelling* is as broad as *Improve recording*."""
    return 2 if length <= _FEW else length // 4


def _is_general(word: str) -> bool:
    word = _plain_verb(word)
    return (
        word in TOPICS
        or word in GENERAL_VERBS
        or word in LOOSE_VERBS
        or (word.endswith("s") and word[:-1] in TOPICS)
        or word in NO_MEANING
        or (word.endswith("ly") and word not in TASK_VERBS)
    )


_PLACES = (
    r"(?:door|fridge|carpet|lift|hoist|kitchen|lounge|corridor|stairs|stairwell|garden|laundry|sluice|bathroom|bedroom|landing"
    r"|boiler|gate|roof|window|floor|cupboard|trolley|panel|bath|bed|chair|wall|ramp|sensor|board|file|folder|form|sheet"
    r"|checklist|template|tool|book|list|poster|fence|dining room|office|treatment room|clinic room|store|car park"
    r"|light\w*"
    r"|alarm|bell|sink|tap|shower|toilet|wheelchair)s?"
)
_ANYBODY = r"(?:member|staff|resident|person|individual|one|employee|time)\b"
_TIMES = (
    r"(?:handover|shift|lunch\w*|breakfast|teatime|supper|nights?|mornings?|evenings?|weekends?"
    r"|medicines? round|huddle)"
)
_PARTICULAR = Pattern(
    any_of(
        rf"""
            one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty,
            {MONTH}(?<!may)(?<!mar)(?<!dec), daily, weekly, fortnightly, monthly, quarterly, annually, yearly, hourly,
            nightly, twice, once a, tomorrow, tonight, midnight, noon, (?:each|every|per) (?!{_ANYBODY})\w+, each
            (?:resident|person|individual)'s, using, against, within, until, whenever, before, after, by \w+ing, so
            that (?!all|staff|everyone|they|we|care|people|residents)\w+, to include, to show, and
            (?:record|log|sign|note|file), on the back of, at the front of, next to, beside, outside, behind, above,
            under the, (?:recruit|appoint|employ|hire|buy|purchase) (?:an?|another) \w+,
            (?:at|during|in|on|from|to|into|by) (?:the )?{_TIMES},
            (?:the|an?|new|both|our|broken|faulty|damaged|worn|old|spare) (?:\w+ ){{0,2}}{_PLACES}
        """
    )
    + rf"""|{DAY}|\d|@|["“'‘]\w+\ \w+""",
    re.IGNORECASE,
)
"""What makes an action particular: a number, a time, a way of doing it, a certain thing or place."""

_HAS_DIGIT = Pattern(r"\d")
"""Asked first: nothing makes more actions particular, and it costs next to nothing."""
_HAS_ASCII_DIGIT = Pattern("[0-9]")
"""The same of most texts, for a fifth of that."""
_CAPITAL = Pattern(r"(?<=[a-z,;] )[A-Z][a-z]{2,}(?:'s)?")
_NOT_A_NAME = word_set(
    """
        Care Plan Plans Quality Policy Policies Staff Training Team Manager Registered Deputy Management Service
        Regulation Regulations Health Safety Home Mental Capacity Act Provider Governance Improvement Standards
        Standard Audit Audits Risk Assessment Assessments Person Centred Safeguarding Fire Infection Control
        Prevention Medication Medicines Duty Candour Commission Key Action Board Lead Leads Nurse Nurses Senior
        Seniors Carers Carer All Residents Resident Record Records Keeping Recording Documentation Communication
        Culture Process Processes Procedures Procedure System Systems Leadership Accessible Information Equality
        Diversity Dignity Respect Moving Handling First Aid End Life Best Interest Interests Deprivation Liberty
        Safeguards Compliance Principles Code Conduct English Covid Supervision Supervisions Appraisal Appraisals
        Induction Recruitment Rota Complaints Complaint Incidents Incident Accident Falls Oversight Nutrition
        Hydration Activities Nominated Individual
    """
)


def _names_somebody(text: str) -> bool:
    """Tell whether a capital inside the sentence makes a name; a text written like a title has none."""
    names = [found[0].removesuffix("'s") for found in _CAPITAL.finditer(text)]
    if not names or len(names) >= max(2, len(text.split()) // 2):
        return False
    return any(name not in _NOT_A_NAME for name in names)


_SUBJECT = Pattern(SUBJECT)


def _without_subject(text: str) -> str:
    """Take off ``To``, ``We will``, ``Manager to``, ``All staff must``: who does it is not what will change."""
    return _SUBJECT.sub("", text, count=1)


_MARKER = r"(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v|vi)[.):](?!\d)|[•●▪◦‣·*–—>-]|\[[ x]?\])\s*"
_LISTED = Pattern(rf"(?:^|\n)[ \t]*{_MARKER}(?=\S)")
_INLINE_NUMBER = Pattern(r"(?:(?<=\s)|^)\(?(?:(\d)[.):]\s*|(i{1,3}|iv|v|[a-h])\)\s+|([A-H])\.\s+)(?=[A-Za-z])")
_COUNTING = ("1 2 3 4 5 6 7 8 9", "a b c d e f g h", "A B C D E F G H", "i ii iii iv v")
_INLINE_BULLET = Pattern(r"\s*[•●▪◦‣]\s*")


_MAY_BE_SEVERAL = HintedPattern(r"[\r\n•●▪◦‣.):](?:(?<![.):])|(?<=\b[1aAi].))", "\r|\n|•|●|▪|◦|‣|.|)|:")
"""A line end, a bullet, or the mark behind a list's first number: that mark is looked for, being rarer than numbers."""
_ASCII_MAY_BE_SEVERAL = HintedPattern(r"[\r\n.):](?:(?<![.):])|(?<=\b[1aAi].))", "\r|\n|.|)|:")
"""The same of most texts, of which few hold any such mark."""


def separate_tasks(action: str) -> tuple[str, ...]:
    """Return the tasks of a numbered or bulleted list, or of separate lines; empty where the action is one task."""
    may_be_several = _ASCII_MAY_BE_SEVERAL if action.isascii() else _MAY_BE_SEVERAL
    return _separate_tasks(action) if may_be_several.search(action) else ()


@lru_cache(maxsize=4096)
def _separate_tasks(action: str) -> tuple[str, ...]:
    text = "\n".join(" ".join(line.split()) for line in action[:_READ].splitlines() if line.strip())
    for pieces, lenient in (
        (_listed(text), True),
        (_numbered(text), True),
        (_bulleted(text), True),
        (_lines(text), False),
    ):
        tasks = tuple(piece for piece in pieces if _is_task(piece, lenient))
        if len(tasks) > 1:
            return tuple(filter(_may_be_task, pieces)) if lenient else tasks
    return ()


def _listed(text: str) -> list[str]:
    starts = [found.start() for found in _LISTED.finditer(text)]
    return _pieces(text, starts, _LISTED) if len(starts) > 1 else []


def _numbered(text: str) -> list[str]:
    """``1. … 2. …`` in one line, counted from the first."""
    found = list(_INLINE_NUMBER.finditer(text))
    marks = [next(filter(None, each.groups())) for each in found]
    if len(found) > 1 and any(marks == counting.split()[: len(marks)] for counting in _COUNTING):
        return _pieces(text, [each.start() for each in found], _INLINE_NUMBER)
    return []


def _bulleted(text: str) -> list[str]:
    pieces = _INLINE_BULLET.split(text)
    return pieces[1:] if len(pieces) > 2 else []


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _pieces(text: str, starts: list[int], marker: Pattern) -> list[str]:
    ends = [*starts[1:], len(text)]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return [marker.sub("", piece, count=1).strip() for piece in pieces]


def _is_task(piece: str, lenient: bool) -> bool:
    """In a list a task needs no known verb, but more than a name or a place; a line of its own begins with a verb."""
    words = _WORD.findall(_without_subject(piece.casefold()))
    if not words:
        return False
    verb = words[0].removeprefix("re-")
    if verb in TASK_VERBS or verb in GENERAL_VERBS or verb in LOOSE_VERBS:
        return lenient or piece[:1].isupper() or words[0] != piece.casefold().split()[0]
    for_somebody = len(words) > 1 and _SUBJECT.match(piece.casefold()) is not None
    return lenient and (len(words) > 3 or for_somebody) and words[0] not in _NO_TASK


def _may_be_task(piece: str) -> bool:
    """Tell whether a piece of a list of tasks is one too, though no verb says so: ``Body map training``."""
    words = _WORD.findall(piece.casefold())
    return bool(words) and words[0] not in _NO_TASK


_NO_TASK = word_set(
    """
        room rooms unit units bedroom floor the a an for on in at with and
    """
)
