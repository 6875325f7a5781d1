"""
What the action plan works out on every row, in formulas that Excel 2016 knows.

``{Heading}`` is this row's cell of that column. The definitions are those of OneLead's own rules; what only a reader
of words can decide (does the evidence say what was found?) is left to a person, and the Check column says so.
"""

from __future__ import annotations

STATE = (
    'IF({Issue}&{Action}&{Owner}&{Deadline}="","",'
    'IFERROR(INDEX(StatusMeanings,MATCH(TRIM({Status}),StatusWords,0)),"unknown"))'
)


def person_named_in(cell: str) -> str:
    """Return a formula for the person that a cell names: by name, initials, first name, or a post that one holds."""
    name = f"TRIM({cell})"
    return (
        f'IF(OR({cell}="",ISNUMBER(MATCH({name},NobodyWords,0))),"",'
        f"IFERROR(INDEX(People[Name],MATCH({name},People[Name],0)),"
        f"IFERROR(INDEX(People[Name],MATCH({name},People[Initials],0)),"
        f'IF(COUNTIF(People[Name],{name}&" *")=1,INDEX(People[Name],MATCH({name}&" *",People[Name],0)),'
        f"IF(COUNTIF(PostsHeld,{name})=1,"
        f'INDEX(People[Name],MATCH({name},PostsHeld,0)),"")))))'
    )


def has_word(cell: str, words: str) -> str:
    """Return a condition: the cell holds one of the words, as a word."""
    return f'SUMPRODUCT(--ISNUMBER(SEARCH(" "&{words}&" "," "&TRIM({cell})&" ")))>0'


def holds_any(cell: str, words: str) -> str:
    """Return a condition: the cell holds one of the words anywhere."""
    return f"SUMPRODUCT(--ISNUMBER(SEARCH({words},{cell})))>0"


def join(*parts: str) -> str:
    """Return a formula that strings its parts together; each is blank or begins with ``; ``."""
    return "&".join(parts)


def when(condition: str, words: str, otherwise: str = '""') -> str:
    """Return a formula for ``; words`` where the condition holds."""
    return f'IF({condition},"; {words}",{otherwise})'


OWNERSHIP = (
    'IF({Stands as}="","",IF(TRIM({Owner})="","none",IF(ISNUMBER(MATCH(TRIM({Owner}),NobodyWords,0)),"placeholder",'
    'IF({Listed as}<>"","one",'
    f'IF(OR({holds_any("{Owner}", "JoiningWords")},ISNUMBER(SEARCH(CHAR(10),{{Owner}}))),"several",'
    f'IF({has_word("{Owner}", "GroupWords")},"group",'
    f'IF(OR({has_word("{Owner}", "PostWords")},COUNTIF(People[Role],TRIM({{Owner}}))>0),"role","one")))))))'
)

EVIDENCE_KIND = (
    'IF(TRIM({Evidence})="","none",IF(ISNUMBER(MATCH(TRIM({Evidence}),EmptyWords,0)),"placeholder",'
    f"IF(AND({holds_any('{Evidence}', 'ActivityWords')},NOT({holds_any('{Evidence}', 'FindingWords')})),"
    '"activity?","recorded")))'
)

IS_CLOSURE = 'OR({Stands as}="claimed",{Stands as}="closed")'
IS_OPEN = 'AND({Stands as}<>"",{Stands as}<>"claimed",{Stands as}<>"closed",{Stands as}<>"cancelled")'
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

FINISHED_ON = "IF(ISNUMBER({Completed}),{Completed},IF(ISNUMBER({Verified on}),{Verified on},N({Evidence date})))"

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
ON_TIME = (
    'IF(AND({Verdict}="supported",{Has come}="Yes"),'
    'IF(COUNT({Completed},{Verified on},{Evidence date})=0,"cannot tell",'
    f'IF({FINISHED_ON}<={{Deadline}},"Yes","No")),"")'
)
SAFETY = (
    'IF({Stands as}="","",IF(OR({Priority}="High",{CQC notice}<>"",ISNUMBER(SEARCH("Regulation 12",{Source})),'
    'ISNUMBER(SEARCH("Regulation 13",{Source})),ISNUMBER(SEARCH("Regulation 15",{Source})),'
    'IFERROR(INDEX(ThemeSafety,MATCH({Theme},ThemeNames,0))="Yes",FALSE)),"Yes",""))'
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
