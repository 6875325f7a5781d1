"""ESC002: an escalation with no person or no date."""

from drawing import findings_from, told


def page(to: str, on: str, headings: str = "Escalated to | Escalated on", decision: str = "") -> str:
    return f"""
    | ID    | Action     | Owner    | Deadline   | Status      | Decision   | {headings} |
    | CR-01 | Paint door | Ann Hill | 2026-12-18 | In progress | {decision} | {to} | {on} |
    | CR-02 | Sweep hall | Ann Hill | 2026-12-18 | In progress |            | Area Manager | 2026-11-16 |
    | CR-03 | Test bells | Ann Hill | 2026-12-18 | In progress |            | Nora Quinn   | 2026-11-16 |
    """


def test_a_person_and_a_day_are_needed() -> None:
    assert told(page("Registered Manager", ""), "ESC002") == [
        "H2 CR-01 was escalated, but the record does not say when."
    ]
    assert told(page("", "2026-11-16"), "ESC002") == ["G2 CR-01 was escalated, but the record does not say to whom."]
    assert told(page("Registered Manager", "2026-11-16"), "ESC002") == []


def test_yes_and_tbc_name_nobody() -> None:
    assert told(page("Yes", ""), "ESC002") == ["G2 CR-01 was escalated, but the record does not say to whom and when."]
    assert len(told(page("TBC", "2026-11-16"), "ESC002")) == 1


def test_no_is_no_escalation() -> None:
    assert told(page("No", ""), "ESC002") == told(page("N/A", ""), "ESC002") == []


def test_a_decision_to_escalate_is_an_escalation() -> None:
    assert len(told(page("", "", decision="Escalate"), "ESC002")) == 1


def test_only_what_the_tracker_has_a_place_for_is_asked() -> None:
    assert told(page("Registered Manager", "", headings="Escalated to | Cost code"), "ESC002") == []


def test_a_line_of_the_log_needs_both_too() -> None:
    drawn = """
    | ID    | Action     | Owner    | Deadline   | Status      |
    | ----- | ---------- | -------- | ---------- | ----------- |
    | CR-01 | Paint door | Ann Hill | 2026-12-18 | In progress |

    **Escalations**

    | Action ref | Escalated to | Date escalated | Reason |
    | ---------- | ------------ | -------------- | ------ |
    | CR-01      |              | 2026-11-16     | Late   |
    """
    (finding,) = findings_from(drawn, "ESC002")
    assert (finding.sheet, finding.cell, finding.action) == ("Escalations", "B2", "CR-01")
