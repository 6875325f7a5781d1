"""What a pack says could not be verified, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onelead.model import Closure, Field
from onelead.pages.pack_pages.columns import IN_WORDS
from onelead.pages.pack_pages.content import PackContent, SharedAction
from onelead.pages.page import Cell, Emphasis, Line, Page, PageColumn, PageTable, Row
from onelead.words import capitalised, listed

REASONS = {
    "CLS001": "no evidence is recorded",
    "CLS002": "the evidence says what was done, not what changed",
    "CLS003": "no check by somebody other than the owner is recorded",
    "CLS004": "the owner checked their own action",
    "CLS005": "the check says that it is not, or only partly, resolved",
    "CLS006": "no decision of a governance review to close it is recorded",
    "CLS007": "the review decided to extend or to escalate it",
    "CLS008": "the same problem came back afterwards",
    "CLS009": "its measure is below the target",
    "CLS013": "no one person owns it",
    "CLS014": "the evidence names a record, not what it found",
    "CLS015": "who checked it is not named",
    "CLS016": "the result itself falls short",
    "OWN005": "its owner is a post that the workbook gives to nobody",
    "OWN006": "it is unclear who owns it",
    "STR003": "the tracker has no column for something that a closure needs",
    "STR006": "a cell that it rests on is in error",
}
"""Code → what stands in the way of a closure, in a commissioner's words."""
NEEDED = {
    Field.OWNER: "the owner",
    Field.EVIDENCE: "the evidence",
    Field.VERIFIED_BY: "who checked it",
    Field.DECISION: "the decision of a review",
}


def doubts_page(content: PackContent) -> Page:
    """Return the page of the closures that the record does not support, and of what it has no column for."""
    doubted = [each for each in content.actions if each.verdict.closure in (Closure.UNSUPPORTED, Closure.CANNOT_TELL)]
    doubted.sort(key=lambda each: each.verdict.closure is Closure.CANNOT_TELL)
    columns = (
        *(
            PageColumn("Action no.", 10),
            PageColumn("Action", 40),
            PageColumn("Status", 14),
            PageColumn("Our verdict", 14),
        ),
        *(PageColumn("Why", 48), PageColumn("Evidence as recorded", 40)),
    )
    table = PageTable(
        columns,
        tuple(_doubt(each, content.fields) for each in doubted),
        note="These are claimed as finished. Unsupported: what is recorded fails. Cannot tell: too little is recorded.",
        when_empty="Every closure that is shared here is supported by what is recorded."
        if any(each.verdict.closure for each in content.actions)
        else "No action that is shared here is claimed as finished.",
    )
    return Page("Unsupported and cannot tell", "What we could not verify", (*_missing_columns(content), table))


def _doubt(each: SharedAction, fields: Sequence[Field]) -> Row:
    closure = each.verdict.closure
    told = [REASONS.get(code, code) for code in each.verdict.reasons]
    evidence = each.action.text(Field.EVIDENCE) if Field.EVIDENCE in fields else "not shared"
    return (
        Cell(each.name, Emphasis.STRONG),
        each.what,
        each.action.text(Field.STATUS),
        IN_WORDS.get(closure) if closure else None,
        f"{capitalised('; '.join(dict.fromkeys(told)))}." if told else None,
        evidence or Cell("Nothing is recorded", Emphasis.QUIET),
    )


def _missing_columns(content: PackContent) -> Iterator[Line]:
    trackers = {id(each.tracker): each.tracker for each in content.actions}.values()
    for tracker in trackers:
        lacks = [words for name, words in NEEDED.items() if not tracker.has(name)]
        if lacks:
            told = f"The sheet {tracker.sheet} has no column for {listed(lacks, 'or')}, so none of it could be checked."
            yield Line(told, Emphasis.DOUBT)
