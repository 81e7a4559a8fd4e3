"""All SQL about people, their login sessions and one-time links."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, delete, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import SQLCoreOperations
from sqlmodel import col

from app.storage.tables import InterviewRow, LoginSessionRow, PersonRow, SetupLinkRow, table
from app.workflows.ports import StoredLogin, StoredPerson
from app.workflows.views import PersonRole

_PERSON: tuple[SQLCoreOperations[Any], ...] = (
    col(PersonRow.id),
    col(PersonRow.role),
    col(PersonRow.email),
    col(PersonRow.password_hash),
)


class SqlPeople:
    """The `PeopleStore` over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person: StoredPerson, now: datetime) -> None:
        """See `PeopleStore.add`."""
        self._session.execute(insert(table(PersonRow)), [{**vars(person), "created_at": now}])

    def get(self, person_id: str) -> StoredPerson | None:
        """See `PeopleStore.get`."""
        return self._person(col(PersonRow.id) == person_id)

    def by_email(self, email: str) -> StoredPerson | None:
        """See `PeopleStore.by_email`."""
        return self._person(col(PersonRow.email) == email)

    def update(self, person: StoredPerson) -> None:
        """See `PeopleStore.update`."""
        self._session.execute(
            update(PersonRow)
            .where(col(PersonRow.id) == person.id)
            .values(role=person.role, email=person.email, password_hash=person.password_hash)
        )

    def has_admin(self) -> bool:
        """See `PeopleStore.has_admin`."""
        query = select(col(PersonRow.id)).where(col(PersonRow.role) == PersonRole.ADMIN).limit(1)
        return self._session.execute(query).first() is not None

    def claim(self, guest_id: str, person_id: str) -> None:
        """See `PeopleStore.claim`. The guest's login sessions go with the guest."""
        self._session.execute(
            update(InterviewRow).where(col(InterviewRow.person_id) == guest_id).values(person_id=person_id)
        )
        self._session.execute(delete(PersonRow).where(col(PersonRow.id) == guest_id))

    def add_login(self, token_hash: str, person_id: str, now: datetime, expires_at: datetime) -> None:
        """See `PeopleStore.add_login`."""
        row = {
            "token_hash": token_hash,
            "person_id": person_id,
            "created_at": now,
            "last_seen_at": now,
            "expires_at": expires_at,
        }
        self._session.execute(insert(table(LoginSessionRow)), [row])

    def login(self, token_hash: str) -> StoredLogin | None:
        """See `PeopleStore.login`."""
        query = (
            select(*_PERSON, col(LoginSessionRow.last_seen_at), col(LoginSessionRow.expires_at))
            .join(LoginSessionRow, col(LoginSessionRow.person_id) == col(PersonRow.id))
            .where(col(LoginSessionRow.token_hash) == token_hash)
        )
        row = self._session.execute(query).one_or_none()
        if row is None:
            return None
        person = StoredPerson(row.id, PersonRole(row.role), row.email, row.password_hash)
        return StoredLogin(person, row.last_seen_at, row.expires_at)

    def touch_login(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        """See `PeopleStore.touch_login`."""
        self._session.execute(
            update(LoginSessionRow)
            .where(col(LoginSessionRow.token_hash) == token_hash)
            .values(last_seen_at=now, expires_at=expires_at)
        )

    def drop_login(self, token_hash: str) -> None:
        """See `PeopleStore.drop_login`."""
        self._session.execute(delete(LoginSessionRow).where(col(LoginSessionRow.token_hash) == token_hash))

    def drop_logins_of(self, person_id: str) -> None:
        """See `PeopleStore.drop_logins_of`."""
        self._session.execute(delete(LoginSessionRow).where(col(LoginSessionRow.person_id) == person_id))

    def drop_expired(self, now: datetime) -> None:
        """See `PeopleStore.drop_expired`."""
        self._session.execute(delete(LoginSessionRow).where(col(LoginSessionRow.expires_at) <= now))
        self._session.execute(delete(SetupLinkRow).where(col(SetupLinkRow.expires_at) <= now))

    def add_link(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        """See `PeopleStore.add_link`."""
        row = {"token_hash": token_hash, "created_at": now, "expires_at": expires_at}
        self._session.execute(insert(table(SetupLinkRow)), [row])

    def link_is_open(self, token_hash: str, now: datetime) -> bool:
        """See `PeopleStore.link_is_open`."""
        query = select(col(SetupLinkRow.token_hash)).where(*_open(token_hash, now))
        return self._session.execute(query).first() is not None

    def use_link(self, token_hash: str, now: datetime) -> bool:
        """See `PeopleStore.use_link`. One conditional update: of two at once, the second finds it used."""
        result = self._session.execute(update(SetupLinkRow).where(*_open(token_hash, now)).values(used_at=now))
        return isinstance(result, CursorResult) and result.rowcount == 1

    def _person(self, condition: ColumnElement[bool]) -> StoredPerson | None:
        row = self._session.execute(select(*_PERSON).where(condition)).one_or_none()
        return None if row is None else StoredPerson(row.id, PersonRole(row.role), row.email, row.password_hash)


def _open(token_hash: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(SetupLinkRow.token_hash) == token_hash,
        col(SetupLinkRow.used_at).is_(None),
        col(SetupLinkRow.expires_at) > now,
    )
