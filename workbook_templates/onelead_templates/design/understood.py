"""
How a row of the action plan is understood by formulas: how far it is, who owns it, what its evidence cell holds.

In every formula ``{Heading}`` is this row's cell of that column. The functions are those of Excel 2016; the definitions
are those of OneLead's own rules. What only a reader of words can decide is left to a person.
"""

from __future__ import annotations


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


STATE = (
    'IF({Issue}&{Action}&{Owner}&{Deadline}="","",'
    'IFERROR(INDEX(StatusMeanings,MATCH(TRIM({Status}),StatusWords,0)),"unknown"))'
)

OWNER = person_named_in("{Owner}")
VERIFIER = person_named_in("{Verified by}")

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
