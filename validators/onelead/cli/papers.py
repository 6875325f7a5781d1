"""Where a paper goes: an .xlsx, an .html, a .txt, or the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from onelead.cli.outputs import inputs_at, say_written, text_setting, write_bytes
from onelead.pages.page import Paper
from onelead.problems import UsageProblem
from onelead.saving import refuse_unwritable, save

KINDS = (".xlsx", ".html", ".txt")


def refuse_output(output: Path | None, paths: Sequence[str], *, force: bool) -> None:
    """Raise, before any work is done, the UsageProblem of an output that can't be written."""
    if output is None:
        return
    if output.suffix.lower() not in KINDS:
        raise UsageProblem(
            f"{output.name} does not say what to write by its ending.", f"Name it with one of: {', '.join(KINDS)}."
        )
    refuse_unwritable(output, inputs=inputs_at(paths), replace=force)


def write_paper(paper: Paper, output: Path | None, paths: Sequence[str], *, force: bool) -> None:
    """Write a paper in the form that its ending asks for; without an output show it as text."""
    if output is None:
        from onelead.reports.paper_text import paper_text

        write_bytes(paper_text(paper, text_setting().width).encode("utf-8"))
        return
    save(output, _PAINTERS[output.suffix.lower()](paper), inputs=inputs_at(paths), replace=force)
    say_written(output)


def _xlsx(paper: Paper) -> bytes:
    from onelead.writing.painting import paint

    return paint(paper)


def _html(paper: Paper) -> bytes:
    from onelead.reports.paper_html import paper_html

    return paper_html(paper)


def _txt(paper: Paper) -> bytes:
    from onelead.reports.paper_text import paper_text

    return paper_text(paper).encode("utf-8")


_PAINTERS: dict[str, Callable[[Paper], bytes]] = {".xlsx": _xlsx, ".html": _html, ".txt": _txt}


def output_option(help_text: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Take the file that the paper is written into."""
    return click.option("-o", "--output", "output", type=click.Path(path_type=Path), metavar="FILE", help=help_text)
