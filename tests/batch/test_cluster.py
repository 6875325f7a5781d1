"""A real Dask cluster of two workers on this machine, one of which is killed halfway: the report is that of one machine."""

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from onelead.batch.cluster import check_in_time
from onelead.problems import ProblemKind
from onelead.run import Request
from tracker_files import tracker_file

COUNT = 24
COMMAND = [sys.executable, "-m", "onelead.cli", "check", "--today", "2026-11-23", "--format", "json"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("trackers")
    for number in range(COUNT):
        tracker_file(
            place,
            f"""
            | ID         | Action                              | Owner      | Deadline   | Status |
            | ---------- | ----------------------------------- | ---------- | ---------- | ------ |
            | CR-{number} | Replace the closer on door {number} | Night team | 2026-10-01 | Open   |
            """,
            f"home {number:02}.xlsx",
        )
    (place / "broken.xlsx").write_bytes(b"PK\x03\x04 cut short")
    return place


@pytest.fixture
def cluster() -> Iterator[tuple[str, list[subprocess.Popen[str]]]]:
    """Yield the address of a scheduler, and its two workers."""
    quiet = {**os.environ, "DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "critical"}
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--host", "127.0.0.1", "--no-dashboard"],
        stderr=subprocess.PIPE, text=True, env={**os.environ},
    )  # fmt: skip
    assert scheduler.stderr is not None
    address = next(line.split()[-1] for line in scheduler.stderr if "Scheduler at:" in line)
    start = [
        sys.executable,
        "-m",
        "distributed.cli.dask_worker",
        address,
        "--no-nanny",
        "--nthreads",
        "1",
        "--no-dashboard",
    ]
    workers = [subprocess.Popen(start, stderr=subprocess.DEVNULL, text=True, env=quiet) for _ in range(2)]
    try:
        yield address, workers
    finally:
        for each in (*workers, scheduler):
            each.kill()
            each.wait()
        scheduler.stderr.close()


def test_a_cluster_that_loses_a_worker_gives_the_same_report(
    folder: Path, cluster: tuple[str, list[subprocess.Popen[str]]]
) -> None:
    address, workers = cluster
    alone = subprocess.run([*COMMAND, str(folder)], capture_output=True, check=False)

    far = subprocess.Popen(
        [*COMMAND, folder.as_uri(), "--dask", address], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    lost = kill_a_worker_that_has_results(address)
    out, err = far.communicate(timeout=120)

    assert [each.wait() for each in workers if each.pid == lost] == [-signal.SIGKILL]
    assert (far.returncode, out) == (alone.returncode, alone.stdout), err.decode()
    assert out.count(b'"path"') >= COUNT


def kill_a_worker_that_has_results(address: str) -> int:
    """Wait until a worker holds what a workbook said, then kill it; return which process that was."""
    from distributed import Client

    with Client(address) as client:
        processes = client.run(os.getpid)
        for _ in range(1200):
            busy = [worker for worker, held in client.has_what().items() if held]
            if busy:
                os.kill(processes[busy[0]], signal.SIGKILL)
                return int(processes[busy[0]])
            time.sleep(0.02)
    raise AssertionError("no worker did anything")


def test_no_cluster_is_told_in_words(folder: Path) -> None:
    done = subprocess.run(
        [*COMMAND, str(folder), "--dask", "tcp://127.0.0.1:9"], capture_output=True, check=False, text=True
    )

    assert done.returncode == 2
    assert "No Dask scheduler answers at tcp://127.0.0.1:9." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("address", "why"), [("s3://trackers/2026", "s3fs"), ("shelf://2026", "shelf")])
def test_an_address_that_nothing_here_can_read_is_told_in_words(address: str, why: str) -> None:
    done = subprocess.run(
        [*COMMAND, address, "--dask", "tcp://127.0.0.1:9"], capture_output=True, check=False, text=True
    )

    said, remedy = done.stderr.splitlines()
    assert done.returncode == 2
    assert said.startswith(f"{address} can't be reached: ")
    assert why in said.removeprefix(address)
    assert remedy.startswith("Check the address")


def test_a_store_that_fails_in_its_own_way_costs_its_workbook_alone() -> None:
    checked = check_in_time("shelf://2026/plan.xlsx", Request(dt.date(2026, 11, 23)), 60)

    assert checked.problem is not None
    assert checked.problem.kind is ProblemKind.UNREADABLE


def test_a_workbook_that_takes_too_long_is_given_up(folder: Path) -> None:
    """What a task on the cluster does, in this process: no task there would end in so short a time."""
    path = str(folder / "home 01.xlsx")
    request = Request(dt.date(2026, 11, 23))

    given_up, checked = (check_in_time(path, request, seconds) for seconds in (0.0001, 60))

    assert given_up.problem is not None
    assert given_up.problem.kind is ProblemKind.TIMED_OUT
    assert checked.problem is None
