"""What Check says, in formulas: first what must be put right, then what a person should look at."""

from __future__ import annotations

from onelead_templates.design.timing import plausible
from onelead_templates.design.understood import IS_CLOSURE, join, when

_LEFT_ON = 'N(INDEX(People[To],MATCH({Listed as}&"",People[Name],0)))'
OWNER_HAS_LEFT = f'AND({{Listed as}}<>"",{_LEFT_ON}>0,{_LEFT_ON}<CheckDate)'
OPEN_ERRORS = join(
    when('{Answerable}="none"', "Choose one owner"),
    when('{Answerable}="placeholder"', "Owner names nobody: choose one person"),
    when('{Answerable}="several"', "More than one owner: keep one, put the other under Support"),
    when('{Answerable}="group"', "A group can't answer for it: name one person"),
    when(f"IFERROR({OWNER_HAS_LEFT},FALSE)", "The owner has left: name another"),
    when('TRIM({Action})=""', "Say what will be done"),
    when('{Deadline}=""', "Set a deadline", when("NOT(ISNUMBER({Deadline}))", "The deadline is not a date")),
    'IF(N({Days overdue})>0,"; Overdue by "&{Days overdue}&IF({Days overdue}=1," day"," days"),"")',
    when('TRIM({Intended outcome})=""', "Say the intended outcome"),
    when('TRIM({Evidence source})=""', "Say where evidence will come from"),
    when(
        'AND(ISNUMBER({Revised deadline}),N({Revised deadline})>N({Deadline}),TRIM({Reason for delay})="")',
        "Give the reason for the new deadline",
    ),
    when('AND({Action ID}<>"",COUNTIF(Actions[Action ID],{Action ID})>1)', "Another action has this ID"),
)
OPEN_WARNINGS = join(
    when('{Answerable}="role"', "The owner is a post: name who holds it"),
    when('AND({Answerable}="one",{Listed as}="")', "The owner is not on the People sheet"),
    when('{Stands as}="unknown"', "Choose a status"),
    when(f"AND(ISNUMBER({{Deadline}}),NOT({plausible('{Deadline}')}))", "The deadline can't be meant: look at it"),
    'IF({Missed}>0,"; "&{Missed}&IF({Missed}=1," check"," checks")&" missed","")',
    when('AND({Review decision}="Extend",{Revised deadline}="")', "Extended: give the new deadline"),
    when('AND({Tier}>1,{Escalated to}="")', "Escalation is due: see Escalations"),
    when('({Escalated to}="")<>({Escalated on}="")', "An escalation needs a person and a date"),
    'IF({Review decision}="Close",IF({Before closing}="Ready to close",'
    '"; The review decided to close it: choose Closed",'
    '"; The review decided to close it. "&{Before closing}),"")',
)
TO_MEND = (
    f'IF({{Stands as}}="","",IF({{Stands as}}="cancelled","",IF({IS_CLOSURE},'
    'IF(AND({Verdict}="unsupported",{Waiting}=""),"; Not supported. It needs "&MID({Lacking},3,240),""),'
    f"{OPEN_ERRORS})))"
)
TO_LOOK_AT = (
    f'IF({{Stands as}}="","",IF({{Stands as}}="cancelled",'
    'IF(TRIM({Review decision})="","; Cancelled without a decision",""),'
    f"IF({IS_CLOSURE},"
    'IF({Waiting}="Yes",IF({Lacking}="","","; Done, and waiting for "&MID({Lacking},3,240)),"")&'
    'IF({Verdict}="cannot tell",IF({Doubtful}<>"","; Cannot tell. It needs "&MID({Doubtful},3,240),"")&'
    'IF({Wording}="activity?",'
    '"; Read the evidence: it may only say what was asked or done, not what was found",""),""),'
    f"{OPEN_WARNINGS})))"
)
CHECK = (
    'IF({Stands as}="","",IF({To mend}&{To look at}<>"",MID({To mend}&{To look at},3,400),'
    f'IF({{Stands as}}="cancelled","Cancelled, with a decision",IF({IS_CLOSURE},'
    'IF({Stands as}="claimed","Ready: choose Closed, once you have read the evidence",'
    '"In order. Read the evidence: does it show the result?"),"In order"))))'
)
