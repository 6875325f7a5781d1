"""Remembers in the provider's settings which capitalised words may leave and which are masked."""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from onelead.policy_files import NAME, find_policy, load_policy
from onelead.policy_files.loading import policy_from
from onelead.problems import UsageProblem
from onelead.saving import save

TABLE = re.compile(r"\s*\[\s*sharing\s*\]\s*(?:#.*)?$")
ANY_TABLE = re.compile(r"\s*\[")


def remember(workbooks: Sequence[Path], keep: Iterable[str], mask: Iterable[str], policy: Path | None = None) -> Path:
    """
    Add words to ``sharing.keep`` and ``sharing.mask``, and return the file that holds them.

    The file is *policy*, else the nearest above the workbooks, else a new one in the folder that holds all of them.
    Raises `UsageProblem` where it holds a mistake, or is written in a way that nothing can be added to without changing
    the rest.
    """
    file = policy or find_policy(workbooks[0]) or _folder_of(workbooks) / NAME
    text, known = "", None
    if file.exists():
        known = load_policy(file).policy.sharing
        text = file.read_bytes().decode("utf-8-sig")
    for key, words, before in (
        ("keep", keep, known.keep if known else []),
        ("mask", mask, known.mask if known else []),
    ):
        if added := [each for each in words if each not in before]:
            text = with_words(text, key, [*before, *added])
    changed = policy_from(_parsed(text, file), str(file))
    if not (set(keep) <= set(changed.sharing.keep) and set(mask) <= set(changed.sharing.mask)):
        raise _cannot_add(file)
    save(file, text.encode("utf-8"), inputs=workbooks, replace=True)
    return file


def _folder_of(paths: Sequence[Path]) -> Path:
    folders = [path.absolute() if path.is_dir() else path.absolute().parent for path in paths]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:  # on several drives
        return folders[0]


def with_words(text: str, key: str, words: Sequence[str]) -> str:
    """Return settings as text with one list of words set; every other line stays where it is."""
    lines = text.splitlines()
    start = next((number for number, line in enumerate(lines) if TABLE.match(line)), None)
    if start is None:
        lines += [*([""] if lines else []), "[sharing]"]
        start = len(lines) - 1
    stop = next(
        (n for n in range(start + 1, len(lines)) if ANY_TABLE.match(lines[n]) and _is_table(lines, start, n)),
        len(lines),
    )
    setting = f"{key} = {json.dumps(list(words), ensure_ascii=False)}"
    first = next((n for n in range(start + 1, stop) if re.match(rf"\s*{key}\s*=", lines[n])), None)
    last = stop if first is None else _end_of_setting(lines, first, stop)
    if first is None:
        while last > start + 1 and not lines[last - 1].strip():
            last -= 1
        first = last
    end = "\r\n" if "\r\n" in text else "\n"
    return end.join([*lines[:first], setting, *lines[last:]]) + end


def _is_table(lines: Sequence[str], start: int, number: int) -> bool:
    """Tell whether a line that begins with a bracket begins a table, and is not a line inside a list."""
    return _parses("\n".join(lines[start:number]))


def _end_of_setting(lines: Sequence[str], first: int, stop: int) -> int:
    """Return the line after a setting that may run over several."""
    return next((n for n in range(first + 1, stop + 1) if _parses("\n".join(lines[first:n]))), first + 1)


def _parses(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _parsed(text: str, file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _cannot_add(file) from error


def _cannot_add(file: Path) -> UsageProblem:
    return UsageProblem(
        f"The words can't be added to {file} without changing the rest of it.",
        "Write them into its [sharing] table yourself: keep = [...] and mask = [...]",
    )
