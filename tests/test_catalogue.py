"""The rules as a whole: each has an identity of its own, a complete page, and sentences that a person can read."""

import compileall
import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import onelead.rules
from drawing import outcome_from, section
from onelead.catalogue import Rule, Scope, all_rules, rule_named
from onelead.model import Finding

RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]
FOLDER = Path(onelead.rules.__path__[0])
SENTENCE = re.compile(r"[A-Z“\"{].*[.?]", re.DOTALL)
ABOUT_THE_WORKBOOK = ("STR", "PRV", "UPD")
"""Families that serve the reading or the sharing, and so need no sentence of the article behind them."""


def drawn_findings() -> Iterator[Finding]:
    """Every finding of every page: what users read."""
    for rule in all_rules():
        if rule.scope is not Scope.UPDATE:
            for title in ("Reported", "Accepted"):
                yield from outcome_from(section(rule, title)).all_findings


def test_codes_and_names_are_unique() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


def test_every_file_of_the_folder_holds_one_rule() -> None:
    for path in FOLDER.glob("[!_]*.py"):
        module = importlib.import_module(f"onelead.rules.{path.stem}")
        found = [name for name, value in vars(module).items() if isinstance(value, Rule)]
        assert len(found) == 1, path.name
        rule: Rule = getattr(module, found[0])
        assert path.stem == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
        assert found[0] == rule.name.replace("-", "_")


def test_the_rules_are_found_as_bytecode_alone_too(tmp_path: Path) -> None:
    shutil.copytree(FOLDER.parent, tmp_path / "onelead", ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(tmp_path, quiet=1, legacy=True)
    for source in tmp_path.rglob("*.py"):
        source.unlink()
    command = [sys.executable, "-c", "import onelead.catalogue as found; print(found.__file__, len(found.all_rules()))"]

    settings = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, check=True, text=True, env=settings)

    assert done.stdout.split() == [str(tmp_path / "onelead" / "catalogue.pyc"), str(len(all_rules()))]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_found_by_code_or_name_however_it_is_written(rule: Rule) -> None:
    assert rule_named(rule.code.lower()) is rule_named(rule.name.upper()) is rule


@pytest.mark.parametrize("rule", RULES)
def test_a_page_says_what_why_and_shows_both_cases(rule: Rule) -> None:
    headings = re.findall(r"^## (.+)$", rule.page, re.MULTILINE)
    assert headings == ["Why it matters", "Reported", "Accepted"]
    assert SENTENCE.fullmatch(rule.summary)
    assert len(section(rule, "Why it matters").split()) >= 12


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_speaks_in_sentences(rule: Rule) -> None:
    assert SENTENCE.fullmatch(rule.message), rule.message
    assert SENTENCE.fullmatch(rule.remedy), rule.remedy


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_traces_to_the_article(rule: Rule) -> None:
    assert rule.article or rule.code.startswith(ABOUT_THE_WORKBOOK)


def test_every_finding_is_a_finished_sentence_with_one_remedy() -> None:
    findings = list(drawn_findings())
    assert len({each.code for each in findings}) > 30
    for each in findings:
        assert SENTENCE.fullmatch(each.message), each.message
        assert SENTENCE.fullmatch(each.remedy), each.remedy
        assert not re.search(r"[{}]|None|\bnull\b|\(\)|  ", each.message + each.remedy), each.message


def test_a_finding_about_an_action_points_at_a_cell() -> None:
    for each in drawn_findings():
        assert each.cell or not each.action, each.message
