"""Many workbooks at a time: the same report, however they are checked, and nothing that one of them does to the rest."""

import datetime as dt
import hashlib
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from onelead.batch.cache import Cache, open_cache
from onelead.batch.packed import packed
from onelead.batch.workers import Bounds, in_workers
from onelead.problems import ProblemKind
from onelead.reports import FORMATS, portioner, render
from onelead.reports.setting import Setting
from onelead.run import FailOn, Request, Run, Selection, check_one, check_paths, checked_again
from onelead.since import with_changes_since
from tracker_files import tracker_file

REQUEST = Request(dt.date(2026, 11, 23))
COUNT = 6


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("trackers")
    for number in range(COUNT):
        tracker_file(
            place,
            f"""
            | ID       | Action                              | Owner      | Deadline   | Status | Evidence |
            | -------- | ----------------------------------- | ---------- | ---------- | ------ | -------- |
            | CR-{number}1 | Replace the closer on door {number} | Jane Smith | 2026-10-01 | Open   |          |
            | CR-{number}2 | Improve recording                   | Night team | 2026-10-01 | Closed | done     |
            """,
            f"home {number}.xlsx",
        )
    (place / "copy of home 1.xlsx").write_bytes((place / "home 1.xlsx").read_bytes())
    (place / "broken.xlsx").write_bytes(b"PK\x03\x04 cut short")
    return place


def reports(run: Run) -> dict[str, bytes]:
    return {name: render(name, run, Setting()) for name in FORMATS if name != "xlsx"}


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_the_report_is_the_same_however_many_jobs(folder: Path, jobs: int) -> None:
    alone = check_paths([str(folder)], REQUEST)
    together = check_paths([str(folder)], REQUEST, way=in_workers(jobs))

    assert len(alone.workbooks) == COUNT + 1
    assert [each.path for each in together.skipped] == [each.path for each in alone.skipped]
    assert reports(together) == reports(alone)


PORTIONS = Request(
    REQUEST.today, portions=tuple(each for name in ("text", "json") if (each := portioner(name, Setting())))
)


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_report_is_the_same_where_its_portions_come_ready_made(folder: Path, jobs: int) -> None:
    request = replace(PORTIONS, only_portions=True)
    alone = check_paths([str(folder)], REQUEST)
    together = check_paths([str(folder)], request, way=in_workers(jobs))

    for name in ("text", "json"):
        assert render(name, together, Setting()) == render(name, alone, Setting())
    assert together.exit_code(FailOn.ERROR) == alone.exit_code(FailOn.ERROR)


def test_what_no_report_asks_for_does_not_travel(folder: Path) -> None:
    path = [str(folder / "home 1.xlsx")]
    (heavy,) = check_paths(path, PORTIONS, way=in_workers(1)).workbooks
    (light,) = check_paths(path, replace(PORTIONS, only_portions=True), way=in_workers(1)).workbooks

    assert len(pickle.dumps(light)) < len(pickle.dumps(heavy)) - 500
    assert light.outcome is not None
    assert heavy.outcome is not None
    assert light.outcome.counts == heavy.outcome.counts


def test_a_packed_workbook_says_all_that_it_said(folder: Path) -> None:
    plain = check_one(str(folder / "home 1.xlsx"), REQUEST).outcome
    assert plain is not None

    unpacked = packed(plain)

    assert unpacked.workbook == plain.workbook
    assert list(unpacked.all_findings) == list(plain.all_findings)
    assert [(each.tracker, each.verdicts, each.figures) for each in unpacked.trackers] == [
        (each.tracker, each.verdicts, each.figures) for each in plain.trackers
    ]


# ------------------------------------------------------------------------------------------------ hang, crash, memory --


def test_a_workbook_that_takes_too_long_costs_itself_alone(folder: Path, large: Path) -> None:
    """The bound is drawn so tight that the large workbook breaks it and the small ones, read first, do not."""
    paths = [str(folder / "home 0.xlsx"), str(large), str(folder / "home 1.xlsx")]
    bounds = Bounds(grace=4.0 - REQUEST.limits.seconds)

    run = check_paths(paths, REQUEST, way=in_workers(2, bounds=bounds))

    assert [each.path for each in run.workbooks] == paths
    assert [each.problem and each.problem.kind for each in run.workbooks] == [None, ProblemKind.TIMED_OUT, None]


def test_a_workbook_that_needs_too_much_memory_costs_itself_alone(folder: Path, large: Path) -> None:
    paths = [str(folder / "home 0.xlsx"), str(large), str(folder / "home 1.xlsx")]
    bounds = Bounds(memory=LITTLE)

    run = check_paths(paths, REQUEST, way=in_workers(2, bounds=bounds))

    kinds = [each.problem and each.problem.kind for each in run.workbooks]
    assert kinds in ([None, ProblemKind.TOO_LARGE, None], [None, ProblemKind.CRASHED, None])


LITTLE = 140 << 20
"""Enough address space for a Python with OneLead and a small tracker."""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "large.xlsx"
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet("Actions")
    page.write_row(0, 0, ("ID", "Action", "Owner", "Deadline", "Status"))
    for row in range(1, 180_000):
        page.write_row(
            row, 0, (f"A-{row}", f"Fit lock {row * 7919 % 100_003} to gate {row}", f"Jane {row}", "TBC", "Open")
        )
    book.close()
    return path


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="the processes are looked for in /proc, as Linux has it"
)
def test_a_process_that_is_killed_costs_its_workbook_alone(folder: Path, large: Path) -> None:
    paths = [str(large), *(str(folder / f"home {number}.xlsx") for number in range(COUNT))]
    checking = in_workers(2)(paths, REQUEST)
    killer = threading.Thread(target=kill_the_busiest_worker)

    killer.start()
    results = list(checking)
    killer.join()

    assert [each.path for each in results] == paths
    assert [each.problem and each.problem.kind for each in results] == [ProblemKind.CRASHED, *[None] * COUNT]


def kill_the_busiest_worker() -> None:
    """Kill the worker that has used two seconds of processor time; a small workbook takes a fraction of one."""
    for _ in range(600):
        time.sleep(0.05)
        for process, spent in workers().items():
            if spent > 2.0:
                os.kill(process, signal.SIGKILL)
                return


def workers() -> dict[int, float]:
    """Return the children of this process's children, where the workers are, with the seconds that each has used."""
    parents: dict[int, int] = {}
    spent: dict[int, float] = {}
    for each in Path("/proc").glob("[0-9]*"):
        try:
            told = (each / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(each.name)] = int(told[1])
        spent[int(each.name)] = int(told[11]) / os.sysconf("SC_CLK_TCK")
    return {each: spent[each] for each, parent in parents.items() if parents.get(parent) == os.getpid()}


# --------------------------------------------------------------------------------------------------------- stopping --


def test_a_run_that_is_stopped_keeps_what_is_done(folder: Path) -> None:
    def told(done: int, _total: int, _path: str) -> None:
        if done == 3:
            raise KeyboardInterrupt

    run = check_paths([str(folder)], REQUEST, told, in_workers(2))

    assert len(run.workbooks) == 3
    assert [each.why for each in run.skipped].count("not checked: the run was stopped") == COUNT - 1
    assert run.exit_code(FailOn.NEVER) == 2
    assert checked_again(run, {}).exit_code(FailOn.NEVER) == 2
    assert with_changes_since(run, str(folder)).exit_code(FailOn.NEVER) == 2


# ------------------------------------------------------------------------------------------------------------- cache --


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    found = open_cache(tmp_path / "cache")
    assert found is not None
    return found


def entries(cache: Cache) -> list[Path]:
    return sorted(cache.folder.glob("*/*"))


def test_an_unchanged_workbook_is_remembered(folder: Path, cache: Cache) -> None:
    first = check_paths([str(folder)], REQUEST, way=in_workers(2, cache))
    kept = {path: path.stat().st_ino for path in entries(cache)}
    again = check_paths([str(folder)], REQUEST, way=in_workers(2, cache))

    assert len(kept) == COUNT + 1  # the copy has a name of its own, by which the policy may know it
    assert reports(again) == reports(first)
    assert {path: path.stat().st_ino for path in entries(cache)} == kept


@pytest.mark.parametrize(
    "other",
    [Request(dt.date(2026, 11, 24)), Request(REQUEST.today, selection=Selection(select=("OWN",)))],
    ids=["another day", "another selection"],
)
def test_what_was_asked_otherwise_is_checked_anew(folder: Path, cache: Cache, other: Request) -> None:
    path = [str(folder / "home 1.xlsx")]
    check_paths(path, REQUEST, way=in_workers(1, cache))
    assert len(entries(cache)) == 1

    run = check_paths(path, other, way=in_workers(1, cache))

    assert len(entries(cache)) == 2
    assert reports(run) == reports(check_paths(path, other))


def test_a_portion_is_remembered_by_itself_and_another_report_is_checked_anew(folder: Path, cache: Cache) -> None:
    request = replace(PORTIONS, portions=PORTIONS.portions[:1], only_portions=True)
    first = check_paths([str(folder)], request, way=in_workers(2, cache))
    again = check_paths([str(folder)], request, way=in_workers(2, cache))
    other = check_paths([str(folder)], replace(PORTIONS, only_portions=True), way=in_workers(2, cache))

    assert len(entries(cache)) == 2 * (COUNT + 1)
    assert render("text", again, Setting()) == render("text", first, Setting())
    assert render("json", other, Setting()) == render("json", check_paths([str(folder)], REQUEST), Setting())


@pytest.mark.parametrize("content", [b"", b"nonsense", b"onelead-result-3\n" + bytes(40)])
def test_a_damaged_entry_is_passed_over(folder: Path, cache: Cache, content: bytes) -> None:
    path = [str(folder / "home 1.xlsx")]
    check_paths(path, REQUEST, way=in_workers(1, cache))
    entries(cache)[0].write_bytes(content)

    run = check_paths(path, REQUEST, way=in_workers(1, cache))

    assert reports(run) == reports(check_paths(path, REQUEST))
    assert entries(cache)[0].read_bytes() != content


class Tripwire:
    """What would run as soon as its pickle is opened carelessly."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


def test_an_entry_made_by_somebody_else_starts_nothing(folder: Path, cache: Cache, tmp_path: Path) -> None:
    path = [str(folder / "home 1.xlsx")]
    check_paths(path, REQUEST, way=in_workers(1, cache))
    payload = pickle.dumps(Tripwire(tmp_path / "sprung"))
    entries(cache)[0].write_bytes(b"onelead-result-3\n" + hashlib.sha256(payload).digest() + payload)

    run = check_paths(path, REQUEST, way=in_workers(1, cache))

    assert not (tmp_path / "sprung").exists()
    assert reports(run) == reports(check_paths(path, REQUEST))


def test_a_folder_into_which_others_can_write_is_not_used(tmp_path: Path) -> None:
    place = tmp_path / "shared"
    place.mkdir()
    place.chmod(0o777)

    assert open_cache(place) is None


def test_the_cache_gives_up_what_was_used_longest_ago(folder: Path, cache: Cache) -> None:
    check_paths([str(folder)], REQUEST, way=in_workers(2, cache))
    oldest, *others = entries(cache)
    os.utime(oldest, (1, 1))

    cache.shrink(sum(each.stat().st_size for each in others))

    assert entries(cache) == others


def test_what_a_password_opened_is_not_kept(folder: Path, cache: Cache) -> None:
    check_paths([str(folder / "home 1.xlsx")], Request(REQUEST.today, passwords=("x",)), way=in_workers(1, cache))

    assert entries(cache) == []


def test_two_runs_at_the_same_moment_do_not_disturb_each_other(folder: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "onelead.cli", "check", str(folder), "--jobs", "2", "--today", "2026-11-23"]
    started = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for _ in range(3)]
    outputs = {each.communicate()[0] for each in started}
    again = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=False).stdout

    assert outputs == {again}
    assert again.count(b"CR-11") > 0
