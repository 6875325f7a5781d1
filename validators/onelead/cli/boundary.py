"""Where everything that can go wrong becomes a sentence on the screen and an exit code; no traceback passes here."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from onelead.inert import inert_line
from onelead.problems import Problem

COULD_NOT = 2
INTERRUPTED = 130
NOT_READ = 1
"""As click ends a command whose output nobody reads to its end."""
LOG_FOLDER = "onelead"


def run_safely(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code, whatever happens."""
    _open_missing_streams()
    try:
        return _run(arguments)
    except Problem as problem:
        return _say(problem.message, problem.remedy)
    except KeyboardInterrupt:
        print(file=sys.stderr)  # ends the line on which a terminal shows ^C
        return _say_stopped()
    except BrokenPipeError:
        return _let_pipe_close()
    except Exception as error:  # noqa: BLE001 -- the one boundary: a person gets a sentence, the log the details
        return _say_what_is_wrong(error)


def _open_missing_streams() -> None:
    """Give a program that something else than a terminal started, such as ``pythonw``, what it may write to."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 -- until the program ends


def _run(arguments: Sequence[str]) -> int:
    command, *others = arguments or ("",)
    if command == "check" and others and not any(each.startswith("-") for each in others):
        from onelead.cli.plain_check import check_plainly

        return check_plainly(others)  # without click, whose loading would take a tenth of its time
    from onelead.cli.group import group

    return int(group.main(list(arguments), prog_name="onelead", standalone_mode=False) or 0)


def _say_what_is_wrong(error: Exception) -> int:
    from onelead.cli.click_complaints import complaint_in, is_stop

    if is_stop(error):
        return _say_stopped()
    complaint = complaint_in(error)
    return _say(*complaint) if complaint else _say_unexpected(error)


def _say_stopped() -> int:
    _say("Stopped; nothing more was written.")
    return INTERRUPTED


def _say(*sentences: str) -> int:
    for sentence in sentences:
        if sentence:
            print(inert_line(sentence), file=sys.stderr)
    return COULD_NOT


def _let_pipe_close() -> int:
    """Keep quiet where the reader of our output has gone, as ``head`` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NOT_READ


def _say_unexpected(error: Exception) -> int:
    import traceback

    where = keep_log("".join(traceback.format_exception(error)))
    if isinstance(error, OSError) and error.strerror:
        return _say_what_the_computer_refused(error.filename, error.strerror)
    kept = f"The details are in {where}; please send that file to whoever looks after OneLead for you." if where else ""
    return _say("OneLead met something it does not expect, and stopped.", kept)


def _say_what_the_computer_refused(name: str | None, why: str) -> int:
    """Say it in the computer's words: a name that is too long, a disk that is full or away."""
    return _say(
        f"{name or 'What was to be written'}: {why}.",
        "Check the name, and that the disk or the network that it is on can be reached and has room.",
    )


def keep_log(details: str) -> Path | None:
    """Write what happened into a file for whoever looks after OneLead; return where it lies, if it can be written."""
    import tempfile

    from onelead import __version__

    text = f"OneLead {__version__}, Python {sys.version}\n{details}"
    for place in (_log_folder, lambda: Path(tempfile.gettempdir())):
        try:
            folder = place()
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / "onelead-error.log"
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except (OSError, RuntimeError):  # the second where nobody knows this user's home
            continue
        return path
    return None


def _log_folder() -> Path:
    """Where this system keeps what programs note for themselves (``%LOCALAPPDATA%``, else the XDG state folder)."""
    for variable in ("LOCALAPPDATA", "XDG_STATE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / LOG_FOLDER
    return Path.home() / ".local" / "state" / LOG_FOLDER
