"""`dryrun evaluate`: agreement with gold labels."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.table import Table

    from app.evaluation.agreement import Agreement


def evaluate(
    file: Annotated[str, typer.Argument(metavar="FILE.jsonl", help="Labelled transcripts; - is stdin.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    worst: Annotated[int, typer.Option(min=0, help="How many of the transcripts furthest off to list.")] = 5,
) -> None:
    """
    Read labelled transcripts and print how well levels, observations and flags agree with the labels.

    Each line of the file holds `id`, `question`, `turns` and `gold`; the reader never sees `gold`. Figures are given
    for all transcripts and by writer, the part of the id before its hyphen.

    Examples:

        dryrun evaluate tests/corpus/dev.jsonl

        dryrun evaluate tests/corpus/dev.jsonl --json | jq .all.qwk_mean
    """
    import json
    from collections import Counter
    from random import Random

    from app.cli.transcripts import examine, load_transcripts, with_progress
    from app.errors import InvalidError
    from app.evaluation.agreement import Case, agreement, by_writer
    from app.evaluation.records import LabelledRecord
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank
    from app.transcript.turns import Role

    questions = load_bank(QUESTION_BANK)
    records = load_transcripts(file, LabelledRecord, questions)
    if not records:
        raise InvalidError(f"{file} holds no transcript")
    twice = [name for name, times in Counter(record.id for record in records).items() if times > 1]
    if twice:
        raise InvalidError(f"{file}: these ids stand more than once: {', '.join(twice)}")
    cases = [
        Case(
            id=record.id,
            spoken={number: turn.text for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE},
            gold=record.gold,
            predicted=examine(record, questions).labels,
        )
        for record in with_progress(records, len(records), "Reading")
    ]
    everything = agreement(cases, Random(0).randrange)  # noqa: S311  a fixed seed: the same file gives the same intervals
    writers = {name: agreement(part, Random(0).randrange, draws=0) for name, part in by_writer(cases).items()}  # noqa: S311
    everything = everything.model_copy(update={"worst": everything.worst[:worst]})
    if as_json:
        shown = {name: one.model_dump(mode="json", exclude={"worst"}) for name, one in writers.items()}
        typer.echo(json.dumps({"all": everything.model_dump(mode="json"), "writers": shown}))
    else:
        _print_tables(everything, writers)


def _print_tables(everything: "Agreement", writers: Mapping[str, "Agreement"]) -> None:
    from rich.console import Console

    console = Console(markup=False, emoji=False, highlight=False)  # ids and flags are shown as they stand
    if not console.is_terminal:
        console.width = 120  # a pipe has no width; the default would break the table
    for table in (_figures(everything, writers), _flags(everything), _worst(everything)):
        if table.row_count:
            console.print(table)


def _figures(everything: "Agreement", writers: Mapping[str, "Agreement"]) -> "Table":
    """A column for all transcripts and for each writer; a row for each figure."""
    from rich.table import Table

    columns = [everything, *writers.values()]
    table = Table(title=f"Agreement over {everything.transcripts} transcripts")
    table.add_column("figure")
    for name in ("all", "95 %", *writers):
        table.add_column(name, justify="right")

    def add(title: str, *values: object, interval: str = "") -> None:
        shown = [
            "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value) for value in values
        ]
        between = everything.ci95.get(interval)
        table.add_row(title, shown[0], f"{between.low:.3f} – {between.high:.3f}" if between else "", *shown[1:])

    for name in everything.qwk:
        add(f"qwk {name}", *(one.qwk.get(name) for one in columns))
    table.add_section()
    add("qwk mean", *(one.qwk_mean for one in columns), interval="qwk_mean")
    add("qwk pooled", *(one.qwk_pooled for one in columns), interval="qwk_pooled")
    add("exact", *(one.exact for one in columns))
    add("within 1", *(one.within1 for one in columns))
    table.add_section()
    add("observations F1", *(one.obs_f1 for one in columns), interval="obs_f1")
    add("concepts F1", *(one.concept_f1 for one in columns))
    for act in everything.act_f1:
        add(f"{act} F1", *(one.act_f1[act] for one in columns))
    add("quotes to the letter", *(one.quote_ok for one in columns))
    add("quotes that fit", *(one.quote_fit for one in columns))
    add("flags F1", *(one.flag_f1 for one in columns))
    add("rank", *(one.rank for one in columns))
    add("transcripts", *(one.transcripts for one in columns))
    return table


def _flags(everything: "Agreement") -> "Table":
    from rich.table import Table

    table = Table("flag", "hits", "false alarms", "misses", title="Flags")
    for name, counts in everything.flags.items():
        table.add_row(name, *map(str, counts))
    return table


def _worst(everything: "Agreement") -> "Table":
    from rich.table import Table

    table = Table("transcript", "gold and read levels", title="Furthest off")
    for one in everything.worst:
        if one.off:
            table.add_row(one.id, ", ".join(f"{name} {gold} → {read}" for name, (gold, read) in one.off.items()))
    return table
