"""The pages of the rules on two updates are run: what they call reported is reported, what they call accepted is not."""

import pytest

from drawing import section
from onelead.catalogue import Rule, Scope, all_rules
from two_updates import compared

PAGES = [pytest.param(rule, id=rule.code) for rule in all_rules() if rule.scope is Scope.UPDATE]


@pytest.mark.parametrize("rule", PAGES)
def test_what_a_page_calls_reported_is_reported(rule: Rule) -> None:
    assert rule.code in {each.code for each in compared(section(rule, "Reported")).findings}


@pytest.mark.parametrize("rule", PAGES)
def test_what_a_page_calls_accepted_is_not_reported(rule: Rule) -> None:
    assert rule.code not in {each.code for each in compared(section(rule, "Accepted")).findings}
