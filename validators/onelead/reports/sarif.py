"""
SARIF 2.1.0 (OASIS standard), for code scanning.

A workbook has no lines, so a result says its place twice: as the logical location ``Action Plan!F5``, and as a region
whose line is the row, which is what viewers without a notion of cells show.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from onelead import __version__
from onelead.catalogue import Rule, all_rules
from onelead.inert import inert, inert_line
from onelead.limit import LIMIT
from onelead.model import Finding, Severity
from onelead.reading.opening.folders import Unreachable
from onelead.reports.json_text import json_text
from onelead.reports.readable import place
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, Run
from onelead.said_once import readable

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}

Json = Mapping[str, object]


def render(run: Run, _setting: Setting) -> bytes:
    """Return the run as one SARIF log."""
    rules = all_rules()
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    results = [_result(each, finding, numbers) for each in run.workbooks for finding in readable(each.findings)]
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "OneLead", "version": __version__, "rules": [_rule(each) for each in rules]}
                },
                "invocations": [_invocation(run)],
                "columnKind": "unicodeCodePoints",
                "results": results,
                "properties": {"today": run.request.today.isoformat(), "limit": LIMIT},
            }
        ],
    }
    return (json_text(log) + "\n").encode("utf-8")


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary or rule.name},
        "help": {"text": rule.page or rule.name, "markdown": rule.page or rule.name},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(workbook: CheckedWorkbook, finding: Finding, numbers: Mapping[str, int]) -> Json:
    result: dict[str, object] = {
        "ruleId": finding.code,
        "level": LEVELS[finding.severity],
        "message": {"text": inert_line(f"{finding.message} {finding.remedy}")},
        "locations": [_location(workbook.path, finding)],
        "partialFingerprints": {"findingOfAction/v1": _fingerprint(finding)},
    }
    if finding.code in numbers:
        result["ruleIndex"] = numbers[finding.code]
    if finding.accepted:
        result["suppressions"] = [{"kind": "external", "justification": inert_line(finding.accepted)}]
    return result


def _location(path: str, finding: Finding) -> Json:
    physical: dict[str, object] = {"artifactLocation": {"uri": uri_of(path)}}
    if finding.row:
        physical["region"] = {"startLine": finding.row}
    logical = {"name": inert(finding.cell or finding.sheet or "workbook"), "fullyQualifiedName": inert(place(finding))}
    return {"physicalLocation": physical, "logicalLocations": [logical]}


def uri_of(path: str) -> str:
    """Return a path as a URI reference (RFC 3986): relative as it was given, or ``file:`` where it is absolute."""
    whole = PurePath(path)
    if whole.is_absolute():
        return whole.as_uri()
    return quote(whole.as_posix().encode("utf-8", "surrogateescape"), safe="/~!$&'()*+,;=@")


def _fingerprint(finding: Finding) -> str:
    """Know a finding again after rows were inserted above it: by its action where that has an id, else by its cell."""
    parts = (finding.code, finding.sheet, finding.action or finding.cell)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()


def _invocation(run: Run) -> Json:
    return {
        "executionSuccessful": not run.problems,
        "toolExecutionNotifications": list(_notifications(run.problems)),
    }


def _notifications(problems: Sequence[Unreachable]) -> Iterator[Json]:
    for each in problems:
        yield {
            "level": "error",
            "message": {"text": inert_line(f"{each.problem.message} {each.problem.remedy}")},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri_of(each.path)}}}],
        }
