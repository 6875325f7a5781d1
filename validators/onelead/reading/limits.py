"""How much of an untrusted workbook is read before the reader says that it is too much."""

from __future__ import annotations

from onelead.values import frozen

MIB = 1 << 20


@frozen
class Limits:
    """
    What one workbook may cost. A provider raises a figure under ``[limits]`` in the policy.

    Each default stands well above the largest of 4,889 public workbooks, given in brackets.
    """

    file_bytes: int = 50 * MIB
    """Size of the file (3.9 MB)."""
    entries: int = 5_000
    """Parts in the package (1,033)."""
    sheets: int = 2_000
    """Sheets in the workbook (1,024)."""
    part_bytes: int = 128 * MIB
    """One part, unpacked (112 MB)."""
    total_bytes: int = 256 * MIB
    """All parts that are read, unpacked (114 MB)."""
    ratio: int = 200
    """How many times larger a part may become when it is unpacked (140), above ``ratio_from_bytes``."""
    ratio_from_bytes: int = 8 * MIB
    """Below this size a part's ratio is of no interest; also the most that one row, or one list, may take."""
    cells: int = 2_000_000
    """Filled cells in the workbook (629,790)."""
    depth: int = 64
    """Elements within elements in a part."""
    merges: int = 100_000
    """Merged ranges on one sheet (50,000)."""
    cell_characters: int = 32_767
    """Characters in one cell (9,999); this is Excel's own limit, and what lies beyond is cut off."""
    oddities: int = 1_000
    """Oddities kept, after which they are only counted."""
    seconds: float = 60
    """Time for one workbook."""
    child_bytes: int = 256 * MIB
    """Memory of the process that reads .xls, .xlsb and .ods, or takes off a password."""
