"""How fast an answer is read, as a multiple of what a bag of keywords costs on the same text in the same run.

Run with `make bench`; the answers are the model answers. The bag splits the text into words and counts those that are
in a set: the least that anything that looks at every word must do.
"""

import re
import statistics
import time
from collections.abc import Callable

from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank
from app.transcript.turns import Role, Turn

ROUNDS = 15
_WORD = re.compile(r"[a-z0-9_]+")


def seconds_per_answer(read: Callable[[Turn], object], turns: list[Turn]) -> float:
    """The median over the rounds, so that a busy neighbour spoils one round and not the figure."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for turn in turns:
            read(turn)
        rounds.append((time.perf_counter() - start) / len(turns))
    return statistics.median(rounds)


def main() -> None:
    """Print both speeds and their ratio."""
    question = load_bank(QUESTION_BANK)["slow-query"]
    reader = question.reader()
    keywords = {word for entry in question.concepts for word in _WORD.findall(entry.name.lower())}
    turns = [Turn(role=Role.CANDIDATE, stage=one.stage, text=one.text) for one in question.model_answer]
    words = sum(len(turn.text.split()) for turn in turns) / len(turns)

    bag = seconds_per_answer(lambda turn: sum(word in keywords for word in _WORD.findall(turn.text.lower())), turns)
    rules = seconds_per_answer(lambda turn: reader.read_turn([turn], []), turns)
    print(f"reading, {words:.0f} words an answer: {1 / rules:,.0f} answers/s; a keyword bag {1 / bag:,.0f} answers/s")
    print(f"reading costs {rules / bag:.1f} times the keyword bag")


if __name__ == "__main__":
    main()
