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

from app.evaluation.agreement import Agreement, Case, agreement
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

GROWTH = (1, 2, 4, 8)


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


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--growth", action="store_true", help="how agreement grows with the number of writers")
    parser.add_argument("--writers", default="", help="leave out only these, such as hij")
    options = parser.parse_args()
    writers = sorted({one.writer for one in _corpus()[1]})
    left_out = [one for one in writers if one in (options.writers or writers)]
    with ProcessPoolExecutor(max_workers=2) as pool:
        jobs = {one: pool.submit(read_left_out, one, [w for w in writers if w != one]) for one in left_out}
        rules: list[Case] = []
        trained: list[Case] = []
        for writer, job in jobs.items():
            alone, learned = job.result()
            print(_line(f"{writer}, rules", agreement(alone, Random(0).randrange, draws=0)))  # noqa: S311
            print(_line(f"{writer}, with the model", agreement(learned, Random(0).randrange, draws=0)), flush=True)  # noqa: S311
            if writer not in TUNED_ON:
                rules += alone
                trained += learned
        print(_line("all not tuned on, rules", agreement(rules, Random(0).randrange)))  # noqa: S311
        everything = agreement(trained, Random(0).randrange)  # noqa: S311
        print(_line("… with the model", everything))
        print(everything.qwk)
        if options.growth:
            fresh = [one for one in writers if one not in TUNED_ON]
            for size in GROWTH:
                parts = [
                    pool.submit(read_left_out, one, [*TUNED_ON, *(fresh * 2)[at + 1 : at + 1 + size]])
                    for at, one in enumerate(fresh)
                ]
                cases = [case for part in parts for case in part.result()[1]]
                print(_line(f"learned from {size} more", agreement(cases, Random(0).randrange, draws=0)), flush=True)  # noqa: S311


if __name__ == "__main__":
    main()
