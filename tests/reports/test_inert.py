"""What would steer a terminal, turn the reading direction or start a formula is only text."""

import json

import pytest

from onelead.inert import as_text_in_csv, escaped_in_json, inert, inert_line, inert_path


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("safe\u202egnp.exe", "safegnp.exe"),
        ("\u2066isolated\u2069", "isolated"),
        ("a\x07b\x9bc\x00", "abc"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("Siân Ŵyn 👩\u200d⚕️ ½", "Siân Ŵyn 👩\u200d⚕️ ½"),
        ("not a character \ufffe\uffff", "not a character "),
        ("half a character \ud800", "half a character "),
    ],
)
def test_control_and_direction_characters_are_taken_out(written: str, shown: str) -> None:
    assert inert(written) == shown


def test_a_line_has_no_line_ends() -> None:
    assert inert_line(" Jane\r\nSmith\u2028 (Manager)\v") == "Jane Smith (Manager)"


def test_a_name_that_is_no_utf8_can_be_shown() -> None:
    assert inert_path("tr\udce4cker\n.xlsx") == "tr�cker .xlsx"


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "  =1",
        "\u00a0=1",
        "\u3000＝1",
    ],
)
def test_what_would_start_a_formula_gets_an_apostrophe(formula: str) -> None:
    assert as_text_in_csv(formula).startswith("'")


def test_a_hidden_character_before_a_formula_does_not_help_it() -> None:
    assert as_text_in_csv("\x00=1") == "'=1"
    assert as_text_in_csv("\u202e=1").startswith("'")
    assert as_text_in_csv("\ufeff\u200b=1").startswith("'")


@pytest.mark.parametrize("words", ["Jane", "", "12.5", "(=1)", "É", "'quoted"])
def test_other_text_stays_as_it_is_in_csv(words: str) -> None:
    assert as_text_in_csv(words) == words


def test_json_keeps_its_meaning_and_holds_no_control_characters() -> None:
    value = "a\u202eb\x9bc\U000e0041\u2028d"

    text = escaped_in_json(json.dumps(value, ensure_ascii=False))

    assert text.isascii()
    assert json.loads(text) == value
