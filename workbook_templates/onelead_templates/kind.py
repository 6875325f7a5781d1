"""What makes one template different from another: its words, its logs, its measures and its rhythm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onelead_templates.design.table import Column
from onelead_templates.sample import Line, Sample


@dataclass(frozen=True)
class Log:
    """A sheet on which something is noted line by line."""

    sheet: str
    table: str
    introduction: str
    columns: Sequence[Column]
    rows: int = 150
    marks: Sequence[tuple[str, str, str]] = ()
    """(heading, condition, ``red`` or ``amber``)."""


@dataclass(frozen=True)
class Summary:
    """A sheet of monthly figures worked out from a log, beside what the reviewer concludes."""

    sheet: str
    introduction: str
    of: str
    """``checks`` (sampled, compliant, share by month) or ``events`` (count by theme and month)."""
    questions: Sequence[tuple[str, float, str]]
    """(heading, width, help) of what the reviewer writes beside each month."""


@dataclass(frozen=True)
class Kind:
    """One template."""

    name: str
    title: str
    description: str
    purpose: str
    themes: Sequence[tuple[str, bool]]
    """(theme, whether it is about people's safety or dignity)."""
    sources: Sequence[str]
    evidence_sources: Sequence[str]
    posts: Sequence[str]
    """The posts that the People sheet asks for; the first is the registered manager's."""
    steps: Sequence[str]
    """How to use the workbook, in about ten lines."""
    rhythm: Sequence[tuple[str, str, str]]
    """(who, when, what)."""
    logs: Sequence[Log]
    measures: Sequence[Line]
    sample: Sample
    summaries: Sequence[Summary] = ()
    several_services: bool = False
    extra_lists: Sequence[tuple[str, str, Sequence[str]]] = ()
    """(heading, defined name, items) of further drop-downs."""
