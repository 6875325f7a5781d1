"""``onelead rules``: the rules with their codes."""

from __future__ import annotations

import click

from onelead.catalogue import all_rules
from onelead.cli.outputs import write_bytes
from onelead.reports.readable import FAMILIES, family_order


@click.command()
def command() -> int:
    """List the rules: code, name, severity, and what each asks for."""
    lines: list[str] = []
    family = ""
    for rule in sorted(all_rules(), key=lambda each: (family_order(each.code), each.code)):
        if rule.code[:3] != family:
            family = rule.code[:3]
            lines += ["", FAMILIES.get(family, family)]
        lines.append(f"  {rule.code}  {rule.severity.value:<8} {rule.name}")
        lines.append(f"          {rule.summary}")
    lines += ["", "Why a rule matters, with examples: onelead explain CODE"]
    write_bytes(("\n".join(lines).lstrip("\n") + "\n").encode("utf-8"))
    return 0
