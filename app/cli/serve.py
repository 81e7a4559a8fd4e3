"""`dryrun serve`: everything that a fresh machine needs to sit an interview, in one process."""

import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from fastapi import FastAPI

    from app.settings import Settings

_BACKLOG = 2048
_GRACEFUL_STOP_S = 10


def serve(
    host: Annotated[
        str | None, typer.Option(help="Address to listen on (DRYRUN_HOST).", show_default="127.0.0.1")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="Port; 0 takes any free one (DRYRUN_PORT).", show_default="8000"),
    ] = None,
) -> None:
    """Serve the product: migrate the database, load the question bank, listen.

    Example: `dryrun serve --port 8080`
    """
    from app.logs import configure_logging
    from app.settings import load_settings, unknown_settings

    settings = load_settings(host=host, port=port)
    configure_logging(settings.log_level, settings.log_format)
    listener = _listen(settings.host, settings.port)  # first: a second start on a taken port touches no database
    with listener:
        import structlog

        for name in unknown_settings():
            structlog.get_logger(__name__).warning("unknown_setting", name=name)
        app = _create(settings)
        _announce(app, settings, listener)
        _run(app, settings, listener)


def public_address(settings: "Settings", port: int) -> str:
    """The address that people open, without a slash at its end."""
    if settings.public_url:
        return settings.public_url
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)  # noqa: S104
    return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{port}"


def _listen(host: str, port: int) -> socket.socket:
    from app.errors import AppError

    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError):
        raise AppError(f"cannot find the address {host!r}: choose another with --host or DRYRUN_HOST") from None
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise AppError(
            f"cannot listen on {host} port {port}: {error.strerror}; "
            "stop what uses it, or choose another with --port or DRYRUN_PORT"
        ) from None
    return listener


def _create(settings: "Settings") -> "FastAPI":
    from app.bank.problems import BankError
    from app.errors import AppError
    from app.main import create_app

    try:
        return create_app(settings)
    except BankError as error:  # it says one line per problem
        first, many = error.problems[0], len(error.problems)
        raise AppError(
            f"the question bank {settings.question_bank} has {many} problem{'s' * (many > 1)}; the first: {first}"
            + ("; `dryrun bank check` with the files' names lists all" if many > 1 else "")
        ) from None


def _announce(app: "FastAPI", settings: "Settings", listener: socket.socket) -> None:
    from datetime import UTC, datetime

    from app.workflows import people

    address = public_address(settings, listener.getsockname()[1])
    lines = [f"Dry Run is ready at {address}"]
    with app.state.dryrun.reading() as services:
        if people.needs_admin(services):
            token = people.new_setup_link(services, datetime.now(UTC))
            lines.append(f"Nobody is its admin yet. This link works once, for 24 hours: {address}/setup/{token}")
    print("\n".join(lines), flush=True)


def _run(app: "FastAPI", settings: "Settings", listener: socket.socket) -> None:
    import uvicorn

    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=_GRACEFUL_STOP_S,
    )
    with suppress(KeyboardInterrupt):  # uvicorn has stopped in good order by then, and raises it again
        uvicorn.Server(config).run(sockets=[listener])
