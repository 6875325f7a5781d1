"""Classes of values do all that frozen data classes do, and cost next to nothing to declare."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property

import pytest

from onelead.values import MANY, changing, field, frozen, replace


@frozen
class Room:
    """A room."""

    name: str
    beds: int = 1
    doors: list[str] = field(default_factory=list)
    code: str = field(default="", repr=False)

    @property
    def is_shared(self) -> bool:
        return self.beds > 1


@frozen
class Floor:
    rooms: tuple[Room, ...] = ()

    @cached_property
    def beds(self) -> int:
        return sum(room.beds for room in self.rooms)


@dataclasses.dataclass(frozen=True, slots=True)
class Twin:
    name: str
    beds: int = 1


def test_a_value_is_built_by_position_and_by_name() -> None:
    assert Room("Rose", 2) == Room(beds=2, name="Rose")
    assert Room("Rose").beds == 1
    assert Room("Rose", 2).is_shared


def test_each_value_gets_a_default_of_its_own_from_a_factory() -> None:
    one, other = Room("Rose"), Room("Lily")
    one.doors.append("east")
    assert other.doors == []


def test_what_is_left_out_or_not_a_field_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Room.__init__\(\) missing 1 required positional argument: 'name'"):
        Room()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'size'"):
        Room("Rose", size=3)  # type: ignore[call-arg]


def test_the_first_value_and_the_many_that_follow_are_built_alike() -> None:
    @frozen
    class Bed:
        number: int
        side: str = "left"
        sheets: list[str] = field(default_factory=list)

    beds = [Bed(number, side="right") for number in range(3 * MANY)]

    assert [(bed.number, bed.side, bed.sheets) for bed in beds] == [(number, "right", []) for number in range(3 * MANY)]
    assert len({id(bed.sheets) for bed in beds}) == 3 * MANY
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'number'"):
        Bed()  # type: ignore[call-arg]


@pytest.mark.parametrize("wrong", [("Rose", 1, [], "", "more"), ("Rose", 1)])
def test_a_value_takes_no_field_twice_and_no_more_than_it_has(wrong: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=r"Room.__init__\(\) (?:takes|got multiple values)"):
        Room(*wrong, name="Lily")  # type: ignore[arg-type,misc]


def test_a_field_is_told_in_the_words_of_values() -> None:
    with pytest.raises(TypeError, match=r"takes the `field` of onelead\.values"):

        @frozen
        class Bed:
            sheets: list[str] = dataclasses.field(default_factory=list)


def test_a_value_never_changes() -> None:
    room = Room("Rose")
    with pytest.raises(dataclasses.FrozenInstanceError):
        room.beds = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del room.beds
    with pytest.raises(AttributeError):
        room.size = 3  # type: ignore[attr-defined]


def test_values_are_equal_by_their_fields_and_their_class() -> None:
    assert Floor((Room("Rose"),)) == Floor((Room("Rose"),))
    assert Floor() != Floor((Room("Rose"),))
    assert hash(Floor()) == hash(Floor(()))
    assert Room("Rose").__eq__(Twin("Rose")) is NotImplemented


def test_an_answer_can_be_kept() -> None:
    floor = Floor((Room("Rose", 2), Room("Lily")))
    assert floor.beds == 3
    assert vars(floor) == {"beds": 3}


def test_a_value_shows_itself_as_a_data_class_does() -> None:
    assert repr(Room("Rose", code="1234")) == "Room(name='Rose', beds=1, doors=[])"


def test_a_value_is_pickled_and_copied() -> None:
    room = Room("Rose", 2, ["east"])
    assert pickle.loads(pickle.dumps(room)) == room
    assert copy.deepcopy(room) == copy.copy(room) == room


def test_what_works_with_data_classes_works_with_values() -> None:
    room = Room("Rose")
    assert dataclasses.is_dataclass(room)
    assert [each.name for each in dataclasses.fields(Room)] == ["name", "beds", "doors", "code"]
    assert dataclasses.replace(room, beds=3) == replace(room, beds=3) == Room("Rose", 3)
    assert dataclasses.asdict(room) == {"name": "Rose", "beds": 1, "doors": [], "code": ""}
    match room:
        case Room("Rose", beds):
            assert beds == 1


class Ward(Floor):
    """A class made from one of values, which builds itself otherwise."""

    __slots__ = ()

    def __init__(self, *names: str) -> None:
        super().__init__(tuple(map(Room, names)))


def test_a_class_made_from_one_of_values_has_its_fields() -> None:
    ward = Ward("Rose", "Lily")
    assert ward.beds == 2
    assert [each.name for each in dataclasses.fields(ward)] == ["rooms"]
    assert ward.__eq__(Floor(ward.rooms)) is NotImplemented


def test_one_field_alone_and_no_field_at_all() -> None:
    @frozen
    class Nothing:
        """Nothing to know."""

    assert Nothing() == Nothing()
    assert repr(Nothing()).endswith("Nothing()")
    assert pickle.loads(pickle.dumps(Floor())) == Floor()


def test_what_is_filled_in_while_something_is_read_may_change() -> None:
    @changing
    class Draft:
        name: str
        _pages: list[str] = field(default_factory=list)
        read: int = 0

    drafts = [Draft("Rose", read=number) for number in range(2 * MANY)]
    for draft in drafts:
        draft.read += 1
        draft._pages.append("one")

    assert [draft.read for draft in drafts] == list(range(1, 2 * MANY + 1))
    assert [draft._pages for draft in drafts] == [["one"]] * (2 * MANY)
    assert repr(Draft("Rose")).endswith("Draft(name='Rose', _pages=[], read=0)")
    with pytest.raises(AttributeError):
        drafts[0].size = 3  # type: ignore[attr-defined]
