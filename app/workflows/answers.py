"""The way of one answer: read it, choose the interviewer's next move, keep both in one transaction."""

import hashlib
from datetime import datetime

from app.interview import interviewer
from app.transcript.turns import Role, Turn
from app.workflows import timing
from app.workflows.closing import close
from app.workflows.errors import EmptyAnswerError, InterviewClosedError, KeyMissingError, KeyReusedError, StaleTabError
from app.workflows.ports import Services, StoredDraft, StoredTurn
from app.workflows.record import Record, load, view
from app.workflows.texts import cleaned
from app.workflows.views import Answered, InterviewStatus

_LONGEST_KEY = 100


def answer(
    services: Services, person_id: str, interview_id: str, turn_number: int, key: str, text: str, now: datetime
) -> Answered:
    """Take the candidate's answer as turn `turn_number`, under an idempotency `key` made by the form.

    The same key with the same text is the same answer: nothing is doubled. After the deadline an answer is the last,
    and after the grace it closes the interview and is kept as its draft. Nothing is changed where this raises:
    TooLongError, EmptyAnswerError, KeyMissingError, InterviewNotFoundError, KeyReusedError, StaleTabError,
    InterviewClosedError.
    """
    text = cleaned(text)
    if not text.strip():
        raise EmptyAnswerError
    if not 0 < len(key) <= _LONGEST_KEY or not key.isprintable():
        raise KeyMissingError
    request_hash = hashlib.sha256(text.encode()).hexdigest()
    services.transaction.begin_writing()
    record = load(services, person_id, interview_id, lock=True)  # two at once: the second sees what the first did
    for turn in record.turns:
        if turn.key == key:
            if turn.request_hash != request_hash:
                raise KeyReusedError
            return Answered(view=view(record, services.interviews.draft(interview_id)), repeated=True)
    if record.interview.status is InterviewStatus.FINISHED:
        raise InterviewClosedError
    if timing.is_past_grace(record.interview, now):
        return _too_late(services, record, text, now)
    if turn_number != len(record.turns):
        raise StaleTabError
    return _take(services, record, text, key, request_hash, now)


def _take(services: Services, record: Record, text: str, key: str, request_hash: str, now: datetime) -> Answered:
    interview, question = record.interview, record.question
    reader = question.reader()
    said = Turn(role=Role.CANDIDATE, stage=record.turns[-1].stage, text=text)
    given = StoredTurn(
        number=len(record.turns),
        role=said.role,
        stage=said.stage,
        text=said.text,
        said_at=now,
        reading=reader.read_turn((*record.said, said), record.readings),
        reader=reader.version,
        reader_hash=reader.content_hash,
        key=key,
        request_hash=request_hash,
    )
    record = record.plus(given)
    closes = timing.is_over(interview, now)
    new = [given]
    if not closes:
        reply = interviewer.reply(question.script, question.concept_map, record.spoken, interview.seed)
        asked = spoken_turn(len(record.turns), reply, now)
        record = record.plus(asked)
        new.append(asked)
        closes = reply.move.closes
    services.interviews.add_turns(interview.id, new)
    services.interviews.drop_draft(interview.id)
    if closes:
        record = close(services, record, now, now)
    else:
        services.interviews.update(interview.id, answers=interview.answers + 1)
    return Answered(view=view(record, None))


def _too_late(services: Services, record: Record, text: str, now: datetime) -> Answered:
    draft = StoredDraft(len(record.turns), text, now)
    services.interviews.save_draft(record.interview.id, draft)
    record = close(services, record, timing.deadline(record.interview) or now, now)
    return Answered(view=view(record, draft), too_late=True)


def spoken_turn(number: int, reply: interviewer.Reply, now: datetime) -> StoredTurn:
    """The interviewer's reply as a turn."""
    return StoredTurn(
        number=number, role=Role.INTERVIEWER, stage=reply.move.stage, text=reply.text, said_at=now, move=reply.move
    )
