"""From paths to what the workbooks there say: what is asked, one workbook, several of them, and what came of it."""

from __future__ import annotations

from onelead.run.checked import CheckedWorkbook, FailOn, NamedPortioner, Portioner, Run, exit_code_of
from onelead.run.one_workbook import FileContent, check_content, check_one, read_file
from onelead.run.request import Request, Selection, known_codes
from onelead.run.several_workbooks import Told, Way, check_paths, checked_again, gathered, one_by_one

__all__ = [
    "CheckedWorkbook",
    "FailOn",
    "FileContent",
    "NamedPortioner",
    "Portioner",
    "Request",
    "Run",
    "Selection",
    "Told",
    "Way",
    "check_content",
    "check_one",
    "check_paths",
    "checked_again",
    "exit_code_of",
    "gathered",
    "known_codes",
    "one_by_one",
    "read_file",
]
