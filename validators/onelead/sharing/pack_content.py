"""What goes into a pack: the actions that may leave, with no cell but those that the policy allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from onelead import __version__
from onelead.checking import Outcome, counts
from onelead.escalation import EscalationRow, escalation_rows
from onelead.figures import add_figures
from onelead.measure_figures import progress_of
from onelead.model import Action, Field, Severity
from onelead.pages.pack_pages import PackContent, SharedAction, shared_fields
from onelead.pairing import Pair, Placed
from onelead.policy import PolicyInUse
from onelead.problems import UsageProblem
from onelead.said_once import readable
from onelead.sharing.keys import Signer, fingerprint
from onelead.sharing.rule_book import RULE_BOOK
from onelead.sharing.staff import StaffNames
from onelead.sharing.withheld import held_back_for
from onelead.updates import Comparison
from onelead.values import frozen, replace


@frozen
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


def content_of_pack(request: PackRequest) -> PackContent:
    """Return all that a pack says, before names are dealt with; raises `UsageProblem` where nothing may be shared."""
    policy, outcomes = request.policy.policy, request.outcomes
    everything = list(every_action(outcomes))
    held = {id(each): held_back_for(each.action, request.include) for each in everything}
    shared = tuple(each for each in everything if not held[id(each)])
    if not shared:
        raise _nothing_to_share(bool(everything))
    today = outcomes[0][1].today
    ids = {id(each.action) for each in shared}  # not their places: two workbooks may have the same
    rows, allow = escalation_rows(outcomes, policy), _Allowed(frozenset(policy.sharing.fields))
    return PackContent(
        service=request.service or ", ".join(PurePath(path.replace("\\", "/")).stem for path, _ in outcomes),
        provider=request.provider,
        today=today,
        actions=tuple(replace(each, action=allow(each.action)) for each in shared),
        fields=shared_fields(policy.sharing.fields, shared),
        figures=add_figures(outcome.figures for _, outcome in outcomes if outcome.figures),
        held_back=dict(sorted(Counter(each for each in held.values() if each).items())),
        problems=_problems(outcomes),
        policy="none" if request.policy.source == "default" else f"SHA-256 {request.policy.sha256}",
        staff=request.staff.value,
        versions=(__version__, RULE_BOOK),
        escalations=tuple(allow.row(each) for each in rows if id(each.action) in ids),
        measures=tuple(
            (PurePath(path.replace("\\", "/")).stem, progress_of(measure, today))
            for path, outcome in outcomes
            for measure in outcome.workbook.logs.measures or ()
        ),
        comparison=_without_held_back(request, allow),
        since=request.since,
        public_key=request.signer.public_key if request.signer else "",
        fingerprint=fingerprint(request.signer.public_key) if request.signer else "",
    )


def everything_read(request: PackRequest) -> list[Outcome]:
    """Return what was read, the last update too: its people may be named in what went since."""
    older = [request.comparison.older] if request.comparison else []
    return [*(outcome for _, outcome in request.outcomes), *older]


def every_action(outcomes: Sequence[tuple[str, Outcome]]) -> Iterator[SharedAction]:
    """Yield the actions of all workbooks, those too that stay in the house."""
    for path, outcome in outcomes:
        stem = PurePath(path.replace("\\", "/")).stem
        for each in outcome.trackers:
            for action in each.tracker.actions:
                service = action.text(Field.SERVICE) or stem
                yield SharedAction(service, each.tracker, action, each.verdicts[action.row])


@frozen
class _Allowed:
    """Leaves of an action what the policy lets out, for whatever page it is told on."""

    fields: frozenset[Field]

    def __call__(self, action: Action) -> Action:
        """Return an action without the cells that stay in the house."""
        if action.written.keys() <= self.fields:
            return action
        return replace(action, written={name: text for name, text in action.written.items() if name in self.fields})

    def row(self, row: EscalationRow) -> EscalationRow:
        """Return a line of an escalation sheet without them."""
        return replace(row, located=replace(row.located, action=self(row.action)))

    def placed(self, placed: Placed) -> Placed:
        """Return an action of an update without them."""
        return replace(placed, action=self(placed.action))


def _without_held_back(request: PackRequest, allow: _Allowed) -> Comparison | None:
    comparison = request.comparison
    if comparison is None:
        return None
    update = comparison.update
    kept = replace(
        update,
        new=tuple(allow.placed(each) for each in update.new if not held_back_for(each.action, request.include)),
        gone=tuple(allow.placed(each) for each in update.gone if not held_back_for(each.action, request.include)),
        pairs=tuple(
            Pair(allow.placed(each.older), allow.placed(each.newer))
            for each in update.pairs
            if not held_back_for(each.newer.action, request.include)
            and not held_back_for(each.older.action, request.include)
        ),
    )
    return replace(comparison, update=kept)


def _problems(outcomes: Sequence[tuple[str, Outcome]]) -> dict[str, int]:
    """Return how many errors and warnings there are, as the report that a person reads counts them."""
    found = counts(each for _, outcome in outcomes for each in readable(outcome.all_findings))
    named = {"errors": found[Severity.ERROR], "warnings": found[Severity.WARNING]}
    return {kind: number for kind, number in named.items() if number}


def _nothing_to_share(held_back: bool) -> UsageProblem:
    if held_back:
        return UsageProblem(
            "Nothing is left to share: every action is about safeguarding, whistleblowing or a disciplinary matter.",
            "Name the actions that may be shared all the same: --include CR-07,CR-09",
        )
    return UsageProblem(
        "There is nothing to share: no action was found.", "See what OneLead understood: onelead check WORKBOOK"
    )
