"""The commands by name; ``onelead --help`` lists them without loading one."""

from __future__ import annotations

import difflib
import importlib

import click

from onelead import __version__
from onelead.cli import COMMANDS
from onelead.problems import UsageProblem


class LazyGroup(click.Group):
    """A group whose commands are imported only when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the names in the order in which a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click passes it
        """Import and return a command; None where there is no such name."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"onelead.cli.{COMMANDS[cmd_name][0]}").command
        assert isinstance(command, click.Command)  # noqa: S101 -- tells the type checker what each module promises
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed, or say which was probably meant."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            raise UsageProblem(f"There is no command called {name}.", _meant(name))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 -- click passes it
        """Write the list of commands from their lines in `COMMANDS`."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_line) for name, (_, help_line) in COMMANDS.items()])


def _meant(name: str) -> str:
    near = difflib.get_close_matches(name, COMMANDS, 1)
    if near:
        return f"Did you mean: onelead {near[0]}"
    return f'To check a tracker: onelead check "{name}"' if "." in name else "See what there is with: onelead --help"


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="OneLead %(version)s")
def group() -> None:
    """
    Check the Excel trackers of a CQC improvement plan: one accountable owner for every action, no closure without
    proof.

    Your workbooks are only read, never changed. Start with:

    \b
      onelead demo                      see what it does, on sample trackers
      onelead check "Action plan.xlsx"  check your own
    """  # noqa: D301 -- \b is click's mark for lines that must stay as they are
