"""The workflows' tests run in memory; `tests/storage` runs the same ones on real databases."""

import pytest

from app.bank.question import Question
from tests.workflows.candidates import Candidate, World
from tests.workflows.fakes import MemoryWorld


@pytest.fixture
def world(slow_query: Question) -> World:
    """An installation with one question and nobody in it."""
    return MemoryWorld.offering(slow_query)


@pytest.fixture
def candidate(world: World) -> Candidate:
    """A guest who has just arrived."""
    return Candidate(world)
