"""STR001: a workbook in which no sheet reads as a tracker."""

from drawing import TODAY, findings_from
from onelead.catalogue import Context, rule_named
from onelead.model import Severity, Workbook
from onelead.policy import DEFAULT_POLICY

ROTA = """
    **Rota**

    | Week       | Early      | Late      | Night        |
    | ---------- | ---------- | --------- | ------------ |
    | 2026-11-23 | Jane Smith | Tom Jones | Tomasz Nowak |
"""
LOOKED_FOR = (
    "No sheet of this workbook reads as a tracker: we looked for a row of headings with an action and its owner, "
    "deadline or status, and actions below it"
)


def test_what_was_looked_for_is_said() -> None:
    (finding,) = findings_from(ROTA, "STR001")
    assert finding.message.startswith(LOOKED_FOR)
    assert finding.severity is Severity.ERROR


def test_the_nearest_sheet_is_named_with_what_it_lacks() -> None:
    rule = rule_named("STR001")
    assert rule is not None
    nearly = Workbook(trackers=(), nearest_sheet="Plan", nearest_lacks=("owner", "status"))
    (hit,) = rule.check(nearly, Context(TODAY, DEFAULT_POLICY, nearly))
    assert hit.words["looked_for"].endswith('The sheet "Plan" comes nearest, but it lacks owner and status')
