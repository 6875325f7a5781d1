"""Where everything that can go wrong becomes a sentence on the screen and an exit code; no traceback passes here."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from onelead.inert import inert_line
from onelead.problems import Problem

COULD_NOT = 2
INTERRUPTED = 130
LOG_FOLDER = "onelead"


def run_safely(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code, whatever happens."""
    from onelead.cli.group import group

    try:
        return int(group.main(list(arguments), prog_name="onelead", standalone_mode=False) or 0)
    except Problem as problem:
        return _say(problem.message, problem.remedy)
    except click.ClickException as error:
        return _say(_in_words(error), _help_for(error))
    except (click.Abort, KeyboardInterrupt):
        _say("Stopped; nothing more was written.")
        return INTERRUPTED
    except BrokenPipeError:
        return _let_pipe_close()
    except Exception as error:  # noqa: BLE001 -- the one boundary: a person gets a sentence, the log the details
        return _say_unexpected(error)


def _say(*sentences: str) -> int:
    for sentence in sentences:
        if sentence:
            print(inert_line(sentence), file=sys.stderr)
    return COULD_NOT


def _in_words(error: click.ClickException) -> str:
    """Return what is wrong with a command line; where something is left out, what it is for."""
    if not (isinstance(error, click.MissingParameter) and error.param and error.ctx):
        return error.format_message()
    asked = error.param.make_metavar(error.ctx).rstrip(".")
    if not isinstance(error.param, click.Option):
        return f"{error.ctx.command_path} needs {asked}."
    return f"{error.ctx.command_path} needs {error.param.opts[0]} {asked}: {error.param.help}"


def _help_for(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"See: {context.command_path if context else 'onelead'} --help"


def _let_pipe_close() -> int:
    """Keep quiet where the reader of our output has gone, as ``head`` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _say_unexpected(error: Exception) -> int:
    import traceback

    where = keep_log("".join(traceback.format_exception(error)))
    kept = f"The details are in {where}; please send that file to whoever looks after OneLead for you." if where else ""
    return _say("OneLead met something it does not expect, and stopped.", kept)


def keep_log(details: str) -> Path | None:
    """Write what happened into a file for whoever looks after OneLead; return where it lies, if it can be written."""
    import tempfile

    from onelead import __version__

    text = f"OneLead {__version__}, Python {sys.version}\n{details}"
    for folder in (_log_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / "onelead-error.log"
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return path
    return None


def _log_folder() -> Path:
    """Where this system keeps what programs note for themselves (``%LOCALAPPDATA%``, else the XDG state folder)."""
    for variable in ("LOCALAPPDATA", "XDG_STATE_HOME"):
        if os.environ.get(variable):
            return Path(os.environ[variable]) / LOG_FOLDER
    return Path.home() / ".local" / "state" / LOG_FOLDER
