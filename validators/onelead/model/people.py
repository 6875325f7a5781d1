"""Who owns an action, who checked it, and whom the register names."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from onelead.values import frozen


class Ownership(StrEnum):
    """Who answers for an action, as far as its owner cell says."""

    ONE = "one"
    NONE = "none"
    PLACEHOLDER = "placeholder"
    SEVERAL = "several"
    GROUP = "group"
    ROLE = "role"
    UNCLEAR = "unclear"


@frozen
class Owner:
    """An owner cell, understood."""

    ownership: Ownership
    name: str | None = None
    """The one person's name, spelt as the register spells it where there is one; None unless ownership is ``one``."""
    people: tuple[str, ...] = ()
    """The people (or posts, or groups) named, where they are several."""
    on_register: bool | None = None
    """False where a register exists and this one person is not on it; None where there is no register."""
    nearest: str | None = None
    """The register's nearest name, where the person is not on it."""
    left_on: dt.date | None = None
    """The leaving date that the register gives for the person."""
    usual: str | None = None
    """How the column more often writes the same person, where this cell writes the name in another way."""


class VerifierKind(StrEnum):
    """Who checked that an action worked, seen from its owner."""

    NOBODY = "nobody"
    OWNER = "owner"
    PERSON = "person"
    EXTERNAL = "external"
    GROUP = "group"
    POST = "post"


@frozen
class Verifier:
    """A verifier cell, understood and compared with the owner."""

    kind: VerifierKind
    name: str | None = None
    is_support: bool = False
    """The verifier also stands in the Support column."""


NO_VERIFIER = Verifier(VerifierKind.NOBODY)


@frozen
class Person:
    """Somebody (or some outside body) whom the workbook's register names."""

    name: str
    role: str = ""
    initials: str = ""
    aliases: tuple[str, ...] = ()
    email: str = ""
    joined_on: dt.date | None = None
    left_on: dt.date | None = None
    external: bool = False
    escalates_to: str = ""
    sheet: str = ""
    row: int = 0
    listed: bool = True
    """Stands in a list of people; a banner or a key names a few, and says nothing of who is missing from it."""

    def is_active(self, today: dt.date) -> bool:
        """Tell whether the person is there on a day."""
        return (self.joined_on is None or self.joined_on <= today) and (self.left_on is None or self.left_on >= today)
