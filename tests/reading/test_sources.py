import pytest

from onelead.reading.evidence.sources import sources_in


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("MAR audit 12/10/26: 41 of 42 charts signed", {"audits"}),
        ("Re-audit of 10 care files", {"audits"}),
        ("Fluid charts sampled 28/9: 14 of 15", {"audits"}),
        ("Care plans and daily notes show", {"care records"}),
        ("Handover sheets read by DM", {"care records"}),
        ("Observed 6 lunches, all offered a choice", {"staff practice or supervision"}),
        ("Night spot check 8/10/26, both awake", {"staff practice or supervision"}),
        ("Staff quiz: 22 of 24", {"staff practice or supervision"}),
        ("Supervision 3/9", {"staff practice or supervision"}),
        ("Daughter rang 9/10 to say tablets are on time", {"feedback"}),
        ("Relatives' survey Sept: 17 of 19", {"feedback"}),
        ("No complaints since 3/9", {"complaints"}),
        ("Minutes 3/9", {"minutes"}),
        ("Training matrix 30/9: 100%", {"training records"}),
        ("Job sheet 88213: closer replaced", {"maintenance records"}),
        ("LOLER certificate 14/9", {"maintenance records"}),
        ("Walkaround 24/9: locked on all floors", {"environmental checks"}),
        ("Fire drill 22/9/26: 3 min 40", {"environmental checks"}),
        ("Falls down from 11 to 4", {"measures"}),
        ("MAR audit 9 of 10; daughter says tablets are on time", {"audits", "feedback"}),
        ("Job sheet 4471; weekly fire test 24/9 passed", {"maintenance records", "environmental checks"}),
        ("Audit 9 of 10. Observed 3 rounds, no errors", {"audits", "staff practice or supervision"}),
        ("Audit 3/9; re-audit 4/10", {"audits"}),
        ("Much better now", set()),
        ("", set()),
    ],
)
def test_kinds_of_source(text: str, kinds: set[str]) -> None:
    assert sources_in(text) == kinds
