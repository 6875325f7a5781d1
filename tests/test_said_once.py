"""Of two findings that say the same, the graver one is told; one that is accepted hides nothing that is not."""

import datetime as dt

from drawing import TODAY, workbook_from
from onelead.checking import Outcome, check_workbook, counts
from onelead.model import Severity
from onelead.policy import Acceptance, Policy, PolicyInUse
from onelead.said_once import readable
from onelead.sharing.pack_content import PackRequest, content_of_pack
from onelead_addin.findings_page import summary
from onelead_addin.marking import places_found

PAGE = """
| ID    | Theme | Action                    | Owner    | Deadline   | Status |
| ----- | ----- | ------------------------- | -------- | ---------- | ------ |
| CR-01 | Fire  | Fit a closer to fire door | Ann Hill | 2026-11-02 | Open   |
"""


def outcome(*codes: str) -> Outcome:
    policy = Policy(
        accepted=[
            Acceptance(
                code=code,
                workbook="Rose Court.xlsx",
                action="CR-01",
                reason="The door is kept shut",
                by="Fiona MacLeod",
                until=dt.date(2027, 3, 31),
            )
            for code in codes
        ]
    )
    return check_workbook(workbook_from(PAGE, policy), policy, TODAY, name="Rose Court.xlsx")


def codes_told(found: Outcome) -> list[str]:
    return [each.code for each in readable(found.all_findings) if each.code in ("DUE006", "ESC004")]


def test_a_safety_action_that_is_overdue_is_told_once() -> None:
    assert codes_told(outcome()) == ["ESC004"]
    assert codes_told(outcome("DUE006")) == ["ESC004"]
    assert codes_told(outcome("DUE006", "ESC004")) == ["ESC004"]


def test_where_that_is_accepted_the_deadline_that_nobody_accepted_is_told() -> None:
    found = outcome("ESC004")

    assert codes_told(found) == ["DUE006", "ESC004"]
    assert counts(readable(found.all_findings))[Severity.ERROR] == 1
    assert next(iter(summary(found))).startswith("1 error")
    assert places_found(found)["Action Plan"][2, 5] is Severity.ERROR
    assert content_of_pack(PackRequest((("Rose Court.xlsx", found),), PolicyInUse())).problems["errors"] == 1
