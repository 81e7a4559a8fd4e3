"""One scorer for the whole folder: building a question's reader is the costly part."""

import pytest

from app.bank.question import Question
from tests.robustness.interviews import Scorer


@pytest.fixture(scope="session")
def scorer(slow_query: Question) -> Scorer:
    """The slow-query question's."""
    return Scorer(slow_query)
