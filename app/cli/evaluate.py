"""`dryrun evaluate`: agreement with gold labels."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.evaluation.agreement import Agreement, Case

UNDERSTOOD_EDGES = (0.4, 0.5, 0.6, 0.7, 0.8)
"""Where what was understood, 0 to 1, is cut into groups."""


def evaluate(
    file: Annotated[str, typer.Argument(metavar="FILE.jsonl", help="Labelled transcripts; - is stdin.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    worst: Annotated[int, typer.Option(min=0, help="How many of the transcripts furthest off to list.")] = 5,
) -> None:
    """
    Read labelled transcripts and print how well levels, observations and flags agree with the labels.

    Each line of the file holds `id`, `question`, `turns` and `gold`; the reader never sees `gold`. Figures are given
    for all transcripts and by writer, the part of the id before its hyphen; then come precision and recall by act,
    what is taken for what, weak, middling and strong interviews apart, how far off the levels are where little was
    understood, and what simpler scorers reach on the same transcripts.

    Examples:

        dryrun evaluate tests/corpus/dev.jsonl

        dryrun evaluate tests/corpus/dev.jsonl --json | jq .all.qwk_mean
    """
    from collections import Counter
    from random import Random

    from app.cli.evaluation_tables import Report, print_tables
    from app.cli.transcripts import as_case, bag_reading, examine, load_transcripts, with_progress
    from app.errors import InvalidError
    from app.evaluation.agreement import agreement, by_writer
    from app.evaluation.baselines import majority, word_count
    from app.evaluation.breakdown import act_confusion, act_quality, by_band, concept_counts, level_confusion, trust
    from app.evaluation.records import LabelledRecord
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank

    questions = load_bank(QUESTION_BANK)
    records = load_transcripts(file, LabelledRecord, questions)
    if not records:
        raise InvalidError(f"{file} holds no transcript")
    twice = [name for name, times in Counter(record.id for record in records).items() if times > 1]
    if twice:
        raise InvalidError(f"{file}: these ids stand more than once: {', '.join(twice)}")
    examined = [examine(record, questions) for record in with_progress(records, len(records), "Reading")]
    cases = [as_case(one) for one in examined]
    bag = [as_case(examine(record, questions, bag_reading(record, questions))) for record in records]
    everything = agreement(cases, Random(0).randrange)  # noqa: S311  a fixed seed: the same file gives the same intervals
    report = Report(
        everything=everything.model_copy(update={"worst": everything.worst[:worst]}),
        writers=_of_each(by_writer(cases)),
        bands=_of_each(by_band(cases)),
        baselines=_of_each({"majority": majority(cases), "word count": word_count(cases), "keyword bag": bag}),
        acts=act_quality(cases),
        act_confusion=act_confusion(cases),
        level_confusion=level_confusion(cases),
        concepts=concept_counts(cases),
        trust=tuple(trust(cases, [one.reading.understood for one in examined], UNDERSTOOD_EDGES)),
    )
    if as_json:
        typer.echo(report.model_dump_json(exclude={"writers": {"__all__": {"worst"}}}))
    else:
        print_tables(report)


def _of_each(parts: "Mapping[str, Sequence[Case]]") -> "dict[str, Agreement]":
    from random import Random

    from app.evaluation.agreement import agreement

    return {name: agreement(part, Random(0).randrange, draws=0) for name, part in parts.items()}  # noqa: S311
