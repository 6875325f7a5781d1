"""An .xlsx needs Python alone: no package is installed where the reader runs in a browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import onelead
from raw_workbook import RawWorkbook

READ = """
import sys
sys.path.append(sys.argv[1])
from onelead.reading.opening.files import book_from_bytes
book = book_from_bytes(sys.stdin.buffer.read())
print(book.grids[0].value(2, 3))
print(sorted({name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names) - {"__main__"}))
"""


def test_an_xlsx_is_read_by_python_alone() -> None:
    source_root = Path(onelead.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", READ, source_root],
        input=RawWorkbook().to_bytes(),
        capture_output=True,
        check=True,
    )

    assert done.stdout.decode().split("\n") == ["Jane Smith", "['onelead']", ""]
