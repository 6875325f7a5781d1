import pytest

from onelead.reading.actions.priority import is_high, is_safety


@pytest.mark.parametrize(
    "text",
    [
        *(
            "High",
            "HIGH",
            "high",
            "H",
            "P1",
            "p1",
            "P1 - urgent",
            "1",
            "1 - High",
            "Priority 1",
            "Very high",
            "Highest",
        ),
        *("Critical", "Urgent", "Immediate", "Must do", "MUST DO", "Must", "Extreme", "Severe", "Red", "High (safety)"),
        *("🔴 High", "Top", "Warning notice", "Section 29"),
    ],
)
def test_high(text: str) -> None:
    assert is_high(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "Medium",
            "M",
            "Low",
            "L",
            "P2",
            "P3",
            "2",
            "3",
            "10",
            "12",
            "Should do",
            "Could do",
            "Medium/High",
            "Moderate",
        ),
        *(
            "Not urgent",
            "Non-urgent",
            "Amber",
            "Green",
            "Routine",
            "TBC",
            "-",
            "Was high",
            "High to low",
            "Reduced from high",
        ),
    ],
)
def test_not_high(text: str) -> None:
    assert not is_high(text)


@pytest.mark.parametrize(
    "notice", ["Warning notice 12/9/26", "WN-1", "Regulation 17", "Yes", "NoP", "Requirement notice"]
)
def test_a_notice_on_the_row_is_high(notice: str) -> None:
    assert is_high("Low", notice)


@pytest.mark.parametrize("notice", ["", "-", "n/a", "N/A", "No", "None", "nil", "N", "?", "Not applicable"])
def test_no_notice_is_not(notice: str) -> None:
    assert not is_high("Low", notice)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Fire",
            "Fire safety",
            "Fire doors",
            "Water",
            "Water safety",
            "Legionella",
            "Equipment",
            "Hoists",
            "Environment",
        ),
        *(
            "Premises",
            "Medicines",
            "Medication",
            "Meds",
            "MAR charts",
            "Controlled drugs",
            "Choking",
            "IDDSI",
            "Dysphagia",
        ),
        *("Falls", "Fall prevention", "Skin", "Skin integrity", "Pressure care", "Wounds", "Safeguarding", "Dignity"),
        *(
            "Privacy and dignity",
            "Regulation 12",
            "Reg 12",
            "Reg. 13",
            "Reg 12(2)(g)",
            "R15",
            "Regulations 9, 12 and 17",
        ),
        *("Regs 12 & 17", "CQC inspection May 2026, regulation 15", "Regulation 17 and Regulation 13", "Reg 12/17"),
    ],
)
def test_safety(text: str) -> None:
    assert is_safety(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "Communication",
            "Care records",
            "Activities",
            "Staffing",
            "Governance",
            "Complaints",
            "Supervision",
            "Recruitment",
        ),
        *(
            "Regulation 17",
            "Reg 18",
            "Reg 9",
            "Regulation 17(2)(12)",
            "Room 12",
            "13 December",
            "Audit falls below target",
            "R&R",
        ),
        *("Section 12", "Regulation 120", "Regular meals"),
    ],
)
def test_not_safety(text: str) -> None:
    assert not is_safety(text)


def test_any_of_the_texts_and_the_policy_s_own_themes_and_regulations() -> None:
    assert is_safety("Communication", "Inspection", "Regulation 12")
    assert is_safety("Night visits", themes=["night visits"])
    assert not is_safety("Fire safety", themes=["dignity"])
    assert is_safety("Regulation 18", regulations=[18])
    assert not is_safety("Regulation 12", regulations=[18])
