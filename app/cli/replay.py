"""`dryrun replay`: the candidate's turns of transcripts, sat anew with the built-in interviewer."""

from typing import Annotated

import typer


def replay(
    file: Annotated[str, typer.Argument(metavar="FILE.jsonl", help="Transcripts, one JSON object a line; - is stdin.")],
    seed: Annotated[int, typer.Option(help="Decides among the interviewer's wordings.")] = 0,
) -> None:
    """
    Sit an interview with the candidate's turns of each transcript, in order; print one JSON line each.

    Each line of the file holds `id`, `question` and `turns`; of the turns only the candidate's text is used. What is
    printed holds `id`, `turns` (role, stage, text, move), `ledger`, `scorecard`, `closed` (whether the interviewer
    came to the end) and `answers_unused` (how many answers were left by then). When the answers run out first, the
    interview stops there. A line that cannot be taken ends the command before anything is printed, with exit status 2.

    Examples:

        dryrun replay tests/corpus/dev.jsonl > replayed.jsonl

        head -n 1 tests/corpus/dev.jsonl | dryrun replay - | jq -r '.turns[] | .role + ": " + .text'
    """
    import json

    from app.cli.rehearse import as_data
    from app.cli.transcripts import load_transcripts, with_progress
    from app.evaluation.records import TranscriptRecord
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank
    from app.rehearsal.runner import sit
    from app.transcript.turns import Role

    questions = load_bank(QUESTION_BANK)
    records = load_transcripts(file, TranscriptRecord, questions)
    for record in with_progress(records, len(records), "Replaying"):
        answers = [turn.text for turn in record.turns if turn.role is Role.CANDIDATE]
        sat = sit(questions[record.question], answers, seed)
        line = {"id": record.id, "question": record.question, **as_data(sat)}
        typer.echo(json.dumps(line, ensure_ascii=False).encode())
