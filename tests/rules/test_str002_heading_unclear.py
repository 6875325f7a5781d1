"""STR002: two columns that could be the same thing."""

from drawing import findings_from


def test_both_columns_are_named_and_the_choice_is_told() -> None:
    page = """
    | ID    | Action                  | Owner | Lead       | Deadline   | Status      |
    | ----- | ----------------------- | ------------ | ---------- | ---------- | ----------- |
    | CR-07 | Replace the door closer | Jane Smith   | Tom Jones  | 2026-12-18 | In progress |
    | CR-08 | Repair the call bell    | Tom Jones    | Jane Smith | 2026-12-18 | In progress |
    """
    (finding,) = findings_from(page, "STR002")
    assert finding.message == '"Owner" (C) and "Lead" (D) could be the owner; "Owner" is taken.'
    assert finding.remedy == (
        'If "Lead" is the one, say so once (onelead columns … --set owner=D --save), or rename it.'
    )
    assert finding.cell == "C1"
