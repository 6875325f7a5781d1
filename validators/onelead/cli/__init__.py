"""
The command line. Each command lives in a file of its own, which is loaded only when the command is asked for.

To add a command: write ``cli/<module>.py`` with a click command named ``command``, and add its line to `COMMANDS`.
"""

from __future__ import annotations

import gc
import sys

SELDOM = 200_000
"""So many new objects are kept before a look for unreachable ones: a check makes next to none, and the look is dear."""

COMMANDS = {
    "check": ("check", "Check trackers: what is wrong, where, and what to do about it."),
    "columns": ("columns", "Show how each heading was understood, and correct it once."),
    "mark": ("mark", "Colour the cells with findings in a copy of a tracker, or take the marks away."),
    "completion": ("completion", "Completion that can be defended: by owner, theme, service; measures and themes."),
    "escalate": ("escalate", "Write the escalation sheets: who must decide what by when, and why."),
    "agenda": ("agenda", "Write the agenda of a governance meeting, with the question to ask each owner."),
    "trail": ("trail", "Follow one action from finding to outcome, with each hole named."),
    "owners": ("owners", "Write one page for each owner, with what is missing and by when."),
    "compare": ("compare", "Compare an older version of a tracker with a newer one."),
    "pack": ("pack", "Write a sealed copy for commissioners, without personal details."),
    "verify": ("verify", "Tell whether a pack was changed since it was sealed, and where."),
    "seal": ("seal", "Make the keys with which packs are signed."),
    "rules": ("rules", "List the rules, with their codes."),
    "explain": ("explain", "Explain one rule: why it matters, and what is accepted."),
    "policy": ("policy", "Show or write the settings that a provider may change."),
    "new": ("new", "Make a new workbook from a template."),
    "web": ("web", "Serve the page that checks trackers in the browser, on this computer."),
    "addin": ("addin", "Put OneLead's buttons into Excel, take them away, or find out what is amiss."),
    "demo": ("demo", "Write sample trackers, check them, and write the report."),
}
"""Command → the module that holds it, and its one line of help."""


def main() -> None:
    """Run the command line; the one place where a problem becomes words and an exit code."""
    gc.set_threshold(SELDOM)
    from onelead.cli.boundary import run_safely

    code = run_safely(sys.argv[1:])
    gc.freeze()  # else Python, ending, looks for unreachable ones among all there are: a tenth of the time of a check
    sys.exit(code)
