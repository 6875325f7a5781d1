"""One printable page an owner, and beside it the text of an e-mail: files by name, ready to be written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onelead.reports.owner_lists import email_text, owner_lists
from onelead.reports.web_pages import web_page
from onelead.run import Run
from onelead.values import frozen
from onelead.words import counted, day_in_words

RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$")
"""Names that Windows keeps for devices."""


@frozen
class NewFile:
    """A file by its name, and what goes into it."""

    name: str
    content: bytes


def owner_files(run: Run) -> Iterator[NewFile]:
    """Yield a page and an e-mail text for each owner, and for the actions that no one person owns."""
    today = day_in_words(run.request.today)
    taken: set[str] = set()
    for listed in owner_lists(run):
        stem = _file_stem(listed.title, taken)
        count = counted(len(listed.actions), "action")
        yield NewFile(f"{stem}.html", web_page("owner.html", listed=listed, count=count, today=today))
        yield NewFile(f"{stem}.txt", email_text(listed, run.request.today).encode("utf-8"))


def _file_stem(title: str, taken: set[str]) -> str:
    """Return a name that every system accepts, different from those taken, and add it to them."""
    plain = re.sub(r"[^\w.-]+", "-", title.casefold()).strip("-.")[:80] or "owner"
    stem = f"{plain}-list" if RESERVED.match(plain) else plain
    number = 1
    while stem in taken:
        number += 1
        stem = f"{plain}-{number}"
    taken.add(stem)
    return stem
