"""The files that a person takes away from the page: the same bytes that the command line writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from onelead.pages.page import Paper
from onelead.problems import UsageProblem
from onelead.reading.limits import Limits
from onelead.reading.ooxml.package import Package
from onelead.reading.opening.kinds import FileKind, kind_of_bytes, kind_of_package
from onelead.reports import FORMATS, render
from onelead.reports.setting import Setting
from onelead.run import Request, Run, read_file
from onelead.since import ComparedFiles

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.12"
KINDS = {".html": "text/html", ".json": "application/json", ".csv": "text/csv", ".xlsx": WORKBOOK}
"""Ending → media type."""


@dataclass(frozen=True, slots=True)
class FileMade:
    """A new file: the name that is proposed for it, its media type, its bytes."""

    name: str
    kind: str
    content: bytes


def report_file(what: str, run: Run, path: str) -> FileMade:
    """
    Return a file made of a run: a report in one of the `FORMATS`, ``escalation``, or a ``marked`` copy of *path*.

    Raises a `Problem` where it can't be made.
    """
    match what:
        case "escalation":
            return FileMade("onelead-escalations.xlsx", WORKBOOK, _escalation(run))
        case "marked":
            name = Path(path)
            kind = MACRO_WORKBOOK if name.suffix.lower() == ".xlsm" else WORKBOOK
            return FileMade(f"{name.stem} (marked){name.suffix}", kind, _marked(path, run.request))
    ending = FORMATS[what].endings[0]
    return FileMade(f"onelead-report{ending}", KINDS[ending], render(what, run, Setting()))


def can_be_marked(data: bytes, limits: Limits) -> bool:
    """Tell whether marks can be added to a workbook: only to the packages of .xlsx and .xlsm."""
    return kind_of_bytes(data) is FileKind.OOXML and kind_of_package(Package(data, limits)) is FileKind.OOXML


def _marked(path: str, request: Request) -> bytes:
    from onelead.writing.marked import checked_and_marked

    content = read_file(path, request)
    if not can_be_marked(content.data, request.limits):
        raise UsageProblem(
            f"{path} is not an .xlsx or .xlsm, and marks can only be added to those.",
            "Use the report workbook instead.",
        )
    return checked_and_marked(content, request)


def _escalation(run: Run) -> bytes:
    from onelead.escalation import escalation_rows, without_one_owner
    from onelead.pages.escalation_pages import escalation_paper

    outcomes = [(each.path, each.outcome) for each in run.workbooks if each.outcome]
    rows = escalation_rows(outcomes, run.request.policy.policy)
    return _painted(escalation_paper(rows, without_one_owner(outcomes), run.request.today))


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions held against each other."""

    files: ComparedFiles
    request: Request

    def page(self) -> bytes:
        """Return what changed as a web page."""
        from onelead.reports.paper_html import paper_html

        return paper_html(self.paper())

    def workbook(self) -> bytes:
        """Return what changed as a workbook."""
        return _painted(self.paper())

    def json(self) -> bytes:
        """Return what changed for other programs."""
        from onelead.reports.comparison import comparison_as_json

        return comparison_as_json(self.files, self.request).encode("utf-8")

    def paper(self) -> Paper:
        """Return what changed as pages; raises `UsageProblem` where one of the two could not be checked."""
        from onelead.pages.changes_pages import changes_paper

        if self.files.comparison is None:
            raise UsageProblem("The two could not be compared.", "See above what is wrong with them.")
        older, newer = (Path(each.path).name for each in (self.files.older, self.files.newer))
        return changes_paper(self.files.comparison, older, newer, self.request.today)


def comparison_file(what: str, compared: Compared) -> FileMade:
    """Return a comparison as a file: ``html``, ``xlsx`` or ``json``."""
    makers: Mapping[str, Callable[[], bytes]] = {
        "html": compared.page,
        "xlsx": compared.workbook,
        "json": compared.json,
    }
    return FileMade(f"onelead-changes.{what}", KINDS[f".{what}"], makers[what]())


def _painted(paper: Paper) -> bytes:
    from onelead.writing.painting import paint

    return paint(paper)
