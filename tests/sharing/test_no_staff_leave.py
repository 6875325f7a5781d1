"""No member of staff leaves by name: every labelled tracker and every rule's drawing, packed with all words kept."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from drawing import TODAY, outcome_from, section
from onelead.catalogue import Scope, all_rules
from onelead.checking import Outcome
from onelead.model import Field, Ownership, VerifierKind
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.people.mentions import Kind, read_mention
from onelead.reading.people.names import folded, name_words
from onelead.run import Request, check_one
from onelead.sharing.capitals import is_everyday
from onelead.sharing.pack import Packed, PackRequest, pack
from onelead.sharing.staff import StaffNames
from onelead.updates import Comparison
from sharing.packs import policy_with
from two_updates import compared

TRACKERS = sorted((Path(__file__).parents[1] / "corpus" / "trackers").iterdir())
PEOPLE = (VerifierKind.OWNER, VerifierKind.PERSON, VerifierKind.EXTERNAL)
NOTHING_TO_SHARE = {"Elm Tree training matrix and rota.xlsx"}


def kept_whole(
    path: str, outcome: Outcome, called: StaffNames = StaffNames.ROLES, comparison: Comparison | None = None
) -> tuple[Packed, Packed]:
    """Pack as ``--keep-rest --mask`` does; return what was asked before, and the pack."""
    request = PackRequest(((path, outcome),), PolicyInUse(), masks=True, staff=called, comparison=comparison)
    asked = pack(request)
    policy = replace(request.policy, policy=policy_with(keep=list(asked.undecided)))
    return asked, pack(replace(request, policy=policy))


def staff_of(outcome: Outcome) -> set[str]:
    """Return the names of everybody whom the reading itself knows: of registers, owners and verifiers."""
    names = {each.name for each in outcome.workbook.people}
    for tracker in outcome.workbook.trackers:
        for action in tracker.actions:
            names |= {action.owner.name or ""}
            names |= {action.verifier.name or ""} if action.verifier.kind in PEOPLE else set()
            if action.owner.ownership is Ownership.SEVERAL:
                names |= {each for each in action.owner.people if read_mention(each).kind is Kind.PERSON}
            unclear = re.fullmatch(r"([A-Z][a-z]+), ([A-Z][a-z]+)", action.text(Field.OWNER))
            names |= set(unclear.groups()) if unclear and action.ownership is Ownership.UNCLEAR else set()
    return names - {""}


def words_of(names: set[str], outcome: Outcome) -> set[str]:
    """Return the words that give somebody away: no posts, no everyday words."""
    posts = {word for each in outcome.workbook.people for word in name_words(each.role)}
    words = {word for name in names for word in name_words(name.replace("-", " "))}
    return {word for word in words if len(word) > 1 and word not in posts and not is_everyday(word)}


def texts_of(packed: Packed) -> Iterator[tuple[str, str]]:
    for grid in book_from_bytes(packed.data):
        for row, cells in grid.rows.items():
            yield from ((f"{grid.name}!{row}", value) for value in cells.values() if isinstance(value, str))


def named_in(packed: Packed, outcome: Outcome) -> list[tuple[str, str]]:
    names = staff_of(outcome)
    words, full = words_of(names, outcome), {folded(each) for each in names if len(name_words(each)) > 1}
    return [
        (place, text)
        for place, text in texts_of(packed)
        if {folded(re.sub("['’]s$", "", each)) for each in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)} & words
        or any(re.search(rf"\b{re.escape(each)}\b", folded(text)) for each in full)
    ]


@pytest.fixture(scope="module", params=TRACKERS, ids=lambda path: path.stem)
def tracker(request: pytest.FixtureRequest) -> tuple[str, Outcome]:
    path: Path = request.param
    outcome = check_one(str(path), Request(TODAY)).outcome
    assert outcome is not None
    return path.name, outcome


def test_no_name_of_the_staff_is_in_the_pack_of_a_labelled_tracker(tracker: tuple[str, Outcome]) -> None:
    name, outcome = tracker
    if name in NOTHING_TO_SHARE:
        with pytest.raises(UsageProblem, match="nothing to share"):
            kept_whole(name, outcome)
        return
    asked, packed = kept_whole(name, outcome)

    assert packed.is_ready
    assert named_in(packed, outcome) == []
    said = [text for each in outcome.workbook.trackers for action in each.actions for text in action.written.values()]
    assert [word for word in asked.undecided if not any(word in text for text in [*said, name])] == []


def test_the_same_search_finds_the_names_where_they_are_kept() -> None:
    path = next(each for each in TRACKERS if each.name.startswith("Rose Court"))
    outcome = check_one(str(path), Request(TODAY)).outcome
    assert outcome is not None
    _, packed = kept_whole(path.name, outcome, StaffNames.NAMES)

    assert any("Leanne / Chidi" in text for _, text in named_in(packed, outcome))
    assert any("Karen Whitfield" in text for _, text in named_in(packed, outcome))


def drawings() -> Iterator[tuple[str, Outcome, Comparison | None]]:
    """Yield the workbook of each drawing on the rules' pages, with its comparison where it has an older update."""
    for rule in all_rules():
        for title in ("Reported", "Accepted"):
            page = section(rule, title)
            if rule.scope is Scope.UPDATE:
                comparison = compared(page)
                yield f"{rule.code} {title}", comparison.newer, comparison
            else:
                yield f"{rule.code} {title}", outcome_from(page), None


def test_no_name_of_the_staff_is_in_the_pack_of_a_rules_drawing() -> None:
    named, packs = [], 0
    for name, outcome, comparison in drawings():
        with contextlib.suppress(UsageProblem):  # a drawing without an action that may be shared
            _, packed = kept_whole(name, outcome, comparison=comparison)
            packs += 1
            known = [outcome, comparison.older] if comparison else [outcome]
            named += [(name, *found) for each in known for found in named_in(packed, each)]

    assert named == []
    assert packs > 100
