"""What is told of a check itself, how long it took, who helped and how many there were, is not what it found."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "Phoned 20 clients, 5 minutes each",
        "Audited 12 charts, took 2 hours",
        "Rang 9 relatives on 3/11, about 10 mins each",
        "Read 14 files 3/11, 3 hrs in total",
        "Checked all bedrooms on 4/11 - lasted 90 minutes",
        "Walked round 3/9, 20 minutes",
        "Supervised 6 carers, 30 mins each",
        "Checked 30 rooms, 2 staff took part",
        "Looked at 8 care plans 3/11, both seniors helped",
        "Walkaround on 5/11, 3 managers taking part",
        "Reviewed 4 files (45 mins)",
        "Phoned 10 relatives, half an hour each",
        "Audit took 3 hours on 4/11",
        "Spent 2 hours checking 12 charts",
    ],
)
def test_how_long_a_check_took_and_who_helped_is_no_result(text: str) -> None:
    assert read_evidence(text).kind is not EvidenceKind.RESULT


@pytest.mark.parametrize(
    "text",
    [
        "30 charts in Sept, 22 in Oct",
        "40 MARs in Aug, 36 in Sept",
        "12 audits in Q2, 14 in Q3",
        "20 leaflets sent in Sept, 12 in Oct",
        "20 reviews in Sept, 18 in Oct",
        "14 supervisions in Aug, 20 in Sept",
        "4 reviewed, 2 discharged",
        "6 referred, 3 accepted",
        "9 interviewed, 4 appointed",
    ],
)
def test_two_counts_of_papers_or_of_deeds_are_no_result(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is not EvidenceKind.RESULT
    assert evidence.shares == ()


@pytest.mark.parametrize(
    "text",
    [
        "Fire drill 3/9, took 4 minutes",
        "Response on test took 2 mins 3/10",
        "Observed 2 medication rounds 3/11, 40 mins each",
        "Call bells checked 3/10, 2 minutes each",
        "Checked 20 visits in Oct, 30 minutes each",
        "Emergency lights tested 3/9, 3 hours",
        "Response checked 3/11, average 4 minutes",
        "Checked 12 charts 3/11, took 2 hours, all complete",
        "Phoned 20 clients 3/11, 5 minutes each, 18 had their rota",
        "12 complaints in Sept, 3 in Oct",
        "212 agency hrs in Sept, 460 in June",
        "6 charts late in Sept, 1 in Oct",
        "Spot check 3/10, both carers present",
        "Pharmacist visit 3/10 (2 hours) no errors",
        "12 doors tested, 11 latched",
        "14 cards received, 13 rated good",
        "DoLS tracker: 9 applied, 9 acknowledged",
    ],
)
def test_what_lasts_or_is_found_beside_it_is_a_result(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT
