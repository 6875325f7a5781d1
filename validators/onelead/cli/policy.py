"""``onelead policy``: the settings that a provider may change."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.options import force_option, policy_option
from onelead.cli.outputs import say_written, write_bytes
from onelead.cli.policies import policy_in_use
from onelead.inert import inert
from onelead.policy_files import NAME
from onelead.saving import save


@click.group()
def command() -> None:
    """
    Show or write the settings that a provider may change: thresholds, headings, words, severities.

    They stand in a file called onelead.toml beside your workbooks, or in a folder above them. The verdict on a closure
    and the figures never change by them.
    """


@command.command()
@click.argument("file", type=click.Path(path_type=Path), default=Path(NAME))
@force_option
def init(file: Path, force: bool) -> int:
    """Write a file of settings to start from, each with its default and its meaning."""
    from onelead.policy_files.reference import starting_policy

    save(file, starting_policy().encode("utf-8"), replace=force)
    say_written(file)
    return 0


@command.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@policy_option
def show(paths: tuple[str, ...], policy_file: Path | None) -> int:
    """Show which settings count for some workbooks (or for this folder), and what they change."""
    from onelead.policy_files.changes import policy_in_words

    words = policy_in_words(policy_in_use(policy_file, paths or (".",)))
    write_bytes(inert(words).encode("utf-8"))
    return 0
