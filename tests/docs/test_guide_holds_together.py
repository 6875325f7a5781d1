"""Links lead somewhere, the guide builds strictly, pictures are small and made by the program, the map is the code's."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from docs.guide_pages import DOCS, FENCE, FRONT, PAGES, ROOT, blocks, text_of

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
LARGEST_PICTURE = 300_000


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text_of(page)), re.MULTILINE)
    return {re.sub(r"[\s]+", "-", re.sub(r"[^\w\s-]", "", each).strip().lower()) for each in headings}


@pytest.mark.parametrize("name", FRONT)
def test_links_of_the_front_pages_lead_somewhere(name: str) -> None:
    for link in LINK.findall(text_of(ROOT / name)):
        if link.startswith("http"):
            continue
        path, _, anchor = link.partition("#")
        assert (ROOT / path).exists(), link
        assert not anchor or anchor in anchors(ROOT / path), link


def test_the_guide_builds_strictly_and_every_page_is_in_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert 'not included in the "nav"' not in done.stderr, done.stderr
    assert (tmp_path / "in-excel.html").exists()


def test_the_pages_of_the_guide_fetch_nothing_from_elsewhere(tmp_path: Path) -> None:
    settings = yaml.safe_load(text_of(ROOT / "mkdocs.yml"))
    assert settings["theme"]["font"] is False
    assert not any(link.startswith("http:") for page in PAGES for link in LINK.findall(text_of(page)))


def test_pictures_are_small_used_and_made_by_the_program() -> None:
    program = text_of(DOCS / "pictures.py")
    used = {Path(link).name for page in PAGES for link in LINK.findall(text_of(page)) if link.endswith(".png")}
    pictures = list((DOCS / "pictures").iterdir())
    assert {each.name for each in pictures} == used
    for picture in pictures:
        assert picture.read_bytes().startswith(b"\x89PNG")
        assert picture.stat().st_size < LARGEST_PICTURE
        assert f'"{picture.name}"' in program


def test_every_picture_says_in_words_what_it_shows() -> None:
    for page in PAGES:
        for words in re.findall(r"!\[([^\]]*)\]", text_of(page)):
            assert len(words.split()) > 5


def test_the_map_shows_the_layers_that_are_kept() -> None:
    settings = tomllib.loads(text_of(ROOT / "pyproject.toml"))
    kept = [each["layers"] for each in settings["tool"]["importlinter"]["contracts"] if each["type"] == "layers"]
    assert [each.text.split("\n")[:-1] for each in blocks(DOCS / "architecture.md", "text")][1:5] == kept


def test_the_map_names_every_part_of_the_core() -> None:
    core = ROOT / "validators" / "onelead"
    parts = {each.stem for each in core.iterdir() if each.suffix == ".py" or (each / "__init__.py").exists()}
    page = text_of(DOCS / "architecture.md")
    assert {each for each in parts - {"__init__"} if each not in page} == set()


@pytest.mark.parametrize("name", ["checks.yml", "release.yml"])
def test_the_workflows_name_versions_and_the_rights_they_need(name: str) -> None:
    workflow = yaml.safe_load(text_of(ROOT / ".github" / "workflows" / name))
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert "uses" not in step or "@" in step["uses"]
            assert "${{ github.event" not in step.get("run", ""), "nobody else's text becomes a part of a script"
