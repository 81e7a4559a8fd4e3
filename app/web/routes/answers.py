"""What is typed in an interview: answers, drafts, and the last answer before finishing."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response

from app.errors import AppError, InvalidError
from app.web.contexts import SAYS, DraftPage, Problem
from app.web.errors import keep, status_of
from app.web.identity import now_utc, owner_id
from app.web.pages import leave_for, render, see_other, wants_fragment
from app.web.routes.interviews import interview_page
from app.web.sessions import WriteServices
from app.workflows import answers, drafts, interviews
from app.workflows.errors import InterviewClosedError, KeyReusedError, StaleTabError, TooLongError
from app.workflows.ports import Services
from app.workflows.texts import cleaned
from app.workflows.views import InterviewStatus

router = APIRouter(prefix="/interviews/{interview_id}", include_in_schema=False)


class AnswerForm:
    """One submission of the answer box. `turn` is -1 where it is no number: such a tab is stale."""

    def __init__(
        self,
        request: Request,
        turn: Annotated[str, Form()] = "",
        key: Annotated[str, Form()] = "",
        text: Annotated[str, Form()] = "",
        say: Annotated[str, Form()] = "",
    ) -> None:
        self.turn = int(turn) if turn.isascii() and turn.isdigit() and len(turn) < 9 else -1
        self.key = key
        self.text = text
        self.sent = SAYS.get(say, text)
        self.left_over = text.strip() != "" and self.sent is not text  # typed, but a button spoke instead
        keep(request, text)


Sent = Annotated[AnswerForm, Depends()]


@router.post("/answers")
def answer(request: Request, services: WriteServices, interview_id: str, form: Sent) -> Response:
    """Take an answer. What is typed when "Skip" is pressed is not sent: it waits in the next answer box."""
    person_id = owner_id(request, services)
    try:
        if form.left_over:
            cleaned(form.text)  # before anything is written: too long is too long for a draft as well
        taken = answers.answer(services, person_id, interview_id, form.turn, form.key, form.sent, now_utc())
    except AppError as error:
        return _not_taken(request, services, person_id, interview_id, form, error)
    view = taken.view
    if form.left_over and not taken.repeated and view.status is InterviewStatus.OPEN:
        drafts.save(services, person_id, interview_id, view.next_turn, form.text, now_utc())
        view = interviews.view(services, person_id, interview_id, now_utc())
    if not wants_fragment(request):
        return see_other(f"/interviews/{interview_id}")
    problem = Problem("The time was over.", "Your last text came too late to count; it is kept below.")
    return render(request, interview_page(view, problem=problem if taken.too_late else None))


@router.post("/finish")
def finish(request: Request, services: WriteServices, interview_id: str, form: Sent) -> Response:
    """End the interview. What stands in the answer box is sent first, so that nothing typed is lost."""
    person_id = owner_id(request, services)
    if form.text.strip():
        try:
            answers.answer(services, person_id, interview_id, form.turn, form.key, form.text, now_utc())
        except AppError as error:
            return _not_taken(request, services, person_id, interview_id, form, error)
    interviews.finish(services, person_id, interview_id, now_utc())
    return leave_for(request, f"/interviews/{interview_id}/scorecard")


@router.post("/draft")
def draft(request: Request, services: WriteServices, interview_id: str, form: Sent) -> Response:
    """Keep what is typed. Asked for by a script as one types, or by a button where there is none."""
    person_id = owner_id(request, services)
    try:
        saved_at = drafts.save(services, person_id, interview_id, form.turn, form.text, now_utc())
    except AppError as error:
        if not wants_fragment(request):
            return _not_taken(request, services, person_id, interview_id, form, error)
        told = {
            TooLongError: "Too long to be saved",
            InterviewClosedError: "Not saved: the interview is over",
            StaleTabError: "Not saved: the interview went on in another tab",
        }
        if type(error) not in told:
            raise
        return render(request, DraftPage(saved_at=None, problem=told[type(error)]), status_of(error))
    if wants_fragment(request):
        return render(request, DraftPage(saved_at=saved_at))
    return see_other(f"/interviews/{interview_id}")


def _not_taken(
    request: Request, services: Services, person_id: str, interview_id: str, form: AnswerForm, error: AppError
) -> Response:
    """The interview as it stands now, with what was typed in its answer box and the reason above it.

    Workflows change nothing where they raise, so what is committed with this response is nothing.
    """
    if not isinstance(error, StaleTabError | KeyReusedError | InvalidError):
        raise error
    view = interviews.view(services, person_id, interview_id, now_utc())
    text = form.text
    if isinstance(error, StaleTabError) and view.draft and view.draft.strip() not in text:
        text = f"{text}\n\n{view.draft}" if text.strip() else view.draft  # the other tab's draft is not lost either
    page = interview_page(view, text=text, problem=_problem(error))
    return render(request, page, status_of(error))


def _problem(error: AppError) -> Problem:
    if isinstance(error, InterviewClosedError):
        return Problem("Not sent.", "This interview is finished. Your text is kept below for you to copy.")
    if isinstance(error, StaleTabError):
        return Problem(
            "Not sent: the interview went on elsewhere.",
            "This tab was behind, perhaps another one is open. You now see the current state, and your text is kept.",
        )
    return Problem("Not sent.", f"{error}", field=isinstance(error, InvalidError))
