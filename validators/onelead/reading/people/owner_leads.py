"""Who of several leads, and who only helps, where an owner cell says so: ``Jane to lead, Tom helping``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from onelead.reading.patterns import Pattern
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.names import folded
from onelead.reading.people.owner_parts import Link, Part
from onelead.reading.word_lists import word_set
from onelead.values import replace

_LEADS = word_set("lead leads leading owner owns accountable main responsible overall primary first actioner")
_OWNS = ("lead", "owner")
"""Behind a name these say who leads, whatever stands between: ``Jane/lead``."""
_HELPS = word_set("support supports supporting helping helps assisting assists backup cover helper deputising second")
_LEAD = Pattern(r"(?:overall|main|accountable|action|named|project|the|first) (?:lead|owner|person)")
_LABELS = _LEADS | {"action owner", "action lead", "named lead", "resp", "who"}
_LED_BY = Pattern(r"(?i)(?:led|owned|coordinated) by (.+)$")
_CLAUSE = Pattern(
    r"(?i)^(.+?)[\s,]+(?:(?:is |are )?(?:to|will|shall|should|must|needs? to|has to|is|has|have)\b\s*(.*)|"
    r"((?:help|support|assist|lead|coordinat|do|organis|arrang|oversee|monitor|cover)\w*(?:ing|s)\b.*))$"
)


def who_leads(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the parts with who leads and who helps marked; words that only say so are left out."""
    marked: list[Part] = []
    for part in parts:
        word = folded(part.mention.text)
        beside = bool(marked) and part.link is Link.BESIDE
        owns = bool(marked) and word in _OWNS and marked[-1].mention.kind is Kind.PERSON
        if owns or (beside and (word in _LEADS or _LEAD.fullmatch(word))):
            marked[-1] = replace(marked[-1], leads=True)
        elif beside and word in _HELPS:
            marked[-1] = replace(marked[-1], helps=True)
        else:
            marked.append(_from_clause(part))
    return _after_labels(marked)


def _from_clause(part: Part) -> Part:
    """Take ``Jane to lead`` for Jane, who leads."""
    if part.mention.kind not in (Kind.UNKNOWN, Kind.PERSON):
        return part
    led_by = _LED_BY.match(part.mention.text)
    if led_by:
        return Part(read_mention(led_by[1]), part.link, leads=True)
    found = _CLAUSE.match(part.mention.text)
    about = read_mention(found[1]) if found else part.mention
    if found is None or about.kind is Kind.UNKNOWN or (found[2] or "").istitle():
        return part
    does = folded(found[2] or found[3] or "")
    return Part(
        about, part.link, leads=does.startswith(("lead", "own")), helps=does.startswith(("help", "support", "assist"))
    )


def _after_labels(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Take ``Lead: Jane`` for Jane, who leads; the label itself is nobody."""
    kept: list[Part] = []
    labelled = False
    for part, following in zip_longest(parts, parts[1:]):
        if following is not None and following.link is Link.BESIDE and folded(part.mention.text) in _LABELS:
            labelled = True
            continue
        kept.append(replace(part, leads=True) if labelled else part)
        labelled = False
    return tuple(kept or parts)
