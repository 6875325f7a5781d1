"""PRV001: an NHS number in the workbook."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.model import NOT_REPEATED, Severity, Workbook


@rule(
    "PRV001",
    "nhs-number",
    Severity.WARNING,
    message="This cell holds what {looks} an NHS number, so it says which patient or resident is meant.",
    remedy="Write a reference of your own in its place, and keep the number in the care record.",
    scope=Scope.WORKBOOK,
)
def nhs_number(workbook: Workbook, context: Context) -> Iterator[Hit]:
    """
    No NHS number stands in the workbook.

    ## Why it matters

    A tracker goes to meetings, commissioners and e-mail. An NHS number names one person for good, and nothing in an
    improvement plan needs it. Ten digits count where they pass the number's own check (modulus 11) and stand in groups
    of 3, 3 and 4, or under a heading that says NHS; other ten digits that pass it are called possible.

    ## Reported

    | ID    | Issue                            | Action                      | Owner    | Status |
    | ----- | -------------------------------- | --------------------------- | -------- | ------ |
    | CR-01 | Fall of 943 476 5919 on 3 August | Update the falls assessment | Ann Hill | Open   |

    ## Accepted

    | ID    | Issue                           | Action                      | Owner    | Status |
    | ----- | ------------------------------- | --------------------------- | -------- | ------ |
    | CR-01 | Fall of resident 14 on 3 August | Update the falls assessment | Ann Hill | Open   |
    | CR-02 | Order 9434765919 of 14/9/26     | Fit the new call point      | Tom Fox  | Open   |
    """
    for each in workbook.personal:
        if each.kind == "nhs_number":
            looks = "is" if each.sure else "may be"
            yield Hit(words={"looks": looks}, spot=Spot(each.sheet, each.row, each.column, value=NOT_REPEATED))
