"""What a pack says, before it is laid out as pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from onelead.escalation import EscalationRow
from onelead.measure_figures import MeasureProgress
from onelead.model import Action, Field, Figures, Tracker, Verdict
from onelead.updates import Comparison
from onelead.values import frozen


@frozen
class SharedAction:
    """One action that may leave: where it stands, and the verdict on its closure."""

    service: str
    tracker: Tracker
    action: Action
    verdict: Verdict

    @property
    def name(self) -> str:
        """What to call it: its id, or its row."""
        return self.action.id or f"row {self.action.row}"

    @property
    def what(self) -> str:
        """What is to be done."""
        return self.action.text(Field.ACTION) or self.action.text(Field.ISSUE)


@frozen
class PackContent:
    """Everything that a pack says."""

    service: str
    provider: str
    today: dt.date
    actions: tuple[SharedAction, ...]
    fields: tuple[Field, ...]
    """The columns that are shared, in their order."""
    figures: Figures
    held_back: Mapping[str, int]
    """What rows are held back for → how many."""
    problems: Mapping[str, int]
    """``errors``, ``warnings`` → how many findings the check made."""
    policy: str
    """The SHA-256 of the provider's settings, or that there are none."""
    staff: str
    """How members of staff are called: ``roles``, ``initials`` or ``names``."""
    versions: tuple[str, str]
    """Of OneLead, and of its rule book."""
    escalations: tuple[EscalationRow, ...] = ()
    measures: tuple[tuple[str, MeasureProgress], ...] = ()
    comparison: Comparison | None = None
    since: str = ""
    masked: tuple[str, ...] = ()
    """What was masked, in words: ``2 postcodes``."""
    public_key: str = ""
    fingerprint: str = ""
