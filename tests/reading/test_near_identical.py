"""Actions that stand twice in a tracker."""

import random
from collections.abc import Sequence

import pytest

from onelead.reading.actions import near_identical
from onelead.reading.actions.near_identical import is_near_identical, repetitions

ALIKE = [
    ("Replace the closer on FD07", "Replace the closer on FD07"),
    ("Replace the closer on FD07", "replace closer on FD07."),
    ("Cross-check the choking list every Monday", "Cross-check the choking list each Monday"),
    ("Audit four care files a week against the list", "Audit four care file a week against the list"),
    ("Complete the falls risk assessment within 24 hours", "Complete the falls risk assesment within 24 hours"),
    ("Improve recording", "Improve recording"),
    ("Ensure daily notes are signed by the senior", "Make sure daily notes are signed by the senior"),
    ("Carry out a weekly audit of MAR charts on Elm", "Complete weekly audit of MAR charts on Elm"),
    (
        "Night senior to check five sets of notes before six",
        "Night senior to check five sets of notes before six daily",
    ),
]
DIFFERENT = [
    ("Repair the door guard on Room 3", "Repair the door guard on Room 15"),
    ("Count the Alder trolley every Monday", "Count the Daisy trolley every Monday"),
    ("Hold a supervision with Tom Jones", "Hold a supervision with Jane Smith"),
    ("Replace the carpet in the lounge", "Replace the carpet in the hall"),
    ("Review care plans", "Review risk assessments"),
    ("Improve recording", "Improve communication"),
    ("Check the upstairs bathroom taps weekly", "Check the downstairs bathroom taps weekly"),
    ("Train night staff in moving and handling", "Train day staff in moving and handling"),
    ("Fit a lock", "Fit a lock to the sluice door on Oak and add it to the walkaround"),
    ("Audit 4 care files", "Audit 5 care files"),
    ("", "Replace the closer"),
    ("", ""),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_small_differences_leave_an_action_the_same(one: str, other: str) -> None:
    assert is_near_identical(one, other)
    assert is_near_identical(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_room_person_service_or_thing_is_another_action(one: str, other: str) -> None:
    assert not is_near_identical(one, other)
    assert not is_near_identical(other, one)


def test_repetitions_are_found_by_position_the_earlier_first() -> None:
    texts = [
        "Replace the closer on FD07",
        "Review care plans",
        "",
        "Replace closer on FD07.",
        "Review the care plans",
        "",
    ]
    assert list(repetitions(texts)) == [(0, 3), (1, 4)]


def test_every_repetition_is_found_among_many() -> None:
    texts = [f"Replace the closer on door {n} and test it with the alarm" for n in range(60)] + [
        one for one, _ in ALIKE
    ]
    texts += [other for _, other in ALIKE]
    assert list(repetitions(texts)) == one_by_one(texts)


WORDS = ("replace", "check", "audit", "door", "closer", "sling", "hoist", "chart", "weekly", "nights", "five")


@pytest.mark.parametrize("few", [0, 1_000], ids=["by their rarest words", "each with each"])
@pytest.mark.parametrize("seed", range(20))
def test_the_search_finds_what_a_plain_comparison_finds(seed: int, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_identical, "_FEW", few)
    chance = random.Random(seed)
    texts = [" ".join(chance.choices(WORDS, k=chance.randint(1, 8))) for _ in range(40)]
    texts += [altered(chance.choice(texts), chance) for _ in range(80)]
    assert list(repetitions(texts)) == one_by_one(texts)


def altered(text: str, chance: random.Random) -> str:
    """Return a text as somebody types it again: the same, a letter short, a word more, or in capitals."""
    at = chance.randrange(len(text))
    return chance.choice((text, text[:at] + text[at + 1 :], f"{text} {chance.choice(WORDS)}", text.upper()))


def one_by_one(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the repetitions as a plain comparison of each text with all before it finds them."""
    first = ((next((a for a in range(b) if is_near_identical(texts[a], texts[b])), None), b) for b in range(len(texts)))
    return [(earlier, later) for earlier, later in first if earlier is not None]
