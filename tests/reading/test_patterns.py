"""Patterns fit as those of `re` do, and none is compiled before it is asked for."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onelead.reading import tracker
from onelead.reading.patterns import HINTED, HintedPattern, Pattern

assert tracker.__file__  # its module loads every one that has hinted patterns

TEXT = "CR-01, CR-02 and cr-3"
COMPILED = """
import gc
import onelead.reading.opening.files, onelead.reading.tracker
from onelead.reading.patterns import Pattern
patterns = [each for each in gc.get_objects() if isinstance(each, Pattern)]
print(len(patterns) > 300, [each.pattern for each in patterns if "_compiled" in vars(each)])
"""


def test_a_pattern_fits_as_re_has_it() -> None:
    ours, theirs = Pattern(r"cr-(\d)\d?", re.IGNORECASE), re.compile(r"cr-(\d)\d?", re.IGNORECASE)

    assert [each.span() for each in ours.finditer(TEXT)] == [each.span() for each in theirs.finditer(TEXT)]
    assert ours.findall(TEXT) == theirs.findall(TEXT) == ["0", "0", "3"]
    assert ours.split(TEXT) == theirs.split(TEXT)
    assert ours.sub("-", TEXT) == theirs.sub("-", TEXT)
    found = ours.search(TEXT, 3)
    assert found is not None
    assert found[0] == "CR-02"
    assert ours.match(TEXT) is not None
    assert ours.match(" " + TEXT) is None
    assert ours.fullmatch("Cr-9") is not None
    assert ours.fullmatch(TEXT) is None


def test_no_pattern_is_compiled_when_the_reader_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", COMPILED], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "True []"


@pytest.mark.parametrize("hinted", HINTED, ids=lambda hinted: hinted.hints[0])
def test_whatever_a_pattern_fits_holds_one_of_its_hints(hinted: HintedPattern) -> None:
    @settings(max_examples=200, suppress_health_check=list(HealthCheck), deadline=None)
    @given(
        text=st.from_regex(
            re.compile(hinted.pattern.pattern, hinted.pattern.flags), alphabet=st.characters(codec="cp1252")
        )
    )
    def fits(text: str) -> None:
        assert hinted.may_fit(text), text

    fits()


def test_a_text_without_a_hint_is_left_as_it_is_and_nothing_is_compiled_for_it() -> None:
    hinted = HintedPattern(r"\bold\b", "old")

    assert hinted.search("Action Plan") is hinted.match("Action Plan") is hinted.fullmatch("Action Plan") is None
    assert hinted.sub("new", "Action Plan") == "Action Plan"
    assert "_compiled" not in vars(hinted.pattern)
    assert hinted.sub("new", "old bold") == "new bold"
    assert hinted.search("the old one")
    assert hinted.match("old one")
    assert hinted.fullmatch("old")
    assert not hinted.fullmatch("old one")
