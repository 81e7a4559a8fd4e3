"""`dryrun replay`."""

import json
from typing import Any

import pytest

from tests.cli.running import Outcome, Run

TURNS = [
    {"role": "interviewer", "stage": "opening", "text": "Not looked at."},
    {"role": "candidate", "stage": "opening", "text": "What response time do we need?"},
    {"role": "candidate", "stage": "opening", "text": "I'd add an index on email."},
]


def replayed(run: Run, *lines: Any) -> Outcome:
    """Replay these lines, given on standard input: JSON of what is no string."""
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return run("replay", "-", stdin=text.encode())


def test_each_transcript_becomes_a_line_with_the_new_dialogue(run: Run) -> None:
    transcripts = [{"id": name, "question": "slow-query", "turns": TURNS} for name in ("x-1", "x-2")]
    status, out, _ = replayed(run, *transcripts)
    assert status == 0
    first, second = map(json.loads, out.splitlines())
    assert (first["id"], second["id"]) == ("x-1", "x-2")
    assert [turn["role"] for turn in first["turns"]] == ["interviewer", "candidate"] * 2 + ["interviewer"]
    assert first["turns"][1]["text"] == "What response time do we need?"
    assert "50 ms" in first["turns"][2]["text"]
    assert first["turns"][4]["stage"] == "already_indexed"
    assert {told["concept"] for told in first["ledger"]} >= {"latency_target", "existing_index"}
    assert first["scorecard"]["total"] is not None
    assert first["closed"] is False
    assert first["answers_unused"] == 0


def test_answers_left_over_when_the_interview_closes_are_counted(run: Run) -> None:
    skips = [{"role": "candidate", "stage": "opening", "text": "Skip."}] * 30
    _, out, _ = replayed(run, {"id": "x", "question": "slow-query", "turns": skips})
    line = json.loads(out)
    assert line["closed"] is True
    assert line["answers_unused"] > 0


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{no json", "not JSON"),
        ({"id": "x", "question": "slow-query"}, "turns"),
        ({"id": "x", "question": "another", "turns": TURNS}, "another"),
        ({"id": "x", "question": "slow-query", "turns": [{"role": "judge", "stage": "opening", "text": ""}]}, "role"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_nothing_is_printed(run: Run, bad: Any, reason: str) -> None:
    good = {"id": "x", "question": "slow-query", "turns": TURNS}
    status, out, error = replayed(run, good, bad)
    assert (status, out) == (2, "")
    assert "line 2" in error
    assert reason in error


def test_a_file_that_is_not_there_is_one_line_and_status_2(run: Run) -> None:
    status, _, error = run("replay", "no/such/file.jsonl")
    assert status == 2
    assert "cannot be read" in error
