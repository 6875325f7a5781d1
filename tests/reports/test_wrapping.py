"""Lines of a report break where Python's `textwrap` breaks them."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from onelead.reports.layout import plain, wrapped

WORDS = st.text(alphabet="ab-–é.\t\xa0 ", max_size=60)


@given(
    words=st.lists(WORDS, max_size=12),
    width=st.integers(40, 70),
    indent=st.integers(0, 6),
    mark=st.sampled_from(["", "-> "]),
)
def test_lines_break_where_textwrap_breaks_them(words: list[str], width: int, indent: int, mark: str) -> None:
    text = " ".join(words)
    first, rest = " " * indent + mark, " " * (indent + len(mark))
    theirs = textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    ours = [plain(each) for each in wrapped(text, width, indent=indent, mark=mark)]
    assert ours == [each.rstrip() for each in theirs]
