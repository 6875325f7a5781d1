"""What verify says of packs, forgeries and what is no pack."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font

from onelead.problems import Problem, ProblemKind, UsageProblem, WorkbookProblem
from onelead.sharing.keys import Signer, make_keys, open_key
from onelead.sharing.sealing import sealed
from onelead.sharing.verifying import Answer, verify
from sharing.packs import ROSE_COURT, pack_bytes

PASSPHRASE = "a fictional passphrase"


@pytest.fixture(scope="module")
def signers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Signer, Signer]:
    folder = tmp_path_factory.mktemp("keys")
    for name in ("ours", "theirs"):
        make_keys(folder / name, PASSPHRASE)
    return open_key(folder / "ours", lambda: PASSPHRASE), open_key(folder / "theirs", lambda: PASSPHRASE)


def with_parts(data: bytes, change: Callable[[str, str], str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return the package zipped again, with its parts (name, text) changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", method) as target:
        for name in reversed(source.namelist()):
            target.writestr(name, change(name, source.read(name).decode("utf-8")))
    return out.getvalue()


def edited(data: bytes, change: Callable[[openpyxl.Workbook], object]) -> bytes:
    """Return a pack that somebody opened, changed and saved."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def cell_beside(book: openpyxl.Workbook, label: str) -> openpyxl.cell.cell.Cell:
    row = next(each.row for each in book["Seal"]["A"] if each.value == label)
    found = book["Seal"].cell(row, 2)
    assert isinstance(found, openpyxl.cell.cell.Cell)
    return found


def without_properties(data: bytes) -> bytes:
    return edited(data, _forget_properties)


def _forget_properties(book: openpyxl.Workbook) -> None:
    book.custom_doc_props.props.clear()  # type: ignore[attr-defined] # newer than the stubs


def test_a_pack_is_intact_and_says_when_it_was_checked_and_that_nobody_signed() -> None:
    verified = verify(pack_bytes())

    assert verified.answer is Answer.INTACT
    assert verified.changes == ()
    assert verified.notes[0] == "Checked for 23 November 2026 by OneLead 0.1.0."
    assert verified.notes[1].startswith("It is not signed, so the seal does not tell who sent it.")


def test_the_seal_sheet_alone_is_enough() -> None:
    assert verify(without_properties(pack_bytes())).answer is Answer.INTACT


def test_a_pack_zipped_again_in_another_order_is_intact() -> None:
    assert verify(with_parts(pack_bytes(), lambda _, text: text, zipfile.ZIP_STORED)).answer is Answer.INTACT


def test_widths_colours_and_bold_letters_are_not_under_the_seal() -> None:
    def prettier(book: openpyxl.Workbook) -> None:
        book["Actions"].column_dimensions["C"].width = 90
        book["Actions"]["C5"].font = Font(bold=True, color="FF0000")
        book["Actions"].freeze_panes = "B2"

    assert verify(edited(pack_bytes(), prettier)).answer is Answer.INTACT


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda book: book["Actions"].__setitem__("C6", "x"), "Actions: the cell C6 was changed."),
        (lambda book: book["Actions"].delete_rows(6), "Actions: 1 row was taken out, near row 6."),
        (lambda book: book["Actions"].insert_rows(6), "Actions: row 6 was put in."),
        (lambda book: book["Actions"].move_range("A9:Z9", -4), "Actions: row 5 stood in another place."),
        (
            lambda book: setattr(book["Actions"].row_dimensions[6], "hidden", True),
            "Actions: row 6 was hidden or shown.",
        ),
        (
            lambda book: setattr(book["Actions"].column_dimensions["B"], "hidden", True),
            "Actions: a column was hidden or shown.",
        ),
        (lambda book: setattr(book["Actions"], "sheet_state", "hidden"), "Actions: the sheet was hidden or shown."),
        (lambda book: book["Actions"].merge_cells("C5:C6"), "Actions: cells were merged or taken apart."),
        (lambda book: book.remove(book["Actions"]), "The sheet Actions is missing."),
        (lambda book: book.create_sheet("More"), "The sheet More was added."),
        (lambda book: setattr(book["Actions"], "title", "Deeds"), "The sheet Actions is now called Deeds."),
        (
            lambda book: setattr(cell_beside(book, "Checked for"), "value", "1 May 2026"),
            "Seal: the cell B8 was changed.",
        ),
        (
            lambda book: setattr(cell_beside(book, "This list"), "value", "000000"),
            "Seal: the list of short digests was changed, so nothing tells where else to look.",
        ),
        (
            lambda book: setattr(book["Completion"]["B5"], "number_format", '0" of 6"'),
            "Completion: the cell B5 was changed.",
        ),
    ],
)
def test_what_was_changed_is_told(change: Callable[[openpyxl.Workbook], object], told: str) -> None:
    verified = verify(edited(pack_bytes(), change))

    assert verified.answer is Answer.ALTERED
    assert told in verified.changes


def test_a_comment_and_a_shape_over_a_cell_are_told() -> None:
    def comment(book: openpyxl.Workbook) -> None:
        book["Actions"]["C6"].comment = Comment("really?", "somebody")

    told = "Actions: a picture, shape, chart, comment, link or coloured rule was put in or taken away."
    assert told in verify(edited(pack_bytes(), comment)).changes


def test_macros_are_told() -> None:
    out = io.BytesIO(pack_bytes())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"a fictional project")

    assert verify(out.getvalue()).changes == ("The workbook carries macros, which no pack does.",)


def test_a_pack_whose_seal_sheet_is_gone_was_altered() -> None:
    def unsealed(book: openpyxl.Workbook) -> None:
        book.remove(book["Seal"])

    assert verify(edited(pack_bytes(), unsealed)).answer is Answer.ALTERED
    bare = verify(without_properties(edited(pack_bytes(), unsealed)))
    assert bare.answer is Answer.NOT_SEALED


def test_any_other_workbook_is_not_sealed() -> None:
    out = io.BytesIO()
    openpyxl.Workbook().save(out)

    assert verify(out.getvalue()).answer is Answer.NOT_SEALED


def test_a_digest_of_another_pack_is_told() -> None:
    other = openpyxl.load_workbook(io.BytesIO(pack_bytes(ROSE_COURT.replace("CR-05", "CR-50"))))
    forged = edited(
        pack_bytes(), lambda book: setattr(cell_beside(book, "Digest"), "value", cell_beside(other, "Digest").value)
    )

    assert verify(forged).changes == ("Seal: the digest itself was changed.",)


def sealed_again(data: bytes, signer: Signer | None = None) -> bytes:
    """Forge a pack: change a cell and seal it anew, as anybody can who has OneLead."""

    def change(book: openpyxl.Workbook) -> None:
        book["Actions"]["C6"] = "x"
        for label in ("Digest", "Signature"):
            cell_beside(book, label).value = None
        sheet = book["Seal"]
        where = next(each.row for each in sheet["A"] if each.value == "Where to look")
        sheet.delete_rows(where + 1, sheet.max_row)
        _forget_properties(book)

    return sealed(edited(data, change), signer)


def test_a_signed_pack_that_is_sealed_again_by_another_is_found_out(signers: tuple[Signer, Signer]) -> None:
    ours, theirs = signers
    forged = verify(sealed_again(pack_bytes(signer=ours), theirs), ours.public_key)

    assert forged.answer is Answer.ALTERED
    assert forged.changes == ("Seal: the signature is not of what stands here, so somebody else sealed it again.",)


def test_properties_that_hold_another_seal_are_told() -> None:
    data = pack_bytes()
    other = with_parts(data, lambda name, text: re.sub("[0-9a-f]{64}", "0" * 64, text) if "custom" in name else text)

    assert verify(other).changes == (
        "Seal: the document's properties hold another seal, so the workbook was sealed again.",
    )


def test_a_signature_tells_who_sealed_it(signers: tuple[Signer, Signer]) -> None:
    ours, theirs = signers
    data = pack_bytes(signer=ours)

    assert verify(data, ours.public_key).answer is Answer.INTACT
    assert verify(data, ours.public_key).notes[-1].startswith("It was signed by the key you gave, ")
    assert "Ask the provider" in verify(data).notes[-1]
    assert verify(data, theirs.public_key).answer is Answer.WRONG_KEY
    assert verify(pack_bytes(), ours.public_key).answer is Answer.WRONG_KEY


def test_a_signed_pack_made_unsigned_is_told(signers: tuple[Signer, Signer]) -> None:
    unsigned = edited(
        pack_bytes(signer=signers[0]), lambda book: setattr(cell_beside(book, "Signature"), "value", "Not signed")
    )

    assert verify(unsigned).answer is Answer.ALTERED


def test_another_rule_book_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pack_bytes()
    monkeypatch.setattr("onelead.sharing.verifying.RULE_BOOK", "2")
    verified = verify(data)

    assert verified.answer is Answer.INTACT
    assert verified.notes[1] == (
        "It was checked by rule book 1; this OneLead has rule book 2, which may judge the same tracker otherwise."
    )


def test_a_later_form_of_seal_is_not_guessed_at() -> None:
    later = edited(pack_bytes(), lambda book: setattr(cell_beside(book, "Seal format"), "value", "onelead-seal/2"))

    with pytest.raises(UsageProblem, match="later form"):
        verify(later)


@pytest.mark.parametrize(
    "data",
    [b"", b"no workbook", b"PK\x03\x04 nor this", pytest.param(None, id="half a pack")],
)
def test_what_is_no_workbook_is_said(data: bytes | None) -> None:
    with pytest.raises(Problem) as problem:
        verify(pack_bytes()[:9000] if data is None else data)
    assert problem.value.message
    assert problem.value.remedy


def test_a_copy_in_another_format_is_refused(tmp_path: Path) -> None:
    ole = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)

    with pytest.raises(WorkbookProblem) as problem:
        verify(ole)
    assert problem.value.kind in (ProblemKind.NOT_A_WORKBOOK, ProblemKind.UNREADABLE)
