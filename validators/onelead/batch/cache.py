"""
What workbooks said before, kept in the user's cache folder: an unchanged workbook costs next to nothing.

A result is kept under a digest of all that it depends on: the workbook's bytes and name, the provider's settings, the
day, the selection, the reports where nothing else is asked for, and OneLead's own code. It holds what was asked for:
mostly a report's portion of a workbook, so ten thousand workbooks find room. Each entry is written whole or not at all,
so runs at the same moment don't disturb each other, and is taken only where its checksum holds; anything else is
checked anew.
Entries are readable by their owner alone, and hold texts of the workbook: what was opened with a password is never
kept. The oldest go when the cache grows too large.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import stat
import sys
from functools import cache
from pathlib import Path
from typing import BinaryIO

import onelead
from onelead.batch.packed import PackedOutcome, dumped, loaded
from onelead.run import FileContent, Request
from onelead.values import frozen

MOST_BYTES = 256 << 20
"""How large the cache may grow; a workbook of 200 rows takes some 10 kB, or 50 where all of it is asked for."""

_MARK = b"onelead-result-3\n"
_DIGEST = hashlib.sha256().digest_size


def cache_folder() -> Path:
    """Return where this system keeps what programs can make again."""
    for variable in ("LOCALAPPDATA", "XDG_CACHE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / "onelead" / "results"
    home = Path.home()
    return (home / "Library" / "Caches" if sys.platform == "darwin" else home / ".cache") / "onelead" / "results"


@frozen
class Cache:
    """A folder of results."""

    folder: Path

    def for_request(self, request: Request) -> Kept:
        """Return what is kept for a request."""
        policy = request.policy
        portions = tuple(name for name, _ in request.portions) if request.only_portions else None
        settings = (policy.source, policy.sha256, repr(policy.policy), request.today, request.selection)
        return Kept(
            folder=self.folder,
            asked=hashlib.sha256(repr((settings, portions, own_code())).encode("utf-8", "surrogatepass")).hexdigest(),
            is_secret=bool(request.passwords),
        )

    def shrink(self, most: int = MOST_BYTES) -> None:
        """Take away the entries that were used longest ago, until the rest fits."""
        with contextlib.suppress(OSError):
            found = [(each.stat(), each) for each in self.folder.glob("*/*")]
            room = most
            for told, path in sorted(found, key=lambda one: -one[0].st_mtime):
                room -= told.st_size
                if room < 0:
                    path.unlink(missing_ok=True)


@frozen
class Kept:
    """What is kept of the workbooks that were checked for one request."""

    folder: Path
    asked: str
    """A digest of all that a result depends on besides the workbook."""
    is_secret: bool
    """A password may have opened a workbook, so nothing is kept."""

    def find(self, content: FileContent) -> PackedOutcome | None:
        """Return what a workbook said before, or None where that is not known or can't be trusted."""
        path = self._path(content)
        try:
            with path.open("rb") as file:
                outcome = _read(file)
            os.utime(path)
        except (OSError, pickle.UnpicklingError, ValueError, TypeError, AttributeError, EOFError, IndexError, KeyError):
            return None
        return outcome

    def keep(self, content: FileContent, outcome: PackedOutcome) -> None:
        """Keep what a workbook said; where that can't be written it is checked anew the next time."""
        if self.is_secret:
            return
        path = self._path(content)
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            path.parent.mkdir(exist_ok=True)
            payload = dumped(outcome)
            unfinished.write_bytes(_MARK + hashlib.sha256(payload).digest() + payload)
            unfinished.replace(path)

    def _path(self, content: FileContent) -> Path:
        told = (content.sha256, Path(content.path).name, self.asked)
        name = hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / name[:2] / name[2:]


def _read(file: BinaryIO) -> PackedOutcome:
    if file.read(len(_MARK)) != _MARK:
        raise ValueError("no result of ours")
    digest, payload = file.read(_DIGEST), file.read(MOST_BYTES)
    if hashlib.sha256(payload).digest() != digest:
        raise ValueError("damaged")
    outcome = loaded(payload)
    if not isinstance(outcome, PackedOutcome):
        raise TypeError("no outcome")
    return outcome


def open_cache(folder: Path | None = None) -> Cache | None:
    """Return the user's cache, or None where its folder can't be made or others could write into it."""
    try:
        place = folder or cache_folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        told = place.stat()
    except (OSError, RuntimeError):  # the second where nobody knows this user's home
        return None
    is_ours = not hasattr(os, "getuid") or (
        told.st_uid == os.getuid() and not told.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )
    return Cache(place) if is_ours else None


@cache
def own_code() -> str:
    """Return a digest of OneLead's version and files, so that no other version's results are taken for its own."""
    folder = Path(onelead.__file__).parent
    files = sorted((each.relative_to(folder).as_posix(), each.stat()) for each in folder.rglob("*.py"))
    told = [onelead.__version__, sys.version, *((name, each.st_size, each.st_mtime_ns) for name, each in files)]
    return hashlib.sha256(repr(told).encode()).hexdigest()
