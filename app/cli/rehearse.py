"""`dryrun rehearse`: a scripted candidate sits an interview."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from app.bank.question import Question
    from app.rehearsal.runner import Rehearsal


def rehearse(
    persona: Annotated[str, typer.Option(help="Which scripted candidate; `list` shows them.")],
    question: Annotated[str, typer.Option(help="The question's id.")] = "slow-query",
    seed: Annotated[int, typer.Option(help="Decides among the interviewer's wordings.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of text.")] = False,
) -> None:
    """
    Let a scripted candidate sit an interview; print the transcript and the scorecard.

    Nothing is stored. The same persona, question and seed always give the same interview.

    Examples:

        dryrun rehearse --persona list

        dryrun rehearse --persona model

        dryrun rehearse --persona cqrs --seed 7 --json | jq .scorecard.flags
    """
    import json

    from rich.text import Text

    from app.cli.printing import console
    from app.errors import NotFoundError
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank
    from app.rehearsal.runner import rehearse as run_rehearsal

    chosen = pick_question(load_bank(QUESTION_BANK), question)
    if persona == "list":
        for name, known in chosen.personas.items():
            console().print(Text.assemble((name, "bold"), f"  {known.summary}"))
        return
    if persona not in chosen.personas:
        raise NotFoundError(f"{question} has no persona {persona!r}; known are: {', '.join(chosen.personas)}")
    rehearsal = run_rehearsal(chosen, chosen.personas[persona], seed)
    if as_json:
        line = {"persona": persona, "question": question, "seed": seed, **as_data(rehearsal)}
        typer.echo(json.dumps(line, ensure_ascii=False).encode())
    else:
        _print(chosen, rehearsal)


def pick_question(questions: dict[str, "Question"], question_id: str) -> "Question":
    """The question with this id. Raises NotFoundError, naming those that there are."""
    from app.errors import NotFoundError

    if question_id not in questions:
        raise NotFoundError(f"there is no question {question_id!r}; known are: {', '.join(sorted(questions))}")
    return questions[question_id]


def as_data(rehearsal: "Rehearsal") -> dict[str, Any]:
    """An interview that was sat, as plain data: turns with stage and move, the fact ledger, the scorecard."""
    return {
        "turns": [
            {**spoken.turn.model_dump(mode="json"), "move": spoken.move and spoken.move.model_dump(mode="json")}
            for spoken in rehearsal.record
        ],
        "ledger": [told.model_dump(mode="json") for told in rehearsal.ledger],
        "scorecard": rehearsal.scorecard.model_dump(mode="json"),
        "closed": rehearsal.closed,
        "answers_unused": rehearsal.unused,
    }


def _print(question: "Question", rehearsal: "Rehearsal") -> None:
    from rich.rule import Rule

    from app.cli.printing import console, scorecard_lines, told_table, turn_lines

    out = console()
    for turn in rehearsal.turns:
        out.print(turn_lines(question.script, turn))
    out.print(told_table(rehearsal.ledger))
    out.print(Rule("Scorecard"))
    out.print(scorecard_lines(rehearsal.scorecard))
