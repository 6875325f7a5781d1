"""``onelead explain``: the page of one rule."""

from __future__ import annotations

import sys

import click

from onelead.catalogue import Rule, rule_named
from onelead.cli.outputs import write_bytes
from onelead.run import known_codes


@click.command()
@click.argument("code", metavar="CODE")
def command(code: str) -> int:
    """Explain one rule: why it matters to an inspector, what is reported and what is accepted."""
    page = page_of(_rule_called(code))
    if not sys.stdout.isatty():
        write_bytes(page.encode("utf-8"))
        return 0
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(page))
    return 0


def _rule_called(code: str) -> Rule:
    rule = rule_named(code)
    if rule is None:
        known_codes([code])  # which says what was probably meant, where no code begins so
        from onelead.problems import UsageProblem

        raise UsageProblem(f"“{code}” is the beginning of several codes.", "See all of them with: onelead rules")
    return rule


def page_of(rule: Rule) -> str:
    """Return a rule's page in Markdown, with its code, severity and remedy before it."""
    article = f"Article: {rule.article}\n\n" if rule.article else ""
    title = f"# {rule.code} {rule.name} ({rule.severity.value})"
    return f"{title}\n\n{rule.page}\n\n## What to do\n\n{_blanks(rule.remedy)}\n\n{article}".rstrip() + "\n"


def _blanks(remedy: str) -> str:
    """Return a remedy whose words to fill in are set in italics, as the pages of the guide do."""
    return remedy.replace("{", "*").replace("}", "*")
