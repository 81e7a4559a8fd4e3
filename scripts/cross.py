"""What the trained model is worth on writers that it has not seen: `make cross`.

Leaves out one writer at a time, learns from all others and reads the one left out; prints the agreement of the rules
alone and of the rules with the model, and, with `--growth`, how it grows with the number of writers learned from.
"""

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from random import Random
from typing import Any

from app.evaluation.agreement import DRAWS, Agreement, Case, agreement
from app.evaluation.records import LabelledObservation, LabelledRecord, Labels
from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank
from app.reading.judge import RulesAlone, TrainedJudge
from app.reading.model import Model
from app.reading.rules import RulesReader
from app.rubric.scoring import levels, score
from app.transcript.turns import Role
from scripts.learning import learn
from scripts.studying import CORPUS, TRAINED_ON, TUNED_ON, Studied, study, transcripts

GROWTH = (2, 4, 8, 16)


@cache
def _corpus() -> tuple[list[LabelledRecord], list[Studied]]:
    lines = transcripts(CORPUS, TRAINED_ON)
    records = [LabelledRecord.model_validate(json.loads(line)) for line in lines]
    return records, study(lines, load_bank(QUESTION_BANK)["slow-query"].concepts)


def _case(record: LabelledRecord, reader: RulesReader) -> Case:
    question = load_bank_once()["slow-query"]
    context, reading = question.scoring_context(), reader.read(record.turns)
    observations = tuple(
        LabelledObservation(turn=one.turn, concept=one.concept, act=one.act, quote=one.quote)
        for one in reading.observations
    )
    flags = tuple(flag.id for flag in score(context, record.turns, reading).flags)
    predicted = Labels(observations=observations, criteria={**levels(context, record.turns, reading)}, flags=flags)
    spoken = {number: turn.text for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE}
    return Case(id=record.id, spoken=spoken, gold=record.gold, predicted=predicted)


@cache
def load_bank_once() -> Any:
    """The question bank."""
    return load_bank(QUESTION_BANK)


def read_left_out(writer: str, learned_from: Sequence[str]) -> tuple[list[Case], list[Case]]:
    """A writer's transcripts, read by the rules alone and with a model learned from the other writers named."""
    records, studied = _corpus()
    concepts = load_bank_once()["slow-query"].concepts
    weights = learn([one for one in studied if one.writer in learned_from], concepts)
    measures = {one.id: one.weight for one in concepts if one.weight is not None}
    rules = RulesReader(concepts, RulesAlone())
    trained = RulesReader(concepts, TrainedJudge(Model(weights, concepts), measures))
    left = [record for record in records if record.id.partition("-")[0] == writer]
    return [_case(record, rules) for record in left], [_case(record, trained) for record in left]


def _line(name: str, found: Agreement) -> str:
    acts = " ".join(f"{act.value} {value:.2f}" for act, value in found.act_f1.items())
    worst = min((value, criterion) for criterion, value in found.qwk.items() if value is not None)
    between = found.ci95.get("qwk_mean")
    interval = f" ({between.low:.3f} to {between.high:.3f})" if between else ""
    return (
        f"{name:24} qwk {found.qwk_mean:.3f}{interval}, lowest {worst[1]} {worst[0]:.2f}; "
        f"observations {found.obs_f1:.3f} ({acts}); quotes {found.quote_fit}; flags {found.flag_f1:.2f}; "
        f"rank {found.rank}"
    )


def _figures(cases: Sequence[Case], draws: int = 0) -> Agreement:
    return agreement(cases, Random(0).randrange, draws)  # noqa: S311  a fixed seed gives the same intervals


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--growth", action="store_true", help="how agreement grows with the number of writers")
    parser.add_argument("--writers", help="leave out these, such as hij; by default those by whom no rule was written")
    options = parser.parse_args()
    writers = sorted({one.writer for one in _corpus()[1]}, key=lambda one: (one in TUNED_ON, one))
    left_out = [one for one in writers if (one in options.writers if options.writers else one not in TUNED_ON)]
    others = {one: [other for other in writers if other != one] for one in left_out}
    with ProcessPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(read_left_out, left_out, others.values()))
        for writer, (alone, learned) in zip(left_out, results, strict=True):
            print(_line(f"{writer}, rules alone", _figures(alone)))
            print(_line(f"{writer}, with the model", _figures(learned)))
        every = [case for _, learned in results for case in learned]
        print(_line("all, rules alone", _figures([case for alone, _ in results for case in alone], DRAWS)))
        print(_line("all, with the model", _figures(every, DRAWS)))
        print(*(f"{name} {value}" for name, value in _figures(every).qwk.items()), sep=", ", flush=True)
        for size in GROWTH if options.growth else ():
            parts = pool.map(read_left_out, left_out, [others[one][:size] for one in left_out])
            grown = _figures([case for _, learned in parts for case in learned])
            print(_line(f"from {size} writers", grown), flush=True)


if __name__ == "__main__":
    main()
