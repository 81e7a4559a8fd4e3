"""What pages show: finished values, made of an interview's rows and its pinned question. Times are aware, in UTC."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

from app.interview.moves import ToldFact
from app.rubric.scorecard import Scorecard, ScoreStatus
from app.transcript.concepts import Concept
from app.transcript.readings import Observation
from app.transcript.turns import Role

StageState = Literal["done", "now", "ahead"]


class PersonRole(StrEnum):
    """What somebody may do. A guest is known by a cookie alone."""

    GUEST = "guest"
    CANDIDATE = "candidate"
    REVIEWER = "reviewer"
    ADMIN = "admin"


class InterviewStatus(StrEnum):
    """An open interview takes answers; a finished one has a scorecard."""

    OPEN = "open"
    FINISHED = "finished"


class _View(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PersonView(_View):
    """Who is asking. `email` is None for a guest."""

    id: str
    role: PersonRole
    email: str | None = None


class TurnView(_View):
    """One utterance. `copied` marks a turn brought over from the interview that this one was forked from."""

    number: int
    role: Role
    stage: str
    text: str
    said_at: datetime
    copied: bool = False


class StageView(_View):
    """One stop of the stage rail."""

    id: str
    name: str
    state: StageState


class InterviewView(_View):
    """All that the interview's page needs.

    `next_turn` is the number that the next answer must carry. `deadline` is None without a time limit; answers are
    taken until it has passed and, as the last one, for `grace_s` seconds more. `draft` is empty where nothing was kept.
    `hint` is a hint for the stage at hand, or None where the script has none or the interview is finished.
    """

    id: str
    question_id: str
    question_title: str
    status: InterviewStatus
    started_at: datetime
    finished_at: datetime | None = None
    time_limit_s: int | None = None
    deadline: datetime | None = None
    grace_s: int = 0
    extensions: int = 0
    extensions_left: int = 0
    turns: tuple[TurnView, ...] = ()
    stages: tuple[StageView, ...] = ()
    told: tuple[ToldFact, ...] = ()
    next_turn: int = 0
    answer_limit_bytes: int = 0
    draft: str = ""
    draft_saved_at: datetime | None = None
    hint: str | None = None
    forked_from: str | None = None
    forked_stage: str | None = None

    @property
    def answers(self) -> int:
        """How many times the candidate has answered, copied turns included."""
        return sum(turn.role is Role.CANDIDATE for turn in self.turns)


class InterviewSummary(_View):
    """One line of "my interviews". `total` is 0 to 100, None while open or where unscored."""

    id: str
    question_id: str
    question_title: str
    status: InterviewStatus
    started_at: datetime
    finished_at: datetime | None = None
    total: int | None = None
    score_status: ScoreStatus | None = None
    unscored_reason: str | None = None
    answers: int = 0
    deleted_at: datetime | None = None
    forked_from: str | None = None


class Answered(_View):
    """What came of an answer.

    `repeated`: the same answer had been taken before, and nothing was changed. `too_late`: the time was over and the
    grace too, so that the interview was closed and the text kept as its draft, not as an answer.
    """

    view: InterviewView
    repeated: bool = False
    too_late: bool = False

    @property
    def closed(self) -> bool:
        """Whether the interview is finished now."""
        return self.view.status is InterviewStatus.FINISHED


class StageAnswer(_View):
    """One stage of the model answer beside what the candidate said in that stage (`said` may be empty)."""

    stage: str
    name: str
    model: str
    said: tuple[TurnView, ...] = ()


class ReadingTip(_View):
    """One entry of the question's further reading."""

    title: str
    author: str
    kind: str
    why: str


class ScorecardView(_View):
    """All that the scorecard's page needs. `observations` are by turn, then offset."""

    interview: InterviewView
    scorecard: Scorecard
    scored_at: datetime
    model_answer: tuple[StageAnswer, ...] = ()
    further_reading: tuple[ReadingTip, ...] = ()
    observations: tuple[Observation, ...] = ()
    concepts: dict[str, Concept] = {}
