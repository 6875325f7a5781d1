"""
Tells whether a workbook is as it was when it was sealed, and by whom.

The Seal sheet alone is enough; where the document's own properties still hold the seal too, both must agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onelead.problems import ProblemKind, UsageProblem, WorkbookProblem
from onelead.reading.opening.files import LIMITS, Limits
from onelead.reading.opening.kinds import FileKind, kind_of_bytes
from onelead.sharing.canonical import BookContent, SheetContent, content_of, without
from onelead.sharing.differences import changes
from onelead.sharing.digests import FORMAT, digest_of
from onelead.sharing.keys import fingerprint, is_signed_by
from onelead.sharing.properties import seal_in_properties
from onelead.sharing.rule_book import RULE_BOOK
from onelead.sharing.seal_sheet import (
    CHECKED_FOR,
    DIGEST,
    NOT_SIGNED,
    ONELEAD,
    PUBLIC_KEY,
    RULE_BOOK_LABEL,
    SEAL_FORMAT,
    SIGNATURE,
    SealSheet,
    find_seal,
)
from onelead.sharing.sealing import locators_of, property_of, shown_digest


class Answer(StrEnum):
    """What a seal says of its workbook."""

    INTACT = "intact"
    ALTERED = "altered"
    NOT_SEALED = "not sealed"
    WRONG_KEY = "wrong key"


@dataclass(frozen=True, slots=True)
class Verified:
    """The answer, what was changed, and what a person should know besides."""

    answer: Answer
    changes: tuple[str, ...] = ()
    """Each change as a sentence."""
    notes: tuple[str, ...] = ()
    """What was checked when, with which rule book, and who signed."""


def verify(data: bytes, public_key: str = "", limits: Limits = LIMITS) -> Verified:
    """
    Check the seal of a pack; *public_key* is that of the provider who is expected to have signed it.

    Raises `WorkbookProblem` where the bytes are no .xlsx that can be read, and `UsageProblem` where the seal is of a
    later form than this version knows.
    """
    _refuse_other_kinds(data)
    content = content_of(data, limits)
    seal = find_seal(content.book)
    kept = seal_in_properties(data, limits)
    if seal is None:
        gone = ("The Seal sheet is gone: the document's properties say that there was one.",) if kept else ()
        return Verified(Answer.ALTERED if kept else Answer.NOT_SEALED, gone)
    _refuse_later_forms(seal)
    return _Verifying(content, seal, kept, public_key).verified()


@dataclass(frozen=True, slots=True)
class _Verifying:
    content: BookContent
    seal: SealSheet
    kept: str
    public_key: str

    def verified(self) -> Verified:
        changed = tuple(dict.fromkeys(self._changes()))
        answer = Answer.ALTERED if changed else self._by_key()
        return Verified(answer, changed, tuple(self._notes(answer)))

    # ---------------------------------------------------------------------------------------------- what changed --

    def _changes(self) -> Iterator[str]:
        digest = digest_of(self.content, self._sealed_sheets())
        signature = self.seal.said.get(SIGNATURE, "")
        if self.seal.said.get(DIGEST) != shown_digest(digest) or self.seal.said.get(SEAL_FORMAT) != FORMAT:
            yield from self._where() or [self._digest_alone()]
        elif signature != NOT_SIGNED and not is_signed_by(digest, signature, self.seal.said.get(PUBLIC_KEY, "")):
            yield f"{self._name}: the signature is not of what stands here, so somebody else sealed it again."
        elif self.kept and self.kept != property_of(digest, signature):
            yield f"{self._name}: the document's properties hold another seal, so the workbook was sealed again."

    def _where(self) -> list[str]:
        found: list[str] = []
        if self.seal.list_is_whole:
            found += changes(self.seal.locators, locators_of(self.content, self.seal))
        else:
            found.append(f"{self._name}: the list of short digests was changed, so nothing tells where else to look.")
        if self.content.carries:
            found.append(f"The workbook carries {self.content.carries.replace('_', ' ')}, which no pack does.")
        return found

    def _digest_alone(self) -> str:
        return f"{self._name}: the digest itself was changed."

    def _sealed_sheets(self) -> Sequence[SheetContent]:
        sheets = list(self.content.sheets)
        sheets[self.seal.sheet] = without(sheets[self.seal.sheet], self.seal.own_places)
        return sheets

    @property
    def _name(self) -> str:
        return self.content.sheets[self.seal.sheet].name

    # ------------------------------------------------------------------------------------------------ who and when --

    def _by_key(self) -> Answer:
        if not self.public_key:
            return Answer.INTACT
        return Answer.INTACT if self.seal.said.get(PUBLIC_KEY) == self.public_key else Answer.WRONG_KEY

    def _notes(self, answer: Answer) -> Iterator[str]:
        said = self.seal.said
        yield f"Checked for {said.get(CHECKED_FOR, 'a day that is not said')} by OneLead {said.get(ONELEAD, '?')}."
        rule_book = said.get(RULE_BOOK_LABEL, "")
        if rule_book != RULE_BOOK:
            yield (
                f"It was checked by rule book {rule_book or '?'}; this OneLead has rule book {RULE_BOOK}, "
                "which may judge the same tracker otherwise."
            )
        yield from self._who(answer)

    def _who(self, answer: Answer) -> Iterator[str]:
        key = self.seal.said.get(PUBLIC_KEY, NOT_SIGNED)
        if key == NOT_SIGNED or self.seal.said.get(SIGNATURE) == NOT_SIGNED:
            yield (
                "It is not signed, so the seal does not tell who sent it. Compare its digest with one that the "
                f"provider gave you in another way: {self.seal.said.get(DIGEST, 'none')}"
            )
        elif answer is Answer.WRONG_KEY:
            yield f"It was signed by the key {fingerprint(key)}; the one you gave is {fingerprint(self.public_key)}."
        elif answer is Answer.INTACT and self.public_key:
            yield f"It was signed by the key you gave, {fingerprint(key)}."
        elif answer is Answer.INTACT:
            yield (
                f"It was signed by the key {fingerprint(key)}. Ask the provider, in another way than this file, "
                "whether that is theirs."
            )


def _refuse_other_kinds(data: bytes) -> None:
    kind = kind_of_bytes(data)
    if kind is FileKind.ENCRYPTED:
        raise WorkbookProblem(
            ProblemKind.ENCRYPTED,
            "It is protected by a password, which changes every byte.",
            "Save it without the password in Excel, or ask the provider for the pack as it was sealed.",
        )
    if kind is not FileKind.OOXML:
        raise WorkbookProblem(
            ProblemKind.NOT_A_WORKBOOK,
            "It is no .xlsx workbook, and packs are.",
            "Ask the provider for the pack as it was sealed; a copy in another format has no seal.",
        )


def _refuse_later_forms(seal: SealSheet) -> None:
    form = seal.said.get(SEAL_FORMAT, FORMAT)
    name, _, number = form.rpartition("/")
    if name == FORMAT.rpartition("/")[0] and number.isdecimal() and number != "1":
        raise UsageProblem(
            f"The seal is of a later form ({form}) than this OneLead knows.", "Install the latest OneLead."
        )
