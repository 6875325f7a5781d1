"""How much of one workbook is read, where the provider's own workbooks are larger than the defaults allow."""

from __future__ import annotations

from typing import Annotated

from onelead.policy.part import PolicyPart, setting
from onelead.values import frozen


@frozen
class LimitSettings(PolicyPart):
    """What one workbook may cost; what is left out keeps the reader's own limit."""

    file_bytes: Annotated[int | None, setting("Size of the file (52,428,800 unless set).", ge=1)] = None
    entries: Annotated[int | None, setting("Parts in the file (5,000 unless set).", ge=1)] = None
    sheets: Annotated[int | None, setting("Sheets in the workbook (2,000 unless set).", ge=1)] = None
    part_bytes: Annotated[int | None, setting("One part, unpacked (134,217,728 unless set).", ge=1)] = None
    total_bytes: Annotated[int | None, setting("All parts that are read, unpacked (268,435,456 unless set).", ge=1)] = (
        None
    )
    cells: Annotated[int | None, setting("Filled cells in the workbook (2,000,000 unless set).", ge=1)] = None
    merges: Annotated[int | None, setting("Merged ranges on one sheet (100,000 unless set).", ge=1)] = None
    seconds: Annotated[int | None, setting("Time for one workbook (60 unless set).", ge=1)] = None

    @property
    def given(self) -> dict[str, int]:
        """The limits that the provider set, by their names in the reader."""
        amounts = {name: getattr(self, name) for name in self.__match_args__}
        return {name: amount for name, amount in amounts.items() if amount is not None}
