"""Annotations of GitHub Actions: one workflow command a finding (docs.github.com, "Workflow commands", 2026)."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.inert import inert_line, inert_path
from onelead.limit import LIMIT
from onelead.model import Finding, Severity
from onelead.reports.readable import place
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, Run
from onelead.said_once import readable

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(run: Run, _setting: Setting) -> bytes:
    """Return the workflow commands, the gravest of each workbook first, for GitHub shows only the first ten."""
    lines = [each for workbook in run.workbooks for each in _workbook(workbook)]
    return "".join(f"{each}\n" for each in [*lines, LIMIT]).encode("utf-8")


def _workbook(workbook: CheckedWorkbook) -> Iterator[str]:
    if workbook.problem is not None:
        message = f"{workbook.problem.message} {workbook.problem.remedy}"
        yield _command("error", workbook.path, 0, "Not checked", message)
    found = readable(each for each in workbook.findings if not each.accepted)
    for severity in Severity:
        yield from (_annotation(workbook.path, each) for each in found if each.severity is severity)


def _annotation(path: str, finding: Finding) -> str:
    message = f"{place(finding)}: {finding.message} {finding.remedy}"
    return _command(COMMANDS[finding.severity], path, finding.row, f"{finding.code} {finding.name}", message)


def _command(command: str, path: str, row: int, title: str, message: str) -> str:
    line = f",line={row}" if row else ""
    return f"::{command} file={_property(inert_path(path))}{line},title={_property(title)}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message; it is made one line, so it can hold no command of its own."""
    return inert_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
