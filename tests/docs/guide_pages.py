"""The pages that people read, and what stands in them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FRONT = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
PAGES = (*(ROOT / name for name in FRONT), *sorted(DOCS.rglob("*.md")))
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")


@dataclass(frozen=True)
class Block:
    """What stands between two fences, and what it is marked as."""

    language: str
    text: str


def page_id(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path, language: str) -> list[Block]:
    found = (Block(*parts) for parts in FENCE.findall(text_of(page)))
    return [each for each in found if each.language == language]


def commands(page: Path) -> list[list[str]]:
    """Return the lines of a page's `sh` blocks, each as its words."""
    lines = (line for block in blocks(page, "sh") for line in block.text.splitlines())
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def inline_commands(page: Path) -> Iterator[list[str]]:
    """Yield what stands in a sentence or a table as a command of OneLead."""
    for written in INLINE.findall(FENCE.sub("", text_of(page))):
        if written.startswith("onelead ") and "…" not in written:
            yield shlex.split(written)[1:]


def prose(page: Path) -> str:
    """Return a page's own words: without blocks, code in sentences, addresses and comments."""
    text = FENCE.sub("", text_of(page))
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    return re.sub(r"\]\([^)]*\)", "]", INLINE.sub("", text))
