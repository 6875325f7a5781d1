"""CHK003: an open action that nobody checked, though others of its theme are checked."""

from drawing import told


def page(
    theme: str = "Fire doors", start: str = "2026-09-01", log_theme: str = "Fire door", status: str = "Open"
) -> str:
    return f"""
    | ID    | Theme      | Action                       | Owner    | Status   | Start      |
    | ----- | ---------- | ---------------------------- | -------- | -------- | ---------- |
    | CR-01 | Fire doors | Replace the closer on FD07   | Ann Hill | Open     | 2026-09-01 |
    | CR-02 | {theme}    | Fit a new strip to door FD12 | Tom Fox  | {status} | {start}    |

    **Walkarounds**

    | Date       | Action ref | Theme       | Checked by | Compliant |
    | ---------- | ---------- | ----------- | ---------- | --------- |
    | 2026-11-20 | CR-01      | {log_theme} | Tom Fox    | Yes       |
    """


def test_the_neighbour_that_nobody_checks_is_reported() -> None:
    assert told(page(), "CHK003") == [
        'B3 CR-02 was never checked, though the log has checks of "Fire doors" for other actions.'
    ]


def test_the_theme_of_the_checked_action_stands_in_where_the_log_has_none() -> None:
    assert len(told(page(log_theme=""), "CHK003")) == 1


def test_another_theme_a_closed_action_and_one_that_has_just_begun_are_left_alone() -> None:
    assert told(page("Call bells"), "CHK003") == []
    assert told(page(status="Closed"), "CHK003") == []
    assert told(page(start="2026-11-20"), "CHK003") == []
    assert told(page(start="9999-12-31"), "CHK003") == []
