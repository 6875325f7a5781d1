"""
The commissioner's copy: from checked workbooks to a sealed workbook of values.

Nothing of the source is copied but texts, numbers and dates of the columns that the policy allows, and each text goes
through the redaction before it is painted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onelead.checking import Outcome
from onelead.pace import without_search_for_cycles
from onelead.pages.pack_pages import PackContent, pack_pages, whole_pack
from onelead.pages.page import Page, Paper
from onelead.problems import UsageProblem
from onelead.reading.grid import address
from onelead.reading.logs.references import reference_key
from onelead.sharing.capitals import plain, words_to_decide
from onelead.sharing.details import masked_in_words
from onelead.sharing.keys import Signer
from onelead.sharing.pack_content import PackRequest, content_of_pack, every_action, everything_read
from onelead.sharing.redaction import FoundDetail, Redaction, redacted, texts_of
from onelead.sharing.sealing import sealed
from onelead.sharing.staff import StaffWords
from onelead.values import field, frozen, replace
from onelead.words import listed


@frozen
class Packed:
    """A pack, or what stands in its way."""

    data: bytes = b""
    details: tuple[FoundDetail, ...] = ()
    """Residents' details that are neither masked nor left out."""
    undecided: Mapping[str, str] = field(default_factory=dict)
    """Capitalised word that may be a name → a text in which it stands."""
    masked: Mapping[str, int] = field(default_factory=dict)
    held_back: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing stands in its way."""
        return not self.details and not self.undecided


def pack(request: PackRequest) -> Packed:
    """
    Return the sealed pack of some checked workbooks, or what a person has to decide first.

    Raises `UsageProblem` where there is nothing to share, or a workbook is a pack already.
    """
    _refuse_packs(request.outcomes)
    _refuse_unknown(request)
    with without_search_for_cycles():
        return _packed(request)


def _packed(request: PackRequest) -> Packed:
    content = content_of_pack(request)
    staff = StaffWords(everything_read(request), request.staff, request.policy.policy.words)
    redaction = Redaction(staff, request.policy.policy.sharing, request.masks)
    raw = Paper("", pack_pages(content))
    pages = redacted(raw, redaction).pages
    found = Packed(
        details=tuple(_details(content, raw, redaction)) if redaction.met_details else (),
        undecided=_undecided(request, content, pages, staff),
        held_back=content.held_back,
    )
    if not found.is_ready:
        return found
    masked = dict(sorted(redaction.masked.items()))
    told = replace(content, masked=masked_in_words(masked))
    return replace(found, data=_painted(told, pages, redaction, request.signer), masked=masked)


def _painted(content: PackContent, pages: Sequence[Page], redaction: Redaction, signer: Signer | None) -> bytes:
    from onelead.writing.painting import paint  # openpyxl is slow to load

    service, provider = redaction.text(content.service), redaction.text(content.provider)
    return sealed(paint(whole_pack(replace(content, service=service, provider=provider), pages)), signer)


# ------------------------------------------------------------------------------------------------ what is refused --


def _refuse_packs(outcomes: Sequence[tuple[str, Outcome]]) -> None:
    for path, outcome in outcomes:
        if not outcome.workbook.sheets:  # what OneLead wrote itself is left out of every reading
            told = f"{path} was written by OneLead: it is a pack, or a report, already."
            raise UsageProblem(told, "Make the pack from the tracker itself.")


def _refuse_unknown(request: PackRequest) -> None:
    """Refuse to share by name what no workbook has: a slip of the pen would hold back what was to be shared."""
    known = {reference_key(each.action.id) for each in every_action(request.outcomes) if each.action.id}
    unknown = [each for each in request.include if reference_key(each) not in known]
    if unknown:
        raise UsageProblem(f"No action is called {listed(unknown, 'or')}.", "Give the ids as the tracker writes them.")


# -------------------------------------------------------------------------------------- what a person must decide --


def _details(content: PackContent, raw: Paper, redaction: Redaction) -> Iterator[FoundDetail]:
    """Yield the details in the cells of the trackers; then those that stand on a page for another reason."""
    told: set[str] = set()
    for each in content.actions:
        for name in content.fields:
            text = each.action.text(name)
            for kind in redaction.details(text) if text else ():
                told.add(text)
                place = f"{each.tracker.sheet}!{address(each.action.row, each.tracker.columns[name].number)}"
                yield FoundDetail(kind, place)
    for text, place in texts_of(raw):
        if text not in told and not any(each in text for each in told):
            yield from (FoundDetail(kind, f"the pack's sheet {place}") for kind in redaction.details(text))


def _undecided(request: PackRequest, content: PackContent, pages: Sequence[Page], staff: StaffWords) -> dict[str, str]:
    sharing = request.policy.policy.sharing
    texts = dict.fromkeys(
        text for text, _ in texts_of(Paper("", tuple(each for each in pages if each.name != "Completion")))
    )
    known = {*sharing.keep, *staff.may_stand, *_places(content), *_own_words(), *sharing.mask}
    return words_to_decide(texts, {plain(word) for each in known for word in [each, *each.split()]})


def _places(content: PackContent) -> set[str]:
    """Return what services, sheets and measures are called: places and terms, not people."""
    return {
        content.service,
        content.provider,
        *(each.service for each in content.actions),
        *(each.tracker.sheet for each in content.actions),
        *(reference_key(each.action.id) for each in content.actions if each.action.id),
    }


def _own_words() -> set[str]:
    return {"OneLead", "CQC", "Excel"}


__all__ = ["PackRequest", "Packed", "pack"]
