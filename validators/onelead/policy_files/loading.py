"""
The provider's settings on disk: ``onelead.toml``, beside the workbook or in a folder above it.

A mistake in it is said with the file, the setting, what is allowed and the near spelling, and nothing is checked by it.
Where there is no such file, nothing is loaded that would check one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onelead.policy import Policy, PolicyInUse
from onelead.problems import UsageProblem

if TYPE_CHECKING:
    from onelead.policy_files.mistakes import Mistake

NAME = "onelead.toml"
"""What the file is called that is found by itself."""


def policy_for(paths: Iterable[Path], given: Path | None = None) -> PolicyInUse:
    """
    Return the policy for some workbooks or folders: the file *given*, else the nearest above them, else the default.

    Raises `UsageProblem` where the file can't be read or holds a mistake, and where the paths have different policies.
    """
    if given is not None:
        return load_policy(given)
    found = {path: find_policy(path) for path in paths}
    files = list(dict.fromkeys(found.values()))
    if len(files) > 1:
        (one, first), (other, second) = [next(each for each in found.items() if each[1] == file) for file in files[:2]]
        raise UsageProblem(
            f"{one} has {_named(first)}, and {other} has {_named(second)}.",
            "Check them apart, or say which settings count with --policy FILE.",
        )
    return load_policy(files[0]) if files and files[0] is not None else PolicyInUse()


def find_policy(path: Path) -> Path | None:
    """Return the policy that is nearest to a workbook or a folder: beside it, or in a folder above."""
    start = path.absolute()
    folders = [start, *start.parents] if start.is_dir() else list(start.parents)
    return next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)


def load_policy(path: Path) -> PolicyInUse:
    """Return the policy in a file; raises `UsageProblem` with every mistake in it."""
    content = _content(path)
    import hashlib

    policy = policy_from(_parsed(content, path), str(path))
    return PolicyInUse(policy, str(path), hashlib.sha256(content).hexdigest())


def policy_from(settings: Mapping[str, Any], source: str) -> Policy:  # what TOML holds, before it is checked
    """Return the policy that settings make; raises `UsageProblem` with every mistake, naming its *source*."""
    from pydantic import ValidationError

    from onelead.catalogue import all_rules
    from onelead.policy_files.checked import checked
    from onelead.policy_files.mistakes import code_mistakes, mistakes_in

    try:
        policy = checked(settings)
    except ValidationError as error:
        raise _in_words(source, mistakes_in(error)) from error
    wrong = list(code_mistakes(policy, [rule.code for rule in all_rules()]))
    if wrong:
        raise _in_words(source, wrong)
    return policy


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UsageProblem(
            f"There is no file {path}.", "Correct the path, or write one with: onelead policy init"
        ) from error
    except OSError as error:
        raise UsageProblem(f"{path} cannot be read: {error.strerror}.", "Make sure that you may open it.") from error


def _parsed(content: bytes, path: Path) -> Mapping[str, Any]:  # what TOML holds, before it is checked
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UsageProblem(f"{path} is not a text file.", "Save it as text in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageProblem(
            f"{path} cannot be read: {error}.",
            'Put texts in quotation marks, lists in square brackets, and one setting on a line: owner = "F"',
        ) from error


def _in_words(source: str, mistakes: Iterable[Mistake]) -> UsageProblem:
    """Return the problem that names every mistake, each with what to do about it."""
    found = list(mistakes)
    if len(found) == 1:
        return UsageProblem(f"{source}: {found[0].key} {found[0].message}", found[0].remedy)
    said = [f"{source}: {each.key} {each.message} {each.remedy}" for each in found]
    return UsageProblem("\n".join(said), "Correct them all; nothing is checked by these settings until then.")


def _named(path: Path | None) -> str:
    return f"the settings of {path}" if path else "no settings of its own"
