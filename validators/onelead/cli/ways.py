"""How the workbooks of a command are checked on this computer: one after the other, or in processes of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onelead.run import CheckedWorkbook, Request, Way, one_by_one

WORTH_IT = 4
"""From so many workbooks on, processes of their own are worth their start, unless a number of them is asked for."""


def way_here(jobs: int | None = None, *, cached: bool = True) -> Way:
    """Return the way that checks as many workbooks at a time as *jobs* says; None: as this computer has cores."""

    def way(paths: Sequence[str], request: Request) -> Iterator[CheckedWorkbook]:
        if len(paths) == 1 or (jobs is None and len(paths) < WORTH_IT):
            return one_by_one(paths, request)
        from onelead.batch.cache import open_cache
        from onelead.batch.workers import in_workers, usable_cores

        return in_workers(jobs or usable_cores(), open_cache() if cached else None)(paths, request)

    return way
