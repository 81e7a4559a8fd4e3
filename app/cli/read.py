"""`dryrun read`: what the built-in reader finds in transcripts, and the levels that come of it."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from app.cli.transcripts import Examined


def read(
    file: Annotated[str, typer.Argument(metavar="FILE.jsonl", help="Transcripts, one JSON object a line; - is stdin.")],
) -> None:
    """
    Read transcripts and print one JSON line each: observations, relations, levels, flags, total.

    Each line of the file holds `id`, `question` and `turns`; nothing else in it is looked at. The lines come out in
    the order of the file. A line that cannot be taken ends the command before anything is printed, with exit status 2.

    Examples:

        dryrun read tests/corpus/dev.jsonl

        head -n 3 tests/corpus/dev.jsonl | dryrun read - | jq .criteria
    """
    import json

    from app.cli.transcripts import examine, load_transcripts, with_progress
    from app.evaluation.records import TranscriptRecord
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank

    questions = load_bank(QUESTION_BANK)
    records = load_transcripts(file, TranscriptRecord, questions)
    for record in with_progress(records, len(records), "Reading"):
        line = json.dumps(as_line(examine(record, questions)), ensure_ascii=False)
        typer.echo(line.encode("utf-8"))


def as_line(examined: "Examined") -> dict[str, Any]:
    """One transcript's outcome as plain data, in the form of LABELLING.md. `total` is None where unscored."""
    relations = (found.model_dump(mode="json") for found in examined.reading.relations)
    return {
        "id": examined.record.id,
        "observations": [found.model_dump(mode="json") for found in examined.labels.observations],
        "relations": [{name: one[name] for name in ("turn", "kind", "concept", "quote")} for one in relations],
        "criteria": examined.levels,
        "flags": [flag.id for flag in examined.scorecard.flags],
        "total": examined.scorecard.total,
    }
