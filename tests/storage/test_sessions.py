"""Transactions of requests: committed before the response, rolled back on errors, writers let in one by one."""

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import Engine, func, select

from app.errors import AppError
from app.main import Wiring
from app.settings import Settings
from app.storage.tables import PersonRow
from app.web.sessions import ReadServices, WriteServices
from app.workflows import people
from tests.storage.conftest import DatabaseWorld
from tests.workflows.candidates import START

AT_ONCE = 60


def an_app(world: DatabaseWorld, inside: SimpleNamespace) -> FastAPI:
    app = FastAPI()
    app.state.dryrun = Wiring(Settings(), world.database)

    @app.post("/guests")
    def guest(services: WriteServices) -> str:
        with inside.lock:
            inside.now += 1
            inside.most = max(inside.most, inside.now)
        try:
            time.sleep(0.005)
            return people.guest(services, START)[0]
        finally:
            with inside.lock:
                inside.now -= 1

    @app.post("/broken")
    def broken(services: WriteServices) -> str:
        people.guest(services, START)
        raise AppError("after the write")

    @app.get("/guests/{person_id}")
    def look(services: ReadServices, person_id: str) -> bool:
        return services.people.get(person_id) is not None

    return app


@pytest.fixture
def inside() -> SimpleNamespace:
    """How many writers are inside now, and how many were at most."""
    return SimpleNamespace(now=0, most=0, lock=threading.Lock())


@pytest.fixture
def address(world: DatabaseWorld, inside: SimpleNamespace) -> Iterator[str]:
    """A real server, since threads and an event loop are what this is about."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(an_app(world, inside), log_config=None, access_log=False, ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(15)
    listener.close()


def people_in(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(PersonRow)) or 0


def test_sixty_writers_at_once_are_all_served_and_sqlite_sees_one_at_a_time(
    address: str, engine: Engine, inside: SimpleNamespace
) -> None:
    with httpx.Client(base_url=address, timeout=30) as client, ThreadPoolExecutor(AT_ONCE) as browsers:
        statuses = list(browsers.map(lambda _: client.post("/guests").status_code, range(AT_ONCE)))
    assert statuses == [200] * AT_ONCE
    assert people_in(engine) == AT_ONCE
    if engine.dialect.name == "sqlite":
        assert inside.most == 1
    else:
        assert inside.most > 1


def test_what_was_written_is_there_when_the_response_comes(address: str) -> None:
    with httpx.Client(base_url=address) as client:
        for _ in range(30):
            person = client.post("/guests").json()
            assert client.get(f"/guests/{person}").json() is True


def test_a_route_that_raises_has_written_nothing(address: str, engine: Engine) -> None:
    assert httpx.post(f"{address}/broken").status_code == 500
    assert people_in(engine) == 0
    assert httpx.post(f"{address}/guests").status_code == 200, "the slot is free again"
