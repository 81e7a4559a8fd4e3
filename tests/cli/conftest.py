"""The command line, run in the tests' own process."""

from collections.abc import Mapping

import pytest

from app.bank.question import Question
from tests.cli.running import Outcome, Run, run_dryrun


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
    question_bank: Mapping[str, Question],
) -> Run:
    """Run `dryrun` with arguments and, perhaps, standard input; the question bank is loaded once for all runs."""
    monkeypatch.setattr("app.providers.yaml_bank.load_bank", lambda _folder: question_bank)

    def run_it(*arguments: str, stdin: bytes = b"") -> Outcome:
        return run_dryrun(monkeypatch, capfdbinary, arguments, stdin)

    return run_it
