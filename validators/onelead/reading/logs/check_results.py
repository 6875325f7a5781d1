"""What the result of a check says: met, or not."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.reading.patterns import Pattern

_GOOD = r"(?:met|compliant|resolved|completed?|safe|satisfactory|ok|done|in place|evident|seen|clear|working)"
_FAILED = Pattern(
    rf"""
      ^(?:n|no|nope|none|f|x|red|amber|poor)\b
    | ^[✗✘❌×]
    | \b(?:not|isn't|wasn't|aren't)\ (?:yet\ |all\ |fully\ )?{_GOOD}
    | \bstill\ (?:not|no|missing|blank|unsigned|late|leak\w*|stick\w*|broken)\b
    | \b(?:non|un)[\ -]?(?:compliant|resolved|safe|satisfactory)
    | \b(?:fail\w*|partial\w*|part(?:ly)?\ (?:met|done|completed?|resolved)|incomplete|outstanding|inadequate)\b
    | (?<!no\ )(?<!nothing\ )(?<!none\ )\b(?:missing|gaps?\ (?:found|remain\w*))\b
    """,
    re.VERBOSE,
)
_PASSED = Pattern(
    rf"""
      ^(?:y|yes|yep|p|ok|okay|green|good|true)\b
    | ^[✓✔]
    | \b(?:pass\w*|{_GOOD}|all\ correct|no\ (?:gaps|issues|concerns|faults))\b
    """,
    re.VERBOSE,
)
_OPPOSITE = Pattern(
    r"\b(?:still|any|gaps?|issues?|concerns?|defects?|faults?|hazards? (?:found|present|seen))\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def result_of(text: str, heading: str = "") -> bool | None:
    """
    Return what a check's result says: True for met, False for not or partly met, None where it can't be read.

    A heading may ask the opposite question: "No" under "Any gaps?" is met.
    """
    words = text.casefold().strip(" .!")
    turned = bool(_OPPOSITE.search(heading)) and words in ("y", "yes", "n", "no", "none")
    if _FAILED.search(words):
        return turned
    return not turned if _PASSED.search(words) else None
