"""STR008: something unusual about the workbook, its logs or its registers, that a person should know."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.model import Person, Severity, Workbook, WorkbookOddity
from onelead.reading.people.names import folded
from onelead.tiers import circles
from onelead.words import listed, quoted


@rule(
    "STR008",
    "workbook-oddity",
    Severity.NOTE,
    message="This workbook holds something unusual: {detail}.",
    remedy="Make sure that somebody knows why it is there.",
    scope=Scope.WORKBOOK,
)
def workbook_oddity(workbook: Workbook, context: Context) -> Iterator[Hit]:
    """
    Nothing about the workbook itself needs explaining.

    ## Why it matters

    Macros, links to other workbooks, cells that cannot be read and an author's name travel with the file. So do slips
    in logs and registers: a check of an action that does not exist, text where a number belongs, two people of one
    name, two people who each escalate to the other. What could not be read took part in no rule, and a column that the
    provider's settings name but no tracker has changes nothing.

    ## Reported

    | ID    | Action                      | Owner    | Status |
    | ----- | --------------------------- | -------- | ------ |
    | CR-01 | Add up fluid charts at 2 pm | Ann Hill | Open   |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-20 | CR-91      | Ann Hill   | about ten       | 9         |

    **People**

    | Name     | Initials | Role               |
    | -------- | -------- | ------------------ |
    | Ann Hill | AH       | Registered Manager |
    | Ann Hill | AHI      | Night Senior       |

    ## Accepted

    | ID    | Action                      | Owner    | Status |
    | ----- | --------------------------- | -------- | ------ |
    | CR-01 | Add up fluid charts at 2 pm | Ann Hill | Open   |

    **Weekly checks**

    | Date       | Action ref | Checked by | Records sampled | Compliant |
    | ---------- | ---------- | ---------- | --------------- | --------- |
    | 2026-11-20 | CR-01      | Ann Hill   | 10              | 9         |

    **People**

    | Name     | Initials | Role               |
    | -------- | -------- | ------------------ |
    | Ann Hill | AH       | Registered Manager |
    | Tom Fox  | TF       | Night Senior       |
    """
    for oddity in workbook.oddities:
        yield _of_the_file(oddity)
    for note in workbook.logs.notes:
        spot = Spot(note.sheet, note.row, note.column)
        yield Hit(spot=spot, words={"said": note.message, "next": note.remedy}, message="{said}", remedy="{next}")
    yield from _same_names(workbook.people)
    yield from _circles(workbook.people)


ODDITIES = {
    "macros": ("This workbook holds macros.", "Share a copy without them."),
    "external_links": (
        "This workbook takes values from other files: {detail}.",
        "Paste the values before it is shared; whoever opens it does not have those files.",
    ),
    "dde": (
        "This workbook asks Excel to start another program: {detail}.",
        "Don't allow it when Excel asks; have IT look at the file.",
    ),
    "trailing_bytes": (
        "Something is attached to the file behind its end.",
        "Save it anew from Excel before it is shared.",
    ),
    "bad_cell": ("A cell could not be read: {detail}.", "Type its content again."),
    "long_text": ("A cell holds more text than Excel keeps: {detail}.", "Move the text into a document."),
    "author": ("The file itself names its author: {detail}.", "Remove the properties before it is shared."),
    "column_not_there": (
        "The settings name a column that no tracker here has: {detail}.",
        "Correct it in onelead.toml; onelead columns lists the columns as they are read.",
    ),
    "no_visible_sheet": ("Every sheet of this workbook is hidden.", "Unhide the sheets that people work with."),
}
"""Kind of oddity → what it is, and what to do."""


def _of_the_file(oddity: WorkbookOddity) -> Hit:
    message, remedy = ODDITIES.get(oddity.kind, ("", ""))
    detail = quoted(oddity.detail).rstrip(".") or oddity.kind.replace("_", " ")
    row, column = _place(oddity.cell)
    spot = Spot(oddity.sheet, row, column)
    return Hit(spot=spot, words={"detail": detail}, message=message, remedy=remedy)


def _same_names(people: tuple[Person, ...]) -> Iterator[Hit]:
    first: dict[str, Person] = {}
    for person in people:
        other = first.setdefault(folded(person.name), person)
        if other is not person and (other.sheet, other.row) != (person.sheet, person.row):
            yield _of_a_person(person, SAME_NAME, {"name": person.name, "row": str(other.row)})


def _circles(people: tuple[Person, ...]) -> Iterator[Hit]:
    for circle in circles(people):
        names = [person.name for person in circle]
        message = CIRCLE if len(names) > 1 else ALONE
        yield _of_a_person(circle[0], message, {"names": listed(names)})


def _of_a_person(person: Person, message: tuple[str, str], words: dict[str, str]) -> Hit:
    spot = Spot(person.sheet, person.row, 1, value=person.name)
    return Hit(spot=spot, words=words, message=message[0], remedy=message[1])


SAME_NAME = (
    "{name} stands here and on row {row}, so the name alone says nothing about which of them is meant.",
    "Give each a name of their own, such as with a middle initial; or delete one of the two rows.",
)
CIRCLE = (
    "{names} escalate to one another, so what they cannot resolve goes round in a circle.",
    "Name for one of them somebody who stands above all of them.",
)
ALONE = ("{names} escalates to themselves.", "Name somebody who stands above them.")


def _place(cell: str) -> tuple[int, int]:
    """Return row and column of a cell's address; nothing of one that is none."""
    letters = cell.rstrip("0123456789")
    digits = cell[len(letters) :]
    if not digits or not letters.isascii() or not letters.isalpha():
        return 0, 0
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits), column
