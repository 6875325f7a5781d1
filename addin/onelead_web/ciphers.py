"""
The little of `cryptography` that msoffcrypto-tool needs, for the browser, where there is no such package.

AES is done by noble-ciphers in JavaScript; RC4, with which Excel protected workbooks before 2007, is short enough to
stand here. Only deciphering is known, and nothing else may use this.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

ModeOfBlocks = Callable[[bytes, bytes, bytes], bytes]
"""Takes a key, the first vector (empty where blocks stand alone), and whole blocks; returns them deciphered."""


@dataclass(frozen=True, slots=True)
class AES:
    """The cipher of workbooks since 2007."""

    key: bytes


@dataclass(frozen=True, slots=True)
class ARC4:
    """The cipher of .xls."""

    key: bytes


@dataclass(frozen=True, slots=True)
class CBC:
    """Each block depends on the one before."""

    initialization_vector: bytes


@dataclass(frozen=True, slots=True)
class ECB:
    """Each block stands alone."""


class Decryptor:
    """Deciphers bytes as they come."""

    def __init__(self, update: Callable[[bytes], bytes]) -> None:
        self.update = update

    def finalize(self) -> bytes:
        """Return nothing: no bytes are held back."""
        return b""


def installed(decipher: ModeOfBlocks) -> None:
    """Let ``import cryptography…`` find this module in the places where msoffcrypto-tool looks."""

    class Cipher:
        def __init__(self, algorithm: AES | ARC4, mode: CBC | ECB | None, backend: object) -> None:  # noqa: ARG002 -- as there
            self._algorithm, self._mode = algorithm, mode

        def decryptor(self) -> Decryptor:
            key = self._algorithm.key
            if isinstance(self._algorithm, ARC4):
                stream = _arc4(key)
                return Decryptor(lambda data: bytes(each ^ next(stream) for each in data))
            vector = self._mode.initialization_vector if isinstance(self._mode, CBC) else b""
            return Decryptor(lambda data: decipher(key, vector, data) if data else b"")

    root = "cryptography.hazmat"
    primitives = f"{root}.primitives"
    _module("cryptography")
    _module(root)
    _module(f"{root}.backends", default_backend=lambda: None)
    _module(primitives, serialization=_module(f"{primitives}.serialization"))
    _module(f"{primitives}.asymmetric", padding=_module(f"{primitives}.asymmetric.padding"))
    algorithms = _module(f"{primitives}.ciphers.algorithms", AES=AES, ARC4=ARC4)
    modes = _module(f"{primitives}.ciphers.modes", CBC=CBC, ECB=ECB)
    _module(f"{primitives}.ciphers", Cipher=Cipher, algorithms=algorithms, modes=modes)
    _module(f"{root}.decrepit")
    _module(f"{root}.decrepit.ciphers")
    _module(f"{root}.decrepit.ciphers.algorithms", ARC4=ARC4)


def _module(name: str, **names: object) -> ModuleType:
    module = ModuleType(name, __doc__)
    module.__dict__.update(names, __path__=[])
    sys.modules[name] = module
    return module


def _arc4(key: bytes) -> Iterator[int]:
    """Yield the stream of RC4 for a key (RFC 6229 has examples)."""
    state = list(range(256))
    other = 0
    for at in range(256):
        other = (other + state[at] + key[at % len(key)]) % 256
        state[at], state[other] = state[other], state[at]
    at = other = 0
    while True:
        at = (at + 1) % 256
        other = (other + state[at]) % 256
        state[at], state[other] = state[other], state[at]
        yield state[(state[at] + state[other]) % 256]
