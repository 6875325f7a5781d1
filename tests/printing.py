"""Workbooks printed by LibreOffice: where each word stands on each sheet of paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')
TOUCHING = 0.35
"""How much of a word's height the box of another may cover: letters are lower than their boxes."""

FOOTER = 550
"""Where the footer of a landscape A4 begins, in points from the top."""


class Word(NamedTuple):
    """A printed word and its box, in points from the top left corner of the paper."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def printed(workbook: Path) -> Sequence[Sequence[Word]]:
    """Return the words on each sheet of paper on which LibreOffice prints a workbook."""
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    assert soffice, "LibreOffice is needed: make test installs it"
    assert pdftotext, "pdftotext is needed: make test installs it"
    profile = f"-env:UserInstallation={(workbook.parent / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(workbook.parent), str(workbook)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    told = subprocess.run(
        [pdftotext, "-bbox", str(workbook.with_suffix(".pdf")), "-"], check=True, capture_output=True, timeout=60
    )
    return [[_word(*found) for found in WORD.findall(each)] for each in told.stdout.decode("utf-8").split("<page ")[1:]]


def _word(left: str, top: str, right: str, bottom: str, text: str) -> Word:
    return Word(float(left), float(top), float(right), float(bottom), text)


def words_above_the_footer(words: Sequence[Word]) -> list[str]:
    """Return the texts of the words that stand on the sheet itself."""
    return [word.text for word in words if word.top < FOOTER]


def overlapping(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield the words that are printed over each other."""
    for one, other in combinations(words, 2):
        height = min(one.bottom - one.top, other.bottom - other.top)
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        if min(across, down) > TOUCHING * height:
            yield one.text, other.text
