"""A workbook without a clock: the same pages give the same file, whenever it is made."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

WHEN_MADE = dt.datetime(2000, 1, 1)
"""Not a clock's. The day of the check is printed on the page."""


def without_a_clock(data: bytes) -> bytes:
    """Return the package with one date on every part, and deflated."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            dated = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            dated.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", content)
            target.writestr(dated, content)
    return out.getvalue()
