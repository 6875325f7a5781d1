"""``onelead verify``: whether a pack is as it was when it was sealed."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.inert import inert_line, inert_path
from onelead.reading.opening.files import LIMITS, read_bytes

HEADLINES = {
    "intact": "INTACT: nothing was changed since it was sealed.",
    "altered": "ALTERED: it is not as it was when it was sealed.",
    "not sealed": "NOT SEALED: it has no seal of OneLead, so nothing can be said of it.",
    "wrong key": "WRONG KEY: nothing was changed since it was sealed, but another key than yours signed it.",
}


@click.command()
@click.argument("pack", metavar="PACK", type=click.Path(path_type=Path))
@click.option(
    "--key", type=click.Path(path_type=Path), metavar="PUB", help="The public key of whoever should have sent it."
)
def command(pack: Path, key: Path | None) -> int:
    """
    Tell whether a pack was changed since it was sealed, where, and who signed it.

    The exit code is 0 where it is intact, 1 where it was altered, is not sealed or was signed by another key, and 2
    where it can't be read.
    """
    from onelead.sharing.keys import public_key_in
    from onelead.sharing.verifying import Answer, verify

    verified = verify(read_bytes(pack, LIMITS), public_key_in(key) if key else "")
    click.echo(f"{inert_path(str(pack))}: {HEADLINES[verified.answer.value]}")
    for each in (*verified.changes, *verified.notes):
        click.echo(f"  {inert_line(each)}")
    return 0 if verified.answer is Answer.INTACT else 1
