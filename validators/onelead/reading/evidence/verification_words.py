"""The words in which the result of a check is told: what passes, what fails, and what takes either back."""

from __future__ import annotations

from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of

WORRIES = r"(?:concern|issue|gap|problem|hazard|risk|error|failure|defect|fault|repeat)s?"
_COUNT = r"(?:one|two|three|four|five|six|a few|several|many|\d+)"
_EVENT = r"(?:incident|fall|complaint|exception|omission|breache?|event|blank)"
_BAD = (
    r"(?:late|missed|missing|expired|lapsed|overdue|out of date|dirty|wrong|blank|unsigned|incomplete|broken"
    r"|outstanding|un(?:sure|aware|clear|happy))"
)
"""How a thing is that is not as it should be."""
CHECKED_LATER = Pattern(
    any_of(
        r"""
            awaiting, pending, (?<!still )waiting for, will (?:be
            )?(?:re-?)?(?:check|audit|test|verif|review|look|visit|inspect)\w*, to be
            (?:re-?)?(?:checked|verified), (?:check|audit|visit|review|test|re-\w+) (?:is
            )?(?:booked|due|planned|scheduled|arranged)
        """
    )
)
FAILED = Pattern(
    any_of(
        rf"""
            not, (?:is|was|has|does|do|did|are|were|have)n't, never,
            un(?:happy|satisfactory|met|successful|aware|clear|sure),
            ineffective, inadequate, insufficient, in(?:accurate|correct), concerned, worried, outside,
            un(?!announced|obstructed|hurried|interrupted|blocked|used|locked|expected)\w+ed, standards? (?:have |has
            )?(?:dropped|slipped|fallen), part(?:ly|ial(?:ly)?)?, partway, some(?: ?what)?, largely, broadly, non,
            still(?! (?:effective|working|sustained|in place|good|compliant|clear|ok|met|fine)), being, stained,
            unsafe, untidy, noisy, smelly, remain\w*, persist\w*, fail\w*, re-?check(?!ed)\w*, re-?visit, re-?audit
            (?:needed|required), repeat (?:needed|required|audit|check), need(?:s|ed)?, require[sd]?, declined,
            dipp?ed, more (?:time|work|training|to do|evidence), re-?(?:oc)?curr\w*, happened again,
            (?:gaps?|slip\w*|broke\w*|down|out) (?:\w+ )?again, half, nowhere, far from, sometimes, slipping,
            repeated$, \d+ \w+ (?:out|down|off|open|left), further reports?, all but, contradict\w*,
            (?:start|beginn)(?:ing|ed) to, (?:a )?(?:little|bit|slightly) \w+, no good, slipp?(?:ed|ing)? back,
            reverted, relapsed?, regress\w*, dis(?:satisfied|agreed?), (?:came|come|coming) back,
            return(?:ed|ing)?(?! (?:visit|check|call|to (?:normal|check|look|see))\b),
            same as (?:before|last), unchanged, as before, back to, unable to, {_COUNT} (?:more|further|new) \w+,
            {_COUNT} (?:\w+ )?(?:{_EVENT}s?|{_BAD}|gaps?|errors?|faults?|left|to do), {_EVENT}s?
            (?:continue|persist|happen|occur)\w*, {_BAD}, (?:smell|leak|stick|jam|squeak|drip|drag|catche|slip)s,
            (?:could|can)(?:n't| ?not), worse\w*, further (?:work|action|evidence|training|checks?|improvement),
            mixed, nearly, almost, mostly, improving, in progress, ongoing, limited, inconsistent, weak, poor, below,
            only, minor gaps, gaps? (?:found|seen|remain\w*|on|in|at), rejected, refused, re-?open\w*, leaking,
            extend\w*, keep open, too early, except, apart from, no
            (?:improvement|change|evidence|difference|progress|assurance|different)
        """
    )
)
_LACKING = r"(?:no|no one|nil|none|nothing|nobody|zero|not any|without|0|never|no longer)"
_FILLING = (
    r"(?: (?:further|more|new|longer|other|repeat|current|any|a|an|the|of the|been"
    r"|(?:evidence|signs?|reports?|cases?|complaints?) (?:of|about)))*"
)
_TROUBLE = (
    rf"(?:{WORRIES}|{_EVENT}s?|{_BAD}(?: \w+)?|recurrence\w*|action\w*|found|waiting"
    r"|\w+ (?:needed|required|necessary)|needed|required|work"
    r"|(?:repeat|safety|further) \w+|reported|reports?|to report|\w+ since"
    r"|shortfalls?|discrepanc\w+|leaks?|delays?|remain\w*|further)"
)
_WANTED = (
    r"(?:staff|\w*records?|signatures?|checks?|audits?|training|lights?|proof|logs?|forms?|plans?|signs?|evidence)\b"
)
"""What there should be: where there is none of it, that is no good news."""

NO_TROUBLE = Pattern(
    any_of(
        rf"""
            {_LACKING}{_FILLING} {_TROUBLE}, not (?:been |once )?{_BAD}, (?:has |have )?not
            (?:recurred|happened|reoccurred|come back|seen again|been repeated|repeated)(?: again| since)?, nil, no
            longer (?:present|there|seen|happening|evident|an? \w+)
        """
    )
    + rf"|, no (?!{_WANTED})[a-z]+(?: [a-z]+)?$"
    + r"|^no longer$"
)
PASSED = Pattern(
    any_of(
        r"""
            effective(?:ly)?, resolved, sustained, verified, confirm(?:ed|s), satisf\w+, pass(?:ed|es)?, met, achieved,
            embedded, work(?:s|ing), fixed, removed, eliminated, compliant, completed?, in place, fully, full,
            success\w*, closed, cleared, clear, assured, good, ok, okay, fine, correct, accurate, up to date, signed
            off, maintained, safe, gone, sorted, evident, evidenced, acceptable, adequate, in order,
            consistent(?:ly)?, in time, on time, clean, tidy, above, meets, follow(?:s|ing|ed), aware, dry, warm,
            quiet, intact, happy, approved, validated, green, solved, stopped, ceased, risk reduced, reduced to low,
            every \w+, repaired, latch\w*, locked, accepted,
            (?:close|open|lock|ring|hold|drain|heat|fit|shut|fasten|seal|run|light)s(?: \w+)?, (?:could|can|able to)
            (?:all |both )?(?:describe|explain|show|name|demonstrate|say|use|answer), knew, better, healed, done, in
            date, holding, settled, robust, improvement (?:seen|noted|evident|shown), does what it, supports? closure,
            (?:is|all|looks?|put) right, permanent, kept up, demonstrat\w+, tick, to (?:zero|nil|none|0), exceeds?,
            within (?:target|limits?|range|tolerance), all there, as it should be,
            (?:substantial|significant|reasonable|high) assurance, (?:substantial|reasonable)$,
            spot on, perfect, excellent, great, lovely,
            brilliant, champion, impressed, pleased, positive, low risk, risk (?:is |now )*(?:low|managed|controlled),
            all (?:\w+ )?(?:\w+ed|ring|open|close|lock|fit|shut|light)$
        """
    )
)
NOTHING_GOOD = Pattern(
    rf"\b(?:no|nothing|none|nobody) (?:of )?(?:\w+ )?(?:{PASSED.pattern}|(?:kept|changed|recorded|signed)\b)"
)
"""``No lights working``: what passes, taken back by the word in front of it."""


WORRY = Pattern(rf"\b{WORRIES}\b|\b(?:red|amber)\b")
