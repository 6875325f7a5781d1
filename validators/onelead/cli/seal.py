"""``onelead seal``: the keys with which packs are signed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from onelead.cli.outputs import say_written
from onelead.problems import UsageProblem

VARIABLE = "ONELEAD_KEY_PASSPHRASE"
# Decorators of click keep the function as it is; what it takes is told by its own signature.
Command = TypeVar("Command", bound=Callable[..., Any])


def passphrase_option(command: Command) -> Command:
    """Take the file with the passphrase of a private key; the passphrase itself is never on the command line."""
    return click.option(
        "--passphrase-file",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help=f"A text file with the key's passphrase; or set {VARIABLE}. Otherwise you are asked.",
    )(command)


def typed_passphrase(passphrase_file: Path | None, *, new: bool = False) -> str:
    """Return the passphrase from its file, the environment, or the person who is there."""
    if passphrase_file is not None:
        return _first_line(passphrase_file)
    if os.environ.get(VARIABLE):
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise UsageProblem("The key needs its passphrase.", f"Give --passphrase-file, or set {VARIABLE}.")
    words = "Passphrase for the new key" if new else "Passphrase of the key"
    return str(click.prompt(words, hide_input=True, confirmation_prompt=new, err=True))


@click.group()
def command() -> None:
    """
    Make the keys with which packs are signed.

    The private key stays with whoever signs; commissioners are given the public one, in another way than the packs.
    """


@command.command()
@click.argument("key", type=click.Path(path_type=Path), metavar="KEY")
@passphrase_option
def keygen(key: Path, passphrase_file: Path | None) -> int:
    """Write a new private key to KEY, and its public key beside it."""
    from onelead.sharing.keys import fingerprint, make_keys

    public_key = make_keys(key, typed_passphrase(passphrase_file, new=True))
    say_written(key)
    say_written(key.with_name(f"{key.name}.pub"))
    click.echo(f"Its fingerprint: {fingerprint(public_key)}")
    click.echo("Give commissioners the .pub file, and tell them the fingerprint yourself. Nobody needs the other file.")
    return 0


def _first_line(passphrase_file: Path) -> str:
    try:
        lines = passphrase_file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblem(
            f"The passphrase file {passphrase_file} can't be read.", "Give a text file with the passphrase in it."
        ) from error
    if not lines or not lines[0]:
        raise UsageProblem(
            f"The passphrase file {passphrase_file} is empty.", "Write the passphrase on its first line."
        )
    return lines[0]
