"""Words that may be somebody's name."""

from __future__ import annotations

import pytest

from onelead.sharing.capitals import words_to_decide


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Mrs Okonkwo fell in the lounge", ["Okonkwo"]),
        ("Replace the door closer", []),
        ("CQC asked for the MAR charts under Regulation 12", []),
        ("Due in June, on Friday 3 April 2026", []),
        ("June fell on 3 April", ["June"]),
        ("Mark fell twice", ["Mark"]),
        ("Close it; Mrs Close fell", ["Close"]),
        ("Status Green, decision Close", []),
        ("O'Brien's care plan", ["O'Brien"]),
        ("Anne-Marie was weighed", ["Anne-Marie"]),
        ("Re-hang the door. Reg 12, Reg. 17; Reg fell", ["Reg"]),
        ("Job done. Window restrictor, plumber booked. Parkinson's chart", []),
        ("Weekly checks. Audits monthly.", []),
        ("[name] and [telephone number]", []),
    ],
)
def test_words_are_asked_about(text: str, asked: list[str]) -> None:
    assert [word.replace("’", "'") for word in words_to_decide([text], ())] == asked


def test_mrs_is_no_name() -> None:
    assert "Mrs" not in words_to_decide(["Mrs Okonkwo fell"], ())


def test_what_stands_small_elsewhere_is_no_name() -> None:
    assert words_to_decide(["Zibble the door", "they zibble it"], ()) == {}


def test_what_is_known_is_not_asked_about_whatever_its_case() -> None:
    assert words_to_decide(["Okonkwo's room", "OKONKWO"], ["okonkwo"]) == {}


def test_a_name_and_its_possessive_are_one_word() -> None:
    assert list(words_to_decide(["Dominic’s plan", "ring Dominic", "DOMINIC'S chair"], ())) == ["Dominic"]


def test_each_word_comes_with_the_text_it_stands_in() -> None:
    assert words_to_decide(["all is well", "ring Bronwen"], ()) == {"Bronwen": "ring Bronwen"}
