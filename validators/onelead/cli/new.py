"""``onelead new``: a new workbook from a template."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from onelead.cli.options import force_option
from onelead.cli.outputs import say_written
from onelead.problems import UsageProblem
from onelead.saving import refuse_unwritable, save
from onelead_templates import TEMPLATES, new_workbook

HELP = """\
Make a new workbook from a template.

The workbook enforces the rules by itself in Excel, with drop-downs, blocked closures, red marks and figures, and
without macros. TEMPLATE is one of:

\b
"""


@click.command(help=HELP + "".join(f"  {each.name:<14} {each.description}\n" for each in TEMPLATES.values()))
@click.argument("template", metavar="TEMPLATE")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--service", metavar="NAME", default="", help="The name of the service, such as Rose Court.")
@click.option("--manager", metavar="NAME", default="", help="The name of the registered manager.")
@click.option("--sample", is_flag=True, help="Fill it with the actions of a fictional service.")
@click.option("--with-buttons", is_flag=True, help="Make an .xlsm with buttons that ask the installed add-in.")
@force_option
def command(
    template: str, file: Path, service: str, manager: str, sample: bool, with_buttons: bool, force: bool
) -> int:
    """Make a new workbook from a template."""
    if with_buttons:
        _refuse_other_ending(file)
        refuse_unwritable(file, replace=force)
        with tempfile.TemporaryDirectory() as folder:
            plain = new_workbook(template, Path(folder) / "plan.xlsx", service=service, manager=manager, sample=sample)
            save(file, _with_buttons(plain.read_bytes()), replace=force)
        say_written(file)
    else:
        say_written(new_workbook(template, file, service=service, manager=manager, sample=sample, force=force))
    return 0


def _with_buttons(data: bytes) -> bytes:
    from onelead_macros.with_buttons import with_buttons

    return with_buttons(data)


def _refuse_other_ending(file: Path) -> None:
    if file.suffix.lower() != ".xlsm":
        raise UsageProblem(
            f"A workbook with buttons holds macros, and Excel opens {file.name} only under another ending.",
            f"Name it {file.with_suffix('.xlsm').name}.",
        )
