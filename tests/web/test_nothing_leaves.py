"""Nothing that a person drops on the page leaves the computer, and nothing of it stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker_files import tracker_file
from web.conftest import Site, Visits, WayOut

pytestmark = pytest.mark.xdist_group("browser")
ELSEWHERE = "https://example.org/?word=Kingfisher"


def test_no_request_is_made_after_loading(visit: Visits, site: Site, way_out: WayOut, tmp_path: Path) -> None:
    visitor = visit()
    asked = len(site.asked)
    assert asked > 10
    requests: list[str] = []
    visitor.page.context.on("request", lambda request: requests.append(request.url))

    workbook = tracker_file(tmp_path)
    visitor.check(workbook)
    for label in ("Report (web page)", "Report (workbook)", "Escalation workbook", "Findings (CSV)"):
        visitor.save(label)
    visitor.save("Marked copy of Rose Court.xlsx")
    visitor.page.get_by_label("Compare two versions of a tracker").check()
    visitor.choose(workbook, instead=False)
    visitor.go()
    visitor.page.wait_for_timeout(2_000)

    assert [each for each in requests if not each.startswith("blob:")] == []
    assert site.asked[asked:] == []
    assert way_out.tries == []
    assert visitor.complaints == []


def test_neither_the_page_nor_its_python_can_send_anything(visit: Visits, site: Site, way_out: WayOut) -> None:
    visitor = visit()
    sending = "address => fetch(address, {mode: 'no-cors'}).then(() => 'sent', () => 'refused')"
    asked = len(site.asked)

    assert visitor.page.evaluate(sending, ELSEWHERE) == "refused"
    (worker,) = visitor.page.workers
    assert worker.evaluate(sending, ELSEWHERE) == "refused"
    assert any("connect-src" in each for each in visitor.complaints)
    # Not even to where the page came from: only its own files are answered for, and those lie here.
    assert visitor.page.evaluate(sending, f"{site.address}?word=Kingfisher") == "sent"
    assert worker.evaluate(sending, f"{site.address}collect?word=Kingfisher") == "refused"
    assert site.asked[asked:] == []
    assert way_out.tries == []


def test_the_watch_at_the_way_out_sees_what_is_sent(visit: Visits, way_out: WayOut) -> None:
    visitor = visit(bypass_csp=True, service_workers="block")
    visitor.page.evaluate("fetch('http://example.org/?word=Kingfisher', {mode: 'no-cors'}).catch(() => 0)")

    assert any("Kingfisher" in each for each in way_out.tries)
    way_out.tries.clear()


def test_nothing_of_a_workbook_is_kept(visit: Visits, tmp_path: Path, built: Path) -> None:
    visitor = visit()
    visitor.check(tracker_file(tmp_path))

    kept = visitor.page.evaluate(
        """async () => {
            const addresses = [];
            for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) addresses.push(request.url);
            }
            const folder = await navigator.storage.getDirectory();
            const files = [];
            for await (const name of folder.keys()) files.push(name);
            const databases = (await indexedDB.databases()).length;
            return {addresses, files, databases, local: localStorage.length, session: sessionStorage.length};
        }"""
    )
    own = {path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}
    names = {each.removeprefix(visitor.page.url) for each in kept.pop("addresses")}
    assert names == own - {"sw.js", "files.json"}
    assert kept == {"files": [], "databases": 0, "local": 0, "session": 0}
    assert visitor.page.context.cookies() == []


def test_after_the_first_visit_it_works_without_a_connection(visit: Visits, site: Site, tmp_path: Path) -> None:
    visitor = visit()
    assert visitor.state.endswith("This page is on your computer now and also works without a connection.")

    site.close()
    visitor.page.reload()
    visitor.page.wait_for_selector("html[data-ready=offline]")
    visitor.check(tracker_file(tmp_path))

    assert visitor.page.locator("#report .rule").count() > 0


def test_where_nothing_may_be_kept_it_works_all_the_same(visit: Visits, tmp_path: Path) -> None:
    visitor = visit(service_workers="block")

    assert visitor.state == "Ready. Choose a workbook."
    visitor.check(tracker_file(tmp_path))
    assert visitor.page.locator("#report .rule").count() > 0
