"""Figures as staff write them down: temperatures, laboratory results, a system's counts, photographs and limits."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence


@pytest.mark.parametrize(
    "text",
    [
        "ECM report w/c 9 Nov: 212 of 214 visits within 15 mins of planned time",
        "212 of 214 visits within 15 mins of planned time",
        "nil single handed doubles since 5th Oct per ECM",
        "nil single handed hoists since 5th Oct per ECM",
        "None single handed since 5 Oct (Birdie report)",
        "5 fitted, tested by alarm on 2/9 all released",
        "Temp checked 3/11 41.2",
        "Legionella not detected 29/6",
        "41.6 degC on 28/7, 41.2 on 30/10",
        "41.6C on 28/7",
        "41.6C on 28/7, 41.2C on 30/10",
        "Outlets 42C",
        "Flow 61.5 return 52 on 10/6, 8/7 and 5/8",
        "Neg. Lab ref ALS-50122, 29/6",
        "Bolt on - photo 28/9",
        "Rota system: 188 of 190 calls within 10 mins of planned start",
        "CM2000 w/e 8 Nov: 97% of visits within 15 mins of the planned time",
        "Nourish report 3/11: 58 of 60 turns within 30 mins of scheduled time",
        "nil lone doubles since 1 Nov per rota system",
        "none under 20 mins since 5 Oct (ECM)",
        "Zero short calls since 3/10 as per Birdie",
        "6 closers fitted, all shut on alarm 4/9",
        "Temp checked 2/11 41.8",
        "Bath temp checked 5/11: 40.9",
        "Water checked 3/11 42.1",
        "43.1 degC 3/9",
        "Bath 41.5C on 4/11",
        "Taps 41C",
        "Flow 60.8 return 51.4 on 3/9",
        "Legionella not detected 14/8",
        "Pseudomonas not detected, 3/8",
        "Neg, lab ref L-2291, 3/8",
        "Negative - lab report 7712, 2/9",
        "Clear. Lab ref W-119, 4/8",
        "Handrail up - photo 3/9",
        "Sign on door - photo 5/10",
        "New mat down, photo 4/11",
        "Hot tap 3/11: 41.8",
        "Mixer 41.3 at all 4 baths 5/11",
        "Hot return 50.8 on 3/11 (was 44.0)",
        "Radiator 42C max on 3/11",
        "Swab neg 4/11",
        "Legionella count negative, lab report 7/22",
        "Fence down, photo 3/11",
        "Weight 62.4 on 5/10",
        "INR clinic 3/11, calorifier 61.2",
    ],
)
def test_what_was_read_off_is_a_result(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert not evidence.says_failed


@pytest.mark.parametrize(
    "text",
    [
        "Planned time changed 3/11",
        "212 visits planned w/c 9 Nov",
        "Temp to be checked 3/11",
        "Photo to be taken 28/9",
        "Bolt ordered - photo 28/9",
        "Carer spoken to 3/11",
        "Sample sent to lab 29/6, ref ALS-50122",
        "New thermometer ordered for 42C outlets",
        "1 missed sig, carer spoken to",
        "Policy 44.1 reviewed 3/9",
        "Set TMV to 41.5 on 3/9, fitted by plumber",
        "Told of the planned time 3/11",
        "Scheduled start changed for all 3/11",
        "Trained 37.5 hours from 3/9",
    ],
)
def test_a_figure_in_what_was_done_or_is_planned_is_activity(text: str) -> None:
    assert read_evidence(text).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize(
    "text",
    [
        "Visits planned within 15 mins of each other",
        "Bolt going on - photo to follow",
        "Lab ref ALS-50122",
        "Photo 28/9",
        "Room 42C",
        "Planned visits on time from 3/11",
        "Flat 42C",
        "Section 44.1 on 3/9",
        "In folder - photo 3/9",
        "Much better - photo 3/9",
        "Negative feedback 3/9",
    ],
)
def test_a_number_that_names_something_is_no_result(text: str) -> None:
    assert read_evidence(text).kind is not EvidenceKind.RESULT


@pytest.mark.parametrize(
    ("action", "text", "beyond"),
    [
        ("Max 4 carers for Mr Hope", "Mr Hope had 3 carers in Oct", False),
        ("No more than 3 carers for Mrs Orme", "Mrs Orme had 2 carers in Sept", False),
        ("At most 5 carers a week for Mr Bell", "Dad had 4 different carers w/c 2 Nov", False),
        ("Max 4 carers for Mr Hope", "Mr Hope had 6 carers in Oct", True),
        ("Maximum of four carers for Mr Hope", "Five different carers in Oct (Birdie)", True),
        ("Max 4 carers for Mr Hope", "Was 9 carers in July, 4 carers in Oct", False),
        ("Max 4 carers for Mr Hope", "9 carers in July, 4 carers in Oct", False),
        ("At least 3 seniors on each night", "3 seniors each night w/c 2 Nov", False),
        ("Limit to 2 agency shifts a week", "1 agency shifts w/c 2 Nov", False),
        ("No more than 6 beds in lounge wing", "8 beds on 3 Nov", True),
        ("At least 3 seniors on each night", "2 seniors on 3 Nov", True),
    ],
)
def test_a_dated_count_is_held_against_the_limit_that_the_action_sets(action: str, text: str, beyond: bool) -> None:
    evidence = read_evidence(text, action=action)
    assert evidence.kind is EvidenceKind.RESULT
    assert evidence.says_failed is beyond


@pytest.mark.parametrize(
    ("action", "text"),
    [
        ("Max 4 carers for Mr Hope", "Mr Hope had 3 meetings in Oct"),
        ("Max 4 carers for Mr Hope", "3 carers recruited in Oct"),
        ("Max 4 carers for Mr Hope", "Mr Hope will have 3 carers from 1 Nov"),
        ("Max 4 carers for Mr Hope", "Mr Hope had 3 carers"),
        ("Better continuity for Mr Hope", "Mr Hope had 3 carers in Oct"),
    ],
)
def test_another_count_or_a_plan_does_not_answer_a_limit(action: str, text: str) -> None:
    assert read_evidence(text, action=action).kind is EvidenceKind.ACTIVITY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rated good 3/10/26 by EHO", "result"),
        ("Graded low 5 October by fire officer", "result"),
        ("Kitchen rated very good 14th Sept by the council", "result"),
        ("Home given low risk rating 3/10/26 by fire officer", "result"),
        ("Rated low risk on 3/10 by insurer", "result"),
        ("Staff given low risk assessment forms 3/10/26", "activity"),
        ("Given low risk falls leaflet 3/10", "activity"),
        ("Staff given green 3 part form", "activity"),
        ("Carers given good marching shoes 3/10", "activity"),
        ("Sickness from 9 staff off to 2 in October", "result"),
        ("Absence from 6 carers off in Aug to 1 in Oct", "result"),
        ("Vacancies from 5 nurses to 1 by October", "result"),
        ("Nights from 2 carers to 3 in October", "activity"),
        ("Night cover from 3 carers to 2", "activity"),
        ("Changed from 3 staff to 2 on 3/10", "activity"),
    ],
)
def test_a_grade_is_no_kind_of_paper_and_fewer_staff_off_are_nothing_given(text: str, kind: str) -> None:
    assert read_evidence(text).kind is EvidenceKind(kind)
