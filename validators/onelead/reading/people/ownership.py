"""Who answers for an action, once it is known whom each part of the owner cell means."""

from __future__ import annotations

from collections.abc import Sequence

from onelead.model import Owner, Ownership
from onelead.reading.patterns import Pattern
from onelead.reading.people.identities import Identity, is_initials_of, is_named, is_same_post
from onelead.reading.people.mentions import Kind
from onelead.reading.people.names import folded
from onelead.reading.people.owner_parts import Link, Part
from onelead.reading.people.owner_words import ORGANISATIONS, PLACES, SUBJECTS, respelt
from onelead.reading.people.staff_list import StaffList
from onelead.values import frozen


@frozen
class Named:
    """A part of an owner cell and whom it means."""

    part: Part
    identity: Identity
    link: Link
    """How it stands to its neighbour: its own link, or that of the part after the first."""

    @property
    def kind(self) -> Kind:
        """What it stands for."""
        return self.identity.kind

    @property
    def text(self) -> str:
        """Its words in the cell."""
        return self.part.mention.text


def owner_of(parts: Sequence[Part], identities: Sequence[Identity], staff: StaffList) -> Owner:
    """Judge an owner cell by whom its parts mean; a blank cell has no parts."""
    if not parts:
        return Owner(Ownership.NONE)
    named = _accountable(_without_remarks(_with_links(parts, identities)))
    people = _distinct([each for each in named if each.kind is Kind.PERSON])
    if len(people) > 1:
        return _several(people)
    if people:
        return _with_one_person(people[0], [each for each in named if each.kind is not Kind.PERSON], staff)
    return _without_person(named, staff)


def _with_links(parts: Sequence[Part], identities: Sequence[Identity]) -> list[Named]:
    links = [part.link for part in parts]
    if len(links) > 1:
        links[0] = links[1]
    return [Named(*each) for each in zip(parts, identities, links, strict=True)]


def _without_remarks(named: list[Named]) -> list[Named]:
    """``Plumber (contracted)`` names nobody in its bracket."""
    return [
        each
        for each in named
        if each.kind is not Kind.PERSON or not _is_remark(each, named[0]) or not _REMARK.fullmatch(each.text)
    ]


def _accountable(named: list[Named]) -> list[Named]:
    """Leave out those who only help, and all but the one who leads, where the cell says so."""
    leading = [each for each in named if each.part.leads and each.kind in (Kind.PERSON, Kind.POST)]
    if len(leading) == 1:
        return leading
    helping = [each for each in named if each.part.helps]
    rest = [each for each in named if not each.part.helps]
    return rest if helping and any(each.kind in (Kind.PERSON, Kind.POST) for each in rest) else named


def _distinct(people: list[Named]) -> list[Named]:
    """Take two spellings of one person for one, and a bracketed single name for what the person is called."""
    kept: list[Named] = []
    for each in people:
        known = any(each.identity.is_same_person(one.identity) for one in kept)
        nickname = (
            bool(kept)
            and each.link is Link.BESIDE
            and not each.identity.is_sure_person
            and len(each.identity.words) == 1
        )
        if not known and not nickname and not (kept and _is_remark(each, kept[0])):
            kept.append(each)
    return kept


_REMARK = Pattern(r".*(?:ed|ing|ly|ary|ent|ance|ional)(?: (?:up|on|in|off|out|for now))?")


def _is_remark(each: Named, first: Named) -> bool:
    """``Jane Smith (maternity leave)`` names nobody in its bracket: the writer gives names their capitals."""
    return each.link is Link.BESIDE and each.text.islower() and not first.text.islower()


def _several(named: Sequence[Named]) -> Owner:
    return Owner(Ownership.SEVERAL, people=tuple(each.identity.name or each.text for each in named))


def _with_one_person(person: Named, others: list[Named], staff: StaffList) -> Owner:
    verdicts = [_beside_person(person, other, staff) for other in others]
    if Ownership.SEVERAL in verdicts:
        return _several([person, *others])
    if Ownership.UNCLEAR in verdicts or person.identity.ambiguous or _may_be_no_person(person, others):
        return Owner(Ownership.UNCLEAR)
    return one_owner(person.identity, staff)


def _may_be_no_person(person: Named, others: list[Named]) -> bool:
    """Tell whether one word may name a part of the home or a firm: ``Unit lead (Elm)``, ``Landlord (Anchor)``."""
    if person.identity.person is not None or person.part.link is not Link.BESIDE or len(person.text.split()) != 1:
        return False
    return any(
        (other.kind is Kind.POST and folded(other.text).split()[0] in _PARTS_OF_A_HOME)
        or (other.kind is Kind.GROUP and folded(other.text).split()[-1] in _OUTSIDE)
        for other in others
    )


_PARTS_OF_A_HOME = ("unit", "ward", "wing", "floor")
_OUTSIDE = ("landlord", "contractor", "contractors", "supplier", "agency", "council", "pharmacy", "surgery", "provider")


def _beside_person(person: Named, other: Named, staff: StaffList) -> Ownership:
    """Judge what else stands in a cell with one person: more about the person, or somebody else."""
    closely = other.link in (Link.BESIDE, Link.COMMA) or person.part.link is Link.BESIDE
    match other.kind:
        case Kind.POST:
            return _post_beside_person(person, other, staff, closely=closely)
        case Kind.GROUP:
            return _group_beside_person(other)
        case Kind.CODE:
            return _code_beside_person(person, other, closely=closely)
        case Kind.NOBODY:
            named = other.link is Link.BESIDE and other.part.mention.post
            return Ownership.ONE if named else Ownership.UNCLEAR
        case _:
            if other.link is Link.AND and folded(other.text) in _THE_WRITER:
                return Ownership.SEVERAL
            return Ownership.UNCLEAR if other.link is Link.AND else Ownership.ONE


_THE_WRITER = ("me", "i", "myself", "self")


def _post_beside_person(person: Named, post: Named, staff: StaffList, *, closely: bool) -> Ownership:
    holders = staff.holders(post.text)
    if person.identity.person is not None and person.identity.person in holders:
        return Ownership.ONE
    if post.link is Link.AND or (holders and not closely):
        return Ownership.SEVERAL
    return Ownership.ONE


def _group_beside_person(group: Named) -> Ownership:
    if group.link is Link.BESIDE:
        return Ownership.ONE
    more_about = group.link is not Link.AND and (_is_department(group.text) or _is_place(group.text))
    if group.link is Link.COMMA and folded(group.text).split()[-1] in ORGANISATIONS:
        return Ownership.ONE
    return Ownership.ONE if more_about else Ownership.SEVERAL


def _code_beside_person(person: Named, code: Named, *, closely: bool) -> Ownership:
    if closely or is_initials_of(code.text, person.identity.name):
        return Ownership.ONE
    return Ownership.SEVERAL if person.identity.is_sure_person else Ownership.UNCLEAR


def _is_department(text: str) -> bool:
    words = [respelt(folded(word)) for word in text.replace("&", " ").split()]
    return all(
        word in SUBJECTS or word in PLACES or word in ("hr", "it", "and", "department", "dept") for word in words
    )


def _is_place(text: str) -> bool:
    return folded(text).split()[-1] in PLACES


def one_owner(identity: Identity, staff: StaffList) -> Owner:
    """Return the owner who is one person."""
    person = identity.person
    if person is not None:
        on_register = True if staff.is_list or person.listed else None
        return Owner(Ownership.ONE, person.name, on_register=on_register, left_on=person.left_on)
    if not staff.is_list:
        return Owner(Ownership.ONE, identity.name)
    return Owner(Ownership.ONE, identity.name, on_register=False, nearest=staff.nearest(identity.name))


def _without_person(named: list[Named], staff: StaffList) -> Owner:
    kinds = {each.kind for each in named}
    posts = _different_posts([each for each in named if each.kind is Kind.POST])
    groups = [each for each in named if each.kind is Kind.GROUP]
    if _has_doubt(named, bool(posts or groups or Kind.NOBODY in kinds)):
        return Owner(Ownership.UNCLEAR)
    if Kind.NOBODY in kinds and not groups:
        return Owner(Ownership.PLACEHOLDER)
    if len(posts) > 1 or (posts and any(_is_another(group) for group in groups)):
        return _several([*posts, *groups])
    if posts:
        holder = posts[0].identity
        return one_owner(holder, staff) if is_named(holder.person) else Owner(Ownership.ROLE)
    return Owner(Ownership.GROUP if groups else Ownership.PLACEHOLDER)


def _has_doubt(named: list[Named], something_known: bool) -> bool:
    """Tell whether an unexplained code or remark leaves open who is meant; beside a post a remark does not."""
    posts = [each.text for each in named if each.kind is Kind.POST]
    for each in named:
        if each.kind is Kind.CODE and not any(is_initials_of(each.text, post) for post in posts):
            return True
        if each.kind is Kind.UNKNOWN and (not something_known or each.link is Link.AND):
            return True
    return False


def _different_posts(posts: list[Named]) -> list[Named]:
    """``RM (Registered Manager)`` is one post; so are two that one person holds."""
    kept: list[Named] = []
    for each in posts:
        same = any(
            is_same_post(each.text, one.text)
            or (each.identity.person is not None and each.identity.person == one.identity.person)
            or (each.link is Link.BESIDE and not (each.identity.person and one.identity.person))
            for one in kept
        )
        if not same:
            kept.append(each)
    return kept


def _is_another(group: Named) -> bool:
    """Tell ``Manager and seniors``, a post with a group, from ``Manager, Willow Lodge``, which is one post."""
    if group.link is Link.BESIDE:
        return False
    return group.link is Link.AND or not (_is_place(group.text) or _is_department(group.text))
