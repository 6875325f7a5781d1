"""Days, in formulas: the deadline that counts, how late an action is, whether it was on time, checks missed."""

from __future__ import annotations

from onelead_templates.design.understood import IS_OPEN


def plausible(day: str) -> str:
    """Return a condition: a deadline can be meant (since 2000, not over five years ahead, not before the start)."""
    return (
        f"AND(ISNUMBER({day}),N({day})>=36526,N({day})<=EDATE(CheckDate,60),"
        f"OR(NOT(ISNUMBER({{Started}})),N({day})>=N({{Started}})))"
    )


CURRENT_DEADLINE = 'IF(ISNUMBER({Revised deadline}),{Revised deadline},IF(ISNUMBER({Deadline}),{Deadline},""))'
FIRST_DEADLINE_COME = (
    f'IF(AND({{Stands as}}<>"",{{Stands as}}<>"cancelled",{plausible("{Deadline}")}),'
    f'IF({{Deadline}}<=CheckDate,"Yes","No"),"")'
)
DAYS_OVERDUE = (
    f'IF(AND({IS_OPEN},{plausible("{Counts from}")}),IF({{Counts from}}<CheckDate,CheckDate-{{Counts from}},""),"")'
)
FINISHED_ON = "IF(ISNUMBER({Completed}),{Completed},IF(ISNUMBER({Verified on}),{Verified on},N({Evidence date})))"
ON_TIME = (
    'IF(AND({Verdict}="supported",{Has come}="Yes"),'
    'IF(COUNT({Completed},{Verified on},{Evidence date})=0,"cannot tell",'
    f'IF({FINISHED_ON}<={{Deadline}},"Yes","No")),"")'
)
CHECKS_MISSED = (
    f"IF(AND({IS_OPEN},N({{Follow-up every (days)}})>0,N({{Started}})+N({{Last looked at}})>0),"
    "MAX(0,INT((CheckDate-MAX(N({Started}),N({Last looked at}))-1)/{Follow-up every (days)})),0)"
)
LAST_CHECK = (
    'IF(OR({Stands as}="",{Action ID}=""),"",'
    'IF(COUNTIFS(Checks[Action ID],{Action ID},Checks[Date],"<="&CheckDate)=0,"",'
    'IFERROR(SUMPRODUCT(MAX((Checks[Action ID]={Action ID})*(Checks[Date]<=CheckDate)*Checks[Date])),"")))'
)
