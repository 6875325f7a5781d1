"""What is read by a look-up, to save time, is read as the long way round reads it."""

from __future__ import annotations

import re
from difflib import get_close_matches

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onelead.reading.actions import decisions, priority
from onelead.reading.evidence import clauses, halves, measured_signs, placeholder_evidence, result_signs, verification
from onelead.reading.evidence.evidence_words import LEXICON
from onelead.reading.evidence.plain_words import plain_words
from onelead.reading.layout import concepts
from onelead.reading.status import status_words
from onelead.reading.status.status_phrases import PHRASES
from onelead.reading.word_lists import word_set


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


def _placeholder_the_long_way(text: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    with monkeypatch.context() as patched:
        patched.setattr(placeholder_evidence, "_begins_to_say", lambda _: False)
        return placeholder_evidence.is_placeholder(text)


FIRST = sorted({*placeholder_evidence._WORDS, *placeholder_evidence._BEGINNINGS, "audit"})


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("rest", ["", " 3/9", ": filed", " - done", " attachment 2", "s KW", " (see file)", " Nourish"])
def test_a_text_that_begins_to_say_something_is_no_placeholder(
    first: str, rest: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in (first + rest, first.capitalize() + rest, f"x{first}{rest}"):
        assert placeholder_evidence.is_placeholder(text) == _placeholder_the_long_way(text, monkeypatch), text


SECOND = ("raised", "file", "KW", "Kw", "may", "attached", "to", "é", "-", "3/9", "(see")
BEHIND = (
    " with the firm",
    " 3/9",
    " 3 May 2026",
    ", filed",
    " - done",
    " KW",
    " (KW)",
    " attachment 2",
    ". Seen",
    " 100%",
)


@pytest.mark.parametrize("first", [*sorted(placeholder_evidence._WORDS), "Y", "100"])
@pytest.mark.parametrize("second", SECOND)
def test_a_text_whose_second_word_says_something_is_no_placeholder(
    first: str, second: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for behind in ("", *BEHIND):
        for text in (f"{first} {second}{behind}", f"{first.capitalize()}: {second}{behind}"):
            assert placeholder_evidence.is_placeholder(text) == _placeholder_the_long_way(text, monkeypatch), text


@given(st.from_regex(placeholder_evidence._IN_A_SYSTEM.pattern, fullmatch=True))
def test_a_text_that_names_a_system_does_not_begin_to_say_something(text: str) -> None:
    assert not placeholder_evidence._begins_to_say(text)


@given(st.text(st.sampled_from("abz é'-/0 9Aß\u0130_.")))
def test_plain_words_are_those_that_a_pattern_finds(text: str) -> None:
    assert plain_words(text) == re.findall("[a-z]+", text)


@given(st.from_regex(clauses._DAY_THEN_ALL.pattern))
def test_whatever_is_a_day_in_front_of_all_has_a_figure_in_front_of_it(text: str) -> None:
    if clauses._DAY_THEN_ALL.search(text):
        assert clauses._ALL_BEHIND_A_FIGURE.search(text)


@given(st.from_regex(halves._LOOKED_AT.pattern.pattern))
def test_whatever_was_looked_at_is_so_many_of_something(text: str) -> None:
    if halves._LOOKED_AT.pattern.match(text):
        assert halves._SO_MANY_OF.search(text)


HINTS = "gone lifted free of from blank empty stopped she he now has have is was only last ok neg left"
FIGURES = ("3", "12", "9 of 10", "3/9", "4 times a week", "4.6/5", "41c", "in sept", "£5")
PIECES = st.sampled_from([*LEXICON, *word_set(HINTS), *FIGURES, '"', "no longer", "each had", ", ", ": ", " - ", "; "])


@settings(max_examples=3_000, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=9).map(" ".join))
def test_no_sign_is_given_by_a_clause_that_is_not_asked_for_it(text: str) -> None:
    for sentence in clauses.sentences_of(text):
        for clause in sentence.clauses:
            asked = result_signs._signs_that_may_tell(sentence.says, clause.says, clause.cues)
            for _, _, _, sign in result_signs._SIGNS:
                if clause.words and sign not in asked:
                    assert not sign(clause, sentence), (sign, clause)


def test_what_is_measured_has_a_cue_or_one_of_three_marks() -> None:
    assert {*measured_signs._PHYSICAL.marks, *measured_signs._MEASURED.marks} == {"°", "*"}
    for one in (measured_signs._NOW, measured_signs._OF_THE_LAST, measured_signs._ON_EACH):
        assert not one.marks


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
