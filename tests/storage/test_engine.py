"""What every connection promises: durable commits, foreign keys, bounded waiting, whole times."""

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Engine, insert, select, text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from app.storage import engine as engines
from app.storage.engine import WRITING, make_engine, parse_url, sqlite_module
from app.storage.errors import DatabaseError
from app.storage.tables import PersonRow, SetupLinkRow

NOON = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)


def a_person(person_id: str = "p1", at: datetime = NOON) -> dict[str, object]:
    return {"id": person_id, "role": "guest", "created_at": at}


def test_every_pooled_sqlite_connection_is_durable_and_strict(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    connections = [engine.connect() for _ in range(25)]  # more than the pool keeps: overflow connections count too
    for connection in connections:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
        assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}
    for connection in connections:
        connection.close()
    engine.dispose()


def test_a_connection_that_does_not_keep_its_promises_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", (("synchronous", "OFF", 2),))
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    with pytest.raises(DatabaseError, match="SQLite keeps synchronous at 0"):
        engine.connect()


def test_the_sqlite_in_use_has_no_race_in_its_write_ahead_log(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    with engine.connect() as connection:
        version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar())
    engine.dispose()
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)


def test_a_safe_interpreter_keeps_its_own_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    own = SimpleNamespace(sqlite_version_info=(3, 51, 3))
    monkeypatch.setattr(engines, "sqlite3", own)
    assert sqlite_module() is own


def test_without_the_bundled_sqlite_the_old_one_is_used_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none_to_be_had(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(engines, "sqlite3", SimpleNamespace(sqlite_version_info=(3, 40, 1)))
    monkeypatch.setattr(engines.importlib, "import_module", none_to_be_had)
    assert sqlite_module().sqlite_version_info == (3, 40, 1)
    logged: list[dict[str, object]] = []
    monkeypatch.setattr(engines.log, "warning", lambda event, **fields: logged.append({"event": event, **fields}))
    engines.warn_of_old_sqlite()
    assert logged[0]["event"] == "old_sqlite"
    assert logged[0]["found"] == "3.40.1"


def test_a_row_without_its_parent_is_refused(engine: Engine) -> None:
    orphan = "INSERT INTO drafts (interview_id, turn_number, text, saved_at) VALUES ('nobody', 1, 'x', '2026-11-22')"
    with engine.begin() as connection, pytest.raises(IntegrityError):
        connection.execute(text(orphan))


def test_times_come_back_aware_and_in_utc_to_the_microsecond(engine: Engine) -> None:
    tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    with engine.begin() as connection:
        connection.execute(insert(PersonRow), [a_person(at=tokyo)])
        found = connection.scalar(select(PersonRow.created_at))
    assert found == NOON
    assert found is not None
    assert found.tzinfo is UTC


def test_a_time_that_is_missing_stays_missing(engine: Engine) -> None:
    link = {"token_hash": "h", "created_at": NOON, "expires_at": NOON, "used_at": None}
    with engine.begin() as connection:
        connection.execute(insert(SetupLinkRow), [link])
        assert connection.scalar(select(SetupLinkRow.used_at)) is None


def test_a_naive_time_is_refused(engine: Engine) -> None:
    with engine.begin() as connection, pytest.raises(StatementError, match="without a zone"):
        connection.execute(insert(PersonRow), [a_person(at=NOON.replace(tzinfo=None))])


def test_the_text_of_an_error_holds_no_parameters(engine: Engine) -> None:
    with engine.begin() as connection, pytest.raises(StatementError) as caught:
        connection.execute(insert(PersonRow), [{**a_person(), "email": "canary@example.org", "role": object()}])
    assert "canary" not in str(caught.value)


def test_writers_on_sqlite_take_the_lock_at_once_and_readers_do_not_wait_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "_PRAGMAS", (("busy_timeout", "50", 50), *engines._PRAGMAS[1:]))
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    with engine.connect().execution_options(**WRITING) as first, engine.connect() as reader:
        first.execute(text("CREATE TABLE t (x)"))
        assert reader.execute(text("SELECT 1")).scalar() == 1
        with engine.connect().execution_options(**WRITING) as second, pytest.raises(OperationalError, match="locked"):
            second.execute(text("SELECT 1"))
    engine.dispose()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "not a database URL"),
        ("", "not a database URL"),
        ("postgresql://user:hunter2@host:port/x", "not a database URL"),
        ("mysql://user:hunter2@host/x", "'mysql' is not supported"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("sqlite:///x.db?mode=ro", "takes no options"),
        ("postgresql://user:hunter2@host", "names no database"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_without_its_password(url: str, said: str) -> None:
    with pytest.raises(DatabaseError, match=said) as caught:
        parse_url(url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("postgres://u@h/d", "postgresql+psycopg"),
        ("postgresql://u@h/d", "postgresql+psycopg"),
        ("postgresql+psycopg://u@h/d", "postgresql+psycopg"),
        ("sqlite:///x.db", "sqlite"),
    ],
)
def test_urls_are_brought_to_the_drivers_in_use(url: str, driver: str) -> None:
    assert parse_url(url).drivername == driver


def test_a_relative_sqlite_file_lies_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_engine("sqlite:///var/dryrun.db").dispose()
    assert (tmp_path / "var" / "dryrun.db").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseError, match=r"cannot write the database file .*dryrun.db"):
        make_engine(f"sqlite:///{tmp_path}/file/dryrun.db")


def test_a_folder_that_may_not_be_written_is_named() -> None:
    # Not below pytest's own folder, which nobody else may enter. Root, who may write anywhere, becomes somebody else.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o555)
        code = f"""
import os
from app.storage.engine import make_engine
from app.storage.errors import DatabaseError
if os.geteuid() == 0:
    os.setuid(65534)
try:
    make_engine("sqlite:///{folder}/dryrun.db")
except DatabaseError as error:
    print(error)
"""
        root = Path(__file__).parents[2]
        done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout.startswith(f"cannot write the database file {folder}/dryrun.db: Permission denied")
