"""A correction of the headings is kept in the settings, and every other line stays as it is."""

import tomllib
from pathlib import Path

import pytest

from onelead.model import Field
from onelead.policy_files import load_policy
from onelead.policy_files.saving import save_columns, with_columns
from onelead.problems import UsageProblem

OURS = """\
# Ours, agreed on 3 March.
[thresholds]
review_days = 42  # our meeting is every six weeks

[columns."Rose Court.xlsx"]
# the surveyor's column
owner = "F"  # not "Lead"

[[accepted]]
code = "OWN005"
workbook = "Rose Court.xlsx"
action = "CR-07"
reason = "Post being filled"
by = "Fiona MacLeod"
until = 2027-03-31
"""


def test_a_column_is_changed_where_it_stands() -> None:
    changed = with_columns(OURS, "Rose Court.xlsx", {Field.OWNER: "G"})
    assert changed == OURS.replace('owner = "F"  # not', 'owner = "G"  # not')


def test_another_column_joins_its_workbook() -> None:
    changed = with_columns(OURS, "Rose Court.xlsx", {Field.DEADLINE: "To be done by"})
    assert changed == OURS.replace('# not "Lead"\n', '# not "Lead"\ndeadline = "To be done by"\n')


def test_another_workbook_comes_at_the_end() -> None:
    changed = with_columns(OURS, 'The "new" plan.xlsx', {Field.OWNER: "B"})
    assert changed.startswith(OURS)
    assert tomllib.loads(changed)["columns"]['The "new" plan.xlsx'] == {"owner": "B"}


def test_lines_keep_their_endings() -> None:
    changed = with_columns(OURS.replace("\n", "\r\n"), "Rose Court.xlsx", {Field.OWNER: "G"})
    assert changed.count("\r\n") == changed.count("\n") == OURS.count("\n")


def test_it_is_saved_beside_the_workbook_where_there_is_no_policy_yet(tmp_path: Path) -> None:
    workbook = tmp_path / "Rose Court.xlsx"
    file = save_columns(workbook, {Field.OWNER: "F"})
    assert file == tmp_path / "onelead.toml"
    assert load_policy(file).policy.columns == {"Rose Court.xlsx": {Field.OWNER: "F"}}


def test_it_is_saved_in_the_policy_that_is_used(tmp_path: Path) -> None:
    (tmp_path / "onelead.toml").write_text(OURS)
    folder = tmp_path / "2026"
    folder.mkdir()
    file = save_columns(folder / "Rose Court.xlsx", {Field.STATUS: "J"})
    assert file == tmp_path / "onelead.toml"
    assert not (folder / "onelead.toml").exists()
    found = load_policy(file).policy
    assert found.columns["Rose Court.xlsx"] == {Field.OWNER: "F", Field.STATUS: "J"}
    assert found.thresholds.review_days == 42


def test_a_policy_with_a_mistake_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "onelead.toml"
    file.write_text("[thresholds]\nreview_dys = 3\n")
    with pytest.raises(UsageProblem, match="review_dys"):
        save_columns(tmp_path / "Rose Court.xlsx", {Field.OWNER: "F"})
    assert file.read_text() == "[thresholds]\nreview_dys = 3\n"
