"""The package of an .xlsx: an untrusted zip, taken apart in counted pieces."""

from __future__ import annotations

import io
import posixpath
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise

from onelead.reading.limits import Limits
from onelead.reading.refusals import damaged, out_of_time, swollen, too_large, unsafe

PIECE = 1 << 16
DIRECTORY_ENTRY = b"PK\x01\x02"
END_RECORD = b"PK\x05\x06"
END_RECORD_BYTES = 22
LOCAL_HEADER_BYTES = 30

# What zipfile and zlib are known to raise on bytes that are no sound zip.
ZIP_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


class Package:
    """
    A zip whose directory was checked, and whose parts are unpacked in pieces that are counted.

    Raises WorkbookProblem where the zip is damaged, has two parts of one name, or has more or larger parts than
    the limits allow: the stated sizes are looked at before anything is unpacked, and then not believed.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        if data.count(DIRECTORY_ENTRY) > limits.entries:  # before a million entries become a million objects
            raise too_large(f"more than {limits.entries:,} parts", "entries", limits.entries)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except ZIP_DAMAGE as error:
            raise damaged("the list of its parts, at the end of the file, can't be read") from error
        self.limits = limits
        self.trailing_bytes = _bytes_after_the_end(data)
        self._parts = _by_plain_name(self._zip.infolist())
        _refuse_shared_bytes(self._zip.infolist())
        self._bytes_left = limits.total_bytes
        self._stop_at = time.monotonic() + limits.seconds

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._parts

    def parts(self) -> Iterator[str]:
        """Yield the parts' names, in lower case and with plain slashes."""
        return iter(self._parts)

    def pieces(self, part: str) -> Iterator[bytes]:
        """Yield the part, unpacked, in pieces of 64 KiB. A part that is not there is damage."""
        entry = self._parts.get(part.lower())
        if entry is None:
            raise damaged(f"its part {part} is missing")
        self._weigh(part, entry)
        try:
            yield from self._unpack(entry)
        except ZIP_DAMAGE as error:
            raise damaged(f"its part {part} can't be unpacked") from error

    def _weigh(self, part: str, entry: zipfile.ZipInfo) -> None:
        limits, stated = self.limits, entry.file_size
        if stated > limits.part_bytes:
            raise too_large(f"its part {part} has {stated:,} bytes", "part_bytes", limits.part_bytes)
        times = stated // max(1, entry.compress_size)
        if stated > limits.ratio_from_bytes and times > limits.ratio:
            raise swollen(part, times, limits.ratio)

    def _unpack(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        # Not ZipFile.read(): it unpacks all of a part whose stated size is a lie before it looks at the size.
        with self._zip.open(entry) as stream:
            while piece := stream.read(PIECE):
                self._bytes_left -= len(piece)
                if self._bytes_left < 0:
                    most = self.limits.total_bytes
                    raise too_large(f"more than {most:,} bytes when unpacked", "total_bytes", most)
                if time.monotonic() > self._stop_at:
                    raise out_of_time(self.limits.seconds)
                yield piece


def _bytes_after_the_end(data: bytes) -> int:
    end = data.rfind(END_RECORD)
    comment = int.from_bytes(data[end + 20 : end + END_RECORD_BYTES], "little")
    return max(0, len(data) - end - END_RECORD_BYTES - comment)


def _by_plain_name(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    parts: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lstrip("/").lower()
        if name in parts:
            raise unsafe(f"it has two parts named {name}, and programs differ on which of them counts")
        parts[name] = entry
    return parts


def _refuse_shared_bytes(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse a zip whose entries overlap: it unpacks to far more than it holds."""
    spans = sorted((e.header_offset, e.header_offset + LOCAL_HEADER_BYTES + e.compress_size) for e in entries)
    if any(start < end for (_, end), (start, _) in pairwise(spans)):
        raise unsafe("several of its parts share the same bytes, as only a zip made to do harm has them")


def resolved(source: str, target: str) -> str:
    """Return the part that ``target`` means when the part ``source`` names it."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
