"""One database as the rest of the product sees it: transactions that hand out services."""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from app.bank.question import Question
from app.storage.engine import WRITING
from app.storage.failures import SqlFailures
from app.storage.interviews import SqlInterviews
from app.storage.people import SqlPeople
from app.storage.questions import Shelf, StoredQuestions, store_versions
from app.workflows.errors import UnavailableError
from app.workflows.ports import Passwords, Services

log = structlog.get_logger(__name__)


class Database:
    """Transactions over one engine, with the questions on offer. Safe to share between threads."""

    def __init__(self, engine: Engine, questions: Mapping[str, Question], passwords: Passwords) -> None:
        self.engine = engine
        self.questions = questions
        self._shelf = Shelf(questions)
        self._passwords = passwords
        self._writing_engine = engine.execution_options(**WRITING)

    @property
    def writers(self) -> int:
        """How many may write at once: one on SQLite; elsewhere as many as there are connections."""
        return 1 if self.engine.dialect.name == "sqlite" else max(1, self.engine.pool.size())  # type: ignore[attr-defined]

    @contextmanager
    def reading(self) -> Iterator[Services]:
        """Services in a transaction that begins as a reader. Commits at the end; raising rolls back.

        Raises UnavailableError where the database cannot be reached or stays locked.
        """
        with self._session(self.engine) as session:
            yield self._services(session, writing=False)

    @contextmanager
    def writing(self) -> Iterator[Services]:
        """The same, with the right to write from its first statement on."""
        with self._session(self._writing_engine) as session:
            yield self._services(session, writing=True)

    def store_questions(self, now: datetime) -> None:
        """Keep the versions of the questions on offer, so that interviews can be pinned to them."""
        with self._session(self._writing_engine) as session:
            store_versions(session, self.questions.values(), now)

    def dispose(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        try:
            with Session(engine, autoflush=False, expire_on_commit=False) as session:
                yield session
                session.commit()  # raising skips this, and closing rolls back
        except (OperationalError, InterfaceError, PoolTimeoutError) as error:
            log.error("database_unavailable", error=type(error).__name__, orig=str(getattr(error, "orig", error)))
            raise UnavailableError from error

    def _services(self, session: Session, *, writing: bool) -> Services:
        return Services(
            transaction=_SqlTransaction(session, writing=writing),
            questions=StoredQuestions(self._shelf, session),
            interviews=SqlInterviews(session),
            people=SqlPeople(session),
            failures=SqlFailures(session),
            passwords=self._passwords,
            secrets=SystemSecrets(),
        )


class _SqlTransaction:
    """See `Transaction`. Elsewhere than on SQLite any transaction may write, and rows are locked one by one."""

    def __init__(self, session: Session, *, writing: bool) -> None:
        self._session = session
        self._writing = writing or session.get_bind().dialect.name != "sqlite"

    def begin_writing(self) -> None:
        """See `Transaction.begin_writing`. SQLite cannot turn an old snapshot into a writer: it begins anew."""
        if self._writing:
            return
        self._session.rollback()
        self._session.connection(execution_options=dict(WRITING))
        self._writing = True


class SystemSecrets:
    """Unguessable strings from the system's own source."""

    def new_id(self) -> str:
        """96 random bits as hex: opaque, and too many to guess."""
        return secrets.token_hex(12)

    def new_token(self) -> str:
        """256 random bits, safe in a URL."""
        return secrets.token_urlsafe(32)
