"""What sounds like a finding and is none: a form filled in, a carer offered, an aim, a chart that nobody filled in."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence

NO_RESULT = """
All 10 forms filled in 3/9/26
Form filled in and filed 3/9/26
All 10 forms have been filled in 3/9
Hospital passports filled in for all 12, 3/9/26
10 relatives' questionnaires filled in 3/9/26
Consent forms filled out for every resident 3/10
Fluid charts filled in and filed 3/9
Aim is 0 wrong person errors by March
Our goal is no falls by Dec
Aiming for 0 late calls by Dec
Goal: no falls by March
Target: nil complaints by Jan 27
Hoping for no missed visits in Nov
Objective - all 12 plans complete by 3/12
Working towards no agency by March
Target 0 falls by March
she has been offered a female carer
Spoke to Mrs Cox 3/10 - she has been offered a female carer
Mrs Cox rang 3/10, she has been offered a female carer
Spoke to Mrs Cox 3/10 - she now has been offered a female carer
Spoke to daughter 3/10, she has now been offered a female carer
Mrs Cox told 3/10 she has been offered a female carer
Met son on 4/10, he was offered a later visit
We aim for zero falls by Easter
Expected outcome: no missed doses by Dec
0 errors by March is the aim
Goal for this quarter: no falls
Relatives were offered the chance to look at plans 3/9
He has been offered the flu jab 3/10 by GP
Family have been offered-to 4/10
All boxes filled in on the form 3/9
6 residents were offered a bath on 3/10
Pressure sore charts blank for October
Turn charts empty for September
Falls charts blank all October
Bruising body maps blank since 3/9
Reviewed on 5/5 care plans updated
Amended on 6/6 risk assessments rewritten
Re-written on 3/5 plans filed
Discussed on 4/4 new care plans issued
"""
RESULT = """
Fluid charts filled in for all 7 days w/c 5 Oct
Audit 3/9: all 10 forms filled in
Checked 3/9, 10 forms filled in correctly
Checked 12 forms 3/9, all filled in
MAR charts filled in 1-7 Oct
All shifts filled on the Oct rota
Aim: 0 errors by March, 0 so far since 3/9
Target 0 falls met in October
Target: 0 errors. Audit 3/10 found 0 errors
Target is 95%: achieved 97%
Aim of 10 met on all 7 days w/c 5 Oct
Observed lunch 5/10: all have been offered a choice
Daughter says 3/10 mum has been offered a shower every morning
Spoke to Mrs Cox 3/10 - she now gets a female carer every morning
Lunch observed 3/10, residents were offered 2 meals
Aim for 2 baths a week: had 2 a week in Oct
Residents were offered drinks at each of 5 checks
Choice offered to all 12 at lunch 3/10
Want no repeats, none since 3/9
Handover sheets filled in at all 14 handovers
Accident book blank since August
Incident log at 30/9 blank
Incident log blank for October
Complaints register empty since 3/9
Fault book clear in October
Missed dose report is blank 3/10
Falls log clear for Sept
Locked on 5/5 visits
Signed on 9/9 charts checked
5/5 care plans match, audit Oct
Checked on 5/5 occasions, all clear
"""


@pytest.mark.parametrize("text", NO_RESULT.strip().splitlines())
def test_what_is_done_or_meant_is_no_result(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is not EvidenceKind.RESULT
    assert evidence.shares == ()


@pytest.mark.parametrize("text", RESULT.strip().splitlines())
def test_what_was_found_in_the_same_words_is_a_result(text: str) -> None:
    evidence = read_evidence(text)
    assert evidence.kind is EvidenceKind.RESULT
    assert not evidence.says_failed
