"""`dryrun interview`: an interview in the terminal."""

from collections.abc import Mapping

import pytest

from app.bank.question import Question
from app.cli.printing import printable
from tests.cli.running import run_dryrun


@pytest.fixture(autouse=True)
def loaded_once(monkeypatch: pytest.MonkeyPatch, question_bank: Mapping[str, Question]) -> None:
    """The bank takes a second or two to load; these tests share one."""
    monkeypatch.setattr("app.providers.yaml_bank.load_bank", lambda folder: question_bank)


def sit(patch: pytest.MonkeyPatch, captured: pytest.CaptureFixture[bytes], typed: str) -> str:
    """Type these lines into `dryrun interview`; what was printed."""
    status, out, _ = run_dryrun(patch, captured, ("interview",), typed.encode())
    assert status == 0
    return out


def test_an_answer_ends_with_an_empty_line_and_may_have_several(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    typed = "What response time do we need?\nAnd how long does it take now?\n\n:quit\n"
    out = sit(monkeypatch, capsysbinary, typed)
    assert "50 ms" in out
    assert "two seconds" in out
    assert "Left without a scorecard" in out


def test_finishing_shows_the_scorecard(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = sit(monkeypatch, capsysbinary, "I'd add an index on email.\n\n:finish\n")
    assert "/ 100" in out
    assert "index" in out


def test_facts_hints_and_help_are_there_for_the_asking(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    typed = ":facts\n:hint\n:help\nHow many rows are there?\n\n:facts\n:nonsense\n:quit\n"
    out = sit(monkeypatch, capsysbinary, typed)
    assert "Nothing yet" in out
    assert "Ask for it" in out
    assert ":finish" in out
    assert "40 million rows" in out
    assert "There is no :nonsense" in out


def test_skipping_to_the_end_closes_and_says_that_it_is_unscored(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert "Unscored" in sit(monkeypatch, capsysbinary, ":skip\n" * 16)


def test_an_answer_that_is_too_long_is_refused_with_its_size_and_not_sent(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = sit(monkeypatch, capsysbinary, "x" * 32_769 + "\n\n:quit\n")
    assert "32,769 bytes" in out
    assert "not sent" in out


def test_the_end_of_the_input_leaves_quietly(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert "Left without a scorecard" in sit(monkeypatch, capsysbinary, "")


def test_an_answer_cannot_drive_the_terminal() -> None:
    assert printable("red \x1b[31m\r\nnext\x07") == "red �[31m\nnext�"
