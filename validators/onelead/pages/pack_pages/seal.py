"""The page that a pack's seal is written on."""

from __future__ import annotations

from onelead.pages.pack_pages.content import PackContent
from onelead.pages.page import Line, Page, PageColumn, PageTable
from onelead.words import day_in_words, listed

LONGEST_STATEMENT = 86


def seal_page(content: PackContent) -> Page:
    """Return the page of the seal, on which the places of the digest and the signature are still blank."""
    masked = listed(content.masked) if content.masked else "nothing"
    held = (
        listed(f"{number} {subject}" for subject, number in content.held_back.items()) if content.held_back else "none"
    )
    told: tuple[tuple[str, str | None], ...] = (
        ("Seal format", "onelead-seal/1"),
        ("Checked for", day_in_words(content.today)),
        ("OneLead version", content.versions[0]),
        ("Rule-book version", content.versions[1]),
        ("Provider's settings", content.policy),
        ("Masked in this pack", masked),
        ("Rows held back", held),
        ("Public key", content.public_key or "Not signed"),
        ("Key's fingerprint", content.fingerprint or "Not signed"),
        ("Digest", None),
        ("Signature", None),
        ("Where to look", "By the short digests below, rows and columns that were changed are found again."),
    )
    lines = (
        Line("Shows whether anything in this workbook was changed after it was checked."),
        Line("Check it with verify.html in any browser, offline, or with: onelead verify and the name of this file."),
        Line("A digest proves no sender: compare it with one given in another way, or check the signature."),
    )
    columns = PageColumn("What", 44), PageColumn("What it says", LONGEST_STATEMENT)
    return Page("Seal", "Seal", (*lines, PageTable(columns, told)))
