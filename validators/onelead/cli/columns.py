"""``onelead columns``: how each heading was understood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

import click

from onelead.cli.checked import checked
from onelead.cli.options import password_option, paths_argument, policy_option
from onelead.cli.outputs import say_written, write_bytes
from onelead.cli.passwords import passwords
from onelead.cli.policies import policy_in_use
from onelead.cli.ways import way_here
from onelead.inert import inert_line, inert_path
from onelead.model import Column, Field, Tracker
from onelead.policy import PolicyInUse
from onelead.policy_files.saving import save_columns
from onelead.problems import UsageProblem
from onelead.reading.layout.columns import is_named
from onelead.reading.layout.headings import nearest_field
from onelead.reports.json_text import json_text
from onelead.run import CheckedWorkbook, Request, Run
from onelead.values import replace

Json = Mapping[str, object]


@click.command()
@paths_argument
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Take a column for a field, by its letter or its heading: --set owner=F",
)
@click.option("--save", "keep", is_flag=True, help="Keep what --set says for this workbook, in onelead.toml.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to write it.")
@policy_option
@password_option
def command(
    paths: tuple[str, ...],
    settings: tuple[str, ...],
    keep: bool,
    form: str,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Show how each heading was understood, and which were not, with the nearest field.

    What was misunderstood you can correct once for good: onelead columns "Action plan.xlsx" --set owner=F --save
    """
    policy = _with_columns(policy_in_use(policy_file, paths), paths, _columns_set(settings))
    request = Request(dt.date.today(), policy, passwords=passwords(password_file))
    run = checked(paths, request, way_here())
    _refuse_unknown(run, _columns_set(settings))
    if keep and settings and not run.problems:
        say_written(save_columns(Path(paths[0]), _columns_set(settings), policy_file))
    write_bytes((_as_json(run) if form == "json" else "\n".join(_lines(run)) + "\n").encode("utf-8"))
    return 2 if run.problems else 0


def _columns_set(settings: Sequence[str]) -> Mapping[Field, str]:
    pairs = [each.partition("=") for each in settings]
    for name, equals, column in pairs:
        if not (equals and name.strip() and column.strip()):
            raise UsageProblem(f"“{name}{equals}{column}” sets no column.", "Write it as --set owner=F")
    return {_field(name.strip()): column.strip() for name, _, column in pairs}


def _field(name: str) -> Field:
    typed = name.casefold().replace(" ", "_").replace("-", "_")
    if typed in list(Field):
        return Field(typed)
    near = get_close_matches(typed, list(Field), 1)
    meant = f"Did you mean {near[0]}? " if near else ""
    raise UsageProblem(f"There is no field called {name}.", f"{meant}The fields are: {', '.join(Field)}")


def _with_columns(in_use: PolicyInUse, paths: Sequence[str], columns: Mapping[Field, str]) -> PolicyInUse:
    """Return the policy with the columns of the one workbook set, as they are once they are saved."""
    if not columns:
        return in_use
    if len(paths) != 1 or not Path(paths[0]).is_file():
        raise UsageProblem("--set is for one workbook at a time.", "Give the path of that workbook alone.")
    name = Path(paths[0]).name
    known = in_use.policy.columns
    changed = {**known, name: {**known.get(name, {}), **columns}}
    return replace(in_use, policy=replace(in_use.policy, columns=changed))


def _refuse_unknown(run: Run, columns: Mapping[Field, str]) -> None:
    """Refuse a column that no tracker of the workbook has: a slip of the pen would be kept, and change nothing."""
    trackers = [tracker for workbook in run.workbooks for tracker in _trackers(workbook)]
    for field, column in columns.items():
        taken = [tracker.columns[field] for tracker in trackers if field in tracker.columns]
        if trackers and not any(is_named(each, column) for each in taken):
            raise UsageProblem(
                f"No tracker here has a column “{column}” that could be {field.in_words}.",
                "Give a column's letter or its heading, as onelead columns without --set lists them.",
            )


def _lines(run: Run) -> Iterator[str]:
    for number, workbook in enumerate(run.workbooks):
        yield from ([""] if number else [])
        yield inert_path(workbook.path)
        yield from _workbook_lines(workbook)
    for each in run.skipped:
        yield f"Passed over: {inert_path(each.path)}, {each.why}"


def _workbook_lines(workbook: CheckedWorkbook) -> Iterator[str]:
    if workbook.problem:
        yield f"  NOT CHECKED  {workbook.problem.message} {workbook.problem.remedy}"
        return
    trackers = _trackers(workbook)
    if not trackers:
        yield "  No sheet reads as a tracker; onelead check says which comes nearest and what it lacks."
    for tracker in trackers:
        yield f"  Sheet {inert_line(tracker.sheet)}, headings on row {tracker.header_row}"
        for field, column in sorted(tracker.columns.items(), key=lambda item: item[1].number):
            told = f"{_told(field)}{', and hidden' if column.hidden else ''}"
            yield f"    {column.letters:<3} {inert_line(column.heading)!s:<36.36}  is {told}"
        yield from _unused_lines(tracker.unused)
        missing = [_told(each) for each in NEEDED if not tracker.has(each)]
        if missing:
            yield f"    No column was found for: {', '.join(missing)}"


def _unused_lines(unused: Sequence[Column]) -> Iterator[str]:
    """Yield a line for each column in sight, and one for the hidden ones, which are a template's own working."""
    for column in unused:
        if not column.hidden:
            yield f"    {column.letters:<3} {inert_line(column.heading)!s:<36.36}  is not used{_nearest(column)}"
    hidden = [f"{each.letters} {inert_line(each.heading)}" for each in unused if each.hidden]
    if hidden:
        yield f"    Hidden and not used: {', '.join(hidden)}"


NEEDED = (
    Field.ACTION,
    Field.OWNER,
    Field.DEADLINE,
    Field.STATUS,
    Field.OUTCOME,
    Field.EVIDENCE_SOURCE,
    Field.EVIDENCE,
    Field.VERIFIED_BY,
    Field.DECISION,
)
"""The columns that the rules ask for."""


def _told(field: Field) -> str:
    """Return a field in words, and where they do not hold it the name by which ``--set`` knows it."""
    is_told = field.value.replace("_", " ") in field.in_words
    return field.in_words if is_told else f"{field.in_words} ({field})"


def _nearest(column: Column) -> str:
    near = nearest_field(column.heading)
    return f"; the nearest field is {_told(near)}" if near else ""


def _trackers(workbook: CheckedWorkbook) -> Sequence[Tracker]:
    return [each.tracker for each in workbook.outcome.trackers] if workbook.outcome else []


def _as_json(run: Run) -> str:
    written = {
        "format": "onelead-columns/1",
        "workbooks": [_workbook_json(each) for each in run.workbooks],
        "skipped": [{"path": inert_path(each.path), "why": each.why} for each in run.skipped],
    }
    return json_text(written) + "\n"


def _workbook_json(workbook: CheckedWorkbook) -> Json:
    problem = workbook.problem
    told = {"kind": problem.kind, "message": problem.message, "remedy": problem.remedy} if problem else None
    return {
        "path": inert_path(workbook.path),
        "problem": told,
        "trackers": [_tracker_json(each) for each in _trackers(workbook)],
    }


def _tracker_json(tracker: Tracker) -> Json:
    return {
        "sheet": tracker.sheet,
        "header_row": tracker.header_row,
        "columns": {
            field.value: {"column": column.letters, "heading": column.heading}
            for field, column in tracker.columns.items()
        },
        "unused_headings": [
            {
                "column": each.letters,
                "heading": each.heading,
                "hidden": each.hidden,
                "nearest": nearest_field(each.heading),
            }
            for each in tracker.unused
        ],
    }
