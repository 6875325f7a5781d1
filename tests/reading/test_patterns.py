"""Patterns fit as those of `re` do, and none is compiled before it is asked for."""

from __future__ import annotations

import re
import subprocess
import sys

from onelead.reading.patterns import Pattern

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
