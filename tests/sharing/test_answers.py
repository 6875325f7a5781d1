"""Answers kept in the provider's settings, every other line left as it was."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onelead.problems import UsageProblem
from onelead.sharing.answers import remember, with_words


def test_a_new_table_is_added_at_the_end() -> None:
    text = "# ours\n[thresholds]\nreview_days = 42\n"

    assert with_words(text, "keep", ["Zimmer"]) == text + '\n[sharing]\nkeep = ["Zimmer"]\n'


def test_a_list_over_several_lines_is_replaced_whole() -> None:
    text = '[sharing]\nkeep = [\n  "A", # why\n  "B",\n]\nstaff = "names" # ours\n\n[tiers]\n'
    made = with_words(text, "keep", ["A", "B", 'C"'])

    assert made == '[sharing]\nkeep = ["A", "B", "C\\""]\nstaff = "names" # ours\n\n[tiers]\n'


def test_answers_are_added_to_those_given_before(tmp_path: Path) -> None:
    file = tmp_path / "onelead.toml"
    file.write_text('[sharing]\nkeep = ["Zimmer"]\n', encoding="utf-8")

    assert remember([tmp_path / "a.xlsx"], ["Hoyer"], ["Bronwen"]) == file
    assert tomllib.loads(file.read_text(encoding="utf-8"))["sharing"] == {
        "keep": ["Zimmer", "Hoyer"],
        "mask": ["Bronwen"],
    }


def test_a_file_that_can_not_be_added_to_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "onelead.toml"
    text = 'sharing = { keep = ["Zimmer"] }\n'
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UsageProblem, match="can't be added"):
        remember([tmp_path / "a.xlsx"], ["Hoyer"], [])
    assert file.read_text(encoding="utf-8") == text
