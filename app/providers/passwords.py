"""Passwords by argon2id, a few at a time: each hashing takes 64 MiB and about 0.15 s of a core."""

from functools import cached_property
from threading import BoundedSemaphore

from pwdlib import PasswordHash

AT_ONCE = 2


class ArgonPasswords:
    """The `Passwords` port. Safe to share between threads."""

    def __init__(self) -> None:
        self._slots = BoundedSemaphore(AT_ONCE)

    @cached_property
    def _hasher(self) -> PasswordHash:
        return PasswordHash.recommended()

    @cached_property
    def _decoy(self) -> str:
        return self._hasher.hash("no account has this password")

    def hash(self, password: str) -> str:
        """A hash that holds its own salt and parameters."""
        with self._slots:
            return self._hasher.hash(_bytes(password))

    def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether they go together. Without a hash a decoy is checked, so that an unknown account takes as long."""
        with self._slots:
            right = self._hasher.verify(_bytes(password), password_hash or self._decoy)
        return right and password_hash is not None


def _bytes(password: str) -> bytes:
    return password.encode(errors="surrogatepass")  # a form in an odd encoding may bring what UTF-8 has no place for
