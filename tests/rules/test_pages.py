"""Every rule's page is run: what it calls reported is reported, and what it calls accepted is not."""

import re

import pytest

from drawing import findings_from, outcome_from, section
from onelead.catalogue import Rule, Scope, all_rules

PAGES = [pytest.param(rule, id=rule.code) for rule in all_rules() if rule.scope is not Scope.UPDATE]


@pytest.mark.parametrize("rule", PAGES)
def test_what_a_page_calls_reported_is_reported(rule: Rule) -> None:
    assert findings_from(section(rule, "Reported"), rule.code)


@pytest.mark.parametrize("rule", PAGES)
def test_what_a_page_calls_accepted_is_not_reported(rule: Rule) -> None:
    assert findings_from(section(rule, "Accepted"), rule.code) == []


@pytest.mark.parametrize("rule", PAGES)
def test_every_row_of_a_page_is_read_as_an_action(rule: Rule) -> None:
    ids = re.findall(r"^\| (CR-\d\d) ", rule.page, re.MULTILINE)
    read = [
        action.id
        for title in ("Reported", "Accepted")
        for tracker in outcome_from(section(rule, title)).workbook.trackers
        for action in tracker.actions
    ]
    assert [each for each in read if each] == ids
