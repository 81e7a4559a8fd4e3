"""Starting, looking at, extending, ending, deleting and forking interviews."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.interview import interviewer
from app.transcript.turns import Role
from app.workflows import timing
from app.workflows.answers import spoken_turn
from app.workflows.closing import close
from app.workflows.errors import (
    InterviewClosedError,
    InterviewNotFoundError,
    NoExtensionLeftError,
    NotRestorableError,
    QuestionNotFoundError,
    StageNotFoundError,
)
from app.workflows.ports import Services, StoredInterview
from app.workflows.record import Record, load, own_interview
from app.workflows.record import view as view_of
from app.workflows.views import InterviewStatus, InterviewSummary, InterviewView

UNDO_LASTS = timedelta(hours=24)
_SEEDS = 2**31  # seeds are kept as 0 … 2³¹ - 1


def start(
    services: Services, person_id: str, question_id: str, time_limit_s: int | None, now: datetime, seed: int
) -> str:
    """A new interview with its first turn; returns its id. Raises QuestionNotFoundError, TimeLimitError."""
    time_limit_s = timing.checked_limit(time_limit_s)
    question = services.questions.current().get(question_id)
    if question is None:
        raise QuestionNotFoundError
    interview = StoredInterview(
        id=services.secrets.new_id(),
        person_id=person_id,
        question_hash=question.content_hash,
        seed=seed % _SEEDS,
        status=InterviewStatus.OPEN,
        started_at=now,
        time_limit_s=time_limit_s,
    )
    reply = interviewer.begin(question.script, question.concept_map, interview.seed)
    services.transaction.begin_writing()
    services.interviews.add(interview)
    services.interviews.add_turns(interview.id, [spoken_turn(0, reply, now)])
    return interview.id


def view(services: Services, person_id: str, interview_id: str, now: datetime) -> InterviewView:
    """What the interview's page shows; one whose time and grace are over is closed by looking.

    Raises InterviewNotFoundError.
    """
    record = close_if_overdue(services, load(services, person_id, interview_id), now)
    return view_of(record, services.interviews.draft(interview_id))


def list_mine(services: Services, person_id: str, now: datetime, limit: int = 200) -> list[InterviewSummary]:
    """The person's interviews, newest first, at most `limit`; deleted ones too, as long as they can be restored."""
    summaries = services.interviews.mine(person_id, limit)
    if any(_is_gone(summary.deleted_at, now) for summary in summaries):
        services.transaction.begin_writing()
        services.interviews.purge(now - UNDO_LASTS, person_id)
    return [summary for summary in summaries if not _is_gone(summary.deleted_at, now)]


def extend(services: Services, person_id: str, interview_id: str, now: datetime) -> None:
    """Ten more minutes, up to three times.

    Raises InterviewNotFoundError, NoExtensionLeftError, InterviewClosedError (also where the grace is over already).
    """
    services.transaction.begin_writing()
    interview = own_interview(services, person_id, interview_id, lock=True)
    if interview.status is InterviewStatus.FINISHED or timing.is_past_grace(interview, now):
        raise InterviewClosedError
    if interview.time_limit_s is None:
        raise NoExtensionLeftError("This interview has no time limit to extend.")
    if timing.extensions_left(interview) == 0:
        raise NoExtensionLeftError(f"The time was extended {timing.MOST_EXTENSIONS} times already.")
    services.interviews.update(interview_id, extensions=interview.extensions + 1)


def finish(services: Services, person_id: str, interview_id: str, now: datetime) -> None:
    """End the interview now and score it; a finished one stays as it is. Raises InterviewNotFoundError."""
    services.transaction.begin_writing()
    record = load(services, person_id, interview_id, lock=True)
    if record.interview.status is InterviewStatus.OPEN:
        close(services, record, _ended(record, now), now)


def delete(services: Services, person_id: str, interview_id: str, now: datetime) -> None:
    """Take the interview out of sight; it can be restored for 24 hours. Raises InterviewNotFoundError."""
    services.transaction.begin_writing()
    interview = services.interviews.get(person_id, interview_id, lock=True)
    if interview is None:
        raise InterviewNotFoundError
    if interview.deleted_at is None:
        services.interviews.update(interview_id, deleted_at=now)


def restore(services: Services, person_id: str, interview_id: str, now: datetime) -> None:
    """Undo a deletion. Raises InterviewNotFoundError; NotRestorableError after 24 hours."""
    services.transaction.begin_writing()
    interview = services.interviews.get(person_id, interview_id, lock=True)
    if interview is None:
        raise InterviewNotFoundError
    if _is_gone(interview.deleted_at, now):
        raise NotRestorableError
    if interview.deleted_at is not None:
        services.interviews.update(interview_id, deleted_at=None)


def purge(services: Services, now: datetime) -> int:
    """Remove for good all that was deleted more than 24 hours ago; returns how many interviews."""
    services.transaction.begin_writing()
    return services.interviews.purge(now - UNDO_LASTS)


def try_again(services: Services, person_id: str, interview_id: str, stage: str, now: datetime, seed: int) -> str:
    """A new interview that begins with this one's turns up to and with the first question of `stage`; returns its id.

    It has the same question version, no time limit, and its copied turns count as said now. The old one stays as it is.
    Raises InterviewNotFoundError, StageNotFoundError.
    """
    services.transaction.begin_writing()
    record = load(services, person_id, interview_id)
    first = next((t.number for t in record.turns if t.stage == stage and t.role is Role.INTERVIEWER), None)
    if first is None:
        raise StageNotFoundError
    copies = [replace(turn, said_at=now, key=None, request_hash=None) for turn in record.turns[: first + 1]]
    fork = StoredInterview(
        id=services.secrets.new_id(),
        person_id=person_id,
        question_hash=record.interview.question_hash,
        seed=seed % _SEEDS,
        status=InterviewStatus.OPEN,
        started_at=now,
        forked_from=interview_id,
        forked_stage=stage,
        copied_turns=len(copies),
        answers=sum(turn.role is Role.CANDIDATE for turn in copies),
    )
    services.interviews.add(fork)
    services.interviews.add_turns(fork.id, copies)
    return fork.id


def close_if_overdue(services: Services, record: Record, now: datetime) -> Record:
    """The record, closed where it is open and its time and grace are over."""
    interview = record.interview
    if interview.status is InterviewStatus.FINISHED or not timing.is_past_grace(interview, now):
        return record
    services.transaction.begin_writing()
    record = load(services, interview.person_id, interview.id, lock=True)
    if record.interview.status is InterviewStatus.FINISHED or not timing.is_past_grace(record.interview, now):
        return record  # somebody closed or extended it while this one waited for the lock
    return close(services, record, _ended(record, now), now)


def _ended(record: Record, now: datetime) -> datetime:
    """When the interview ended: now, or at its deadline where that has passed."""
    return min(now, timing.deadline(record.interview) or now)


def _is_gone(deleted_at: datetime | None, now: datetime) -> bool:
    return deleted_at is not None and deleted_at + UNDO_LASTS <= now
