"""Acceptances that are no longer needed: their last day is over, and so is their finding."""

from __future__ import annotations

from collections.abc import Iterator

from onelead.inert import inert_line
from onelead.run import CheckedWorkbook, Request
from onelead.words import day_in_words


def no_longer_needed(workbook: CheckedWorkbook, request: Request) -> Iterator[str]:
    """Yield a sentence for each such acceptance of a workbook, among the rules that are asked for."""
    for each in workbook.outcome.no_longer_needed if workbook.outcome else ():
        if request.selection.takes(each.code.upper()):
            about = f"{each.code} of {each.action}" if each.action else each.code
            yield inert_line(
                f"{about}, accepted until {day_in_words(each.until)} ({each.by}: {each.reason}), is found no more. "
                f"Take it out of {request.policy.source}."
            )
