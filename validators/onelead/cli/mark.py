"""``onelead mark``: findings coloured in a copy of the tracker."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from onelead.cli.options import (
    force_option,
    password_option,
    policy_option,
    today_option,
)
from onelead.cli.outputs import say_written
from onelead.cli.passwords import passwords
from onelead.cli.policies import policy_in_use
from onelead.problems import UsageProblem
from onelead.reading.ooxml.package import Package
from onelead.reading.opening.kinds import FileKind, kind_of_bytes, kind_of_package
from onelead.run import FileContent, Request, read_file
from onelead.saving import refuse_other_ending, refuse_unwritable, save


@click.command()
@click.argument("workbook", metavar="WORKBOOK")
@click.option(
    "-o", "--output", "copy", required=True, type=click.Path(path_type=Path), metavar="COPY", help="The copy to write."
)
@click.option("--clear", is_flag=True, help="Take away the marks that OneLead made in WORKBOOK.")
@today_option
@force_option
@policy_option
@password_option
def command(
    workbook: str,
    copy: Path,
    clear: bool,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Colour the cells with findings in a copy of a tracker, and list them on a Findings sheet.

    Everything else in the copy stays as it was: formulas, charts, pictures, macros. With --clear the marks are taken
    away again.
    """
    refuse_unwritable(copy, inputs=[Path(workbook)], replace=force)
    request = Request(today, policy_in_use(policy_file), passwords=passwords(password_file))
    content = read_file(workbook, request)
    if content.problem is not None:
        raise content.problem
    _refuse_other_kinds(content, request)
    refuse_other_ending(copy, (Path(workbook).suffix.lower() or ".xlsx",))
    made = _cleared(content, request) if clear else _checked_and_marked(content, request, force=force)
    save(copy, made, inputs=[Path(workbook)], replace=force)
    say_written(copy)
    return 0


def _checked_and_marked(content: FileContent, request: Request, *, force: bool) -> bytes:
    from onelead.writing.marked import checked_and_marked

    return checked_and_marked(content, request, force=force)


def _cleared(content: FileContent, request: Request) -> bytes:
    from onelead.writing.clearing import cleared_copy

    cleared = cleared_copy(content.data, request.limits)
    if not cleared.is_exact:
        click.echo(
            "The marks are gone. Another program has saved the workbook since it was marked, so the rest is as that "
            "program wrote it.",
            err=True,
        )
    return cleared.data


def _refuse_other_kinds(content: FileContent, request: Request) -> None:
    kind = kind_of_bytes(content.data)
    if kind is FileKind.OOXML:
        kind = kind_of_package(Package(content.data, request.limits))
    if kind is FileKind.OOXML:
        return
    if kind is FileKind.ENCRYPTED:
        raise UsageProblem(
            f"{content.path} is protected by a password, and a marked copy would lose that protection.",
            "Save a copy without the password in Excel and mark that, or use a report: onelead check --format xlsx.",
        )
    raise UsageProblem(
        f"{content.path} is an .{kind.value} file, and marks can only be added to .xlsx and .xlsm.",
        f"Use the report workbook instead: onelead check {content.path} --format xlsx --output findings.xlsx",
    )
