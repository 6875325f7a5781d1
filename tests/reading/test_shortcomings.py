"""A result that says itself that it failed, or that is less than was intended."""

import pytest

from onelead.model import EvidenceKind, Severity
from onelead.reading.evidence.evidence import read_evidence
from onelead.reading.evidence.shortcomings import falls_short


@pytest.mark.parametrize(
    "text",
    [
        "MAR audit 3/10: 2 of 10 complete, 8 of 10 still missing signatures",
        "8 of 10 still missing",
        "Fire door audit 3/10/26: FD12 failed",
        "Audit failed",
        "Re-audit 4/10/26: not met",
        "Survey 20/10/26: 2 still open",
        "18 of 20 plans done, 2 outstanding",
        "2 rooms outstanding",
        "Walkaround 3/10 bell not working in Room 9",
        "Tested 3/10, door does not close fully",
        "Door still not latching 5/10/26",
        "Spot check 3/10: gaps found in 4 charts",
        "Audit Sept: no improvement",
        "Passed 3/9 but failed again 5/10",
        "Only 3 of 10 charts signed",
        "Weekly test 6/10: FD07 won't latch",
        "9 of 10 in date, 1 overdue",
        "Re-check 12/10: charts not yet complete for Room 4",
        "Audit 3/10 61%, below target",
        "Complaint theme recurred in October",
        "Observed 3/10: hand hygiene remains poor",
    ],
)
def test_a_text_that_says_it_failed_is_a_result_that_failed(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.says_failed
    assert falls_short(evidence, "") is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        "Mattress audit 18/9: 40 checked, 3 condemned and replaced, nil failed on re-check",
        "Staff quiz: 22 of 24 scored full marks, 2 retested and passed",
        "Failed 3/9, repaired 5/9, re-test 6/9 passed",
        "FD12 failed on 3/9/26; closer replaced and door latched on test 10/9/26",
        "2 outstanding on 3/9, all now complete 12/9",
        "No gaps",
        "Nil outstanding",
        "Audit 3/10: no failures",
        "0 missing, 0 overdue",
        "None outstanding at 5/10",
        "Audit 12/10 nothing out of date",
        "DoLS tracker 9/10 shows nil overdue applications, was 5",
        "MAR audit: 12 of 12 signed (was failing in April)",
        "12 of 12 signed, previously 5 missing",
        "1 missed visit in 4,212, down from 9",
        "Replaced all 3 failed fittings, 3 hour test passed 4/10",
        "No failed tests since 1/9",
        "Fluid chart sample: 30 of 31 totalled, 3 low intakes all escalated to the nurse",
        "Audit 3/9 found 2 missing signatures, re-audit 17/9 20 of 20",
        "There were no outstanding actions on 5/10",
        "Bell log Oct: no calls unanswered",
        "Door no longer fails on test",
        "All 5 overdue plans completed 3/9/26 and seen by DM",
    ],
)
def test_a_later_pass_or_a_denial_is_no_failure(text: str) -> None:
    assert not read_evidence(text).says_failed


@pytest.mark.parametrize(
    ("text", "percents"),
    [
        ("Re-audit of 12 MAR charts: 12 of 12 fully signed (was 7 of 12 in April)", [100]),
        ("Call monitoring report: 96% of calls within 15 min, was 71% in June", [96]),
        ("Up from 60% to 95%", [95]),
        ("Improved from 7 of 12 to 12 of 12", [100]),
        ("41 of 42 charts fully signed (98%)", [pytest.approx(97.6, abs=0.1), 98]),
        ("Audit 91% against a target of 95%", [91]),
        ("Target 95%: achieved 97%", [97]),
        ("Audit 3/9: 7 of 10; re-audit 3/10: 10 of 10", [100]),
        ("March 60%, April 75%, May 92%", [92]),
        ("36/36 correct", [100]),
        ("Audit 9/10 no gaps", []),
        ("Audit on 3/9: 9/10 complete", [90]),
        ("Six of six files", [100]),
        ("2 of 10 charts had gaps", [80]),
        ("3% of calls missed", [97]),
        ("10 of 10 charts with no gap over 2 hrs", [100]),
        ("18 of 20 staff attended; observed 9 of 10 correct", [90]),
        ("Training 80%; quiz 9 of 10", [90]),
        ("1,140 of 1,200 calls on time", [95]),
        ("Room 3 of Unit 2 done", []),
        ("Compliance was 96% in Sept", [96]),
        ("Kept at 100% for 4 weeks", [100]),
        ("17 of 19 now say they are informed (was 9 of 20)", [pytest.approx(89.5, abs=0.1)]),
    ],
)
def test_only_the_state_after_is_a_share(text: str, percents: list[float]) -> None:
    assert [share.percent for share in read_evidence(text).shares] == percents


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("Audit 25/9/26: 10 of 11 bed rail assessments in place", "11 of 11 assessed", Severity.ERROR),
        ("MAR audit 20/10/26: 16 of 20", "95% signed charts", Severity.ERROR),
        ("MAR audit 20/10/26: 19 of 20", "95% signed charts", None),
        ("MAR audit 20/10/26: 20 of 20", "95% signed charts", None),
        ("Night notes sample: 9 of 10 complete", "90% of sampled notes complete", None),
        ("Night notes sample: 8 of 10 complete", "At least 90% complete", Severity.ERROR),
        ("Audit: 4 of 5 plans match", "All 5 plans match current need", Severity.ERROR),
        ("Audit: 5 of 5 plans match", "All 5 plans match current need", None),
        ("Weights: 6 of 7 stable", "", Severity.WARNING),
        ("Weights: 6 of 7 stable", "No weight loss", Severity.WARNING),
        ("Bell in reach in 36 of 38 rooms", "Bell in reach for everyone able to use it", None),
        ("Late calls 3%", "Fewer than 5% of calls late", None),
        ("Damp meter 12% on 15/10/26", "No reading above 15%", None),
        ("Damp meter 12% on 15/10/26", "No damp reading in any room above 15%", None),
        ("Damp meter 18% on 15/10/26", "No reading above 15%", Severity.ERROR),
        ("Damp meter 15/10/26: lounge 12%, hall 18%", "No reading above 15%", Severity.ERROR),
        ("Damp meter 12% on 15/10/26", "Readings not over 15%", None),
        ("Audit 15/10/26: 85%", "No audit below 90%", Severity.ERROR),
        ("Audit 15/10/26: 85%", "No score under 90%", Severity.ERROR),
        ("Audit 15/10/26: 85%", "No gaps and scores above 90%", Severity.ERROR),
        ("Audit 15/10/26: 85%", "No missed doses, score above 90%", Severity.ERROR),
        ("Stock check 18.09.26: all 3 in date to 06/2027", "", None),
        ("Stock check 18.09.26: all 3 in date to 06/2027", "All 3 in date", None),
        ("Stock check 18.09.26: 2 of 3 in date to 06/2027", "All 3 in date", Severity.ERROR),
        ("8% of calls late", "Fewer than 5% of calls late", Severity.ERROR),
        ("97% of calls on time", "No more than 5% late", None),
        ("90% of calls on time", "No more than 5% late", Severity.ERROR),
        ("Re-audit: 12 of 12 (was 7 of 12 in April)", "100% signed", None),
        ("No gaps on 3/10", "100% signed", None),
        ("Audit 85%", "From 60% to 80% by October", None),
        ("Audit 75%", "From 60% to 80% by October", Severity.ERROR),
        ("Audit 88%", "Over 90% (was 60%)", Severity.ERROR),
    ],
)
def test_a_share_is_held_against_the_number_in_the_intended_outcome(
    text: str, outcome: str, expected: Severity | None
) -> None:
    assert falls_short(read_evidence(text, outcome=outcome), outcome) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Could not find blanks on 20 MARs",
        "20 of 20 complete, could not find a single gap",
        "Couldn't find any errors in 30 entries 3/11",
        "Pharmacist unable to find a discrepancy on 4 Nov",
        "Looked at 12 charts 3/10, cannot find missing signatures",
        "10 of 10 complete, 5 previously overdue now cleared",
        "Audit 3/11: 8 of 8 signed, 3 formerly blank all filled",
        "12 of 12 in date 4/11, 2 originally expired replaced",
        "9 of 9 done 4/11, 3 overdue in Aug now cleared",
        "Audit 4 Nov missing signatures: none",
        "Audit 12 Nov overdue reviews: 0",
        "Check 4 Nov missing lids: nil",
        "MAR audit 6 October unsigned doses: none found",
        "Audit 4 Nov 26 missing signatures: none",
        "Awarded outstanding 2.9.26",
        "EHO could not find problems 3/10",
    ],
)
def test_trouble_that_was_looked_for_in_vain_or_is_over_does_not_fall_short(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert falls_short(evidence, "") is None


@pytest.mark.parametrize(
    "text",
    [
        "Could not find the missing keys on 3 November check",
        "Checked 3/11, could not find a care plan for 2 people",
        "Could not find the fault, alarm still sounding 3/11",
        "Check 3/11: staff could not find the spill kit",
        "Audit 4/11: 6 previously missing, 2 still missing",
        "Audit 4/11: 5 overdue",
        "Audit 4 Nov missing signatures on 3 charts",
        "Audit 4 Nov 2 missing",
        "Check on 7 Nov, 3 overdue",
        "Audit 4 Nov, 3 reviews outstanding",
    ],
)
def test_what_could_not_be_found_though_it_should_be_there_and_what_is_missing_falls_short(text: str) -> None:
    assert falls_short(read_evidence(text), "") is Severity.ERROR


@pytest.mark.parametrize(
    "text", ["Stock check 18.09.26: all 3 in date to 06/2027", "All 4 extinguishers in date to 06/27"]
)
def test_a_month_until_which_things_are_in_date_is_no_share(text: str) -> None:
    assert all(share.percent == 100 for share in read_evidence(text).shares)
