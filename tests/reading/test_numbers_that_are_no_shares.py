"""Numbers with a stroke that are no shares: those of certificates and jobs, and days."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "CP12/42 no. 77123 issued 11.9.26, no defects",
        "CP12/42 no. 77123 issued 11.9.26",
        "PAT certificate 26/31 issued 3/8/26",
        "Cert FS/12/40 dated 2.9.26",
        "EICR 14/208 dated 6/8/26, satisfactory",
        "Job 33/902 completed 4/9/26, lift passed",
        "Certificate no 3/19 dated 9/9/26",
        "Water cert 18/22 clear 3/11",
        "Gas certificate CP12/7/40 dated 1/10/26, no defects",
        "Gas safe cert 9/114 dated 2/10/26",
        "Ref 7/12 issued 3/8/26: boiler certificate",
    ],
)
def test_the_number_of_a_paper_is_no_share(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert evidence.shares == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tested 2/9 all doors released",
        "alarm test 2/9 ok",
        "Panel test 1/8 ok",
        "Sprinkler test 6/10 all heads ok",
        "Tested on 3/9 both alarms sounded",
        "Checked 3/11 all bins emptied",
        "Drill 4/10 everyone out in 4 min",
        "Bells tried 5/11 each rang",
        "Walked round 6/11 all exits clear",
        "Tested 2/9, 3/9 and 4/9 all doors released",
        "5 fitted, tested by alarm on 2/9 all released",
    ],
)
def test_the_day_of_a_check_is_no_share(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert evidence.shares == ()


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Audit: 7/12 complete", 58.3),
        ("36/36 all correct", 100),
        ("Outlets in wing B flushed 16/16 weeks, sheets seen", 100),
        ("Spot check 3/11: 4/6 signed", 66.7),
        ("PAT audit 26/31 passed", 83.9),
        ("Certificates in file for 26/31 appliances", 83.9),
        ("MAR audit 18/22 signed", 81.8),
        ("Checked 28/30 rooms clear", 93.3),
        ("Call bells tested 7/9 ok", 77.8),
        ("LOLER 11/12 in date", 91.7),
        ("Charts 9/9 all signed", 100),
    ],
)
def test_so_many_with_a_stroke_is_a_share(text: str, percent: float) -> None:
    assert [share.percent for share in read_evidence(text).shares] == [pytest.approx(percent, abs=0.1)]


@pytest.mark.parametrize(
    "text",
    [
        "Discussed 3/11 all carers",
        "Memo 2/9 all staff told to sign",
        "Fire drill 3/9 all staff attended",
        "Test 2/9 booked",
    ],
)
def test_a_day_does_not_make_a_finding_of_what_was_done(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY
