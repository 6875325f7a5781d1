"""Words that stand where evidence belongs and say nothing: ``done``, ``see file``, ``TBC``."""

from __future__ import annotations

from onelead.reading.dates.calendar_words import DAY, MONTH
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import word_set

_WORDS = word_set(
    """
    done yes y complete completed closed ok okay tbc tbd tba na n/a null none nil see above attached filed saved
    uploaded evidenced available actioned implemented finished pending awaiting resolved sorted verified checked met
    achieved same ditto various x xx xxx link noted ongoing true no n seen confirmed provided evidence file folder
    notes system comments comment sharepoint drive teams onedrive office tracker in on the as per to follow be by and
    all is it has been place signed off with also fully now attached. copy hard copies premises evidence. home quality
    held hand please refer manager's managers manager cqc master shared page tab column this action dusted ev evid
    next below word doc document documents electronic electronically obtained stored kept received inserted added here
    request previous qgm meeting at verbal verbally awaited yet nothing applicable site paper
    n/k
    """
)
_MOST = 7
_DATE = Pattern(
    rf"(?i)\b\d{{1,2}}[/.-](?:0?[1-9]|1[0-2])(?:[/.-]\d{{2,4}})?\b|\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?: \d{{2,4}})?"
)
_WORD = Pattern(r"[\w/'.]+")


def is_placeholder(text: str) -> bool:
    """Tell whether a text has no word that says anything: nothing but ticks, dashes, dates and words such as *done*."""
    if len(text) > _LONGEST or _begins_to_say(text):
        return False
    unsigned = _DATE.sub(" ", text.replace("’", "'")).strip()
    if unsigned[-1:].isupper() or unsigned[-1:] == ")":
        unsigned = _INITIALS.sub(" ", unsigned)
    if not all(map(_says_nothing, filter(str.strip, _SENTENCE.split(unsigned)))):
        return False
    return len(unsigned) == len(text.strip()) or not is_where_staff_are_told(unsigned.casefold())


def _begins_to_say(text: str) -> bool:
    """
    Tell whether a text's first words say something, and are none with which it would only be said where something is.

    Most evidence does, and need not be taken apart. A word of plain letters with a space behind it stays whole and
    first, whatever dates and initials are taken out of the rest; behind it so does one in small letters.
    """
    first, space, rest = text.partition(" ")
    small = first.removesuffix(":").casefold()
    if not (space and small.isalpha() and small.isascii()) or small.startswith(_BEGINNINGS):
        return False
    if small in _WORDS:
        second, space, _ = rest.partition(" ")
        if not (space and _is_in_small_letters(second)) or second in _WORDS:
            return False
    return "attachment" not in text.casefold()


def _is_in_small_letters(word: str) -> bool:
    return word.isalpha() and word.isascii() and word.islower()


def is_where_staff_are_told(small: str) -> bool:
    """``In comms book``: with its day an entry by which staff tell each other something, not where evidence lies."""
    return bool(_ENTRY.fullmatch(small.strip(" .")))


_ENTRY = Pattern(
    r"(?:(?:put|gone|written|entered|noted|now) )?(?:in|into|on) (?:the )?(?:staff |daily |day |night )?"
    r"(?:(?:comms?|communications?|handover|message) ?(?:book|diary|sheet|board|log)|diary)"
)


_LONGEST = 80
_SENTENCE = Pattern(r"[.;,()\s](?:(?<=[a-z]{3}[.;,])\s+|(?<=\d,)\s+|(?<=[()])[()]*\s*|(?<=\s)(?:[-–—]\s|\s*[()]+\s*))")
"""Begins with a set of signs, to which a search skips."""


def _says_nothing(text: str) -> bool:
    small = _WHOLLY.sub(" ", text.casefold()) if "100" in text else text.casefold()
    words = _WORD.findall(small)
    if len(words) <= _MOST and all(map(_is_mute, words)):
        return True
    return _is_somewhere(small.strip(" .")) or bool(_IN_A_SYSTEM.fullmatch(text.strip(" .")))


def _is_mute(word: str) -> bool:
    """Tell whether a word says nothing by itself: ``filed``, ``c/w``, a lone sign."""
    bare = word.strip("./'_")
    return not bare or bare in _WORDS or (len(bare) == 3 and bare[1] == "/" and bare not in _DEEDS)


_DEEDS = ("d/w", "f/u", "r/v", "p/c", "t/c", "l/m")
"""Discussed with, followed up, reviewed, rung, left a message: deeds in two letters."""


def _is_somewhere(small: str) -> bool:
    """Tell whether a text only says where something is, or that it is done."""
    if not (small.startswith(_BEGINNINGS) or "attachment" in small) or _A_NAMED_PAPER.fullmatch(small):
        return False
    return bool(_SOMEWHERE.fullmatch(small))


_NAMELESS = (
    "(?:the|our|my|his|her|their|this|that|attached|enclosed|separate|above|below|last|latest|previous|next|new|full|final"
    "|same|audit|weekly|monthly|quarterly|annual)"
)
_A_NAMED_PAPER = Pattern(
    rf"(?:please )?(?:see|refer to) (?!{_NAMELESS} )[\w'-]+ (?:reports?|certificates?|audits?|surveys?|assessments?)"
)
"""``See Aquasafe report``: which paper it is can be told, though not what it says."""


_BEGINNINGS = tuple(
    word_set(
        """
        please evidence is held kept see refer in on folder book file note drawer e-mail email tracker log system
        sharepoint link attach drive section box appendix tab page plan this action has been all done complete sorted
        closed provided available recorded saved stored uploaded as per no tick job not ask check speak
        """
    )
)


_HOW_IT_STANDS = "(?:Place|Progress|Post|Date|Order|Hand|Hold|Target|Track|Time|Use)"
_WHEN = rf"(?i:{DAY}|(?:{MONTH}|spring|summer|autumn|winter|q[1-4]|christmas|xmas|easter)\b)"
_IN_A_SYSTEM = Pattern(rf"(?:[Oo]n|[Ii]n) (?!{_WHEN})(?:[A-Za-z]+[A-Z]\w+|(?!{_HOW_IT_STANDS}\b)[A-Z]\w+)")
"""``On iComply``, ``In Nourish``: the name of a program or a place, by its capital."""


_WHOLLY = Pattern(r"\b100 ?%")
_INITIALS = Pattern(r"(?:(?<=[a-z\d,.] )(?<! to )|(?<=^[YN✓✔☑] ))(?:[-–—] )?\(?(?!GP|OT|DN|SW|TVN|CQC)[A-Z]{2,3}\)?$")
"""Who says so, at the end: ``Completed KW``."""
_PLACE = (
    r"(?:folders?|books?|files?|notes?|drawers?|e-?mails?|tracker|log|system|sharepoint|link|attached|drive|section|box|appendix|tab"
    r"|page|plan)"
)
_SOMEWHERE = Pattern(
    rf"(?:(?:please |evidence |is |held |kept )*(?:see|refer to|in|on) (?:[\w&']+ ){{0,3}}{_PLACE}"
    rf"|(?:evidence )?(?:{_PLACE} )?{_PLACE})(?: ?\d\w{{0,2}}| \w)?"
    r"|(?:(?:this|action|has|been|all) )*(?:done|completed?|sorted|closed|actioned|filed|(?:evidence )?provided)"
    r" (?:(?:by|under|with) [\w.]+(?: \w+)?)?"
    r"|(?:attached|available|kept|logged|recorded|saved|stored|uploaded) (?:as|at|for|in|on|with) [a-z]\w*(?: \w+)?"
    r"|(?:as )?per (?:last |previous )?\w+|no further action|tick(?:ed)?"
    r"|(?:please )?(?:see|refer to) [\w']+(?: \w+)?|(?:\d+ )?attachments?|done that|job done"
    r"|(?:done |actioned |completed? )?as (?:discussed|agreed|advised)|not (?:applicable|available|yet)(?: yet)?"
    r"|(?:ask|check with|speak to) [a-z]\w*(?: \w+)?"
)
