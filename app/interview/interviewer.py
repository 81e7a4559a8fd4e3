"""The interviewer, as the rest of the product sees it: begin, reply, and what can be shown beside the transcript."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from app.errors import ConflictError
from app.interview.director import step
from app.interview.moves import Move, PartKind, ToldFact
from app.interview.script import Script
from app.interview.state import Spoken, fold, told_by
from app.interview.voice import word
from app.transcript.concepts import Concept
from app.transcript.turns import Role

__all__ = ["InterviewOverError", "Reply", "Spoken", "StageSeen", "begin", "hint", "ledger", "reply", "stages_seen"]


class InterviewOverError(ConflictError):
    """The interviewer has closed the interview; nothing more is said in it."""

    code = "interview_over"


class Reply(BaseModel):
    """What the interviewer says next. The turn's stage is the move's."""

    model_config = ConfigDict(frozen=True)

    move: Move
    text: str


class StageSeen(NamedTuple):
    """One station of the stage rail."""

    id: str
    name: str
    state: Literal["done", "now", "ahead"]


def begin(script: Script, concepts: Mapping[str, Concept], seed: int) -> Reply:
    """The first words of an interview."""
    return _reply(script, concepts, (), seed)


def reply(script: Script, concepts: Mapping[str, Concept], record: Sequence[Spoken], seed: int) -> Reply:
    """What the interviewer answers to `record`, whose last turn is a candidate's.

    Raises InterviewOverError where the interview has been closed, ValueError where it is not the interviewer's turn.
    """
    if any(spoken.move is not None and spoken.move.closes for spoken in record):
        raise InterviewOverError("This interview is over; its scorecard is ready.")
    if not record or record[-1].turn.role is not Role.CANDIDATE:
        raise ValueError("the last turn of the record has to be the candidate's")
    return _reply(script, concepts, record, seed)


def _reply(script: Script, concepts: Mapping[str, Concept], record: Sequence[Spoken], seed: int) -> Reply:
    move = step(script, fold(script, concepts, record), seed)
    return Reply(move=move, text=word(script, concepts, move))


def ledger(script: Script, concepts: Mapping[str, Concept], record: Sequence[Spoken]) -> tuple[ToldFact, ...]:
    """What the interviewer has told, in the order of telling; a fact that the scenario lacks has no value."""
    told: dict[str, ToldFact] = {}
    for number, spoken in enumerate(record):
        for part in spoken.move.parts if spoken.move else ():
            for ref in told_by(script, part):
                if ref not in told:
                    told[ref] = _told(script, concepts, ref, number)
    return tuple(told.values())


def _told(script: Script, concepts: Mapping[str, Concept], ref: str, turn: int) -> ToldFact:
    finding = script.finding(ref)
    if finding:
        return ToldFact(concept=finding.id, name=finding.name, value=finding.short, turn=turn)
    fact = script.facts.get(ref)
    name = concepts[ref].name if ref in concepts else ref
    return ToldFact(concept=ref, name=name, value=fact.short if fact else None, turn=turn)


def stages_seen(script: Script, record: Sequence[Spoken]) -> list[StageSeen]:
    """Every stage in order: done, now, or ahead. A stage that was skipped is done; so are all once it is closed."""
    moves = [spoken.move for spoken in record if spoken.move is not None]
    here = script.place(moves[-1].stage) if moves else 0
    if moves and moves[-1].closes:
        here = len(script.stages)
    states: tuple[Literal["done", "now", "ahead"], ...] = ("done", "now", "ahead")
    return [
        StageSeen(stage.id, stage.name, states[(place >= here) + (place > here)])
        for place, stage in enumerate(script.stages)
    ]


def hint(script: Script, record: Sequence[Spoken]) -> str | None:
    """A hint for the present stage: the first that fits what was shown so far; None once the interview is closed."""
    state = fold(script, {}, record)
    if any(part.kind is PartKind.CLOSE for move in state.moves for part in move.parts):
        return None
    return next((hint.say for hint in script.stage(state.stage).hints if state.holds(hint.when)), None)
