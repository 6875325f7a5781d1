"""
The commissioner's copy: from checked workbooks to a sealed workbook of values.

Nothing of the source is copied but texts, numbers and dates of the columns that the policy allows, and each text goes
through the redaction before it is painted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from onelead import __version__
from onelead.checking import Outcome, counts
from onelead.escalation import escalation_rows
from onelead.figures import add_figures
from onelead.measure_figures import progress_of
from onelead.model import Field, Severity
from onelead.pages.pack_pages import PackContent, SharedAction, pack_pages, shared_fields, whole_pack
from onelead.pages.page import Page, Paper
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem
from onelead.reading.grid import address
from onelead.reading.logs.references import reference_key
from onelead.sharing.capitals import plain, words_to_decide
from onelead.sharing.keys import Signer, fingerprint
from onelead.sharing.pace import without_search_for_cycles
from onelead.sharing.redaction import FoundDetail, Redaction, redacted, texts_of
from onelead.sharing.rule_book import RULE_BOOK
from onelead.sharing.sealing import sealed
from onelead.sharing.staff import StaffNames, StaffWords
from onelead.sharing.withheld import held_back_for
from onelead.updates import Comparison


@dataclass(frozen=True, slots=True)
class PackRequest:
    """What is to be packed, and how."""

    outcomes: tuple[tuple[str, Outcome], ...]
    """(path, outcome) of each workbook."""
    policy: PolicyInUse
    staff: StaffNames = StaffNames.ROLES
    masks: bool = False
    """Whether residents' details are masked; else they stop the pack."""
    include: tuple[str, ...] = ()
    """Ids of actions that are shared although their subject would hold them back."""
    service: str = ""
    provider: str = ""
    comparison: Comparison | None = None
    since: str = ""
    signer: Signer | None = None


@dataclass(frozen=True, slots=True)
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
    with without_search_for_cycles():
        return _packed(request)


def _packed(request: PackRequest) -> Packed:
    content = _content(request)
    staff = StaffWords(_everything_read(request), request.staff, request.policy.policy.words)
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
    told = replace(content, masked=dict(sorted(redaction.masked.items())))
    return replace(found, data=_painted(request, told, pages, redaction), masked=told.masked)


def _painted(request: PackRequest, content: PackContent, pages: Sequence[Page], redaction: Redaction) -> bytes:
    from onelead.writing.painting import paint  # openpyxl is slow to load

    service, provider = redaction.text(content.service), redaction.text(content.provider)
    return sealed(paint(whole_pack(replace(content, service=service, provider=provider), pages)), request.signer)


# -------------------------------------------------------------------------------------------------- what is in it --


def _content(request: PackRequest) -> PackContent:
    policy, outcomes = request.policy.policy, request.outcomes
    everything = list(_every_action(outcomes))
    held = {id(each): held_back_for(each.action, request.include) for each in everything}
    shared = tuple(each for each in everything if not held[id(each)])
    if not shared:
        raise _nothing_to_share(bool(everything))
    today = outcomes[0][1].today
    ids = {id(each.action) for each in shared}  # not their places: two workbooks may have the same
    rows = escalation_rows(outcomes, policy)
    return PackContent(
        service=request.service or ", ".join(PurePath(path.replace("\\", "/")).stem for path, _ in outcomes),
        provider=request.provider,
        today=today,
        actions=shared,
        fields=shared_fields(policy.sharing.fields, shared),
        figures=add_figures(outcome.figures for _, outcome in outcomes if outcome.figures),
        held_back=dict(sorted(Counter(each for each in held.values() if each).items())),
        problems=_problems(outcomes),
        policy="none" if request.policy.source == "default" else f"SHA-256 {request.policy.sha256}",
        staff=request.staff.value,
        versions=(__version__, RULE_BOOK),
        escalations=tuple(each for each in rows if id(each.action) in ids),
        measures=tuple(
            (PurePath(path.replace("\\", "/")).stem, progress_of(measure, today))
            for path, outcome in outcomes
            for measure in outcome.workbook.logs.measures or ()
        ),
        comparison=_without_held_back(request),
        since=request.since,
        public_key=request.signer.public_key if request.signer else "",
        fingerprint=fingerprint(request.signer.public_key) if request.signer else "",
    )


def _everything_read(request: PackRequest) -> list[Outcome]:
    """Return what was read, the last update too: its people may be named in what went since."""
    older = [request.comparison.older] if request.comparison else []
    return [*(outcome for _, outcome in request.outcomes), *older]


def _every_action(outcomes: Sequence[tuple[str, Outcome]]) -> Iterator[SharedAction]:
    for path, outcome in outcomes:
        stem = PurePath(path.replace("\\", "/")).stem
        for each in outcome.trackers:
            for action in each.tracker.actions:
                service = action.text(Field.SERVICE) or stem
                yield SharedAction(service, each.tracker, action, each.verdicts[action.row])


def _without_held_back(request: PackRequest) -> Comparison | None:
    comparison = request.comparison
    if comparison is None:
        return None
    update = comparison.update
    kept = replace(
        update,
        new=tuple(each for each in update.new if not held_back_for(each.action, request.include)),
        gone=tuple(each for each in update.gone if not held_back_for(each.action, request.include)),
        pairs=tuple(
            each
            for each in update.pairs
            if not held_back_for(each.newer.action, request.include)
            and not held_back_for(each.older.action, request.include)
        ),
    )
    return replace(comparison, update=kept)


def _problems(outcomes: Sequence[tuple[str, Outcome]]) -> dict[str, int]:
    found = counts(each for _, outcome in outcomes for each in outcome.all_findings)
    named = {"errors": found[Severity.ERROR], "warnings": found[Severity.WARNING]}
    return {kind: number for kind, number in named.items() if number}


def _refuse_packs(outcomes: Sequence[tuple[str, Outcome]]) -> None:
    for path, outcome in outcomes:
        if not outcome.workbook.sheets:  # what OneLead wrote itself is left out of every reading
            told = f"{path} was written by OneLead: it is a pack, or a report, already."
            raise UsageProblem(told, "Make the pack from the tracker itself.")


def _nothing_to_share(held_back: bool) -> UsageProblem:
    if held_back:
        return UsageProblem(
            "Nothing is left to share: every action is about safeguarding, whistleblowing or a disciplinary matter.",
            "Name the actions that may be shared all the same: --include CR-07,CR-09",
        )
    return UsageProblem(
        "There is nothing to share: no action was found.", "See what OneLead understood: onelead check WORKBOOK"
    )


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
