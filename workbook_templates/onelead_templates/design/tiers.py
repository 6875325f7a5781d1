"""Who has to hear of an action, in formulas: its tier, why, and its place on the list of escalations."""

from __future__ import annotations

from onelead_templates.design.understood import IS_OPEN, join, when

SAFETY = (
    'IF({Stands as}="","",IF(OR({Priority}="High",{CQC notice}<>"",ISNUMBER(SEARCH("Regulation 12",{Source})),'
    'ISNUMBER(SEARCH("Regulation 13",{Source})),ISNUMBER(SEARCH("Regulation 15",{Source})),'
    'IFERROR(INDEX(ThemeSafety,MATCH({Theme},ThemeNames,0))="Yes",FALSE)),"Yes",""))'
)

_LATE = "N({Days overdue})"
_OWN_LIMIT = "ISNUMBER({Escalate after days late}),{Escalate after days late}"
_TO_MANAGER = f'{_LATE}>IF({_OWN_LIMIT},IF({{Safety}}="Yes",0,7))'
_TO_OVERSIGHT = f'AND({{Safety}}="Yes",{_LATE}>MAX(7,N({{Escalate after days late}})))'
PAST_FIRST_DEADLINE = (
    f'AND({IS_OPEN},{{Has come}}="Yes",CheckDate-N({{Deadline}})>MAX(28,N({{Escalate after days late}})))'
)
"""Counted from the first deadline: a revised one does not set it back."""

TIER = (
    'IF(OR({Stands as}="",{Stands as}="cancelled"),0,'
    f'IF(AND({IS_OPEN},OR(AND({{CQC notice}}<>"",{_LATE}>0),{_TO_OVERSIGHT},{PAST_FIRST_DEADLINE})),3,'
    f"IF(AND({IS_OPEN},OR({_TO_MANAGER},{{Missed}}>1)),2,"
    f'IF(OR({_LATE}>0,{{Answerable}}<>"one",{{Missed}}=1,AND({{Verdict}}="unsupported",{{Waiting}}="")),1,0))))'
)
WHY = (
    'IF({Tier}=0,"",MID('
    + join(
        f'IF({_LATE}>0,"; Overdue by "&{{Days overdue}}&IF({{Days overdue}}=1," day"," days"),"")',
        when(f'AND({_LATE}>0,{{Safety}}="Yes")', "People's safety or a high priority"),
        when(f'AND({_LATE}>0,{{CQC notice}}<>"")', "A CQC notice"),
        f'IF({PAST_FIRST_DEADLINE},"; "&(CheckDate-N({{Deadline}}))&" days past its first deadline","")',
        when('AND({Answerable}<>"one",{Answerable}<>"")', "No single named owner"),
        'IF({Missed}>0,"; "&{Missed}&IF({Missed}=1," check"," checks")&" missed","")',
        'IF(AND({Verdict}="unsupported",{Waiting}=""),"; Marked as done without "&MID({Lacking},3,200),"")',
    )
    + ",3,300))"
)
ORDER = (
    'IF({Tier}=0,"",{Tier}*1000000+MIN(N({Days overdue}),900)*1000+999'
    "-(ROW({Action})-ROW(Actions[[#Headers],[Action]])))"
)
