"""The Share button: a clean, sealed copy for the commissioner, as a new workbook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

import xlwings as xw

from onelead.problems import UsageProblem
from onelead.words import counted, listed
from onelead_addin.looking import Asked, outcome_of

if TYPE_CHECKING:
    from onelead.sharing.pack import Packed, PackRequest

SHOWN = 12
"""How many places and words are shown in the question."""


def share(book: xw.Book, asked: Asked) -> str:
    """
    Write the commissioner's copy and tell where it is.

    Details of residents and words that may be names stop it; the person is asked once whether all of them shall be
    masked in the copy. Finer answers are the command line's: ``onelead pack``.
    """
    from onelead.sharing.pack import PackRequest, pack

    if asked.save is None:
        raise UsageProblem("A copy can't be written from here.", "Use the add-in on a desktop, or: onelead pack FILE")
    request = PackRequest(((book.name, outcome_of(book, asked)),), asked.policy)
    packed = pack(request)
    if not packed.is_ready:
        if not asked.confirm(question(packed)):
            raise UsageProblem("Nothing was written.", "For single answers use: onelead pack FILE")
        packed = pack(_masking(request, packed))
    if not packed.is_ready:
        raise UsageProblem("Some details could not be masked, so nothing was written.", "Use: onelead pack FILE")
    place = asked.save(f"{PurePath(book.name).stem} for commissioner.xlsx", packed.data)
    return f"The copy for the commissioner is {place}\n{_done(packed)}".strip()


def question(packed: Packed) -> str:
    """Return what to ask before anything of people is masked: what was found, and where."""
    places = [f"{each.place}: {each.kind}" for each in packed.details]
    words = list(packed.undecided)
    parts = ["Before this leaves the house:"]
    if places:
        parts.append(f"{counted(len(places), 'detail')} of people, for example {'; '.join(places[:SHOWN])}.")
    if words:
        parts.append(f"{counted(len(words), 'word')} that may be somebody's name: {', '.join(words[:SHOWN])}.")
    return "\n\n".join([*parts, "Yes: mask all of them in the copy.\nNo: write nothing."])


def _masking(request: PackRequest, packed: Packed) -> PackRequest:
    sharing = request.policy.policy.sharing
    masked = replace(sharing, mask=[*sharing.mask, *packed.undecided])
    policy = replace(request.policy.policy, sharing=masked)
    return replace(request, masks=True, policy=replace(request.policy, policy=policy))


def _done(packed: Packed) -> str:
    said = []
    for what, numbers in (("Masked", packed.masked), ("Held back", packed.held_back)):
        if numbers:
            said.append(f"{what}: {listed(f'{number} {kind}' for kind, number in numbers.items())}.")
    return "\n".join(said)
