"""What click has against a command line, in our words; loaded where something went wrong."""

from __future__ import annotations

import click


def complaint_in(error: Exception) -> tuple[str, str] | None:
    """Return what is wrong with a command line and where help is; None where that is not what went wrong."""
    if not isinstance(error, click.ClickException):
        return None
    return _in_words(error), _help_for(error)


def is_stop(error: Exception) -> bool:
    """Tell whether a person stopped the command."""
    return isinstance(error, click.Abort)


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
