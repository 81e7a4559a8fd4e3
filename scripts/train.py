"""Learns `app/reading/weights.json` from the labelled transcripts of tests/corpus: `make train`.

The result depends on nothing but the transcripts, the lexicon and the code. What it is worth on writers that it has not
seen, `scripts/cross.py` tells.
"""

import json

from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank
from app.reading.model import WEIGHTS
from scripts.learning import learn
from scripts.studying import CORPUS, TRAINED_ON, study, transcripts


def main() -> None:
    """Learn and write the weights."""
    concepts = load_bank(QUESTION_BANK)["slow-query"].concepts
    studied = study(transcripts(CORPUS, TRAINED_ON), concepts)
    weights = learn(studied, concepts)
    WEIGHTS.write_text(json.dumps(weights, separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n")
    size = sum(len(row) for row in (*weights["words"].values(), *weights["acts"].values()))
    print(f"learned from {len(studied)} transcripts: {size:,} weights, {WEIGHTS.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
