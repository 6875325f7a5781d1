"""Deeds that are told without saying who did what: a planner up, a task on the schedule, a concern raised."""

from __future__ import annotations

from onelead.reading.evidence.clauses import Clause, Sentence
from onelead.reading.evidence.cues import CUES, CuedPattern
from onelead.reading.evidence.evidence_words import Say


def is_deed_without_a_verb(clause: Clause, sentence: Sentence) -> bool:
    """Tell whether something was put up, put on a list of what is to be done, or raised."""
    if not clause.cues & _CUES:
        return False
    if clause.cues & _RAISED and "raised-concerns" in clause.words:
        return not sentence.says & Say.NONE and not _WHATEVER.search(clause)
    if _IS_UP.search(clause):
        return not clause.says & Say.NONE
    return _ON_A_PLAN.may_fit(clause) and bool(_ON_A_PLAN.pattern.search(clause.undated.strip()))


_RAISED = CUES.add("concern")
_WHATEVER = CuedPattern(r"\b(?:any|if|all|where|when) (?:[a-z]+ ){0,2}raised-concerns\b", "any if$ all$ where when")
_HUNG = (
    r"(?:posters?|planners?|notices?|signs?|signage|(?:white|notice)?boards?|rotas?|menus?|calendars?|charts?|lists?"
    r"|labels?|pictures?|schedules?|timetables?|memos?|leaflets?|maps?|flowcharts?|guides?|displays?|reminders?)"
)
_IS_UP = CuedPattern(
    rf"^(?:[a-z'-]+ ){{0,3}}?{_HUNG} (?:(?:is|are|now|all|gone|went) ){{0,3}}up(?:$| (?:in|on|at|by|near|outside)\b)",
    "up$",
)
"""``Planner up``, ``new menu up in the kitchen``: of what hangs on walls; ``weights up`` tells how things are."""
_ON_A_PLAN = CuedPattern(
    r"^(?:(?:is|are|it's|its|now|also|put|gone|this|these|all|both) ){0,4}(?:on|onto|in|into) (?:(?:the|our|their) )?"
    r"(?:[a-z'-]+ ){0,2}(?:schedule|planner|calendar|timetable|programme|(?:to-do|wish|task|job) list)s?"
    r"(?: (?:for|from|since))?$",
    "schedule planner calendar timetable programme list",
)
"""``On the cleaning schedule``: there stands what is to be done."""
_CUES = _RAISED | _IS_UP.bit | _ON_A_PLAN.bit
