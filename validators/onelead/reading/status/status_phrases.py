"""What the words of a status mean, in the order in which they are looked for."""

from __future__ import annotations

from onelead.model import Status
from onelead.reading.patterns import Pattern
from onelead.reading.word_lists import any_of

FINISHED = (
    r"(?:complet\w+|clos(?:ed?|ure|ing)|met|achieved|resolved|solved|done|implemented|finished|actioned|delivered|fixed"
    r"|addressed|embedded|in place|compliant|fulfilled|signed[- ]?off|sign[- ]?off|verified|ratified|rectified"
    r"|concluded)"
)
_WHOSE = r"(?:(?:manager'?s?|rm|ni|qa|final|formal|board|committee|governance|management|independent|provider|cqc) )*"
_CHECK = (
    rf"{_WHOSE}(?:sign(?:ing)?[- ]?off|signoff|closure|closing|verif\w+|validat\w+|check(?:ing)?"
    r"|evidence(?: check| review)?|re-?check|re-?audit|audit|confirmation|ratif\w+|approval to close|assurance|qa\b)"
)

_WAITING = (
    r"(?:awaiting|await|pending|ready for|requires?|needs?|waiting(?: for)?|subject to|due|to be|for|with \w+ for)"
)
_NEARLY = r"(?:part(?:ly|ial(?:ly)?)?|nearly|almost|mostly|largely|half|substantially|near(?:ing)?|approaching|some)"
_MAY_BE = r"(?:should|will|would|could|might|may|must) (?:be|have)"
_ON_COURSE = r"(?:on (?:track|target|course|schedule)|due|expected|planned|scheduled|aim(?:ing)?|hoping|working)"
_OUTSIDE = (
    r"(?:engineers?|contractors?|landlord|plumber|electrician|surveyor|suppliers?|company|council|gp|family|pharmacy"
    r"|pharmacist|police|cqc|ot|salt)\b"
)
_SOMEBODY_TO_CHECK = (
    rf"(?:await(?:ing)?|waiting (?:for|on)|pending|needs?|with|for) (?:(?!{_OUTSIDE}|to\b)\w+ ){{1,3}}to"
    r" (?:re-?)?(?:check|verify|validate|sign(?: it| this)? off|look|close(?: it)?)(?: it| this| again)?(?= *$)"
)
"""``Waiting for Tom to check``: somebody of the home looks at what is finished; an engineer looks at what is broken."""
_CHECKED = r"(?:signed[- ]?off|verified|ratified|checked|validated|evidenced)"
_NOT_CHECKED = rf"(?:not (?:yet )?(?:been )?{_CHECKED}|yet to be {_CHECKED}|unverified|unratified)"
_SAID_DONE = (
    r"(?:complete[d]?|done|finished|implemented|actioned|delivered|fixed|embedded|in place|rectified|addressed"
    r"|carried out|installed|repaired|actions? taken)"
)
"""What says that the work is done, before anybody has looked at it."""

_OFF_THE_PLAN = (
    r"^(?:(?:action|it|this|now|was|has|been) )*"
    r"(?:(?:taken|come|came|struck|pulled) off(?: (?:the|this|our))?|off (?:the|this|our))"
    r" (?:\w+ )?(?:register|plan|log|tracker|list)"
)
"""``Taken off plan``, ``Off the list``; but ``off plan`` is behind, and ``ticked off the list`` is done."""

_PATTERNS: tuple[tuple[Status, str], ...] = (
    (
        Status.CLOSED,
        any_of(r"(?:closed|completed?|signed off) (?:late|early|overdue|on time|in full|after the deadline)"),
    ),
    (
        Status.CLAIMED,
        any_of(
            rf"""
                {_WAITING} {_CHECK}(?! of), {_CHECK} (?:is
                )?(?:pending|awaited|awaiting|required|needed|requested|outstanding|due),
                (?:proposed?|recommend(?:ed)?|submitted|put forward|suggested?|request(?:ed)?)(?: as| for| to be| to)?
                (?:complet|clos)\w+, {_SAID_DONE}\b.{{0,6}}\b{_NOT_CHECKED},
                (?:complete[d]?|done|finished|implemented|actioned)\b.{{0,4}}\b(?:awaiting|pending|waiting|subject
                to)\b,
                {_SOMEBODY_TO_CHECK}, ^(?:(?!{_OUTSIDE})\w+ ){{1,3}}to (?:verify|validate|sign(?: it)? off)(?= *$),
                ready to (?:close|sign off|be closed), to be (?:closed|signed off|verified|ratified|checked), claimed,
                (?:believed|thought|assumed|appears?|seems?)(?: to be)? {FINISHED}
            """
        ),
    ),
    (
        Status.CANCELLED,
        any_of(
            rf"""
                cancel\w*, no need(?: now)?$, not
                (?:doing|bothering|pursuing), risk (?:is )?(?:accepted|tolerated), withdrawn, supersed\w+,
                superced\w+, dropped, stopped, ceased, abandon\w*, void(?:ed)?, duplicated?, (?:won't|wont|will
                not|not to) (?:be )?(?:do|done|fix|happen\w*|proceed\w*|pursued?|actioned), not
                (?:going|being|taken|taking) (?:ahead|forward|pursued), no longer (?:\w+
                )?(?:wanted|needed|required|applicable|relevant|necessary|applies|valid|proceeding|pursued), not
                (?:required|needed|necessary|proceeding|pursued|progress(?:ed|ing)), merged (?:with|into),
                (?:replaced|overtaken) by, (?:transferred|added|incorporated|combined|rolled|subsumed)
                (?:to|into|in|with) (?:\w+ )?\w+, (?:action
                )?(?:removed|rejected|rescinded|discontinued|scrapped|obsolete|retired|redundant),
                {_OFF_THE_PLAN}, moved to
                (?:another|other|new|different|(?:the )?(?:\w+ )?(?:register|plan|log|tracker|list))
            """
        ),
    ),
    (Status.IN_PROGRESS, any_of(r"re-?open(?:ed)?")),
    (
        Status.NOT_STARTED,
        any_of(
            rf"""
                (?:not|yet|un) ?(?:yet |to be |to )?(?:been )?(?:start\w*|begun|begin|commence\w*|initiated|actioned
                yet), \w+n't (?:yet )?(?:been )?(?:started|begun|commenced), unstarted, to[- ]?do, to be
                (?:started|actioned|done|{FINISHED}|agreed|arranged|confirmed|commenced|scheduled), no
                (?:progress|action taken|action|update|start), yet to be, not yet(?= *$),
                (?:will|to|due to) (?:start|begin|commence),
                (?:starts?|starting|begins|commences) (?:in|on|from|next|\d|\w+day), not (?:yet )?due,
                awaiting start, nothing
                (?:done|yet|started), not (?:been )?(?:touched|looked at)
            """
        ),
    ),
    (
        Status.IN_PROGRESS,
        any_of(
            rf"""
                (?:not|never|isn't|hasn't|aren't|cannot|can't|un|non)[-
                ]?(?:(?:yet|fully|quite|being|been|all|be|a|formally) )*{FINISHED}, {_NEARLY}[- ]+(?:(?:way|fully)
                )?{FINISHED}, (?:nearly|almost|getting) there, half ?way, incomplete, unresolved, unmet,
                non[- ]?compliant, {_ON_COURSE}(?: for| to(?: be)?|
                towards)? {FINISHED}, {FINISHED} by (?:\w+ date|target|deadline), \d{{1,2}} ?% {FINISHED}, just
                started, doing, going (?:well|ok|okay|fine|\w+ly),
                {_MAY_BE} (?:\w+ )?{FINISHED}, (?:left|more|way|bit) to (?:go|do), ^{_NEARLY}(?= *$)
            """
        ),
    ),
    (
        Status.ON_HOLD,
        any_of(
            r"""
                on[- ]?hold, paused?, deferred, stalled, blocked, suspended, parked, postponed, await\w*, waiting,
                stuck, frozen, hold, held, no (?:budget|funding|funds|money|capacity|resources?)
            """
        ),
    ),
    (
        Status.IN_PROGRESS,
        any_of(
            r"""
                in ?prog\w*, progress(?:ing|ed)?, on[- ]?going, under[- ]?way, started, commenced, begun, initiated,
                in hand, on (?:track|target|course|schedule|plan), active, in train, rolling, on with it, working
                (?:on|towards), still (?!clos|compl|met)\w+,
                wip, ip, ordered, on order, quot(?:e|es|ation) (?:in|rec\w+|requested|obtained|sought), chas(?:ing|ed),
                being \w+, part(?:ly|ial(?:ly)?)?, continu\w+, current, live, overdue, late,
                delay(?:ed|s)?, slipp(?:ed|ing|age), behind, at risk, off (?:track|target|course), missed, escalated,
                extended, carr(?:y|ied) (?:forward|over), ^with (?:the |our )?\w+(?: \w+)?(?= *$), under \w+, in
                (?:review|discussion|development|action|hand|process), monitor\w*, for review, proceeding, developing
            """
        ),
    ),
    (
        Status.CLOSED,
        any_of(
            r"""
                closed?, closure, completed?, compl?, completion, sign(?:ed)?[- ]?off, met, resolved, solved, achieved,
                verified, ratified, concluded, discharged, fulfilled, (?:fully )?compliant, complied, satisfied,
                archived
            """
        ),
    ),
    (
        Status.CLAIMED,
        any_of(
            r"""
                done, implemented, finished, actioned, delivered, fixed, addressed, embedded, in place, rectified,
                sorted, ticked off, carried out, installed, repaired, submitted, actions? taken
            """
        ),
    ),
    (
        Status.NOT_STARTED,
        any_of(
            r"""
                open, new, outstanding, pending, scheduled, planned, planning, booked, assigned, identified, proposed,
                backlog, queued, draft\w*, ns, os, raised, to follow, logged
            """
        ),
    ),
)
"""What words mean, the first that fits: what takes a word back stands before the word."""

_EXCEPT = (
    r"(?:bar|except(?:ing|ion)?|apart from|aside from|other than|excluding|excl|save for|but for|minus"
    r"|with (?:the )?(?:one |\d )?exceptions?)"
)
_SOME = r"(?:[1-9]\d*|one|two|three|four|five|six|some|few|rest|others?)"
_LEFT = r"(?:outstanding|o/s|left|remain\w*|to (?:do|go|finish|complete)|missing|not done|still (?:open|to do))"
ALL_BUT = Pattern(
    rf"\b{FINISHED}[\s,(–—-]+(?:all )?{_EXCEPT}\b|\b(?:all|everything) (?:but|{_EXCEPT})\b.*\b{FINISHED}\b"
    rf"|\b{FINISHED}\b.*\b{_SOME}(?: \w+){{0,2}} {_LEFT}\b"
)
"""``Complete bar one``, ``All but two done``, ``Done, 2 left``: finished but for something."""
BUT_FOR_THE_CHECK = Pattern(rf"{_EXCEPT} (?:the |its |a )?{_CHECK}\b")

SOMEBODY_TO_CHECK = Pattern(_SOMEBODY_TO_CHECK)

PHRASES = tuple((status, Pattern(pattern)) for status, pattern in _PATTERNS)
TAKEN_BACK = (PHRASES[1], PHRASES[3])
"""What takes a completion back wherever it stands: waiting for sign-off, and opened again."""
DROPPED = PHRASES[2][1]
"""What says that an action is not done after all, or that something else is not."""
