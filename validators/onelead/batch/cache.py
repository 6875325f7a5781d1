"""
What workbooks said before, kept in the user's cache folder: an unchanged workbook costs next to nothing.

A result is kept under a digest of all that it depends on: the workbook's bytes and name, the provider's settings, the
day, the selection, and OneLead's own code. Each entry is written whole or not at all, so runs at the same moment don't
disturb each other, and is taken only where its own checksum holds; anything else is checked anew. Entries are readable
by their owner alone, and hold texts of the workbook: what was opened with a password is never kept. The oldest go when
the cache grows too large.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import stat
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import onelead
from onelead.batch.packed import PackedOutcome, dumped, loaded
from onelead.run import FileContent, Request

MOST_BYTES = 256 << 20
"""How large the cache may grow; a workbook of 200 rows takes some 50 kB."""

_MARK = b"onelead-result-1\n"
_DIGEST = hashlib.sha256().digest_size


def cache_folder() -> Path:
    """Return where this system keeps what programs can make again."""
    for variable in ("LOCALAPPDATA", "XDG_CACHE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / "onelead" / "results"
    home = Path.home()
    return (home / "Library" / "Caches" if sys.platform == "darwin" else home / ".cache") / "onelead" / "results"


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of results."""

    folder: Path

    def find(self, content: FileContent, request: Request) -> PackedOutcome | None:
        """Return what a workbook said before, or None where that is not known or can't be trusted."""
        path = self._path(content, request)
        try:
            entry = path.read_bytes()
            result = loaded(entry[len(_MARK) + _DIGEST :]) if _is_whole(entry) else None
            os.utime(path)
        except (OSError, pickle.UnpicklingError, ValueError, TypeError, AttributeError, EOFError, IndexError, KeyError):
            return None
        return result if isinstance(result, PackedOutcome) else None

    def keep(self, content: FileContent, request: Request, outcome: PackedOutcome) -> None:
        """Keep what a workbook said; where that can't be written it is checked anew the next time."""
        if request.passwords:
            return
        payload = dumped(outcome)
        path = self._path(content, request)
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            path.parent.mkdir(exist_ok=True)
            unfinished.write_bytes(_MARK + hashlib.sha256(payload).digest() + payload)
            unfinished.replace(path)

    def shrink(self, most: int = MOST_BYTES) -> None:
        """Take away the entries that were used longest ago, until the rest fits."""
        with contextlib.suppress(OSError):
            found = [(each.stat(), each) for each in self.folder.glob("*/*")]
            room = most
            for told, path in sorted(found, key=lambda one: -one[0].st_mtime):
                room -= told.st_size
                if room < 0:
                    path.unlink(missing_ok=True)

    def _path(self, content: FileContent, request: Request) -> Path:
        policy = request.policy
        told = (
            *(content.sha256, Path(content.path).name, policy.sha256, repr(policy.policy), request.today),
            *(request.selection, own_code()),
        )
        name = hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / name[:2] / name[2:]


def open_cache(folder: Path | None = None) -> Cache | None:
    """Return the user's cache, or None where its folder can't be made or others could write into it."""
    place = folder or cache_folder()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        told = place.stat()
    except OSError:
        return None
    is_ours = not hasattr(os, "getuid") or (
        told.st_uid == os.getuid() and not told.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )
    return Cache(place) if is_ours else None


def _is_whole(entry: bytes) -> bool:
    digest, payload = entry[len(_MARK) : len(_MARK) + _DIGEST], entry[len(_MARK) + _DIGEST :]
    return entry.startswith(_MARK) and hashlib.sha256(payload).digest() == digest


@cache
def own_code() -> str:
    """Return a digest of OneLead's version and files, so that no other version's results are taken for its own."""
    folder = Path(onelead.__file__).parent
    files = sorted((each.relative_to(folder).as_posix(), each.stat()) for each in folder.rglob("*.py"))
    told = [onelead.__version__, sys.version, *((name, each.st_size, each.st_mtime_ns) for name, each in files)]
    return hashlib.sha256(repr(told).encode()).hexdigest()
