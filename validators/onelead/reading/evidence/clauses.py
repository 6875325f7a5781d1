"""A text taken apart into sentences and clauses, each with the signs of its words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache

from onelead.reading.dates.calendar_words import MONTH
from onelead.reading.evidence.cues import CUES
from onelead.reading.evidence.evidence_words import LEXICON, Say
from onelead.reading.evidence.phrases import joined
from onelead.reading.evidence.plain_words import plain_words
from onelead.reading.evidence.shares import FoundShare, shares_in
from onelead.reading.patterns import Pattern
from onelead.values import frozen


@frozen
class Clause:
    """A piece of a sentence between two commas, colons or dashes; its text is in small letters."""

    text: str
    words: tuple[str, ...]
    signs: tuple[int, ...]
    """What each word may be a sign of, in their order."""
    says: int
    """All signs of all words together."""
    cues: int
    """Which patterns its words may be cues of."""
    found_shares: tuple[FoundShare, ...]
    """Every share that the clause states, of whatever."""
    undated: str
    """Its text without any day, month or week."""
    has_date: bool
    """Whether it names a day, a month or a week."""

    @cached_property
    def has_number(self) -> bool:
        """Tell whether it holds a figure that is not a date."""
        return bool(_FIGURE.search(self.undated))

    @property
    def with_dates_blank(self) -> str:
        """Its text with spaces for every day, month and week, so that all else stands where it stood."""
        return _DATE.sub(lambda found: " " * len(found[0]), self.text) if self.has_date else self.text

    @cached_property
    def length(self) -> int:
        """How many words and figures it has besides dates."""
        return len(self.undated.split())

    def after(self, sign: int) -> int:
        """Return the signs of the words that follow the first word with a sign."""
        together, met = Say.NOTHING, False
        for each in self.signs:
            if met:
                together |= each
            met = met or bool(each & sign)
        return together

    def besides(self, sign: int) -> int:
        """Return the signs of all words but those with a sign."""
        return _together([each for each in self.signs if not each & sign])

    def before(self, sign: int) -> int:
        """Return the signs of the words in front of the first word with a sign."""
        together = Say.NOTHING
        for each in self.signs:
            if each & sign:
                break
            together |= each
        return together


@frozen
class Sentence:
    """The clauses between two full stops or semicolons."""

    clauses: tuple[Clause, ...]
    says: int
    """All signs of all clauses together."""
    cues: int
    """Which patterns the words of any clause may be cues of."""
    has_date: bool
    """Whether any clause names a day, a month or a week."""

    @property
    def has_number(self) -> bool:
        """Tell whether any clause holds a figure."""
        return any(clause.has_number for clause in self.clauses)

    @property
    def states_a_share(self) -> bool:
        """Tell whether any clause states a share."""
        for clause in self.clauses:  # noqa: SIM110 -- a loop costs half of any() here
            if clause.found_shares:
                return True
        return False


_DATE = Pattern(
    r"(?=[\dadfjmnoqstw])\b(?:"  # what it may begin with is asked first: most of a text ends there
    r"\d{1,2}(?:\s?-\s?\d{1,2})?[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\d{1,2}(?:st|nd|rd|th)\b|20\d\d-\d\d-\d\d"
    r"|(?=[mtwfs])(?<!every )(?<!each )(?<!next )(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b"
    rf"|q[1-4]\b|(?:\d{{1,2}}\s?(?:-\s?\d{{1,2}}\s?)?)?{MONTH}(?:\s+\d{{2,4}}\b)?)"
)
_FIGURE = Pattern(r"\d")
_SENTENCE = Pattern(r"[;.\n!?•](?:(?<=;)(?!\s*\d[\w. ]{0,20}$)|(?<=[\n!?•])|(?<=\.)(?=\s|$))")
_CLAUSE = Pattern(r"[,;:()\[\]→–—-](?:(?<=,)(?=\s)|(?<=\s[-–—])[-–—]*(?=\s)|(?<=[;()\[\]→–—])|(?<=:)(?=\s|$))")
"""Both begin with the signs themselves, to which a search skips."""
_CLAUSE_WORDS = Pattern(
    r"[ab](?:(?<=\bb)ut\b|(?<=\ba)nd(?: then\b"
    r"| (?=(?:no|none|nothing|nobody|only \d+|\d+ (?:got|knew|could|had|did|were))\b)))"
)
_DAY_THEN_ALL = Pattern(r"(\d(?<![\d/]\d)\d?)/(?!\1\b)\d{1,2}(?:/\d{2,4})? (?=(?:all|each|every|both)\b)")
"""``Tested 2/9 all doors released``: the day parts a check from what it found; ``9/9 all signed`` is a share."""
_ALL_BEHIND_A_FIGURE = Pattern(r" (?<=\d )(?:all|each|every|both)\b")
"""How all that fits it ends; few texts have it."""
_NOUGHT = Pattern(r"0(?<=\b0)\b")
_WORD = Pattern(r"[a-z]+(?:[-'][a-z]+)*|\b0\b")


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Take a text apart."""
    small = joined(text.casefold().replace("’", "'"))
    if "/" in small and _ALL_BEHIND_A_FIGURE.search(small):
        small = _DAY_THEN_ALL.sub(r"\g<0>- ", small)
    parts = [[_clause(piece) for piece in _pieces(part)] for part in _SENTENCE.split(small)]
    return tuple([sentence_of(clauses) for clauses in parts if clauses])


def sentence_of(clauses: Sequence[Clause]) -> Sentence:
    """Put clauses together."""
    says, cues, has_date = Say.NOTHING, 0, False
    for each in clauses:
        says |= each.says
        cues |= each.cues
        has_date = has_date or each.has_date
    return Sentence(tuple(clauses), says, cues, has_date)


def _pieces(sentence: str) -> list[str]:
    """Return what stands between the signs and words that part a sentence."""
    pieces = _CLAUSE.split(sentence)
    if "but" in sentence or "and " in sentence:
        pieces = [piece for each in pieces for piece in _CLAUSE_WORDS.split(each)]
    return [piece for each in pieces if (piece := each.strip())]


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters; hyphens and apostrophes hold one together, a lone 0 is one."""
    if "-" in text or "'" in text or ("0" in text and _NOUGHT.search(text)):
        return _WORD.findall(text)
    return plain_words(text)


@lru_cache(maxsize=4096)
def _clause(text: str) -> Clause:
    words = tuple(words_of(text))
    signs = tuple([LEXICON.get(word, Say.NOTHING) for word in words])
    undated = _DATE.sub(" ", text)
    shares = tuple(shares_in(text))
    return Clause(text, words, signs, _together(signs), CUES.of(words), shares, undated, len(undated) < len(text))


def _together(signs: Sequence[int]) -> int:
    together = Say.NOTHING
    for each in signs:
        together |= each
    return together
