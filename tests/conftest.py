"""What all tests share: profiles for property tests, and the question bank that comes with the product."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from app.bank.question import Question

# Two shared cores: a deadline per example would fail on a busy machine and tell nothing.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("torture", parent=settings.get_profile("default"), max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def question_bank() -> Mapping[str, Question]:
    """Every question that comes with the product, by id. Questions are immutable, so one load serves all tests."""
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank

    return load_bank(QUESTION_BANK)


@pytest.fixture(scope="session")
def slow_query(question_bank: Mapping[str, Question]) -> Question:
    """The question that started it all."""
    return question_bank["slow-query"]


@pytest.fixture(scope="session")
def dashboard(question_bank: Mapping[str, Question]) -> Question:
    """The second question, which borrows concepts from the first."""
    return question_bank["slow-dashboard"]
