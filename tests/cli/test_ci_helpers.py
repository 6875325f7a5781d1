"""What is offered for CI, tried as far as it runs without the services: their scripts, on real workbooks, in bash."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from onelead import __version__
from tracker_files import tracker_file

ROOT = Path(__file__).parents[2]
ACTION = ROOT / "action.yml"
EXAMPLES = ROOT / "docs" / "ci-examples"


def parsed(path: Path) -> Any:  # whatever the YAML holds
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def bash(script: str, folder: Path, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    beside_python = str(Path(sys.executable).parent)
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": f"{beside_python}{os.pathsep}{os.environ['PATH']}", **variables},
    )


def action_step(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the checking step of the action as the runner does: inputs in its environment, then bash."""
    action = parsed(ACTION)
    (step,) = [each for each in action["runs"]["steps"] if each.get("id") == "check"]
    given = {name: inputs.get(name.replace("-", "_"), each["default"]) for name, each in action["inputs"].items()}
    expression = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")
    variables = {name: expression.sub(lambda found: given[found[1]], each) for name, each in step["env"].items()}
    assert "${{" not in step["run"]
    return bash(step["run"], folder, {**variables, "GITHUB_OUTPUT": str(folder / "output")})


def test_what_is_to_be_copied_names_this_release() -> None:
    pages = [*EXAMPLES.iterdir(), ROOT / "docs" / "in-ci.md"]
    named = {found for page in pages for found in re.findall(r"\bv\d+\.\d+\.\d+", page.read_text(encoding="utf-8"))}
    assert named == {f"v{__version__}"}


def test_no_example_fetches_a_package_that_nobody_has_published() -> None:
    texts = [page.read_text(encoding="utf-8") for page in EXAMPLES.iterdir()]
    fetched = [line for text in texts for line in text.splitlines() if "pip install" in line]
    assert len(fetched) == 2
    assert all("onelead @ https://github.com/OWNER/onelead/" in line for line in fetched)


def test_the_action_annotates_keeps_the_page_and_fails(tmp_path: Path) -> None:
    tracker_file(tmp_path)

    done = action_step(tmp_path, today="23/11/2026")

    assert done.returncode == 1
    assert "::error file=./Rose Court.xlsx,line=3,title=OWN003 several-owners::Action Plan!C3" in done.stdout
    assert (tmp_path / "onelead-report.html").exists()
    assert (tmp_path / "output").read_text() == "exit-code=1\n"


def test_the_actions_inputs_are_only_values(tmp_path: Path) -> None:
    tracker_file(tmp_path, name="$(touch owned) `touch owned`; touch owned.xlsx")

    done = action_step(tmp_path, fail_on="never", paths="$(touch owned) `touch owned`; touch owned.xlsx\n\n--version")

    assert not (tmp_path / "owned").exists()
    assert done.returncode == 2  # there is no file called --version
    assert "owned.xlsx,line=3,title=OWN003" in done.stdout


@pytest.mark.parametrize("name", ["gitlab.yml", "azure.yml"])
def test_the_examples_check_a_folder_and_keep_both_reports(tmp_path: Path, name: str) -> None:
    (tmp_path / "trackers").mkdir()
    tracker_file(tmp_path / "trackers")
    example = parsed(EXAMPLES / name)
    steps = (
        example["onelead"]["script"] if "onelead" in example else [each.get("script", "") for each in example["steps"]]
    )
    (script,) = [each for each in steps if each.startswith("onelead check")]

    done = bash(script, tmp_path, {})

    assert done.returncode == 1
    assert "OWN003" in done.stdout
    assert (tmp_path / "onelead.html").exists()
    assert (tmp_path / "onelead.xml").exists()


def test_the_hook_checks_the_files_that_it_is_given(tmp_path: Path) -> None:
    (hook,) = parsed(ROOT / ".pre-commit-hooks.yaml")
    shutil.copy(tracker_file(tmp_path), tmp_path / "Second.xlsx")
    files = [each.name for each in sorted(tmp_path.iterdir()) if re.search(hook["files"], each.name)]

    done = bash(f"{hook['entry']} {' '.join(map(repr, files))}", tmp_path, {})

    assert files == ["Rose Court.xlsx", "Second.xlsx"]
    assert done.returncode == 1
    assert "OWN003" in done.stdout
