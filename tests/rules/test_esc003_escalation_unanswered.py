"""ESC003: an escalation that nobody decided about in time."""

from dataclasses import replace

from drawing import told
from onelead.policy import DEFAULT_POLICY, Policy


def page(on: str, *, priority: str = "Low", to: str = "Registered Manager", decision: str = "") -> str:
    return f"""
    | ID    | Action     | Owner    | Priority   | Status      | Escalated to | Escalated on | Decision   |
    | ----- | ---------- | -------- | ---------- | ----------- | ------------ | ------------ | ---------- |
    | CR-01 | Paint door | Ann Hill | {priority} | In progress | {to}         | {on}         | {decision} |
    """


def test_a_safety_action_is_answered_within_seven_days() -> None:
    assert told(page("2026-11-15", priority="High"), "ESC003") == [
        "H2 CR-01 was escalated to Registered Manager on 15 November 2026, and 8 days later no decision is recorded; "
        "7 days are allowed."
    ]
    assert told(page("2026-11-16", priority="High"), "ESC003") == []


def test_any_other_by_the_next_monthly_meeting() -> None:
    assert len(told(page("2026-10-18"), "ESC003")) == 1
    assert told(page("2026-10-19"), "ESC003") == []


def test_a_decision_is_an_answer_and_escalate_is_not() -> None:
    assert told(page("2026-10-05", decision="Extend"), "ESC003") == []
    assert len(told(page("2026-10-05", decision="Escalate"), "ESC003")) == 1


def test_the_quality_lead_has_seven_days() -> None:
    assert len(told(page("2026-11-09", to="Quality Lead"), "ESC003")) == 1


def test_the_policy_sets_the_days() -> None:
    manager = replace(DEFAULT_POLICY.tiers[2], answer_days=60)
    policy = Policy(tiers=replace(DEFAULT_POLICY.tiers, registered_manager=manager))
    assert told(page("2026-10-05"), "ESC003", policy) == []
