"""What a provider's settings change, in words, for every report and for ``onelead policy show``."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from onelead.policy import DEFAULT_POLICY, Policy, PolicyInUse
from onelead.words import day_in_words


def changes(policy: Policy) -> list[str]:
    """Return what a policy changes, one sentence a setting: ``thresholds.review_days = 42 (35 unless set)``."""
    if policy == DEFAULT_POLICY:
        return []
    from onelead.policy_files.checked import plain

    return list(_changes(plain(policy), plain(DEFAULT_POLICY), ()))


def policy_in_words(in_use: PolicyInUse) -> str:
    """Return what ``onelead policy show`` prints: where the settings come from, and what they change."""
    changed = changes(in_use.policy)
    source = "OneLead's own settings" if in_use.source == "default" else f"The settings of {in_use.source}"
    if not changed:
        return f"{source}; nothing is changed.\n"
    return f"{source} change:\n" + "".join(f"  {each}\n" for each in changed)


def _changes(given: object, default: object, path: tuple[str, ...]) -> Iterator[str]:
    if given == default:
        return
    if isinstance(given, dict) and (default is None or isinstance(default, dict)):
        default = default or {}
        for key, value in given.items():
            yield from _changes(value, default.get(key), (*path, key))
        for key in sorted(default.keys() - given.keys()):
            yield f"{'.'.join((*path, key))} is left out ({toml(default[key])} unless set)"
    elif path[:1] == ("accepted",) and isinstance(given, list):
        yield from (_accepted(each) for each in given)
    else:
        usual = "" if default in (None, [], {}) else f" ({toml(default)} unless set)"
        yield f"{'.'.join(path)} = {toml(False if given is None else given)}{usual}"


def _accepted(each: dict[str, str]) -> str:
    about = each["action"] or "the workbook"
    until = day_in_words(dt.date.fromisoformat(str(each["until"])))
    return f"{each['code']} is accepted for {about} in {each['workbook']} until {until}: {each['reason']}"


def toml(value: object) -> str:
    """Return a value as a TOML file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(toml(each) for each in value)}]"
    if isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False)
    return f"{value:g}" if isinstance(value, float) else str(value)
