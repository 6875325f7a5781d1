"""The Help sheet, as it is described before it is painted."""

from onelead.pages.page import PageTable
from onelead_addin.help_page import help_page


def test_a_remedy_on_the_help_page_leaves_its_blanks_as_dots() -> None:
    tables = [part for part in help_page().parts if isinstance(part, PageTable)]
    said = [str(cell) for table in tables for row in table.rows for cell in row]

    assert "Ask someone other than … to look, and record name, date and what they saw." in said
    assert "Write one person's name under the column; put helpers under …." in said
    assert not [each for each in said if "{" in each]
