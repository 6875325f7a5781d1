"""The options that several commands share, each with its words said once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from onelead.cli.passwords import PASSWORD_VARIABLE
from onelead.problems import UsageProblem

# Decorators of click keep the function as it is; what it takes is told by its own signature.
Command = TypeVar("Command", bound=Callable[..., Any])

DAY_FORMATS = ("%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y")

YEARS = range(1900, 2200)
"""From Excel's first year on; in the last years that Python knows nothing could fall due afterwards."""


class Day(click.ParamType[dt.date]):
    """A date, day first or ISO."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:  # noqa: ARG002 -- click passes both
        """Return the date that was typed."""
        return value if isinstance(value, dt.date) else day_typed(str(value))


def day_typed(text: str) -> dt.date:
    """Return the date in ``23/11/2026``, ``23 November 2026`` or ``2026-11-23``; raises `UsageProblem` for others."""
    day = _day(" ".join(text.split()))
    if day is None:
        raise UsageProblem(f"“{text}” is not a date.", "Write it day first, such as 23/11/2026, or as 2026-11-23.")
    if day.year not in YEARS:
        raise UsageProblem(f"“{text}” is not a day that a tracker can be checked for.", "Correct its year.")
    return day


def _day(words: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        pass
    for each in DAY_FORMATS:
        try:
            return dt.datetime.strptime(words, each).date()
        except ValueError:
            continue
    return None


def paths_argument(command: Command) -> Command:
    """Take one or more workbooks, folders or patterns."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...")(command)


def today_option(command: Command) -> Command:
    """Take the day that the check is made for."""
    return click.option(
        "--today",
        type=Day(),
        metavar="DATE",
        default=dt.date.today,
        help="The day to check for, such as 23/11/2026; today where it is left out.",
    )(command)


def policy_option(command: Command) -> Command:
    """Take the file with the provider's own settings."""
    return click.option(
        "--policy",
        "policy_file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Your provider's own settings; onelead policy init writes a file to start from.",
    )(command)


def password_option(command: Command) -> Command:
    """Take the file with the password of a protected workbook; the password itself is never on the command line."""
    return click.option(
        "--password-file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"A text file with the password of a protected workbook, one a line; or set {PASSWORD_VARIABLE}.",
    )(command)


def fail_on_option(command: Command) -> Command:
    """Take the severity from which a run fails."""
    return click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "never"]),
        default="error",
        show_default=True,
        help="From which severity the exit code is 1.",
    )(command)


def force_option(command: Command) -> Command:
    """Allow an output to be replaced."""
    return click.option("--force", is_flag=True, help="Replace the output where it exists already.")(command)
