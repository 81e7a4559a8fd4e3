"""How long signing in has to wait where it failed before: counted per account and per address, known or not.

The first few failures are free; each one after them doubles the wait, from a second to a quarter of an hour. After an
hour without a failure all is forgotten. Whoever runs the installation has a way in that never waits: the one-time link
of `dryrun user admin-link`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.workflows.errors import SignInWaitError
from app.workflows.ports import Services, StoredFailures

FREE_PER_ACCOUNT = 5
FREE_PER_ADDRESS = 20  # more people may share one
LONGEST_WAIT = timedelta(minutes=15)  # about a hundred guesses a day: NIST SP 800-63B-4, section 3.2.2
FORGOTTEN_AFTER = timedelta(hours=1)
_MOST_DOUBLINGS = 20  # more than enough to reach the longest wait


@dataclass(frozen=True)
class Counted:
    """What failures are counted under. `key` is a hash: the table of failures names neither people nor machines."""

    key: str
    free: int


def counted_under(email: str, address: str) -> tuple[Counted, ...]:
    """The account, whether it exists or not, and then the address that the request came from."""
    return (
        Counted(_hashed(f"account {email}"), FREE_PER_ACCOUNT),
        Counted(_hashed(f"address {address}"), FREE_PER_ADDRESS),
    )


def check(services: Services, counted: Sequence[Counted], now: datetime) -> None:
    """Raises SignInWaitError where the next attempt has to wait. Reads only."""
    found = services.failures.of([one.key for one in counted])
    wait = max((wait_after(found[one.key], one.free, now) for one in counted if one.key in found), default=timedelta())
    if wait > timedelta():
        raise SignInWaitError(wait)


def wait_after(failures: StoredFailures, free: int, now: datetime) -> timedelta:
    """How long from `now` until the next attempt is let in; nothing where it is let in at once."""
    doublings = failures.count - free
    if doublings < 0 or now - failures.last_at >= FORGOTTEN_AFTER:
        return timedelta()
    wait = min(timedelta(seconds=2 ** min(doublings, _MOST_DOUBLINGS)), LONGEST_WAIT)
    return max(timedelta(), failures.last_at + wait - now)


def note_failure(services: Services, counted: Sequence[Counted], now: datetime) -> None:
    """Count a failure under each key, and forget what is old."""
    services.failures.drop_before(now - FORGOTTEN_AFTER)
    for one in counted:
        services.failures.add(one.key, now)


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()
