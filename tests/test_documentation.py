"""The documentation says what the rules say."""

from pathlib import Path

from onelead.catalogue import all_rules
from onelead.documentation import FAMILIES, rules_page

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"


def test_the_page_of_the_rules_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == rules_page(all_rules()), "run: make docs"


def test_every_rule_belongs_to_a_family_that_the_page_names() -> None:
    assert {rule.code[:3] for rule in all_rules()} <= FAMILIES.keys()


def test_every_rule_has_its_place_in_the_contents_and_its_page() -> None:
    page = rules_page(all_rules())
    for rule in all_rules():
        assert page.count(f"| [{rule.code}](#") == 1
        assert page.count(f"### {rule.code} {rule.name}\n") == 1
