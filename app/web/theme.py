"""Light, dark, or as the system has it: a cookie, so that the switch works without a script."""

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "dryrun_theme"
THEMES = ("", "light", "dark")
_YEAR_S = 365 * 24 * 60 * 60


def theme_of(request: Request) -> str:
    """The theme chosen; "" where none was, or an unknown one."""
    theme = request.cookies.get(COOKIE, "")
    return theme if theme in THEMES else ""


def keep_theme(response: Response, theme: str, secure: bool) -> None:
    """Set the cookie, or remove it where the system shall decide. Raises nothing: an unknown theme is the system's."""
    if theme in THEMES and theme:
        response.set_cookie(COOKIE, theme, max_age=_YEAR_S, httponly=True, samesite="lax", secure=secure)
    else:
        response.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=secure)
