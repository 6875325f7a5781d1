"""
Builds the templates and their samples: ``python -m onelead_templates.build``.

The same sources give the same bytes on every day, so a test can tell when a built file is stale. ``--check`` builds
into memory and says which files differ.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping
from dataclasses import replace

from onelead_templates import BUILT
from onelead_templates.design.drawing import EMPTY, draw
from onelead_templates.design.finish import finished
from onelead_templates.design.stored_values import stored_values
from onelead_templates.kind import Kind
from onelead_templates.kinds import KINDS
from onelead_templates.sample import Sample

RESULTS_AS_AT = dt.date(2026, 11, 23)
"""The day for which an empty template's stored results are worked out; Excel works them out anew when it opens it."""


def main(arguments: list[str]) -> int:
    """Build every workbook, or with ``--check`` say which built files are stale."""
    built = build_all()
    stale = [
        name for name, content in built.items() if not (BUILT / name).exists() or (BUILT / name).read_bytes() != content
    ]
    if "--check" in arguments:
        for name in stale:
            print(f"{name} is stale: run python -m onelead_templates.build")
        return 1 if stale else 0
    for name, content in built.items():
        (BUILT / name).write_bytes(content)
    print(f"{len(built)} workbooks built, {len(stale)} of them changed.")
    return 0


def build_all() -> Mapping[str, bytes]:
    """Return the bytes of every template and sample by file name."""
    wanted: dict[str, tuple[Kind, Sample | None]] = {}
    for kind in KINDS:
        wanted[kind.name] = (kind, None)
        wanted[f"{kind.name}-sample"] = (kind, kind.sample)
    drafts = {
        name: finished(draw(kind, sample or replace(EMPTY, as_at=RESULTS_AS_AT)))
        for name, (kind, sample) in wanted.items()
    }
    shown = stored_values(drafts)
    return {f"{name}.xlsx": finished(draw(kind, sample, shown[name])) for name, (kind, sample) in wanted.items()}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
