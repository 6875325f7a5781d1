"""
Changes to one part of a package that can be taken back to the byte.

An edit puts bytes in the place of others and remembers both, so that the part as it was can be made again from the part
as it is.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """At *start* of the part as it was, *new* takes the place of *old*."""

    start: int
    old: bytes
    new: bytes


@dataclass(frozen=True, slots=True)
class Undo:
    """How to make one part as it was: the SHA-256 of the part as it is, and what to put back where."""

    sha256: str
    steps: tuple[tuple[int, int, bytes], ...]
    """(start in the part as it is, length there, bytes to put back), from the last to the first."""

    def to_json(self) -> dict[str, object]:
        """Return it as values that JSON can hold."""
        return {
            "sha256": self.sha256,
            "steps": [[start, length, base64.b64encode(old).decode("ascii")] for start, length, old in self.steps],
        }

    @classmethod
    def from_json(cls, kept: dict[str, object]) -> Undo:
        """Return it from what `to_json` gave; raises ValueError, TypeError or KeyError where it is something else."""
        steps = kept["steps"]
        if not isinstance(steps, list):
            raise TypeError("steps")
        return cls(
            str(kept["sha256"]),
            tuple((int(start), int(length), base64.b64decode(old, validate=True)) for start, length, old in steps),
        )


def edited(part: bytes, edits: Iterable[Edit]) -> tuple[bytes, Undo]:
    """Return the part with all *edits* made, none of which may overlap, and how to take them back."""
    pieces: list[bytes] = []
    steps: list[tuple[int, int, bytes]] = []
    done = length = 0
    for edit in sorted(edits, key=lambda each: each.start):
        between = part[done : edit.start]
        steps.append((length + len(between), len(edit.new), edit.old))
        pieces += [between, edit.new]
        length += len(between) + len(edit.new)
        done = edit.start + len(edit.old)
    made = b"".join([*pieces, part[done:]])
    return made, Undo(digest(made), tuple(reversed(steps)))


def taken_back(part: bytes, steps: Sequence[tuple[int, int, bytes]]) -> bytes:
    """Return the part as it was before its edits."""
    for start, length, old in steps:
        part = part[:start] + old + part[start + length :]
    return part


def digest(part: bytes) -> str:
    """Return the SHA-256 of a part."""
    return hashlib.sha256(part).hexdigest()
