"""Frameworks as data: each TOML file of this folder is one regulator's framework in one version."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files

from onelead.values import frozen


class CitationKind(StrEnum):
    """What of a framework can be cited."""

    KEY_QUESTION = "key_question"
    REGULATION = "regulation"
    QUALITY_STATEMENT = "quality_statement"
    EVIDENCE_CATEGORY = "evidence_category"


@frozen
class Citation:
    """Something of a framework that a cell cites; figures are grouped by it."""

    kind: CitationKind
    key: str
    """Short and lasting, such as ``safe``, ``12``, ``S2`` or ``processes``."""
    title: str
    """The regulator's own words."""

    @property
    def words(self) -> str:
        """Return how a report names it: ``Regulation 12, Safe care and treatment``."""
        return f"Regulation {self.key}, {self.title}" if self.kind is CitationKind.REGULATION else self.title


@frozen
class Framework:
    """One version of one regulator's framework."""

    id: str
    regulator: str
    country: str
    title: str
    since: dt.date
    citations: tuple[Citation, ...]
    letters: Mapping[str, str]
    """Letter of a key question → its key: ``S`` → ``safe``."""

    def of_kind(self, kind: CitationKind) -> tuple[Citation, ...]:
        """Return what of a kind can be cited, in the framework's own order."""
        return tuple(each for each in self.citations if each.kind is kind)

    def cited(self, kind: CitationKind, key: str) -> Citation | None:
        """Return what stands under a key, or None where the framework has none."""
        return next((each for each in self.of_kind(kind) if each.key == key), None)


@cache
def frameworks() -> tuple[Framework, ...]:
    """Return every framework of the folder, the newest first."""
    folder = files("onelead.frameworks")
    packs = [each for each in folder.iterdir() if each.name.endswith(".toml")]
    read = [_framework(tomllib.loads(pack.read_text(encoding="utf-8"))) for pack in packs]
    return tuple(sorted(read, key=lambda each: each.since, reverse=True))


@cache
def framework(name: str = "cqc-2023") -> Framework:
    """Return the framework of an id; raises KeyError for one that is not there."""
    return {each.id: each for each in frameworks()}[name]


Pack = Mapping[str, dict]  # type: ignore[type-arg]  # tables as the file nests them; the tests hold each file to them


def _framework(pack: Pack) -> Framework:
    about, questions = pack["framework"], pack["key_questions"]
    return Framework(
        id=about["id"],
        regulator=about["regulator"],
        country=about["country"],
        title=about["title"],
        since=about["from"],
        citations=tuple(_citations(pack)),
        letters={each["letter"]: key for key, each in questions.items()},
    )


def _citations(pack: Pack) -> Iterator[Citation]:
    for key, question in pack["key_questions"].items():
        yield Citation(CitationKind.KEY_QUESTION, key, question["title"])
    for key, title in pack["regulations"].items():
        yield Citation(CitationKind.REGULATION, key, title)
    for question, titles in pack["quality_statements"].items():
        letter = pack["key_questions"][question]["letter"]
        for number, title in enumerate(titles, 1):
            yield Citation(CitationKind.QUALITY_STATEMENT, f"{letter}{number}", title)
    for title in pack["evidence_categories"]["titles"]:
        yield Citation(CitationKind.EVIDENCE_CATEGORY, title.casefold(), title)
