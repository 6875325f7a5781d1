"""Mistakes in a provider's settings, in words: which setting, what is allowed, and what was probably meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

from pydantic import ValidationError

from onelead.policy import Policy, PolicyPart
from onelead.policy_files.checked import described
from onelead.values import frozen
from onelead.words import listed


@frozen
class Mistake:
    """One setting that cannot be as it is."""

    key: str
    """The setting with its tables, such as ``thresholds.review_days``."""
    message: str
    """Finishes the sentence that begins with the key."""
    remedy: str


def mistakes_in(error: ValidationError) -> Iterator[Mistake]:
    """Yield what is wrong with some settings, in the order of the file."""
    for each in error.errors(include_url=False):
        place = tuple(part for part in each["loc"] if part != "[key]")
        yield _mistake(place, each["type"], each.get("ctx", {}), each["input"], each["msg"])


def code_mistakes(policy: Policy, codes: Sequence[str]) -> Iterator[Mistake]:
    """Yield the codes in a policy that no rule has."""
    named = [(f"severities.{code}", code) for code in policy.severities]
    named += [(f"accepted.{number}.code", each.code) for number, each in enumerate(policy.accepted, 1)]
    for key, code in named:
        if code not in codes:
            yield Mistake(key, "names a rule that does not exist.", _meant(code.upper(), codes, "onelead rules"))


def _mistake(place: Sequence[int | str], kind: str, context: Mapping[str, object], given: object, said: str) -> Mistake:
    key = ".".join(str(part + 1) if isinstance(part, int) else part for part in place)
    if kind == "unexpected_keyword_argument":
        return Mistake(
            key, "is not a setting.", _meant(str(place[-1]), _settings_at(place[:-1]), "onelead policy init")
        )
    if kind == "missing":
        return Mistake(key, "is missing.", f"Add it: {place[-1]} = …")
    if kind in ("enum", "literal_error"):
        allowed = re.findall(r"'([^']+)'", str(context.get("expected", "")))
        return Mistake(key, f"cannot be {given!r}.", _choice(str(given), allowed))
    return Mistake(key, f"cannot be {given!r}.", f"{_sentence(kind, context, said)}")


def _meant(given: str, allowed: Iterable[str], elsewhere: str) -> str:
    near = difflib.get_close_matches(given, list(allowed), 1, 0.5)
    return f"Did you mean {near[0]}? All of them: {elsewhere}" if near else f"See what there is with: {elsewhere}"


def _choice(given: str, allowed: Sequence[str]) -> str:
    near = difflib.get_close_matches(given, allowed, 1, 0.6)
    meant = f"Did you mean {near[0]}? " if near else ""
    return f"{meant}Allowed are {listed(allowed)}."


def _sentence(kind: str, context: Mapping[str, object], said: str) -> str:
    limits = {"greater_than_equal": "ge", "greater_than": "gt", "less_than_equal": "le", "less_than": "lt"}
    if kind in limits:
        words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}[limits[kind]]
        return f"Give a number that is {words} {context[limits[kind]]}."
    for beginning, sentence in SENTENCES.items():
        if kind.startswith(beginning):
            return sentence
    return f"{said}."


SENTENCES = {
    "int": "Give a whole number, without quotation marks.",
    "float": "Give a number, without quotation marks.",
    "bool": "Write true or false, without quotation marks.",
    "string_too_short": "Write something in it.",
    "string": "Put it in quotation marks.",
    "list": 'Write a list in square brackets: ["one", "two"]',
    "dict": "Write it as a table of its own, with its settings below.",
    "dataclass": "Write it as a table of its own, with its settings below.",
    "date": "Write a date as 2027-03-31, without quotation marks.",
}
"""Beginning of what pydantic calls a mistake → what to write instead."""


def _settings_at(place: Sequence[int | str]) -> list[str]:
    """Return the names of the settings that a table of the policy may hold."""
    table: type[PolicyPart] | None = Policy
    for name in place:
        if isinstance(name, int) or table is None:
            continue
        setting = described(table).get(name)
        table = _table_in(setting.annotation) if setting else None
    return list(described(table)) if table else []


def _table_in(annotation: object) -> type[PolicyPart] | None:
    if isinstance(annotation, type) and issubclass(annotation, PolicyPart):
        return annotation
    return next((found for each in get_args(annotation) if (found := _table_in(each))), None)
