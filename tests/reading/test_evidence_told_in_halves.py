"""Shares told in two halves, how many were looked at and how many were so, and what a text counts as left over."""

import pytest

from onelead.model import EvidenceKind, Severity
from onelead.reading.evidence.evidence import read_evidence
from onelead.reading.evidence.shortcomings import falls_short


@pytest.mark.parametrize(
    ("text", "n", "of"),
    [
        ("Phoned 20 clients w/c 2 Nov - 13 got their rota by Fri", 13, 20),
        ("Phoned 20 clients w/c 2 Nov, 13 got their rota by Fri", 13, 20),
        ("Rang 20 clients - 13 had it", 13, 20),
        ("30 baths in Oct looked at, temp written for 22", 22, 30),
        ("Checked 30 bath records; 22 had the temp", 22, 30),
        ("Pulled 12 charts 3/11 and only 7 signed", 7, 12),
        ("15 charts seen, 9 full, 6 with gaps", 9, 15),
        ("Looked at 16 files 4/11, 12 had both references", 12, 16),
        ("Sampled 25 MARs on 2/11 - 24 signed throughout", 24, 25),
        ("Opened 18 wardrobes, 15 labelled", 15, 18),
        ("Asked 10 carers where the spill kit was, 6 knew", 6, 10),
        ("Spoke to 9 relatives on 5/11 - 8 happy with visiting times", 8, 9),
        ("12 care plans read on 6/11, 9 matched how the person is now", 9, 12),
        ("Watched 14 transfers; 11 done by two staff", 11, 14),
        ("Tried 22 call bells 1/11, 20 rang", 20, 22),
        ("Rang 15 families; 11 had been told", 11, 15),
        ("Rang 10 families, none had been told", 0, 10),
        ("40 food charts checked 30/10, 34 totalled", 34, 40),
        ("Visited 6 tenants w/c 26 Oct, 4 said the repair was done", 4, 6),
        ("Sample of 20 daily notes 3/11; mood written in 17", 17, 20),
        ("10 wheelchairs checked, footplates on 9", 9, 10),
        ("Went through 24 supervision files - 21 in date", 21, 24),
        ("Checked 8 fridges, 8 within range", 8, 8),
        ("Phoned 14 clients 3/11 and only 9 knew who was coming", 9, 14),
        ("Audit 3/11: 12 charts, 9 complete", 9, 12),
        ("Looked in 14 bathrooms, 12 had soap and towels", 12, 14),
        ("Pulled 30 MARs w/e 6 Nov, 26 signed in full", 26, 30),
        ("Telephoned 16 relatives in Oct - 15 knew who to ring", 15, 16),
        ("22 wristbands checked 3/11, 22 correct", 22, 22),
        ("Asked 12 staff for the code, 9 could say it", 9, 12),
        ("Walked 18 rooms on 2/11. Call bell in reach in 16", 16, 18),
        ("Asked 8 carers on 3/10, 8 knew the choking procedure", 8, 8),
    ],
)
def test_how_many_were_looked_at_and_how_many_were_so_are_one_share(text: str, n: int, of: int) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert [(share.n, share.of) for share in evidence.shares] == [(n, of)]


@pytest.mark.parametrize(
    ("text", "n", "of"),
    [
        ("Phoned 20 clients, 7 had not had it", 13, 20),
        ("Phoned 20 clients, 7 hadn't had a rota", 13, 20),
        ("Checked 20 charts 3/11; 3 blank", 17, 20),
        ("Phoned 12 clients 3/11: 4 had a late call", 8, 12),
        ("Called 12 clients 2/11, none had a late visit", 12, 12),
        ("Checked 40 charts. No gaps in 38.", 38, 40),
        ("Audit 3/11, 12 charts, 3 with gaps", 9, 12),
        ("Checked 12 charts 3/11, none blank", 12, 12),
    ],
)
def test_how_many_were_wrong_is_turned_into_how_many_were_right(text: str, n: int, of: int) -> None:
    assert [(share.n, share.of) for share in read_evidence(text).shares] == [(n, of)]


@pytest.mark.parametrize("text", ["Checked 20 charts 3/11; 3 blank", "Sample of 6 care plans, 3 out of date"])
def test_what_was_found_blank_or_out_of_date_is_a_failure_of_any_size(text: str) -> None:
    assert read_evidence(text).says_failed


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("Phoned 20 clients w/c 2 Nov - 13 got their rota by Fri", "90% of clients say they get rota", Severity.ERROR),
        ("Phoned 20 clients w/c 2 Nov - 19 got their rota by Fri", "90% of clients say they get rota", None),
        ("Checked 30 bath records; 22 had the temp", "", Severity.WARNING),
        ("Checked 30 bath records; 28 had the temp", "", None),
    ],
)
def test_a_share_in_two_halves_is_held_against_the_intended_outcome(
    text: str, outcome: str, expected: Severity | None
) -> None:
    assert falls_short(read_evidence(text, outcome=outcome), outcome) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Phoned 20 clients, 13 to ring back",
        "Emailed 20 families, 13 replied",
        "Ordered 20 slings, 13 arrived",
        "Trained 20 staff, 13 booked",
        "Invited 30 relatives, 12 came",
        "Checked 20 rooms, 4 bins replaced",
        "Checked 25 beds 3/11, 4 had bumpers replaced",
        "Audited 12 charts on 3/11, took 2 hours",
        "Checked 30 rooms on 3/11, 2 staff took part",
        "Phoned 20 clients, 5 minutes each",
        "15 charts seen, 3 residents moved out since",
        "30 charts checked in Sept, 22 in Oct",
        "Checked 20 charts 3/11, 20 more to do in Dec",
        "Checked 12 beds. 12 bumpers ordered",
        "Plan to phone 20 clients, 13 to be rung by Fri",
        "Asked 20 staff to sign, 13 signed",
        "Met 12 staff, 4 signed up for NVQ",
        "Interviewed 6 staff; 3 appointed",
        "Rang 12 clients, 9 answered",
        "Checked 12 doors on 3/11, 2 open",
        "Checked 40 rooms 3/11, 2 had clutter",
        "Checked 40 rooms 3/11, 38 had no clutter",
        "Spoke to 9 relatives 3/11, 2 said it was late",
        "Saw 3 residents, 2 in bed",
        "Rang 9 GPs 3/11, 4 to call back",
        "Sent 40 surveys, 22 returned",
        "Offered 12 people a trip, 9 went",
    ],
)
def test_two_numbers_of_different_things_are_no_share(text: str) -> None:
    assert read_evidence(text).shares == ()


@pytest.mark.parametrize(
    "text",
    [
        "Audit 3/11: two mattresses still bottomed out",
        "Check 6/11 - three radiators still uncovered",
        "Re-audit 5/11: 2 doors still dropping",
        "Audit 4/11: one bed rail still loose",
        "Most have been done, 2 rooms left",
        "Nearly all labelled, 4 wardrobes left",
        "Audit 3/11: mostly complete, 3 charts to go",
    ],
)
def test_what_is_counted_as_left_over_falls_short(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert evidence.says_failed


@pytest.mark.parametrize(
    "text",
    [
        "Check 3/11: 12 mattresses still covered",
        "6 rooms still locked at night check 3/11",
        "4 doors still passed at the Oct test",
        "Walkaround 3/11: 10 people still engaged",
        "Moved 6 residents, 2 left on Monday",
    ],
)
def test_what_is_still_as_it_should_be_does_not_fall_short(text: str) -> None:
    assert not read_evidence(text).says_failed


@pytest.mark.parametrize(
    "text", ["Awaiting retest", "Awaiting re-audit", "Still waiting for the retest", "Most ordered, 2 still to come"]
)
def test_what_is_only_awaited_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY
