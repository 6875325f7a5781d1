"""OWN010: a person with more open actions than anybody can do."""

from drawing import told
from onelead.policy import Policy, Thresholds

TEN = "\n".join(f"| CR-{n:02} | Test lights {n} | Jane Smith | 2026-12-18 | Open |" for n in range(1, 11))
PAGE = f"""
| ID | Action | Owner | Deadline | Status |
| -- | ------ | ----- | -------- | ------ |
{TEN}
| CR-11 | Count the MAR charts | Tom Jones | 2026-12-18 | Open |
"""
ELEVENTH = "| CR-12 | Fit two restrictors | Jane Smith | 2026-12-18 | Open |\n"


def test_ten_open_actions_can_be_carried() -> None:
    assert told(PAGE, "OWN010") == []


def test_the_eleventh_is_one_note_for_the_person() -> None:
    assert told(PAGE + ELEVENTH, "OWN010") == [
        "C2 Jane Smith owns 11 open actions, more than the 10 that one person can be expected to carry."
    ]


def test_closed_actions_are_no_load() -> None:
    assert told(PAGE + ELEVENTH.replace("Open", "Closed"), "OWN010") == []


def test_the_provider_may_choose_another_number() -> None:
    policy = Policy(thresholds=Thresholds(open_actions_a_person=9))
    assert told(PAGE, "OWN010", policy) == [
        "C2 Jane Smith owns 10 open actions, more than the 9 that one person can be expected to carry."
    ]
