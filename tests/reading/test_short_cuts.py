"""What is read by a look-up, to save time, is read as the long way round reads it."""

from __future__ import annotations

from difflib import get_close_matches

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onelead.reading.actions import decisions, priority
from onelead.reading.evidence import placeholder_evidence, verification
from onelead.reading.layout import concepts
from onelead.reading.status import status_words
from onelead.reading.status.status_phrases import PHRASES


@pytest.mark.parametrize("said", sorted(decisions._ONE_WORD))
def test_a_decision_of_one_word(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short = decisions.read_decision.__wrapped__(said)
    monkeypatch.setattr(decisions, "_ONE_WORD", {})

    assert decisions.read_decision.__wrapped__(said) == short


@pytest.mark.parametrize("said", sorted(priority._ONE_WORD))
def test_a_priority_of_one_word(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short = priority._is_high_word(said)
    monkeypatch.setattr(priority, "_ONE_WORD", {})

    assert priority._is_high_word(said) == short


@given(st.from_regex(placeholder_evidence._SOMEWHERE.pattern, fullmatch=True))
def test_what_says_where_something_is_begins_as_such_texts_do(text: str) -> None:
    assert placeholder_evidence._is_somewhere(text) == bool(placeholder_evidence._SOMEWHERE.fullmatch(text))


@pytest.mark.parametrize("said", sorted(verification._ONE_WORD))
def test_a_result_of_one_word(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short = verification.read_verification.__wrapped__(said, "Still a hazard?")
    monkeypatch.setattr(verification, "_ONE_WORD", frozenset())

    assert verification.read_verification.__wrapped__(said, "Still a hazard?") == short


@pytest.mark.parametrize("said", sorted(status_words._VOCABULARY))
def test_a_meaning_of_one_word(said: str) -> None:
    long = next(status for status, phrase in PHRASES if phrase.search(said))

    assert status_words.read_meaning(said) == long


@pytest.mark.parametrize("word", sorted(concepts._LONG_WORDS))
@pytest.mark.parametrize("slip", range(8))
def test_a_misspelt_word_of_a_heading(word: str, slip: int) -> None:
    """Each letter left out, doubled or changed: the words that are not compared are none that would be near."""
    at = slip % len(word)
    for misspelt in (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], word[:at] + "x" + word[at + 1 :]):
        near = get_close_matches(misspelt, concepts._LONG_WORDS, n=1, cutoff=concepts._NEAR)
        assert concepts._spelt_like(misspelt) == next(iter(near), None)
