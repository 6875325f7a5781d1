"""How much of one workbook is read, where the provider's own workbooks are larger than the defaults allow."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from onelead.policy.part import PolicyPart

Amount = Annotated[int | None, Field(ge=1)]


class LimitSettings(PolicyPart):
    """What one workbook may cost; what is left out keeps the reader's own limit."""

    file_bytes: Amount = Field(None, description="Size of the file (52,428,800 unless set).")
    entries: Amount = Field(None, description="Parts in the file (5,000 unless set).")
    sheets: Amount = Field(None, description="Sheets in the workbook (2,000 unless set).")
    part_bytes: Amount = Field(None, description="One part, unpacked (134,217,728 unless set).")
    total_bytes: Amount = Field(None, description="All parts that are read, unpacked (268,435,456 unless set).")
    cells: Amount = Field(None, description="Filled cells in the workbook (2,000,000 unless set).")
    merges: Amount = Field(None, description="Merged ranges on one sheet (100,000 unless set).")
    seconds: Amount = Field(None, description="Time for one workbook (60 unless set).")

    @property
    def given(self) -> dict[str, int]:
        """The limits that the provider set, by their names in the reader."""
        amounts = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: amount for name, amount in amounts.items() if amount is not None}
