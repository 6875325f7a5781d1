"""Accepted findings are marked and counted apart, never hidden; the verdict and the figures never change by a policy."""

import datetime as dt

import pytest

from drawing import TODAY, workbook_from
from onelead.checking import Outcome, check_workbook, counts
from onelead.model import Closure, Severity
from onelead.policy import DEFAULT_POLICY, Acceptance, Policy

PAGE = """
| ID    | Action     | Owner              | Deadline   | Status | Evidence     | Checked by | Decision |
| ----- | ---------- | ------------------ | ---------- | ------ | ------------ | ---------- | -------- |
| CR-01 | Paint door | Ann Hill / Tom Fox | 2026-12-18 | Open   |              |            |          |
| CR-02 | Sweep hall | Ann Hill           | 2026-10-18 | Closed | Order placed | Tom Fox    | Close    |
"""


def accepted(code: str = "OWN003", action: str = "CR-01", until: str = "2027-03-31") -> Acceptance:
    return Acceptance(
        code=code,
        workbook="Rose Court.xlsx",
        action=action,
        reason="Both sign until March",
        by="Fiona MacLeod",
        until=dt.date.fromisoformat(until),
    )


def outcome(policy: Policy, name: str = "Rose Court.xlsx") -> Outcome:
    return check_workbook(workbook_from(PAGE, policy), policy, TODAY, name=name)


def test_an_accepted_finding_is_kept_and_says_why_by_whom_and_until_when() -> None:
    found = outcome(Policy(accepted=[accepted()]))
    (finding,) = [each for each in found.all_findings if each.accepted]
    assert (finding.code, finding.action) == ("OWN003", "CR-01")
    assert finding.accepted == "Both sign until March (Fiona MacLeod, until 31 March 2027)"


def test_it_is_counted_apart() -> None:
    before, after = outcome(DEFAULT_POLICY), outcome(Policy(accepted=[accepted()]))
    assert counts(before.all_findings)[Severity.ERROR] == counts(after.all_findings)[Severity.ERROR] + 1


@pytest.mark.parametrize("name", ["Maple.xlsx", ""])
def test_it_holds_for_its_own_workbook_alone(name: str) -> None:
    found = outcome(Policy(accepted=[accepted()]), name)
    assert not any(each.accepted for each in found.all_findings)


def test_it_holds_on_its_last_day_and_then_has_run_out() -> None:
    assert any(each.accepted for each in outcome(Policy(accepted=[accepted(until="2026-11-23")])).all_findings)
    found = outcome(Policy(accepted=[accepted(until="2026-11-22")]))
    assert not any(each.accepted for each in found.all_findings)
    (finding,) = [each for each in found.all_findings if each.code == "OWN003"]
    assert finding.message.endswith("It was accepted until 22 November 2026; that has run out.")
    assert [each.code for each in found.run_out] == ["OWN003"]
    assert not list(found.no_longer_needed)


def test_one_that_has_run_out_is_told_even_where_its_finding_is_gone() -> None:
    found = outcome(Policy(accepted=[accepted(code="OWN001", until="2026-11-22")]))
    assert [each.code for each in found.no_longer_needed] == ["OWN001"]


@pytest.mark.parametrize(
    "policy",
    [
        Policy(severities={"CLS002": "off"}),
        Policy(severities={"CLS002": "note"}),
        Policy(accepted=[accepted("CLS002", "CR-02")]),
    ],
)
def test_no_policy_changes_the_verdict_or_the_figures(policy: Policy) -> None:
    before, after = outcome(DEFAULT_POLICY), outcome(policy)
    assert before.trackers[0].verdicts[3].closure is Closure.UNSUPPORTED
    assert after.trackers[0].verdicts == before.trackers[0].verdicts
    assert after.figures == before.figures
