"""No word of the builders stands where a person with a workbook reads; `docs/style.md` is the list."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from docs.guide_pages import DOCS, ROOT, page_id, prose, text_of
from onelead.catalogue import Rule, all_rules
from onelead_templates import TEMPLATES

FORBIDDEN = (
    "null",
    "NaN",
    "undefined",
    "boolean",
    "exception",
    "traceback",
    "stack trace",
    "regex",
    "regular expression",
    "glob",
    "config",
    "predicate",
)
"""Each stands in the right-hand column of the list of words."""

NOT_SAID = re.compile(rf"\b(?:{'|'.join(FORBIDDEN)})s?\b", re.IGNORECASE)
LEAKED = re.compile(r"\bNone\b(?=[\"'<,.)]|$)|\bnan\b|<class |object at 0x|\{\w+\}|datetime\.", re.MULTILINE)
"""A value of the program that came through to the person, or a word that nobody filled in."""

FOR_BUILDERS = {"docs/style.md", "docs/architecture.md", "docs/sharing.md", "docs/browser.md", "CONTRIBUTING.md"}
FOR_USERS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md"))]
FOR_PROGRAMS = {"json_models.py"}  # describes the JSON report to those who write programs that read it
ROOTS = ("validators", "addin/onelead_addin", "workbook_templates", "macros")
SENTENCE = re.compile(r"^[A-Z“\"{][^\\^$|]* [^\\^$|]*[.:?]$")
PAPERS = (
    ("check", "plan.xlsx", "--format", "html", "--output", "report.html", "--fail-on", "never"),
    ("check", "plan.xlsx", "--format", "text", "--output", "report.txt", "--fail-on", "never"),
    ("escalate", "plan.xlsx", "--output", "escalation.html"),
    ("agenda", "plan.xlsx", "--output", "agenda.html"),
    ("completion", "plan.xlsx", "--output", "completion.html"),
    ("owners", "plan.xlsx", "--output", "owners"),
    ("trail", "plan.xlsx", "{first}", "--output", "trail.html"),
)
FIRST = {"care-records": "CR-01", "complaints": "CL-01", "environment": "EN-01", "recovery-plan": "RP-01"}


class Shown(HTMLParser):
    """The words that a page shows."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self._silent = 0
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- the parser's own signature
        self._silent += tag in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def test_the_list_of_words_names_each_of_them() -> None:
    assert [word for word in FORBIDDEN if word not in text_of(DOCS / "style.md")] == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_speaks_in_the_words_of_its_reader(rule: Rule) -> None:
    for said in (rule.message, rule.remedy, rule.page):
        assert not NOT_SAID.search(said), said


@pytest.mark.parametrize("page", [pytest.param(each, id=page_id(each)) for each in FOR_USERS])
def test_a_page_of_the_guide_speaks_in_the_words_of_its_reader(page: Path) -> None:
    if page_id(page) not in FOR_BUILDERS:
        assert NOT_SAID.findall(prose(page)) == []


def test_the_help_of_the_commands_does(tmp_path: Path) -> None:
    assert NOT_SAID.findall(text_of(DOCS / "cli.md")) == []


@pytest.mark.parametrize("root", ROOTS)
def test_no_sentence_in_the_code_holds_one_of_them(root: str) -> None:
    files = [each for each in sorted((ROOT / root).rglob("*.py")) if each.name not in FOR_PROGRAMS]
    assert files
    for file in files:
        for sentence in sentences(file):
            assert not NOT_SAID.search(sentence), f"{file.name}: {sentence}"


def test_the_ribbon_and_the_macros_do_not_hold_them() -> None:
    shown = text_of(ROOT / "macros" / "onelead_macros" / "ribbon" / "ribbon.xml")
    for file in (ROOT / "macros").rglob("*.bas"):
        lines = text_of(file).splitlines()
        shown += "\n".join(line for line in lines if '"' in line and not line.lstrip().startswith("'"))
    assert NOT_SAID.findall(shown) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_the_commands_write_holds_no_such_word_and_no_value_of_the_program(template: str, tmp_path: Path) -> None:
    _run(tmp_path, "new", template, "plan.xlsx", "--sample")
    for words in PAPERS:
        _run(tmp_path, *(word.format(first=FIRST[template]) for word in words))

    written = [*tmp_path.rglob("*.html"), *tmp_path.rglob("*.txt")]
    assert len(written) > len(PAPERS)
    for file in written:
        text = file.read_text(encoding="utf-8")
        shown = "\n".join(Shown(text).words) if file.suffix == ".html" else text
        assert NOT_SAID.findall(shown) + LEAKED.findall(shown) == [], file.name


def sentences(file: Path) -> Iterator[str]:
    """Yield the texts of a module that read like a sentence and are no docstring."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docstrings = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docstrings and SENTENCE.match(text):
                yield text


def _run(folder: Path, *words: str) -> None:
    command = [sys.executable, "-m", "onelead.cli", *words]
    if words[0] != "new":
        command += ["--today", "23/11/2026"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert NOT_SAID.findall(done.stdout + done.stderr) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check"], "onelead check needs PATH.\nSee: onelead check --help\n"),
        (["mark", "plan.xlsx"], "onelead mark needs -o COPY: The copy to write.\nSee: onelead mark --help\n"),
        (["trail", "plan.xlsx"], "onelead trail needs ACTION-ID.\nSee: onelead trail --help\n"),
    ],
)
def test_what_a_command_line_lacks_is_named(words: list[str], said: str) -> None:
    done = subprocess.run([sys.executable, "-m", "onelead.cli", *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, said)
