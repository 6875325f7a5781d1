"""CHK002: the same gap found at two checks in a row."""

from drawing import findings_from, told
from onelead.policy import Policy, Thresholds


def page(*results: str, measure: str = "") -> str:
    lines = "\n".join(f"| 2026-11-{6 + 7 * number:02} | CR-01 | 10 | {each} |" for number, each in enumerate(results))
    return f"""
    | ID    | Action                  | Owner    | Status      | Measure   |
    | ----- | ----------------------- | -------- | ----------- | --------- |
    | CR-01 | Add up the fluid charts | Ann Hill | In progress | {measure} |

    **Measures**

    | Measure ref | Measure       | Baseline | Target |
    | ----------- | ------------- | -------- | ------ |
    | M1          | Fluid totals  | 40%      | 70%    |

    **Weekly checks**

    | Date | Action ref | Records sampled | Compliant |
    | ---- | ---------- | --------------- | --------- |
    {lines}
    """


def test_two_failures_in_a_row_are_reported_at_the_latest() -> None:
    (finding,) = findings_from(page("10", "5", "4"), "CHK002")
    assert (finding.sheet, finding.cell, finding.action) == ("Weekly checks", "D4", "CR-01")
    assert finding.message == (
        "CR-01 failed its last two checks: 5 of 10 on 13 November 2026, 4 of 10 on 20 November 2026; 90 % is asked for."
    )


def test_one_failure_is_none() -> None:
    assert told(page("5", "10", "5"), "CHK002") == told(page("5"), "CHK002") == []


def test_a_result_in_words_counts() -> None:
    assert len(told(page("No", "Not met"), "CHK002")) == 1
    assert told(page("No", "Yes"), "CHK002") == []


def test_what_cannot_be_read_is_no_failure() -> None:
    assert told(page("4", "see file"), "CHK002") == []


def test_the_target_is_the_measures_then_the_policys() -> None:
    assert told(page("8", "8", measure="M1"), "CHK002") == []
    assert len(told(page("8", "8"), "CHK002")) == 1
    assert told(page("8", "8"), "CHK002", Policy(thresholds=Thresholds(target_percent=80))) == []


def test_a_theme_that_is_checked_without_citing_an_action() -> None:
    drawn = """
    | ID    | Theme      | Action                  | Owner    | Status      |
    | ----- | ---------- | ----------------------- | -------- | ----------- |
    | CR-01 | Fire doors | Replace the door closer | Ann Hill | In progress |
    | CR-02 | Call bells | Repair the call bell    | Ann Hill | In progress |

    **Walkarounds**

    | Date       | Theme      | Checked by | Result   |
    | ---------- | ---------- | ---------- | -------- |
    | 2026-11-13 | Fire doors | Tom Fox    | Fail     |
    | 2026-11-13 | Call bells | Tom Fox    | Fail     |
    | 2026-11-20 | Fire door  | Tom Fox    | Fail     |
    | 2026-11-20 | Call bells | Tom Fox    | Pass     |
    """
    (finding,) = findings_from(drawn, "CHK002")
    assert (finding.cell, finding.action) == ("D4", "CR-01")
    assert finding.message.startswith('"Fire door" failed its last two checks: "Fail" on 13 November 2026')
