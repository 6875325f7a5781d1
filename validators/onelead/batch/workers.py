"""
Workbooks checked side by side, in processes of their own.

Each process is bounded in time and memory. One that hangs is stopped, one that dies is replaced, and both cost the
workbook that they were at, alone. Results come in the order of the paths, however many processes there are.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from multiprocessing.context import BaseContext

from onelead.batch.cache import Cache, Kept
from onelead.batch.packed import can_be_light, packed, packed_light
from onelead.pace import without_search_for_cycles
from onelead.problems import ProblemKind, WorkbookProblem
from onelead.reading.legacy.child import limit_memory
from onelead.run import CheckedWorkbook, FileContent, Request, Way, check_content, read_file

GRACE = 15.0
"""Seconds beside the reader's own limit, for understanding and rules, before a process counts as hanging."""

MANY = 8
"""Once so many workbooks are found that the cache does not know, processes will be needed."""

MEMORY = 2 << 30
"""Bytes of address space for each process, thrice what the largest workbook within the reader's limits needs."""

WORKBOOKS = 500
"""How many workbooks one process checks before a fresh one takes its place, so that memory stays steady."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one process may take for one workbook."""

    grace: float = GRACE
    memory: int = MEMORY


def in_workers(jobs: int, cache: Cache | None = None, bounds: Bounds = Bounds()) -> Way:
    """Return the way that checks *jobs* workbooks at a time; one alone, or one at a time, stays in this process."""

    def check(paths: Sequence[str], request: Request) -> Iterator[CheckedWorkbook]:
        kept = cache.for_request(request) if cache else None
        known = _remembered(paths, request, kept, jobs) if kept else {}
        rest = [path for path in paths if path not in known]
        side_by_side = min(jobs, len(rest))
        if side_by_side > 1:
            checking = _in_processes(rest, request, side_by_side, kept, bounds)
        else:
            checking = (check_packed(path, request, kept) for path in rest)
        for path in paths:
            yield known.pop(path) if path in known else next(checking)
        if cache is not None and rest:
            cache.shrink()

    return check


def _remembered(paths: Sequence[str], request: Request, kept: Kept, jobs: int) -> dict[str, CheckedWorkbook]:
    """Return what the cache knows; where it does not know many, the start of processes is prepared meanwhile."""
    known: dict[str, CheckedWorkbook] = {}
    for number, path in enumerate(paths):
        content = read_file(path, request)
        outcome = kept.find(content) if content.problem is None else None
        if outcome is not None:
            known[path] = CheckedWorkbook(path, content.sha256, outcome=outcome)
        elif number - len(known) == MANY and jobs > 1:
            _get_ready(request)
    return known


def usable_cores() -> int:
    """Return how many processes can run at the same moment."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def check_packed(path: str, request: Request, kept: Kept | None = None) -> CheckedWorkbook:
    """Read and check one workbook, pack what it said, and let the cache keep it; a function that travels."""
    return check_content_packed(read_file(path, request), request, kept)


@without_search_for_cycles()
def check_content_packed(content: FileContent, request: Request, kept: Kept | None = None) -> CheckedWorkbook:
    """Check a workbook by its bytes, write the portions of reports that are asked for, and pack what it said."""
    checked = check_content(content, request)
    if checked.outcome is None:
        return checked
    portions = {name: write(checked, request) for name, write in request.portions}
    is_light = request.only_portions and can_be_light(checked.outcome)
    outcome = packed_light(checked.outcome, portions) if is_light else packed(checked.outcome, portions)
    if kept is not None:
        kept.keep(content, outcome)
    return replace(checked, outcome=outcome)


def _in_processes(
    paths: Sequence[str], request: Request, jobs: int, kept: Kept | None, bounds: Bounds
) -> Iterator[CheckedWorkbook]:
    from pebble import ProcessPool

    pool = ProcessPool(jobs, WORKBOOKS, partial(_bound, bounds.memory), context=_start(request))
    try:
        seconds = request.limits.seconds + bounds.grace
        waiting = deque(pool.schedule(check_packed, (path, request, kept), timeout=seconds) for path in paths)
        for path in paths:
            yield _result(path, waiting.popleft(), seconds)
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble left this one untyped
        pool.join()


def _get_ready(request: Request) -> None:
    """Have the process load that others are started from, while this one has something else to do."""
    if _start(request).get_start_method() == "forkserver":
        from multiprocessing.forkserver import ensure_running

        ensure_running()


def _start(request: Request) -> BaseContext:
    """Start processes from one that is loaded and holds nothing else; this one has threads, which no fork survives."""
    if sys.platform == "win32":
        return get_context("spawn")
    context = get_context("forkserver")
    writing = {getattr(write, "func", write).__module__ for _, write in request.portions}
    context.set_forkserver_preload(["onelead.batch.ready", *sorted(writing)])
    return context


def _bound(memory: int) -> None:
    """Bound this process; Windows would forbid it the child that reads .xls, so there time alone is bounded."""
    if sys.platform != "win32":
        limit_memory(memory)


def _result(path: str, waiting: Future[CheckedWorkbook], seconds: float) -> CheckedWorkbook:
    from pebble import ProcessExpired

    try:
        return waiting.result()
    except TimeoutError:
        return CheckedWorkbook(path, None, problem=hung(seconds))
    except ProcessExpired as error:
        return CheckedWorkbook(path, None, problem=died(), details=f"{error} (exit code {error.exitcode})")
    except Exception as error:  # noqa: BLE001 -- whatever became of one workbook must not cost the others
        return CheckedWorkbook(path, None, problem=died(), details=repr(error))


def hung(seconds: float) -> WorkbookProblem:
    """Say that a workbook took too long."""
    return WorkbookProblem(
        ProblemKind.TIMED_OUT,
        f"Checking the workbook took longer than {seconds:g} seconds, so it was stopped; the others were checked.",
        "Open it in Excel, delete what the tracker does not need, and check it again by itself.",
    )


def died() -> WorkbookProblem:
    """Say that the process which checked a workbook came to an end."""
    return WorkbookProblem(
        ProblemKind.CRASHED,
        "The process that checked this workbook ended before it was done; the others were checked.",
        "Check it again by itself; if that ends too, open it in Excel, save it as .xlsx, and check that copy.",
    )
