"""Which actions come first: high priority, and those on which somebody's safety hangs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from onelead.reading.patterns import HintedPattern, Pattern
from onelead.reading.word_lists import any_of

SAFETY_THEMES = (
    "fire", "water", "equipment", "environment", "medicines", "choking", "falls", "skin", "safeguarding", "dignity",
)  # fmt: skip
"""The themes that count as safety unless a policy names others."""

SAFETY_REGULATIONS = (12, 13, 15)
"""Safe care and treatment, safeguarding, premises and equipment."""


@lru_cache(maxsize=1024)
def is_high(priority: str, notice: str = "") -> bool:
    """Tell whether an action is of high priority: High, P1, Critical, Must do, or a notice of the CQC on the row."""
    return _is_high_word(_tidy(priority)) or _is_notice(_tidy(notice))


def _tidy(text: str) -> str:
    return " ".join(text[:_READ].casefold().split())


_READ = 500
"""How many characters of a cell are read."""


_HIGH_WORDS = any_of("high(?:est)?, critical, urgent, must, immediate(?:ly)?, extreme, severe, top, catastrophic, p1")
_HIGH = Pattern(
    rf"(?:(?:priority|level|risk|p|cat(?:egory)?)\.?\s*:?\s*)?(?:1|one|i)(?:\s*[-–—:(].*)?|h|h/?h|vh|red|1\.0|.*{_HIGH_WORDS}.*"
)
_LOWER = Pattern(
    any_of(
        r"""
            (?:not|non|medium|moderate|med|low|reduced from|was)\b[\s/-]*(?:to[\s/-]*)?(?:high|urgent|critical),
            high[\s/-]*(?:to )?(?:medium|low), (?:was|previously) high, non-?urgent
        """
    )
)
_NOTICE = HintedPattern(
    any_of(
        r"""
            warning notice, notice of (?:proposal|decision), section (?:29a?|31|28), s\.?\s?(?:29a?|31|28),
            requirement notice, enforcement, cqc notice
        """
    ),
    "notice|28|29|31|enforcement",
)


def _is_high_word(priority: str) -> bool:
    if priority in _ONE_WORD:
        return _ONE_WORD[priority]
    return (
        bool(priority) and bool(_HIGH.fullmatch(priority) or _NOTICE.search(priority)) and not _LOWER.search(priority)
    )


_ONE_WORD = {"high": True, "medium": False, "low": False}
"""What most priorities are; where no other is written, no pattern need be compiled."""


_NO_NOTICE = Pattern(r"[\s\-–—./?]*|n/?a|no(?:ne|t applicable)?|nil|n|false|tbc|null|no notice|0")


def _is_notice(notice: str) -> bool:
    return bool(notice) and not _NO_NOTICE.fullmatch(notice)


def _stems(words: str, hints: str) -> HintedPattern:
    return HintedPattern(any_of(words), hints, re.IGNORECASE)


_STEMS = {
    "fire": _stems(r"fire, fires, fire\w*, evacuat\w+, peeps?, smoke", "fire|evacuat|peep|smoke"),
    "water": _stems(r"water, legionell\w+, scald\w*, tmvs?", "water|legionell|scald|tmv"),
    "equipment": _stems(
        r"equipment, hoists?, slings?, loler, bed rails?, wheelchairs?",
        "equipment|hoist|sling|loler|bed rail|wheelchair",
    ),
    "environment": _stems(
        r"environment\w*, premises, building, infection\w*, ipc, cleanliness",
        "environment|premises|building|infection|ipc|cleanliness",
    ),
    "medicines": _stems(
        r"""
        medic(?:ine|ation)s?, medicinal, meds?, e?mars?, controlled drugs?, cds?, drugs?, pharm\w+, topical\w*, insulin,
        prescri\w+
        """,
        "med|mar|cd|drug|pharm|topical|insulin|prescri",
    ),
    "choking": _stems(
        r"chok\w+, iddsi, dysphagia, swallow\w*, aspirat\w+, thicken\w*, texture\w*, modified diet\w*",
        "chok|iddsi|dysphagia|swallow|aspirat|thicken|texture|modified diet",
    ),
    "falls": _stems(r"falls?(?! (?:below|under|short|out|in|into|due|within|to)), fallen", "fall"),
    "skin": _stems(
        r"""
        skin, pressure (?:ulcer|sore|care|area|damage|relief|injur)\w*, wounds?, tissue viability, waterlow,
        reposition\w*
        """,
        "skin|pressure|wound|tissue|waterlow|reposition",
    ),
    "safeguarding": _stems(r"safeguard\w*, abuse, neglect, restrain\w*", "safeguard|abuse|neglect|restrain"),
    "dignity": _stems(r"dignity, dignified, privacy, undignified", "dignity|dignified|privacy"),
}
_NUMBER = r"\d{1,2}(?!\d)[a-z]?(?:\(\w+\))*"
_REG = r"r(?:eg(?:ulation)?s?)?\.?\s?"
_REGULATION = Pattern(rf"\b{_REG}(?=\d)((?:{_NUMBER}(?:\s?(?:,|&|and|/|\+|-)\s?(?:{_REG})?)?)+)", re.IGNORECASE)


def is_safety(
    *texts: str, themes: Iterable[str] = SAFETY_THEMES, regulations: Iterable[int] = SAFETY_REGULATIONS
) -> bool:
    """
    Tell whether somebody's safety hangs on an action, by its theme, source and notice.

    Give the theme; where a tracker has no theme column, the issue. ``Regulation 12``, ``13`` or ``15`` is found in any
    of the texts.
    """
    patterns = _patterns(tuple(themes))
    numbers = frozenset(regulations)
    return any(_is_about_safety(text, patterns, numbers) for text in texts if text)


@lru_cache(maxsize=16)
def _patterns(themes: tuple[str, ...]) -> tuple[HintedPattern, ...]:
    names = [theme.casefold() for theme in themes]
    return tuple(_STEMS.get(name) or _stems(re.escape(name), name) for name in names)


@lru_cache(maxsize=4096)
def _is_about_safety(text: str, patterns: tuple[HintedPattern, ...], regulations: frozenset[int]) -> bool:
    text = text[:_READ]
    return any(pattern.search(text) for pattern in patterns) or bool(_regulations(text) & regulations)


def _regulations(text: str) -> set[int]:
    """Return the numbers of the regulations that a text names: ``Regs 12(2)(g) and 17`` → 12 and 17."""
    return {
        int(number)
        for found in _REGULATION.finditer(text)
        for number in re.findall(r"(?<![\d(])\d{1,2}(?!\d)", found[1])
    }
