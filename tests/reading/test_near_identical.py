"""Actions that stand twice in a tracker."""

import pytest

from onelead.reading.actions.near_identical import is_near_identical, repeated_pairs

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


def test_pairs_are_found_by_position_the_earlier_first() -> None:
    texts = [
        "Replace the closer on FD07",
        "Review care plans",
        "",
        "Replace closer on FD07.",
        "Review the care plans",
        "",
    ]
    assert list(repeated_pairs(texts)) == [(0, 3), (1, 4)]


def test_every_pair_that_is_alike_is_found_among_many() -> None:
    texts = [f"Replace the closer on door {n} and test it with the alarm" for n in range(60)] + [
        one for one, _ in ALIKE
    ]
    texts += [other for _, other in ALIKE]
    found = set(repeated_pairs(texts))
    slow = {(a, b) for b in range(len(texts)) for a in range(b) if is_near_identical(texts[a], texts[b])}
    assert found == slow
