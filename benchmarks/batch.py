"""
A thousand workbooks, beside the least that reading them costs and beside two validators of tables.

    python benchmarks/batch.py [WORKBOOKS] [--tenfold]

Needs Linux, the development dependencies, and those of the group "benchmarks". Every workbook is another one (200 rows,
22 columns, five sheets). Each figure is the time of a whole process from its start to its end, with as many processes
side by side as the machine has cores; the memory is that of the process and all its children together (proportional
set size). Pandera and frictionless check fewer workbooks, and their time without their start is taken so many times.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from multiprocessing import Pool
from pathlib import Path

from _peers import check_with_frictionless, check_with_pandera
from _trackers import tracker

JOBS = len(os.sched_getaffinity(0))
ROUNDS = 3
"""Of so many rounds the middle one counts, each ratio within its own round."""
PEERS = {"pandera": 0.5, "frictionless": 0.25}
"""Other validators of tables, and how many times their time ours may be; what they are asked is in ``_peers.py``."""
PEERS_CHECK = 100
"""Of how many workbooks the other validators' time is taken."""
MIB = 1 << 20


def main(arguments: Sequence[str]) -> None:
    """Print the table."""
    count = next((int(each) for each in arguments if each.isdigit()), 1000)
    packages = ", ".join(
        f"{each} {version(each)}" for each in ("onelead", "python-calamine", "pandera", "frictionless")
    )
    print(f"{JOBS} cores, {platform.machine()}, Python {platform.python_version()}, {packages}")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "trackers"
        written(folder, count)
        rounds = [one_round(folder, count, Path(place) / f"cache {number}") for number in range(ROUNDS)]
        middle(rounds, "bare", f"{count:,} workbooks read bare by python-calamine")
        middle(rounds, "first", "checked", "bare", "at most 6 times")
        told("peak memory, all processes", f"{max(each['memory'] for each in rounds):.0f} MiB", None, "at most 400 MiB")
        middle(rounds, "again", "checked again, unchanged", "first", "at most 0.1 times the first")
        for peer, most in PEERS.items():
            middle(rounds, peer, f"{peer} (from {PEERS_CHECK})")
            middle(rounds, "first", f"checked, beside {peer}", peer, f"at most {most} times")
        if "--tenfold" in arguments:
            many, memory = checked(tenfold(folder, Path(place) / "many"), place, "--no-cache")
            told(f"{10 * count:,} workbooks checked", f"{many:.1f} s", many / rounds[-1]["first"], "9 to 11 times")
            told("peak memory, all processes", f"{memory:.0f} MiB")
    one_large()


def one_round(folder: Path, count: int, cache: Path) -> dict[str, float]:
    """Return the seconds of each part, one after the other, so that a machine that slows down slows them all."""
    cache.mkdir()
    bare, _ = run("bare", str(folder))
    first, memory = checked(folder, str(cache))
    again, _ = checked(folder, str(cache))
    peers = {peer: of_all(peer, folder, count) for peer in PEERS}
    return {"bare": bare, "first": first, "again": again, "memory": memory, **peers}


def of_all(peer: str, folder: Path, count: int) -> float:
    """Return what another validator takes for all: its start once, and so many times what some workbooks take."""
    start, _ = run(peer, str(folder), "0")
    some, _ = run(peer, str(folder), str(PEERS_CHECK))
    return start + (some - start) * count / PEERS_CHECK


def middle(rounds: Sequence[Mapping[str, float]], part: str, what: str, beside: str = "", goal: str = "") -> None:
    """Print the middle one of some rounds: a part's seconds, and how many times another part's of the same round."""
    ratio = statistics.median(each[part] / each[beside] for each in rounds) if beside else None
    told(what, f"{statistics.median(each[part] for each in rounds):.1f} s", ratio, goal)


def told(what: str, figure: str, ratio: float | None = None, goal: str = "") -> None:
    """Print one line."""
    shown = f"{ratio:8.2f} times" if ratio is not None else ""
    print(f"{what:52} {figure:>10} {shown:16} {f'({goal})' if goal else ''}", flush=True)


def written(folder: Path, count: int) -> None:
    """Write so many different workbooks."""
    folder.mkdir()
    with Pool(JOBS) as pool:
        pool.starmap(write, [(folder, number) for number in range(count)], chunksize=10)


def write(folder: Path, number: int) -> None:
    """Write one workbook."""
    (folder / f"tracker {number:05}.xlsx").write_bytes(tracker(number))


def tenfold(folder: Path, many: Path) -> Path:
    """Write ten of each workbook, told apart by the comment of the package, so that none is a copy of another."""
    many.mkdir()
    for each in folder.iterdir():
        data = each.read_bytes()
        for copy in range(10):
            (many / f"{copy} {each.name}").write_bytes(data[:-2] + b"\x01\x00" + str(copy).encode())
    return many


def checked(folder: Path, cache: str, *more: str) -> tuple[float, float]:
    """Return seconds and MiB of a check of a folder, its report written to a file."""
    report = ("--output", str(Path(cache) / "report.txt"), "--force", "--today", "2026-11-23", "--jobs", str(JOBS))
    command = [sys.executable, "-m", "onelead.cli", "check", str(folder), *report, *more]
    return measured(command, {"XDG_CACHE_HOME": cache})


def run(part: str, *arguments: str) -> tuple[float, float]:
    """Return seconds and MiB of another part of this file, in a process of its own."""
    return measured([sys.executable, __file__, part, *arguments], {})


def measured(command: Sequence[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return the seconds that a command takes, and the most memory of it and its children, in MiB."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, start_new_session=True
    )
    peaks = [0.0]
    watching = threading.Thread(target=watch, args=(process, peaks))
    watching.start()
    code = process.wait()
    seconds = time.perf_counter() - began
    watching.join()
    assert code in (0, 1), code
    return seconds, max(peaks)


def watch(process: subprocess.Popen[bytes], peaks: list[float]) -> None:
    """Note the memory of a process and all its children, four times a second."""
    while process.poll() is None:
        peaks.append(sum(map(memory_of, session(process.pid))) / MIB)
        time.sleep(0.25)


def session(leader: int) -> list[Path]:
    """Return the processes of a session (proc(5): the sixth field of ``stat``)."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            if int((each / "stat").read_text().rpartition(")")[2].split()[3]) == leader:
                found.append(each)
        except OSError:
            continue
    return found


def memory_of(process: Path) -> int:
    """Return the bytes of a process, what it shares with others by its part."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


# --------------------------------------------------------------------------------------------------- the other parts --


def bare(folder: str) -> None:
    """Read every sheet of every workbook with python-calamine."""
    spread(read_bare, sorted(Path(folder).iterdir()))


def read_bare(path: Path) -> int:
    """Read one workbook."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def pandera(folder: str, count: str) -> None:
    """Check workbooks with pandera."""
    import pandera.pandas  # noqa: F401 -- with none to check, what remains is its start

    spread(check_with_pandera, sorted(Path(folder).iterdir())[: int(count)])


def frictionless(folder: str, count: str) -> None:
    """Check workbooks with frictionless."""
    import frictionless  # noqa: F401 -- as above

    spread(check_with_frictionless, sorted(Path(folder).iterdir())[: int(count)])


def spread(work: Callable[[Path], int], paths: Sequence[Path]) -> None:
    """Do the work on every path, in as many processes as there are cores."""
    with Pool(JOBS) as pool:
        print(sum(pool.imap_unordered(work, paths, chunksize=4)))


# ---------------------------------------------------------------------------------------------------- one large file --


def one_large() -> None:
    """Print the figures of one tracker of 200,000 rows and eight columns."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "large.xlsx"
        path.write_bytes(tracker(1, rows=200_000, columns=8))
        rounds = []
        for _ in range(ROUNDS):
            bare, _ = run("alone", str(path))
            ours, memory = checked(path, place, "--no-cache")
            rounds.append({"bare": bare, "ours": ours, "memory": memory})
    middle(rounds, "bare", "one tracker of 200,000 rows x 8, read bare")
    middle(rounds, "ours", "checked", "bare", "at most 6 times")
    told("peak memory", f"{max(each['memory'] for each in rounds):.0f} MiB", None, "at most 1,024 MiB")


def alone(path: str) -> None:
    """Read one workbook with python-calamine."""
    read_bare(Path(path))


PARTS: dict[str, Callable[..., None]] = {"bare": bare, "pandera": pandera, "frictionless": frictionless, "alone": alone}

if __name__ == "__main__":
    if sys.argv[1:] and sys.argv[1] in PARTS:
        PARTS[sys.argv[1]](*sys.argv[2:])
    else:
        main(sys.argv[1:])
