"""A cell that cites a regulation, a key question or a quality statement is recognised; other cells are not."""

import pytest

from onelead.frameworks import CitationKind, citations_in, cited_kind, framework

CQC = framework("cqc-2023")


@pytest.mark.parametrize(
    ("text", "heading", "keys"),
    [
        ("Reg 12", "", ["12"]),
        ("Regulation 17(2)(a)", "", ["17"]),
        ("Reg. 12(2)(g)", "Breach", ["12"]),
        ("Regs 12, 17 and 18", "", ["12", "17", "18"]),
        ("Regulation 9A", "", ["9A"]),
        ("12", "Regulation", ["12"]),
        ("Safe", "", ["safe"]),
        ("Well led", "", ["well-led"]),
        ("Safe / Well-led", "", ["safe", "well-led"]),
        ("S3", "Quality statement", ["S3"]),
        ("S", "Key question", ["safe"]),
        ("Safe systems, pathways and transitions", "", ["S2"]),
        ("Care provision, integration, and continuity", "", ["R2"]),
        ("Outcomes", "", ["outcomes"]),
    ],
)
def test_what_a_cell_cites(text: str, heading: str, keys: list[str]) -> None:
    assert [each.key for each in citations_in(text, CQC, heading)] == keys


@pytest.mark.parametrize(
    ("text", "heading"),
    [("12", ""), ("12", "Room"), ("S3", "Room"), ("Make the hall safe", ""), ("Regulation 99", ""), ("Registered", "")],
)
def test_what_cites_nothing(text: str, heading: str) -> None:
    assert citations_in(text, CQC, heading) == ()


def test_a_column_cites_what_half_of_its_cells_cite() -> None:
    assert cited_kind(["Reg 12", "Reg 17", "", "see report"], CQC) is CitationKind.REGULATION
    assert cited_kind(["Reg 12", "audit", "complaint"], CQC) is None
    assert cited_kind([], CQC) is None


def test_a_regulation_is_named_with_its_title() -> None:
    (cited,) = citations_in("Reg 17", CQC)
    assert cited.words == "Regulation 17, Good governance"
