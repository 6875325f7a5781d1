"""Who checked that an action worked, seen from its owner."""

from __future__ import annotations

from collections.abc import Sequence

from onelead.model import NO_VERIFIER, Owner, Verifier, VerifierKind
from onelead.reading.people.identities import Identity, is_initials_of, is_same_post
from onelead.reading.people.mentions import Kind
from onelead.reading.people.names import can_be_same, folded, name_words
from onelead.reading.people.owner_column import OwnerColumn
from onelead.reading.people.placeholder_owners import is_a_tick
from onelead.reading.word_lists import word_set
from onelead.values import frozen, replace

_SELF = word_set("self me myself owner action owner same as owner own him herself himself themselves") | {
    "action owner", "as owner", "same as owner", "by owner", "the owner", "self verified", "self-verified",
    "self checked", "self-checked", "same person", "self certified", "as lead",
}  # fmt: skip


@frozen
class Named:
    """A part of a verifier cell, as it stands behind any number of owners."""

    identity: Identity
    alone: Verifier
    """Who it is, before an owner or a support is asked; without a name it is the owner, whoever that is."""


def named_alone(identity: Identity, column: OwnerColumn) -> Named:
    """Judge a part of a verifier cell by itself."""
    text = identity.mention.text
    if identity.kind is Kind.NOBODY or is_a_tick(text):
        return Named(identity, NO_VERIFIER)
    if folded(text) in _SELF:
        return Named(identity, Verifier(VerifierKind.OWNER))
    return Named(identity, Verifier(_kind(identity), _name(identity, column)))


def verifier_of(
    named: Sequence[Named], owners: Sequence[Identity], support: Sequence[Identity], owner: Owner
) -> Verifier:
    """
    Judge a verifier cell by whom its parts mean; of several one person who is not the owner is enough.

    ``owners`` and ``support`` are whom the owner cell and the support cell name.
    """
    found = [_one_verifier(each, owners, support, owner) for each in named]
    if len(found) == 1:
        return found[0]
    return min(found, key=lambda each: _ORDER.index(each.kind), default=NO_VERIFIER)


_ORDER = (
    VerifierKind.PERSON,
    VerifierKind.EXTERNAL,
    VerifierKind.OWNER,
    VerifierKind.POST,
    VerifierKind.GROUP,
    VerifierKind.NOBODY,
)


def _one_verifier(named: Named, owners: Sequence[Identity], support: Sequence[Identity], owner: Owner) -> Verifier:
    identity, alone = named.identity, named.alone
    if alone is NO_VERIFIER:
        return alone
    if alone.name is None or _is_owner(identity, owners, owner):
        alone = Verifier(VerifierKind.OWNER, owner.name or identity.name or identity.mention.text)
    return replace(alone, is_support=True) if _is_among(identity, support) else alone


def _kind(identity: Identity) -> VerifierKind:
    if identity.person is not None:
        return VerifierKind.EXTERNAL if identity.person.external else VerifierKind.PERSON
    match identity.kind:
        case Kind.PERSON:
            return VerifierKind.POST if identity.ambiguous else VerifierKind.PERSON
        case Kind.CODE:
            return VerifierKind.PERSON
        case Kind.GROUP:
            return VerifierKind.GROUP
        case _:
            return VerifierKind.POST


def _name(identity: Identity, column: OwnerColumn) -> str:
    if identity.kind is Kind.CODE:
        bearers = column.with_initials(identity.mention.text)
        return bearers[0] if len(bearers) == 1 else identity.mention.text
    return identity.name or identity.mention.text


def _is_owner(identity: Identity, owners: Sequence[Identity], owner: Owner) -> bool:
    if identity.ambiguous:
        return False
    if _is_among(identity, owners):
        return True
    if identity.person is not None or identity.kind is not Kind.PERSON:
        return False
    names = [owner.name, *owner.people] if owner.name else owner.people
    return any(can_be_same(identity.words, name_words(name)) for name in names)


def _is_among(identity: Identity, others: Sequence[Identity]) -> bool:
    for each in others:  # noqa: SIM110 -- a loop costs half of any() here
        if _is_same(identity, each):
            return True
    return False


def _is_same(identity: Identity, other: Identity) -> bool:
    """Tell whether a verifier is someone whom another cell of the row names."""
    one, another = identity.person, other.person
    if one is not None and another is not None:
        return one is another or (one.name == another.name and one == another)
    if folded(identity.mention.text) == folded(other.mention.text):
        return other.kind is not Kind.NOBODY
    if identity.kind is Kind.POST and other.kind is Kind.POST:
        return is_same_post(identity.mention.text, other.mention.text)
    if identity.person is None and _is_code(identity) and other.name:
        return is_initials_of(identity.mention.text, other.name)
    if Kind.PERSON in (identity.kind, other.kind) and identity.name and other.name:
        return not identity.ambiguous and can_be_same(identity.words, other.words)
    return False


def _is_code(identity: Identity) -> bool:
    """Tell whether it is initials, or a short form of a post that may be initials as well (``RM``)."""
    text = identity.mention.text
    return identity.kind is Kind.CODE or (identity.kind is Kind.POST and text.isupper() and len(text) <= 3)
