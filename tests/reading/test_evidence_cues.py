"""No pattern fits a text that has none of its cues: what cues rule out unseen, the pattern would not have found."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import onelead.reading.evidence.evidence  # noqa: F401 -- loads every module that has patterns
from onelead.reading.evidence import phrases
from onelead.reading.evidence.clauses import words_of
from onelead.reading.evidence.cues import ALL, CUES, CuedPattern, Cues

GENTLY = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
AROUND = st.sampled_from(["", " ", "the ", "audit: ", "x"])


@dataclass(frozen=True)
class Said:
    """A text as a clause has it."""

    text: str

    @property
    def cues(self) -> int:
        """What its words are cues of."""
        return CUES.of(words_of(self.text))


@pytest.mark.parametrize("cued", ALL, ids=lambda cued: cued.cues.split()[0])
def test_whatever_a_pattern_fits_has_one_of_its_cues(cued: CuedPattern) -> None:
    @GENTLY
    @given(text=st.from_regex(cued.pattern.pattern), before=AROUND)
    def fits(text: str, before: str) -> None:
        small = f"{before}{text}".casefold()
        if cued.pattern.search(small):
            assert cued.search(Said(small)), small

    fits()


@pytest.mark.parametrize("order", range(len(phrases.JOINED)), ids=lambda order: phrases.JOINED[order][2].strip())
def test_whatever_a_phrase_fits_has_one_of_its_cues(order: int) -> None:
    @GENTLY
    @given(text=st.from_regex(phrases.JOINED[order][1]), before=AROUND, behind=AROUND)
    def fits(text: str, before: str, behind: str) -> None:
        small = f"{before}{text}{behind}".casefold()
        if phrases.PHRASES[order].search(small):
            assert order in phrases.phrases_hinted_at(phrases.CUES.of(words_of(small))), small

    fits()


def test_a_cue_is_the_beginning_of_a_word_or_a_whole_one() -> None:
    cues = Cues(["averag", "no$ nil", "rated", "out-of-date"])
    assert cues.of(["averages", "norm"]) == 0b0001
    assert cues.of(["no", "under-rated"]) == 0b0110
    assert cues.of(["know", "berated", "out", "date"]) == 0
    assert cues.of(["out-of-date"]) == 0b1000
    assert cues.of([]) == 0


def test_a_phrase_hangs_on_a_word_of_each_of_its_lists() -> None:
    def hinted(text: str) -> list[str]:
        return [phrases.JOINED[order][2] for order in phrases.phrases_hinted_at(phrases.CUES.of(words_of(text)))]

    assert hinted("in date") == ["in-date"]
    assert hinted("date of the audit") == []


def test_a_phrase_that_begins_first_counts_and_the_rest_of_the_text_stays() -> None:
    assert phrases.joined("two spot checks, all up to date on time") == "2 spot-check, all up-to-date on-time"
    assert phrases.joined("nothing of the kind") == "nothing of the kind"
