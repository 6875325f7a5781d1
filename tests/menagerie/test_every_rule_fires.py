"""Every rule speaks of a real file: its page's own drawing, written as a workbook and read from the disk."""

from pathlib import Path

import pytest

from drawing import TODAY, section
from menagerie_files import write_workbook
from onelead.catalogue import Rule, Scope, all_rules
from onelead.checking import check_workbook
from onelead.model import Workbook
from onelead.policy import DEFAULT_POLICY
from onelead.reading.opening.files import book_from_bytes
from onelead.reading.tracker import read_workbook
from onelead.updates import compare

RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]


def read(path: Path) -> Workbook:
    """Return what is understood in a file."""
    return read_workbook(book_from_bytes(path.read_bytes()), DEFAULT_POLICY, TODAY)


def codes(rule: Rule, title: str, folder: Path) -> set[str]:
    """Return what is found in a page's drawing, written as one file, or as two for a rule on two updates."""
    page = section(rule, title)
    if rule.scope is not Scope.UPDATE:
        outcome = check_workbook(read(write_workbook(page, folder / "plan.xlsx")), DEFAULT_POLICY, TODAY)
        return {each.code for each in outcome.all_findings}
    older, _, newer = page.partition("**Newer**")
    before = read(write_workbook(older.replace("**Older**", ""), folder / "older.xlsx"))
    after = read(write_workbook(newer, folder / "newer.xlsx"))
    return {each.code for each in compare(before, after, DEFAULT_POLICY, TODAY).findings}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_fires_in_a_real_file(rule: Rule, tmp_path: Path) -> None:
    assert rule.code in codes(rule, "Reported", tmp_path)


# Whatever writes the file leaves its own name in it, which STR008 rightly notes.
@pytest.mark.parametrize("rule", [each for each in RULES if each.id != "STR008"])
def test_a_rule_is_silent_in_a_real_file_where_its_page_says_so(rule: Rule, tmp_path: Path) -> None:
    assert rule.code not in codes(rule, "Accepted", tmp_path)
