"""Calls that staff made and the numbers they were given; what was seen there; praise from nobody; what a board resolves."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "Rang Meridian repairs line, job no 44871 logged",
        "Rang landlord, ref 5521",
        "Rang the lift firm, ticket 33-901 raised",
        "Rang the council, case 8811",
        "Phoned the alarm company, job no 991",
    ],
)
def test_a_call_and_the_number_it_was_given_are_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize(
    "text",
    [
        "Bell rang in 2 secs when pulled 3/10",
        "Rang in under 5 secs, all 12 tried 3/10",
        "Rang bell 3/10, carer came in 2 mins",
        "Rang mum 3/10 - she says he is settled",
        "Son rang 3/10, no more missed calls",
        "Rang daughter 3/10, tea on time every day",
    ],
)
def test_a_bell_that_rang_and_what_somebody_told_are_results(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize(
    "text",
    [
        "Signs seen on rooms 3 and 11, 18/09/26",
        "Rails seen in place 18/9/26",
        "Handrail seen in place 3/10/26",
        "New locks seen on all doors 4/10",
    ],
)
def test_what_was_seen_there_on_a_day_is_a_result(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.RESULT


@pytest.mark.parametrize("text", ["Policy seen in office 3/10", "Staff seen on shift 3/10", "Signs seen on both doors"])
def test_papers_and_people_that_were_seen_are_no_result(text: str) -> None:
    assert read_evidence(text).kind is not EvidenceKind.RESULT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Positive feedback has been received", EvidenceKind.UNCLEAR),
        ("Positive comments received", EvidenceKind.UNCLEAR),
        ("Lots of lovely comments received", EvidenceKind.UNCLEAR),
        ("Positive comments received from 4 relatives 3/10/26", EvidenceKind.RESULT),
        ("Parts received 3/10", EvidenceKind.ACTIVITY),
        ("Letter received", EvidenceKind.ACTIVITY),
    ],
)
def test_praise_from_nobody_is_an_opinion(text: str, kind: EvidenceKind) -> None:
    assert read_evidence(text).kind is kind


@pytest.mark.parametrize(
    ("action", "text", "kind"),
    [
        (
            "That a serious incident report be submitted to the Charity Commission",
            "Submitted 9 September 2026, acknowledgement reference SIR-26-40881",
            EvidenceKind.RESULT,
        ),
        (
            "That DoLS applications be submitted for 4 residents",
            "Submitted 3/9/26, refs D-1 to D-4",
            EvidenceKind.RESULT,
        ),
        ("That notifications be submitted on time", "Submitted 3/9/26, ref 1", EvidenceKind.ACTIVITY),
        ("That staff be retrained", "Submitted 3/9/26, ref 1", EvidenceKind.ACTIVITY),
    ],
)
def test_a_paper_that_a_board_resolves_to_send_is_proven_as_one(action: str, text: str, kind: EvidenceKind) -> None:
    assert read_evidence(text, action=action).kind is kind
