"""Figures and texts as a sentence needs them."""

import pytest

from onelead.words import number_shown, quoted


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (280 / 3, "%", "93.3 %"),
        (67.5, "", "67.5"),
        (9.0, "", "9"),
        (4.333333, "", "4.33"),
        (0.4166, "", "0.42"),
        (1250.4, "", "1,250"),
        (0, "%", "0 %"),
    ],
)
def test_a_figure_is_rounded_to_what_it_says(value: float, unit: str, words: str) -> None:
    assert number_shown(value, unit) == words


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("New form introduced.", "New form introduced"),
        ("Two lines,\nas one.", "Two lines, as one"),
        ("To be continued...", "To be continued..."),
        ("See file", "See file"),
        (".", "."),
    ],
)
def test_a_quotation_leaves_its_full_stop_to_the_sentence_around_it(cell: str, said: str) -> None:
    assert quoted(cell) == said
