"""Interviews: starting, looking, ending, deleting, trying again. What is said in them is in `answers.py`."""

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from app.web.contexts import Clock, InterviewPage, InterviewsPage, Problem, QuestionPage
from app.web.identity import now_utc, owner_id, person_of, person_or_guest, remember
from app.web.pages import render, see_other
from app.web.routes.landing import FAVOURITE
from app.web.routes.questions import limits_for
from app.web.sessions import ReadServices, WriteServices, wiring
from app.workflows import interviews
from app.workflows.errors import TimeLimitError
from app.workflows.views import InterviewView

router = APIRouter(prefix="/interviews", include_in_schema=False)
SEEDS = 2**31
FORMS = ("answers", "draft", "finish", "extend", "delete", "restore", "try-again")


def interview_page(view: InterviewView, text: str | None = None, problem: Problem | None = None) -> InterviewPage:
    """The interview's page as of now, with `text` in the answer box in place of the draft where it is given."""
    return InterviewPage(
        view=view, time=Clock.of(view, now_utc()), text=view.draft if text is None else text, problem=problem
    )


@router.get("")
def index(request: Request, services: ReadServices) -> Response:
    """All of one's own."""
    person = person_of(request, services)
    mine = tuple(interviews.list_mine(services, person.id, now_utc())) if person else ()
    offered = wiring(request).questions
    first = FAVOURITE if FAVOURITE in offered else next(iter(offered), "")
    return render(
        request, InterviewsPage(interviews=mine, first_question=first, email=person.email if person else None)
    )


@router.post("")
def start(
    request: Request,
    services: WriteServices,
    question: Annotated[str, Form()] = "",
    minutes: Annotated[str, Form()] = "",
) -> Response:
    """Begin: a stranger becomes a guest, and the interviewer's first words are on the next page."""
    limit_s = None
    if minutes:
        try:
            limit_s = int(minutes[:9]) * 60
        except ValueError:
            limit_s = 0  # no number of minutes: refused as any other bad limit
    if limit_s is not None and str(limit_s // 60) not in _choices(request, question):
        return _bad_limit(request, question)
    person_id, token = person_or_guest(request, services)
    seed = secrets.randbelow(SEEDS)
    interview_id = interviews.start(services, person_id, question, limit_s, now_utc(), seed)
    response = see_other(f"/interviews/{interview_id}")
    remember(request, response, token)
    return response


@router.get("/{interview_id}")
def detail(request: Request, services: ReadServices, interview_id: str) -> Response:
    """The interview: open, or as it ended."""
    view = interviews.view(services, owner_id(request, services), interview_id, now_utc())
    return render(request, interview_page(view))


def look(interview_id: str) -> Response:
    """Where only a form goes: a page that came of one may be asked for again, as by the theme switch on it."""
    return see_other(f"/interviews/{interview_id}")


for form in FORMS:
    router.get(f"/{{interview_id}}/{form}")(look)


@router.post("/{interview_id}/extend")
def extend(request: Request, services: WriteServices, interview_id: str) -> Response:
    """Ten minutes more."""
    interviews.extend(services, owner_id(request, services), interview_id, now_utc())
    return see_other(f"/interviews/{interview_id}")


@router.post("/{interview_id}/delete")
def delete(request: Request, services: WriteServices, interview_id: str) -> Response:
    """Out of sight; the list offers to undo it."""
    interviews.delete(services, owner_id(request, services), interview_id, now_utc())
    return see_other("/interviews")


@router.post("/{interview_id}/restore")
def restore(request: Request, services: WriteServices, interview_id: str) -> Response:
    """Undo a deletion."""
    interviews.restore(services, owner_id(request, services), interview_id, now_utc())
    return see_other("/interviews")


@router.post("/{interview_id}/try-again")
def try_again(
    request: Request, services: WriteServices, interview_id: str, stage: Annotated[str, Form()] = ""
) -> Response:
    """A new interview that starts where a stage of this one did."""
    person_id = owner_id(request, services)
    seed = secrets.randbelow(SEEDS)
    return see_other(f"/interviews/{interviews.try_again(services, person_id, interview_id, stage, now_utc(), seed)}")


def _choices(request: Request, question_id: str) -> tuple[str, ...]:
    question = wiring(request).questions.get(question_id)
    return limits_for(question) if question else ()


def _bad_limit(request: Request, question_id: str) -> Response:
    question = wiring(request).questions.get(question_id)
    if question is None:
        raise TimeLimitError
    page = QuestionPage(question=question, limits=limits_for(question), error="Choose one of these time limits.")
    return render(request, page, 422)
