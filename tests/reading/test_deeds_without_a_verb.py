"""Deeds told in few words, and words that say when or where, or name a paper, and no more."""

import pytest

from onelead.model import EvidenceKind
from onelead.reading.evidence.evidence import read_evidence

SORTED = {
    "activity": """
        Concern raised, ref SG-22
        Concern raised 3/9
        Issue reported to landlord, ref 4471
        2 concerns raised with LA 3/9
        Safeguarding concern raised
        Problem reported on 3/9
        on the cleaning schedule
        On the training planner
        now on the audit calendar
        is on the maintenance programme
        In the redecoration schedule
        On the cleaning schedule from 3/9
        on the to do list
        planner up
        Rota is up
        New menu up in the kitchen
        notice now up
        Whiteboard up in office
    """,
    "placeholder": """
        C/W
        c/f
        C/W 3/9
        O/S
        On iComply
        In Nourish
        In Marchwood
        On Sundial
        see report
        see the report
        see attached report
        see last audit
        see full report
    """,
    "unclear": """
        On Monday
        In October
        On Tues
        In Spring
        In Sept
        No concerns raised
        Concerns raised: none
        No new concern raised since 3/9
        on the rota
        Weights up
        Mood up
        see Aquasafe report
        Refer to Oakwell certificate
        Please see pharmacy audit
        see Legionella report
    """,
    "result": """
        No concerns raised 3/9 at audit
        Audit 3/9, no issues reported
        Signs up on every toilet door, seen by manager 3/10
        Checked 3/10: planner up in all 6 rooms
    """,
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text.strip(), kind) for kind, texts in SORTED.items() for text in texts.strip().splitlines()]
)
def test_what_few_words_say(text: str, kind: str) -> None:
    assert read_evidence(text).kind is EvidenceKind(kind)
