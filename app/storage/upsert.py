"""INSERT … ON CONFLICT, which both databases know and SQLAlchemy spells once per database."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from app.storage.tables import table


def upsert(
    session: Session,
    row: type[SQLModel],
    key: Sequence[str],
    values: Mapping[str, Any],
    *,
    replace: bool = True,
    changes: Mapping[str, Any] | None = None,
) -> None:
    """Insert `values`; where a row with the same `key` columns stands, replace its others, or leave it be.

    `changes` are columns that a row that stands gets something else for, such as what it had and one more.
    """
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(table(row)).values(**values)
    if replace:
        others = {name: statement.excluded[name] for name in values if name not in key} | dict(changes or {})
        session.execute(statement.on_conflict_do_update(index_elements=list(key), set_=others))
    else:
        session.execute(statement.on_conflict_do_nothing(index_elements=list(key)))
