"""A new workbook from a built template."""

from __future__ import annotations

import difflib
from pathlib import Path

from onelead.problems import UsageProblem
from onelead.saving import refuse_other_ending, save

LONGEST_NAME = 120


def new_workbook(
    name: str,
    destination: Path,
    *,
    service: str = "",
    manager: str = "",
    sample: bool = False,
    force: bool = False,
) -> Path:
    """
    Write a copy of the template *name* to *destination*, with the service's and the manager's name filled in.

    With *sample* the copy holds the actions of a fictional service. Everything else in the copy is byte for byte as it
    was built. Returns *destination*; raises UsageProblem where there is no such template, where the file isn't called
    ``.xlsx``, exists (unless *force*) or can't be written.
    """
    from onelead_templates import TEMPLATES
    from onelead_templates.named_cells import fill_named_cells

    template = TEMPLATES.get(name)
    if template is None:
        raise _no_such_template(name, list(TEMPLATES))
    refuse_other_ending(destination)
    built = template.sample_path if sample else template.path
    names = {
        "ServiceName": _one_line(service, "service"),
        "ManagerName": _one_line(manager, "manager"),
        "ManagerOnRegister": _one_line(manager, "manager"),
    }
    content = fill_named_cells(built.read_bytes(), {cell: text for cell, text in names.items() if text})
    save(destination, content, replace=force)
    return destination


def _no_such_template(name: str, known: list[str]) -> UsageProblem:
    near = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.5)
    meant = f" Did you mean {near[0]}?" if near else ""
    return UsageProblem(f"There is no template called {name}.{meant}", f"Choose one of {', '.join(known)}.")


def _one_line(text: str, what: str) -> str:
    """Return a name as one line of printable characters, so that nothing in it can upset the workbook."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if len(line) > LONGEST_NAME:
        raise UsageProblem(
            f"The {what}'s name has {len(line)} characters, more than the {LONGEST_NAME} that fit.", "Shorten it."
        )
    return line
