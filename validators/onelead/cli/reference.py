"""
The reference of the commands, `docs/cli.md`, made from their own help.

``python -m onelead.cli.reference`` prints it; a test fails where the page in `docs` is another.
"""

from __future__ import annotations

from collections.abc import Iterator

import click

from onelead.cli import COMMANDS
from onelead.cli.group import group

WIDTH = 96
INTRODUCTION = """\
# The commands

This page is made from the commands' own help; change the help and make the page anew with `make docs`.

Every command ends with one of three exit codes: **0** nothing at or above the failing severity (`--fail-on`); **1**
findings at or above it; **2** something could not be checked, or the command was not understood. With several workbooks
2 wins, and every other workbook is still checked and reported.
"""


def reference() -> str:
    """Return the page in Markdown."""
    return "\n".join([INTRODUCTION, *_entries()])


def _entries() -> Iterator[str]:
    with click.Context(group, info_name="onelead", terminal_width=WIDTH, help_option_names=["-h", "--help"]) as whole:
        yield from _entry("onelead", group.get_help(whole))
        for name in COMMANDS:
            command = group.get_command(whole, name)
            if command is not None:
                yield from _command_entries(f"onelead {name}", command, whole)


def _command_entries(name: str, command: click.Command, parent: click.Context) -> Iterator[str]:
    with click.Context(command, info_name=name.rpartition(" ")[2], parent=parent, terminal_width=WIDTH) as context:
        yield from _entry(name, command.get_help(context))
        if isinstance(command, click.Group):
            for each in command.list_commands(context):
                below = command.get_command(context, each)
                if below is not None:
                    yield from _command_entries(f"{name} {each}", below, context)


def _entry(name: str, text: str) -> Iterator[str]:
    yield f"## {name}\n\n```text\n{text}\n```\n"


if __name__ == "__main__":
    print(reference(), end="")
