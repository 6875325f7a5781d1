"""
What a heading says: which field of an action its column may hold.

A heading is taken apart into concepts (who, when, whether; to verify, to complete, to review…), and fields are told by
the concepts that stand together: *verify* with *who* is the verifier, *verify* with *when* the day of the check. So
"Walkaround check by" and "Signed off (initials)" are understood without being listed anywhere. Where a heading leaves
a choice, the cells below decide (`columns.py`).
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache

from onelead.model import Field
from onelead.reading.layout.concepts import concepts_of
from onelead.reading.layout.meanings import meanings_of
from onelead.reading.patterns import Pattern
from onelead.values import frozen

CERTAIN = 12.0
"""How surely a heading that the provider named is read."""

LONGEST_HEADING = 90
"""A longer text is an instruction or a cell of the table, not a heading."""


@frozen
class Reading:
    """One way to read a heading: the field, and how surely (10 is certain, under 5 needs the cells to agree)."""

    field: Field
    score: float


OwnHeadings = tuple[tuple[str, Field], ...]
"""The provider's own headings in plain letters, each with its field."""


@lru_cache(maxsize=4096)
def fields_of(heading: str, own: OwnHeadings = ()) -> tuple[Reading, ...]:
    """Return the fields that a heading may mean, the surest first; nothing where it says nothing of an action."""
    heading = _without_choices(heading)
    text = plain(_without_examples(heading))
    for name, field in own:
        if text == name:
            return (Reading(field, CERTAIN),)
    if not text or len(text) > LONGEST_HEADING:
        return ()
    concepts = concepts_of(text) | ({"asks"} if is_question(heading) else set())
    if ("M" in heading or "T" in heading or "G" in heading) and _A_MEETING.search(heading):
        concepts |= {"meeting"}
    if not concepts:
        return ()
    if _BOTH.search(heading):
        concepts |= {"both"}
    best: dict[Field, float] = {}
    for meaning in meanings_of(concepts):
        # More concepts understood make a surer reading; words that nobody asked about make it a little less sure.
        sure = meaning.score + 0.3 * len(meaning.needs) - 0.05 * max(0, text.count(" ") - 2)
        best[meaning.field] = max(best.get(meaning.field, 0), sure)
    return tuple(sorted((Reading(*item) for item in best.items()), key=lambda one: -one.score))


def nearest_field(heading: str) -> Field | None:
    """Return the field whose usual name is spelt most like a heading that was not understood."""
    close = get_close_matches(plain(heading), _USUAL_NAMES, n=1, cutoff=0.6)
    return _USUAL_NAMES[close[0]] if close else None


@lru_cache(maxsize=4096)
def plain(heading: str) -> str:
    """Return a heading in small letters without the differences that don't matter: spaces, underscores, capitals."""
    spaced = _CAMEL.sub(" ", heading.strip()) if " " not in heading.strip() else heading
    return " ".join(_WORD.findall(spaced.replace("%", " percent ").replace("#", " number ").casefold()))


def is_question(heading: str) -> bool:
    """Tell whether a heading asks to be answered with yes or no."""
    return heading.rstrip().endswith("?") or ("/" in heading and _YES_OR_NO.search(heading) is not None)


_YES_OR_NO = Pattern(r"\b[YJ]\s*/\s*N\b", re.IGNORECASE)


def _without_examples(heading: str) -> str:
    """``Source (audit, complaint, CQC)`` without the answers that it offers."""
    return _EXAMPLES.sub(" ", heading) if "(" in heading else heading


def _without_choices(heading: str) -> str:
    """``Origin (audit/complaint/CQC)`` without what it offers to choose from, where the rest is clear by itself."""
    shorter = _CHOICES.sub(" ", heading) if "(" in heading and "/" in heading else heading
    if shorter == heading or not (read := fields_of(shorter)) or read[0].score < _CLEAR:
        return heading
    return shorter


_CLEAR = 7
_CHOICES = Pattern(r"(?<=\w) \([^()/]{3,}/[^()/]{2,}/[^()]*\)")
_EXAMPLES = Pattern(r"(?<=\w) \([^()]*,[^()]*\)")
_BOTH = Pattern(r"[&/+Aa](?:(?<=[&/+])|(?<=\b[Aa])nd\b)")  # begins with a set of letters, to which a search skips
"""``Owner & support``: two questions in one heading."""

_A_MEETING = Pattern(r"\b(?!RAG|BRAG)(?:[B-DF-HJ-NP-TV-Z]{2,3}|Q[A-Z]{1,2})[MG]\b|\b(?:S[LM]T|DMT)\b")
"""
``CGM date``, ``QSG date``, ``Date at QAM``: three or four letters that end in M or G are some provider's meeting or
group where all are consonants, or the first is the Q of *quality*.
"""

_CAMEL = Pattern(r"(?<=[a-z])(?=[A-Z])")
_WORD = Pattern(r"[^\W_]+")

_USUAL_NAMES: dict[str, Field] = {
    "action id": Field.ID, "reference": Field.ID, "source": Field.SOURCE, "regulation": Field.SOURCE,
    "theme": Field.THEME, "category": Field.THEME, "issue": Field.ISSUE, "finding": Field.ISSUE,
    "concern": Field.ISSUE, "action": Field.ACTION, "action required": Field.ACTION, "task": Field.ACTION,
    "intended outcome": Field.OUTCOME, "success criteria": Field.OUTCOME, "owner": Field.OWNER,
    "by whom": Field.OWNER, "responsible person": Field.OWNER, "supported by": Field.SUPPORT,
    "start date": Field.STARTED, "deadline": Field.DEADLINE, "due date": Field.DEADLINE, "by when": Field.DEADLINE,
    "revised date": Field.REVISED_DEADLINE, "reason for delay": Field.DELAY_REASON, "priority": Field.PRIORITY,
    "risk level": Field.PRIORITY, "status": Field.STATUS, "progress": Field.PROGRESS, "comments": Field.PROGRESS,
    "evidence source": Field.EVIDENCE_SOURCE, "evidence": Field.EVIDENCE, "evidence date": Field.EVIDENCE_DATE,
    "date completed": Field.COMPLETED, "verified by": Field.VERIFIED_BY, "checked by": Field.VERIFIED_BY,
    "date verified": Field.VERIFIED_ON, "verification result": Field.VERIFICATION,
    "governance review date": Field.REVIEWED_ON, "decision": Field.DECISION, "escalated to": Field.ESCALATED_TO,
    "date escalated": Field.ESCALATED_ON, "staff informed": Field.STAFF_INFORMED,
    "interim control": Field.INTERIM_CONTROL, "notice": Field.NOTICE, "follow-up interval": Field.FOLLOW_UP,
    "next review": Field.REVIEW_DUE, "re-check on": Field.RECHECK_ON, "service": Field.SERVICE,
    "measure": Field.MEASURE,
}  # fmt: skip
