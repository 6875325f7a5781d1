"""``onelead new``: a new workbook from a template."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.options import force_option
from onelead.cli.outputs import say_written
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
@force_option
def command(template: str, file: Path, service: str, manager: str, sample: bool, force: bool) -> int:
    """Make a new workbook from a template."""
    say_written(new_workbook(template, file, service=service, manager=manager, sample=sample, force=force))
    return 0
