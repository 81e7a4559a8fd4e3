"""The questions on offer, and every version of a question that an interview was ever pinned to."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.bank.question import Question
from app.storage.tables import QuestionVersionRow
from app.storage.upsert import upsert
from app.workflows.errors import QuestionNotFoundError


class Shelf:
    """What one process has at hand: the bank as it was loaded, and pinned versions as they were needed.

    A version never changes, so a copy in memory is as good as the row. Safe to share between threads.
    """

    def __init__(self, current: Mapping[str, Question]) -> None:
        self.current = current
        self.by_hash = {question.content_hash: question for question in current.values()}


class StoredQuestions:
    """The `QuestionSource` over a shelf and one session."""

    def __init__(self, shelf: Shelf, session: Session) -> None:
        self._shelf = shelf
        self._session = session

    def current(self) -> Mapping[str, Question]:
        """See `QuestionSource.current`."""
        return self._shelf.current

    def by_hash(self, content_hash: str) -> Question:
        """See `QuestionSource.by_hash`."""
        known = self._shelf.by_hash.get(content_hash)
        if known is None:
            query = select(col(QuestionVersionRow.document)).where(col(QuestionVersionRow.content_hash) == content_hash)
            document = self._session.execute(query).scalar_one_or_none()
            if document is None:
                raise QuestionNotFoundError
            known = self._shelf.by_hash.setdefault(content_hash, Question.model_validate_json(document))
        return known


def store_versions(session: Session, questions: Iterable[Question], now: datetime) -> None:
    """Keep each question as it is now; versions that stand already stay untouched."""
    for question in questions:
        values = {
            "content_hash": question.content_hash,
            "question_id": question.id,
            "title": question.title,
            "document": question.model_dump_json(),
            "first_seen_at": now,
        }
        upsert(session, QuestionVersionRow, ("content_hash",), values, replace=False)
