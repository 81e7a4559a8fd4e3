"""The real application on a real socket: uvicorn in a thread, a SQLite file of its own, any free port."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
import uvicorn
from fastapi import FastAPI

from app.main import create_app
from app.settings import Settings


@dataclass(frozen=True)
class Served:
    """A running application and its address, without a slash at the end."""

    app: FastAPI
    url: str


@contextmanager
def serve(folder: Path, **settings: object) -> Iterator[Served]:
    """Serve until the block ends. The database is a file in `folder`."""
    structlog.configure(  # as in production: a traceback in full colour, with its variables, takes seconds
        processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()],
        logger_factory=structlog.ReturnLoggerFactory(),
    )
    app = create_app(Settings(database_url=f"sqlite:///{folder}/dryrun.db", **settings))
    with listening(app) as url:
        yield Served(app, url)


@contextmanager
def listening(app: FastAPI, port: int = 0) -> Iterator[str]:
    """Serve an application on the loopback; yields its address."""
    place = socket.socket()
    place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    place.bind(("127.0.0.1", port))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=2))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [place]})
    thread.start()
    try:
        waited = time.monotonic() + 20
        while not server.started:
            assert thread.is_alive(), "the server did not start"
            assert time.monotonic() < waited, "the server took too long to start"
            time.sleep(0.01)
        yield f"http://127.0.0.1:{place.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        place.close()
