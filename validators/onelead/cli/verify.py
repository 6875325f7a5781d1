"""``onelead verify``: whether a pack is as it was when it was sealed."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.options import force_option
from onelead.cli.outputs import say, say_written
from onelead.inert import inert_line, inert_path
from onelead.problems import UsageProblem, WorkbookProblem
from onelead.reading.opening.files import LIMITS, read_bytes

HEADLINES = {
    "intact": "INTACT: nothing was changed since it was sealed.",
    "altered": "ALTERED: it is not as it was when it was sealed.",
    "not sealed": "NOT SEALED: it has no seal of OneLead, so nothing can be said of it. Ask for the pack itself.",
    "wrong key": "WRONG KEY: nothing was changed since it was sealed, but the key you gave did not sign it.",
}


@click.command()
@click.argument("pack", metavar="[PACK]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--key", type=click.Path(path_type=Path), metavar="PUB", help="The public key of whoever should have sent it."
)
@click.option(
    "--page",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the page by which a commissioner without OneLead can verify packs in a browser, offline.",
)
@force_option
def command(pack: Path | None, key: Path | None, page: Path | None, force: bool) -> int:
    """
    Tell whether a pack was changed since it was sealed, where, and who signed it.

    The exit code is 0 where it is intact, 1 where it was altered, is not sealed or was not signed by the key, and 2
    where it can't be read. With --page and no pack, only the page is written.
    """
    if page is not None:
        _write_page(page, force=force)
    if pack is not None:
        return _verify(pack, key)
    if page is None:
        raise UsageProblem("There is no pack to verify.", "Give its path: onelead verify pack.xlsx")
    return 0


def _verify(pack: Path, key: Path | None) -> int:
    from onelead.sharing.keys import public_key_in
    from onelead.sharing.verifying import Answer, verify

    expected = public_key_in(key) if key else ""
    try:
        verified = verify(read_bytes(pack, LIMITS), expected)
    except WorkbookProblem as problem:
        raise UsageProblem(
            f"{inert_path(str(pack))} can't be verified. {problem.message}",
            "Ask whoever sent the pack to send it again, and give the path of the file as it was sent.",
        ) from problem
    say(f"{inert_path(str(pack))}: {HEADLINES[verified.answer]}")
    for each in (*verified.changes, *verified.notes):
        say(f"  {inert_line(each)}")
    return 0 if verified.answer is Answer.INTACT else 1


def _write_page(page: Path, *, force: bool) -> None:
    from importlib.resources import files

    from onelead.saving import save

    save(page, files("onelead_web").joinpath("verify.html").read_bytes(), replace=force)
    say_written(page)
