"""Bringing a database to this version's tables, once, however many processes start at the same time."""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from app.paths import MIGRATIONS
from app.storage.engine import WRITING
from app.storage.errors import DatabaseError, NewerDatabaseError

if TYPE_CHECKING:
    from alembic.config import Config

LOCK_TIMEOUT_S = 60.0
_ADVISORY_KEY = 0x64727972756E  # "dryrun"; PostgreSQL's advisory locks are numbers


def migrate(engine: Engine) -> bool:
    """Upgrade to the newest revision; returns whether there was anything to do.

    Raises NewerDatabaseError where the database is ahead; DatabaseError where it cannot be reached, read or changed.
    """
    try:
        with _lock(engine):  # before the first connection: two that turn a new file to WAL at once are refused at once
            return _upgrade(engine)
    except DBAPIError as error:
        raise DatabaseError(f"cannot use the database: {first_line(error)}") from error


def is_current(connection: Connection) -> bool:
    """Whether the database stands at the newest revision. Raises NewerDatabaseError where its revision is unknown."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    at = set(connection.scalars(text("SELECT version_num FROM alembic_version")))
    known = known_revisions()
    unknown = at.difference(known)
    if unknown:
        raise NewerDatabaseError(", ".join(sorted(unknown)))
    return at == {known[-1]}


def known_revisions() -> list[str]:
    """All revisions, oldest first. Their files are named by number, so that no start has to import Alembic to know."""
    return sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def alembic_config(connection: Connection | None = None) -> "Config":
    """Alembic's configuration, made here: no file holds a path or a URL."""
    from alembic.config import Config  # here: it takes a tenth of a second, and most starts have nothing to migrate

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def first_line(error: DBAPIError) -> str:
    """The driver's own words, on one line."""
    lines = [line.strip() for line in str(error.orig).splitlines() if line.strip()]
    return lines[0] if lines else type(error.orig).__name__


def _upgrade(engine: Engine) -> bool:
    with engine.connect().execution_options(**WRITING) as connection, connection.begin():
        if is_current(connection):  # as at most starts, or because another process was faster
            return False
        from alembic import command  # here: see `alembic_config`

        command.upgrade(alembic_config(connection), "head")
    return True


@contextmanager
def _lock(engine: Engine) -> Iterator[None]:
    if engine.dialect.name == "sqlite":
        with _file_lock(Path(f"{engine.url.database}.migrating")):
            yield
    else:
        with _advisory_lock(engine):
            yield


@contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    try:
        file = path.open("ab")
    except OSError as error:
        raise DatabaseError(f"cannot write {path}: {error.strerror}; make its folder writable") from error
    with file:
        deadline = time.monotonic() + LOCK_TIMEOUT_S
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                _give_up_after(deadline)
        yield  # closing the file lets go of the lock; the empty file stays, since removing it would race


@contextmanager
def _advisory_lock(engine: Engine) -> Iterator[None]:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        deadline = time.monotonic() + LOCK_TIMEOUT_S
        while not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY_KEY}):
            _give_up_after(deadline)
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY_KEY})


def _give_up_after(deadline: float) -> None:
    if time.monotonic() > deadline:
        raise DatabaseError("another process has been migrating the database for a minute: see what it is doing")
    time.sleep(0.05)
