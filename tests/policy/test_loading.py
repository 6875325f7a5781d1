"""The policy is found above the workbook, read whole, and every mistake in it is said in words."""

import datetime as dt
from pathlib import Path

import pytest

from onelead.model import Field
from onelead.policy import DEFAULT_POLICY
from onelead.policy_files import find_policy, load_policy, policy_for
from onelead.problems import UsageProblem


def written(folder: Path, text: str) -> Path:
    """Write settings into a folder, and return the file."""
    file = folder / "onelead.toml"
    file.write_text(text, encoding="utf-8")
    return file


def problem(folder: Path, text: str) -> UsageProblem:
    """Return what is said of settings with a mistake."""
    with pytest.raises(UsageProblem) as caught:
        load_policy(written(folder, text))
    return caught.value


def said(folder: Path, text: str) -> str:
    """Return what is said of settings with a mistake, without the path of the file."""
    found = problem(folder, text)
    return f"{found.message} — {found.remedy}".replace(str(folder / "onelead.toml"), "onelead.toml")


def test_without_a_file_the_default_is_used(tmp_path: Path) -> None:
    found = policy_for([tmp_path / "plan.xlsx"])
    assert (found.policy, found.source) == (DEFAULT_POLICY, "default")


def test_the_nearest_file_above_the_workbook_is_used(tmp_path: Path) -> None:
    outer = written(tmp_path, "[thresholds]\nreview_days = 60\n")
    inner = tmp_path / "Rose Court" / "2026"
    inner.mkdir(parents=True)
    assert find_policy(inner / "plan.xlsx") == outer
    nearer = written(inner.parent, "[thresholds]\nreview_days = 42\n")
    found = policy_for([inner / "plan.xlsx", inner])
    assert (found.policy.thresholds.review_days, found.source) == (42, str(nearer))
    assert len(found.sha256) == 64


def test_a_file_that_is_named_comes_before_one_that_is_found(tmp_path: Path) -> None:
    written(tmp_path, "[thresholds]\nreview_days = 60\n")
    named = tmp_path / "ours.toml"
    named.write_text("[thresholds]\nreview_days = 50\n")
    assert policy_for([tmp_path / "plan.xlsx"], named).policy.thresholds.review_days == 50


def test_workbooks_with_different_settings_are_checked_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    written(tmp_path / "one", "")
    with pytest.raises(UsageProblem, match="no settings of its own") as caught:
        policy_for([tmp_path / "one" / "a.xlsx", tmp_path / "two" / "b.xlsx"])
    assert caught.value.remedy == "Check them apart, or say which settings count with --policy FILE."


def test_a_tier_is_laid_over_its_defaults(tmp_path: Path) -> None:
    policy = load_policy(
        written(tmp_path, "[tiers.registered_manager]\noverdue_days = 3\nmissed_checks = false\n")
    ).policy
    tier = policy.tiers[2]
    assert (tier.overdue_days, tier.missed_checks, tier.safety_overdue_days, tier.name) == (
        3,
        None,
        0,
        "registered manager",
    )
    assert policy.tiers[3] == DEFAULT_POLICY.tiers[3]


def test_a_tier_decides_within_ten_years_at_most(tmp_path: Path) -> None:
    assert said(tmp_path, "[tiers.registered_manager]\nanswer_days = 99999999\n").endswith(
        "answer_days cannot be 99999999. — Give a number that is at most 3650."
    )


def test_everything_a_provider_may_set_is_read(tmp_path: Path) -> None:
    policy = load_policy(
        written(
            tmp_path,
            """
            [severities]
            OWN010 = "off"
            [words.headings]
            owner = ["Wer macht es"]
            [words.rag]
            green = "closed"
            [columns."Rose Court.xlsx"]
            owner = "F"
            [[accepted]]
            code = "OWN005"
            workbook = "Rose Court.xlsx"
            action = "CR-07"
            reason = "Post being filled"
            by = "Fiona MacLeod"
            until = 2027-03-31
            """,
        )
    ).policy
    assert policy.severities == {"OWN010": "off"}
    assert policy.words.headings[Field.OWNER] == ["Wer macht es"]
    assert policy.columns["Rose Court.xlsx"][Field.OWNER] == "F"
    assert policy.accepted[0].until == dt.date(2027, 3, 31)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "[thresholds]\nreview_dys = 3",
            "onelead.toml: thresholds.review_dys is not a setting. — "
            "Did you mean review_days? All of them: onelead policy init",
        ),
        (
            "[thresholds]\nreview_days = 0",
            "onelead.toml: thresholds.review_days cannot be 0. — Give a number that is at least 1.",
        ),
        (
            '[thresholds]\nreview_days = "a month"',
            "onelead.toml: thresholds.review_days cannot be 'a month'. — Give a whole number, without quotation marks.",
        ),
        (
            '[severities]\nOWN001 = "eror"',
            "onelead.toml: severities.OWN001 cannot be 'eror'. — "
            "Did you mean error? Allowed are error, warning, note and off.",
        ),
        (
            '[severities]\nOWN01 = "error"',
            "onelead.toml: severities.OWN01 names a rule that does not exist. — "
            "Did you mean OWN010? All of them: onelead rules",
        ),
        (
            '[words.rag]\ngreen = "finished"',
            "onelead.toml: words.rag.green cannot be 'finished'. — "
            "Allowed are not_started, in_progress, on_hold, claimed, closed, cancelled and unknown.",
        ),
        (
            '[[accepted]]\ncode = "OWN001"\nworkbook = "a.xlsx"\nreason = "so"\nby = "Ann"',
            "onelead.toml: accepted.1.until is missing. — Add it: until = …",
        ),
        (
            "[words]\ngroups = 3",
            'onelead.toml: words.groups cannot be 3. — Write a list in square brackets: ["one", "two"]',
        ),
        (
            '[tiers.manager]\nname = "boss"',
            "onelead.toml: tiers.manager is not a setting. — "
            "Did you mean registered_manager? All of them: onelead policy init",
        ),
    ],
)
def test_a_mistake_names_the_setting_and_what_is_allowed(tmp_path: Path, text: str, sentence: str) -> None:
    assert said(tmp_path, text) == sentence


def test_a_heading_for_no_field_offers_the_near_spelling(tmp_path: Path) -> None:
    assert "Did you mean owner?" in said(tmp_path, '[words.headings]\nownr = ["Wer"]')


def test_every_mistake_is_told_at_once(tmp_path: Path) -> None:
    found = problem(tmp_path, "[thresholds]\nreview_days = 0\nyears_ahead = 99\n")
    first, second = found.message.splitlines()
    assert first.endswith("thresholds.years_ahead cannot be 99. Give a number that is at most 50.")
    assert second.endswith("thresholds.review_days cannot be 0. Give a number that is at least 1.")
    assert found.remedy == "Correct them all; nothing is checked by these settings until then."


def test_a_file_that_is_no_toml_says_where(tmp_path: Path) -> None:
    found = problem(tmp_path, "[thresholds]\nreview_days = \n")
    assert "line 2" in found.message
    assert 'owner = "F"' in found.remedy


def test_a_file_that_is_no_text_or_is_not_there_says_so(tmp_path: Path) -> None:
    file = tmp_path / "onelead.toml"
    file.write_bytes(b"PK\x03\x04\xff\xfe")
    with pytest.raises(UsageProblem, match="is not a text file"):
        load_policy(file)
    with pytest.raises(UsageProblem, match="There is no file"):
        load_policy(tmp_path / "none.toml")
    with pytest.raises(UsageProblem, match="cannot be read"):
        load_policy(tmp_path)
