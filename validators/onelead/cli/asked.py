"""How a command was asked to check: the options that every command shares which reads trackers and writes something."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import update_wrapper
from pathlib import Path

from onelead.cli.options import force_option, password_option, policy_option, today_option
from onelead.cli.passwords import passwords
from onelead.cli.policies import policy_in_use
from onelead.run import Request
from onelead.values import frozen


@frozen
class Asked:
    """The day, whether outputs may be replaced, and where settings and passwords stand."""

    today: dt.date
    force: bool
    policy_file: Path | None
    password_file: Path | None

    def request(self, paths: Iterable[str]) -> Request:
        """Return what to check the workbooks at some paths for; raises `UsageProblem` where a file can't be used."""
        policy = policy_in_use(self.policy_file, paths)
        return Request(self.today, policy, passwords=passwords(self.password_file))


def asked_options(command: Callable[..., int]) -> Callable[..., int]:
    """Take --today, --force, --policy and --password-file, and give them to the command as one `Asked`."""

    def with_asked(
        today: dt.date, *, force: bool, policy_file: Path | None, password_file: Path | None, **others: object
    ) -> int:
        return command(asked=Asked(today, force, policy_file, password_file), **others)

    options = update_wrapper(with_asked, command)
    return today_option(force_option(policy_option(password_option(options))))
