"""Keys: made, kept from others, opened."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from onelead.problems import UsageProblem
from onelead.sharing.keys import fingerprint, is_signed_by, make_keys, open_key, public_key_in

PASSPHRASE = "a fictional passphrase"
DIGEST = "ab" * 32


@pytest.fixture
def key(tmp_path: Path) -> Path:
    make_keys(tmp_path / "our.key", PASSPHRASE)
    return tmp_path / "our.key"


def test_a_signature_is_of_one_digest_and_one_key(key: Path) -> None:
    signer = open_key(key, lambda: PASSPHRASE)
    signature = signer.sign(DIGEST)
    other = ("B" if signature.startswith("A") else "A") + signature[1:]

    assert is_signed_by(DIGEST, signature, signer.public_key)
    assert not is_signed_by("cd" * 32, signature, signer.public_key)
    assert not is_signed_by(DIGEST, other, signer.public_key)
    assert not is_signed_by(DIGEST, "no signature", signer.public_key)
    assert not is_signed_by(DIGEST, signature, "no key")


def test_a_signature_has_one_spelling(key: Path) -> None:
    signer = open_key(key, lambda: PASSPHRASE)
    signature = signer.sign(DIGEST)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = signature[:85] + letters[letters.index(signature[85]) ^ 1] + "=="

    assert not is_signed_by(DIGEST, other, signer.public_key)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in lists that the mode does not show")
def test_the_private_key_is_for_its_owner_alone(key: Path) -> None:
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert b"ENCRYPTED" in key.read_bytes()
    key.chmod(0o640)

    with pytest.raises(UsageProblem, match="Others on this computer may read the key"):
        open_key(key, lambda: pytest.fail("the passphrase is not asked for"))


def test_the_public_key_is_read_from_its_file_and_from_its_line(key: Path, tmp_path: Path) -> None:
    public = public_key_in(key.with_name("our.key.pub"))
    line = tmp_path / "line.pub"
    line.write_text(f"\ufeff{public}\r\n", encoding="utf-8")

    assert public == open_key(key, lambda: PASSPHRASE).public_key
    assert public_key_in(line) == public
    assert len(fingerprint(public)) == 19


def test_wrong_passphrases_and_files_are_said(key: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageProblem, match="the passphrase is wrong"):
        open_key(key, lambda: "another passphrase")
    with pytest.raises(UsageProblem, match="can't be read"):
        open_key(tmp_path / "none.key", lambda: PASSPHRASE)
    with pytest.raises(UsageProblem, match="is a private key"):
        public_key_in(key)
    with pytest.raises(UsageProblem, match="fewer than 10 characters"):
        make_keys(tmp_path / "new.key", "short")
    with pytest.raises(UsageProblem, match="exists already"):
        make_keys(key, PASSPHRASE)
    (tmp_path / "junk.pub").write_text("junk", encoding="utf-8")
    with pytest.raises(UsageProblem, match="is no public key"):
        public_key_in(tmp_path / "junk.pub")


@pytest.mark.parametrize(
    ("private", "told"), [(ec.generate_private_key(ec.SECP256R1()), "of another kind"), (None, "not protected")]
)
def test_keys_of_another_kind_are_said(private: ec.EllipticCurvePrivateKey | None, told: str, tmp_path: Path) -> None:
    path = tmp_path / "other.key"
    kept = (
        serialization.NoEncryption() if private is None else serialization.BestAvailableEncryption(PASSPHRASE.encode())
    )
    made = private or ed25519.Ed25519PrivateKey.generate()
    path.write_bytes(made.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, kept))
    path.chmod(0o600)

    with pytest.raises(UsageProblem, match=told):
        open_key(path, lambda: PASSPHRASE)
