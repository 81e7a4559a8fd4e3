"""How fast an interview is scored, as a multiple of what reading it costs in the same run. Run with `make bench`."""

import time

from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank
from app.rubric.scoring import score
from app.transcript.turns import Role, Turn

ROUNDS = 15


def main() -> None:
    """Print both speeds and their ratio."""
    question = load_bank(QUESTION_BANK)["slow-query"]
    reader, context = question.reader(), question.scoring_context()
    turns = []
    for answer in question.model_answer:
        asked = question.script.stage(answer.stage).questions[0].say
        turns.append(Turn(role=Role.INTERVIEWER, stage=answer.stage, text=asked))
        turns.append(Turn(role=Role.CANDIDATE, stage=answer.stage, text=answer.text))

    reading_s, scoring_s = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        reading = reader.read(turns)
        read = time.perf_counter()
        card = score(context, turns, reading)
        reading_s.append(read - start)
        scoring_s.append(time.perf_counter() - read)
    best_reading, best_scoring = min(reading_s), min(scoring_s)
    print(f"scoring one interview ({card.total} of 100): {1 / best_scoring:,.0f} interviews/s")
    print(f"scoring costs {best_scoring / best_reading:.2f} times reading the same interview")


if __name__ == "__main__":
    main()
