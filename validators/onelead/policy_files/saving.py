"""Writes a correction of a workbook's headings into the provider's settings, leaving every other line as it is."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from onelead.model import Field
from onelead.policy_files.loading import NAME, find_policy, load_policy, policy_from
from onelead.saving import save


def save_columns(workbook: Path, columns: Mapping[Field, str], policy: Path | None = None) -> Path:
    """
    Keep for good which column of a workbook holds which field, and return the file that says so.

    *columns* is field → letter or heading. The file is *policy*, else the nearest above the workbook, else a new one
    beside it. Raises `UsageProblem` where the file holds a mistake or cannot be written.
    """
    file = policy or find_policy(workbook) or workbook.absolute().parent / NAME
    text = ""
    if file.exists():
        load_policy(file)
        text = file.read_bytes().decode("utf-8-sig")
    changed = with_columns(text, workbook.name, columns)
    policy_from(tomllib.loads(changed), str(file))
    save(file, changed.encode(), inputs=[workbook], replace=True)
    return file


def with_columns(text: str, workbook: str, columns: Mapping[Field, str]) -> str:
    """Return settings as text with a workbook's columns set; comments and every other setting stay where they are."""
    lines = text.splitlines()
    end = "\r\n" if "\r\n" in text else "\n"
    start = _table_at(lines, workbook)
    if start is None:
        lines += [*([""] if lines else []), f"[columns.{_quoted(workbook)}]"]
        start = len(lines) - 1
    return end.join(_with_settings(lines, start, columns)) + end


def _with_settings(lines: list[str], start: int, columns: Mapping[Field, str]) -> list[str]:
    stop = _end_of_table(lines, start)
    body = lines[start + 1 : stop]
    for field, column in columns.items():
        setting = f"{field.value} = {_quoted(column)}"
        at = next((number for number, line in enumerate(body) if _sets(line, field)), None)
        if at is None:
            body.insert(_after_last_setting(body), setting)
        else:
            body[at] = setting + _comment(body[at])
    return [*lines[: start + 1], *body, *lines[stop:]]


def _table_at(lines: list[str], workbook: str) -> int | None:
    for number, name in _tables(lines):
        if name == ("columns", workbook):
            return number
    return None


def _end_of_table(lines: list[str], start: int) -> int:
    return next((number for number, _ in _tables(lines) if number > start), len(lines))


def _tables(lines: list[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the lines that begin a table, with the table's name in parts."""
    for number, line in enumerate(lines):
        found = _TABLE.match(line)
        if found is not None:
            yield number, tuple(_unquoted(part) for part in _PART.findall(found[1]))


_TABLE = re.compile(r"\s*\[{1,2}\s*((?:\"(?:[^\"\\]|\\.)*\"|'[^']*'|[\w.\s-])+?)\s*\]{1,2}\s*(?:#.*)?$")
_PART = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|[\w-]+")
_VALUE = re.compile(r"^[^=]*=\s*(?:\"(?:[^\"\\]|\\.)*\"|'[^']*'|[^#]*?)\s*(#.*)?$")


def _sets(line: str, field: Field) -> bool:
    return re.match(rf"\s*[\"']?{field.value}[\"']?\s*=", line) is not None


def _comment(line: str) -> str:
    found = _VALUE.match(line)
    return f"  {found[1]}" if found and found[1] else ""


def _after_last_setting(body: list[str]) -> int:
    filled = [number for number, line in enumerate(body) if line.strip()]
    return filled[-1] + 1 if filled else 0


def _quoted(text: str) -> str:
    """Return a text as TOML writes it; JSON's escapes are TOML's too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _unquoted(part: str) -> str:
    if part.startswith('"'):
        value: str = json.loads(part)
        return value
    return part.strip("'")
