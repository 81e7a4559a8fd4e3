"""Whether a request that changes something came from one of our own pages."""

from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


def is_allowed(method: str, headers: Headers, public_url: str | None = None) -> bool:
    """True for safe methods and for our own origin. Browsers since 2023 say it in `Sec-Fetch-Site`; for older ones
    `Origin` must name the host that was asked, or that of `public_url` where a proxy asks under another name. A request
    with neither is refused: a form of ours always has one.
    """
    if method in SAFE_METHODS:
        return True
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")  # "none" is the user's own doing, such as a repeated request
    from_host = origin_host(headers.get("origin", ""))
    ours = {headers.get("host", "").lower(), origin_host(public_url or "")} - {"", None}
    return from_host in ours


def origin_host(origin: str) -> str | None:
    """Host and port of an `Origin`; None where it is "null" or no origin of the web. The scheme is left out: behind a
    proxy that ends TLS we see another one than the browser does.
    """
    try:
        parts = urlsplit(origin)
    except ValueError:
        return None
    return parts.netloc.lower() if parts.scheme in ("http", "https") and parts.netloc else None


class SameOrigin:
    """Lets through what `is_allowed`, and refuses the rest before anything is read."""

    def __init__(self, app: ASGIApp, refuse: Callable[[Request], Response], public_url: str | None = None) -> None:
        self.app = app
        self.refuse = refuse
        self.public_url = public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        if scope["type"] == "http" and not is_allowed(scope["method"], Headers(scope=scope), self.public_url):
            await self.refuse(Request(scope))(scope, receive, send)
            return
        await self.app(scope, receive, send)
