"""Whom a phrase means, once the register and the rest of the column have been asked."""

from __future__ import annotations

from onelead.model import Person
from onelead.reading.people.mentions import Kind, Mention, read_mention
from onelead.reading.people.names import can_be_same, folded, initials, name_words
from onelead.reading.people.owner_column import OwnerColumn
from onelead.reading.people.owner_words import post_words
from onelead.reading.people.staff_list import StaffList
from onelead.values import frozen


@frozen
class Identity:
    """A phrase with the person behind it, if there is exactly one."""

    mention: Mention
    kind: Kind
    name: str = ""
    """The person's name: the register's spelling, else the cell's."""
    person: Person | None = None
    """The register's entry of the person, or of the one who holds the post."""
    ambiguous: bool = False
    """It fits more than one person."""

    @property
    def words(self) -> tuple[str, ...]:
        """The name as folded words."""
        return name_words(self.name)

    @property
    def is_sure_person(self) -> bool:
        """Tell whether it is a person beyond doubt: on the register, or first and last name."""
        return self.kind is Kind.PERSON and (self.person is not None or len(self.words) > 1)

    def is_same_person(self, other: Identity) -> bool:
        """Tell whether both are one person."""
        if self.person is not None and other.person is not None:
            return self.person == other.person
        return can_be_same(self.words, other.words)


def identify(mention: Mention, staff: StaffList, column: OwnerColumn) -> Identity:
    """Ask the register, then the column, whom a phrase means."""
    written = staff.written(mention.text)
    if not written and mention.kind is Kind.PERSON:
        written = staff.named(mention.name)
    if written:
        return _of_register(mention, written)
    if mention.perhaps and (known := _known_person(mention.perhaps, staff, column)):
        return known
    match mention.kind:
        case Kind.POST | Kind.GROUP:
            return _holder(mention, staff)
        case Kind.CODE:
            found = staff.with_initials(mention.text)
            return _of_register(mention, found) if found else Identity(mention, Kind.CODE)
        case Kind.PERSON:
            return _of_column(mention, column, staff)
        case _:
            return Identity(mention, mention.kind)


def _of_register(mention: Mention, found: tuple[Person, ...]) -> Identity:
    if len(found) > 1:
        return Identity(mention, Kind.PERSON, mention.name or mention.text, ambiguous=True)
    kind = Kind.PERSON if is_named(found[0]) else read_mention(found[0].name).kind
    return Identity(mention, kind, found[0].name, found[0])


def is_named(person: Person | None) -> bool:
    """Tell whether a register's entry is a person by name, not an organisation or a post (``Boiler engineer``)."""
    return person is not None and read_mention(person.name).kind in (Kind.PERSON, Kind.CODE)


def _known_person(name: str, staff: StaffList, column: OwnerColumn) -> Identity | None:
    """``Paul maintenance`` is Paul where the register or another cell of the column knows a Paul."""
    mention = Mention(name, Kind.PERSON, name=name)
    found = staff.named(name)
    if found:
        return _of_register(mention, found)
    return _of_column(mention, column, staff) if column.knows(name) else None


def _holder(mention: Mention, staff: StaffList) -> Identity:
    """Take a post for the one person who holds it, a department only where the register has it as somebody's post."""
    holders = staff.holders(mention.text)
    if len(holders) != 1:
        return Identity(mention, mention.kind)
    return Identity(mention, Kind.POST, holders[0].name, holders[0])


def _of_column(mention: Mention, column: OwnerColumn, staff: StaffList) -> Identity:
    words = name_words(mention.name)
    partial = len(words) == 1 or any(len(word) == 1 for word in (words[0], words[-1]))
    fitting = column.fitting(words) if partial and not staff.is_list else ()
    return Identity(mention, Kind.PERSON, mention.name, ambiguous=len(fitting) > 1)


def is_initials_of(code: str, name: str) -> bool:
    """Tell whether a code is the initials of a name."""
    return folded(code).replace(".", "").replace(" ", "") in initials(name_words(name))


def is_same_post(one: str, other: str) -> bool:
    """Tell whether two texts name one post: ``RM`` and ``Registered Manager``."""
    return bool(one) and post_words(one) == post_words(other)
