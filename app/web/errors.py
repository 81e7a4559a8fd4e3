"""The only table from an error's class to a status and a page."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.errors import AppError, ConflictError, ForbiddenError, InvalidError, NotFoundError
from app.web.contexts import ErrorPage
from app.web.pages import render
from app.workflows.errors import SignInWaitError, UnavailableError

# The first class that an error is an instance of decides; an AppError of no listed class is a fault.
STATUSES: tuple[tuple[type[AppError], int], ...] = (
    (NotFoundError, 404),
    (ForbiddenError, 403),
    (ConflictError, 409),
    (InvalidError, 422),
    (SignInWaitError, 429),
    (UnavailableError, 503),
)
HEADINGS = {
    400: "That request could not be read",
    403: "That was not allowed",
    404: "There is nothing here",
    405: "That cannot be done here",
    409: "It has moved on meanwhile",
    413: "That is too much at once",
    422: "That could not be taken",
    429: "That was too often",
    500: "Something went wrong here",
    503: "Too busy just now",
}
MESSAGES = {
    400: "The browser sent something that this page does not understand.",
    403: "The form did not come from one of this site's own pages, so nothing was done.",
    404: "The address is wrong, or what was here has been deleted.",
    405: "This address is for looking or for sending, and it was the other way round.",
    413: "What was sent is larger than one megabyte. An answer may have 32 KB: shorten it and send it again.",
    422: "Something in the form was missing, or was not what belongs there. Go back and send it again.",
    429: "Wait a moment, then send it again.",
    500: "It is a fault of this program, not of yours.",
    503: "Wait a moment, then send it again.",
}
COMFORT = "Nothing that was saved before is lost: every answer sent and every draft saved is still there."


def status_of(error: AppError) -> int:
    """The HTTP status of an error; 500 where the table has none."""
    return next((status for known, status in STATUSES if isinstance(error, known)), 500)


def error_response(
    request: Request, status: int, message: str | None = None, fault_id: str | None = None, kept: str | None = None
) -> Response:
    """The page for a status; for htmx its notice alone, which goes to the flash region."""
    kept = kept if kept is not None else getattr(request.state, "kept", None)
    page = ErrorPage(
        heading=HEADINGS.get(status, HEADINGS[500 if status >= 500 else 400]),
        message=message or MESSAGES.get(status, MESSAGES[500 if status >= 500 else 400]),
        comfort=None if status in (404, 405) else COMFORT,
        fault_id=fault_id,
        kept=kept or None,
    )
    return render(request, page, status)


def keep(request: Request, text: str) -> None:
    """Note what was typed, so that whatever goes wrong from here on, the error's page shows it."""
    request.state.kept = text


def forbidden(request: Request) -> Response:
    """For a form that came from elsewhere."""
    return error_response(request, 403)


def too_large(request: Request) -> Response:
    """For a body above the limit."""
    return error_response(request, 413)


def fault(request: Request, fault_id: str) -> Response:
    """For what nobody foresaw; the id stands in the log beside the reason."""
    return error_response(request, 500, fault_id=fault_id)


def _app_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, AppError) or status_of(error) == 500:
        raise error
    return error_response(request, status_of(error), str(error))


def _http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    response = error_response(request, status)
    if isinstance(error, HTTPException) and error.headers:
        response.headers.update(error.headers)
    return response


def _form_error(request: Request, _error: Exception) -> Response:
    return error_response(request, 422)


def install_handlers(app: FastAPI) -> None:
    """Have every error answered by a page, never by JSON."""
    app.add_exception_handler(AppError, _app_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _form_error)
