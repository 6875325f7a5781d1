"""Rows that stay in the house unless they are named: safeguarding, whistleblowing and disciplinary matters."""

from __future__ import annotations

import re
from collections.abc import Collection

from onelead.model import Action, Field
from onelead.reading.logs.references import reference_key

SUBJECTS = {
    "safeguarding": re.compile(r"\bsafeguard|\bsection 42\b|\bs\.? ?42\b|\babuse[ds]?\b|\bDBS referral", re.IGNORECASE),
    "whistleblowing": re.compile(r"\bwhistle-? ?blow|\bspeak(?:ing)? up\b|\bprotected disclosure", re.IGNORECASE),
    "disciplinary": re.compile(
        r"\bdisciplin|\bgrievance|\bgross misconduct|\bdismiss(?:ed|al)\b|\bsuspended from (?:duty|work)\b"
        r"|\bstaff suspension|\bcapability (?:meeting|process|procedure)|\bfinal written warning|\bHR investigation",
        re.IGNORECASE,
    ),
}
"""What a row is held back for → the words that show it."""
LOOKED_AT = (
    *(Field.SOURCE, Field.THEME, Field.ISSUE, Field.ACTION, Field.OUTCOME, Field.EVIDENCE, Field.EVIDENCE_SOURCE),
    *(Field.NOTICE, Field.DECISION, Field.DELAY_REASON, Field.INTERIM_CONTROL, Field.PROGRESS, Field.VERIFICATION),
)


def held_back_for(action: Action, named: Collection[str]) -> str:
    """Return what an action is held back for; empty where it may be shared, or is *named* (its id) to be."""
    if action.id and reference_key(action.id) in {reference_key(each) for each in named}:
        return ""
    said = "\n".join(action.text(field) for field in LOOKED_AT)
    return next((subject for subject, words in SUBJECTS.items() if words.search(said)), "")
