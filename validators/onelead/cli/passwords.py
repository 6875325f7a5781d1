"""Passwords that a person types: never shown, kept or logged."""

from __future__ import annotations

import sys

import click

from onelead.inert import inert_path
from onelead.problems import ProblemKind
from onelead.run import Run, checked_again


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
    question = f"Password of {inert_path(path)} (leave empty to pass over it)"
    return str(click.prompt(question, hide_input=True, default="", show_default=False, err=True))
