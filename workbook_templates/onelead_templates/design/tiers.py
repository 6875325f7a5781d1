"""Who has to hear of an action, in formulas: its tier, why, and its place on the list of escalations."""

from __future__ import annotations

from onelead_templates.design.understood import IS_OPEN, join, when

SAFETY = (
    'IF({Stands as}="","",IF(OR({Priority}="High",{CQC notice}<>"",ISNUMBER(SEARCH("Regulation 12",{Source})),'
    'ISNUMBER(SEARCH("Regulation 13",{Source})),ISNUMBER(SEARCH("Regulation 15",{Source})),'
    'IFERROR(INDEX(ThemeSafety,MATCH({Theme},ThemeNames,0))="Yes",FALSE)),"Yes",""))'
)

TIER = (
    f'IF(OR({{Stands as}}="",{{Stands as}}="cancelled"),0,IF(AND({IS_OPEN},'
    f'OR(AND({{CQC notice}}<>"",N({{Days overdue}})>0),'
    'AND({Safety}="Yes",N({Days overdue})>7),'
    'AND(N({Days overdue})>0,{Has come}="Yes",CheckDate-N({Deadline})>28))),3,'
    f'IF(AND({IS_OPEN},OR(N({{Days overdue}})>7,AND({{Safety}}="Yes",N({{Days overdue}})>0),{{Missed}}>1)),2,'
    'IF(OR(N({Days overdue})>0,{Answerable}<>"one",{Missed}=1,AND({Verdict}="unsupported",{Waiting}="")),1,0))))'
)
WHY = (
    'IF({Tier}=0,"",MID('
    + join(
        'IF(N({Days overdue})>0,"; Overdue by "&{Days overdue}&IF({Days overdue}=1," day"," days"),"")',
        when('AND(N({Days overdue})>0,{Safety}="Yes")', "People's safety or a high priority"),
        when('AND(N({Days overdue})>0,{CQC notice}<>"")', "A CQC notice"),
        when(
            'AND(N({Days overdue})>0,{Has come}="Yes",N({Deadline})<N({Counts from}),CheckDate-N({Deadline})>28)',
            "Over 28 days past its first deadline",
        ),
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
