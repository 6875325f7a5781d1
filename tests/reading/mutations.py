"""Real packages changed at random: parts cut, swapped and dropped, elements and attributes altered, bytes flipped."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

from raw_workbook import zipped

VALUES = (
    "",
    "0",
    "-1",
    "1",
    "99999999999999999999",
    "1e999",
    "NaN",
    "A1",
    "XFD1048576",
    "A0",
    "!!",
    "A1:XFD1048576",
    "true",
    "hidden",
    "s",
    "str",
    "inlineStr",
    "b",
    "d",
    "e",
    "../../../etc/hostname",
    "http://127.0.0.1:9/",
    "&amp;",
    "\u202e",
    "x" * 40_000,
)
TAG = re.compile(rb"<[^<>]+>")
ATTRIBUTE = re.compile(rb'(?<= )([\w:]{1,40})="([^"]*)"')
TEXT = re.compile(rb">([^<>]+)<")


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def mutated(parts: dict[str, bytes], chance: random.Random) -> bytes:
    """Return the package with one to three things changed."""
    changed = dict(parts)
    for _ in range(chance.randint(1, 3)):
        if not changed:
            break
        name = chance.choice(sorted(changed))
        chance.choice(PART_CHANGES)(changed, name, chance)
    data = zipped(changed, zipfile.ZIP_STORED)
    return flipped(data, chance) if chance.random() < 0.1 else data


Change = Callable[[dict[str, bytes], str, random.Random], None]


def change_attribute(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Give one attribute another value."""
    replace_one(parts, name, ATTRIBUTE, chance, lambda m: m[1] + b'="' + chance.choice(VALUES).encode() + b'"')


def drop_attribute(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Take one attribute out."""
    replace_one(parts, name, ATTRIBUTE, chance, lambda _: b"")


def change_text(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Put another text between two tags."""
    replace_one(parts, name, TEXT, chance, lambda _: b">" + chance.choice(VALUES).encode() + b"<")


def drop_tag(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Take one tag out, so that the XML no longer closes."""
    replace_one(parts, name, TAG, chance, lambda _: b"")


def repeat_tag(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Write one tag several times."""
    replace_one(parts, name, TAG, chance, lambda m: m[0] * chance.choice((2, 3, 100)))


def swap_tags(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Put another tag of the same part in place of one."""
    tags = TAG.findall(parts[name]) or [b""]
    replace_one(parts, name, TAG, chance, lambda _: chance.choice(tags))


def cut(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Cut a part short."""
    parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]


def drop(parts: dict[str, bytes], name: str, _: random.Random) -> None:
    """Leave a part out."""
    del parts[name]


def swap(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Put another part in place of one."""
    parts[name] = parts[chance.choice(sorted(parts))]


def change_bytes(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    """Flip some bytes of a part."""
    parts[name] = flipped(parts[name], chance)


PART_CHANGES: tuple[Change, ...] = (
    *(change_attribute,) * 6,
    *(change_text,) * 3,
    drop_attribute,
    drop_tag,
    repeat_tag,
    swap_tags,
    cut,
    drop,
    swap,
    change_bytes,
)


def replace_one(
    parts: dict[str, bytes],
    name: str,
    what: re.Pattern[bytes],
    chance: random.Random,
    by: Callable[[re.Match[bytes]], bytes],
) -> None:
    """Replace one match of a pattern, chosen at random."""
    matches = list(what.finditer(parts[name]))
    if matches:
        match = chance.choice(matches)
        parts[name] = parts[name][: match.start()] + by(match) + parts[name][match.end() :]


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with a few of them changed."""
    out = bytearray(data)
    for _ in range(min(len(out), chance.randint(1, 4))):
        out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)
