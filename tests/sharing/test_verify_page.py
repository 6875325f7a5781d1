"""The page with which a commissioner verifies a pack: in a real Chromium, against the same cases as the command."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, FilePayload, Page

from onelead.problems import Problem
from onelead.sharing.keys import Signer, make_keys, open_key
from onelead.sharing.verifying import verify
from onelead_web.verify_page import PAGE, verify_page
from sharing.changing import CHANGES, changed
from sharing.packs import ROSE_COURT, odd_tracker, pack_bytes

AXE = (Path(__file__).parents[1] / "reports" / "axe" / "axe.min.js").read_text(encoding="utf-8")
PASSPHRASE = "a fictional passphrase"
ASK = """async ({ pack, key }) => {
  const bytes = Uint8Array.from(atob(pack), (each) => each.charCodeAt(0));
  try { return await verify(bytes, key); } catch (problem) { return { problem: problem.message, remedy: problem.remedy }; }
}"""

Told = dict[str, object]
Ask = Callable[..., Told]


@pytest.fixture(scope="module")
def ask(browser: Browser) -> Iterator[Ask]:
    """Ask the page's own script, in the page's own place, what it makes of some bytes."""
    script = verify_page().partition('<script type="module">')[2].partition("// ---")[2].partition(" page.js --")[0]
    page = browser.new_page()
    page.goto(PAGE.as_uri())
    page.evaluate(f"// {script.rpartition(chr(10))[0]}\nwindow.verify = verify;\n0")

    def told(pack: bytes, key: str = "") -> Told:
        found: Told = page.evaluate(ASK, {"pack": base64.b64encode(pack).decode("ascii"), "key": key})
        return found

    yield told
    page.close()


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    path = tmp_path_factory.mktemp("keys") / "our.key"
    make_keys(path, PASSPHRASE)
    return open_key(path, lambda: PASSPHRASE)


def by_the_command(pack: bytes, key: str = "") -> Told:
    try:
        verified = verify(pack, key)
    except Problem as problem:
        return {"problem": problem.message, "remedy": problem.remedy}
    return {"answer": verified.answer.value, "changes": list(verified.changes), "notes": list(verified.notes)}


def test_the_page_is_what_its_parts_make() -> None:
    assert PAGE.read_text(encoding="utf-8") == verify_page(), "run: python -m onelead_web.verify_page"


def test_page_and_command_say_the_same_of_every_kind_of_change(ask: Ask) -> None:
    data = pack_bytes()
    differing = []
    for seed in range(2 * len(CHANGES)):
        what, made = changed(data, seed)
        if ask(made) != by_the_command(made):
            differing.append((what, ask(made), by_the_command(made)))
    assert differing == []


def test_page_and_command_say_the_same_of_odd_texts_and_copies(ask: Ask) -> None:
    for seed in range(8):
        data = pack_bytes(odd_tracker(seed))
        out = io.BytesIO()
        openpyxl.load_workbook(io.BytesIO(data)).save(out)
        for each in (data, out.getvalue()):
            assert ask(each)["answer"] == "intact"
            assert ask(each) == by_the_command(each)


def test_page_and_command_say_the_same_of_keys(ask: Ask, signer: Signer) -> None:
    data = pack_bytes(signer=signer)
    other = base64.b64encode(bytes(32)).decode("ascii")

    assert ask(data)["answer"] == ask(data, signer.public_key)["answer"] == "intact"
    assert ask(data, other)["answer"] == "wrong key"
    for key in ("", signer.public_key, other):
        assert ask(data, key) == by_the_command(data, key)


def test_a_forged_signature_is_told(ask: Ask, signer: Signer) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pack_bytes(signer=signer)))
    row = next(cell.row for cell in book["Seal"]["A"] if cell.value == "Signature")
    book["Seal"].cell(row, 2).value = base64.b64encode(bytes(64)).decode("ascii")
    out = io.BytesIO()
    book.save(out)

    assert ask(out.getvalue())["answer"] == "altered"
    assert ask(out.getvalue()) == by_the_command(out.getvalue())


def test_other_workbooks_are_not_sealed(ask: Ask) -> None:
    out = io.BytesIO()
    openpyxl.Workbook().save(out)

    assert ask(out.getvalue()) == by_the_command(out.getvalue()) == {"answer": "not sealed", "changes": [], "notes": []}


@pytest.mark.parametrize("name", ["nothing", "text", "half", "zip", "old"])
def test_what_is_no_workbook_is_said(name: str, ask: Ask) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "a")
    cases = {
        "nothing": b"",
        "text": b"no workbook at all, but long enough to look into",
        "half": pack_bytes()[:9000],
        "zip": out.getvalue(),
        "old": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000),
    }
    told = ask(cases[name])

    assert told.keys() == {"problem", "remedy"}
    assert all(str(each).endswith(".") for each in told.values())


def test_a_part_that_swells_is_refused(ask: Ask) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(pack_bytes())) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for each in source.namelist():
            swollen = b" " * (130 << 20) if each == "xl/worksheets/sheet2.xml" else source.read(each)
            target.writestr(each, swollen)

    assert ask(out.getvalue()) == {"problem": "It is too large.", "remedy": "A pack is never that large."}


# ----------------------------------------------------------------------------------------------- as a person sees it --


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(PAGE.as_uri())
    yield opened
    opened.close()


def choose(page: Page, data: bytes, name: str = "Rose Court pack.xlsx") -> str:
    page.set_input_files("#pack", FilePayload(name=name, mimeType="application/octet-stream", buffer=data))
    page.locator("#answer:not(.busy) h2").wait_for()
    return page.inner_text("#answer").replace("\n\n", "\n")


def test_an_intact_pack(page: Page) -> None:
    said = choose(page, pack_bytes())

    assert said.startswith("Intact\nNothing was changed since it was sealed.\nChecked for 23 November 2026 by OneLead")
    assert said.endswith("Rose Court pack.xlsx")


def test_an_altered_pack_and_where(page: Page) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pack_bytes()))
    book["Actions"]["C6"] = "x"
    out = io.BytesIO()
    book.save(out)

    assert "Actions: the cell C6 was changed." in choose(page, out.getvalue())


def test_a_pack_can_be_dropped(page: Page) -> None:
    page.evaluate(
        """data => {
          const files = new DataTransfer();
          files.items.add(new File([Uint8Array.from(atob(data), (each) => each.charCodeAt(0))], "pack.xlsx"));
          document.getElementById("place").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true }));
        }""",
        base64.b64encode(pack_bytes()).decode("ascii"),
    )
    page.locator("#answer.intact").wait_for()


def test_the_answer_is_that_of_the_pack_that_was_dropped_last(page: Page) -> None:
    page.evaluate(
        """data => {
          const read = File.prototype.arrayBuffer;
          const pause = (file) => new Promise((done) => setTimeout(done, file.name === "first.xlsx" ? 1500 : 0));
          File.prototype.arrayBuffer = async function () { await pause(this); return read.call(this); };
          const drop = (name, bytes) => {
            const files = new DataTransfer();
            files.items.add(new File([bytes], name));
            document.getElementById("place").dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true }));
          };
          drop("first.xlsx", Uint8Array.from(atob(data), (each) => each.charCodeAt(0)));
          drop("second.xlsx", "nothing");
        }""",
        base64.b64encode(pack_bytes()).decode("ascii"),
    )
    page.wait_for_timeout(3000)

    said = page.inner_text("#answer")
    assert said.startswith("Can't be checked")
    assert said.endswith("second.xlsx")


def test_a_key_is_taken_before_or_after_the_pack(page: Page, signer: Signer) -> None:
    choose(page, pack_bytes(ROSE_COURT, signer))
    page.set_input_files("#key", FilePayload(name="our.pub", mimeType="text/plain", buffer=signer.public_key.encode()))
    page.get_by_text("It was signed by the key you gave").wait_for()


def test_what_can_not_be_read_is_said_with_what_to_do(page: Page) -> None:
    said = choose(page, b"nothing")

    assert said.startswith("Can't be checked\nIt is no .xlsx workbook, or only a part of one.\nAsk the provider")


def test_names_of_files_and_sheets_are_only_text(page: Page) -> None:
    book = openpyxl.load_workbook(io.BytesIO(pack_bytes()))
    book.create_sheet("<img src=x onerror=x>")
    out = io.BytesIO()
    book.save(out)
    said = choose(page, out.getvalue(), "<script>alert(1)</script>.xlsx")

    assert "The sheet <img src=x onerror=x> was added." in said
    assert page.locator("#answer img, #answer script").count() == 0


def test_the_page_asks_for_nothing_and_complains_of_nothing(browser: Browser) -> None:
    page = browser.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(PAGE.as_uri())
    choose(page, pack_bytes())

    assert asked == [PAGE.as_uri()]
    assert complaints == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_no_violation(browser: Browser, scheme: str, width: int) -> None:
    context = browser.new_context(
        color_scheme=scheme,  # type: ignore[arg-type] # one of Playwright's own words
        viewport={"width": width, "height": 800},
        bypass_csp=True,  # only so that the examiner itself may run in the page
    )
    page = context.new_page()
    page.goto(PAGE.as_uri())
    choose(page, changed(pack_bytes(), 0)[1])
    page.evaluate(AXE)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    result = page.evaluate("tags => axe.run({ runOnly: tags })", tags)

    told = [f"{each['id']}: {node['html'][:120]}" for each in result["violations"] for node in each["nodes"]]
    assert told == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
