"""Passwords that a person types or keeps in a file: never shown, kept or logged."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from onelead.inert import inert_path
from onelead.problems import ProblemKind, UsageProblem
from onelead.run import Run, checked_again

PASSWORD_VARIABLE = "ONELEAD_PASSWORD"  # noqa: S105 -- the name of a variable, not a password


def passwords(password_file: Path | None) -> tuple[str, ...]:
    """Return the passwords to try: those of the file, then that of the environment."""
    found = [] if password_file is None else _lines(password_file)
    from_environment = os.environ.get(PASSWORD_VARIABLE)
    return tuple([*found, from_environment] if from_environment else found)


def _lines(password_file: Path) -> list[str]:
    try:
        text = password_file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblem(
            f"The password file {password_file} can't be read.", "Give a text file with the password on its first line."
        ) from error
    return [each for each in text.splitlines() if each]


def with_passwords_asked(run: Run) -> Run:
    """Ask for the password of each workbook that needs one, where a person is there, and check those again."""
    if not _somebody_is_there():
        return run
    typed = {each.path: _ask(each.path) for each in run.problems if each.problem.kind is ProblemKind.ENCRYPTED}
    known = {path: password for path, password in typed.items() if password}
    return checked_again(run, known) if known else run


def _somebody_is_there() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _ask(path: str) -> str:
    import click

    question = f"Password of {inert_path(path)} (leave empty to pass over it)"
    return str(click.prompt(question, hide_input=True, default="", show_default=False, err=True))
