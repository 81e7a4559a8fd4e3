"""The scorecard of a finished interview."""

from fastapi import APIRouter, Request, Response

from app.rubric.scorecard import CriterionScore, Scorecard
from app.transcript.turns import Role
from app.web.contexts import ScorecardPage
from app.web.drawing import draw_order
from app.web.evidence import annotate
from app.web.identity import now_utc, owner_id
from app.web.pages import render, see_other
from app.web.sessions import ReadServices
from app.workflows import scorecards
from app.workflows.errors import ScorecardNotFoundError
from app.workflows.views import ScorecardView

router = APIRouter(include_in_schema=False)
GOOD_FROM = 2  # "solid"
GOOD_SHOWN = 3


@router.get("/interviews/{interview_id}/scorecard")
def detail(request: Request, services: ReadServices, interview_id: str) -> Response:
    """The scorecard; an interview that is still open has none, so its page is shown instead."""
    try:
        view = scorecards.view(services, owner_id(request, services), interview_id, now_utc())
    except ScorecardNotFoundError:
        return see_other(f"/interviews/{interview_id}")
    return render(request, scorecard_page(view))


def scorecard_page(view: ScorecardView) -> ScorecardPage:
    """Everything that the page shows, picked and put in order."""
    card, interview = view.scorecard, view.interview
    ended = interview.finished_at or view.scored_at
    good = sorted((score for score in card.criteria if score.level >= GOOD_FROM), key=_carried, reverse=True)
    return ScorecardPage(
        interview=interview,
        card=card,
        took_s=int((ended - interview.started_at).total_seconds()),
        good=tuple(good[:GOOD_SHOWN]),
        next_step=next((score for score in card.criteria if score.id == card.next_step), None),
        capped_by=next((flag for flag in card.flags if flag.id == card.capped_by), None),
        drawing=draw_order(card.order),
        transcript=annotate(interview.turns, card),
        said={turn.number: turn.text for turn in interview.turns},
        asked=frozenset(turn.stage for turn in interview.turns if turn.role is Role.INTERVIEWER),
        model_answer=view.model_answer,
        further_reading=view.further_reading,
        observations=len(view.observations),
        hashes=tuple((name.capitalize(), value) for name, value in card.hashes.model_dump().items()),
        sections=tuple(_sections(card, view)),
    )


def _carried(score: CriterionScore) -> float:
    return score.level * score.weight


def _sections(card: Scorecard, view: ScorecardView) -> list[tuple[str, str]]:
    listed = [
        (True, "result", "Result"),
        (bool(card.flags), "flags", "Flags"),
        (bool(card.criteria), "criteria", "At a glance"),
        (len(card.order) > 1, "order", "Order of measures"),
        (bool(card.criteria), "levels", "Levels and quotes"),
        (True, "transcript", "Transcript"),
        (bool(view.model_answer), "model-answer", "Model answer"),
        (bool(view.further_reading), "reading", "Further reading"),
        (True, "made", "How it was made"),
    ]
    return [(place, name) for there, place, name in listed if there]
