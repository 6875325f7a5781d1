"""What somebody is said to think, and what was put where staff or a record will have it."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "Ben says he likes it",
        "Ben told me he likes it",
        "Tom says it is better now",
        "Priya told me she likes the new chair",
        "Alf said it's nice",
        "Ada says she is happier",
        "Mo told us he enjoys it",
        "Sheila said she prefers it",
        "Zoe says she feels safe",
        "Mrs Dean tells us she loves it",
        "Staff told me they like it",
    ],
)
def test_an_opinion_passed_on_without_a_day_or_a_count_is_unclear(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "Ben told to sign",
        "Told Ben about it",
        "Jane says the parts are ordered",
        "Ben says he will do it",
        "Ben says it is ordered",
        "Kelly told staff at handover",
        "Kelly told me the door is fixed",
        "Tom said he emailed the GP",
        "Jo told me she has booked it",
    ],
)
def test_a_deed_or_a_promise_passed_on_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


def test_what_a_named_kind_of_person_thinks_on_a_day_is_a_result() -> None:
    assert read_evidence("Daughter told us 3/9 that he likes it").kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    "text",
    [
        "Added to MAR 12/8",
        "in comms book 3/9",
        "Added to rota 12/8",
        "Put in diary 4/9",
        "in handover book 5/9",
        "in communication book 14/10",
        "In message book 2/9/26",
        "Written in handover book 4/11",
        "in the diary 4/11",
        "Added to eMAR 1/10",
        "Added to the cleaning schedule 2/9",
    ],
)
def test_an_entry_where_staff_will_find_it_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize(
    "text",
    [
        "In folder 3",
        "on system",
        "in care plan",
        "In evidence folder",
        "Evidence in file 3/9",
        "In file 3/9",
        "In audit file 4/11",
        "Added",
        "Added 3/9",
        "Added to evidence folder",
        "done 3/9 - in file",
        "Completed KW",
    ],
)
def test_where_the_evidence_lies_is_a_placeholder(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.PLACEHOLDER
