"""How a page becomes a response: one function, for the whole page or for the one block that htmx asked for."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.paths import TEMPLATES
from app.web import formats
from app.web.passages import in_short, passages
from app.web.static import static_has, static_url
from app.web.theme import theme_of

HTMX = "HX-Request"


@dataclass(frozen=True)
class Page:
    """What a template may use: its fields, and `shell`. A subclass names its template.

    `block` is what htmx gets instead of the whole page, put where `swap` says (target, style); None: always the whole.
    """

    template: ClassVar[str]
    block: ClassVar[str | None] = None
    swap: ClassVar[tuple[str, str] | None] = None


@dataclass(frozen=True)
class Shell:
    """What the frame around every page needs. `theme` is "" (the system's), "light" or "dark"."""

    path: str
    theme: str
    fragment: bool


def _environment() -> Environment:
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals |= {"static_url": static_url, "static_has": static_has}
    found.filters |= {
        "anchor": formats.anchor,
        "date": formats.day,
        "duration": formats.duration,
        "hour": formats.hour,
        "in_short": in_short,
        "iso": formats.iso,
        "level_word": formats.level_word,
        "passages": passages,
        "plain_number": formats.plain_number,
        "sentence": formats.sentence,
        "shown": formats.shown,
        "spoken": formats.spoken,
        "took": formats.took,
    }
    return found


environment = _environment()


def wants_fragment(request: Request) -> bool:
    """Whether htmx asks for a block; when it restores history it needs the whole page."""
    return request.headers.get(HTMX) == "true" and request.headers.get("HX-History-Restore-Request") != "true"


def render(request: Request, page: Page, status: int = 200) -> Response:
    """The page, or its block. Errors in a template are faults: nothing undefined passes for empty."""
    fragment = wants_fragment(request) and page.block is not None
    shell = Shell(path=request.url.path, theme=theme_of(request), fragment=fragment)
    values: dict[str, Any] = {field.name: getattr(page, field.name) for field in fields(page)} | {"shell": shell}
    template = environment.get_template(page.template)
    if fragment and page.block is not None:
        text = "".join(template.blocks[page.block](template.new_context(values)))
    else:
        text = template.render(values)
    response = HTMLResponse(text.encode(errors="replace"), status_code=status)  # a form may bring a lone surrogate
    response.headers["Vary"] = f"{HTMX}, Cookie"
    if fragment and page.swap is not None:
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = page.swap
    return response


def see_other(path: str) -> Response:
    """On to the page that shows what came of a form. htmx follows by itself and asks for that page's block."""
    return RedirectResponse(path, status_code=303, headers={"Vary": HTMX})


def leave_for(request: Request, path: str) -> Response:
    """On to another page altogether: htmx has the browser go there instead of swapping a block."""
    if wants_fragment(request):
        return Response(status_code=200, headers={"HX-Redirect": path, "Vary": HTMX})
    return see_other(path)
