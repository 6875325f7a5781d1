"""All settings on paper: the commented file to start from, the reference page, and the schema for editors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from onelead.policy import DEFAULT_POLICY, Policy, PolicyPart
from onelead.policy_files.changes import toml
from onelead.policy_files.checked import described, schema
from onelead.reading.limits import Limits

START = """\
# What your organisation wants otherwise than OneLead does by itself.
#
# Put this file, under the name onelead.toml, beside your workbooks or in a folder above them.
# Each line that begins with "# " and holds a setting shows the default. To change one, take the "# " away.
# The verdict on a closure and the figures never change by these settings; what you change is printed on every report.
"""

EXAMPLES = {
    "severities": """\
# OWN010 = "off"
# CLS011 = "error"
""",
    "columns": """\
# [columns."Rose Court plan.xlsx"]
# owner = "F"
# deadline = "To be done by"
""",
    "accepted": """\
# [[accepted]]
# code = "OWN005"
# workbook = "Rose Court plan.xlsx"
# action = "CR-07"
# reason = "The post is being filled; the deputy covers it"
# by = "Fiona MacLeod"
# until = 2027-03-31
""",
}
"""Tables that are empty by default, shown by example."""


def starting_policy() -> str:
    """Return the commented file that ``onelead policy init`` writes: every setting with its default and its meaning."""
    return START + "".join(_tables(Policy, DEFAULT_POLICY, ()))


def policy_page() -> str:
    """Return the reference of all settings as Markdown."""
    return PAGE + "".join(_section(Policy, (), DEFAULT_POLICY))


def policy_schema() -> str:
    """Return the JSON Schema of the settings, by which editors complete and check the file."""
    whole = schema()
    whole["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    whole["title"] = "OneLead policy"
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


PAGE = """\
# Settings

<!-- Made from the settings themselves; run `make docs` after a change. -->

A provider may set what is below in a file called `onelead.toml`, beside the workbooks or in a folder above them, or
named with `--policy FILE`. `onelead policy init` writes one in which every setting stands with its default;
`onelead policy show` says what yours changes. A mistake in the file is reported with the setting and what is allowed,
and nothing is checked by it. The verdict on a closure and the figures never change by these settings.
"""


def _tables(model: type[PolicyPart], value: PolicyPart, path: tuple[str, ...]) -> Iterator[str]:
    plain, nested = _parts(model, value)
    if path and plain:
        yield f"\n{_comment((model.__doc__ or '').strip())}[{'.'.join(path)}]\n"
    for name, info in plain:
        yield f"# {info.description}\n" if info.description else ""
        yield f"# {name} = {toml(_default(name, getattr(value, name)))}\n"
    for name, info in nested:
        inner = getattr(value, name)
        if isinstance(inner, PolicyPart):
            yield from _tables(type(inner), inner, (*path, name))
        else:
            yield from _table_of(name, info, inner, path)


def _table_of(name: str, info: FieldInfo, value: Any, path: tuple[str, ...]) -> Iterator[str]:  # a dict or a list
    title = ".".join((*path, name))
    heading = "" if name in ("columns", "accepted") else f"{'# ' if value else ''}[{title}]\n"
    yield f"\n{_comment(info.description or '')}{heading}"
    yield EXAMPLES.get(name, "")
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"# {key} = {toml(inner)}\n"


Described = list[tuple[str, FieldInfo]]


def _parts(model: type[PolicyPart], value: PolicyPart) -> tuple[Described, Described]:
    """Return the settings of a table, and the tables below it."""
    fields = list(described(model).items())
    below = [name for name, _ in fields if isinstance(getattr(value, name), PolicyPart | dict) or name == "accepted"]
    return [each for each in fields if each[0] not in below], [each for each in fields if each[0] in below]


def _default(name: str, value: object) -> object:
    """Return a default as the file shows it; a limit that is not set is the reader's own."""
    if value is None:
        return getattr(Limits(), name, False)
    return value


def _comment(text: str) -> str:
    return "".join(f"# {line.strip()}\n" if line.strip() else "#\n" for line in text.splitlines())


def _section(model: type[PolicyPart], path: tuple[str, ...], value: PolicyPart) -> Iterator[str]:
    plain, nested = _parts(model, value)
    if path:
        yield f"\n## {'.'.join(path)}\n\n{' '.join((model.__doc__ or '').split())}\n"
    if plain:
        yield "\n| setting | default | meaning |\n| ------- | ------- | ------- |\n"
    for name, info in plain:
        default = toml(_default(name, getattr(value, name))).replace("|", "\\|")
        yield f"| `{name}` | `{default}` | {info.description or ''} |\n"
    for name, info in nested:
        inner = getattr(value, name)
        if isinstance(inner, PolicyPart):
            yield from _section(type(inner), (*path, name), inner)
        else:
            yield from _open_table(name, info, inner, path)


def _open_table(name: str, info: FieldInfo, value: Any, path: tuple[str, ...]) -> Iterator[str]:  # a dict or a list
    yield f"\n## {'.'.join((*path, name))}\n\n{info.description or ''}\n"
    example = EXAMPLES.get(name, "").replace("# ", "")
    if not example and isinstance(value, dict):
        example = "".join(f"{key} = {toml(inner)}\n" for key, inner in value.items())
    if example:
        heading = "" if name in ("columns", "accepted") else f"[{'.'.join((*path, name))}]\n"
        yield f"\n```toml\n{heading}{example}```\n"
