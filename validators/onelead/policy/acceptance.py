"""A finding that the provider has looked at and accepts for a while."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from onelead.policy.part import PolicyPart, setting
from onelead.values import frozen
from onelead.words import day_in_words


@frozen
class Acceptance(PolicyPart):
    """A finding that the provider has looked at and accepts until a day; it is counted and listed, never hidden."""

    code: Annotated[str, setting("Code of the rule, such as OWN005.")]
    workbook: Annotated[str, setting("File name of the workbook.", min_length=1)]
    reason: Annotated[str, setting("Why it is accepted.", min_length=1)]
    by: Annotated[str, setting("Who accepted it.", min_length=1)]
    until: Annotated[dt.date, setting("The last day on which it is accepted, as 2027-03-31.")]
    action: Annotated[str, setting("Id of the action; left out, the finding about the workbook or its sheet.")] = ""

    @property
    def words(self) -> str:
        """Say why, by whom and until when, as a finding keeps it."""
        return f"{self.reason} ({self.by}, until {day_in_words(self.until)})"

    def has_run_out(self, today: dt.date) -> bool:
        """Tell whether its last day is over."""
        return self.until < today
