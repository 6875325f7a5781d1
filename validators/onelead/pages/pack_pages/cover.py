"""The cover of a pack: what was checked, what was found, and how to read the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.pages.pack_pages.content import PackContent
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable
from onelead.words import counted, day_in_words, listed

EXPLAINED = {
    "Actions": "Every action that is shared, as the tracker says it, with our verdict on each closure.",
    "Completion": "What is claimed beside what is supported, always as a number out of a number.",
    "Unsupported and cannot tell": "Actions that are claimed as finished and that the record does not support.",
    "Escalations": "Who must decide what by when, why, and what was decided.",
    "What changed": "New, gone and changed actions since the last update.",
    "Explanations": "Actions that were repeated or moved, with the reason that is recorded.",
    "Seal": "Shows later whether anything in this workbook was changed.",
}


def cover_page(content: PackContent, names: Sequence[str]) -> Page:
    """Return the cover: what was checked for whom, and what stands on the sheets of these names."""
    held = sum(content.held_back.values())
    facts: list[tuple[str, str]] = [
        ("Service", content.service),
        ("Provider", content.provider or "not stated"),
        ("Checked for", day_in_words(content.today)),
        ("Checked with", f"OneLead {content.versions[0]}, rule book {content.versions[1]}"),
        ("Provider's settings", content.policy),
        ("Actions", f"{content.figures.actions}{_cancelled(content.figures.cancelled)}"),
        ("Shared here", f"{len(content.actions)}{f'; {_held(content)}' if held else ''}"),
        ("The check found", _found(content.problems)),
        ("Staff are shown by", {"roles": "role", "initials": "initials", "names": "name"}[content.staff]),
    ]
    columns = (PageColumn("What", 28), PageColumn("What it says", 70))
    table = PageTable(columns, tuple((Cell(name, Emphasis.STRONG), told) for name, told in facts), title="What this is")
    sheets = PageTable(
        (PageColumn("Sheet", 28), PageColumn("What stands there", 70)),
        tuple((Cell(name, Emphasis.STRONG), EXPLAINED.get(name, "")) for name in (*names, "Seal")),
        title="How to read it",
    )
    return Page("Cover", content.service, (*_verdict_lines(content), table, sheets))


def _verdict_lines(content: PackContent) -> Iterator[Line]:
    figures = content.figures
    yield Line(
        f"{_of(figures.claimed.n, figures.claimed.of)} are claimed as finished; "
        f"{_of(figures.supported.n, figures.supported.of)} are supported by what is recorded.",
        Emphasis.STRONG,
    )
    if content.problems.get("errors"):
        yield Line("The tracker has errors that were not put right before it was shared.", Emphasis.DOUBT)


def _of(n: int, of: int) -> str:
    return f"{n} of {counted(of, 'action')}"


def _cancelled(number: int) -> str:
    return f", and {number} cancelled, which no figure counts" if number else ""


def _held(content: PackContent) -> str:
    told = listed(f"{number} {subject}" for subject, number in content.held_back.items())
    return f"{sum(content.held_back.values())} held back ({told}), which the figures count"


def _found(problems: Mapping[str, int]) -> str:
    return (
        listed(counted(number, kind.removesuffix("s")) for kind, number in problems.items()) if problems else "nothing"
    )
