"""JUnit XML: a suite for each workbook, and in it a case for each rule, which fails where the rule found something."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from onelead.catalogue import Rule, Scope, all_rules
from onelead.inert import inert_line, inert_path
from onelead.limit import LIMIT
from onelead.model import Finding, Severity
from onelead.problems import WorkbookProblem
from onelead.reports.readable import place
from onelead.reports.setting import Setting
from onelead.run import CheckedWorkbook, FailOn, Run
from onelead.said_once import readable

FAILING = {
    FailOn.ERROR: (Severity.ERROR,),
    FailOn.WARNING: (Severity.ERROR, Severity.WARNING),
    FailOn.NEVER: (),
}


def render(run: Run, setting: Setting) -> bytes:
    """Return the run as JUnit XML; what ``--fail-on`` asks for is a failure, the rest is only printed."""
    rules = [each for each in all_rules() if each.scope is not Scope.UPDATE and run.request.selection.takes(each.code)]
    suites = [_suite(each, rules, FAILING[setting.fail_on]) for each in run.workbooks]
    root = ElementTree.Element("testsuites", _totals(suites) | {"name": "onelead"})
    root.extend(suites)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _suite(workbook: CheckedWorkbook, rules: Sequence[Rule], failing: Sequence[Severity]) -> ElementTree.Element:
    path = inert_path(workbook.path)
    problem = workbook.problem
    cases = [_not_checked(problem, path)] if problem else _cases(workbook, rules, failing, path)
    suite = ElementTree.Element(
        "testsuite",
        {
            "name": path,
            "tests": str(len(cases)),
            "failures": str(sum(case.find("failure") is not None for case in cases)),
            "errors": str(sum(case.find("error") is not None for case in cases)),
            "skipped": "0",
        },
    )
    suite.extend(cases)
    ElementTree.SubElement(suite, "system-out").text = LIMIT
    return suite


def _cases(
    workbook: CheckedWorkbook, rules: Sequence[Rule], failing: Sequence[Severity], path: str
) -> list[ElementTree.Element]:
    found: dict[str, list[Finding]] = {}
    for each in readable(each for each in workbook.findings if not each.accepted):
        found.setdefault(each.code, []).append(each)
    return [_case(rule, found.get(rule.code, []), failing, path) for rule in rules]


def _case(rule: Rule, found: Sequence[Finding], failing: Sequence[Severity], path: str) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"classname": path, "name": f"{rule.code} {rule.name}"})
    grave = [each for each in found if each.severity in failing]
    mild = [each for each in found if each.severity not in failing]
    if grave:
        failure = ElementTree.SubElement(case, "failure", {"message": _told(grave[0]), "type": grave[0].severity.value})
        failure.text = "\n".join(map(_told, grave))
    if mild:
        ElementTree.SubElement(case, "system-out").text = "\n".join(map(_told, mild))
    return case


def _told(finding: Finding) -> str:
    return inert_line(f"{place(finding)}: {finding.message} {finding.remedy}")


def _not_checked(problem: WorkbookProblem, path: str) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"classname": path, "name": "can be checked"})
    attributes = {"message": inert_line(problem.message), "type": problem.kind.value}
    ElementTree.SubElement(case, "error", attributes).text = inert_line(problem.remedy)
    return case


def _totals(suites: Sequence[ElementTree.Element]) -> dict[str, str]:
    return {name: str(sum(int(suite.get(name, "0")) for suite in suites)) for name in ("tests", "failures", "errors")}
