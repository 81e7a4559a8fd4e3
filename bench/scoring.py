"""How fast stored observations are scored, beside what reading them costs in the same run. Run with `make bench`."""

import json

from app.paths import QUESTION_BANK, ROOT
from app.providers.yaml_bank import load_bank
from app.rubric.scoring import levels, score
from app.transcript.turns import Turn
from bench.reading import seconds_each


def main() -> None:
    """Print the figures."""
    question = load_bank(QUESTION_BANK)["slow-query"]
    reader, context = question.reader(), question.scoring_context()
    lines = (ROOT / "tests" / "corpus" / "dev.jsonl").read_text("utf-8").splitlines()
    interviews = [tuple(Turn.model_validate(turn) for turn in json.loads(line)["turns"]) for line in lines]
    read = [(turns, reader.read(turns)) for turns in interviews]

    reading = seconds_each(reader.read, interviews)
    levelling = seconds_each(lambda one: levels(context, *one), read)
    scoring = seconds_each(lambda one: score(context, *one), read)
    turns = sum(map(len, interviews)) / len(interviews)
    print(f"scoring {len(interviews)} interviews of {turns:.0f} turns on one core, as a share of reading:")
    print(f"  levels alone         {1 / levelling:10,.0f} interviews/s, {levelling / reading:.3f}")
    print(f"  whole scorecards     {1 / scoring:10,.0f} interviews/s, {scoring / reading:.3f}")


if __name__ == "__main__":
    main()
