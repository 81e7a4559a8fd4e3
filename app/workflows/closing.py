"""How an interview ends: the transcript is scored, once, by the pinned question's rubric."""

from datetime import datetime

from app.rubric.scorecard import Scorecard
from app.rubric.scoring import score
from app.transcript.readings import TurnReading
from app.transcript.turns import Role
from app.workflows.ports import Services
from app.workflows.record import Record
from app.workflows.views import InterviewStatus


def close(services: Services, record: Record, finished_at: datetime, now: datetime) -> Record:
    """Score the record, keep the scorecard, mark the interview finished. All turns must stand in the store already."""
    scorecard = _score(services, record, now)
    services.interviews.add_scorecard(record.interview.id, scorecard, now)
    answers = sum(turn.role is Role.CANDIDATE for turn in record.turns)
    services.interviews.update(
        record.interview.id,
        status=InterviewStatus.FINISHED,
        finished_at=finished_at,
        answers=answers,
        total=scorecard.total,
        score_status=scorecard.status,
        unscored_reason=scorecard.reason if scorecard.total is None else None,
    )
    return record.changed(status=InterviewStatus.FINISHED, finished_at=finished_at, answers=answers)


def _score(services: Services, record: Record, now: datetime) -> Scorecard:
    """Where the reader has changed since some turn was read, all turns are read anew: a scorecard has one reader."""
    reader = record.question.reader()
    said = record.said
    given = [turn for turn in record.turns if turn.role is Role.CANDIDATE]
    readings: list[TurnReading] = [turn.reading for turn in given if turn.reading is not None]
    if any(turn.reader_hash != reader.content_hash for turn in given):
        readings = []
        for turn in given:
            readings.append(reader.read_turn(said[: turn.number + 1], readings))
        outdated = {turn.number for turn in given if turn.reader_hash != reader.content_hash}
        services.interviews.add_readings(
            record.interview.id,
            [reading for reading in readings if reading.turn in outdated],
            reader.version,
            reader.content_hash,
            now,
        )
    return score(record.question.scoring_context(), said, reader.assemble(said, readings))
