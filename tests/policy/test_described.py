"""The starting file, the list of changes and the schema say what the settings say."""

import json
import re
import tomllib
from pathlib import Path

import jsonschema

from onelead.policy import DEFAULT_POLICY, Policy, PolicyInUse
from onelead.policy_files.changes import changes, policy_in_words
from onelead.policy_files.loading import policy_from
from onelead.policy_files.reference import policy_page, policy_schema, starting_policy
from onelead.reading.limits import Limits

SETTING = re.compile(r"^# (\w+ = |\[)", re.MULTILINE)


def test_the_starting_file_changes_nothing() -> None:
    assert policy_from(tomllib.loads(starting_policy()), "it") == DEFAULT_POLICY


def test_each_setting_of_the_starting_file_is_its_default() -> None:
    without_examples = starting_policy().partition("# Workbook name →")[0].replace('# OWN010 = "off"\n', "")
    text = SETTING.sub(r"\1", without_examples.replace('# CLS011 = "error"\n', ""))
    assert policy_from(tomllib.loads(text), "it") == DEFAULT_POLICY


def test_its_examples_can_be_used_as_they_are() -> None:
    policy = policy_from(tomllib.loads(SETTING.sub(r"\1", starting_policy())), "it")
    assert policy.columns
    assert policy.accepted
    assert {name: getattr(Limits(), name) for name in policy.limits.given} == policy.limits.given


def test_every_setting_stands_in_the_starting_file_and_on_the_page() -> None:
    for text in (starting_policy(), policy_page()):
        for name in (*Policy.__match_args__, "review_days", "safety_overdue_days", "placeholders", "mask", "cells"):
            assert name in text, name


def test_what_a_policy_changes_is_said_one_by_one() -> None:
    policy = policy_from(
        {
            "severities": {"OWN010": "off"},
            "thresholds": {"review_days": 42},
            "tiers": {"registered_manager": {"missed_checks": False}},
            "words": {"groups": ["The crew"]},
            "follow_up": {"themes": {"falls": 3}},
            "accepted": [
                {
                    "code": "OWN005",
                    "workbook": "Rose Court.xlsx",
                    "action": "CR-07",
                    "reason": "Post being filled",
                    "by": "Fiona MacLeod",
                    "until": "2027-03-31",
                }
            ],
        },
        "ours",
    )
    assert changes(policy) == [
        'severities.OWN010 = "off"',
        "thresholds.review_days = 42 (35 unless set)",
        "follow_up.themes.falls = 3",
        "follow_up.themes.complaints is left out (31 unless set)",
        "tiers.registered_manager.missed_checks = false (2 unless set)",
        'words.groups = ["The crew"]',
        "OWN005 is accepted for CR-07 in Rose Court.xlsx until 31 March 2027: Post being filled",
    ]


def test_the_default_changes_nothing() -> None:
    assert changes(DEFAULT_POLICY) == []
    assert policy_in_words(PolicyInUse()) == "OneLead's own settings; nothing is changed.\n"


def test_the_schema_accepts_what_is_accepted_and_refuses_what_is_not() -> None:
    schema = json.loads(policy_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid({"thresholds": {"review_days": 42}, "columns": {"a.xlsx": {"owner": "F"}}})
    assert validator.is_valid({"tiers": {"registered_manager": {"overdue_days": 3, "missed_checks": False}}})
    assert not validator.is_valid({"thresholds": {"review_dys": 42}})
    assert not validator.is_valid({"severities": {"OWN001": "grave"}})


def test_the_published_schema_is_beside_the_page() -> None:
    docs = Path(__file__).parent.parent.parent / "docs"
    assert json.loads((docs / "policy.schema.json").read_text(encoding="utf-8"))["title"] == "OneLead policy"
