"""Looking at a finished interview: its scorecard, what was read, and the model answer beside the candidate's own."""

from datetime import datetime

from app.transcript.turns import Role
from app.workflows.errors import ScorecardNotFoundError
from app.workflows.interviews import close_if_overdue
from app.workflows.ports import Services
from app.workflows.record import Record, load, turn_views
from app.workflows.record import view as view_of
from app.workflows.views import InterviewStatus, ReadingTip, ScorecardView, StageAnswer


def view(services: Services, person_id: str, interview_id: str, now: datetime) -> ScorecardView:
    """What the scorecard's page shows. Raises InterviewNotFoundError; ScorecardNotFoundError while it is open."""
    record = close_if_overdue(services, load(services, person_id, interview_id), now)
    stored = services.interviews.scorecard(interview_id)
    if stored is None or record.interview.status is InterviewStatus.OPEN:
        raise ScorecardNotFoundError
    if any(turn.reading and turn.reader_hash != stored.scorecard.hashes.reader for turn in record.turns):
        turns = services.interviews.turns(interview_id, stored.scorecard.hashes.reader)
        record = Record(record.interview, record.question, tuple(turns))
    question = record.question
    return ScorecardView(
        interview=view_of(record, services.interviews.draft(interview_id)),
        scorecard=stored.scorecard,
        scored_at=stored.created_at,
        model_answer=_model_answer(record),
        further_reading=tuple(
            ReadingTip(title=tip.title, author=tip.author, kind=tip.kind, why=tip.why)
            for tip in question.further_reading
        ),
        observations=tuple(found for reading in record.readings for found in reading.observations),
        concepts=dict(question.concept_map),
    )


def _model_answer(record: Record) -> tuple[StageAnswer, ...]:
    names = {stage.id: stage.name for stage in record.question.script.stages}
    said = [turn for turn in turn_views(record) if turn.role is Role.CANDIDATE]
    return tuple(
        StageAnswer(
            stage=part.stage,
            name=names.get(part.stage, part.stage),
            model=part.text,
            said=tuple(turn for turn in said if turn.stage == part.stage),
        )
        for part in record.question.model_answer
    )
