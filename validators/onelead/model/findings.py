"""What a check says: what it objects to, and whether each closure is supported."""

from __future__ import annotations

from enum import StrEnum

from onelead.values import frozen


class Severity(StrEnum):
    """How strongly a finding asks to be put right."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Finding:
    """One thing that a rule objects to, at one cell."""

    code: str
    name: str
    severity: Severity
    sheet: str
    cell: str
    """Where the user should look; empty where the finding is about the whole sheet or workbook."""
    heading: str
    value: str
    action: str | None
    message: str
    remedy: str
    row: int = 0
    """The row of the action or log line, 0 where there is none; for order and for marks."""
    accepted: str = ""
    """Why the provider's policy accepts it, by whom and until when; empty where it does not."""

    @property
    def tells_its_cell(self) -> bool:
        """Tell whether it says what its cell holds, if only that it is blank under its heading."""
        return bool(self.cell and (self.value or self.heading))


class Closure(StrEnum):
    """Whether what the workbook records supports a closure."""

    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"
    CANNOT_TELL = "cannot_tell"


@frozen
class Verdict:
    """Whether what is recorded supports the closure of one action, and the codes behind it."""

    closure: Closure | None
    reasons: tuple[str, ...] = ()
