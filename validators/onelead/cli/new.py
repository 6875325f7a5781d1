"""``onelead new``: a new workbook from a template."""

from __future__ import annotations

from pathlib import Path

import click

from onelead.cli.options import force_option
from onelead.cli.outputs import say_written


@click.command()
@click.argument("template", metavar="TEMPLATE")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--service", metavar="NAME", default="", help="The name of the service, such as Rose Court.")
@click.option("--manager", metavar="NAME", default="", help="The name of the registered manager.")
@click.option("--sample", is_flag=True, help="Fill it with sample actions.")
@force_option
def command(template: str, file: Path, service: str, manager: str, sample: bool, force: bool) -> int:
    """
    Make a new workbook from a template.

    TEMPLATE is one of care-records, complaints-learning and environmental-safety. The workbook enforces the rules by
    itself in Excel, with drop-downs, blocked closures and red marks.
    """
    import onelead_templates

    onelead_templates.new_workbook(template, file, service=service, manager=manager, sample=sample, force=force)
    say_written(file)
    return 0
