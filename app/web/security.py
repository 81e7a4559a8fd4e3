"""What every response carries, and what no request may be: headers, size, and the last net under a fault."""

import secrets
from collections.abc import Awaitable, Callable

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = structlog.get_logger(__name__)

# No inline script or style anywhere, so none is allowed; htmx needs no eval as long as no attribute holds JavaScript.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-src 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not no-referrer: with it, a browser sends `Origin: null` with a form, and the check of origins would refuse it.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
HTTPS_ONLY = {"Strict-Transport-Security": "max-age=31536000"}
BODY_LIMIT_BYTES = 1_048_576  # 32 KB of text is at most 96 KB in a form; whoever pastes more is told so by the page

Refuse = Callable[[Request], Response]


class SecurityHeaders:
    """Puts the headers on every response, faults included."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if scope.get("scheme") == "https":
                    headers.update(HTTPS_ONLY)
                headers.setdefault("Cache-Control", "no-store")  # pages are somebody's own; files say otherwise
            await send(message)

        await self.app(scope, receive, send_with_headers)


class Faults:
    """Turns an unknown fault into a page with an id, and logs the same id. The text of a form is never logged."""

    def __init__(self, app: ASGIApp, respond: Callable[[Request, str], Response]) -> None:
        self.app = app
        self.respond = respond

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception:
            fault_id = scope.get("state", {}).get("request_id") or secrets.token_hex(6)
            route = getattr(scope.get("route"), "path", None)  # not the path: it may hold a secret
            log.exception("fault", fault_id=fault_id, method=scope["method"], route=route)
            if started:
                raise
            await self.respond(Request(scope), fault_id)(scope, receive, send)


class BodyLimit:
    """Refuses a body above `BODY_LIMIT_BYTES`, whether its length is announced or found out."""

    def __init__(self, app: ASGIApp, refuse: Refuse) -> None:
        self.app = app
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See the class."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdigit() and int(announced) > BODY_LIMIT_BYTES:
            await drain(receive, 8 * BODY_LIMIT_BYTES)
            await self.refuse(Request(scope))(scope, receive, send)
            return
        if announced.isdigit():
            await self.app(scope, receive, send)  # the server holds the client to what it announced
            return
        body = await drain(receive, BODY_LIMIT_BYTES)
        if body is None:
            await self.refuse(Request(scope))(scope, receive, send)
            return
        await self.app(scope, _replay(body, receive), send)


async def drain(receive: Receive, limit: int) -> bytes | None:
    """Read the body to its end; None where it is longer than `limit` bytes (then what follows is left unread)."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return bytes(body)
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    told = False

    async def again() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
