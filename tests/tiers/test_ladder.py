"""Which tiers an action has reached, with every reason."""

from drawing import TODAY, workbook_from
from onelead.follow_up import History
from onelead.model import Closure, Verdict
from onelead.policy import DEFAULT_POLICY, Policy
from onelead.policy_files.loading import policy_from
from onelead.tiers import Ladder


def reached(page: str, verdict: Verdict | None = None, policy: Policy = DEFAULT_POLICY) -> dict[int, list[str]]:
    """Return tier → reasons of the first action drawn."""
    workbook = workbook_from(page, policy)
    ladder = Ladder(History(workbook.logs, policy, TODAY), workbook.people)
    action = workbook.trackers[0].actions[0]
    return {each.number: [reason.words for reason in each.reasons] for each in ladder.reached(action, verdict)}


def row(deadline: str = "2026-12-18", owner: str = "Ann Hill", status: str = "In progress", **more: str) -> str:
    headings, cells = " | ".join(more), " | ".join(more.values())
    return f"""
    | ID    | Action     | Owner   | Deadline   | Status   | {headings.replace("_", " ")} |
    | CR-01 | Paint door | {owner} | {deadline} | {status} | {cells} |
    """


def test_nothing_wrong_reaches_nobody() -> None:
    assert reached(row()) == {}


def test_one_day_late_is_on_the_quality_leads_list() -> None:
    assert reached(row("2026-11-22")) == {1: ["1 day overdue"]}


def test_the_longer_it_is_late_the_higher_it_goes() -> None:
    assert reached(row("2026-11-15")) == {1: ["8 days overdue"], 2: ["8 days overdue"]}
    assert 3 in reached(row("2026-10-25"))
    assert 3 not in reached(row("2026-10-26"))


def test_an_action_that_no_one_person_owns_is_on_the_list() -> None:
    assert reached(row(owner="Ann Hill / Tom Fox")) == {1: ["more than one person owns it"]}
    assert reached(row(owner="TBC")) == {1: ["nobody owns it yet"]}


def test_an_unsupported_closure_is_on_the_list_unless_it_waits() -> None:
    unsupported = Verdict(Closure.UNSUPPORTED, ("CLS001",))
    assert reached(row(status="Closed"), unsupported) == {1: ["closed without the proof that a closure needs"]}
    waiting = row(status="Done", Date_completed="2026-11-10")
    assert reached(waiting, unsupported) == {}


def test_a_problem_that_came_back_goes_to_the_manager_a_safety_one_to_oversight() -> None:
    log = """
    **Complaints log**

    | Date received | Complaint no. | Theme |
    | ------------- | ------------- | ----- |
    | 2026-10-12    | C-1           | {theme} |
    """
    closed = row(status="Closed", Date_completed="2026-09-01", Theme="Laundry")
    assert reached(closed + log.format(theme="Laundry")) == {
        2: ["the problem came back after closure on 12 October 2026"]
    }
    fire = row(status="Closed", Date_completed="2026-09-01", Theme="Fire doors")
    assert set(reached(fire + log.format(theme="Fire doors"))) == {2, 3}


def test_extended_twice_goes_to_the_manager() -> None:
    log = """
    **Meetings**

    | Meeting date | Meeting    | Action ref | Decision |
    | ------------ | ---------- | ---------- | -------- |
    | 2026-09-01   | Governance | CR-01      | Extend   |
    | 2026-10-06   | Governance | CR-01      | Extend   |
    """
    assert reached(row() + log) == {2: ["extended twice"]}


def test_what_a_tier_did_not_answer_goes_to_the_next() -> None:
    found = reached(row(Escalated_to="Registered Manager", Escalated_on="2026-10-05"))
    assert found == {3: ["Registered Manager has not answered since 5 October 2026"]}


def test_people_in_immediate_danger_go_to_oversight_on_the_first_day() -> None:
    found = reached(row("2026-11-22", Priority="Immediate risk to people"))
    assert "overdue with people in immediate danger" in found[3]


def test_a_policy_can_switch_a_threshold_off() -> None:
    policy = policy_from({"tiers": {"quality_lead": {"overdue_days": False}}}, "ours")
    assert reached(row("2026-11-22"), policy=policy) == {}


def test_cancelled_actions_reach_nobody() -> None:
    assert reached(row("2026-09-01", owner="", status="Cancelled")) == {}


def test_since_is_the_first_day_of_any_reason() -> None:
    workbook = workbook_from(row("2026-11-15"))
    ladder = Ladder(History(workbook.logs, DEFAULT_POLICY, TODAY), workbook.people)
    first, second = ladder.reached(workbook.trackers[0].actions[0])
    assert [each.since and each.since.isoformat() for each in (first, second)] == ["2026-11-16", "2026-11-23"]
    assert [each.decide_within for each in (first, second)] == [7, 35]
