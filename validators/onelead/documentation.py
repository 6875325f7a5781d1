"""
The pages of `docs` that are made from what they describe: the rules, the settings, the schemas.

``python -m onelead.documentation`` writes them into ``docs``; a test fails where a page there is not the one it makes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from onelead.catalogue import Rule, all_rules
from onelead.policy_files.reference import policy_page, policy_schema
from onelead.reports.readable import FAMILIES, family_order

INTRODUCTION = """\
# The rules

This page is made from the rules; change a rule and make it anew with `make docs`.

Each rule says what it looks for and why an inspector would care, and shows one tracker that it reports and one that it
accepts. Both are run as tests, as of 23 November 2026. An **error** means that the tracker should not go to a meeting
so; a **warning** asks a person to decide; a **note** is for information. A policy may change how gravely a rule speaks,
never what it means.

OneLead reads what is written. It has not seen the audit, the record or the person.
"""


def pages() -> Mapping[str, str]:
    """Return the pages that are made, by their names in the folder ``docs``."""
    return {"rules.md": rules_page(all_rules()), "policy.md": policy_page(), "policy.schema.json": policy_schema()}


def rules_page(rules: Iterable[Rule]) -> str:
    """Return the whole page in Markdown, family by family, with a table of contents."""
    ordered = sorted(rules, key=lambda rule: (family_order(rule.code), rule.code))
    parts = [INTRODUCTION, _contents(ordered)]
    for family, members in groupby(ordered, key=lambda rule: rule.code[:3]):
        parts.append(f"## {FAMILIES[family]}\n")
        parts.extend(map(_entry, members))
    return "\n".join(parts)


def _contents(rules: Iterable[Rule]) -> str:
    rows = (f"| [{rule.code}](#{_anchor(rule)}) | {rule.name} | {rule.severity} | {rule.summary} |" for rule in rules)
    return "\n".join(["| Code | Name | Severity | In short |", "| --- | --- | --- | --- |", *rows, ""])


def _anchor(rule: Rule) -> str:
    return f"{rule.code.lower()}-{rule.name}"


def _entry(rule: Rule) -> str:
    return "\n".join([f"### {rule.code} {rule.name}\n", *_facts(rule), "", _page(rule), ""])


def _facts(rule: Rule) -> Iterator[str]:
    yield f"* Severity: **{rule.severity}**"
    yield f"* It says: {_blanks(rule.message)}"
    yield f"* Put it right: {_blanks(rule.remedy)}"
    if rule.article:
        yield f"* Traces to: {rule.article}"


def _blanks(sentence: str) -> str:
    """Return a sentence whose words to fill in are set in italics: ``{id}`` becomes ``*id*``."""
    return sentence.replace("{", "*").replace("}", "*")


def _page(rule: Rule) -> str:
    return "\n".join(f"##{line}" if line.startswith("## ") else line for line in rule.page.splitlines())


if __name__ == "__main__":
    for name, page in pages().items():
        (Path("docs") / name).write_text(page, encoding="utf-8", newline="\n")
