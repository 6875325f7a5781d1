"""PRV002: a personal detail in the workbook."""

from collections.abc import Iterator

from onelead.catalogue import Context, Hit, Scope, Spot, rule
from onelead.model import NOT_REPEATED, Severity, Workbook

KINDS = {
    "date_of_birth": "a date of birth",
    "telephone": "a telephone number",
    "email": "an e-mail address",
    "ni_number": "a National Insurance number",
    "postcode": "somebody's home address",
}


@rule(
    "PRV002",
    "personal-detail",
    Severity.NOTE,
    message="This cell holds {detail}.",
    remedy="Leave it out before the workbook is shared; keep it in the care record or on the People sheet.",
    scope=Scope.WORKBOOK,
)
def personal_detail(workbook: Workbook, context: Context) -> Iterator[Hit]:
    """
    No personal detail stands among the actions.

    ## Why it matters

    What is shared with commissioners must not say where a resident lives or how to ring a relative. Columns that name
    members of staff, and registers of them, are left alone. The detail itself is never repeated in a report.

    ## Reported

    | ID    | Action                       | Owner    | Status | Evidence                         |
    | ----- | ---------------------------- | -------- | ------ | -------------------------------- |
    | CR-01 | Ring the daughter every week | Ann Hill | Open   | Rang 07700 900123 on 3 September |
    | CR-02 | Move Mrs B to the new room   | Tom Fox  | Open   | DOB 03/04/1938, moved 4/9/26     |

    ## Accepted

    | ID    | Action                       | Owner             | Status | Evidence                        |
    | ----- | ---------------------------- | ----------------- | ------ | ------------------------------- |
    | CR-01 | Ring the daughter every week | ann@ashgrove.test | Open   | Rang the daughter on 3/9/2026   |
    | CR-02 | Fit the new call point       | Tom Fox           | Open   | Job 0161-88213, £1,250.00, paid |
    """
    for each in workbook.personal:
        if each.kind in KINDS:
            yield Hit(
                words={"detail": KINDS[each.kind]}, spot=Spot(each.sheet, each.row, each.column, value=NOT_REPEATED)
            )
