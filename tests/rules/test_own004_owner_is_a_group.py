"""OWN004: an action that belongs to a team, a department or everybody."""

from drawing import told


def test_a_group_is_not_an_owner() -> None:
    page = """
    | ID    | Action                  | Owner     | Deadline   | Status      |
    | ----- | ----------------------- | --------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Landlord  | 2026-12-18 | In progress |
    | CR-08 | Count the MAR charts    | All staff | 2026-12-18 | In progress |
    """
    assert told(page, "OWN004") == [
        'C2 CR-07 is owned by "Landlord", a group, so each may think another is doing it.',
        'C3 CR-08 is owned by "All staff", a group, so each may think another is doing it.',
    ]
