"""What a closure needs, in formulas: what fails, what can't be told, and the verdict of the row."""

from __future__ import annotations

from onelead_templates.design.understood import IS_CLOSURE, has_word, join, when

VERIFIER_IS_NOBODY = 'OR(TRIM({Verified by})="",ISNUMBER(MATCH(TRIM({Verified by}),NobodyWords,0)))'
VERIFIER_IS_OWNER = (
    'OR(TRIM({Verified by})=TRIM({Owner}),TRIM({Verified by})="self",'
    'TRIM({Verified by})=LEFT({Owner},1)&MID({Owner},IFERROR(FIND(" ",{Owner}),99)+1,1),'
    'AND({Second listed as}<>"",{Second listed as}={Listed as}))'
)
VERIFIER_IS_NO_NAME = (
    f'AND({{Second listed as}}="",OR({has_word("{Verified by}", "GroupWords")},'
    f"{has_word('{Verified by}', 'PostWords')}))"
)
RESULT_FAILED = 'OR({Verification result}="Partly resolved",{Verification result}="Not resolved")'


def date_has_come(cell: str, what: str) -> str:
    """Return what is wrong with a date that should be recorded and not lie in the future."""
    return f'IF(ISNUMBER({cell}),IF({cell}>CheckDate,"; {what} that has come (it is in the future)",""),"; {what}")'


FAILING = join(
    when('OR({Answerable}="none",{Answerable}="placeholder")', "one named owner"),
    when('{Answerable}="several"', "one owner, not several"),
    when('{Answerable}="group"', "a named owner, not a group"),
    when('{Wording}="none"', "evidence of the result"),
    when('{Wording}="placeholder"', "evidence that says what was found"),
    when(
        VERIFIER_IS_NOBODY,
        "a check by someone other than the owner",
        when(VERIFIER_IS_OWNER, "a check by someone else: the owner can't verify"),
    ),
    date_has_come("{Verified on}", "a verification date"),
    when(
        'TRIM({Verification result})=""',
        "a verification result",
        when(RESULT_FAILED, "a verification that finds it resolved"),
    ),
    date_has_come("{Reviewed on}", "a review date"),
    when(
        'TRIM({Review decision})=""',
        "the review decision",
        when('OR({Review decision}="Extend",{Review decision}="Escalate")', "a review decision to close"),
    ),
)

UNCLEAR = join(
    when('OR({Answerable}="role",{Answerable}="unclear")', "the name of the person who holds the owner's post"),
    when(VERIFIER_IS_NO_NAME, "the name of the person who verified"),
    when(
        'AND(TRIM({Verification result})<>"",ISNA(MATCH(TRIM({Verification result}),ResultChoices,0)))',
        "a verification result from the list",
    ),
    when(
        'AND(TRIM({Review decision})<>"",OR({Review decision}="Cancel",'
        "ISNA(MATCH(TRIM({Review decision}),DecisionChoices,0))))",
        "a review decision to close",
    ),
)

FAILING_FOR_ROW = f'IF({{Stands as}}="","",{FAILING})'
UNCLEAR_FOR_ROW = f'IF({{Stands as}}="","",{UNCLEAR})'

BEFORE_CLOSING = (
    'IF({Stands as}="","",IF({Stands as}="cancelled","Cancelled",'
    'IF({Lacking}&{Doubtful}="","Ready to close","Needs "&MID({Lacking}&{Doubtful},3,240))))'
)

WAITING = (
    'IF(AND({Stands as}="claimed",OR({Answerable}="one",{Answerable}="role",{Answerable}="unclear"),'
    '{Wording}<>"none",{Wording}<>"placeholder",'
    f"OR({VERIFIER_IS_NOBODY},NOT({VERIFIER_IS_OWNER})),NOT({RESULT_FAILED}),"
    '{Review decision}<>"Extend",{Review decision}<>"Escalate",'
    f'ISNUMBER({{Completed}}),CheckDate-N({{Completed}})<=31),"Yes","")'
)

CLOSURE = (
    f'IF({IS_CLOSURE},IF({{Lacking}}<>"","unsupported",'
    'IF(OR({Doubtful}<>"",{Wording}="activity?"),"cannot tell","supported")),"")'
)
