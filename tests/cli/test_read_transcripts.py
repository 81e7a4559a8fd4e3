"""`dryrun read`: one JSON line for each transcript, and clear words about a line that cannot be taken."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.transcript.readings import Act, RelationKind
from tests.cli.running import Run

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus" / "dev.jsonl"


def some(count: int) -> list[dict[str, Any]]:
    return [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()[:count]]


def as_lines(records: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


def test_one_line_comes_out_for_each_transcript_in_their_order(tmp_path: Path) -> None:
    records = some(4)[::-1]
    file = tmp_path / "some.jsonl"
    file.write_bytes(as_lines(records))
    command = [sys.executable, "-c", "from app.cli import main; main()", "read", str(file)]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, text=True, encoding="utf-8")
    out = done.stdout
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["id"] for line in out.splitlines()] == [record["id"] for record in records]


def test_a_line_holds_what_the_guide_says_and_every_quote_stands_in_its_turn(run: Run) -> None:
    records = some(3)
    _, out, _ = run("read", "-", stdin=as_lines(records))
    for record, line in zip(records, map(json.loads, out.splitlines()), strict=True):
        assert list(line) == ["id", "observations", "relations", "criteria", "flags", "total"]
        assert set(line["criteria"]) == set(record["gold"]["criteria"])
        assert all(level in range(4) for level in line["criteria"].values())
        assert line["observations"]
        for found in line["observations"]:
            assert list(found) == ["turn", "concept", "act", "quote"]
            assert found["act"] in set(Act)
            assert found["quote"] in record["turns"][found["turn"]]["text"]
        for found in line["relations"]:
            assert found["kind"] in set(RelationKind)
            assert found["quote"] in record["turns"][found["turn"]]["text"]


def test_gold_is_never_looked_at(run: Run) -> None:
    bare = [{key: record[key] for key in ("id", "question", "turns")} for record in some(3)]
    misleading = [{**record, "gold": {"criteria": "nonsense", "observations": 7}} for record in bare]
    assert run("read", "-", stdin=as_lines(bare)) == run("read", "-", stdin=as_lines(misleading))


def test_reading_twice_gives_the_same_bytes(run: Run) -> None:
    lines = as_lines(some(3))
    assert run("read", "-", stdin=lines) == run("read", "-", stdin=lines)


def test_an_interview_in_which_nothing_was_said_has_levels_and_flags_but_no_total(run: Run) -> None:
    turns = [{"role": "candidate", "stage": "opening", "text": "Hm."}]
    _, out, _ = run("read", "-", stdin=as_lines([{"id": "x", "question": "slow-query", "turns": turns}]))
    line = json.loads(out)
    assert (line["total"], line["observations"]) == (None, [])
    assert len(line["criteria"]) == 9
    assert line["flags"] == ["no_numbers"]


def test_text_beyond_ascii_comes_out_as_it_went_in(run: Run) -> None:
    turns = [{"role": "candidate", "stage": "opening", "text": "I'd add an index – “email” ☕."}]
    _, out, _ = run("read", "-", stdin=as_lines([{"id": "ü", "question": "slow-query", "turns": turns}]))
    assert json.loads(out)["id"] == "ü"
    assert "ü" in out


def test_no_transcript_gives_no_line(run: Run) -> None:
    assert run("read", "-", stdin=b"\n\n") == (0, "", "")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"question": "no-such"}, "there is no question 'no-such'; known are: "),
        (
            {"turns": [{"role": "candidate", "stage": "lobby", "text": "x"}]},
            "turns.0.stage: slow-query has no stage 'lobby'",
        ),
        ({"turns": []}, "turns: "),
        ({"turns": None}, "turns: "),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_with_its_number_before_anything_is_printed(
    run: Run, changes: dict[str, Any], reason: str
) -> None:
    good = some(1)[0]
    status, out, err = run("read", "-", stdin=as_lines([good, {**good, **changes}]))
    assert (status, out) == (2, "")
    assert err.startswith("dryrun: line 2: ")
    assert reason in err


def test_a_file_that_is_not_there_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    status, out, err = run("read", str(tmp_path / "none.jsonl"))
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert "No such file" in err
