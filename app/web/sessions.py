"""One transaction per request: committed before the response goes out, rolled back where the route raises.

A route takes `ReadServices` or `WriteServices`, or `HashServices` where it hashes a password. Returning commits, even a
422: validate before any write. Raising rolls back. Writers wait for a slot without holding a worker thread: on SQLite
there is one slot, since it lets in one writer. Hashing takes long: it has slots of its own, and begins as a reader, so
that nobody's answer waits for somebody's password.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Annotated, Protocol, cast

from fastapi import Depends, Request

from app.bank.question import Question
from app.settings import Settings
from app.workflows.ports import Services


class Wiring(Protocol):
    """What `create_app` hangs on `app.state.dryrun`."""

    @property
    def settings(self) -> Settings:
        """The settings that the process was started with."""
        ...

    @property
    def questions(self) -> Mapping[str, Question]:
        """The questions on offer, by id."""
        ...

    def reading(self) -> AbstractContextManager[Services]:
        """Services in a transaction that begins as a reader."""
        ...

    def writing(self) -> AbstractContextManager[Services]:
        """Services in a transaction that may write from its first statement on."""
        ...

    def write_slot(self) -> AbstractAsyncContextManager[None]:
        """A place among the writers that are let in at once."""
        ...

    def hash_slot(self) -> AbstractAsyncContextManager[None]:
        """A place among those whose passwords are hashed at once."""
        ...


def wiring(request: Request) -> Wiring:
    """The application's wiring, for routes and for middleware."""
    return cast(Wiring, request.app.state.dryrun)


async def _write_slot(request: Request) -> AsyncIterator[None]:
    async with wiring(request).write_slot():
        yield


async def _hash_slot(request: Request) -> AsyncIterator[None]:
    async with wiring(request).hash_slot():
        yield


def _read(request: Request) -> Iterator[Services]:
    with wiring(request).reading() as services:
        yield services


def _write(request: Request, _slot: Annotated[None, Depends(_write_slot, scope="function")]) -> Iterator[Services]:
    with wiring(request).writing() as services:
        yield services


def _hash(request: Request, _slot: Annotated[None, Depends(_hash_slot, scope="function")]) -> Iterator[Services]:
    with wiring(request).reading() as services:
        yield services


ReadServices = Annotated[Services, Depends(_read, scope="function")]
WriteServices = Annotated[Services, Depends(_write, scope="function")]
HashServices = Annotated[Services, Depends(_hash, scope="function")]
