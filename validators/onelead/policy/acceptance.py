"""A finding that the provider has looked at and accepts for a while."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from onelead.policy.part import PolicyPart


class Acceptance(PolicyPart):
    """A finding that the provider has looked at and accepts until a day; it is counted and listed, never hidden."""

    code: str = Field(description="Code of the rule, such as OWN005.")
    workbook: str = Field(min_length=1, description="File name of the workbook.")
    action: str = Field("", description="Id of the action; left out, the finding about the workbook or its sheet.")
    reason: str = Field(min_length=1, description="Why it is accepted.")
    by: str = Field(min_length=1, description="Who accepted it.")
    until: dt.date = Field(description="The last day on which it is accepted, as 2027-03-31.")

    @property
    def words(self) -> str:
        """Say why, by whom and until when, as a finding keeps it."""
        return f"{self.reason} ({self.by}, until {self.until.isoformat()})"

    def has_run_out(self, today: dt.date) -> bool:
        """Tell whether its last day is over."""
        return self.until < today
