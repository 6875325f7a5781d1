"""An owner cell taken apart: the people, posts and groups it names, and how each stands to the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from onelead.reading.mentions import BUILT_IN, Kind, Mention, Vocabulary, read_mention
from onelead.reading.names import folded
from onelead.reading.owner_words import POSTS, RANKS, SUBJECTS, respelt
from onelead.reading.word_lists import word_set


class Link(StrEnum):
    """What stands before a part of the cell."""

    START = "start"
    AND = "and"
    """A slash, an ampersand, *and*, *or*, an arrow: another one."""
    LINE = "line"
    COMMA = "comma"
    BESIDE = "beside"
    """A bracket, a dash, a colon: more about the same one."""


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of the cell."""

    mention: Mention
    link: Link
    leads: bool = False
    """The cell says that this one leads."""
    helps: bool = False
    """The cell says that this one only helps."""


def read_cell(text: str, own: Vocabulary = BUILT_IN) -> tuple[Part, ...]:
    """Take a cell apart; a blank cell has no parts."""
    text = _SPACES.sub(" ", text).strip()
    if not text:
        return ()
    if _SIMPLE.fullmatch(text):
        return (Part(read_mention(text, own), Link.START),)
    whole = read_mention(text, own)
    if whole.kind is Kind.NOBODY:
        return (Part(whole, Link.START),)
    addresses = EMAIL.findall(text)
    plain = EMAIL.sub(" ", text)
    if addresses and not _LETTERS.search(plain):
        return tuple(Part(_mailbox(one), Link.AND if n else Link.START) for n, one in enumerate(addresses))
    parts = _parts(_tidied(plain), own)
    return (*parts, Part(Mention("?", Kind.UNKNOWN), Link.AND)) if "?" in text else parts


_SPACES = re.compile(r"[^\S\n]+|[\u200b\u200c\u200d\ufeff]")
_SIMPLE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def _mailbox(address: str) -> Mention:
    """``jane.smith@…`` is a person, ``manager@…`` and ``rosecourt.office@…`` are read by several."""
    words = [word for word in re.split(r"[._+\d-]+", address.partition("@")[0]) if word]
    read = read_mention(" ".join(word.capitalize() for word in words))
    if read.kind is Kind.PERSON and not any(folded(word) in _MAILBOX for word in words):
        return Mention(address, Kind.PERSON, name=read.name)
    if len(words) == 1 and read.kind is Kind.CODE:
        return Mention(address, Kind.CODE)
    return Mention(address, Kind.GROUP)


_MAILBOX = word_set("info enquiries enquiry contact hello mail post noreply reply no care")


_DATE = (
    r"\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?"
    r"|\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[ ]?\d{2,4})?"
)
_REMARKS = re.compile(
    rf"""(?ix)
    \b(?:by|on|from|since|until|till|before|after|due|w/?c|starts?|starting)?\ *(?:{_DATE})\b
    | \b(?:tel|phone|mob|mobile|ext)\b[.:]?\ *\+?[\d\ ]+ | \+?\d[\d\ ]{{6,}}\d
    | \b\d{{1,2}}[:.]\d\d(?:\ ?[ap]m)?\b
    """
)
_HELP = re.compile(
    r"""(?ix)
    (?: [(\[]\s*(?:support|cover|backup|help|with|plus|assist)\w*\b
    | [,;(\[-]?\s*\b(?:
      (?:along\ )?(?:with|and|plus)?\ *(?:the\ |some\ )?\b(?:support|help|assistance|input|advice|guidance|oversight)\ 
        (?:from|of|by|provided\ by)
      | (?:with|and)\ (?:\w+\ ){1,4}(?:supporting|assisting|helping|to\ (?:support|assist|help))\b
      | (?:(?:being|is)\ )?(?:supported|assisted|helped|aided|backed|overseen|mentored|monitored|supervised|guided|covered)\ 
        (?:up\ )?by
      | c/o | via\b | reporting\ to | reports\ to | on\ behalf\ of | cc\b:? | copied\ to
      | under\ (?:the\ )?(?:supervision|guidance)\ of
      | deputi[sz]ed\ by | (?:support|supporting|assisting|backup|back-up|cover)(?:\ staff|\ lead)?\s*(?::|\ -|=)
      | (?:was|were|previously|formerly|replacing|instead\ of|taken\ over\ from|takes\ over\ from|handed\ over\ (?:from|by))\b
    ))[^\n;)\]]*[)\]]?
    """
)
_ERRAND = re.compile(
    r"\s+(?:(?:is|are) )?(?:to|will|shall|should|must|needs? to|has to|have to)\s+"
    r"(?!(?:lead|own|support|help|assist|be)\b)[a-z]+\b[^;\n/()]*?(?=$|[;\n/()]|,\s*[A-Z])"
    r"|(?<=\w)\s+(?:until|till|while|whilst|once|completed?|done|ongoing|starting|in (?:the )?absence of)\b[^;\n/()]*?(?=$|[;\n/()])"
)
"""What somebody is to do: ``… to arrange with the landlord``."""
_NOT_FILLED = re.compile(
    r"(?i)(?<=[\w)])\s+(?=(?:vacant|unfilled|tb[acd]|being recruited|(?:when|once) (?:appointed|recruited|in post)"
    r"|to be (?:recruited|appointed|confirmed|agreed|advised|decided|named|identified))\b)"
)
_AND_OTHERS = re.compile(r"(?i)[,\s]+(?:et al|etc)\b\.?")
_LIST_MARK = re.compile(r"^\s*[*-]\s+|(?:^|(?<=[\s,;]))(?:\d{1,2}[.)]|[•‣▪◦])\s+(?=\w)", re.MULTILINE)
_SHORT_FORM = re.compile(r"\b([A-Z])/([A-Z])\b(?!/)")
_AMPERSAND_FORM = re.compile(r"\b([A-Z])\s?&\s?([A-Z])\b(?!\w)")
_FIRM = re.compile(
    r"\s*(?:&|\band\b)\s*(?=[^,/;\n]*\b(?:ltd|limited|llp|plc|sons?|co|partners|associates)\b)", re.IGNORECASE
)
_BY = re.compile(
    r"(?i)^(?:(?:checked|verified|audited|signed(?: off)?|reviewed|confirmed|seen|approved|observed|led|owned|completed|done)"
    r" (?:and \w+ )?by|delegated to|assigned to|allocated to|now with|now|by|fao|for the attention of|attn)\b[:\s]*"
)


def _tidied(text: str) -> str:
    """Drop what names nobody: dates, telephone numbers, list marks, and whoever only helps."""
    text = _AND_OTHERS.sub(" & others", text)
    text = _AMPERSAND_FORM.sub(r"\1&\2", _SHORT_FORM.sub(r"\1\2", text))
    if any(ch.isdigit() for ch in text):
        text = _REMARKS.sub(" ", text)
    text = _NOT_FILLED.sub(" - ", _ERRAND.sub("", text))
    text = _LIST_MARK.sub("\n", text).strip()
    without_help = _HELP.sub(" ", text)
    if _LETTERS.search(without_help):
        text = without_help
    return _FIRM.sub(" ", _BY.sub("", text)).strip(" \n,;")


_DEPARTMENT = re.compile(
    r"(?i)(?:the )?(?:dept|department|ministry|office|directorate|division|bureau|board|school|faculty|institute)\.? (?:of|for)\b[^\n/;]*"
)
_SEPARATOR = re.compile(
    r"""(?ix)
    (?P<line>\s*\n\s*(?:[/&+,;]|\band\b)?\s*)
    | (?P<and>\s*(?:[/\\|;+]|(?<![A-Z])&|&(?![A-Z]\b)|→|⇒|->|=>|>|·|•|\b(?:and/or|and|or|then|plus|alongside|(?:along\ |together\ )?with|w/)\b(?!\ charge)|(?<=\s)(?-i:n)(?=\s))\s*)+ | (?P<at>\s+(?=@\w))
    | (?P<comma>\s*,\s*(?:(?:and|&|or)\b\s*)?)
    | (?P<beside>\s*[()\[\]]+\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|\s*:\s*|\s*[–—]\s*)
    """
)


def _parts(text: str, own: Vocabulary) -> tuple[Part, ...]:
    if _DEPARTMENT.fullmatch(text):
        return (Part(Mention(text, Kind.GROUP), Link.START),)
    pieces = _pieces(text)
    parts = _joined(pieces, own)
    return tuple(_marked(parts))


def _pieces(text: str) -> list[tuple[str, Link]]:
    """Cut the text at its separators."""
    pieces: list[tuple[str, Link]] = []
    link, at = Link.START, 0
    for found in _SEPARATOR.finditer(text):
        piece = text[at : found.start()].strip()
        if piece:
            pieces.append((piece, link))
            link = Link.START
        link = _stronger(link, _LINKS[found.lastgroup or "and"], bool(pieces))
        at = found.end()
    rest = text[at:].strip()
    return [*pieces, (rest, link)] if rest else pieces


_LINKS = {"line": Link.LINE, "and": Link.AND, "at": Link.AND, "comma": Link.COMMA, "beside": Link.BESIDE}
_STRENGTH = {Link.START: 0, Link.LINE: 1, Link.COMMA: 2, Link.BESIDE: 3, Link.AND: 4}


def _stronger(one: Link, other: Link, after_something: bool) -> Link:
    if not after_something:
        return Link.START
    return max(one, other, key=_STRENGTH.__getitem__)


def _joined(pieces: list[tuple[str, Link]], own: Vocabulary) -> list[Part]:
    """Put together again what only together says something: ``HR`` + ``Finance Specialist``, ``Marketing`` + ``Team``."""
    parts: list[Part] = []
    rest = list(pieces)
    while rest:
        length = next((n for n in range(len(rest), 1, -1) if _belong_together(rest[:n], own)), 1)
        if length > 1:
            whole = " ".join(piece for piece, _ in rest[:length])
            mention = read_mention(whole, own)
            parts.append(Part(replace(mention, text=whole), rest[0][1]))
        else:
            parts.append(Part(read_mention(rest[0][0], own), rest[0][1]))
        rest = rest[length:]
    return parts


def _belong_together(pieces: list[tuple[str, Link]], own: Vocabulary) -> bool:
    """All but the last piece are bare modifiers, and the last begins with more of them or with the noun itself."""
    if any(link is Link.BESIDE for _, link in pieces[1:]):
        return False
    last, link = pieces[-1]
    if _IS_OF.search(pieces[0][0]) and link is Link.AND:
        return all(_only_modifies(piece) and not _ends_in_post(piece) for piece, _ in pieces[1:])
    if not all(_only_modifies(piece) for piece, _ in pieces[:-1]):
        return False
    if link is Link.LINE:
        return _goes_on(last, own)
    return not _ends_in_post(pieces[-2][0]) and _shares_its_noun(pieces[-2][0], last, own)


_IS_OF = re.compile(r"\b(?:of|for)\b")


def _ends_in_post(piece: str) -> bool:
    return respelt(folded(piece.split()[-1])) in POSTS


def _goes_on(line: str, own: Vocabulary) -> bool:
    """Tell whether a line goes on with the modifiers above it: ``Team`` below ``Marketing``."""
    words = [respelt(folded(word)) for word in line.split()]
    is_noun = read_mention(line, own).kind in (Kind.POST, Kind.GROUP)
    return is_noun and not (len(words) == 1 and words[0] in SUBJECTS)


def _shares_its_noun(before: str, last: str, own: Vocabulary) -> bool:
    """Tell whether a phrase lends its noun to the modifier before: ``Finance Specialist`` to ``HR &``."""
    words = [respelt(folded(word)) for word in last.split()]
    if len(words) < 2:
        return False
    kind = read_mention(last, own).kind
    if kind is not Kind.POST:
        return kind is Kind.GROUP
    return words[0] in SUBJECTS or (words[0] not in RANKS and respelt(folded(before.split()[-1])) in SUBJECTS)


def _only_modifies(piece: str) -> bool:
    words = [respelt(folded(word)) for word in piece.split()]
    return all(word in RANKS or word in SUBJECTS or word in ("hr", "it", "of", "&") for word in words)


_LEADS = word_set("lead leads leading owner owns accountable main responsible overall primary first actioner")
_HELPS = word_set(
    """
    support supports supporting helping helps assisting assists backup cover helper deputising second
    """
)
_LEAD = re.compile(r"(?:overall|main|accountable|action|named|project|the|first) (?:lead|owner|person)")
_CLAUSE = re.compile(
    r"(?i)^(.+?)[\s,]+(?:(?:is |are )?(to|will|shall|should|must|needs? to|has to|is|has|have)\b\s*(.*)|"
    r"((?:help|support|assist|lead|coordinat|do|organis|arrang|oversee|monitor|cover)\w*(?:ing|s)\b.*))$"
)


def _marked(parts: list[Part]) -> list[Part]:
    """Note who leads and who only helps, and take prose down to whom it is about."""
    marked: list[Part] = []
    for part in parts:
        word = folded(part.mention.text)
        if marked and part.link is Link.BESIDE and (word in _LEADS or _LEAD.fullmatch(word)):
            marked[-1] = replace(marked[-1], leads=True)
        elif marked and part.link is Link.BESIDE and word in _HELPS:
            marked[-1] = replace(marked[-1], helps=True)
        else:
            marked.append(_from_clause(part))
    return _after_labels(marked)


def _from_clause(part: Part) -> Part:
    """``Jane to lead`` is Jane, and says that she leads."""
    if part.mention.kind not in (Kind.UNKNOWN, Kind.PERSON):
        return part
    found = _CLAUSE.match(part.mention.text)
    if not found:
        return part
    about = read_mention(found[1])
    if about.kind is Kind.UNKNOWN:
        return part
    does = folded(found[3] or found[4] or "").split()
    first = does[0] if does else ""
    return Part(
        about, part.link, leads=first.startswith(("lead", "own")), helps=first.startswith(("help", "support", "assist"))
    )


def _after_labels(parts: list[Part]) -> list[Part]:
    """``Lead: Jane`` says that Jane leads; the label itself is nobody."""
    kept: list[Part] = []
    labelled = False
    for n, part in enumerate(parts):
        follows = n + 1 < len(parts) and parts[n + 1].link is Link.BESIDE
        if follows and folded(part.mention.text) in _LEADS | {
            "action owner",
            "action lead",
            "named lead",
            "resp",
            "who",
        }:
            labelled = True
            continue
        kept.append(replace(part, leads=True) if labelled else part)
        labelled = False
    return kept or parts
