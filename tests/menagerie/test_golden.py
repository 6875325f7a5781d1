"""
Whole reports held against what was read and approved: `make golden` writes them anew, and the change is read like prose.

The menagerie is one workbook a rule, drawn on the rule's own page; the reports are those of a sample tracker.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from drawing import TODAY, outcome_from, section
from onelead.catalogue import Rule, Scope, all_rules
from onelead.model import Finding
from onelead.reports import render
from onelead.reports.setting import Setting
from onelead.run import Request, check_paths
from onelead_templates import new_workbook
from two_updates import compared

GOLDEN = Path(__file__).parent / "golden"
RENEW = os.environ.get("ONELEAD_GOLDEN") == "write"
FORMATS = {"text": "txt", "json": "json", "csv": "csv", "sarif": "sarif", "junit": "xml", "github": "log"}


def held(name: str, text: str) -> None:
    """Compare a text with its golden file, or write it anew where that was asked for."""
    path = GOLDEN / name
    if RENEW:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{name} has changed: read the change, then run make golden"


def findings_on_its_page(rule: Rule) -> list[Finding]:
    page = section(rule, "Reported")
    if rule.scope is Scope.UPDATE:
        return list(compared(page).findings)
    return [each for each in outcome_from(page).all_findings if each.code == rule.code]


def told() -> Iterator[str]:
    for rule in all_rules():
        yield f"{rule.code} {rule.name} ({rule.severity})"
        for each in findings_on_its_page(rule):
            if each.code == rule.code:
                yield f"  {each.sheet}!{each.cell}  {each.message}\n      → {each.remedy}"
        yield ""


def test_what_every_rule_says_on_its_own_page() -> None:
    held("rules.txt", "\n".join(told()))


@pytest.mark.parametrize("form", FORMATS)
def test_a_sample_tracker_in_every_format(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    new_workbook("care-records", Path("care-records.xlsx"), sample=True)
    report = render(form, check_paths(["care-records.xlsx"], Request(TODAY)), Setting()).decode("utf-8")

    held(f"care-records.{FORMATS[form]}", without_what_varies(report))


def without_what_varies(report: str) -> str:
    """Return a report without digests, versions and line ends, which change without its sense changing."""
    text = re.sub(r"\b[0-9a-f]{64}\b", "…", report.replace("\r\n", "\n"))
    return re.sub(r'("onelead": |"version": |"semanticVersion": )"\d+\.\d+\.\d+[^"]*"', r'\1"…"', text)
