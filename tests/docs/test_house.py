"""What the house promises of its own code: short bodies, and a reason beside everything that is switched off."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = [
    file
    for root in ("validators", "addin", "workbook_templates", "macros")
    for file in sorted((ROOT / root).rglob("*.py"))
]
LONGEST_BODY = 40
MEDIAN_MODULE = 120
SWITCHED_OFF = re.compile(r"# (?:noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*|type: ignore\[[\w, -]+\])(?P<reason>.*)$")


def test_modules_are_short() -> None:
    assert statistics.median(len(file.read_text(encoding="utf-8").splitlines()) for file in FILES) <= MEDIAN_MODULE


def test_no_body_is_long() -> None:
    assert [each for file in FILES for each in long_bodies(file)] == []


@pytest.mark.parametrize("root", ["validators", "addin", "workbook_templates", "macros"])
def test_what_is_switched_off_has_its_reason(root: str) -> None:
    bare = []
    for file in (each for each in FILES if each.is_relative_to(ROOT / root)):
        lines = file.read_text(encoding="utf-8").splitlines()
        for above, line in zip(["", *lines], lines, strict=False):
            found = SWITCHED_OFF.search(line)
            if found and not found["reason"].strip(" -") and not above.strip().startswith("#"):
                bare.append(f"{file.name}: {line.strip()}")
    assert bare == []


def long_bodies(file: Path) -> Iterator[str]:
    """Yield the functions whose statements, docstring aside, take more lines than a screen shows at once."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            if lines > LONGEST_BODY:
                yield f"{file.name}: {node.name} has {lines} lines"


@pytest.mark.parametrize("root", ["validators", "addin", "workbook_templates", "macros"])
def test_what_has_no_type_has_its_reason(root: str) -> None:
    assert [each for file in FILES if file.is_relative_to(ROOT / root) for each in untyped_without_reason(file)] == []


def untyped_without_reason(file: Path) -> Iterator[str]:
    """Yield the lines with an `Any` or a `cast` that no comment explains: beside it, above it, or where it is imported."""
    text = file.read_text(encoding="utf-8")
    lines = ["", *text.splitlines()]
    nodes = list(ast.walk(ast.parse(text)))
    explained = {
        alias.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "typing" and "#" in lines[node.end_lineno or 0]
        for alias in node.names
    }
    for node in nodes:
        if isinstance(node, ast.Name) and node.id in {"Any", "cast"} - explained:
            line, above = lines[node.lineno], lines[node.lineno - 1]
            if "#" not in line and not above.strip().startswith("#"):
                yield f"{file.name}:{node.lineno}: {line.strip()}"
