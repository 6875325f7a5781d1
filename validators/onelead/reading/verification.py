"""What the check of a finished action found: passed, failed, or nothing that can be read."""

from __future__ import annotations

import re
from functools import lru_cache

from onelead.model import Verification
from onelead.reading.shares import shares_in


@lru_cache(maxsize=2048)
def read_verification(text: str, heading: str = "") -> Verification:
    """
    Return what a verification result says.

    A heading may ask the opposite question: below *Still a hazard?* a plain *No* is a pass. Placeholders such as *TBC*
    and *awaiting check* are as good as blank.
    """
    said = _tidy(text)
    if not said or (_NOT_CHECKED.fullmatch(said) and not (said in _NOTHING and asks_the_opposite(heading))):
        return Verification.BLANK
    answer = _ANSWER.match(said)
    if answer is not None:
        return _answered(answer[1] not in _NO, said[answer.end() :], heading)
    return Verification.PASSED if said in _NOTHING else _read(said)


def asks_the_opposite(heading: str) -> bool:
    """Tell whether *no* is the good answer below a heading: *Still a hazard?*, *Any gaps found?*, *Recheck needed?*"""
    asked = _tidy(heading)
    return bool(_OPPOSITE.search(asked)) and not _STRAIGHT.search(asked)


def _tidy(text: str) -> str:
    small = " ".join(text.replace("\xa0", " ").replace("’", "'").replace("\ufe0f", "").casefold().split())
    return small.strip(" .!?*-–—_:;,\"'/")


_NOTHING = ("none", "nil")
_NO = ("no", "n", "false", "nope", "✗", "✘", "❌", "x", "✖", "☒")
_ANSWER = re.compile(
    r"(yes|no|y|n|true|false|nope|✓|✔|✅|☑|✗|✘|❌|✖|☒|👍|x)(?=$|\s*[-–—,.;:(/]|\s+(?=but\b|and\b|still\b|\d|on\b|as\b|it\b|the\b|all\b|resolved\b|effective\b|confirmed\b|seen\b|fully\b|checked\b|working\b|not\b))"
)
_NOT_CHECKED = re.compile(
    r"(?:(?:tbc|tbd|n/?a|not applicable|pending|awaiting|awaited|to follow|to be (?:checked|verified|confirmed|done|completed|arranged|advised)|not (?:yet )?(?:been )?(?:checked|verified|done|tested|started|due|assessed|known)(?: yet)?|"
    r"due|booked|planned|scheduled|check due|unverified|unchecked|none|nil|null|in due course|awaiting \w+(?: \w+)?|pending \w+(?: \w+)?|x{2,})(?:\s+\d[\d/ .-]*)?)"
)
_OPPOSITE = re.compile(
    r"\bstill\b|\bremain\w*\b|\boutstanding\b|\brecur\w*\b|\bre-?occur\w*\b|\bany (?:\w+ )?(?:concerns?|issues?|gaps?|problems?|hazards?|risks?|errors?|failures?|defects?|repeats?|further|more)\b|"
    r"\b(?:further|more) (?:\w+ )?(?:action|work|training|checks?|support|monitoring)\b|\bre-?(?:check|visit|audit|test|inspection)s? (?:needed|required|necessary)\b|\bgaps? (?:found|seen|identified)\b|"
    r"\b(?:problem|hazard|concern|issue|risk|fault|defect|gap)s? (?:present|there|seen|found|persists?|continu\w+|visible|evident)\b|\bhappen(?:ed|ing)? again\b|\bcome back\b|\bpersists?\b|\bneeds? (?:more|further)\b|\bfailed\b|\brepeat(?:ed)?\b"
)
_STRAIGHT = re.compile(
    r"\b(?:resolved|solved|removed|gone|addressed|fixed|cleared|closed|eliminated|no longer|effective|no (?:further|more)|free (?:of|from))\b"
)


def _answered(yes: bool, rest: str, heading: str) -> Verification:
    """Read a plain answer by its heading; words behind it that say clearly how things stand come first."""
    more = _read(rest.strip(" -–—,.;:()/")) if rest.strip(" -–—,.;:()/") else Verification.UNREADABLE
    good = yes != asks_the_opposite(heading)
    if more is Verification.FAILED and not (good and _ONLY_PAST.search(rest)):
        return Verification.FAILED
    if more is Verification.PASSED and not good and asks_the_opposite(heading):
        return Verification.PASSED if not yes else Verification.FAILED
    return Verification.PASSED if good else Verification.FAILED


_ONLY_PAST = re.compile(r"\b(?:was|were|previously|had been)\b")
_CHECKED_LATER = re.compile(r"\b(?:awaiting|pending|to be (?:re-?)?(?:checked|verified))\b")
_FAILED = re.compile(
    r"""\b(?: not | n't | isn't | wasn't | hasn't | doesn't | don't | didn't | aren't | never | un(?:resolved|satisfactory|met|sustained|successful) | ineffective | inadequate | insufficient | incomplete
    | part(?:ly|ial(?:ly)?)? | partway | some(?:\ what|what)? | still | outstanding | remain\w* | persist\w* | fail\w* | re-?check\w*\ (?:needed|required|due|in)
    | re-?check | recheck\ needed | re-?visit | re-?audit\ (?:needed|required) | repeat\ (?:needed|required|audit|check) | needs? | require[sd]? | more\ (?:time|work|training|to\ do|evidence) | further\ (?:work|action|evidence|training|checks?|improvement)
    | recurr\w* | re-?occurr\w* | happened\ again | came\ back | worse\w* | mixed | nearly | almost | mostly | improving | in\ progress | ongoing | limited | inconsistent | weak | poor | below | only | minor\ gaps | gaps?\ (?:found|seen|remain\w*|on|in|at)
    | (?:one|two|three|four|five|six|a\ few|several|many|\d+)\ (?:\w+\ )?(?:gaps?|missing|errors?|outstanding|faults?|left|to\ do|failed|missed) | rejected | refused | reopen\w* | re-?open\w* | broken | leaking | extend\w* | keep\ open | requires
    | too\ early | no\ (?:improvement|change|evidence|difference|progress|assurance) | except | apart\ from )\b""",
    re.VERBOSE,
)
_NO_TROUBLE = re.compile(
    r"\b(?:no|nil|none|nothing|zero|not any|without|0|never|no longer)(?: (?:further|more|new|longer|other|repeat|current|any|a|an|the|evidence of|sign of|signs of))* "
    r"(?:concerns?|issues?|gaps?|problems?|hazards?|risks?|errors?|recurrence\w*|repeats?|faults?|defects?|falls?|incidents?|complaints?|action\w*|outstanding|found|missed|missing|failures?|omissions?|shortfalls?|discrepanc\w+|needed|required|work|blanks?|a (?:hazard|risk|problem|concern)|leaks?|breaches|delays?|remain\w*|further)\b"
    r"|\bnot? (?:recurred|happened again|reoccurred|come back|seen again|failed|outstanding|since)\b|\b(?:has|have) not (?:recurred|happened|come back|reoccurred)(?: again| since)?|\bno recurrence\b|\bnothing outstanding\b|\bnone (?:outstanding|remain\w*|found|seen)\b|\bnil\b"
)
_PASSED = re.compile(
    r"""\b(?: effective | resolved | sustained | verified | confirmed | satisf\w+ | pass(?:ed|es)? | met | achieved | embedded | work(?:s|ing)(?:\ well)? | fixed | removed | eliminated | compliant | complete[d]? | in\ place | fully | full
    | success\w* | closed | cleared | clear | assured | good | ok | okay | fine | correct | accurate | up\ to\ date | signed\ off | maintained | safe | gone | sorted | evident | evidenced | acceptable | adequate | agreed\ effective | all\ in\ order | in\ order
    | consistent | consistently | happy | standard\ met | approved | validated | green | risk\ (?:removed|reduced) | reduced\ to\ low | every\ \w+ | repaired | latch\w* | locked )\b""",
    re.VERBOSE,
)
_VAGUE = re.compile(r"^(?:improved|good|ok|okay|fine|full|clear|evidenced|complete[d]?|closed)?$")


def _read(said: str) -> Verification:
    without = _NO_TROUBLE.sub(" @ ", said)
    if _CHECKED_LATER.search(said) and not _PASSED.search(without):
        return Verification.BLANK
    if _FAILED.search(without):
        return Verification.FAILED
    shares = [found.share.percent for found in shares_in(said)]
    if shares:
        return Verification.PASSED if min(shares) >= _SHARE_THAT_PASSES else Verification.FAILED
    if "@" in without or _PASSED.search(said):
        return Verification.PASSED
    return Verification.UNREADABLE


_SHARE_THAT_PASSES = 90
