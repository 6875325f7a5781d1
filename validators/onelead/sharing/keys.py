"""
Keys by which a commissioner knows who sealed a pack: Ed25519 (RFC 8032), in files of the usual form (PEM).

The private key never lies about unprotected: its file is encrypted by a passphrase and open to its owner alone.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from onelead.problems import UsageProblem
from onelead.saving import exists_already, refuse_unwritable, save
from onelead.sharing.digests import FORMAT

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SHORTEST_PASSPHRASE = 10
KEY_BYTES, SIGNATURE_BYTES = 32, 64
PEM_HEAD = bytes.fromhex("302a300506032b6570032100")
"""How the DER form of an Ed25519 public key begins (RFC 8410, 4); the key's 32 bytes follow."""
CHECKS_PERMISSIONS = os.name == "posix"
"""Windows keeps permissions in lists that the file's mode does not show."""


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key that was opened."""

    _private: Ed25519PrivateKey

    @property
    def public_key(self) -> str:
        """The public key as the Seal sheet prints it."""
        return base64.b64encode(self._private.public_key().public_bytes_raw()).decode("ascii")

    def sign(self, digest: str) -> str:
        """Return the signature of a digest as the Seal sheet prints it."""
        return base64.b64encode(self._private.sign(message(digest))).decode("ascii")


def message(digest: str) -> bytes:
    """Return what is signed: the seal's format, so that no signature is good for anything else, and the digest."""
    return f"{FORMAT}\n{digest}\n".encode("ascii")


def is_signed_by(digest: str, signature: str, public_key: str) -> bool:
    """Tell whether a signature is that of a key over a digest; what can't be read is not."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key, signed = _bytes(public_key, KEY_BYTES), _bytes(signature, SIGNATURE_BYTES)
    if key is None or signed is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signed, message(digest))
    except InvalidSignature:
        return False
    return True


def fingerprint(public_key: str) -> str:
    """Return what two people compare over the telephone: the first 16 hexadecimal digits of the key's SHA-256."""
    digest = hashlib.sha256(_bytes(public_key, KEY_BYTES) or b"").hexdigest()[:16].upper()
    return " ".join(digest[at : at + 4] for at in range(0, 16, 4))


def public_key_in(path: Path) -> str:
    """Return the public key in a file, a PEM or the line that a Seal sheet prints; raises `UsageProblem` for others."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageProblem(f"The key {path} can't be read.", "Give the file that ends in .pub.") from error
    if "PRIVATE KEY" in text:
        raise UsageProblem(
            f"{path} is a private key, which belongs to whoever seals packs.", "Give the file that ends in .pub."
        )
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("-----")]
    found = "".join(lines)
    der = _bytes(found, len(PEM_HEAD) + KEY_BYTES)
    if der is not None and der.startswith(PEM_HEAD):
        return base64.b64encode(der[len(PEM_HEAD) :]).decode("ascii")
    if _bytes(found, KEY_BYTES) is None:
        raise UsageProblem(f"{path} is no public key of OneLead.", "Ask the provider for the file that ends in .pub.")
    return found


def make_keys(path: Path, passphrase: str) -> str:
    """
    Write a new private key to *path* and its public key beside it (``.pub``); return the public key.

    Raises `UsageProblem` where one of the files exists or can't be written, or the passphrase is too short.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UsageProblem(
            f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters.", "Take several words that only you know."
        )
    public = path.with_name(f"{path.name}.pub")
    for each in (path, public):
        if each.exists():
            raise UsageProblem(f"{each} exists already, so no key was made.", "Choose another name: keys are kept.")
        refuse_unwritable(each)
    private = Ed25519PrivateKey.generate()
    protected = private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode("utf-8")),
    )
    _save_for_owner(path, protected)
    save(public, _pem(private.public_key().public_bytes_raw()))
    return Signer(private).public_key


def open_key(path: Path, passphrase: Callable[[], str]) -> Signer:
    """
    Return the signer of a private key's file; *passphrase* is asked for only where everything else is right.

    Raises `UsageProblem` where others may read the file, it is no such key, or the passphrase is wrong.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    content = _private_content(path)
    try:
        private = serialization.load_pem_private_key(content, passphrase().encode("utf-8"))
    except TypeError as error:
        raise UsageProblem(
            f"{path} is not protected by a passphrase.", "Make a new key: onelead seal keygen"
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UsageProblem(
            f"{path} can't be opened: the passphrase is wrong, or it is no private key.",
            "Type the passphrase again, or make a new key: onelead seal keygen",
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise UsageProblem(f"{path} is a key of another kind.", "Make one: onelead seal keygen")
    return Signer(private)


def _private_content(path: Path) -> bytes:
    try:
        mode, content = path.stat().st_mode, path.read_bytes()
    except OSError as error:
        raise UsageProblem(f"The key {path} can't be read.", "Make one: onelead seal keygen") from error
    if b"BEGIN PUBLIC KEY" in content:
        raise UsageProblem(f"{path} is the public key.", "Sign with the private one, whose name does not end in .pub.")
    if CHECKS_PERMISSIONS and mode & 0o077:
        raise UsageProblem(
            f"Others on this computer may read the key {path}, so it proves nothing of who sealed a pack.",
            f"Take their rights away (chmod 600 {path}); where they may have copied it, make a new key.",
        )
    return content


def _save_for_owner(path: Path, content: bytes) -> None:
    """Write a file that only its owner can read, from its first byte on."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        if path.exists():
            raise exists_already(path)
        temporary.rename(path)
    finally:
        temporary.unlink(missing_ok=True)


def _pem(key: bytes) -> bytes:
    text = base64.b64encode(PEM_HEAD + key).decode("ascii")
    return f"-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----\n".encode("ascii")


def _bytes(text: str, length: int) -> bytes | None:
    try:
        found = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    one_spelling = base64.b64encode(found).decode("ascii") == text  # the last character may be written in several ways
    return found if len(found) == length and one_spelling else None
