"""Passwords: argon2id, salted, and no quicker for an account that does not exist."""

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type

from app.providers.passwords import ArgonPasswords


@pytest.fixture(scope="module")
def passwords() -> ArgonPasswords:
    return ArgonPasswords()


def test_the_right_password_is_known_and_a_wrong_one_is_not(passwords: ArgonPasswords) -> None:
    kept = passwords.hash("correct horse battery")
    assert passwords.verify("correct horse battery", kept)
    assert not passwords.verify("correct horse batterie", kept)
    assert "correct" not in kept


def test_the_same_password_is_kept_differently_each_time(passwords: ArgonPasswords) -> None:
    assert passwords.hash("correct horse battery") != passwords.hash("correct horse battery")


def test_the_hashing_is_as_costly_as_owasp_asks_for(passwords: ArgonPasswords) -> None:
    # OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB and 2 passes.
    found = extract_parameters(passwords.hash("correct horse battery"))
    assert found.type is Type.ID
    assert found.memory_cost >= 19 * 1024
    assert found.time_cost >= 2


def test_without_an_account_no_password_is_right_and_the_work_is_done_all_the_same(
    passwords: ArgonPasswords, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    verify = passwords._hasher.verify

    def note(password: str, kept: str) -> bool:
        checked.append(kept)
        return verify(password, kept)

    monkeypatch.setattr(passwords._hasher, "verify", note)
    assert not passwords.verify("no account has this password", None)
    assert len(checked) == 1
