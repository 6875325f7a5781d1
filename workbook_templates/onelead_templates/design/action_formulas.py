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
    """Return a formula for the person that a cell names: by name, initials, first name, or a post that one person holds."""
    name = f"TRIM({cell})"
    return (
        f'IF(OR({cell}="",ISNUMBER(MATCH({name},NobodyWords,0))),"",'
        f"IFERROR(INDEX(People[Name],MATCH({name},People[Name],0)),"
        f"IFERROR(INDEX(People[Name],MATCH({name},People[Initials],0)),"
        f'IF(COUNTIF(People[Name],{name}&" *")=1,INDEX(People[Name],MATCH({name}&" *",People[Name],0)),'
        f"IF(COUNTIF(People[Post held now],{name})=1,"
        f'INDEX(People[Name],MATCH({name},People[Post held now],0)),"")))))'
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
    'IF({State}="","",IF(TRIM({Owner})="","none",IF(ISNUMBER(MATCH(TRIM({Owner}),NobodyWords,0)),"placeholder",'
    'IF({Person}<>"","one",'
    f"IF(OR({holds_any('{Owner}', 'JoiningWords')},ISNUMBER(SEARCH(CHAR(10),{{Owner}}))),\"several\","
    f"IF({has_word('{Owner}', 'GroupWords')},\"group\","
    f"IF(OR({has_word('{Owner}', 'PostWords')},COUNTIF(People[Role],TRIM({{Owner}}))>0),\"role\",\"one\")))))))"
)

EVIDENCE_KIND = (
    'IF(TRIM({Evidence})="","none",IF(ISNUMBER(MATCH(TRIM({Evidence}),EmptyWords,0)),"placeholder",'
    f"IF(AND({holds_any('{Evidence}', 'ActivityWords')},NOT({holds_any('{Evidence}', 'FindingWords')})),"
    '"activity?","recorded")))'
)

IS_CLOSURE = 'OR({State}="claimed",{State}="closed")'
IS_OPEN = 'AND({State}<>"",{State}<>"claimed",{State}<>"closed",{State}<>"cancelled")'
VERIFIER_IS_NOBODY = 'OR(TRIM({Verified by})="",ISNUMBER(MATCH(TRIM({Verified by}),NobodyWords,0)))'
VERIFIER_IS_OWNER = (
    'OR(TRIM({Verified by})=TRIM({Owner}),TRIM({Verified by})="self",'
    'TRIM({Verified by})=LEFT({Owner},1)&MID({Owner},IFERROR(FIND(" ",{Owner}),99)+1,1),'
    'AND({Checker}<>"",{Checker}={Person}))'
)
VERIFIER_IS_NO_NAME = (
    f'AND({{Checker}}="",OR({has_word("{Verified by}", "GroupWords")},{has_word("{Verified by}", "PostWords")}))'
)
RESULT_FAILED = 'OR({Verification result}="Partly resolved",{Verification result}="Not resolved")'


def date_has_come(cell: str, what: str) -> str:
    """Return what is wrong with a date that should be recorded and not lie in the future."""
    return (
        f'IF(ISNUMBER({cell}),IF({cell}>CheckDate,"; {what} that has come (it is in the future)",""),"; {what}")'
    )


FAILING = join(
    when('OR({Ownership}="none",{Ownership}="placeholder")', "one named owner"),
    when('{Ownership}="several"', "one owner, not several"),
    when('{Ownership}="group"', "a named owner, not a group"),
    when('{Evidence kind}="none"', "evidence of the result"),
    when('{Evidence kind}="placeholder"', "evidence that says what was found"),
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
    when('OR({Ownership}="role",{Ownership}="unclear")', "the name of the person who holds the owner's post"),
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

FAILING_FOR_ROW = f'IF({{State}}="","",{FAILING})'
UNCLEAR_FOR_ROW = f'IF({{State}}="","",{UNCLEAR})'

BEFORE_CLOSING = (
    'IF({State}="","",IF({State}="cancelled","Cancelled",'
    'IF({Still failing}&{Still unclear}="","Ready to close","Needs "&MID({Still failing}&{Still unclear},3,240))))'
)

FINISHED_ON = "IF(ISNUMBER({Completed}),{Completed},IF(ISNUMBER({Verified on}),{Verified on},N({Evidence date})))"

WAITING = (
    'IF(AND({State}="claimed",OR({Ownership}="one",{Ownership}="role",{Ownership}="unclear"),'
    '{Evidence kind}<>"none",{Evidence kind}<>"placeholder",'
    f"OR({VERIFIER_IS_NOBODY},NOT({VERIFIER_IS_OWNER})),NOT({RESULT_FAILED}),"
    '{Review decision}<>"Extend",{Review decision}<>"Escalate",'
    f'ISNUMBER({{Completed}}),CheckDate-N({{Completed}})<=31),"Yes","")'
)

CLOSURE = (
    f'IF({IS_CLOSURE},IF({{Still failing}}<>"","unsupported",'
    'IF(OR({Still unclear}<>"",{Evidence kind}="activity?"),"cannot tell","supported")),"")'
)


def plausible(day: str) -> str:
    """Return a condition: a deadline can be meant (since 2000, not over five years ahead, not before the start)."""
    return (
        f"AND(ISNUMBER({day}),N({day})>=36526,N({day})<=EDATE(CheckDate,60),"
        f"OR(NOT(ISNUMBER({{Started}})),N({day})>=N({{Started}})))"
    )


CURRENT_DEADLINE = 'IF(ISNUMBER({Revised deadline}),{Revised deadline},IF(ISNUMBER({Deadline}),{Deadline},""))'
FIRST_DEADLINE_COME = (
    f'IF(AND({{State}}<>"",{{State}}<>"cancelled",{plausible("{Deadline}")}),IF({{Deadline}}<=CheckDate,"Yes","No"),"")'
)
DAYS_OVERDUE = (
    f'IF(AND({IS_OPEN},{plausible("{Counts as deadline}")}),'
    'IF({Counts as deadline}<CheckDate,CheckDate-{Counts as deadline},""),"")'
)
ON_TIME = (
    'IF(AND({Closure}="supported",{First deadline come}="Yes"),'
    'IF(COUNT({Completed},{Verified on},{Evidence date})=0,"cannot tell",'
    f'IF({FINISHED_ON}<={{Deadline}},"Yes","No")),"")'
)
SAFETY = (
    'IF({State}="","",IF(OR({Priority}="High",{CQC notice}<>"",ISNUMBER(SEARCH("Regulation 12",{Framework})),'
    'ISNUMBER(SEARCH("Regulation 13",{Framework})),ISNUMBER(SEARCH("Regulation 15",{Framework})),'
    'IFERROR(INDEX(ThemeSafety,MATCH({Theme},ThemeNames,0))="Yes",FALSE)),"Yes",""))'
)
CHECKS_MISSED = (
    f"IF(AND({IS_OPEN},N({{Follow-up every (days)}})>0,N({{Started}})+N({{Last check}})>0),"
    "MAX(0,INT((CheckDate-MAX(N({Started}),N({Last check}))-1)/{Follow-up every (days)})),0)"
)
LAST_CHECK = (
    'IF(OR({State}="",{Action ID}=""),"",IF(COUNTIFS(Checks[Action ID],{Action ID},Checks[Date],"<="&CheckDate)=0,"",'
    'IFERROR(SUMPRODUCT(MAX((Checks[Action ID]={Action ID})*(Checks[Date]<=CheckDate)*Checks[Date])),"")))'
)

OWNER_HAS_LEFT = 'AND({Person}<>"",N(INDEX(People[To],MATCH({Person}&"",People[Name],0)))>0,' + (
    "N(INDEX(People[To],MATCH({Person}&\"\",People[Name],0)))<CheckDate)"
)
OPEN_ERRORS = join(
    when('{Ownership}="none"', "Choose one owner"),
    when('{Ownership}="placeholder"', "Owner names nobody: choose one person"),
    when('{Ownership}="several"', "More than one owner: keep one, put the other under Support"),
    when('{Ownership}="group"', "A group can't answer for it: name one person"),
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
    when('{Ownership}="role"', "The owner is a post: name who holds it"),
    when('AND({Ownership}="one",{Person}="")', "The owner is not on the People sheet"),
    when('{State}="unknown"', "Choose a status"),
    when(f"AND(ISNUMBER({{Deadline}}),NOT({plausible('{Deadline}')}))", "The deadline can't be meant: look at it"),
    'IF({Checks missed}>0,"; "&{Checks missed}&IF({Checks missed}=1," check"," checks")&" missed","")',
    when('AND({Review decision}="Extend",{Revised deadline}="")', "Extended: give the new deadline"),
    when('AND({Tier}>1,{Escalated to}="")', "Escalation is due: see Escalations"),
    when('({Escalated to}="")<>({Escalated on}="")', "An escalation needs a person and a date"),
    'IF({Review decision}="Close",IF({Before closing}="Ready to close","; The review decided to close it: choose Closed",'
    '"; The review decided to close it. "&{Before closing}),"")',
)
TO_MEND = (
    f'IF({{State}}="","",IF({{State}}="cancelled","",IF({IS_CLOSURE},'
    'IF(AND({Closure}="unsupported",{Waiting}=""),"; Not supported. It needs "&MID({Still failing},3,240),""),'
    f"{OPEN_ERRORS})))"
)
TO_LOOK_AT = (
    f'IF({{State}}="","",IF({{State}}="cancelled",'
    'IF(TRIM({Review decision})="","; Cancelled without a decision",""),'
    f"IF({IS_CLOSURE},"
    'IF({Waiting}="Yes",IF({Still failing}="","","; Done, and waiting for "&MID({Still failing},3,240)),"")&'
    'IF({Closure}="cannot tell",IF({Still unclear}<>"","; Cannot tell. It needs "&MID({Still unclear},3,240),"")&'
    'IF({Evidence kind}="activity?","; Read the evidence: it may only say what was asked or done, not what was found",""),""),'
    f"{OPEN_WARNINGS})))"
)
CHECK = (
    'IF({State}="","",IF({To mend}&{To look at}<>"",MID({To mend}&{To look at},3,400),'
    f'IF({{State}}="cancelled","Cancelled, with a decision",IF({IS_CLOSURE},'
    'IF({State}="claimed","Ready: choose Closed, once you have read the evidence","In order. Read the evidence: does it show the result?"),"In order"))))'
)

TIER = (
    f'IF(OR({{State}}="",{{State}}="cancelled"),0,IF(AND({IS_OPEN},OR(AND({{CQC notice}}<>"",N({{Days overdue}})>0),'
    'AND({Safety}="Yes",N({Days overdue})>7),'
    'AND(N({Days overdue})>0,{First deadline come}="Yes",CheckDate-N({Deadline})>28))),3,'
    f'IF(AND({IS_OPEN},OR(N({{Days overdue}})>7,AND({{Safety}}="Yes",N({{Days overdue}})>0),{{Checks missed}}>1)),2,'
    'IF(OR(N({Days overdue})>0,{Ownership}<>"one",{Checks missed}=1,AND({Closure}="unsupported",{Waiting}="")),1,0))))'
)
WHY = "IF({Tier}=0,\"\",MID(" + join(
    'IF(N({Days overdue})>0,"; overdue by "&{Days overdue}&IF({Days overdue}=1," day"," days"),"")',
    when('AND(N({Days overdue})>0,{Safety}="Yes")', "people's safety or a high priority"),
    when('AND(N({Days overdue})>0,{CQC notice}<>"")', "a CQC notice"),
    when(
        'AND(N({Days overdue})>0,{First deadline come}="Yes",N({Deadline})<N({Counts as deadline}),CheckDate-N({Deadline})>28)',
        "over 28 days past its first deadline",
    ),
    when('AND({Ownership}<>"one",{Ownership}<>"")', "no single named owner"),
    'IF({Checks missed}>0,"; "&{Checks missed}&IF({Checks missed}=1," check"," checks")&" missed","")',
    'IF(AND({Closure}="unsupported",{Waiting}=""),"; closed without "&MID({Still failing},3,200),"")',
) + ",3,300))"
ORDER = 'IF({Tier}=0,"",{Tier}*1000000+MIN(N({Days overdue}),900)*1000+999-(ROW({Action})-ROW(Actions[[#Headers],[Action]])))'
