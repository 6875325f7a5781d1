"""Actions of two updates are paired by id, then by text, never twice."""

from onelead.model import Field
from two_updates import compared


def pairs(page: str) -> list[tuple[str | None, str | None]]:
    """Return the ids of each pair, older and newer."""
    return [(each.older.action.id, each.newer.action.id) for each in compared(page).update.pairs]


def rows(*actions: str) -> str:
    head = "| ID | Action | Owner | Deadline | Status |\n| --- | --- | --- | --- | --- |\n"
    return head + "".join(
        f"| {each.replace(': ', ' | ')} | Ann Hill | 2026-12-18 | In progress |\n" for each in actions
    )


def updates(older: str, newer: str) -> str:
    return f"**Older**\n\n{older}\n**Newer**\n\n{newer}"


def test_the_id_decides_even_where_the_words_were_changed() -> None:
    older, newer = rows("CR-01: Paint the front door"), rows("CR-1: Replace the door altogether by Christmas")
    assert pairs(updates(older, newer)) == [("CR-01", "CR-1")]


def test_a_new_numbering_does_not_pair_strangers() -> None:
    older = rows("1: Paint the front door of the lodge", "2: Count the MAR charts against stock each Friday")
    newer = rows("1: Count the MAR charts against stock each Friday", "2: Paint the front door of the lodge")
    assert pairs(updates(older, newer)) == [("2", "1"), ("1", "2")]


def test_near_identical_words_pair_what_has_no_id_in_common() -> None:
    older, newer = rows("A-7: Paint the lounge skirting board"), rows("CR-07: Paint the lounge skirting boards")
    assert pairs(updates(older, newer)) == [("A-7", "CR-07")]


def test_nothing_is_paired_twice() -> None:
    older = rows("A-1: Paint the lounge skirting boards", "A-2: Paint the lounge skirting board")
    newer = rows("B-1: Paint the lounge skirting boards")
    comparison = compared(updates(older, newer))
    assert [(each.older.action.id, each.newer.action.id) for each in comparison.update.pairs] == [("A-1", "B-1")]
    assert [each.action.id for each in comparison.update.gone] == ["A-2"]
    assert comparison.update.new == ()


def test_an_id_that_stands_twice_decides_nothing() -> None:
    older = rows("CR-01: Paint the front door", "CR-01: Count the MAR charts")
    newer = rows("CR-01: Count the MAR charts", "CR-01: Paint the front door")
    texts = [each.older.text(Field.ACTION) for each in compared(updates(older, newer)).update.pairs]
    assert texts == ["Count the MAR charts", "Paint the front door"]
