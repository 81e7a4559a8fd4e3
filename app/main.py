"""The only wiring: settings in, a whole application out."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import anyio
from anyio.lowlevel import RunVar
from fastapi import FastAPI
from sqlalchemy import Engine

from app.bank.question import Question
from app.providers.passwords import AT_ONCE, ArgonPasswords
from app.providers.yaml_bank import load_bank
from app.request_log import RequestLog
from app.settings import Settings
from app.storage.database import Database
from app.storage.engine import make_engine, warn_of_old_sqlite
from app.storage.migrate import migrate
from app.web.install import install
from app.workflows import interviews, people
from app.workflows.ports import Services


@dataclass
class Wiring:
    """What routes reach through `request.app.state.dryrun`."""

    settings: Settings
    database: Database
    _write_slots: RunVar[anyio.Semaphore] = field(default_factory=lambda: RunVar("write_slots"))
    _hash_slots: RunVar[anyio.Semaphore] = field(default_factory=lambda: RunVar("hash_slots"))

    @property
    def questions(self) -> Mapping[str, Question]:
        """The questions on offer, by id."""
        return self.database.questions

    def reading(self) -> AbstractContextManager[Services]:
        """Services in a transaction that begins as a reader."""
        return self.database.reading()

    def writing(self) -> AbstractContextManager[Services]:
        """Services in a transaction that may write from its first statement on."""
        return self.database.writing()

    def write_slot(self) -> AbstractAsyncContextManager[None]:
        """A place among the writers let in at once; waiting for it holds no worker thread."""
        return _slot(self._write_slots, self.database.writers)

    def hash_slot(self) -> AbstractAsyncContextManager[None]:
        """A place among those whose passwords are hashed at once; waiting for it holds no worker thread either."""
        return _slot(self._hash_slots, AT_ONCE)


@asynccontextmanager
async def _slot(kept: RunVar[anyio.Semaphore], many: int) -> AsyncIterator[None]:
    slots = kept.get(None)  # made by the event loop that uses it
    if slots is None:
        slots = anyio.Semaphore(many)
        kept.set(slots)
    async with slots:
        yield


def open_database(engine: Engine, questions: Mapping[str, Question]) -> Database:
    """The database, migrated, with the versions of `questions` kept. Raises DatabaseError."""
    migrate(engine)
    database = Database(engine, questions, ArgonPasswords())
    database.store_questions(datetime.now(UTC))
    return database


def create_app(settings: Settings) -> FastAPI:
    """The application, ready to serve: database migrated, bank loaded, what has run out removed.

    Raises BankError and DatabaseError, each with a message for whoever runs the installation.
    """
    warn_of_old_sqlite()
    engine = make_engine(settings.database_url, settings.database_pool)  # first, since it knows at once of a bad folder
    database = open_database(engine, load_bank(settings.question_bank))
    with database.writing() as services:
        interviews.purge(services, datetime.now(UTC))
        people.drop_expired(services, datetime.now(UTC))

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        database.dispose()

    app = FastAPI(
        title="Dry Run",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,  # the redirect would go to whatever host the request names
    )
    app.state.dryrun = Wiring(settings, database)
    install(app)
    app.add_middleware(RequestLog)
    return app
