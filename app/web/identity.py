"""Who is asking: a cookie that names a login session. Looking makes nobody; the first form that needs somebody does."""

from datetime import UTC, datetime
from ipaddress import IPv6Address, IPv6Network, ip_address

from starlette.requests import Request
from starlette.responses import Response

from app.web.sessions import wiring
from app.workflows import people
from app.workflows.errors import InterviewNotFoundError
from app.workflows.ports import Services
from app.workflows.views import PersonView

COOKIE = "dryrun_session"


def now_utc() -> datetime:
    """The time of the request: the one place where the web layer reads the clock."""
    return datetime.now(UTC)


def person_of(request: Request, services: Services) -> PersonView | None:
    """Whoever the cookie names; None for a stranger. Reads only."""
    return people.by_token(services, request.cookies.get(COOKIE, ""), now_utc())


def owner_id(request: Request, services: Services) -> str:
    """The id of whoever asks for something of their own. A stranger owns nothing: raises InterviewNotFoundError."""
    person = person_of(request, services)
    if person is None:
        raise InterviewNotFoundError
    return person.id


def person_or_guest(request: Request, services: Services) -> tuple[str, str]:
    """The person's id and the token for the cookie; a stranger becomes a guest. For forms only, never for a look."""
    token = request.cookies.get(COOKIE, "")
    person = person_of(request, services)
    if person is None:
        return people.guest(services, now_utc())
    people.touch(services, token, now_utc())
    return person.id, token


def address_of(request: Request) -> str:
    """Where the request came from: one machine, or one household's IPv6 network (/64). "" where nobody says."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return str(IPv6Network((int(address), 64), strict=False)) if isinstance(address, IPv6Address) else host


def is_secure(request: Request) -> bool:
    """Whether cookies travel over HTTPS only: as the settings say, or as the browser came."""
    rule = wiring(request).settings.secure_cookies
    return request.url.scheme == "https" if rule == "auto" else rule == "always"


def remember(request: Request, response: Response, token: str) -> None:
    """Put the session's cookie on a response; renewed for as long as a login lasts each time."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(people.LOGIN_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=is_secure(request),
    )


def forget(request: Request, response: Response) -> None:
    """Remove the session's cookie."""
    response.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=is_secure(request))
