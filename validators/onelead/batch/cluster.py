"""
Workbooks checked on an existing Dask cluster, given by path or by address (``file://``, ``s3://``, ``abfs://``).

The cluster runs the same function as one machine does, so the report is the same. A worker that is lost costs time: its
workbooks are checked again by another; a workbook that takes too long costs itself alone. Needs
``pip install onelead[dask]``, here and on each worker.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from itertools import chain
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING
from urllib.request import url2pathname

from onelead.batch.workers import GRACE, check_content_packed, died, hung
from onelead.problems import ProblemKind, UsageProblem, WorkbookProblem
from onelead.reading.opening.folders import ENDINGS
from onelead.reading.opening.opened import missing
from onelead.reading.refusals import too_large
from onelead.run import CheckedWorkbook, FileContent, Request, Way, read_file

if TYPE_CHECKING:
    from distributed import Client, Future

LOCAL = "file://"
SECONDS_TO_CONNECT = 20


def on_cluster(address: str) -> Way:
    """Return the way that has a cluster check the workbooks; raises `UsageProblem` where there is none."""

    def check(paths: Sequence[str], request: Request) -> Iterator[CheckedWorkbook]:
        with contextlib.closing(_client(address)) as client:
            seconds = request.limits.seconds + GRACE
            waiting: list[Future] = client.map(check_in_time, paths, request=request, seconds=seconds, pure=False)
            for path, each in zip(paths, waiting, strict=True):
                yield _result(path, each)
                each.release()

    return check


def check_in_time(path: str, request: Request, seconds: float) -> CheckedWorkbook:
    """
    Check one workbook by its path or address; one that takes too long is given up and costs itself alone.

    The thread that was at it goes on in the cluster's own process, which nobody but the cluster may end.
    """
    results: SimpleQueue[CheckedWorkbook] = SimpleQueue()
    Thread(target=lambda: results.put(check_addressed(path, request)), daemon=True).start()
    try:
        return results.get(timeout=seconds)
    except Empty:
        return CheckedWorkbook(path, None, problem=hung(seconds))


def check_addressed(path: str, request: Request) -> CheckedWorkbook:
    """Check one workbook by its path or address, and pack what it said."""
    return check_content_packed(_read(path, request) if "://" in path else read_file(path, request), request)


def workbooks_at(paths: Sequence[str]) -> list[str]:
    """Return local paths for ``file://`` addresses, and for each other address the workbooks that lie there."""
    return list(chain.from_iterable(_found(each) for each in paths))


def _found(path: str) -> list[str]:
    if path.startswith(LOCAL):
        return [url2pathname(path.removeprefix(LOCAL))]
    if "://" not in path:
        return [path]
    try:
        from fsspec.core import url_to_fs

        store, place = url_to_fs(path)
        names = store.glob(place) if "*" in place else store.find(place)
    except Exception as error:  # each kind of store fails in ways of its own
        raise UsageProblem(
            f"{path} can't be reached: {error}",
            "Check the address, and that what reads such a store is installed, as s3fs is for s3://.",
        ) from error
    found = sorted((each for each in names if each.lower().endswith(ENDINGS)), key=str.casefold)
    return [store.unstrip_protocol(each) for each in found] or [path]


def _read(address: str, request: Request) -> FileContent:
    from fsspec.core import url_to_fs

    most = request.limits.file_bytes
    try:
        store, place = url_to_fs(address)
        with store.open(place, "rb") as file:
            data: bytes = file.read(most + 1)
    except FileNotFoundError:
        return FileContent(address, problem=missing("There is no file at this address."))
    except Exception:  # noqa: BLE001 -- each kind of store fails in ways of its own
        return FileContent(address, problem=_unreadable())
    if len(data) > most:
        return FileContent(address, problem=too_large(f"the file has over {most:,} bytes", "file_bytes", most))
    return FileContent(address, data, hashlib.sha256(data).hexdigest())


def _unreadable() -> WorkbookProblem:
    return WorkbookProblem(
        ProblemKind.UNREADABLE,
        "The file could not be fetched.",
        "Check the address, and that this machine and the cluster may read what lies there.",
    )


def _client(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError as error:
        raise UsageProblem("Dask is not installed here.", "Install it with: pip install 'onelead[dask]'") from error
    try:
        return Client(address, timeout=SECONDS_TO_CONNECT)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageProblem(
            f"No Dask scheduler answers at {address}.", "Check the address, such as tcp://scheduler:8786."
        ) from error


def _result(path: str, waiting: Future) -> CheckedWorkbook:
    try:
        checked: CheckedWorkbook = waiting.result()
    except Exception as error:  # noqa: BLE001 -- whatever became of one workbook must not cost the others
        return CheckedWorkbook(path, None, problem=died(), details=str(error))
    return checked
