"""Two updates of a tracker drawn in one text: what follows ``**Older**``, and what follows ``**Newer**``."""

from __future__ import annotations

from drawing import TODAY, workbook_from
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.updates import Comparison, compare


def compared(page: str, policy: Policy = DEFAULT_POLICY, name: str = "") -> Comparison:
    """Return what two drawn updates say of each other; a sheet is called Action Plan in both."""
    older, _, newer = page.partition("**Newer**")
    before, after = (workbook_from(each.replace("**Older**", ""), policy) for each in (older, newer))
    return compare(before, after, policy, TODAY, name=name)


def told(page: str, code: str, policy: Policy = DEFAULT_POLICY) -> list[str]:
    """Return where a rule on two updates finds something, and what it says."""
    return [f"{each.cell} {each.message}" for each in compared(page, policy).findings if each.code == code]
