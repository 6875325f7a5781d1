"""Each broken or malicious workbook gets its answer, at no more cost than another workbook."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hostile.hostile_workbooks import Hostile, hostile_workbooks
from onelead.problems import WorkbookProblem
from onelead.reading.opening.files import read_book

ALL = hostile_workbooks()
SECONDS = 5
MIB_HERE = 150
MIB_IN_CHILDREN = 256


def answer(path: Path) -> str:
    """Return what is said to a workbook."""
    try:
        book = read_book(path)
    except WorkbookProblem as problem:
        return f"{problem.kind}: {problem.message}"
    return " ".join(("read", *dict.fromkeys(oddity.kind for oddity in book.oddities)))


@pytest.mark.parametrize("hostile", [pytest.param(each, id=each.name) for each in ALL])
def test_every_hostile_workbook_gets_its_answer(hostile: Hostile, tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    path.write_bytes(hostile.content)

    assert answer(path) == hostile.answer


MEASURED = """
import json, resource, sys, time
from pathlib import Path
from onelead.problems import WorkbookProblem
from onelead.reading.opening.files import read_book

took = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    began = time.monotonic()
    try:
        read_book(path)
    except WorkbookProblem:
        pass
    took[path.name] = time.monotonic() - began
# Linux counts in ru_maxrss what the parent had when it began this process; VmHWM is this process's own.
status = Path("/proc/self/status").read_text()
here = int(status.partition("VmHWM:")[2].split()[0]) / 1024
in_children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(json.dumps([took, here, in_children]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
def test_all_hostile_workbooks_together_need_little_time_and_memory(tmp_path: Path) -> None:
    for number, hostile in enumerate(ALL):
        (tmp_path / f"{number:03} {hostile.name}.xlsx").write_bytes(hostile.content)

    done = subprocess.run([sys.executable, "-c", MEASURED, tmp_path], capture_output=True, text=True, check=True)
    took, here, in_children = json.loads(done.stdout)

    assert not {name: seconds for name, seconds in took.items() if seconds > SECONDS}
    assert here < MIB_HERE
    assert in_children < MIB_IN_CHILDREN
