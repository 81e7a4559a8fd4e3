"""The questions on offer."""

from fastapi import APIRouter, Request, Response

from app.bank.question import Question
from app.web.contexts import QuestionPage, QuestionsPage
from app.web.pages import render
from app.web.routes.landing import FAVOURITE
from app.web.sessions import wiring
from app.workflows.errors import QuestionNotFoundError

router = APIRouter(prefix="/questions", include_in_schema=False)


def limits_for(question: Question) -> tuple[str, ...]:
    """Time limits to choose from, in minutes: none, then below, at and above what the question suggests."""
    suggested = question.suggested_minutes
    return ("", *dict.fromkeys(str(minutes) for minutes in (max(5, suggested // 2), suggested, suggested * 3 // 2)))


@router.get("")
def index(request: Request) -> Response:
    """All of them, the favourite first."""
    offered = sorted(wiring(request).questions.values(), key=lambda question: question.id != FAVOURITE)
    return render(request, QuestionsPage(questions=tuple(offered)))


@router.get("/{question_id}")
def detail(request: Request, question_id: str) -> Response:
    """One, with the choice of a time limit before it starts."""
    question = wiring(request).questions.get(question_id)
    if question is None:
        raise QuestionNotFoundError
    return render(request, QuestionPage(question=question, limits=limits_for(question)))
