"""The frameworks' data are whole, whatever version they are."""

import pytest

from onelead.frameworks import CitationKind, Framework, framework, frameworks

PACKS = [pytest.param(each, id=each.id) for each in frameworks()]


@pytest.mark.parametrize("pack", PACKS)
def test_every_kind_can_be_cited_and_no_key_twice(pack: Framework) -> None:
    for kind in CitationKind:
        keys = [each.key for each in pack.of_kind(kind)]
        assert keys
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("pack", PACKS)
def test_a_letter_leads_to_each_key_question(pack: Framework) -> None:
    assert set(pack.letters.values()) == {each.key for each in pack.of_kind(CitationKind.KEY_QUESTION)}


def test_the_framework_of_2023_has_what_the_regulator_published() -> None:
    cqc = framework("cqc-2023")
    statements = [each.key for each in cqc.of_kind(CitationKind.QUALITY_STATEMENT)]
    assert {letter: sum(key[0] == letter for key in statements) for letter in "SECRW"} == {
        "S": 8,
        "E": 6,
        "C": 5,
        "R": 7,
        "W": 8,
    }
    assert len(cqc.of_kind(CitationKind.EVIDENCE_CATEGORY)) == 6
    regulations = [each.key for each in cqc.of_kind(CitationKind.REGULATION)]
    assert regulations == [*("9", "9A"), *map(str, range(10, 21)), "20A"]
