"""What the governance meeting decided: close, extend or escalate."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.model import Decision


@lru_cache(maxsize=2048)
def read_decision(text: str, heading: str = "") -> Decision:
    """
    Return what a decision says; of several the last one counts.

    Keeping open, carrying forward and refusing to close are *extend*. A plain *yes* or *no* answers the heading
    (*Agreed to close?*). *Noted* and *discussed* decide nothing and are unreadable.
    """
    said = " ".join(text.replace("\xa0", " ").replace("’", "'").casefold().split()).strip(" .!?*-–—_:;,\"'")
    if not said or _NOTHING.fullmatch(said):
        return Decision.BLANK
    if answer := _ANSWER.match(said):
        return _answer(answer[1], said[answer.end() :], heading)
    return _last(said) or Decision.UNREADABLE


_NOTHING = re.compile(
    r"tbc|tbd|n/?a|not applicable|pending|awaiting(?: \w+){0,3}|to be (?:decided|agreed|confirmed|discussed|reviewed)|none|nil|null|not yet(?: \w+)?|to follow|next meeting|for (?:next meeting|discussion|decision)|due|x+|/"
)
_ANSWER = re.compile(r"(yes|no|y|n|✓|✔|✅|☑|✗|✘|❌)(?=$|\s*[,.;:(–—-])")
_ASKS_TO_CLOSE = re.compile(r"\bclos|sign(?:ed)?[- ]?off|approv|complete", re.IGNORECASE)


def _answer(answer: str, rest: str, heading: str) -> Decision:
    if found := _last(rest):
        negated = answer in ("no", "n", "✗", "✘", "❌") and found is Decision.CLOSE
        return Decision.EXTEND if negated else found
    if _ASKS_TO_CLOSE.search(heading):
        return Decision.CLOSE if answer in ("yes", "y", "✓", "✔", "✅", "☑") else Decision.EXTEND
    return Decision.UNREADABLE


_DECISIONS = re.compile(
    r"""
    (?P<nothing> \bno\ (?:need|reason|requirement)\ to\ (?:extend|escalate) | \bno\ (?:extension|escalation|further\ (?:work|monitoring)|need\ for\ (?:an\ )?(?:extension|escalation))(?:\ (?:needed|required))? | \bnot\ (?:to\ be\ )?(?:extended|escalated) | \bkeep\ (?:under|an\ eye) | \bcontinu\w+\ (?:to\ )?(?:monitor|audit|check)\w*
      | \bongoing\ (?:monitoring|audit|checks?|assurance) )
  | (?P<extend>
        \b(?:do\ not|don't|not\ (?:to\ be\ |to\ |yet\ |be\ |been\ |ready\ to\ (?:be\ )?|ready\ for\ |agreed\ (?:to\ |for\ )?|approved\ (?:to\ |for\ )?|able\ to\ |for\ |appropriate\ to\ |safe\ to\ )*|cannot\ (?:be\ )?|can't\ (?:be\ )?|un(?:able|willing)\ to\ |refused\ to\ |declined\ to\ |too\ (?:early|soon)\ to\ |never\ )(?:agree\ to\ )?(?:yet\ )?(?:clos(?:e[d]?|ure|ing)|sign(?:ed)?[- ]?off|complete[d]?)\b
      | \b(?:closure|sign[- ]?off|request\ to\ close)\ (?:was\ |is\ )?(?:not\ (?:agreed|approved|supported|accepted|granted)|refused|declined|rejected|deferred|postponed|denied|withheld)
      | \b(?:refuse|decline|reject|defer|delay|postpone|withhold)(?:e?d)?\ (?:the\ )?(?:closure|sign[- ]?off)
      | \bclos(?:e[d]?|ure)\ (?:only\ )?(?:when|once|if|after|until|subject\ to|pending|dependent|following|next|at\ (?:the\ )?next|by|in\ \w+\ if|on\ receipt)\b | \b(?:to|will|can|could|may)\ (?:be\ )?close[d]?\ (?:only\ )?(?:when|once|if|after|next|at\ (?:the\ )?next|subject)\b
      | \b(?:consider|review|revisit|aim|hope|look)\w*\ (?:for\ |to\ |at\ )?(?:closure|close|closing)\b
      | \bextend(?:ed|ing|s)?\b | \bextension\b | \bkeep(?:\ \w+){0,2}\ (?:open|live|on)\b | \bkept\ open\b | \b(?:remain|stay|hold|held|leave|left)(?:s|ing|ed)?(?:\ (?:it|as|the|action|this))*\ (?:open|live|on\ (?:the\ )?(?:plan|tracker|agenda)|ongoing|active|in\ progress)\b
      | \bcarr(?:y|ied|ies)\ (?:it\ |this\ )?(?:forward|over|on)\b | \bc/?fwd?\b | \bc/f\b | \broll(?:ed)?\ (?:over|forward)\b | \bcontinu\w+ | \bre-?open\w* | \bon-?\s?going\b | \bdefer(?:red)?\b | \bpostpone[d]?\b | \bmore\ (?:time|work|evidence)\b | \bfurther\ (?:work|evidence|time|action\ (?:needed|required))\b
      | \b(?:new|revised)\ (?:date|deadline|target) | \bre-?(?:visit|view\ again|date|schedule[d]?|check|audit)\b | \bbring\ back\b | \breview\ (?:again|in|at|next|on|by)\b | \bstill\ open\b | \bopen\b | ^monitor\w*\b | \bnot\ (?:agreed|approved|accepted|met|complete)\b | \bin\ progress\b | \bpush(?:ed)?\ back\b | \bdate\ moved\b
    )
  | (?P<escalate>
        \bescalat\w+ | \brefer(?:red|ral)?\b | \b(?:take|taken|pass(?:ed)?|send|sent|raise[d]?|report(?:ed)?)\ (?:it\ |this\ )?(?:up\ )?(?:to|with)\ (?:the\ )?(?:provider|ni\b|nominated|board|director\w*|regional|head\ office|owner|operations|om\b|rm\b|registered|senior|council|commissioner|landlord|cqc|group|trustees|committee|executive)
      | \bfor\ (?:ni|provider|board|director\w*|trustee)\b | \b(?:ni|provider|board|director\w*|trustees?|head\ office)\ to\ (?:decide|approve|agree|take|resolve|action|review|fund)\b | \btier\ [23]\b | \brais(?:e|ed)\ (?:with|to)\b
    )
  | (?P<close>
        \bclos(?:e[d]?|ure|ing)\b | \bsign(?:ed)?[- ]?off\b | \bsigned\ as\ complete\b | \bcomplete[d]?\b | \bnfa\b | \barchive[d]?\b | \bremove\ from\ (?:the\ )?(?:plan|tracker|log)\b | \bdischarge[d]?\b | \baccept(?:ed)?\ as\ (?:complete|met|closed|done)\b | \baction\ met\b
    )
    """,
    re.VERBOSE,
)
_NFA = re.compile(r"\bno further action(?! (?:until|yet))")
_BY_GROUP = {"extend": Decision.EXTEND, "escalate": Decision.ESCALATE, "close": Decision.CLOSE}


def _last(said: str) -> Decision | None:
    found = [_BY_GROUP[each.lastgroup] for each in _DECISIONS.finditer(said) if each.lastgroup in _BY_GROUP]
    if not found:
        return Decision.CLOSE if _NFA.search(said) else None
    return found[-1]
