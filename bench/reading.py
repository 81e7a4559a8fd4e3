"""How fast answers are read: as a multiple of what a bag of keywords costs on the same text in the same run.

Run with `make bench`; the answers are those of the labelled transcripts. The bag takes every wording of a concept that
is words in a row and looks it up through a dictionary of first words (`app/evaluation/baselines.py`).
"""

import json
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from typing import TypeVar

from app.evaluation.baselines import KeywordBag
from app.paths import QUESTION_BANK, ROOT
from app.providers.yaml_bank import load_bank
from app.reading.judge import RulesAlone
from app.reading.rules import RulesReader
from app.transcript.turns import Role, Turn

T = TypeVar("T")

ROUNDS = 7
LONGEST = 32 * 1024  # bytes of an answer
# Patterns that cost the most: cues that open scopes, names that many phrases begin with, one endless sentence.
WORST = {
    "ordinary words": "we would add an index and then look at the plan, because it is slow. ",
    "one word": "index ",
    "names of measures": "index replica cache shard ",
    "conditions": "if not until only after unless ",
    "no full stop": "and then maybe the cache or the replica but not the shards because of the load ",
    "questions": "how many rows? ",
    "brackets": "((([[[",
}


def seconds_each(do: Callable[[T], object], things: Sequence[T]) -> float:
    """The median over the rounds, so that a busy neighbour spoils one round and not the figure."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for one in things:
            do(one)
        rounds.append((time.perf_counter() - start) / len(things))
    return statistics.median(rounds)


def answers() -> list[Turn]:
    """Every answer of the labelled transcripts that the reader was developed on."""
    lines = (ROOT / "tests" / "corpus" / "dev.jsonl").read_text("utf-8").splitlines()
    turns = (turn for line in lines for turn in json.loads(line)["turns"] if turn["role"] == "candidate")
    return [Turn(role=Role.CANDIDATE, stage=turn["stage"], text=turn["text"]) for turn in turns]


def main() -> None:
    """Print the figures."""
    question = load_bank(QUESTION_BANK)["slow-query"]
    turns = answers()
    words = sum(len(turn.text.split()) for turn in turns) / len(turns)
    bag, reader = KeywordBag(question.concepts), question.reader()
    alone = RulesReader(question.concepts, RulesAlone())

    plain = seconds_each(bag.read_turn, turns)
    full = seconds_each(lambda turn: reader.read_turn([turn], []), turns)
    rules = seconds_each(lambda turn: alone.read_turn([turn], []), turns)
    print(f"reading {len(turns)} answers of {words:.0f} words on one core:")
    print(f"  keyword bag          {1 / plain:10,.0f} answers/s")
    print(f"  rules and model      {1 / full:10,.0f} answers/s, {plain / full:.2f} of the bag's speed")
    print(f"  rules alone          {1 / rules:10,.0f} answers/s, {plain / rules:.2f} of the bag's speed")

    print(f"an answer of {LONGEST // 1024} KB, the worst patterns known:")
    for name, pattern in WORST.items():
        text = (pattern * (LONGEST // len(pattern) + 1))[:LONGEST]
        turn = Turn(role=Role.CANDIDATE, stage="load_grows", text=text)
        half = Turn(role=Role.CANDIDATE, stage="load_grows", text=text[: LONGEST // 2])
        one, two = (seconds_each(lambda turn: reader.read_turn([turn], []), [turn]) for turn in (half, turn))
        print(f"  {name:20} {two * 1000:8.0f} ms, {two / one:.1f} times that of half of it")

    tracemalloc.start()
    load_bank(QUESTION_BANK)["slow-query"].reader()
    print(f"memory of a loaded question with its reader: {tracemalloc.get_traced_memory()[0] / 2**20:.0f} MB")
    tracemalloc.stop()
    for what, code in (
        ("importing the reader", "import app.reading.rules"),
        (
            "loading the bank, ready to read",
            "import bench.reading as b; b.load_bank(b.QUESTION_BANK)['slow-query'].reader()",
        ),
    ):
        took = seconds_each(lambda code: subprocess.run([sys.executable, "-c", code], check=True), [code])  # noqa: S603
        print(f"{what}: {took:.2f} s, Python's own start included")


if __name__ == "__main__":
    main()
