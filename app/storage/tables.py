"""The rows. They only store: what comes in was validated by the core.

Documents (questions, moves, readings, scorecards) are JSON as text, written and read by their pydantic models in one
step. Times are UTC. Ids of people and interviews are opaque strings. `migrations/` makes the same tables; a test holds
them equal.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from app.storage.types import UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class _Row(SQLModel):
    metadata = metadata


def _time(*, nullable: bool = False) -> Any:
    return Column(UtcDateTime(), nullable=nullable)


def _document(*, nullable: bool = False) -> Any:
    return Column(Text(), nullable=nullable)


def table(row: type[SQLModel]) -> Table:
    """The table of a row's class: inserting there is one statement, whatever single rows leave out."""
    return metadata.tables[str(row.__tablename__)]


class QuestionVersionRow(_Row, table=True):
    """One version of a question, whole; never changed, never removed."""

    __tablename__: ClassVar[str] = "question_versions"

    content_hash: str = Field(primary_key=True)  # SHA-256, hex
    question_id: str = Field(index=True)
    title: str
    document: str = Field(sa_column=_document())
    first_seen_at: datetime = Field(sa_column=_time())


class PersonRow(_Row, table=True):
    """Somebody: the one table with an identity in it. `email` is in lower case."""

    __tablename__: ClassVar[str] = "people"

    id: str = Field(primary_key=True)
    role: str = Field(index=True)
    email: str | None = Field(default=None, unique=True)
    password_hash: str | None = None
    created_at: datetime = Field(sa_column=_time())


class LoginSessionRow(_Row, table=True):
    """A browser that is signed in, or a guest's. The token itself is only in its cookie."""

    __tablename__: ClassVar[str] = "login_sessions"

    token_hash: str = Field(primary_key=True)  # SHA-256, hex
    person_id: str = Field(sa_column=Column(ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True))
    created_at: datetime = Field(sa_column=_time())
    last_seen_at: datetime = Field(sa_column=_time())
    expires_at: datetime = Field(sa_column=Column(UtcDateTime(), nullable=False, index=True))


class SetupLinkRow(_Row, table=True):
    """A one-time link that makes its bearer an admin."""

    __tablename__: ClassVar[str] = "setup_links"

    token_hash: str = Field(primary_key=True)  # SHA-256, hex
    created_at: datetime = Field(sa_column=_time())
    expires_at: datetime = Field(sa_column=_time())
    used_at: datetime | None = Field(default=None, sa_column=_time(nullable=True))


class SignInFailureRow(_Row, table=True):
    """How often signing in failed of late, for one account or from one address."""

    __tablename__: ClassVar[str] = "sign_in_failures"

    key: str = Field(primary_key=True)  # SHA-256, hex
    failures: int
    last_at: datetime = Field(sa_column=Column(UtcDateTime(), nullable=False, index=True))


class InterviewRow(_Row, table=True):
    """One candidate's run of one question version, with the few columns of its scorecard that lists show."""

    __tablename__: ClassVar[str] = "interviews"
    __table_args__ = (
        Index("ix_interviews_person_id_started_at_id", "person_id", "started_at", "id"),
        Index(
            "ix_interviews_deleted_at",
            "deleted_at",
            sqlite_where=text("deleted_at IS NOT NULL"),
            postgresql_where=text("deleted_at IS NOT NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="people.id")
    question_hash: str = Field(foreign_key="question_versions.content_hash")
    seed: int = Field(sa_column=Column(BigInteger(), nullable=False))
    status: str
    started_at: datetime = Field(sa_column=_time())
    finished_at: datetime | None = Field(default=None, sa_column=_time(nullable=True))
    time_limit_s: int | None = None
    extensions: int = 0
    forked_from: str | None = Field(
        default=None, sa_column=Column(ForeignKey("interviews.id", ondelete="SET NULL"), nullable=True, index=True)
    )
    forked_stage: str | None = None
    copied_turns: int = 0
    answers: int = 0
    deleted_at: datetime | None = Field(default=None, sa_column=_time(nullable=True))
    total: int | None = None
    score_status: str | None = None
    unscored_reason: str | None = None


class TurnRow(_Row, table=True):
    """One utterance. Interviewer's turns have a move; candidate's have their request's key and hash."""

    __tablename__: ClassVar[str] = "turns"
    __table_args__ = (UniqueConstraint("interview_id", "key"),)

    interview_id: str = Field(sa_column=Column(ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True))
    number: int = Field(primary_key=True)
    role: str
    stage: str
    text: str = Field(sa_column=Column(Text(), nullable=False))
    said_at: datetime = Field(sa_column=_time())
    move: str | None = Field(default=None, sa_column=_document(nullable=True))
    key: str | None = None
    request_hash: str | None = None  # SHA-256 of the text, hex


class ReadingRow(_Row, table=True):
    """What one reader found in one candidate turn."""

    __tablename__: ClassVar[str] = "readings"
    __table_args__ = (
        ForeignKeyConstraint(
            ["interview_id", "turn_number"], ["turns.interview_id", "turns.number"], ondelete="CASCADE"
        ),
    )

    interview_id: str = Field(primary_key=True)
    turn_number: int = Field(primary_key=True)
    reader_hash: str = Field(primary_key=True)  # SHA-256, hex
    reader: str  # name and version, such as "rules-1"
    document: str = Field(sa_column=_document())
    created_at: datetime = Field(sa_column=_time())


class ScorecardRow(_Row, table=True):
    """One scoring of an interview. Rows are only ever added; the newest counts."""

    __tablename__: ClassVar[str] = "scorecards"
    __table_args__ = (Index("ix_scorecards_interview_id_created_at", "interview_id", "created_at"),)

    id: str = Field(primary_key=True)
    interview_id: str = Field(sa_column=Column(ForeignKey("interviews.id", ondelete="CASCADE"), nullable=False))
    created_at: datetime = Field(sa_column=_time())
    document: str = Field(sa_column=_document())
    status: str
    total: int | None = None
    rubric_hash: str
    reader_hash: str


class DraftRow(_Row, table=True):
    """What was typed and not yet sent: one per interview, replaced as it grows."""

    __tablename__: ClassVar[str] = "drafts"

    interview_id: str = Field(sa_column=Column(ForeignKey("interviews.id", ondelete="CASCADE"), primary_key=True))
    turn_number: int
    text: str = Field(sa_column=Column(Text(), nullable=False))
    saved_at: datetime = Field(sa_column=_time())
