"""What the check of a finished action found: passed, failed, or nothing that can be read."""

from __future__ import annotations

from functools import lru_cache

from onelead.model import Verification
from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.evidence.shares import shares_in
from onelead.reading.evidence.verification_words import (
    CHECKED_LATER,
    FAILED,
    NO_TROUBLE,
    NOTHING_GOOD,
    PASSED,
    WORRIES,
    WORRY,
)
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of, with_apostrophes, word_set


@lru_cache(maxsize=2048)
def read_verification(text: str, heading: str = "") -> Verification:
    """
    Return what a verification result says.

    A heading may ask the opposite question: below *Still a hazard?* a plain *No* is a pass. Placeholders such as *TBC*
    and *awaiting check* are as good as blank.
    """
    said = _tidy(text[:_READ])
    if said in _ONE_WORD:
        return Verification.PASSED
    if bare := _BARE_SHARE.fullmatch(said) or _SCORE_FIRST.match(said):
        return _of_share(float(bare[1]), float(bare[2]))
    if scored := _OUT_OF_100.match(said):
        return _of_share(float(scored["score"]), 100)
    if rated := _rated(said, heading):
        return rated
    if not said or (_NOT_CHECKED.fullmatch(said) and not (said in _NOTHING and asks_the_opposite(heading))):
        return Verification.BLANK
    answer = _ANSWER.match(said)
    if answer is not None:
        return _answered(answer[1] not in _NO, said[answer.end() :], heading)
    return Verification.PASSED if said in _NOTHING else _read(said)


def asks_the_opposite(heading: str) -> bool:
    """Tell whether *no* is the good answer below a heading: *Still a hazard?*, *Any gaps found?*, *Recheck needed?*"""
    asked = _tidy(heading[:_READ])
    return bool(_OPPOSITE.search(asked)) and not _STRAIGHT.search(asked)


_READ = 500
"""How many characters of a cell are read."""

_ONE_WORD = word_set("works working effective passed pass satisfactory resolved verified confirmed sustained met ok")
"""What most checks say; where nothing else is written, the long patterns need not even be compiled."""


def _tidy(text: str) -> str:
    small = " ".join(text.replace("\xa0", " ").replace("’", "'").replace("\ufe0f", "").casefold().split())
    small = with_apostrophes(small)
    return small.strip(" .!?*-–—_:;,\"'/")


_BARE_SHARE = Pattern(r"(\d{1,3}) ?/ ?(\d{1,3})")
_OUT_OF_100 = Pattern(r"(?:score[d]?|result|mark):? (?P<score>\d{2,3})(?! ?[/%\d])")
_SCORE_FIRST = Pattern(r"(\d{1,3}) ?/ ?(\d{1,3}) (?:on|in|at|of|for|with|when)\b")


def _of_share(n: float, of: float) -> Verification:
    """Read ``9/10`` alone as a score: the result of a check is no day of the year."""
    if not 0 < of >= n:
        return Verification.UNREADABLE
    return Verification.PASSED if 100 * n / of >= _SHARE_THAT_PASSES else Verification.FAILED


_RATINGS = dict.fromkeys(("full", "substantial", "significant", "high"), Verification.PASSED) | dict.fromkeys(
    ("moderate", "partial", "limited", "low", "none", "nil", "no"), Verification.FAILED
)
"""The steps of an assurance rating; what is only partly assured is partly resolved."""
_RATING = Pattern(rf"({'|'.join(_RATINGS)})( assurance)?(?=$|\s*[-–—,;:(])")
_SPEAKS_OF_ASSURANCE = ("assur",)
_NEEDS_HEADING = {
    "high": ("assur", "verif"),
    "low": _SPEAKS_OF_ASSURANCE,
    "none": _SPEAKS_OF_ASSURANCE,
    "nil": _SPEAKS_OF_ASSURANCE,
    "no": _SPEAKS_OF_ASSURANCE,
}
"""Ratings that may be of anything, with what their heading speaks of where they are of assurance."""
_SIZES = ("risk", "harm", "impact", "severity", "priority", "hazard")
"""Of these a heading asks how large they are: below *Residual risk* nothing significant is good news."""


def _rated(said: str, heading: str) -> Verification | None:
    """Read ``Significant`` and ``Moderate assurance``; a worse finding behind the rating comes first."""
    found = _RATING.match(said)
    if found is None or not _is_of_assurance(found[1], heading, named=bool(found[2])):
        return None
    rest = said[found.end() :].strip(" -–—,;:()")
    return Verification.FAILED if rest and _read(rest) is Verification.FAILED else _RATINGS[found[1]]


def _is_of_assurance(rating: str, heading: str, *, named: bool) -> bool:
    """Tell whether a rating says how sure the check made somebody, and not how large a risk is."""
    asked = heading[:_READ].casefold()
    if named:
        return True
    if asks_the_opposite(heading) or any(size in asked for size in _SIZES):
        return False
    return rating not in _NEEDS_HEADING or any(word in asked for word in _NEEDS_HEADING[rating])


_NOTHING = ("none", "nil")
_NO = ("no", "n", "false", "nope", "nah", "✗", "✘", "❌", "x", "✖", "☒")
_GOES_ON = (
    r"(?:but|and|still|on|as|it|the|all|resolved|effective|confirmed|seen|fully|checked|working|not)\b|\d"
    r"|[a-z]{2,3}(?= \d|$)"
)
_ANSWER = Pattern(
    rf"(yes|yep|yeah|yup|no|y|n|true|false|nope|nah|✓|✔|✅|☑|✗|✘|❌|✖|☒|👍|x)(?=$|\s*[-–—,.;:(/]|\s+(?:{_GOES_ON}))"
)
_CHECKING = r"(?:checked|verified|confirmed|done|completed|arranged|advised|tested|started|due|assessed|known)"
_NOT_CHECKED = Pattern(
    r"(?:(?:re-?)?(?:check|audit|visit|review|test) (?:on|in|at|by|w/?c)"
    r"|tbc|tbd|n/?a|not applicable|to follow|due|booked|planned|scheduled|check due|unverified"
    r"|unchecked|none|nil|null"
    rf"|to be {_CHECKING}|not (?:yet )?(?:been )?{_CHECKING}(?: yet)?|in due course|x{{2,}}"
    r"|(?:\w+ )?to (?:look|check|re-?check|see|visit|test|verify|confirm|inspect|audit)(?: (?:again|it|this))?"
    r"|(?:\w+ )?(?:re-?)?(?:audit|visit|inspection|check|review)(?: (?:is|visit))?"
    r" (?:tb[cd]|booked|planned|arranged|due)"
    rf"|re-?(?:audit|check|visit) {MONTH}|pending[_-]\w+"
    r"|not (?:yet )?(?:been )?(?:looked at|visited|inspected)(?: yet)?|not had (?:a |the )?(?:chance|time)(?: to \w+)?"
    r"|(?:pending|awaiting|awaited)(?: \w+){0,2})"
    rf"(?:\s+(?:(?:on|in|by|at|for) )?(?:\d[\d/ .-]*|next \w+|\w+day|(?:\d+\w* )?{MONTH}(?: \d+)?))?"
)
_OPPOSITE = Pattern(
    any_of(
        rf"""
            still, remain\w*, outstanding, re-?(?:oc)?cur\w*, any (?:\w+ )?(?:{WORRIES}|further|more), persists?,
            failed, repeat(?:ed)?, (?:further|more) (?:\w+ )?(?:action|work|training|checks?|support|monitoring),
            gaps? (?:found|seen|identified), re-?(?:check|visit|audit|test|inspection)s?
            (?:needed|required|necessary), needs? (?:more|further), {WORRIES}
            (?:present|there|seen|found|continu\w+|visible|evident), happen(?:ed|ing)? again, come back
        """
    )
)
_STRAIGHT = Pattern(
    any_of(
        r"""
            resolved, solved, removed, gone, addressed, fixed, cleared, closed, eliminated, no longer, effective, no
            (?:further|more), free (?:of|from)
        """
    )
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


_ONLY_PAST = Pattern(any_of("was, were, previously, had been"))
_BEFORE_NOW = Pattern(r"^(?:was|were|had been|previously)\b[^,;]*[,;] ?(?=now\b)")


_ONLY_CHECKED = Pattern(
    r"(?:\w+ ){0,2}(?:re-?)?(?:audit|check|review|visit|inspection|observation|verification)s?"
    r"(?: (?:has|have|been|was|is))* (?:done|completed?|carried out|undertaken|made)"
    r"(?: (?:on|by|in))?(?: (?:\d[\d/.-]*|[a-z]{2,3}))*"
)
"""``Audit done 4/11 BT``: that somebody looked, and nothing of what was seen."""


def _read(said: str) -> Verification:
    if _ONLY_CHECKED.fullmatch(said):
        return Verification.UNREADABLE
    without = NO_TROUBLE.sub(" @ ", _BEFORE_NOW.sub("", said))
    if CHECKED_LATER.search(said) and not PASSED.search(without):
        return Verification.BLANK
    if FAILED.search(without) or NOTHING_GOOD.search(without):
        return Verification.FAILED
    shares = [found.share.percent for found in shares_in(said)]
    if shares:
        return Verification.PASSED if min(shares) >= _SHARE_THAT_PASSES else Verification.FAILED
    if "@" not in without and not PASSED.search(without) and WORRY.search(without):
        return Verification.FAILED
    if "@" in without or PASSED.search(said):
        return Verification.PASSED
    return Verification.UNREADABLE


_SHARE_THAT_PASSES = 90
