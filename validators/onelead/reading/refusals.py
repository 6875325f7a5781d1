"""Why a workbook is not read, in the words of the person who keeps it."""

from __future__ import annotations

from onelead.problems import ProblemKind, WorkbookProblem

SAVE_AGAIN = "Open it in Excel, save it again as an Excel workbook (.xlsx), and check that copy."


def damaged(detail: str) -> WorkbookProblem:
    """Say that the file's insides don't hold together; ``detail`` ends the first sentence."""
    return WorkbookProblem(
        ProblemKind.UNREADABLE,
        f"The workbook is damaged or cut short: {detail}.",
        "Open it in Excel and let Excel repair it, or take the last good version from your backup or from "
        "the version history, then check that copy.",
    )


def too_large(found: str, setting: str, most: int) -> WorkbookProblem:
    """Say what there is too much of; ``setting`` is the name of the figure in the policy."""
    return WorkbookProblem(
        ProblemKind.TOO_LARGE,
        f"The workbook is too large to check safely: {found}; the most is {most:,}.",
        f"Delete what the tracker does not need, or, if you trust the file, raise {setting} under [limits] "
        "in the policy.",
    )


def swollen(part: str, times: int, most: int) -> WorkbookProblem:
    """Say that a part grows suspiciously when it is unpacked, as a "zip bomb" does."""
    return WorkbookProblem(
        ProblemKind.TOO_LARGE,
        f"The workbook was not opened for safety: {part} becomes {times:,} times larger when it is unpacked; "
        f"the most is {most:,} times.",
        "Ask whoever sent it for a fresh copy. If you trust the file, raise ratio under [limits] in the policy.",
    )


def unsafe(detail: str) -> WorkbookProblem:
    """Say that the file holds something that no spreadsheet program writes."""
    return WorkbookProblem(
        ProblemKind.UNREADABLE,
        f"The workbook was not opened for safety: {detail}.",
        f"Ask whoever sent it where it came from. If you trust it: {SAVE_AGAIN[0].lower()}{SAVE_AGAIN[1:]}",
    )


def not_a_workbook(what: str, remedy: str = SAVE_AGAIN) -> WorkbookProblem:
    """Say what the file is instead of a workbook."""
    return WorkbookProblem(ProblemKind.NOT_A_WORKBOOK, f"This is not an Excel workbook: {what}.", remedy)


def out_of_time(seconds: float) -> WorkbookProblem:
    """Say that the reader gave up."""
    return WorkbookProblem(
        ProblemKind.TIMED_OUT,
        f"Reading the workbook took longer than {seconds:g} seconds, so the check of it was stopped.",
        f"{SAVE_AGAIN} If it is simply very large, raise seconds under [limits] in the policy.",
    )


def locked() -> WorkbookProblem:
    """Say that a password is needed."""
    return WorkbookProblem(
        ProblemKind.ENCRYPTED,
        "The workbook is protected by a password, so its contents can't be read.",
        "Give the password with --password-file, or save a copy without the password (in Excel: File, Info, "
        "Protect Workbook, Encrypt with Password, and clear the box) and check that.",
    )


def wrong_password() -> WorkbookProblem:
    """Say that the password given does not open the workbook."""
    return WorkbookProblem(
        ProblemKind.ENCRYPTED,
        "The password given does not open this workbook.",
        "Check the password for capital letters and spaces, and try again.",
    )
