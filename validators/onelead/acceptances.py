"""Findings that the provider accepts for a while: marked with why, by whom and until when, never hidden."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from onelead.model import Finding
from onelead.policy import Acceptance, Policy
from onelead.reading.logs.references import reference_key
from onelead.values import replace
from onelead.words import day_in_words


def with_acceptance(finding: Finding, policy: Policy, workbook: str, today: dt.date) -> Finding:
    """Return a finding marked as accepted where the policy says so; one whose acceptance has run out says that."""
    fitting = [each for each in policy.accepted if _fits(each, finding, workbook)]
    current = [each for each in fitting if not each.has_run_out(today)]
    if current:
        return replace(finding, accepted=current[-1].words)
    if fitting:
        over = max(each.until for each in fitting)
        said = f"{finding.message} It was accepted until {day_in_words(over)}; that has run out."
        return replace(finding, message=said)
    return finding


def run_out(policy: Policy, workbook: str, today: dt.date) -> Iterator[Acceptance]:
    """Yield the acceptances of a workbook whose last day is over, whether or not their finding is still there."""
    return (each for each in policy.accepted if each.has_run_out(today) and _is_for(each, workbook))


def is_about(acceptance: Acceptance, finding: Finding) -> bool:
    """Tell whether an acceptance speaks of a finding in its workbook."""
    same_action = reference_key(acceptance.action) == reference_key(finding.action or "")
    return acceptance.code.casefold() == finding.code.casefold() and same_action


def _fits(acceptance: Acceptance, finding: Finding, workbook: str) -> bool:
    return is_about(acceptance, finding) and _is_for(acceptance, workbook)


def _is_for(acceptance: Acceptance, workbook: str) -> bool:
    return acceptance.workbook.casefold() == workbook.casefold()
