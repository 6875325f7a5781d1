"""A workbook checked, and what was found marked in a copy of it: the same from the command line and from the page."""

from __future__ import annotations

from onelead.limit import LIMIT
from onelead.run import FileContent, Request, check_content
from onelead.said_once import readable
from onelead.values import replace
from onelead.words import day_in_words
from onelead.writing.clearing import cleared_copy
from onelead.writing.marking import is_marked, marked_copy


def checked_and_marked(content: FileContent, request: Request, *, force: bool = False) -> bytes:
    """
    Return a copy of a workbook with what a check finds marked in it; marks of an earlier check are taken out first.

    Raises a `WorkbookProblem` where it can't be checked, and what `marked_copy` raises where it can't be marked.
    """
    if is_marked(content.data, request.limits):
        content = replace(content, data=cleared_copy(content.data, request.limits).data)
    checked = check_content(content, request)
    if checked.problem is not None:
        raise checked.problem
    findings = readable(each for each in checked.findings if not each.accepted)
    return marked_copy(content.data, findings, day_in_words(request.today), LIMIT, request.limits, force=force)
