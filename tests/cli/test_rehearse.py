"""`dryrun rehearse`."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import Run
from tests.cli.serving import COMMAND, environment


def rehearsed(run: Run, *arguments: str) -> str:
    status, out, _ = run("rehearse", *arguments)
    assert status == 0
    return out


def test_the_transcript_and_the_scorecard_are_printed(run: Run) -> None:
    out = rehearsed(run, "--persona", "cqrs")
    assert "Interviewer" in out
    assert "CQRS right away" in out
    assert "/ 100" in out
    assert "Flag:" in out
    assert "missing:" in out


def test_an_unscored_interview_says_so(run: Run) -> None:
    assert "Unscored" in rehearsed(run, "--persona", "silent")


def test_as_json_it_is_one_object_with_moves(run: Run) -> None:
    data = json.loads(rehearsed(run, "--persona", "model", "--seed", "4", "--json"))
    assert data["closed"] is True
    assert data["turns"][0]["move"]["parts"][0]["kind"] == "open"
    assert data["turns"][1]["move"] is None
    assert data["scorecard"]["total"] > 90


def test_two_processes_give_the_same_bytes_whatever_their_hashing_is_seeded_with(tmp_path: Path) -> None:
    command = [*COMMAND, "rehearse", "--persona", "thin", "--json"]
    outcomes = {
        subprocess.run(command, env=environment(tmp_path, PYTHONHASHSEED=seed), capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(outcomes) == 1


def test_the_personas_can_be_listed(run: Run) -> None:
    out = rehearsed(run, "--persona", "list")
    for persona in ("model", "thin", "cqrs", "silent", "keywords", "beginner", "hostile", "rambler"):
        assert persona in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("--persona", "nobody"), "known are: model"), (("--persona", "model", "--question", "x"), "slow-query")],
)
def test_what_is_not_known_is_one_line_and_status_2(
    run: Run,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    status, out, error = run("rehearse", *arguments)
    assert (status, out) == (2, "")
    assert said in error
    assert error.count("\n") == 1
