"""All SQL about interviews: their rows, turns, readings, scorecards and drafts. One statement per method."""

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, and_, delete, func, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import SQLCoreOperations
from sqlmodel import col

from app.interview.moves import Move
from app.rubric.scorecard import Scorecard
from app.storage.tables import DraftRow, InterviewRow, QuestionVersionRow, ReadingRow, ScorecardRow, TurnRow, table
from app.storage.upsert import upsert
from app.transcript.readings import TurnReading
from app.transcript.turns import Role
from app.workflows.ports import StoredDraft, StoredInterview, StoredScorecard, StoredTurn
from app.workflows.views import InterviewStatus, InterviewSummary

_INTERVIEW: tuple[SQLCoreOperations[Any], ...] = (
    col(InterviewRow.id),
    col(InterviewRow.person_id),
    col(InterviewRow.question_hash),
    col(InterviewRow.seed),
    col(InterviewRow.status),
    col(InterviewRow.started_at),
    col(InterviewRow.finished_at),
    col(InterviewRow.time_limit_s),
    col(InterviewRow.extensions),
    col(InterviewRow.forked_from),
    col(InterviewRow.forked_stage),
    col(InterviewRow.copied_turns),
    col(InterviewRow.answers),
    col(InterviewRow.deleted_at),
)
_SUMMARY: tuple[SQLCoreOperations[Any], ...] = (
    col(InterviewRow.id),
    col(QuestionVersionRow.question_id),
    col(QuestionVersionRow.title).label("question_title"),
    col(InterviewRow.status),
    col(InterviewRow.started_at),
    col(InterviewRow.finished_at),
    col(InterviewRow.total),
    col(InterviewRow.score_status),
    col(InterviewRow.unscored_reason),
    col(InterviewRow.answers),
    col(InterviewRow.deleted_at),
    col(InterviewRow.forked_from),
)
_TURN: tuple[SQLCoreOperations[Any], ...] = (
    col(TurnRow.number),
    col(TurnRow.role),
    col(TurnRow.stage),
    col(TurnRow.text),
    col(TurnRow.said_at),
    col(TurnRow.move),
    col(TurnRow.key),
    col(TurnRow.request_hash),
    col(ReadingRow.reader),
    col(ReadingRow.reader_hash),
    col(ReadingRow.document),
)


class SqlInterviews:
    """The `InterviewStore` over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, interview: StoredInterview) -> None:
        """See `InterviewStore.add`."""
        self._session.execute(insert(table(InterviewRow)), [vars(interview)])

    def get(self, person_id: str, interview_id: str, *, lock: bool = False) -> StoredInterview | None:
        """See `InterviewStore.get`. SQLite knows no row locks and needs none: its writers come one at a time."""
        if "\x00" in interview_id:
            return None  # an address may hold one; PostgreSQL refuses even to look for it
        query = select(*_INTERVIEW).where(
            col(InterviewRow.id) == interview_id, col(InterviewRow.person_id) == person_id
        )
        row = self._session.execute(query.with_for_update() if lock else query).one_or_none()
        if row is None:
            return None
        values = dict(row._mapping)
        return StoredInterview(**{**values, "status": InterviewStatus(values["status"])})

    def update(self, interview_id: str, **changes: object) -> None:
        """See `InterviewStore.update`."""
        self._session.execute(update(InterviewRow).where(col(InterviewRow.id) == interview_id).values(**changes))

    def mine(self, person_id: str, limit: int) -> Sequence[InterviewSummary]:
        """See `InterviewStore.mine`. The index on (person, start, id) serves filter and order."""
        query = (
            select(*_SUMMARY)
            .join(QuestionVersionRow, col(QuestionVersionRow.content_hash) == col(InterviewRow.question_hash))
            .where(col(InterviewRow.person_id) == person_id)
            .order_by(col(InterviewRow.started_at).desc(), col(InterviewRow.id).desc())
            .limit(limit)
        )
        return [InterviewSummary.model_validate(dict(row._mapping)) for row in self._session.execute(query)]

    def purge(self, deleted_before: datetime, person_id: str | None = None) -> int:
        """See `InterviewStore.purge`. Turns, readings, scorecards and drafts go with the interview."""
        query = delete(InterviewRow).where(
            col(InterviewRow.deleted_at).is_not(None), col(InterviewRow.deleted_at) <= deleted_before
        )
        if person_id is not None:
            query = query.where(col(InterviewRow.person_id) == person_id)
        return _count(self._session.execute(query))

    def turns(self, interview_id: str, reader_hash: str = "") -> Sequence[StoredTurn]:
        """See `InterviewStore.turns`. A turn comes once per reading; the wanted one, else the first, is kept."""
        query = (
            select(*_TURN)
            .join(
                ReadingRow,
                and_(
                    col(ReadingRow.interview_id) == col(TurnRow.interview_id),
                    col(ReadingRow.turn_number) == col(TurnRow.number),
                ),
                isouter=True,
            )
            .where(col(TurnRow.interview_id) == interview_id)
            .order_by(col(TurnRow.number), col(ReadingRow.created_at))
        )
        best: dict[int, Any] = {}
        for row in self._session.execute(query):
            if row.number not in best or row.reader_hash == reader_hash:
                best[row.number] = row
        return [_turn(row) for row in best.values()]

    def turn_count(self, interview_id: str) -> int:
        """See `InterviewStore.turn_count`."""
        query = select(func.count()).select_from(TurnRow).where(col(TurnRow.interview_id) == interview_id)
        return self._session.execute(query).scalar_one()

    def add_turns(self, interview_id: str, turns: Iterable[StoredTurn]) -> None:
        """See `InterviewStore.add_turns`. Two statements, however many turns."""
        turns = list(turns)
        self._session.execute(insert(table(TurnRow)), [_turn_values(interview_id, turn) for turn in turns])
        readings = [
            _reading_values(interview_id, turn.reading, turn.reader, turn.reader_hash, turn.said_at)
            for turn in turns
            if turn.reading is not None
        ]
        if readings:
            self._session.execute(insert(table(ReadingRow)), readings)

    def add_readings(
        self, interview_id: str, readings: Iterable[TurnReading], reader: str, reader_hash: str, now: datetime
    ) -> None:
        """See `InterviewStore.add_readings`."""
        values = [_reading_values(interview_id, reading, reader, reader_hash, now) for reading in readings]
        if values:
            self._session.execute(insert(table(ReadingRow)), values)

    def add_scorecard(self, interview_id: str, scorecard: Scorecard, now: datetime) -> None:
        """See `InterviewStore.add_scorecard`."""
        row = {
            "id": uuid.uuid4().hex,
            "interview_id": interview_id,
            "created_at": now,
            "document": scorecard.model_dump_json(),
            "status": scorecard.status,
            "total": scorecard.total,
            "rubric_hash": scorecard.hashes.rubric,
            "reader_hash": scorecard.hashes.reader,
        }
        self._session.execute(insert(table(ScorecardRow)), [row])

    def scorecard(self, interview_id: str) -> StoredScorecard | None:
        """See `InterviewStore.scorecard`."""
        query = (
            select(col(ScorecardRow.document), col(ScorecardRow.created_at))
            .where(col(ScorecardRow.interview_id) == interview_id)
            .order_by(col(ScorecardRow.created_at).desc())
            .limit(1)
        )
        row = self._session.execute(query).one_or_none()
        return None if row is None else StoredScorecard(Scorecard.model_validate_json(row.document), row.created_at)

    def draft(self, interview_id: str) -> StoredDraft | None:
        """See `InterviewStore.draft`."""
        query = select(col(DraftRow.turn_number), col(DraftRow.text), col(DraftRow.saved_at)).where(
            col(DraftRow.interview_id) == interview_id
        )
        row = self._session.execute(query).one_or_none()
        return None if row is None else StoredDraft(row.turn_number, row.text, row.saved_at)

    def save_draft(self, interview_id: str, draft: StoredDraft) -> None:
        """See `InterviewStore.save_draft`."""
        upsert(self._session, DraftRow, ("interview_id",), {"interview_id": interview_id, **vars(draft)})

    def drop_draft(self, interview_id: str) -> None:
        """See `InterviewStore.drop_draft`."""
        self._session.execute(delete(DraftRow).where(col(DraftRow.interview_id) == interview_id))


def _turn_values(interview_id: str, turn: StoredTurn) -> dict[str, object]:
    return {
        "interview_id": interview_id,
        "number": turn.number,
        "role": turn.role,
        "stage": turn.stage,
        "text": turn.text,
        "said_at": turn.said_at,
        "move": turn.move.model_dump_json() if turn.move else None,
        "key": turn.key,
        "request_hash": turn.request_hash,
    }


def _reading_values(
    interview_id: str, reading: TurnReading, reader: str, reader_hash: str, now: datetime
) -> dict[str, object]:
    return {
        "interview_id": interview_id,
        "turn_number": reading.turn,
        "reader_hash": reader_hash,
        "reader": reader,
        "document": reading.model_dump_json(),
        "created_at": now,
    }


def _turn(row: Any) -> StoredTurn:
    return StoredTurn(
        number=row.number,
        role=Role(row.role),
        stage=row.stage,
        text=row.text,
        said_at=row.said_at,
        move=Move.model_validate_json(row.move) if row.move else None,
        reading=TurnReading.model_validate_json(row.document) if row.document else None,
        reader=row.reader or "",
        reader_hash=row.reader_hash or "",
        key=row.key,
        request_hash=row.request_hash,
    )


def _count(result: object) -> int:
    return result.rowcount if isinstance(result, CursorResult) else 0
