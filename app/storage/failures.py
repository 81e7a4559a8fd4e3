"""All SQL about failures to sign in."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.storage.tables import SignInFailureRow
from app.storage.upsert import upsert
from app.workflows.ports import StoredFailures


class SqlFailures:
    """The `FailureStore` over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, keys: Sequence[str]) -> Mapping[str, StoredFailures]:
        """See `FailureStore.of`."""
        query = select(col(SignInFailureRow.key), col(SignInFailureRow.failures), col(SignInFailureRow.last_at))
        rows = self._session.execute(query.where(col(SignInFailureRow.key).in_(keys)))
        return {row.key: StoredFailures(row.failures, row.last_at) for row in rows}

    def add(self, key: str, now: datetime) -> None:
        """See `FailureStore.add`. The database adds, so that no failure is lost between two processes."""
        one_more = {"failures": col(SignInFailureRow.failures) + 1}
        values = {"key": key, "failures": 1, "last_at": now}
        upsert(self._session, SignInFailureRow, ("key",), values, changes=one_more)

    def drop(self, key: str) -> None:
        """See `FailureStore.drop`."""
        self._session.execute(delete(SignInFailureRow).where(col(SignInFailureRow.key) == key))

    def drop_before(self, then: datetime) -> None:
        """See `FailureStore.drop_before`."""
        self._session.execute(delete(SignInFailureRow).where(col(SignInFailureRow.last_at) <= then))
