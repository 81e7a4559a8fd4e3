"""What each page's template gets: one class per page, one field per value that the template may use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from uuid import uuid4

from app.bank.question import Question
from app.rubric.scorecard import CriterionScore, FlagRaised, Scorecard
from app.web.drawing import OrderDrawing
from app.web.evidence import AnnotatedTurn
from app.web.excerpt import Excerpt
from app.web.pages import Page
from app.workflows.views import InterviewSummary, InterviewView, ReadingTip, StageAnswer

SAYS = {"unknown": "I don't know.", "skip": "Let's skip this one. Next question, please."}


@dataclass(frozen=True)
class LandingPage(Page):
    """`excerpt` is None where no rehearsal could be scored."""

    template: ClassVar[str] = "landing/index.html"
    question: Question
    excerpt: Excerpt | None


@dataclass(frozen=True)
class QuestionsPage(Page):
    """Every question on offer, in the order of the page."""

    template: ClassVar[str] = "questions/index.html"
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class QuestionPage(Page):
    """`limits` are minutes, "" for none; `chosen` is the one that is ticked."""

    template: ClassVar[str] = "questions/detail.html"
    question: Question
    limits: tuple[str, ...]
    chosen: str = ""
    error: str | None = None


@dataclass(frozen=True)
class Problem:
    """Why a form was not taken: what happened, and what to do. `field`: the answer's text is what is wrong."""

    title: str
    text: str
    field: bool = False


@dataclass(frozen=True)
class Clock:
    """Times of one interview, in seconds, as of this response. `limit_s` includes extensions; 0 without a limit."""

    elapsed_s: int
    left_s: int
    limit_s: int
    stage_line: str

    @classmethod
    def of(cls, view: InterviewView, now: datetime) -> "Clock":
        """Read off at `now`, or at the end of a finished interview."""
        at = view.finished_at or now
        left = limit = 0
        if view.deadline is not None:
            left = int((view.deadline - at).total_seconds())
            limit = int((view.deadline - view.started_at).total_seconds())
        current = next((place for place, stage in enumerate(view.stages, 1) if stage.state == "now"), None)
        line = "Stages: all done" if current is None else f"Stage {current} of {len(view.stages)}"
        return cls(int((at - view.started_at).total_seconds()), left, limit, line)


def _new_key() -> str:
    return str(uuid4())


@dataclass(frozen=True)
class InterviewPage(Page):
    """`text` stands in the answer box: the draft, or what could not be taken. `key` names the next answer, once."""

    template: ClassVar[str] = "interviews/detail.html"
    block: ClassVar[str | None] = "interview"
    swap: ClassVar[tuple[str, str] | None] = ("#interview", "outerMorph")
    view: InterviewView
    time: Clock
    text: str = ""
    problem: Problem | None = None
    key: str = field(default_factory=_new_key)
    says: Mapping[str, str] = field(default_factory=lambda: SAYS)


@dataclass(frozen=True)
class DraftPage(Page):
    """What the line below the answer box says; only ever a fragment. `problem` is None where the draft was saved."""

    template: ClassVar[str] = "partials/draft.html"
    block: ClassVar[str | None] = "state"
    swap: ClassVar[tuple[str, str] | None] = ("#draft-state", "innerHTML")
    saved_at: datetime | None
    problem: str | None = None


@dataclass(frozen=True)
class InterviewsPage(Page):
    """Newest first, deleted ones that can be restored included. `first_question` is what an empty list offers.

    `email` is whose account it is; None for a guest.
    """

    template: ClassVar[str] = "interviews/index.html"
    block: ClassVar[str | None] = "list"
    swap: ClassVar[tuple[str, str] | None] = ("#interviews", "outerHTML")
    interviews: tuple[InterviewSummary, ...]
    first_question: str
    email: str | None = None


@dataclass(frozen=True)
class ScorecardPage(Page):
    """The whole scorecard. `sections` are (id, name) of what the page holds, in order.

    `said` has the text of each turn by its number; `asked` are the stages in which the interviewer asked anything.
    """

    template: ClassVar[str] = "scorecards/detail.html"
    interview: InterviewView
    card: Scorecard
    took_s: int
    good: tuple[CriterionScore, ...]
    next_step: CriterionScore | None
    capped_by: FlagRaised | None
    drawing: OrderDrawing
    transcript: tuple[AnnotatedTurn, ...]
    said: Mapping[int, str]
    asked: frozenset[str]
    model_answer: tuple[StageAnswer, ...]
    further_reading: tuple[ReadingTip, ...]
    observations: int
    hashes: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FirstAdminPage(Page):
    """`usable` is False once the link was used or ran out; `errors` has a message or None per field."""

    template: ClassVar[str] = "setup/first_admin.html"
    action: str
    usable: bool
    email: str = ""
    errors: Mapping[str, str | None] = field(default_factory=lambda: {"email": None, "password": None})
    problem: str | None = None


@dataclass(frozen=True)
class SignInPage(Page):
    """`problem` says why it did not work, without saying which of the two was wrong."""

    template: ClassVar[str] = "setup/sign_in.html"
    email: str = ""
    problem: str | None = None


@dataclass(frozen=True)
class ErrorPage(Page):
    """What happened, that nothing is lost, and where to go. `kept` is the text that could not be taken, if any."""

    template: ClassVar[str] = "errors/page.html"
    block: ClassVar[str | None] = "problem"
    swap: ClassVar[tuple[str, str] | None] = ("#flash", "innerHTML")
    heading: str
    message: str
    comfort: str | None
    fault_id: str | None = None
    kept: str | None = None
    back: str = "/"
    back_label: str = "To the start page"
