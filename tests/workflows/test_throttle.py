"""Guessing passwords has to wait, whether the account exists or not; whoever knows the password gets in."""

from datetime import timedelta

import pytest

from app.workflows import people, throttle
from app.workflows.errors import SignInError, SignInWaitError
from app.workflows.ports import StoredFailures
from tests.workflows.candidates import START, World

EMAIL, PASSWORD = "ada@example.org", "correct horse battery"
HOME, ELSEWHERE = "192.0.2.1", "198.51.100.7"


def attempt(world: World, seconds: float, password: str, email: str = EMAIL, address: str = HOME) -> int:
    """Sign in so long after START; returns how many seconds to wait: 0 where it was looked at. Commits in any case."""
    with world.services() as services:
        try:
            people.sign_in(services, email, password, address, None, START + timedelta(seconds=seconds))
        except SignInWaitError as error:
            return error.wait_s
        except SignInError:
            assert password != PASSWORD
            return 0
    assert password == PASSWORD
    return 0


@pytest.fixture
def account(world: World) -> None:
    """Somebody who can sign in."""
    with world.services() as services:
        people.make_first_admin(services, people.new_setup_link(services, START), EMAIL, PASSWORD, None, START)


@pytest.mark.usefixtures("account")
@pytest.mark.parametrize("email", [EMAIL, "nobody@example.org", "no address"])
def test_after_five_failures_each_attempt_waits_twice_as_long_for_known_and_unknown_alike(
    world: World, email: str
) -> None:
    assert [attempt(world, 0, "wrong", email) for _ in range(6)] == [0, 0, 0, 0, 0, 1]
    assert attempt(world, 1, "wrong", email) == 0
    assert attempt(world, 1, "wrong", email) == 2
    assert attempt(world, 3, "wrong", email) == 0
    assert attempt(world, 4, "wrong", email) == 3
    assert attempt(world, 4, "wrong", email.upper(), ELSEWHERE) == 3, "the account waits, wherever one comes from"


@pytest.mark.usefixtures("account")
def test_the_right_password_waits_too_and_then_gets_in_and_starts_afresh(world: World) -> None:
    for _ in range(5):
        attempt(world, 0, "wrong")
    assert attempt(world, 0, PASSWORD) == 1, "or a guess would be told from a hit while it waits"
    assert attempt(world, 1, PASSWORD) == 0
    assert [attempt(world, 1, "wrong") for _ in range(6)] == [0, 0, 0, 0, 0, 1]


@pytest.mark.usefixtures("account")
def test_an_attempt_that_has_to_wait_makes_nobody_wait_longer(world: World) -> None:
    for _ in range(5):
        attempt(world, 0, "wrong")
    assert [attempt(world, 0.5, "wrong") for _ in range(30)] == [1] * 30
    assert attempt(world, 1, PASSWORD) == 0


@pytest.mark.usefixtures("account")
def test_an_address_that_tries_many_accounts_waits_and_other_addresses_do_not(world: World) -> None:
    for number in range(20):
        assert attempt(world, 0, "wrong", f"{number}@example.org") == 0
    assert attempt(world, 0, PASSWORD) == 1
    assert attempt(world, 0, PASSWORD, address=ELSEWHERE) == 0
    assert attempt(world, 0, "wrong", "another@example.org") == 1, "another's success does not wipe it clean"
    assert attempt(world, 1, PASSWORD) == 0
    assert attempt(world, 1, "wrong", "another@example.org") == 0
    assert attempt(world, 1, "wrong", "another@example.org") == 2, "nor does one's own"


@pytest.mark.usefixtures("account")
def test_after_an_hour_without_a_failure_all_is_forgotten(world: World) -> None:
    for _ in range(5):
        attempt(world, 0, "wrong")
    attempt(world, 3600, "wrong", "another@example.org", ELSEWHERE)
    with world.services() as services:
        assert services.failures.of([one.key for one in throttle.counted_under(EMAIL, HOME)]) == {}
    assert [attempt(world, 3600, "wrong") for _ in range(6)] == [0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("count", "seconds"), [(4, 0), (5, 1), (6, 2), (14, 512), (15, 900), (16, 900), (10_000_000, 900)]
)
def test_no_wait_is_longer_than_a_quarter_of_an_hour(count: int, seconds: int) -> None:
    assert throttle.wait_after(StoredFailures(count, START), 5, START).total_seconds() == seconds


def test_what_is_counted_names_nobody() -> None:
    keys = [one.key for one in throttle.counted_under(EMAIL, HOME)]
    assert len(set(keys)) == 2
    assert all(len(key) == 64 and int(key, 16) for key in keys)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 second,"), (59, "59 seconds,"), (60, "1 minute,"), (61, "2 minutes,")]
)
def test_the_wait_is_said_in_words(seconds: float, words: str) -> None:
    assert words in str(SignInWaitError(timedelta(seconds=seconds)))
