"""Each closure is supported, unsupported, or can't be told; a row that lacks one thing is judged by that one thing."""

from __future__ import annotations

import pytest

from drawing import outcome_from
from onelead.model import Closure, Verdict
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.policy_files.loading import policy_from
from sound_closure import drawn

SUPPORTED, UNSUPPORTED, CANNOT_TELL = Closure.SUPPORTED, Closure.UNSUPPORTED, Closure.CANNOT_TELL


def verdict(page: str, policy: Policy = DEFAULT_POLICY) -> tuple[Closure | None, str]:
    """Return the verdict on the first action drawn, with its reasons in a line."""
    found = outcome_from(page, policy).trackers[0].verdicts[2]
    return found.closure, " ".join(found.reasons)


def test_a_closure_for_which_everything_is_recorded_is_supported() -> None:
    assert verdict(drawn()) == (SUPPORTED, "")


@pytest.mark.parametrize(
    ("cells", "closure", "reasons"),
    [
        ({"Owner": ""}, UNSUPPORTED, "CLS013"),
        ({"Owner": "Tom Jones / Ann Hill"}, UNSUPPORTED, "CLS013"),
        ({"Owner": "Senior Carer"}, CANNOT_TELL, "OWN005"),
        ({"Owner": "ACX / L&W"}, CANNOT_TELL, "OWN006"),
        ({"Owner": "#REF!"}, CANNOT_TELL, "STR006"),
        ({"Evidence": ""}, UNSUPPORTED, "CLS001"),
        ({"Evidence": "Request raised with the landlord"}, UNSUPPORTED, "CLS002"),
        ({"Evidence": "Sept audit"}, CANNOT_TELL, "CLS014"),
        ({"Evidence": "=?"}, CANNOT_TELL, "STR006"),
        ({"Verified by": ""}, UNSUPPORTED, "CLS003"),
        ({"Verified by": "TJ"}, UNSUPPORTED, "CLS004"),
        ({"Verified by": "Night team"}, CANNOT_TELL, "CLS015"),
        ({"Verified by": "Deputy Manager"}, CANNOT_TELL, "CLS015"),
        ({"Verified on": ""}, UNSUPPORTED, "CLS003"),
        ({"Verified on": "2026-11-24"}, UNSUPPORTED, "CLS003"),
        ({"Verification result": "Partly resolved"}, UNSUPPORTED, "CLS005"),
        ({"Verification result": "Hard to say"}, CANNOT_TELL, "CLS005"),
        ({"Decision": ""}, UNSUPPORTED, "CLS006"),
        ({"Decision": "Extend to December"}, UNSUPPORTED, "CLS007"),
        ({"Decision": "Discussed at length"}, CANNOT_TELL, "CLS006"),
        ({"Reviewed on": ""}, UNSUPPORTED, "CLS006"),
        ({"Reviewed on": "2026-11-24"}, UNSUPPORTED, "CLS006"),
        ({"Evidence": "", "Verified by": ""}, UNSUPPORTED, "CLS001 CLS003"),
        ({"Evidence": "", "Owner": "Senior Carer"}, UNSUPPORTED, "CLS001"),
        ({"Evidence": "Sept audit", "Owner": "Senior Carer"}, CANNOT_TELL, "OWN005 CLS014"),
        ({"Verified by": "Ann Hill"}, SUPPORTED, ""),
        ({"Verified on": "2026-11-23", "Reviewed on": "2026-11-23"}, SUPPORTED, ""),
        ({"Status": "Done"}, SUPPORTED, ""),
        ({"Status": "In progress"}, None, ""),
        ({"Status": "Cancelled"}, None, ""),
        ({"Status": ""}, None, ""),
    ],
)
def test_what_is_lacking_decides(cells: dict[str, str], closure: Closure | None, reasons: str) -> None:
    assert verdict(drawn(**cells)) == (closure, reasons)


@pytest.mark.parametrize("column", ["Owner", "Evidence", "Verified by", "Decision"])
def test_a_column_that_a_closure_needs_and_is_not_there_leaves_it_untold(column: str) -> None:
    assert verdict(drawn(without=column)) == (CANNOT_TELL, "STR003")


@pytest.mark.parametrize("column", ["Verified on", "Verification result", "Reviewed on", "Support", "Deadline"])
def test_what_the_tracker_has_no_column_for_is_not_asked(column: str) -> None:
    assert verdict(drawn(without=column)) == (SUPPORTED, "")


def test_what_fails_counts_before_a_column_that_is_not_there() -> None:
    assert verdict(drawn(without="Decision", Evidence="Request raised")) == (UNSUPPORTED, "CLS002")


@pytest.mark.parametrize("severity", ["off", "note", "warning"])
def test_no_policy_changes_a_verdict(severity: str) -> None:
    softer = policy_from({"severities": {"CLS001": severity, "CLS019": "error"}}, "ours")

    assert verdict(drawn(Evidence=""), softer) == (UNSUPPORTED, "CLS001")
    assert verdict(drawn(Verified_by="Ann Hill"), softer) == (SUPPORTED, "")


def test_one_rule_that_speaks_twice_is_one_reason() -> None:
    log = """

    **Checks**

    | Date       | Action ref | Sampled | Compliant |
    | ---------- | ---------- | ------- | --------- |
    | 2026-10-20 | A-1        | 10      | 5         |
    | 2026-10-27 | A-1        | 10      | 6         |
    """
    assert verdict(drawn() + log) == (UNSUPPORTED, "CLS008")


def test_an_open_action_has_no_verdict() -> None:
    assert outcome_from(drawn(Status="Open")).trackers[0].verdicts[2] == Verdict(None)
