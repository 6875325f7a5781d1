"""CHK004: a theme that stands in the events log again and again, and no action answers it."""

from drawing import findings_from, told


def page(action: str, theme: str, *events: str) -> str:
    lines = "\n".join(
        f"| 2026-10-{number:02} | C-{number} | {each} | Summary |" for number, each in enumerate(events, 10)
    )
    return f"""
    | ID    | Theme   | Action   | Owner    | Status      |
    | ----- | ------- | -------- | -------- | ----------- |
    | CR-01 | {theme} | {action} | Ann Hill | In progress |
    | CR-02 | Staff   | Hold a supervision each month | Tom Fox | In progress |

    **Complaints log**

    | Date received | Complaint no. | Theme | Summary |
    | ------------- | ------------- | ----- | ------- |
    {lines}
    """


def test_a_theme_that_came_up_twice_needs_an_action() -> None:
    (finding,) = findings_from(
        page("Re-time the runs", "Late calls", "Cold meals", "Late calls", "Cold meal"), "CHK004"
    )
    assert (finding.sheet, finding.cell, finding.value) == ("Complaints log", "C4", "Cold meal")
    assert finding.message == '"Cold meal" came up twice, the last on 12 October 2026, and no action is about it.'


def test_once_is_not_a_theme() -> None:
    assert told(page("Re-time the runs", "Late calls", "Cold meals"), "CHK004") == []


def test_an_action_answers_by_its_theme_or_by_its_words() -> None:
    assert told(page("Re-time the runs", "Cold meals", "Cold meals", "Cold meal"), "CHK004") == []
    assert told(page("Serve cold meals again", "Food", "Cold meals", "Cold meal"), "CHK004") == []
