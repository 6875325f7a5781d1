"""Trouble that is counted: against a total, against an earlier count, and not at all."""

import pytest

from onelead.model import EvidenceKind, Severity
from onelead.reading.evidence.evidence import read_evidence
from onelead.reading.evidence.shortcomings import falls_short


@pytest.mark.parametrize(
    ("text", "n", "of"),
    [
        ("3 gaps in 1,980 doses (Oct), was 57 in Aug", 1977, 1980),
        ("3 gaps in 1980 doses (Oct)", 1977, 1980),
        ("3 gaps out of 1,980 doses", 1977, 1980),
        ("2 gaps in 2,300 doses", 2298, 2300),
        ("1 missed sig in 600 doses, carer spoken to", 599, 600),
        ("2 missed signatures in 900 doses, both carers spoken to", 898, 900),
        ("1 late call in 400, office spoken to", 399, 400),
        ("4 missed calls in 1,206 visits", 1202, 1206),
        ("2 unsigned entries in 640 (Sept), 31 in July", 638, 640),
        ("1 omission in 2,050 administrations", 2049, 2050),
        ("5 late visits in 900, was 88 in June", 895, 900),
        ("Oct audit: 3 blanks across 1,400 entries", 1397, 1400),
        ("5 errors in 2,400 administrations in Oct", 2395, 2400),
        ("Audit: 0 gaps in 1,400 entries", 1400, 1400),
    ],
)
def test_a_small_count_of_trouble_in_a_large_total_does_not_fall_short(text: str, n: int, of: int) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert [(share.n, share.of) for share in evidence.shares] == [(n, of)]
    assert falls_short(evidence, "No gaps") is None


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("40 gaps in 120 doses", "", Severity.WARNING),
        ("40 gaps in 120 doses", "95% of doses signed", Severity.ERROR),
        ("40 gaps in 1,200 doses", "95% of doses signed", None),
        ("40 gaps in 1,200 doses still outstanding", "", Severity.ERROR),
        ("3 of 1,980 doses still unsigned", "", Severity.ERROR),
    ],
)
def test_a_count_of_trouble_in_a_total_is_judged_by_its_size(
    text: str, outcome: str, expected: Severity | None
) -> None:
    assert falls_short(read_evidence(text, outcome=outcome), outcome) is expected


@pytest.mark.parametrize(
    "text", ["3 errors in 9 weeks", "2 gaps in 2026", "1 late call in 14 shifts", "4 gaps in 3/11"]
)
def test_a_period_is_no_total(text: str) -> None:
    assert read_evidence(text).shares == ()


@pytest.mark.parametrize(
    "text",
    [
        "57 gaps in Aug, 3 in Oct",
        "Was 57 gaps, now 3",
        "Gaps 3 (57 in Aug)",
        "Missed signatures: 44 in July, 2 in Oct",
        "Was 23 missed doses, now 1",
        "19 blanks in Aug, 0 in Nov",
        "12 gaps in Sept, 2 in Oct, 1 in Nov",
        "Errors 2 in Oct (14 in July)",
        "12 errors in Nov, 2 in Jan",
        "5 failed tests in Aug, 0 in Oct",
        "Missed calls: 31 in Sept, 4 in Oct",
        "Late visits 3 in Oct, 18 in Aug",
    ],
)
def test_fewer_than_before_is_a_result_that_does_not_fall_short(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert not evidence.says_failed


@pytest.mark.parametrize(
    "text",
    [
        "3 gaps in Aug, 57 in Oct",
        "Was 2 gaps, now 9",
        "57 gaps in Aug",
        "9 late visits in Oct, 2 in Sept",
        "57 outstanding in Aug, 3 in Oct",
        "FD12 failed on 3/10. Was 9 gaps, now 0",
        "No gaps found in Sept; 6 gaps in Oct",
    ],
)
def test_as_much_as_before_or_more_falls_short(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert evidence.says_failed


@pytest.mark.parametrize(
    "text",
    [
        "0 wrong person errors in 9 weeks",
        "No wrong person errors in 9 weeks",
        "0 wrong dose errors in 9 weeks",
        "0 missed visits in 6 weeks",
        "0 wrong dose incidents since 1/9",
        "No late medicine errors in 8 weeks",
        "Nil missed or late calls in 4 weeks",
        "No blank or unsigned charts in Oct audit",
        "0 failed or overdue checks in Oct",
        "0 late evening calls since 5 Oct",
        "No out of date or missing plans on 3/11",
        "No unexplained weight loss on 9 charts since Sept",
    ],
)
def test_a_zero_governs_its_whole_phrase(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert not evidence.says_failed


@pytest.mark.parametrize(
    "text",
    [
        "0 wrong dose errors in Oct but 4 doses missing",
        "No wrong doses in Oct, 3 charts still unsigned",
        "No audit in Sept and 3 charts unsigned on 4/10",
        "Audit 3/11: no date on charts with errors found",
    ],
)
def test_a_zero_governs_nothing_beyond_its_phrase(text: str) -> None:
    assert read_evidence(text).says_failed


@pytest.mark.parametrize("text", ["Safeguarding alerts: was 2, now 9", "2 admissions in Aug, 3 in Oct"])
def test_more_that_may_only_be_reported_does_not_fall_short(text: str) -> None:
    assert not read_evidence(text).says_failed
