"""Building the page, serving it, and the little cryptography that it brings along."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from onelead.problems import UsageProblem
from onelead_web import ciphers, parts
from onelead_web.build import build
from onelead_web.serve import POLICY, server
from web.conftest import Site

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.xdist_group("browser")


def test_the_page_is_a_folder_of_files_that_all_are_listed(built: Path) -> None:
    listed = json.loads((built / "files.json").read_text(encoding="utf-8"))["files"]
    found = {path.relative_to(built).as_posix(): path.stat().st_size for path in built.rglob("*") if path.is_file()}

    assert listed == {name: size for name, size in found.items() if name not in ("files.json", "sw.js")}
    assert json.dumps(sorted(listed)) in (built / "sw.js").read_text(encoding="utf-8")
    assert sum(found.values()) < 27_000_000


def test_what_is_fetched_the_first_time_is_as_much_as_the_page_and_the_guide_say(built: Path) -> None:
    packed = sum(
        len(gzip.compress(each.read_bytes())) if each.suffix in {".wasm", ".js", ".mjs"} else each.stat().st_size
        for each in built.rglob("*")
        if each.is_file()
    )

    told = [
        re.search(r"fetches about (\d+) MB", each.read_text(encoding="utf-8"))
        for each in (built / "app.js", ROOT / "docs" / "browser.md")
    ]
    assert [int(each[1]) for each in told if each] == [round(packed / 1e6)] * 2


def test_no_file_of_the_page_names_another_place_to_fetch_from(built: Path) -> None:
    assert json.loads((built / "pyodide-lock.json").read_text(encoding="utf-8"))["packages"] == {}
    for name in ("index.html", "app.js", "worker.js", "sw.js", "python.js", "offline.js", "report.js", "style.css"):
        assert "://" not in (built / name).read_text(encoding="utf-8")


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")

    with pytest.raises(UsageProblem, match="holds something other than the page, so nothing was written"):
        build(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_part_that_is_not_the_pinned_one_is_refused(built: Path, tmp_path: Path) -> None:
    shutil.copytree(parts.cache() / parts.pinned(), tmp_path / parts.pinned())
    package = next(parts.script_packages())
    changed = tmp_path / parts.pinned() / package.file_name
    changed.write_bytes(changed.read_bytes() + b"\0")

    with pytest.raises(UsageProblem, match="is not the one that is pinned, so nothing was built"):
        parts.fetched(tmp_path)
    assert not changed.exists()


def test_every_answer_of_the_server_carries_the_headers(site: Site) -> None:
    of_the_page = POLICY.removesuffix("; frame-ancestors 'none'")  # which a page can't say of itself
    with urllib.request.urlopen(site.address) as answer:
        assert answer.headers["Content-Security-Policy"] == POLICY
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        page = answer.read().decode("utf-8")
    assert f'content="{of_the_page}"' in page
    with urllib.request.urlopen(f"{site.address}pyodide.asm.wasm") as answer:
        assert answer.headers["Content-Type"] == "application/wasm"


def test_what_is_no_request_is_refused_without_a_word_on_the_terminal(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    host, port = site.address.removeprefix("http://").rstrip("/").split(":")
    with socket.create_connection((host, int(port))) as caller:
        caller.sendall(b"\x16\x03\x01 as a browser begins that was told https\r\n\r\n")
        answer = caller.makefile("rb").read()

    assert b"Error code: 400" in answer
    assert capsys.readouterr().err == ""


def test_without_a_built_page_the_server_says_how_to_build_it(tmp_path: Path) -> None:
    with pytest.raises(UsageProblem) as raised:
        server(tmp_path, 0)

    assert raised.value.message == f"There is no page in {tmp_path}."
    assert raised.value.remedy.startswith(f"Build it with python -m onelead_web.build {tmp_path},")


def test_a_port_that_is_taken_is_said(built: Path) -> None:
    with server(built, 0) as first, pytest.raises(UsageProblem, match="can't be used"):
        server(built, first.server_port)


def test_rc4_gives_the_stream_of_its_standard() -> None:
    """RFC 6229, section 2, the key of 40 bits."""
    stream = ciphers._arc4(bytes.fromhex("0102030405"))

    assert bytes(next(stream) for _ in range(16)).hex() == "b2396305f03dc027ccc3524a0a1118a8"


def test_onelead_web_serves_the_page_until_it_is_interrupted(built: Path) -> None:
    command = [sys.executable, "-u", "-m", "onelead.cli", "web", "--folder", str(built), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        said = serving.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", said)
        assert address
        with urllib.request.urlopen(address[0]) as answer:
            assert b"OneLead in the browser" in answer.read()
        serving.send_signal(signal.SIGINT)
        assert serving.stdout.read() == "Stopped.\n"
    assert serving.returncode == 0
