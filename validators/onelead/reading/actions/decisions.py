"""What the governance meeting decided: close, extend or escalate."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.model import Decision
from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of, with_apostrophes


@lru_cache(maxsize=2048)
def read_decision(text: str, heading: str = "") -> Decision:
    """
    Return what a decision says; of several the last one counts.

    Keeping open, carrying forward and refusing to close are *extend*. A plain *yes* or *no* answers the heading
    (*Agreed to close?*). *Noted* and *discussed* decide nothing and are unreadable; *TBC* is as good as blank.
    """
    said = _tidy(text[:_READ])
    if said in _ONE_WORD:
        return _ONE_WORD[said]
    if not said or _NOTHING.fullmatch(said):
        return Decision.BLANK
    if len(said) == 1 and (meant := _by_its_letter(said, heading)):
        return meant
    if _ASKS_TO_CLOSE.search(heading) and (agreed := _AGREED.fullmatch(said)):
        return Decision.EXTEND if agreed["refused"] else Decision.CLOSE
    if answer := _ANSWER.match(said):
        return _answer(answer[1] in _YES, said[answer.end() :], heading)
    return _last(said) or Decision.UNREADABLE


def _tidy(text: str) -> str:
    small = " ".join(text.replace("\xa0", " ").replace("’", "'").casefold().split())
    return with_apostrophes(small).strip(" .!?*-–—_:;,\"'")


_READ = 500
"""How many characters of a cell are read."""

_NOTHING = Pattern(
    r"tbc|tbd|n/?a|not applicable|pending(?: \w+){0,3}|awaiting(?: \w+){0,3}"
    r"|to be (?:decided|agreed|confirmed|discussed|reviewed)|not (?:considered|discussed|reviewed|decided)"
    r"|none|nil|null|not yet(?: \w+)?|to follow|next meeting|for (?:next meeting|discussion|decision)|due|x+|/"
)
_YES = ("yes", "y", "✓", "✔", "✅", "☑")
_ANSWER = Pattern(r"(yes|no|y|n|✓|✔|✅|☑|✗|✘|❌)(?=$|\s*[,.;:(–—-]|\s+\d)")
_AGREED = Pattern(
    r"(?:(?P<refused>not (?:yet )?(?:approved?|agreed?|accepted?|granted|supported|confirmed)"
    r"|refused?|declined?|rejected?|denied)|approved?|agreed?|accepted?|granted|supported|confirmed)"
    r"(?: by [\w .]+)?(?: [\d/.]+)?"
)
_ASKS_TO_CLOSE = Pattern(r"\bclos|sign(?:ed)?[- ]?off|approv|complete", re.IGNORECASE)


def _answer(yes: bool, rest: str, heading: str) -> Decision:
    if found := _last(rest):
        return Decision.EXTEND if found is Decision.CLOSE and not yes else found
    if _ASKS_TO_CLOSE.search(heading):
        return Decision.CLOSE if yes else Decision.EXTEND
    return Decision.UNREADABLE


_CLOSING = r"(?:clos(?:e[d]?|ure|ing)|sign(?:ed)?[- ]?off|complete[d]?)"
_NOT_YET = r"not (?:to |be |yet |been |for |ready |agreed |approved |able |appropriate |safe )*"
_CONDITION = r"(?:when|once|if|after|until|subject to|pending|dependent|following|next|at (?:the )?next|by|on receipt)"
_GRANTED = r"(?:agreed|approved|supported|accepted|granted|ratified|endorsed|authorised|confirmed)"
_DENIED = r"(?:not|cannot|can't|don't|never|unable) (?:(?!extend|escalat)\w+ ){0,6}"
_OFF_THE_PLAN = r"(?:off|from) (?:the )?(?:plan|tracker|log|list)"
_OPEN = r"(?:open|live|on (?:the )?(?:plan|tracker|agenda)|ongoing|active|in progress)"

_NO_DECISION = any_of(
    r"""
        no (?:need|reason|requirement) to (?:extend|escalate), no (?:extension|escalation|further
        (?:work|monitoring)), no need for (?:an )?(?:extension|escalation), not (?:to be )?(?:extended|escalated),
        keep (?:under|an eye), continu\w+ (?:to )?(?:monitor|audit|check)\w*(?! before), ongoing
        (?:monitoring|audit|checks?|assurance)
    """
)
_EXTEND = any_of(
    rf"""
        (?:do not|don't|never|cannot|can't|unable to|refused? to|declined? to|too (?:early|soon) to) (?:agree to
        )?(?:be )?(?:yet )?{_CLOSING}, {_DENIED}(?:{_CLOSING}|{_OFF_THE_PLAN}), {_NOT_YET}{_CLOSING},
        (?:closure|sign[- ]?off|request to close) (?:was |is )?not {_GRANTED}, not {_GRANTED} (?:for|to be|as)
        {_CLOSING}, part(?:ly|ial|ially)? \w+, (?:closure|sign[- ]?off|request to close) (?:was |is
        )?(?:refused|declined|rejected|deferred|postponed|denied|withheld),
        (?:refuse|decline|reject|defer|delay|postpone|withhold)e?d? (?:the )?(?:closure|sign[- ]?off),
        (?:closed|closure) (?:only )?(?!by\b){_CONDITION}, close (?:only |(?:in|by) \w+ )?{_CONDITION}, clos(?:e|ure)
        in (?:\d+ |a )?(?:weeks?|months?|{MONTH}), (?:to|will|can|could|may) (?:be )?close[d]? (?:only )?{_CONDITION},
        (?:before|prior to|until|then|and then) {_CLOSING}, reject\w*,
        (?:return|send|sent|hand|hand(?:ed)|pass)(?:ed)? back, return(?:ed)? (?:for|to (?:the )?(?:owner|lead|action
        owner)), stays?(?! closed), (?:\w+ more|another|further|extra) (?:\w+ )?(?:days?|weeks?|months?|quarter),
        (?:give|allow)(?:n|ed)? (?:until|till|to), until (?:the )?(?:end|next),
        (?:consider|review|revisit|aim|hope|look)\w* (?:for |to |at )?clos(?:ure|e|ing), extend(?:ed|ing|s)?,
        extension, keep(?: \w+){{0,2}} (?:open|live|on), kept open,
        (?:remain|stay|hold|held|leave|left)(?:s|ing|ed)?(?: (?:it|as|the|action|this))* {_OPEN}, ext, b/?f(?:wd)?,
        ^keep$, ^hold(?! firm), waits?, carr(?:y|ied|ies) (?:it |this )?(?:forward|fwd|over|on), c/?fwd?, c/f,
        roll(?:ed)? (?:over|forward|to|into), continu\w+, re-?open\w*, on-?\s?going, defer(?:red)?, postponed?, more
        (?:time|work|evidence), further (?:work|evidence|time|action (?:needed|required)), (?:new|revised)
        (?:date|deadline|target), re-?(?:visit|view again|date|schedule[d]?|check|audit),
        bring (?:it )?(?:back|to (?:the )?next), review
        (?:again|in|at|next|on|by), still open, open, not
        (?:{_GRANTED}|met|complete|happy|satisfied|convinced|enough|there), in progress, keep (?:going|at it),
        (?:carry|press) on, not (?:now|yet|today|this time|at this (?:time|point|stage)),
        (?:try|look|discuss|present)(?:ed)? (?:it )?again, push(?:ed)? back, (?:date|deadline|timescale)
        (?:moved|changed|put back), retain\w*, leave (?:it )?on, roll(?:ed)? on
    """
)
_ABOVE = (
    r"(?:provider|board|ri|responsible individual"
    r"|exec|director\w*|trustees?|head office|ni|nominated individual|regional|owner|operations"
    r"|om|rm|registered"
    r"|senior|council|commissioner|landlord|cqc|group|committee|executive)"
)
_ESCALATE = any_of(
    rf"""
        escalat\w+, refer(?:red|ral)?, rais(?:e|ed) (?:with|to), for {_ABOVE}, tier [23], ^to (?:the )?{_ABOVE}, (?:up
        to|(?:raise[d]?|taken?|tabled?) at) (?:the )?{_ABOVE}, (?:go|take|taken|pass(?:ed)?|send|sent|report(?:ed)?)
        (?:it |this )?(?:up )?(?:to|with) (?:the )?{_ABOVE}, (?:send|sent|take|taken|pass(?:ed)?|move[d]?) (?:it |this
        )?up, {_ABOVE} to (?:decide|approve|agree|take|resolve|action|review|fund|pick|chase|speak|write)
    """
)
_CLOSED_ALREADY = rf"(?:close[d]?|(?:closure|sign[- ]?off) (?:was |is )?{_GRANTED}|signed[- ]?off|{_GRANTED} closed)"
_AGAIN = r"(?:re-?(?:check|audit|visit|view|test)|monitor\w*|check|follow[- ]?up)"
"""``Close, re-audit in May``: looking again later keeps nothing open."""
_CLOSE = any_of(
    rf"""
        {_CLOSED_ALREADY}(?: (?:on )?[\d/.]+)?[,;:.]*(?: [–—-])? [(]?(?:(?:and|&|with|but|then) )?(?:an?
        )?(?:(?!{_CONDITION}\b)\w+ )?{_AGAIN},
        close[d]?\W+(?:(?:and|but|it|is|as) )*(?:not yet due for (?:\w+ )?(?:review|re-?check)|(?:bring|take) (?:it
        |this )?to (?:the )?(?:next )?(?:staff|team) meeting),
        clos(?:e[d]?|ure|ing), sign(?:ed)?[- ]?off, signed as complete, complete[d]?,
        (?:stays?|remains?) closed(?: if\b.*)?, nfa, archived?, ^removed?$,
        (?:remove|take|come)[nsd]? (?:it |this )?(?:{_OFF_THE_PLAN}|off$), discharged?, accept(?:ed)? as
        (?:complete|met|closed|done), action met, no further action(?! (?:until|yet))
    """
)
_DECISIONS = Pattern(
    rf"(?P<nothing>{_NO_DECISION})|(?P<extend>{_EXTEND}|^monitor\w*\b)|(?P<escalate>{_ESCALATE})|(?P<close>{_CLOSE})"
)


_ONE_WORD = {
    **dict.fromkeys(("close", "closed", "complete", "completed"), Decision.CLOSE),
    **dict.fromkeys(("extend", "extended", "keep open", "continue"), Decision.EXTEND),
    **dict.fromkeys(("escalate", "escalated"), Decision.ESCALATE),
}
"""What most meetings decide; where nothing else is written, the other patterns need not even be compiled."""


def _by_its_letter(letter: str, heading: str) -> Decision | None:
    """Read ``C`` below *Close / keep open (C/K)*: the one decision of the heading that begins so."""
    offered = {_ONE_WORD[word] for word in _WORD.findall(heading.casefold()) if word in _ONE_WORD and word[0] == letter}
    return offered.pop() if len(offered) == 1 else None


_WORD = Pattern("[a-z]+")


def _last(said: str) -> Decision | None:
    if said in _ONE_WORD:
        return _ONE_WORD[said]
    groups = [each.lastgroup for each in _DECISIONS.finditer(said)]
    found = [group for group in groups if group not in (None, "nothing")]
    if not found and groups and said.startswith(("keep", "continue")):
        return Decision.EXTEND
    return Decision(found[-1]) if found else None
