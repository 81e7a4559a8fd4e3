"""The start page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Thread

from fastapi import APIRouter, FastAPI, Request, Response

from app.bank.question import Question
from app.web.contexts import LandingPage
from app.web.errors import error_response
from app.web.excerpt import excerpt_of
from app.web.pages import render
from app.web.sessions import Wiring, wiring

FAVOURITE = "slow-query"


@asynccontextmanager
async def _rehearsing(app: FastAPI) -> AsyncIterator[None]:
    """Rehearse while the server comes up, beside it: whoever comes first need not wait for the excerpt."""
    question = _offered(app.state.dryrun)
    if question is not None:
        Thread(target=excerpt_of, args=(question,), name="rehearsal", daemon=True).start()
    yield


router = APIRouter(include_in_schema=False, lifespan=_rehearsing)


@router.get("/")
def index(request: Request) -> Response:
    """What this is, and one button that starts an interview."""
    question = _offered(wiring(request))
    if question is None:
        return error_response(request, 503, "The question bank is empty: there is nothing to start with.")
    return render(request, LandingPage(question=question, excerpt=excerpt_of(question)))


def _offered(wired: Wiring) -> Question | None:
    """The question that the start page begins with; None where the bank is empty."""
    return wired.questions.get(FAVOURITE) or next(iter(wired.questions.values()), None)
