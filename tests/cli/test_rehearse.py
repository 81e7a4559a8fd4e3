"""`dryrun rehearse`."""

import json
from collections.abc import Mapping

import pytest

from app.bank.question import Question
from tests.cli.running import run_dryrun


@pytest.fixture(autouse=True)
def loaded_once(monkeypatch: pytest.MonkeyPatch, question_bank: Mapping[str, Question]) -> None:
    """The bank takes a second or two to load; these tests share one."""
    monkeypatch.setattr("app.providers.yaml_bank.load_bank", lambda folder: question_bank)


def rehearsed(patch: pytest.MonkeyPatch, captured: pytest.CaptureFixture[bytes], *arguments: str) -> str:
    status, out, _ = run_dryrun(patch, captured, ("rehearse", *arguments), b"")
    assert status == 0
    return out


def test_the_transcript_and_the_scorecard_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = rehearsed(monkeypatch, capsysbinary, "--persona", "cqrs")
    assert "Interviewer" in out
    assert "CQRS right away" in out
    assert "/ 100" in out
    assert "Flag:" in out
    assert "missing:" in out


def test_an_unscored_interview_says_so(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert "Unscored" in rehearsed(monkeypatch, capsysbinary, "--persona", "silent")


def test_as_json_it_is_one_object_with_moves(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    data = json.loads(rehearsed(monkeypatch, capsysbinary, "--persona", "model", "--seed", "4", "--json"))
    assert data["closed"] is True
    assert data["turns"][0]["move"]["parts"][0]["kind"] == "open"
    assert data["turns"][1]["move"] is None
    assert data["scorecard"]["total"] > 90


def test_the_personas_can_be_listed(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = rehearsed(monkeypatch, capsysbinary, "--persona", "list")
    for persona in ("model", "thin", "cqrs", "silent", "keywords", "beginner", "hostile", "rambler"):
        assert persona in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("--persona", "nobody"), "known are: model"), (("--persona", "model", "--question", "x"), "slow-query")],
)
def test_what_is_not_known_is_one_line_and_status_2(
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    status, out, error = run_dryrun(monkeypatch, capsysbinary, ("rehearse", *arguments), b"")
    assert (status, out) == (2, "")
    assert said in error
    assert error.count("\n") == 1
