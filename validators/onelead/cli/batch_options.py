"""How many workbooks are checked at a time, and what is remembered of them: the same options for several commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from onelead.cli.options import Command
from onelead.cli.ways import way_here
from onelead.run import Way

_JOBS, _NO_CACHE, _CLUSTER = "onelead.jobs", "onelead.no_cache", "onelead.cluster"


def batch_options(command: Command) -> Command:
    """Take --jobs and --no-cache; `way_asked` returns what they come to."""
    command = click.option(
        "--no-cache",
        is_flag=True,
        expose_value=False,
        callback=_noted(_NO_CACHE),
        help="Check every workbook anew; else one that has not changed since the last time is taken from the cache.",
    )(command)
    return click.option(
        "--jobs",
        type=click.IntRange(min=1),
        metavar="N",
        expose_value=False,
        callback=_noted(_JOBS),
        help="How many workbooks to check at a time; as many as this computer has cores where it is left out.",
    )(command)


def cluster_option(command: Command) -> Command:
    """Take --dask."""
    return click.option(
        "--dask",
        metavar="ADDRESS",
        expose_value=False,
        is_eager=True,
        callback=_noted(_CLUSTER),
        help="Check on a Dask cluster, such as tcp://scheduler:8786; PATH may then begin with file://, s3:// or abfs://.",
    )(command)


def way_asked() -> Way:
    """Return the way in which the workbooks of the command that runs are to be checked."""
    asked = click.get_current_context().meta
    if asked.get(_CLUSTER):
        from onelead.batch.cluster import on_cluster

        return on_cluster(asked[_CLUSTER])
    return way_here(asked.get(_JOBS), cached=not asked.get(_NO_CACHE))


def paths_asked(paths: Sequence[str]) -> Sequence[str]:
    """Return the paths; where a cluster was named, the workbooks at their addresses."""
    if not click.get_current_context().meta.get(_CLUSTER):
        return paths
    from onelead.batch.cluster import workbooks_at

    return workbooks_at(paths)


def _noted(name: str) -> Callable[[click.Context, click.Parameter, object], object]:
    def note(context: click.Context, _: click.Parameter, value: object) -> object:
        context.meta[name] = value
        return value

    return note
