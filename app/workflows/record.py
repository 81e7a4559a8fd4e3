"""An interview as it was loaded: row, pinned question, turns; and what the core and the pages want of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.bank.question import Question
from app.interview import interviewer
from app.interview.interviewer import Spoken
from app.transcript.readings import TurnReading
from app.transcript.turns import Turn
from app.workflows import timing
from app.workflows.errors import InterviewNotFoundError
from app.workflows.ports import Services, StoredDraft, StoredInterview, StoredTurn
from app.workflows.texts import ANSWER_LIMIT_BYTES
from app.workflows.views import InterviewStatus, InterviewView, StageView, TurnView


@dataclass(frozen=True)
class Record:
    """One interview, whole. `turns` are by number, from 0, without gaps."""

    interview: StoredInterview
    question: Question
    turns: tuple[StoredTurn, ...]

    @property
    def said(self) -> tuple[Turn, ...]:
        """The transcript, as the core reads it."""
        return tuple(Turn(role=turn.role, stage=turn.stage, text=turn.text) for turn in self.turns)

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """The transcript with moves and readings, as the interviewer folds it."""
        return tuple(
            Spoken(turn=said, move=kept.move, reading=kept.reading)
            for said, kept in zip(self.said, self.turns, strict=True)
        )

    @property
    def readings(self) -> tuple[TurnReading, ...]:
        """The readings of the candidate's turns, by turn."""
        return tuple(turn.reading for turn in self.turns if turn.reading is not None)

    def plus(self, *turns: StoredTurn) -> "Record":
        """The record with further turns."""
        return replace(self, turns=(*self.turns, *turns))

    def changed(self, **changes: object) -> "Record":
        """The record with other values in its interview's row."""
        return replace(self, interview=replace(self.interview, **changes))  # type: ignore[arg-type]


def own_interview(services: Services, person_id: str, interview_id: str, *, lock: bool = False) -> StoredInterview:
    """The row of the person's interview. Raises InterviewNotFoundError, also where it was deleted."""
    interview = services.interviews.get(person_id, interview_id, lock=lock)
    if interview is None or interview.deleted_at is not None:
        raise InterviewNotFoundError
    return interview


def load(services: Services, person_id: str, interview_id: str, *, lock: bool = False) -> Record:
    """The person's interview, whole. Raises as `own_interview` does."""
    interview = own_interview(services, person_id, interview_id, lock=lock)
    question = services.questions.by_hash(interview.question_hash)
    turns = services.interviews.turns(interview_id, question.reader().content_hash)
    return Record(interview, question, tuple(turns))


def view(record: Record, draft: StoredDraft | None) -> InterviewView:
    """What the interview's page shows. A draft for a turn that was answered meanwhile is left out while open."""
    interview, question = record.interview, record.question
    spoken = record.spoken
    open_ = interview.status is InterviewStatus.OPEN
    if draft is not None and open_ and draft.turn_number != len(record.turns):
        draft = None
    return InterviewView(
        id=interview.id,
        question_id=question.id,
        question_title=question.title,
        status=interview.status,
        started_at=interview.started_at,
        finished_at=interview.finished_at,
        time_limit_s=interview.time_limit_s,
        deadline=timing.deadline(interview),
        grace_s=int(timing.GRACE.total_seconds()),
        extensions=interview.extensions,
        extensions_left=timing.extensions_left(interview) if open_ else 0,
        turns=turn_views(record),
        stages=_stages(question, spoken),
        told=interviewer.ledger(question.script, question.concept_map, spoken),
        next_turn=len(record.turns),
        answer_limit_bytes=ANSWER_LIMIT_BYTES,
        draft=draft.text if draft else "",
        draft_saved_at=draft.saved_at if draft else None,
        hint=interviewer.hint(question.script, spoken) if open_ else None,
        forked_from=interview.forked_from,
        forked_stage=interview.forked_stage,
    )


def turn_views(record: Record) -> tuple[TurnView, ...]:
    """The turns as pages show them."""
    return tuple(
        TurnView(
            number=turn.number,
            role=turn.role,
            stage=turn.stage,
            text=turn.text,
            said_at=turn.said_at,
            copied=turn.number < record.interview.copied_turns,
        )
        for turn in record.turns
    )


def _stages(question: Question, spoken: Sequence[Spoken]) -> tuple[StageView, ...]:
    return tuple(
        StageView(id=stage, name=name, state=state)
        for stage, name, state in interviewer.stages_seen(question.script, spoken)
    )
