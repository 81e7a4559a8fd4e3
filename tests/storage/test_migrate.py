"""Migrations: equal to the models, run once by however many start, and honest about a database that is ahead."""

import multiprocessing
import re
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, func, insert, inspect, select, text

from app.storage import migrate as migrations
from app.storage.engine import WRITING, make_engine
from app.storage.errors import DatabaseError, NewerDatabaseError
from app.storage.migrate import alembic_config, is_current, known_revisions, migrate
from app.storage.tables import PersonRow, metadata


def test_migrations_make_the_tables_that_the_models_describe(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, metadata) == []


def test_constraints_have_the_names_that_the_models_give_them(engine: Engine) -> None:
    found = inspect(engine)
    for table in metadata.tables.values():
        assert {key["name"] for key in found.get_foreign_keys(table.name)} == {
            str(key.name) for key in table.foreign_key_constraints
        }
        assert found.get_pk_constraint(table.name)["name"] == table.primary_key.name


def test_files_of_migrations_are_named_by_their_revision_in_their_order() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    in_order = [script.revision for script in scripts.walk_revisions()][::-1]
    assert known_revisions() == in_order
    assert scripts.get_heads() == [in_order[-1]]


def test_a_start_that_has_nothing_to_migrate_does_not_import_alembic(url: str) -> None:
    code = f"""
import sys
from app.storage.engine import make_engine
from app.storage.migrate import migrate
print(migrate(make_engine({url!r})), "alembic" in sys.modules)
"""
    root = str(Path(__file__).parents[2])
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout == "False False\n"


def test_a_second_start_has_nothing_to_do(empty_url: str) -> None:
    engine = make_engine(empty_url)
    assert migrate(engine) is True
    assert migrate(engine) is False
    engine.dispose()


def test_every_earlier_revision_upgrades_with_its_data_in_place(empty_url: str) -> None:
    engine = make_engine(empty_url)
    revisions = [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()]
    for revision in reversed(revisions):
        with engine.connect().execution_options(**WRITING) as connection, connection.begin():
            command.upgrade(alembic_config(connection), revision)
            person = {"id": revision, "role": "guest", "created_at": datetime(2026, 1, 1, tzinfo=UTC)}
            connection.execute(insert(PersonRow), [person])
    with engine.connect() as connection:
        assert is_current(connection)
        assert connection.scalar(select(func.count()).select_from(PersonRow)) == len(revisions)
    engine.dispose()


def test_a_database_from_a_newer_version_is_refused_in_one_line(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match=r"newer version of Dry Run .*9999") as caught:
        migrate(engine)
    assert "\n" not in str(caught.value)


def test_tables_of_somebody_else_are_left_alone(empty_url: str) -> None:
    engine = make_engine(empty_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE people (name TEXT)"))
    with pytest.raises(DatabaseError, match=r"cannot use the database: .*people.* already exists"):
        migrate(engine)
    assert inspect(engine).get_table_names() == ["people"], "a migration that fails leaves nothing behind"
    engine.dispose()


def test_two_threads_that_start_at_once_migrate_once(empty_url: str) -> None:
    barrier = threading.Barrier(4)
    outcomes: list[bool] = []

    def start() -> None:
        engine = make_engine(empty_url)
        barrier.wait()
        outcomes.append(migrate(engine))
        engine.dispose()

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [False, False, False, True]


def test_two_processes_that_start_at_once_migrate_once(empty_url: str) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        assert sorted(pool.map(_start, [empty_url, empty_url])) == [False, True]


def _start(url: str) -> bool:
    engine = make_engine(url)
    try:
        return migrate(engine)
    finally:
        engine.dispose()


def test_whoever_waits_too_long_for_another_migration_is_told(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "LOCK_TIMEOUT_S", 0.2)
    engine = make_engine(empty_url)
    with migrations._lock(engine), pytest.raises(DatabaseError, match="another process has been migrating"):
        migrate(engine)
    engine.dispose()


def test_a_server_that_is_not_there_is_one_line() -> None:
    engine = make_engine("postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(DatabaseError, match=r"cannot use the database: .*refused") as caught:
        migrate(engine)
    assert not re.search(r"\n", str(caught.value))
    engine.dispose()


def test_a_file_that_is_no_database_is_one_line(tmp_path: object) -> None:
    with open(f"{tmp_path}/dryrun.db", "w") as file:
        file.write("this is not a database, however long it goes on about it" * 20)
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    with pytest.raises(DatabaseError, match="cannot use the database: file is not a database"):
        migrate(engine)
