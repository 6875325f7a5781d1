"""An owner cell taken apart: the people, posts and groups it names, and how each stands to the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from onelead.reading.patterns import Pattern
from onelead.reading.people.mentions import BUILT_IN, Kind, Mention, Vocabulary, read_mention
from onelead.reading.people.names import folded
from onelead.reading.people.owner_leads import who_leads
from onelead.reading.people.owner_parts import Link, Part, read_parts
from onelead.reading.people.owner_remarks import without_remarks
from onelead.reading.people.owner_words import HOMES_TOO, run_together
from onelead.reading.word_lists import word_set
from onelead.values import replace

LONGEST = 600
"""A longer cell is a report, not the name of an owner."""


def read_cell(text: str, own: Vocabulary = BUILT_IN) -> tuple[Part, ...]:
    """Take a cell apart; a blank cell has no parts."""
    text = _SPACES.sub(" ", text).strip()
    if not text:
        return ()
    return (Part(Mention(text, Kind.UNKNOWN), Link.START),) if len(text) > LONGEST else _taken_apart(text, own)


@lru_cache(maxsize=4096)
def _taken_apart(text: str, own: Vocabulary) -> tuple[Part, ...]:
    """Take a cell apart that says something; the trackers of one provider name the same people again and again."""
    whole = read_mention(text, own)
    if whole.kind is Kind.NOBODY or _FULL_NAME.fullmatch(text):
        return (Part(whole, Link.START),)
    addresses = _ADDRESS.findall(text)
    words = _ADDRESS.sub(" ", text) if addresses else text
    if addresses and not _LETTERS.search(words):
        return tuple(Part(_mailbox(one), Link.AND if n else Link.START) for n, one in enumerate(addresses))
    parts = who_leads(read_parts(_posts_in_brackets(without_remarks(words), own), own))
    if not parts:
        return (Part(Mention(text, Kind.UNKNOWN), Link.START),)
    parts = tuple(_with_their_homes(parts))
    return (*parts, _DOUBT) if "?" in text else parts


def _with_their_homes(parts: Sequence[Part]) -> Iterator[Part]:
    """Take what may be a home or a person for the home of who stands before it: ``Scheme manager, Elm Court``."""
    before: Part | None = None
    for part in parts:
        is_home = before is not None and (
            (before.mention.kind is Kind.POST and part.link is not Link.AND)
            or (before.mention.kind is Kind.PERSON and part.link is Link.BESIDE)
        )
        before = part
        words = part.mention.name.split()
        if is_home and len(words) > 1 and folded(words[-1]) in HOMES_TOO:
            yield replace(part, mention=Mention(part.mention.text, Kind.GROUP))
        else:
            yield part


_SPACES = Pattern(r"[^\S\n]+|[\u200b\u200c\u200d\ufeff]")
_FULL_NAME = Pattern(r"[A-Z][a-z]+ [A-Z][a-z]+")
_LETTERS = Pattern(r"[^\W\d_]{2}")
_ADDRESS = Pattern(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_DOUBT = Part(Mention("?", Kind.UNKNOWN), Link.AND)
"""``Jane Smith?`` is not sure."""


_BRACKET = Pattern(r"(?<=\w )(?:\(([^()]*[/&,+][^()]*)\)|[-–—] ([^()\n,]*[/&][^()\n,]*)$)")
_TWO_IN_ONE = Pattern("[/&,+]")
_BETWEEN = Pattern(r"\s*[/&,+]\s*")


def _posts_in_brackets(text: str, own: Vocabulary) -> str:
    """``Jane Smith (Manager & NI)``: posts in one bracket, or behind one dash, are of one person, not more people."""
    found = _BRACKET.search(text) if _TWO_IN_ONE.search(text) else None
    if found is None or read_mention(text[: found.start()], own).kind is not Kind.PERSON:
        return text
    inside = _BETWEEN.split(found[1] or found[2])
    if any(read_mention(each, own).kind is not Kind.POST for each in inside):
        return text
    return f"{text[: found.start()]} - {' - '.join(inside)} {text[found.end() :]}"


def _mailbox(address: str) -> Mention:
    """Take ``jane.smith@…`` for a person; ``manager@…`` and ``rosecourt.office@…`` are read by several."""
    written = [word for word in re.split(r"[._+\d-]+", address.partition("@")[0]) if word]
    words = [part for word in written for part in run_together(folded(word))]
    read = read_mention(" ".join(word.capitalize() for word in words))
    if read.kind is Kind.PERSON and not any(folded(word) in _MAILBOXES for word in words):
        return Mention(address, Kind.PERSON, name=read.name)
    return Mention(address, Kind.CODE if len(words) == 1 and read.kind is Kind.CODE else Kind.GROUP)


_MAILBOXES = word_set("info enquiries enquiry contact hello mail post noreply reply no care")
