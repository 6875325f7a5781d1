"""The built workbooks are what the sources make, byte for byte, on every day."""

from __future__ import annotations

import re

import pytest

from onelead_templates import BUILT, TEMPLATES
from onelead_templates.build import build_all
from onelead_templates.design import look
from onelead_templates.design.draft import lines_needed
from onelead_templates.design.drawing import draw
from onelead_templates.design.finish import finished
from onelead_templates.kinds import KINDS


def test_the_built_workbooks_are_not_stale() -> None:
    built = build_all()

    stale = [name for name, content in built.items() if (BUILT / name).read_bytes() != content]

    assert stale == [], "run python -m onelead_templates.build"
    assert {path.name for path in BUILT.iterdir()} == built.keys()


def test_the_same_sources_give_the_same_bytes() -> None:
    kind = KINDS[0]

    assert finished(draw(kind, kind.sample)) == finished(draw(kind, kind.sample))


def test_each_kind_is_offered_under_its_name() -> None:
    assert [kind.name for kind in KINDS] == list(TEMPLATES)


def test_every_text_can_be_read_on_its_fill() -> None:
    pairs = [
        (look.PAPER, look.HEADER_FILL),
        *((look.PAPER, fill) for fill in look.GROUP_FILLS.values()),
        *((style["font_color"], style["bg_color"]) for style in (look.RED, look.AMBER, look.GREEN, look.GREY)),
        (look.INK, look.FILL_ME["bg_color"]),
        (look.INK, look.LOCKED_FILL),
        (look.QUIET_INK, look.PAPER),
        (look.TITLE_INK, look.PAPER),
        (look.PAPER, look.SERIES["supported"]),
        (look.PAPER, look.SERIES["unsupported"]),
        (look.INK, look.SERIES["cannot tell"]),
        (look.INK, look.SERIES["open"]),
    ]

    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize(
    ("text", "width", "lines"), [("", 10, 1), ("one two three", 6, 3), ("a\nb", 40, 2), ("x", 0, 1)]
)
def test_a_row_is_made_high_enough_for_its_text(text: str, width: float, lines: int) -> None:
    assert lines_needed(text, width) == lines


def contrast(text: str, fill: str) -> float:
    """Return the contrast of two colours, as WCAG 2.1 defines it (1.4.3)."""
    one, other = sorted((_luminance(text), _luminance(fill)), reverse=True)
    return (one + 0.05) / (other + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(part, 16) / 255 for part in re.findall("..", colour.lstrip("#"))]
    red, green, blue = (share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
