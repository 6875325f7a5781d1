"""Words in a person's cell that stand for nobody: ``TBC``, ``vacant``, ``Responsible person``, ``Insert name``."""

from __future__ import annotations

from onelead.reading.patterns import Pattern
from onelead.reading.people.names import folded
from onelead.reading.word_lists import word_set

_EDGES = " .,:;*-–—_<>[](){}\"'!?#…"


def stands_for_nobody(text: str) -> bool:
    """Tell whether a text, folded or not, stands for nobody; a blank one does."""
    plain = folded(text).strip(_EDGES)
    if not plain or plain in _NOBODY or plain.replace(".", "").replace(" ", "") in _ABBREVIATED:
        return True
    first, _, rest = plain.partition(" ")
    if first == "no" and rest.partition(" ")[0] in ("one", "owner", "lead", "name", "person"):
        return True
    if first in _OPENINGS and not _GOES_ON.search(rest):
        return True
    words = plain.replace("'s", "s").split()
    return _is_label(words) or _is_request(words)


_NOBODY = frozenset(
    (
        "nobody", "no one", "no-one", "no owner", "someone", "somebody", "none", "none yet", "nobody yet", "no one yet",
        "nil", "null", "nan", "not yet", "unknown", "unsure", "not sure", "not known", "not applicable", "blank",
        "empty", "n\\a", "n/k", "who", "whom", "by whom", "action owner", "as appropriate", "as required", "as needed",
        "as necessary", "being recruited", "when appointed", "once appointed", "when recruited", "once recruited",
        "when in post", "once in post", "when filled", "recruitment in progress", "recruitment ongoing",
        "recruitment underway", "post vacant", "role vacant", "position vacant", "currently vacant", "unfilled",
        "to follow", "insert", "name here", "enter",
    )
)  # fmt: skip
_ABBREVIATED = frozenset(("tbc", "tbd", "tba", "na", "n/a", "nk", "x", "xx", "xxx", "xxxx", "xxxxx"))
_OPENINGS = word_set(
    """
    none nobody no-one someone somebody n/a tbn tbc tbd tba vacant vacancy awaiting awaited pending recruiting
    unassigned unallocated unconfirmed undecided undetermined unnamed unidentified
    """
)
"""First words of what is still to come: ``awaiting new manager``, ``TBC at next meeting``."""
_GOES_ON = Pattern(r"[-,/(:–—]")
"""After these somebody else may be named: ``Vacant (Jane covering)``."""

_OF_LABELS = word_set(
    """
    an need needs needed a the name names named full first your staff member of lead owner person persons party
    officer manager carer nurse responsible accountable relevant appropriate suitable allocated action here
    required needed individual for this
    """
)


def _is_label(words: list[str]) -> bool:
    """``Responsible person``, ``Staff name``, ``Named lead``: the template's own words, never filled in."""
    singular = [word.removesuffix("s") if word in ("persons", "leads", "owners") else word for word in words]
    if not all(word in _OF_LABELS or word + "s" in _OF_LABELS for word in singular):
        return False
    if singular in (["lead"], ["owner"], ["manager"], ["nurse"], ["carer"], ["officer"], ["staff"], ["individual"]):
        return False
    says_which = any(word in _SAYS_WHICH for word in singular)
    return says_which and "individual" not in singular[-1:] and not _is_post(singular)


_SAYS_WHICH = word_set(
    "need needs needed required responsible accountable name names named relevant appropriate suitable allocated person"
)


def _is_post(words: list[str]) -> bool:
    """``Named nurse`` and ``Responsible manager`` are posts of their own."""
    return words[-1] in ("nurse", "manager", "carer") and words[0] != "name"


_REQUESTS = word_set("insert enter add type mention state specify write put name give select choose pick click please")
_ASKED_FOR = word_set("name names person persons responsible lead owner who here staff member one list initials")


def _is_request(words: list[str]) -> bool:
    """``MENTION THE RESPONSIBLE PERSON…``, ``Please add name``."""
    if len(words) > 1 and words[0] in _REQUESTS and any(word in _ASKED_FOR for word in words[1:]):
        return True
    if words[0] in ("owner", "lead", "name", "person"):
        words = words[1:] or words
    return (words[:2] == ["to", "be"] or words[0] in ("not", "tb")) and any(word in _UNDONE for word in words[1:4])


_UNDONE = word_set(
    """
    assigned allocated confirmed determined decided agreed advised appointed named identified recruited
    announced arranged nominated discussed filled known sure set stated recorded specified available applicable
    """
)

_TICKS = word_set(
    """
    y yes yep yeah yup no nope nah n
    done complete completed checked signed verified confirmed seen ok okay true false ongoing closed
    open pass passed
    """
) | {"signed off"}


def is_a_tick(text: str) -> bool:
    """Tell whether a verifier's cell only says that it was done, not by whom: ``Yes``, ``signed off``."""
    return folded(text).strip(" .!") in _TICKS
