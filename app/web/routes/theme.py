"""The switch between light and dark."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from app.web.identity import is_secure
from app.web.pages import see_other
from app.web.theme import keep_theme

router = APIRouter(include_in_schema=False)


@router.post("/theme")
def switch(request: Request, theme: Annotated[str, Form()] = "", back: Annotated[str, Form()] = "/") -> Response:
    """Keep the theme, and go back to the page it was chosen on: one of ours, whatever the form says."""
    response = see_other(own_path(back))
    keep_theme(response, theme, is_secure(request))
    return response


def own_path(path: str) -> str:
    """The path where it is one of this site, else the start page: `//host` and `/\\host` would lead elsewhere."""
    plain = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if plain and path.isascii() and " " not in path else "/"
