"""The rule book's version goes up when its rules do."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from onelead.catalogue import all_rules
from onelead.sharing.rule_book import RULE_BOOK
from onelead_web.verify_page import PARTS

RULES = {"1": "43b77f4d7acdbab0"}
"""Version → the digest of its rules' codes and severities."""


def test_the_version_is_that_of_these_rules() -> None:
    listed = "\n".join(f"{rule.code} {rule.name} {rule.severity}" for rule in all_rules())
    digest = hashlib.sha256(listed.encode()).hexdigest()[:16]

    assert RULES[RULE_BOOK] == digest, f"rules were added, retired or changed: raise RULE_BOOK and note {digest}"


def test_the_page_knows_the_same_version() -> None:
    text = (Path(PARTS) / "seal.js").read_text(encoding="utf-8")

    assert re.search(r'RULE_BOOK = "(.+)"', text)[1] == RULE_BOOK  # type: ignore[index] # it is there
