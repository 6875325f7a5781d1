"""What is understood of a row only with its column's other days, and with the provider's settings."""

import datetime as dt

from drawing import tracker_from
from onelead.model import Field
from onelead.policy import Policy, Safety


def test_the_other_days_of_the_column_suggest_a_year() -> None:
    tracker = tracker_from("""
        | Action             | Owner      | Due        |
        | ------------------ | ---------- | ---------- |
        | Replace the carpet | Jane Smith | 2027-03-01 |
        | Mend the gate      | Jane Smith | 2027-04-01 |
        | Fit a new lock     | Jane Smith | 31 March   |
    """)
    assert tracker.actions[2].deadline.suggestion == dt.date(2027, 3, 31)


def test_the_policy_names_the_regulations_of_safety() -> None:
    page = """
        | Action             | Owner      | Due        | Regulation    |
        | ------------------ | ---------- | ---------- | ------------- |
        | Replace the carpet | Jane Smith | 2027-03-01 | Regulation 18 |
    """
    own = Policy(safety=Safety(regulations=[18]))
    assert [tracker_from(page, policy).actions[0].is_safety for policy in (Policy(), own)] == [False, True]
    assert tracker_from(page).has(Field.SOURCE)
