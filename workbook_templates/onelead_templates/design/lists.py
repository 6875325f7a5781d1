"""Draws the Lists sheet: what the drop-downs offer, the words the formulas know, and who hears of what."""

from __future__ import annotations

from collections.abc import Sequence

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from onelead_templates.design import look, words
from onelead_templates.design.draft import PROTECTION, Draft
from onelead_templates.kind import Kind

SHEET = "Lists"
HEAD = 4
FIRST = 5
OWN_ROWS = 28
PEOPLE_ROWS = 60


class _Columns:
    """Places lists side by side, one blank column between them."""

    def __init__(self, draft: Draft, sheet: Worksheet) -> None:
        self.draft, self.sheet, self.next = draft, sheet, 0

    def place(self, heading: str, items: Sequence[str], width: float = 22, spare: int = 0) -> str:
        """Write a list, with *spare* blank cells that people may fill, and return its range."""
        column = self.next
        self.next += 1
        self.sheet.set_column(column, column, width)
        self.sheet.write_string(HEAD, column, heading, self.draft.format(look.HEADER))
        style = self.draft.format(look.INPUT if spare else look.WORKED)
        for offset in range(len(items) + spare):
            if offset < len(items):
                self.sheet.write_string(FIRST + offset, column, items[offset], style)
            else:
                self.sheet.write_blank(FIRST + offset, column, None, style)
        return self.range(column, len(items) + spare)

    def place_formulas(self, heading: str, formulas: Sequence[str], width: float = 22) -> str:
        """Write a list that works itself out, and return its range."""
        column = self.next
        self.next += 1
        self.sheet.set_column(column, column, width)
        self.sheet.write_string(HEAD, column, heading, self.draft.format(look.HEADER))
        for offset, formula in enumerate(formulas):
            self.draft.formula(self.sheet, FIRST + offset, column, formula, look.WORKED)
        return self.range(column, len(formulas))

    def range(self, column: int, rows: int) -> str:
        """Return the address of a column's cells."""
        letter = xl_col_to_name(column)
        return f"{SHEET}!${letter}${FIRST + 1}:${letter}${FIRST + rows}"


def draw_lists(draft: Draft, kind: Kind) -> None:
    """Draw the lists and name them."""
    sheet = draft.workbook.get_worksheet_by_name(SHEET)
    draft.title_rows(
        sheet,
        "OneLead: lists",
        "What the drop-downs offer. White cells are yours to change; keep each list without gaps. "
        "The words on the right are those that the formulas understand.",
        6,
    )
    columns = _Columns(draft, sheet)
    sheet.set_row(HEAD, 44)
    _own_lists(draft, columns, kind)
    _fixed_lists(draft, columns)
    _people_lists(draft, columns)
    _word_lists(draft, columns)
    sheet.freeze_panes(FIRST, 0)
    sheet.protect("", PROTECTION)
    sheet.print_area(0, 0, FIRST + OWN_ROWS, 6)
    sheet.fit_to_pages(1, 1)


def _own_lists(draft: Draft, columns: _Columns, kind: Kind) -> None:
    themes = columns.place("Themes", [theme for theme, _ in kind.themes], 24, OWN_ROWS - len(kind.themes))
    safety = columns.place(
        "Is the theme about safety or dignity?",
        [words.YES_NO[0] if safety else words.YES_NO[1] for _, safety in kind.themes],
        16,
        OWN_ROWS - len(kind.themes),
    )
    draft.workbook.define_name("ThemeNames", f"={themes}")
    draft.workbook.define_name("ThemeSafety", f"={safety}")
    _name_filled(draft, "ThemeChoices", themes)
    for heading, name, items in (
        ("Sources", "SourceChoices", kind.sources),
        ("Evidence sources", "EvidenceSourceChoices", kind.evidence_sources),
        *kind.extra_lists,
    ):
        _name_filled(draft, name, columns.place(heading, items, 30, OWN_ROWS - len(items)))


def _name_filled(draft: Draft, name: str, cells: str) -> None:
    """Name the filled part of a list, so that a drop-down shows no blanks."""
    first = cells.split(":")[0]
    draft.workbook.define_name(name, f'={first}:INDEX({cells},MAX(1,SUMPRODUCT(--({cells}<>""))))')


def _fixed_lists(draft: Draft, columns: _Columns) -> None:
    names = (
        "StatusWhileOpen",
        "StatusWhenReady",
        "StatusWhenCancelled",
        "DecisionChoices",
        "ResultChoices",
        "PriorityChoices",
        "YesNoChoices",
    )
    for name, (heading, items) in zip(names, words.LISTS, strict=True):
        draft.workbook.define_name(name, f"={columns.place(heading, items, 23)}")


def _people_lists(draft: Draft, columns: _Columns) -> None:
    """Work out who holds which post today, and the drop-downs of owners and verifiers without gaps."""
    active = 'INDEX(People[Active],{n})="Yes"'
    inside = 'INDEX(People[External],{n})<>"Yes"'
    owning = 'AND(INDEX(People[Name],{n})<>"",COUNTIF(Actions[Listed as],INDEX(People[Name],{n})&"")>0)'
    posts = [f'IF({active},TRIM(INDEX(People[Role],{{n}})),"")'.format(n=n) for n in range(1, PEOPLE_ROWS + 1)]
    draft.workbook.define_name("PostsHeld", f"={columns.place_formulas('Post held today (from People)', posts, 22)}")
    for name, condition in (
        ("OwnerNumbers", f"AND({active},{inside})"),
        ("VerifierNumbers", active),
        ("OwningNumbers", owning),
    ):
        draft.workbook.define_name(name, f"={_place_numbers(columns, name, condition)}")
    for heading, name, numbers in (
        ("May own an action (from People)", "OwnerChoices", "OwnerNumbers"),
        ("May verify (from People)", "VerifierChoices", "VerifierNumbers"),
    ):
        formulas = [
            f'IFERROR(INDEX(People[Name],MATCH({number},{numbers},0)),"")' for number in range(1, PEOPLE_ROWS + 1)
        ]
        _name_filled(draft, name, columns.place_formulas(heading, formulas, 22))


def _place_numbers(columns: _Columns, heading: str, condition: str) -> str:
    """Give numbers to the people for whom the condition holds, in the order of the People sheet."""
    letter = xl_col_to_name(columns.next)
    formulas = [
        f'IF({condition.format(n=n)},COUNT(${letter}${FIRST}:${letter}${FIRST + n - 1})+1,"")'
        for n in range(1, PEOPLE_ROWS + 1)
    ]
    return columns.place_formulas(heading, formulas, 10)


def _word_lists(draft: Draft, columns: _Columns) -> None:
    for heading, name, items in (
        ("Status words", "StatusWords", tuple(words.STATUS_WORDS)),
        ("Count as", "StatusMeanings", tuple(words.STATUS_WORDS.values())),
        ("Words for nobody", "NobodyWords", words.PLACEHOLDERS),
        ("Between two names", "JoiningWords", words.JOINERS),
        ("Words for a group", "GroupWords", words.GROUPS),
        ("Words for a post", "PostWords", words.POSTS),
        ("Words that are no evidence", "EmptyWords", words.EMPTY_EVIDENCE),
        ("Words for what was done", "ActivityWords", words.ACTIVITY),
        ("Words for what was found", "FindingWords", words.FINDINGS),
    ):
        draft.workbook.define_name(name, f"={columns.place(heading, items, 18)}")
