"""Engines: a URL made into connections that are durable, strict and bounded in their waiting.

SQLite versions before 3.51.3 have a race in resetting the write-ahead log that can lose commits; where the
interpreter's is older, the one bundled in `pysqlite3` is taken (https://www.sqlite.org/wal.html, "The WAL-Reset Bug").
"""

import importlib
import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any

import structlog
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from app.storage.errors import DatabaseError

BUSY_TIMEOUT_S = 10
_SAFE_SQLITE = (3, 51, 3)
_BEGIN = "dryrun_begin"
_HIDE_PARAMETERS = True  # an error's text may reach a log, and parameters are what candidates wrote
WRITING = {_BEGIN: "IMMEDIATE"}  # execution options of a transaction that takes SQLite's write lock at once

# What each connection must say of itself: pragma, value to set, value to read back (synchronous 2 is FULL).
_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("busy_timeout", str(BUSY_TIMEOUT_S * 1000), BUSY_TIMEOUT_S * 1000),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
)

log = structlog.get_logger(__name__)


def parse_url(url: str) -> URL:
    """The URL with the drivers we use. Raises DatabaseError, which never holds the URL's password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseError(
            "not a database URL: write sqlite:///path/to/file.db or postgresql://user@host/name"
        ) from None
    backend = parsed.drivername.partition("+")[0]
    if backend == "sqlite":
        if not parsed.database or parsed.database == ":memory:" or parsed.database.startswith("file:"):
            raise DatabaseError("SQLite needs a file: write sqlite:///path/to/file.db")
        if parsed.query:
            raise DatabaseError("a SQLite URL takes no options after `?`: write sqlite:///path/to/file.db")
        return parsed.set(drivername="sqlite", database=str(Path(parsed.database).expanduser().absolute()))
    if backend in {"postgresql", "postgres"}:
        if not parsed.database:
            raise DatabaseError("the PostgreSQL URL names no database: write postgresql://user@host/name")
        return parsed.set(drivername="postgresql+psycopg")
    raise DatabaseError(f"{backend!r} is not supported: use sqlite:///… or postgresql://…")


def make_engine(url: str, pool_size: int = 10) -> Engine:
    """An engine for the URL; connects to nothing yet, but makes the folder of a SQLite file. Raises DatabaseError."""
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        _make_folder(Path(str(parsed.database)))
        # Readers are as many as worker threads; a connection is cheap, so none waits for the pool.
        engine = create_engine(
            parsed, module=sqlite_module(), pool_size=20, max_overflow=30, hide_parameters=_HIDE_PARAMETERS
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(
        parsed,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_S,
        hide_parameters=_HIDE_PARAMETERS,
        pool_pre_ping=True,  # a restarted server costs a reconnection, not an error
        connect_args={
            "connect_timeout": 5,
            "application_name": "dryrun",
            "options": f"-c timezone=UTC -c lock_timeout={BUSY_TIMEOUT_S}s -c idle_in_transaction_session_timeout=60s",
        },
    )


def sqlite_module() -> ModuleType:
    """The SQLite to use: the interpreter's where it is safe, else the newest to be had."""
    if sqlite3.sqlite_version_info >= _SAFE_SQLITE:
        return sqlite3
    try:
        bundled = importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return sqlite3
    newer: bool = bundled.sqlite_version_info > sqlite3.sqlite_version_info
    return bundled if newer else sqlite3


def warn_of_old_sqlite() -> None:
    """A line in the log where the only SQLite to be had can lose commits."""
    version: tuple[int, int, int] = sqlite_module().sqlite_version_info
    if version < _SAFE_SQLITE:
        log.warning(
            "old_sqlite",
            found=".".join(map(str, version)),
            wanted=".".join(map(str, _SAFE_SQLITE)),
            consequence="a rare race can lose commits: use a newer Python, or PostgreSQL",
        )


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab"):
            pass
    except OSError as error:
        raise DatabaseError(
            f"cannot write the database file {file}: {error.strerror}; "
            "make its folder writable, or name another file in DRYRUN_DATABASE_URL"
        ) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself: `_begin_sqlite` does
    cursor = connection.cursor()
    for name, value, wanted in _PRAGMAS:
        cursor.execute(f"PRAGMA {name}={value}")
        found = cursor.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise DatabaseError(
                f"SQLite keeps {name} at {found} where {wanted} is needed: is the file on a network drive?"
            )
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get(_BEGIN, 'DEFERRED')}")
