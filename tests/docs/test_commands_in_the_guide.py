"""Every command that the guide shows is run on real files, in the order of its page; what is only named does exist."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest

from docs.guide_pages import PAGES, blocks, commands, inline_commands, page_id
from onelead.cli import COMMANDS
from onelead.cli.group import group
from onelead.policy_files import load_policy
from onelead.policy_files.checked import plain

GUIDE = Path(__file__).parents[2] / "docs"
SAMPLE = "Rose Court plan.xlsx"
ELSEWHERE = {("pip", "install", ".")}  # run in tests/packaging, in environments of their own
NEEDS_EXCEL = {("addin", "install"), ("addin", "doctor")}  # says in words that there is no Excel to install into here
WITH_COMMANDS = [pytest.param(page, id=page_id(page)) for page in PAGES if commands(page)]
ALL = [pytest.param(page, id=page_id(page)) for page in PAGES]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files that the guide speaks of."""
    (tmp_path / "home").mkdir()
    _example(tmp_path / "Action plan.xlsx")
    _example(tmp_path / "Action plan October.xlsx")
    (tmp_path / "trackers").mkdir()
    for name in ("complaints", "environment"):
        _succeeds(tmp_path, ["onelead", "new", name, f"trackers/{name}.xlsx", "--sample"])
    (tmp_path / "passphrase.txt").write_text("four words make one\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_every_command_of_a_page_runs(page: Path, folder: Path) -> None:
    before = {each: each.read_bytes() for each in folder.glob("*.xlsx")}
    if page.name == "governance-meeting.md":
        _succeeds(folder, ["onelead", "new", "care-records", SAMPLE, "--sample"])
    for words in sorted(commands(page), key=_comes_after_packing):
        if tuple(words) not in ELSEWHERE:
            _succeeds(folder, words)
    assert before == {each: each.read_bytes() for each in before}


@pytest.mark.parametrize("page", ALL)
def test_every_command_that_a_page_names_exists(page: Path) -> None:
    for words in inline_commands(page):
        if words[0].startswith("-"):
            continue
        assert words[0] in COMMANDS, words
        _knows_options(words)


@pytest.mark.parametrize("page", [each for each in ALL if blocks(Path(str(each.values[0])), "toml")])
def test_settings_that_a_page_shows_are_understood(page: Path, tmp_path: Path) -> None:
    for number, block in enumerate(blocks(page, "toml")):
        file = tmp_path / f"{number}.toml"
        file.write_text(block.text, encoding="utf-8")
        assert plain(load_policy(file).policy).keys() >= tomllib.loads(block.text).keys()


def _comes_after_packing(words: list[str]) -> bool:
    """The commissioner's page tells first how to verify a pack, and then how the provider made it."""
    return words[1] == "verify"


def _example(path: Path) -> None:
    subprocess.run([sys.executable, str(GUIDE / "example_tracker.py"), str(path)], check=True)


def _succeeds(folder: Path, words: list[str]) -> None:
    assert words[0] == "onelead", f"not a command of OneLead; mark its block as text: {words}"
    environment = {**os.environ, "HOME": str(folder / "home"), "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, "-m", "onelead.cli", *words[1:]],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    expected = {0, 1, 2} if tuple(words[1:3]) in NEEDS_EXCEL else {0, 1}
    assert done.returncode in expected, f"{words}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr


def _knows_options(words: list[str]) -> None:
    with click.Context(group, info_name="onelead") as context:
        command = group.get_command(context, words[0])
        assert command is not None
        for word in words[1:]:
            if isinstance(command, click.Group) and not word.startswith("-"):
                below = command.get_command(context, word)
                assert below is not None, words
                command = below
        known = {name for option in command.params for name in (*option.opts, "--help")}
        assert {word for word in words if word.startswith("-")} <= known, words
