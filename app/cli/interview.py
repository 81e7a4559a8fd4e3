"""`dryrun interview`: an interview in the terminal."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from app.rehearsal.runner import Sitting

HELP = """An empty line ends your answer. A line with nothing but one of these does something else:
  :hint    a hint for the question that is open
  :facts   what you have been told so far
  :skip    go on to the next question
  :finish  end the interview now and see the scorecard
  :quit    leave without a scorecard
  :help    this"""


def interview(
    question: Annotated[str, typer.Option(help="The question's id.")] = "slow-query",
    seed: Annotated[int, typer.Option(help="Decides among the interviewer's wordings.")] = 0,
) -> None:
    """
    Sit an interview in the terminal; the scorecard comes at its end.

    An answer may have several lines; an empty line ends it. `:help` shows what else can be typed. Nothing is stored.

    Examples:

        dryrun interview

        dryrun interview --question slow-query --seed 3
    """
    from app.cli.printing import console, scorecard_lines, turn_lines
    from app.cli.rehearse import pick_question
    from app.paths import QUESTION_BANK
    from app.providers.yaml_bank import load_bank
    from app.rehearsal.runner import Sitting

    chosen = pick_question(load_bank(QUESTION_BANK), question)
    out = console()
    out.print(f"{chosen.title}. {HELP.splitlines()[0].split('. ')[0]}; :help shows more.\n", style="dim")
    sitting = Sitting(chosen, seed)
    out.print(turn_lines(chosen.script, sitting.asked.turn))
    while not sitting.move.closes:
        text = _next_answer(out, sitting)
        if text is None:
            out.print("Left without a scorecard.")
            raise typer.Exit
        if text == ":finish":
            break
        sitting.answer(text)
        out.print(turn_lines(chosen.script, sitting.asked.turn))
    out.rule("Scorecard")
    out.print(scorecard_lines(sitting.result().scorecard))


def _next_answer(out: "Console", sitting: "Sitting") -> str | None:
    """The candidate's next answer, or ":finish"; None to leave. Other commands are carried out on the way."""
    from app.cli.printing import told_table
    from app.workflows.errors import TooLongError
    from app.workflows.texts import cleaned

    while True:
        text = _read_lines()
        if text is None or text == ":quit":
            return None
        if text == ":help":
            out.print(HELP)
        elif text == ":facts":
            told = sitting.ledger()
            out.print(told_table(told) if told else "Nothing yet. Ask for what you need to know.")
        elif text == ":hint":
            out.print(sitting.hint() or "No hint here.")
        elif text == ":skip":
            return "Skip."
        elif text.startswith(":") and " " not in text and text != ":finish":
            out.print(f"There is no {text}; :help shows what there is.")
        elif not text:
            out.print("Type an answer, or :skip.", style="dim")
        else:
            try:
                return cleaned(text)
            except TooLongError as error:
                out.print(f"{error} It was not sent.")


def _read_lines() -> str | None:
    """Lines up to an empty one or the end of the input, or a single line with a command.

    None where the input ends before anything is typed, and on Ctrl+C: what was half typed then is not sent.
    """
    lines: list[str] = []
    while True:
        try:
            line = input("> " if not lines else "  ")
        except EOFError:
            print()
            return "\n".join(lines).strip() or None
        except KeyboardInterrupt:
            print()
            return None
        if not lines and line.strip().startswith(":"):
            return line.strip()
        if not line.strip():
            return "\n".join(lines).strip()
        lines.append(line)
