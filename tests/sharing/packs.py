"""Packs for the tests, made from drawings by the real packing."""

from __future__ import annotations

import random
from dataclasses import replace

from drawing import outcome_from
from onelead.policy import DEFAULT_POLICY, Policy, PolicyInUse
from onelead.policy_files.loading import policy_from
from onelead.sharing.keys import Signer
from onelead.sharing.pack import Packed, PackRequest, pack

HEADINGS = (
    "| ID | Theme | Action | Owner | Deadline | Status | Intended outcome | Evidence | Verified by | Verified on "
    "| Decision | Reviewed on |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
)
PEOPLE = """
    **People**
    | Name       | Role               |
    | ---------- | ------------------ |
    | Jane Smith | Registered manager |
    | Tom Jones  | Deputy manager     |
    | Ann Lee    | Team leader        |
"""
ROSE_COURT = f"""
    {HEADINGS.splitlines()[0]}
    | CR-01 | Fire     | replace the closer on the kitchen door | Jane Smith | 2026-10-31 | In progress | door shuts by itself | | | | | |
    | CR-02 | Records  | count the charts against stock, 007    | Tom Jones  | 2026-12-18 | Not started | no gaps in a month   | | | | | |
    | CR-03 | Nutrition | weigh all residents monthly           | Tom Jones  | 2026-09-30 | Closed | 20 of 20 weighed | audit 25/9/26: 20 of 20 weights on file | Jane Smith | 2026-10-01 | Close | 2026-10-13 |
    | CR-04 | Fire     | review the fire risk assessment        | Ann Lee    | 2026-09-30 | Closed | assessment in date | request raised with the landlord | Jane Smith | 2026-10-01 | Close | 2026-10-13 |
    | CR-05 | Records  | =1+1 is only text here                 | Ann Lee    | 2026-11-30 | Open   | none | | | | | |
    {PEOPLE}
"""
ODD = (
    *("", "  before", "after  ", "é ü e\u0301 ł", "“quoted” – dash", "10 %", "007", "=1+1", "'apostrophe", "tab\there"),
    *("two⏎lines", "&amp; <b>", "😀", "1/2/2026", "TRUE", "-5", "0.30", "_x0041_", "a\u00a0b", "+44", "#N/A?"),
)
"""What cells hold that programs might write otherwise."""


def policy_with(**sharing: object) -> Policy:
    """Return the default policy with some settings on sharing."""
    return policy_from({"sharing": sharing}, "ours")


def request_for(page: str = ROSE_COURT, policy: Policy = DEFAULT_POLICY) -> PackRequest:
    """Ask for the pack of a drawing."""
    return PackRequest((("Rose Court.xlsx", outcome_from(page, policy)),), PolicyInUse(policy))


def packed(page: str = ROSE_COURT, policy: Policy = DEFAULT_POLICY) -> Packed:
    """Pack a drawing."""
    return pack(request_for(page, policy))


def pack_bytes(page: str = ROSE_COURT, signer: Signer | None = None) -> bytes:
    """Return a pack's bytes."""
    made = pack(replace(request_for(page), signer=signer))
    assert made.is_ready, (made.details, made.undecided)
    return made.data


def odd_tracker(seed: int) -> str:
    """Return the drawing of a tracker whose cells hold odd texts, dates and sizes, another for each seed."""
    chance = random.Random(seed)
    rows = [
        f"| A-{number} | {chance.choice(ODD)} | do it {chance.choice(ODD)} {number} | {chance.choice(('Jane Smith', 'Tom Jones'))} "
        f"| 20{chance.randint(20, 29)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02} "
        f"| {chance.choice(('Open', 'Closed', 'Complete'))} | {chance.choice(ODD)} | {chance.choice(ODD)} {chance.random():.4f} "
        f"| Ann Lee | 2026-0{chance.randint(1, 9)}-11 | Close | 2026-10-13 |\n"
        for number in range(chance.randint(1, 30))
    ]
    return HEADINGS + "".join(rows) + PEOPLE
