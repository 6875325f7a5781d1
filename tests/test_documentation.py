"""The documentation says what the rules say."""

from pathlib import Path

import pytest

from onelead.catalogue import all_rules
from onelead.documentation import pages, rules_page
from onelead.reports.readable import FAMILIES

DOCS = Path(__file__).parent.parent / "docs"


@pytest.mark.parametrize(("name", "page"), [pytest.param(*each, id=each[0]) for each in pages().items()])
def test_a_page_that_is_made_is_current(name: str, page: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == page, "run: make docs"


def test_every_rule_belongs_to_a_family_that_the_page_names() -> None:
    assert {rule.code[:3] for rule in all_rules()} <= FAMILIES.keys()


def test_every_rule_has_its_place_in_the_contents_and_its_page() -> None:
    page = rules_page(all_rules())
    for rule in all_rules():
        assert page.count(f"| [{rule.code}](#") == 1
        assert page.count(f"### {rule.code} {rule.name}\n") == 1
