"""
Coverage-guided fuzzing of the reader: any bytes are read, or refused in a sentence.

    make fuzz            five minutes, in an environment of its own, beginning with the workbooks of the tests

A crash leaves its input behind and is then made into a test. What is changed is a part of a package, before it is
packed: the bytes of a zip would hide it from the fuzzer. Every other time tags and attributes change, not bytes.
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import atheris  # type: ignore[import-untyped] # has no types, and stands in no environment but that of `make fuzz`

with atheris.instrument_imports(include=["onelead.reading"]):
    from onelead.problems import WorkbookProblem
    from onelead.reading.limits import Limits
    from onelead.reading.ooxml import plain_items
    from onelead.reading.opening.files import book_from_bytes
    from onelead.reading.opening.kinds import FileKind, kind_of_bytes

sys.path.insert(0, str(Path(__file__).parents[1]))

from raw_workbook import SHEET_1, WORKBOOK, RawWorkbook, one_row, style_sheet, texts
from reading.mutations import PART_CHANGES, drop

LIMITS = Limits(seconds=5)
PARTS = (SHEET_1, "xl/sharedStrings.xml", "xl/styles.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", "_rels/.rels")
FOUND = RawWorkbook(
    sheets={"Plan": one_row('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A1</f><v>1</v></c><c t="d"><v>x</v></c>')},
    shared_texts=texts("<t>a</t>", "<r><rPr><strike/></rPr><t>_x0041_</t></r>"),
    styles=style_sheet("numFmtId='0'", "numFmtId='14' fontId='1'", fonts="<font/><font><strike/></font>"),
)


def one_input(data: bytes) -> None:
    """Read one input: its first byte says which part the rest is, or that it is a whole file."""
    if not data:
        return
    which = data[0] % (len(PARTS) + 1)
    content = data[1:] if which == len(PARTS) else replace(FOUND, changed={PARTS[which]: data[1:]}).to_bytes()
    try:
        # A child process a thousand times a second is another test: the older formats are left out.
        if kind_of_bytes(content) is FileKind.OOXML:
            book_from_bytes(content, LIMITS)
    except WorkbookProblem:
        pass


def changed(data: bytes, most: int, seed: int) -> bytes:
    """Return an input changed in one of its bytes, tags or attributes."""
    chance = random.Random(seed)
    if len(data) < 2 or chance.random() < 0.5:
        return bytes(atheris.Mutate(data, most))
    parts = {"part": data[1:]}
    chance.choice([change for change in PART_CHANGES if change is not drop])(parts, "part", chance)
    return (data[:1] + parts["part"])[:most]


def seeds() -> list[bytes]:
    """Return the inputs to begin with."""
    parts = FOUND.parts()
    return [bytes([which]) + parts[part] for which, part in enumerate(PARTS)] + [bytes([len(PARTS)]) + FOUND.to_bytes()]


if __name__ == "__main__":
    plain_items.WORTH_IT = 0  # small parts too go the plain road as far as they can
    corpus = Path(sys.argv[-1])
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (corpus / f"seed{number}").write_bytes(seed)
    atheris.Setup(sys.argv, one_input, custom_mutator=changed)
    atheris.Fuzz()
