"""``onelead addin``: the buttons inside Excel, put in place, taken away and examined."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.options import force_option
from onelead.cli.outputs import say


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """
    Put OneLead's buttons into Excel, take them away, or find out why they don't work.

    Excel on Windows and Mac only; it needs the part for Excel: pip install "onelead[excel]".
    """


@command.command()
def install() -> int:
    """
    Put the add-in into Excel.

    It goes into Excel's start folder, so that the tab OneLead is there whenever Excel starts.
    """
    from onelead_addin.install import install as put

    return _say(put())


@command.command()
def remove() -> int:
    """
    Take the add-in away.

    Only what install put there is taken away.
    """
    from onelead_addin.install import remove as take_away

    return _say(take_away())


@command.command()
def doctor() -> int:
    """
    Find out why buttons don't work.

    Each point that was looked at is named, with what to do where it is amiss.
    """
    from onelead_addin.install import Sign
    from onelead_addin.install import doctor as examine

    checks = examine()
    for check in checks:
        say(f"{check.sign.capitalize():<12} {check.words}")
        if check.remedy:
            say(f"             → {check.remedy}")
    return 1 if any(check.sign is Sign.AMISS for check in checks) else 0


@command.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@force_option
def build(file: Path, force: bool) -> int:
    """
    Write the add-in to a file.

    FILE is for whoever looks after the computers to sign, or to hand out.
    """
    from onelead_addin.install import build as write

    return _say(write(file, force=force))


def _say(done: tuple[str, ...]) -> int:
    for line in done:
        say(line)
    return 0
