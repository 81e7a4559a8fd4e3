"""`dryrun bank`: look after the question bank."""

from pathlib import Path
from typing import Annotated

import typer

bank = typer.Typer(name="bank", help="Look after the question bank.", no_args_is_help=True)

_Files = Annotated[
    list[Path] | None,
    typer.Argument(help="Questions' files; without any, the whole question bank.", show_default=False),
]


@bank.callback()
def _group() -> None:
    """Keep `check` a command of its own, as long as it is the only one."""


@bank.command()
def check(files: _Files = None) -> None:
    """
    Check questions and report every problem at once: file, line, path and what is expected there.

    Exit status 2 where there is a problem.

    Examples:

        dryrun bank check

        dryrun bank check question_bank/slow-query.yaml
    """
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank, load_questions

    questions = load_questions(files) if files else load_bank(QUESTION_BANK)
    for question in questions.values():
        counts = (
            f"{len(question.script.stages)} stages, {len(question.concepts)} concepts, "
            f"{len(question.rubric.criteria)} criteria, {len(question.personas)} personas"
        )
        typer.echo(f"{question.id}: in order; {counts}")
