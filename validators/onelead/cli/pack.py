"""``onelead pack``: the copy of a tracker that a commissioner can trust."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onelead.cli.checked import checked
from onelead.cli.options import (
    force_option,
    password_option,
    paths_argument,
    policy_option,
    today_option,
)
from onelead.cli.outputs import inputs_at, say_written
from onelead.cli.passwords import passwords
from onelead.cli.policies import policy_in_use
from onelead.cli.seal import passphrase_option, typed_passphrase
from onelead.cli.ways import way_here
from onelead.inert import inert_line
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem, WorkbookProblem
from onelead.run import Request
from onelead.saving import refuse_other_ending, refuse_unwritable, save
from onelead.values import frozen, replace
from onelead.words import counted, listed, quoted

if TYPE_CHECKING:
    from onelead.sharing.pack import Packed, PackRequest
    from onelead.sharing.redaction import FoundDetail

SHOWN = 60
"""How many places or words are listed; a person who has more puts these right first."""


@click.command()
@paths_argument
@click.option(
    *("-o", "--output", "pack_file"),
    required=True,
    type=click.Path(path_type=Path),
    metavar="PACK",
    help="The pack to write.",
)
@click.option("--since", metavar="OLDER", help="The last update, to say what changed since.")
@click.option("--mask", "masks", is_flag=True, help="Mask residents' details, which stop the pack otherwise.")
@click.option(
    "--staff", type=click.Choice(["roles", "initials", "names"]), help="How staff are called. Default: roles."
)
@click.option("--keep", default="", metavar="WORDS", help="Capitalised words that are nobody's name; remembered.")
@click.option("--mask-words", default="", metavar="WORDS", help="Words to mask wherever they stand; remembered.")
@click.option("--keep-rest", is_flag=True, help="Keep every other capitalised word that nobody has decided on yet.")
@click.option("--include", default="", metavar="IDS", help="Actions to share that their subject would hold back.")
@click.option("--service", default="", metavar="NAME", help="What the cover calls the service.")
@click.option("--provider", default="", metavar="NAME", help="What the cover calls the provider.")
@click.option("--sign", "key", type=click.Path(path_type=Path), metavar="KEY", help="Sign with this private key.")
@passphrase_option
@today_option
@force_option
@policy_option
@password_option
def command(
    paths: tuple[str, ...],
    pack_file: Path,
    since: str | None,
    masks: bool,
    staff: str | None,
    keep: str,
    mask_words: str,
    keep_rest: bool,
    include: str,
    service: str,
    provider: str,
    key: Path | None,
    passphrase_file: Path | None,
    today: dt.date,
    force: bool,
    policy_file: Path | None,
    password_file: Path | None,
) -> int:
    """
    Write a copy for commissioners: values only, with what was checked, what could not be, and a seal.

    Residents' details stop it (exit code 1, with their places) or are masked with --mask. Capitalised words that may be
    names are listed once, to keep or to mask; the answer is remembered in your settings. Rows about safeguarding,
    whistleblowing and disciplinary matters stay in the house unless they are named.
    """
    from onelead.sharing.keys import open_key

    inputs = inputs_at([*paths, *([since] if since is not None else [])])
    refuse_other_ending(pack_file)
    refuse_unwritable(pack_file, inputs=inputs, replace=force)
    signer = open_key(key, lambda: typed_passphrase(passphrase_file)) if key else None
    policy = policy_in_use(policy_file, paths)
    request = _request(paths, Request(today, policy, passwords=passwords(password_file)), since)
    request = replace(request, masks=masks, include=_words(include), service=service, provider=provider, signer=signer)
    answers = _Answers(tuple(map(Path, paths)), policy_file, policy, keep=_words(keep), mask=_words(mask_words))
    packed = answers.packed(_called(request, staff), keep_rest=keep_rest)
    if not packed.is_ready:
        _say_what_stops(packed.details, packed.undecided)
        return 1
    save(pack_file, packed.data, inputs=inputs, replace=force)
    say_written(pack_file)
    _say_what_was_done(packed)
    return 0


def _request(paths: Sequence[str], request: Request, since: str | None) -> PackRequest:
    from onelead.sharing.pack import PackRequest
    from onelead.since import compare_files

    run = checked(paths, request, way_here())
    if run.stopped:
        raise KeyboardInterrupt  # a pack of those that were checked by then would look like one of all
    if run.problems:
        raise _of_file(run.problems[0].path, run.problems[0].problem)
    outcomes = tuple((each.path, each.outcome) for each in run.workbooks if each.outcome)
    if not outcomes:
        raise UsageProblem("There is no workbook to share.", "Give the path of the tracker.")
    if since is None:
        return PackRequest(outcomes, request.policy)
    if len(outcomes) > 1:
        raise UsageProblem("--since compares one workbook with its last update.", "Pack one workbook at a time.")
    compared = compare_files(since, outcomes[0][0], request)
    if compared.older.problem is not None:
        raise _of_file(since, compared.older.problem)
    return PackRequest(outcomes, request.policy, comparison=compared.comparison, since=Path(since).stem)


def _of_file(path: str, problem: WorkbookProblem) -> UsageProblem:
    """Return the problem of one of several workbooks with the name of its file."""
    return UsageProblem(f"{path}: {problem.message}", problem.remedy)


def _called(request: PackRequest, staff: str | None) -> PackRequest:
    from onelead.sharing.staff import StaffNames

    return replace(request, staff=StaffNames(staff or request.policy.policy.sharing.staff))


# ------------------------------------------------------------------------------------------ words with a capital --


@frozen
class _Answers:
    """What a person said of capitalised words, now or before."""

    workbooks: tuple[Path, ...]
    policy_file: Path | None
    policy: PolicyInUse
    keep: tuple[str, ...]
    mask: tuple[str, ...]

    def packed(self, request: PackRequest, *, keep_rest: bool) -> Packed:
        """Pack by these answers; where words are left and somebody is there, ask, remember, and pack again."""
        from onelead.sharing.pack import pack

        packed = pack(replace(request, policy=self._in_use() if keep_rest else self._remembered()))
        if keep_rest and (packed.undecided or self.keep or self.mask):
            return self._more(tuple(packed.undecided), ()).packed(request, keep_rest=False)
        if packed.undecided and not packed.details and sys.stdin.isatty() and sys.stderr.isatty():
            return self._more(*_asked(packed.undecided)).packed(request, keep_rest=False)
        return packed

    def _more(self, keep: Iterable[str], mask: Iterable[str]) -> _Answers:
        return replace(self, keep=(*self.keep, *keep), mask=(*self.mask, *mask))

    def _in_use(self) -> PolicyInUse:
        sharing = self.policy.policy.sharing
        changed = replace(sharing, keep=[*sharing.keep, *self.keep], mask=[*sharing.mask, *self.mask])
        return replace(self.policy, policy=replace(self.policy.policy, sharing=changed))

    def _remembered(self) -> PolicyInUse:
        """Return the policy with the answers, once they are in its file, whose digest the cover tells."""
        from onelead.policy_files import load_policy
        from onelead.sharing.answers import remember

        if not self.keep and not self.mask:
            return self.policy
        file = remember(self.workbooks, self.keep, self.mask, self.policy_file)
        click.echo(f"Remembered in {file}", err=True)
        return load_policy(file)


def _asked(words: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Ask of each word whether to keep or to mask it."""
    answers: dict[str, list[str]] = {"keep": [], "mask": []}
    click.echo("Is one of these a resident's or a relative's name? Keep what is not, mask what is.", err=True)
    for word, text in words.items():
        click.echo(f"\n  {inert_line(quoted(text))}", err=True)
        choice = click.Choice(["keep", "mask"])
        answers[click.prompt(f"  {inert_line(word)}", type=choice, default="mask", err=True)].append(word)
    return answers["keep"], answers["mask"]


def _words(typed: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in typed.split(",") if each.strip())


# -------------------------------------------------------------------------------------------------- what is said --


def _say_what_stops(details: Sequence[FoundDetail], undecided: Mapping[str, str]) -> None:
    if details:
        click.echo(f"Nothing was written: {counted(len(details), 'detail')} of people would leave the house.", err=True)
        for each in details[:SHOWN]:
            click.echo(f"  {inert_line(each.place)}: {each.kind}", err=True)
        _say_how_many_more(len(details))
        click.echo("Take them out of the tracker, or mask them in the pack with --mask.", err=True)
    if undecided:
        click.echo(f"Nothing was written: {counted(len(undecided), 'word')} may be somebody's name.", err=True)
        for word, text in list(undecided.items())[:SHOWN]:
            click.echo(f"  {inert_line(word)}: {inert_line(quoted(text))}", err=True)
        _say_how_many_more(len(undecided))
        click.echo(
            "Say of each: --mask-words for names, --keep for the others, --keep-rest for all that are left.", err=True
        )


def _say_how_many_more(number: int) -> None:
    if number > SHOWN:
        click.echo(f"  … and {number - SHOWN:,} more", err=True)


def _say_what_was_done(packed: Packed) -> None:
    from onelead.sharing.details import masked_in_words

    masked = masked_in_words(packed.masked)
    held_back = [f"{number} {subject}" for subject, number in packed.held_back.items()]
    for what, numbers in (("Masked", masked), ("Held back", held_back)):
        if numbers:
            click.echo(f"{what}: {listed(numbers)}.", err=True)
