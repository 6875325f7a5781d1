"""What people were told each time, as those found who looked, and what people said who were talked to."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "Looked at all 7 PRN uses in Oct - on-call rung every time",
        "Looked at all 6 PRN uses in Sept - on call rung each time",
        "Went through 6 PRN entries 3/11, on call phoned for all 6",
        "Looked at all 9 falls in Sept - family told each time",
        "Went through 8 incident forms 4/11, manager informed for all 8",
        "Read all 11 complaints since June - complainant phoned within 24h for all 11",
        "Checked every PRN entry in Oct - pharmacist rung for each one",
        "Reviewed all 5 head injuries in Oct, 111 called every time",
        "Looked at 6 admissions, GP told in all 6",
        "Went through all 12 bruises in Oct - body map and family call each time",
        "Looked at all 5 refusals - GP informed in every case",
    ],
)
def test_who_was_told_each_time_is_a_result_of_looking_at_all(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    "text",
    [
        "Talked to all 3 ladies, each told me (28/9) they get a female carer every morning",
        "Spoke to Mrs Cox 3/10 - she gets a female carer every morning now",
        "Talked to 3 ladies, all said yes",
        "Spoke to Mr Lall 2/11 - he gets his paper every day now",
        "Talked to both sisters 4/11, both say tea is hot",
        "Spoke with 5 tenants on 1/11, all said the heating works",
        "Chatted to Mrs Orr 30/10 - she chooses her own clothes now",
        "Met 4 families 3/11, each said they are told the same day",
        "Spoke to 6 residents 4/11, all 6 said dinner was hot",
        "Spoke to Mrs Day's daughter 5/11 - she no longer waits every morning for the carer",
        "Spoke to Mr Tan 5/11 - he now gets his tablets at 8 each morning",
        "Talked to both families, both said no",
        "Met both gentlemen 6/11, both have their tea at 4 every day",
    ],
)
def test_what_people_say_of_now_behind_a_talk_is_a_result(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    "text",
    [
        "Spoke to Mrs Cox 3/10 - she will get a female carer",
        "Talked to all 3 ladies about female carers",
        "Spoke to daughter 3/9, explained the new rota",
        "Spoke to 6 staff 4/11, all told to sign",
        "Talked to 8 carers, all reminded to wear badges",
        "Looked at all 7 PRN uses, on-call reminded to ring back",
        "Looked at all 7 PRN uses, staff told every time to ring",
        "Phoned GP 3/11, all medicines to be reviewed",
        "Talked to staff - each told to ring on-call",
        "Spoke to nurse 3/10 - she is updating the plan",
        "Spoke to nurse 3/10 - she needs the chart every day",
        "Spoke to staff 3/10 - they ring every time now",
        "Told all 7 nurses to ring on-call every time",
        "On-call to be rung every time",
        "Spoke to Mrs Cox 3/10 - she wants a female carer",
        "Family to be told every time",
        "Reviewed 4 incidents, staff told each time to report",
        "Staff told for all 7",
    ],
)
def test_a_talk_about_what_is_wanted_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY
