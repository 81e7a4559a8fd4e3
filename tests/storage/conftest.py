"""Each test gets an empty, migrated database of its own: a SQLite file, and a database on one real PostgreSQL."""

import itertools
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, make_url

from app.bank.question import Question
from app.storage.database import Database
from app.storage.engine import make_engine
from app.storage.migrate import migrate
from app.workflows.ports import Services
from tests.storage.postgresql import postgresql
from tests.workflows.candidates import START, Candidate
from tests.workflows.fakes import FakePasswords

_numbers = itertools.count()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a running server."""
    with postgresql() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_template(postgresql_server: str) -> str:
    """The name of a migrated database from which others are copied: quicker than to migrate each."""
    url = new_database(postgresql_server)
    engine = make_engine(url)
    migrate(engine)
    engine.dispose()
    return str(make_url(url).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/dryrun.db"
    return new_database(request.getfixturevalue("postgresql_server"))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a migrated database without any row."""
    if request.param == "sqlite":
        found = f"sqlite:///{tmp_path}/dryrun.db"
        engine = make_engine(found)
        migrate(engine)
        engine.dispose()
        return found
    server = request.getfixturevalue("postgresql_server")
    return new_database(server, request.getfixturevalue("migrated_template"))


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """An engine on a migrated database."""
    made = make_engine(url)
    yield made
    made.dispose()


def new_database(server: str, template: str = "template1") -> str:
    """Make a database on the server; returns its URL."""
    name = f"dryrun_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}"')
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return make_url(server).set(database=name).render_as_string(hide_password=False)


class DatabaseWorld:
    """A whole installation on a real database (see `tests.workflows.candidates.World`)."""

    def __init__(self, engine: Engine, *questions: Question) -> None:
        self._engine = engine
        self.offer(*questions)

    def offer(self, *questions: Question) -> None:
        """Start anew with these questions on offer, as a restarted process would."""
        self.database = Database(self._engine, {question.id: question for question in questions}, FakePasswords())
        self.database.store_questions(START)

    def services(self) -> AbstractContextManager[Services]:
        """One transaction, which commits at its end."""
        return self.database.writing()


@pytest.fixture
def world(engine: Engine, slow_query: Question) -> DatabaseWorld:
    """An installation with one question and nobody in it."""
    return DatabaseWorld(engine, slow_query)


@pytest.fixture
def candidate(world: DatabaseWorld) -> Candidate:
    """A guest who has just arrived."""
    return Candidate(world)
