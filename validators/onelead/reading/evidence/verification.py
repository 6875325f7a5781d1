"""What the check of a finished action found: passed, failed, or nothing that can be read."""

from __future__ import annotations

from functools import lru_cache

from onelead.model import Verification
from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.evidence.shares import shares_in
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of


@lru_cache(maxsize=2048)
def read_verification(text: str, heading: str = "") -> Verification:
    """
    Return what a verification result says.

    A heading may ask the opposite question: below *Still a hazard?* a plain *No* is a pass. Placeholders such as *TBC*
    and *awaiting check* are as good as blank.
    """
    said = _tidy(text[:_READ])
    if bare := _BARE_SHARE.fullmatch(said):
        return _of_share(float(bare[1]), float(bare[2]))
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


def _tidy(text: str) -> str:
    small = " ".join(text.replace("\xa0", " ").replace("’", "'").replace("\ufe0f", "").casefold().split())
    return small.strip(" .!?*-–—_:;,\"'/")


_BARE_SHARE = Pattern(r"(\d{1,3}) ?/ ?(\d{1,3})")


def _of_share(n: float, of: float) -> Verification:
    """Read ``9/10`` alone as a score: the result of a check is no day of the year."""
    if not 0 < of >= n:
        return Verification.UNREADABLE
    return Verification.PASSED if 100 * n / of >= _SHARE_THAT_PASSES else Verification.FAILED


_NOTHING = ("none", "nil")
_NO = ("no", "n", "false", "nope", "✗", "✘", "❌", "x", "✖", "☒")
_GOES_ON = r"(?:but|and|still|on|as|it|the|all|resolved|effective|confirmed|seen|fully|checked|working|not)\b|\d"
_ANSWER = Pattern(rf"(yes|no|y|n|true|false|nope|✓|✔|✅|☑|✗|✘|❌|✖|☒|👍|x)(?=$|\s*[-–—,.;:(/]|\s+(?:{_GOES_ON}))")
_CHECKING = r"(?:checked|verified|confirmed|done|completed|arranged|advised|tested|started|due|assessed|known)"
_NOT_CHECKED = Pattern(
    r"(?:(?:re-?)?(?:check|audit|visit|review|test) (?:on|in|at|by)"
    r"|tbc|tbd|n/?a|not applicable|to follow|due|booked|planned|scheduled|check due|unverified"
    r"|unchecked|none|nil|null"
    rf"|to be {_CHECKING}|not (?:yet )?(?:been )?{_CHECKING}(?: yet)?|in due course|x{{2,}}"
    r"|(?:pending|awaiting|awaited)(?: \w+){0,2})"
    rf"(?:\s+(?:(?:on|in|by|at|for) )?(?:\d[\d/ .-]*|next \w+|(?:\d+\w* )?{MONTH}(?: \d+)?))?"
)
_WORRIES = r"(?:concern|issue|gap|problem|hazard|risk|error|failure|defect|fault|repeat)s?"
_OPPOSITE = Pattern(
    any_of(
        rf"""
            still, remain\w*, outstanding, re-?(?:oc)?cur\w*, any (?:\w+ )?(?:{_WORRIES}|further|more), persists?,
            failed, repeat(?:ed)?, (?:further|more) (?:\w+ )?(?:action|work|training|checks?|support|monitoring),
            gaps? (?:found|seen|identified), re-?(?:check|visit|audit|test|inspection)s?
            (?:needed|required|necessary), needs? (?:more|further), {_WORRIES}
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
_CHECKED_LATER = Pattern(
    any_of(
        r"""
            awaiting, pending, waiting for, will (?:be )?(?:re-?)?(?:check|audit|test|verif|review)\w*,
            to be (?:re-?)?(?:checked|verified), (?:check|audit|visit|review|test|re-\w+) (?:is
            )?(?:booked|due|planned|scheduled|arranged)
        """
    )
)
_FAILED = Pattern(
    any_of(
        r"""
            not, (?:is|was|has|does|do|did|are|were|have)n't, never,
            un(?:happy|resolved|satisfactory|met|sustained|successful), ineffective, inadequate, insufficient,
            incomplete,
            part(?:ly|ial(?:ly)?)?, partway, some(?: ?what)?, largely, broadly, non,
            still(?! (?:effective|working|sustained|in place|good|compliant|clear|ok|met|fine)), being, dirty,
            stained, unsafe, untidy, noisy, smelly, outstanding, remain\w*,
            persist\w*, fail\w*,
            re-?check(?!ed)\w*, re-?visit, re-?audit (?:needed|required), repeat (?:needed|required|audit|check),
            needs?, require[sd]?, more (?:time|work|training|to do|evidence), re-?(?:oc)?curr\w*, happened again,
            (?:came|come|coming) back, return(?:ed|ing), same as (?:before|last), unchanged, as before, back to,
            unable to,
            (?:one|two|three|four|five|six|\d+) (?:more|further|new) \w+,
            (?:smell|leak|stick|jam|squeak|drip|drag|catche|slip)s,
            (?:could|can)(?:n't| ?not), worse\w*,
            further (?:work|action|evidence|training|checks?|improvement), mixed, nearly, almost,
            mostly, improving, in progress, ongoing, limited, inconsistent, weak, poor, below, only, minor gaps, gaps?
            (?:found|seen|remain\w*|on|in|at), (?:one|two|three|four|five|six|a few|several|many|\d+) (?:\w+
            )?(?:gaps?|missing|errors?|faults?|left|to do|missed|blank|unsigned|late|overdue|wrong|incomplete|dirty),
            rejected, refused, re-?open\w*, broken, leaking,
            extend\w*, keep open, too early, except, apart from, no
            (?:improvement|change|evidence|difference|progress|assurance)
        """
    )
)
_LACKING = r"(?:no|nil|none|nothing|zero|not any|without|0|never|no longer)"
_FILLING = r"(?: (?:further|more|new|longer|other|repeat|current|any|a|an|the|evidence of|signs? of))*"
_TROUBLE = (
    rf"(?:{_WORRIES}|recurrence\w*|falls?|incidents?|complaints?|action\w*|outstanding|found|missed|missing|omissions?"
    r"|shortfalls?|discrepanc\w+|needed|required|work|blanks?|leaks?|breaches|delays?|remain\w*|further)"
)
_NO_TROUBLE = Pattern(
    any_of(
        rf"""
            {_LACKING}{_FILLING} {_TROUBLE}, (?:has |have )?not (?:recurred|happened|reoccurred|come back|seen
            again|failed)(?: again| since)?, nothing outstanding, none (?:outstanding|remain\w*|found|seen), nil
        """
    )
    + r"|^no longer$"
)
_PASSED = Pattern(
    any_of(
        r"""
            effective, resolved, sustained, verified, confirmed, satisf\w+, pass(?:ed|es)?, met, achieved, embedded,
            work(?:s|ing), fixed, removed, eliminated, compliant, completed?, in place, fully, full, success\w*,
            closed, cleared, clear, assured, good, ok, okay, fine, correct, accurate, up to date, signed off,
            maintained, safe, gone, sorted, evident, evidenced, acceptable, adequate, in order, consistent(?:ly)?,
            in time,
            on time, clean, tidy, above, meets, follow(?:s|ing|ed), aware, dry, warm, quiet, intact, happy,
            approved, validated, green, solved, stopped, ceased, risk reduced, reduced to low, every \w+, repaired,
            latch\w*, locked,
            accepted, (?:close|open|lock|ring|hold|drain|heat|fit|shut|fasten|seal|run|light)s(?: \w+)?,
            (?:could|can|able to) (?:all |both )?(?:describe|explain|show|name|demonstrate|say|use|answer),
            knew, better
        """
    )
)


_WORRY = Pattern(rf"\b{_WORRIES}\b|^(?:red|amber)\b")


def _read(said: str) -> Verification:
    without = _NO_TROUBLE.sub(" @ ", said)
    if _CHECKED_LATER.search(said) and not _PASSED.search(without):
        return Verification.BLANK
    if _FAILED.search(without):
        return Verification.FAILED
    shares = [found.share.percent for found in shares_in(said)]
    if shares:
        return Verification.PASSED if min(shares) >= _SHARE_THAT_PASSES else Verification.FAILED
    if "@" not in without and not _PASSED.search(without) and _WORRY.search(without):
        return Verification.FAILED
    if "@" in without or _PASSED.search(said):
        return Verification.PASSED
    return Verification.UNREADABLE


_SHARE_THAT_PASSES = 90
