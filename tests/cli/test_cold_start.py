"""A check of one workbook loads what it needs and nothing else: that is what makes its start quick."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tracker_files import tracker_file

HEAVY = {
    *("pydantic", "rich", "jinja2", "pandas", "numpy", "openpyxl", "xlwings", "python_calamine", "msoffcrypto"),
    *("cryptography", "phonenumbers", "pebble", "dask"),
    *("asyncio", "multiprocessing", "importlib.metadata", "logging", "statistics", "tempfile"),
}
"""What is loaded by other commands and for other files, each where it is needed."""

AT_THE_END = """\
import gc, sys
from onelead.cli import main
try:
    main()
finally:
    print({asked}, file=sys.stderr)
"""


def loaded(*arguments: object) -> set[str]:
    """Return the modules that a command has loaded in a process of its own when it ends."""
    return set(told_at_the_end("*sys.modules", *arguments).split())


def told_at_the_end(asked: str, *arguments: object) -> str:
    """Return what Python says to a question when a command in a process of its own ends."""
    command = [sys.executable, "-c", AT_THE_END.format(asked=asked), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.stderr


def test_a_check_of_one_workbook_loads_no_heavy_library(tmp_path: Path) -> None:
    modules = loaded("check", tracker_file(tmp_path), "--today", "2026-11-23")
    assert "onelead.rules.own001_owner_missing" in modules
    assert HEAVY & modules == set()


def test_a_check_with_no_option_does_not_load_what_reads_options(tmp_path: Path) -> None:
    modules = loaded("check", tracker_file(tmp_path))
    assert {"click", "gettext", "uuid", "platform", "dataclasses", "inspect", "ast", "string"} & modules == set()
    assert HEAVY & modules == set()


def test_a_report_for_programs_loads_no_heavy_library(tmp_path: Path) -> None:
    assert HEAVY & loaded("check", tracker_file(tmp_path), "--today", "2026-11-23", "--format", "json") == set()


def test_a_report_loads_the_library_that_writes_it(tmp_path: Path) -> None:
    assert "jinja2" in loaded("check", tracker_file(tmp_path), "--today", "2026-11-23", "--format", "html")


def test_settings_of_a_provider_load_what_checks_them(tmp_path: Path) -> None:
    (tmp_path / "onelead.toml").write_text("[thresholds]\nreview_days = 42\n", encoding="utf-8")
    assert "pydantic" in loaded("check", tracker_file(tmp_path), "--today", "2026-11-23")


def test_what_is_left_at_the_end_is_searched_no_more(tmp_path: Path) -> None:
    left = told_at_the_end("gc.get_freeze_count(), len(gc.get_objects())", "check", tracker_file(tmp_path))
    frozen, searched = map(int, left.split())
    assert frozen > 100 * searched


PATTERNS = """\
gc.unfreeze() or [
    (len(each.pattern), "_compiled" in vars(each))
    for each in gc.get_objects()
    if type(each) is sys.modules["onelead.reading.patterns"].Pattern
]"""


def test_a_check_compiles_few_of_the_patterns_that_the_reader_knows(tmp_path: Path) -> None:
    told = told_at_the_end(PATTERNS, "check", tracker_file(tmp_path))
    patterns = ast.literal_eval(told.splitlines()[-1])
    compiled = [length for length, is_compiled in patterns if is_compiled]
    assert 0 < len(compiled) < len(patterns) / 5
    assert sum(compiled) < sum(length for length, _ in patterns) / 6
