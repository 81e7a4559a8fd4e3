"""What the workflows need of the world, as Protocols; storage and providers implement them, tests fake them.

A store is bound to one transaction, which the caller commits. Times are aware, in UTC.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.bank.question import Question
from app.interview.moves import Move
from app.rubric.scorecard import Scorecard
from app.transcript.readings import TurnReading
from app.transcript.turns import Role
from app.workflows.views import InterviewStatus, InterviewSummary, PersonRole


@dataclass(frozen=True)
class StoredInterview:
    """An interview's own row. `question_hash` pins the question version; `copied_turns` counts the forked ones."""

    id: str
    person_id: str
    question_hash: str
    seed: int
    status: InterviewStatus
    started_at: datetime
    finished_at: datetime | None = None
    time_limit_s: int | None = None
    extensions: int = 0
    forked_from: str | None = None
    forked_stage: str | None = None
    copied_turns: int = 0
    answers: int = 0
    deleted_at: datetime | None = None


@dataclass(frozen=True)
class StoredTurn:
    """A turn as it is kept. Interviewer's turns carry `move`; candidate's carry `reading`, `key` and `request_hash`.

    `reader_hash` names the reader that made `reading`. Copied turns have neither key nor hash.
    """

    number: int
    role: Role
    stage: str
    text: str
    said_at: datetime
    move: Move | None = None
    reading: TurnReading | None = None
    reader: str = ""
    reader_hash: str = ""
    key: str | None = None
    request_hash: str | None = None


@dataclass(frozen=True)
class StoredDraft:
    """What was typed and not yet sent, for the answer numbered `turn_number`."""

    turn_number: int
    text: str
    saved_at: datetime


@dataclass(frozen=True)
class StoredScorecard:
    """A scorecard and when it was made."""

    scorecard: Scorecard
    created_at: datetime


@dataclass(frozen=True)
class StoredPerson:
    """A person's row. `password_hash` is None for guests."""

    id: str
    role: PersonRole
    email: str | None = None
    password_hash: str | None = None


@dataclass(frozen=True)
class StoredLogin:
    """A login session's row with its person; known by the hash of its token."""

    person: StoredPerson
    last_seen: datetime
    expires_at: datetime


@dataclass(frozen=True)
class StoredFailures:
    """How many times in a row signing in failed under one key, and when it did last."""

    count: int
    last_at: datetime


class Transaction(Protocol):
    """The transaction that the stores are bound to."""

    def begin_writing(self) -> None:
        """Make sure that what follows may write and sees the newest state; nothing may have been written before.

        On SQLite this takes the one write lock (waiting for it, bounded); a transaction that already has it goes on.
        """
        ...


class QuestionSource(Protocol):
    """The questions on offer, and every version that was ever pinned."""

    def current(self) -> Mapping[str, Question]:
        """The questions on offer, by id, in the bank's order."""
        ...

    def by_hash(self, content_hash: str) -> Question:
        """The pinned version. Raises QuestionNotFoundError where it was never stored."""
        ...


class InterviewStore(Protocol):
    """Interviews, their turns, readings, scorecards and drafts."""

    def add(self, interview: StoredInterview) -> None:
        """Insert a new interview."""
        ...

    def get(self, person_id: str, interview_id: str, *, lock: bool = False) -> StoredInterview | None:
        """The person's interview, deleted ones included; `lock` holds its row until the transaction ends."""
        ...

    def update(self, interview_id: str, **changes: object) -> None:
        """Set columns of an interview: names of `StoredInterview`, and `total`, `score_status`, `unscored_reason`."""
        ...

    def mine(self, person_id: str, limit: int) -> Sequence[InterviewSummary]:
        """The person's interviews, newest first, deleted ones included, at most `limit`."""
        ...

    def purge(self, deleted_before: datetime, person_id: str | None = None) -> int:
        """Remove for good what was deleted before then, of one person or of all; returns how many interviews."""
        ...

    def turns(self, interview_id: str, reader_hash: str = "") -> Sequence[StoredTurn]:
        """All turns, by number, each with its reading: the one by `reader_hash` where there is one, else its first."""
        ...

    def turn_count(self, interview_id: str) -> int:
        """How many turns stand: the number that the next one gets."""
        ...

    def add_turns(self, interview_id: str, turns: Iterable[StoredTurn]) -> None:
        """Append turns, with their readings."""
        ...

    def add_readings(
        self, interview_id: str, readings: Iterable[TurnReading], reader: str, reader_hash: str, now: datetime
    ) -> None:
        """Add another reader's readings of turns that stand already."""
        ...

    def add_scorecard(self, interview_id: str, scorecard: Scorecard, now: datetime) -> None:
        """Append a scorecard; earlier ones stay."""
        ...

    def scorecard(self, interview_id: str) -> StoredScorecard | None:
        """The newest scorecard."""
        ...

    def draft(self, interview_id: str) -> StoredDraft | None:
        """What was typed and not sent."""
        ...

    def save_draft(self, interview_id: str, draft: StoredDraft) -> None:
        """Insert or replace the draft."""
        ...

    def drop_draft(self, interview_id: str) -> None:
        """Remove the draft, if there is one."""
        ...


class PeopleStore(Protocol):
    """People, their login sessions, and one-time links. Tokens come hashed: the store never sees one."""

    def add(self, person: StoredPerson, now: datetime) -> None:
        """Insert a person."""
        ...

    def get(self, person_id: str) -> StoredPerson | None:
        """By id."""
        ...

    def by_email(self, email: str) -> StoredPerson | None:
        """By e-mail address, in lower case."""
        ...

    def update(self, person: StoredPerson) -> None:
        """Replace role, e-mail and password hash."""
        ...

    def has_admin(self) -> bool:
        """Whether anybody is an admin."""
        ...

    def claim(self, guest_id: str, person_id: str) -> None:
        """Hand a guest's interviews to a person, and remove the guest."""
        ...

    def add_login(self, token_hash: str, person_id: str, now: datetime, expires_at: datetime) -> None:
        """Insert a login session."""
        ...

    def login(self, token_hash: str) -> StoredLogin | None:
        """The login session with its person; it may have run out."""
        ...

    def touch_login(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        """Note that it was used."""
        ...

    def drop_login(self, token_hash: str) -> None:
        """End a login session."""
        ...

    def drop_logins_of(self, person_id: str) -> None:
        """End all login sessions of a person."""
        ...

    def drop_expired(self, now: datetime) -> None:
        """Remove login sessions and one-time links that have run out."""
        ...

    def add_link(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        """Insert a one-time link."""
        ...

    def link_is_open(self, token_hash: str, now: datetime) -> bool:
        """Whether the link exists, was not used and has not run out."""
        ...

    def use_link(self, token_hash: str, now: datetime) -> bool:
        """Use the link up; False where it was not open. Of two at once, one gets True."""
        ...


class FailureStore(Protocol):
    """Failures to sign in, counted by key. Keys come hashed: the store never sees an address."""

    def of(self, keys: Sequence[str]) -> Mapping[str, StoredFailures]:
        """What is counted under each key; one under which nothing failed is left out."""
        ...

    def add(self, key: str, now: datetime) -> None:
        """Count one more; of two at once, both count."""
        ...

    def drop(self, key: str) -> None:
        """Forget what was counted under the key."""
        ...

    def drop_before(self, then: datetime) -> None:
        """Forget every key under which nothing failed since then."""
        ...


class Passwords(Protocol):
    """Slow, salted hashing of passwords."""

    def hash(self, password: str) -> str:
        """A hash that holds its own salt and parameters."""
        ...

    def verify(self, password: str, password_hash: str | None) -> bool:
        """Whether they go together; takes as long where there is no hash."""
        ...


class Secrets(Protocol):
    """Where unguessable strings come from."""

    def new_id(self) -> str:
        """An opaque id, safe in a URL."""
        ...

    def new_token(self) -> str:
        """A secret of at least 256 bits, safe in a URL."""
        ...


@dataclass(frozen=True)
class Services:
    """All that workflows need for one request, bound to one transaction."""

    transaction: Transaction
    questions: QuestionSource
    interviews: InterviewStore
    people: PeopleStore
    failures: FailureStore
    passwords: Passwords
    secrets: Secrets
