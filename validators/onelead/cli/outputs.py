"""Where reports go: to the terminal, into a pipe, or into files that are written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from onelead.inert import inert, inert_path
from onelead.problems import UsageProblem
from onelead.reading.opening.folders import find_workbooks
from onelead.reports import FORMATS, format_of_ending, portioner, rendered
from onelead.reports.layout import Line
from onelead.reports.setting import Setting
from onelead.run import FailOn, Request, Run
from onelead.saving import refuse_unwritable, save
from onelead.values import frozen, replace

PIPE_WIDTH = 100
WIDEST = 120
EXAMPLE = "For example: --format html --output report.html --format json --output report.json"


@frozen
class Target:
    """A report that was asked for, and where it goes; None is the terminal or the pipe."""

    format: str
    destination: Path | None


def targets_asked(formats: Sequence[str], outputs: Sequence[Path]) -> Sequence[Target]:
    """
    Pair the formats with the outputs in the order in which they were typed.

    Without a format the output's ending tells it. One folder may stand for all outputs. One format may be left
    without an output, and is shown. Raises `UsageProblem` where they do not go together.
    """
    if not formats:
        formats = [_format_of(each) for each in outputs] or ["text"]
    if len(outputs) == 1 and outputs[0].is_dir():
        return [Target(each, outputs[0] / _file_name(each)) for each in formats]
    missing = len(formats) - len(outputs)
    if missing not in (0, 1):
        raise UsageProblem(
            f"There are {len(formats)} formats and {len(outputs)} outputs.", f"Give each its own. {EXAMPLE}"
        )
    targets = [Target(*pair) for pair in zip(formats, [*outputs, None][: len(formats)], strict=True)]
    for each in targets:
        if each.destination is None and not FORMATS[each.format].is_text:
            raise UsageProblem(f"A report in {each.format} can't be shown here.", f"Add --output report.{each.format}")
    return targets


def inputs_at(paths: Iterable[str]) -> Sequence[Path]:
    """Return every workbook that paths lead to, be it passed over: none of them may become an output."""
    found = find_workbooks(list(paths))
    return [Path(each) for each in (*found.workbooks, *(skipped.path for skipped in found.skipped))]


def refuse_targets(targets: Iterable[Target], paths: Iterable[str], *, force: bool) -> None:
    """Raise, before any work is done, the `UsageProblem` of an output that can't be written."""
    places = [each.destination for each in targets if each.destination is not None]
    inputs = inputs_at(paths) if places else ()
    for number, place in enumerate(places):
        if place in places[:number]:
            raise UsageProblem(f"{place} is named for two reports.", f"Give each its own. {EXAMPLE}")
        refuse_unwritable(place, inputs=inputs, replace=force)


def write_reports(run: Run, targets: Sequence[Target], fail_on: FailOn, *, force: bool) -> None:
    """Write the files first, then show what has no file; where all went into files, say where they lie."""
    inputs = list(map(Path, (*(each.path for each in run.workbooks), *(each.path for each in run.skipped))))
    for each in sorted(targets, key=lambda target: target.destination is None):
        if each.destination is None:
            show_report(run, each.format, fail_on)
        else:
            content = rendered(each.format, run, _setting(each, fail_on))
            save(each.destination, content, inputs=inputs, replace=force)
            say_written(each.destination)


def with_portions(request: Request, targets: Sequence[Target], fail_on: FailOn) -> Request:
    """Return the request that also has the targets' portions of each workbook written where that is checked."""
    found = [None if _is_watched(each) else portioner(each.format, _setting(each, fail_on)) for each in targets]
    portions = tuple(each for each in found if each is not None)
    return replace(request, portions=portions, only_portions=len(portions) == len(targets))


def _is_watched(target: Target) -> bool:
    return target.destination is None and target.format == "text" and sys.stdout.isatty()


def _setting(target: Target, fail_on: FailOn) -> Setting:
    return Setting(target.destination, fail_on, PIPE_WIDTH) if target.destination else text_setting(fail_on)


def show_report(run: Run, name: str, fail_on: FailOn) -> None:
    """Show a report on the terminal, in colour where somebody watches, or write it into the pipe."""
    setting = text_setting(fail_on)
    if name != "text" or not sys.stdout.isatty():
        for chunk in rendered(name, run, setting):
            write_bytes(chunk)
        return
    from onelead.reports.text import text_lines

    show_lines(text_lines(run, setting))


def show_lines(lines: Iterable[Line]) -> None:
    """Show lines on the terminal, in colour where somebody watches, or write them into the pipe."""
    if sys.stdout.isatty():
        from onelead.reports.terminal import show

        show(lines, sys.stdout)
    else:
        from onelead.reports.layout import as_text

        write_bytes(as_text(lines).encode("utf-8"))


def text_setting(fail_on: FailOn = FailOn.ERROR) -> Setting:
    """Return how text is set on standard output: as wide as the terminal, with the characters that it can show."""
    return Setting(None, fail_on, _width(), _is_plain())


def write_bytes(content: bytes) -> None:
    """Write a report to standard output as it is, in UTF-8 whatever the terminal's own encoding."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def say(line: str) -> None:
    """Write a line to standard output as reports are written, whatever stands in it: a name may be of any script."""
    write_bytes(f"{inert(line)}\n".encode())


def say_written(destination: Path) -> None:
    """Say where a file lies, on standard error so that a pipe stays clean."""
    print(f"Written: {inert_path(str(destination))}", file=sys.stderr)


def _format_of(output: Path) -> str:
    found = format_of_ending(output.suffix)
    if found is None:
        raise UsageProblem(
            f"The name {output} does not tell in what format to write.",
            f"Add --format and one of: {', '.join(FORMATS)}",
        )
    return found


def _file_name(name: str) -> str:
    endings = FORMATS[name].endings
    return f"onelead-report{endings[0] if endings else f'-{name}.txt'}"


def _width() -> int:
    if not sys.stdout.isatty():
        return PIPE_WIDTH
    return min(_columns(), WIDEST)


def _columns() -> int:
    """Return the width of the terminal; COLUMNS, where it is set, says it better (POSIX, "Environment Variables")."""
    said = os.environ.get("COLUMNS", "")
    return int(said) if said.isdecimal() and int(said) else os.get_terminal_size(sys.stdout.fileno()).columns or WIDEST


def _is_plain() -> bool:
    """Only a terminal has an encoding that can be too poor; what goes into a pipe is UTF-8."""
    try:
        "█▒░·→“”…".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return sys.stdout.isatty()
    return False
