"""ACT006: two open actions that say the same."""

from drawing import told


def page(first: str, second: str, status: str = "In progress", services: tuple[str, str] = ("", "")) -> str:
    return f"""
    | ID    | Service       | Action   | Owner      | Deadline   | Status      |
    | ----- | ------------- | -------- | ---------- | ---------- | ----------- |
    | CR-07 | {services[0]} | {first}  | Jane Smith | 2026-12-18 | In progress |
    | CR-08 | {services[1]} | {second} | Tom Jones  | 2026-12-30 | {status}    |
    """


ELM = "Check the MAR charts on Elm each Sunday"


def test_the_later_action_names_the_earlier() -> None:
    assert told(page(ELM, "Check all MAR charts on Elm each Sunday"), "ACT006") == [
        'C3 CR-08 says the same as CR-07 on row 2, "Check the MAR charts on Elm each Sunday", and both are open.'
    ]


def test_another_room_or_unit_makes_another_action() -> None:
    assert told(page(ELM, "Check the MAR charts on Oak each Sunday"), "ACT006") == []
    assert told(page("Fit two restrictors in Room 5", "Fit two restrictors in Room 6"), "ACT006") == []


def test_another_service_makes_another_action() -> None:
    assert told(page(ELM, ELM, services=("Rose Court", "Ash Grove")), "ACT006") == []
    assert len(told(page(ELM, ELM, services=("Rose Court", "Rose Court")), "ACT006")) == 1


def test_a_closed_action_is_not_repeated() -> None:
    assert told(page(ELM, ELM, "Closed"), "ACT006") == []


def test_the_same_words_for_three_actions_are_told_once_each() -> None:
    three = page(ELM, ELM) + f"    | CR-09 | | {ELM} | Tom Jones | 2026-12-30 | In progress |"
    assert len(told(three, "ACT006")) == 2


def test_a_slip_is_the_same_word_and_another_name_is_not() -> None:
    assert len(told(page(ELM, "Check the MAR chrats on Elm each Sunday"), "ACT006")) == 1
    assert told(page("Weigh everyone on Alder each week", "Weigh everyone on Elder each week"), "ACT006") == []
