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
MOST_BYTES = 32_768
"""The longest answer that is taken, in bytes of UTF-8."""


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
    out.print(f"[dim]{chosen.title}. {HELP.splitlines()[0].split('. ')[0]}; :help shows more.[/dim]\n")
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
        elif len(text.encode("utf-8", "replace")) > MOST_BYTES:
            size = len(text.encode("utf-8", "replace"))
            out.print(f"That is {size:,} bytes; an answer may have {MOST_BYTES:,}. It was not sent: shorten it.")
        elif text:
            return text
        else:
            out.print("[dim]Type an answer, or :skip.[/dim]")


def _read_lines() -> str | None:
    """Lines up to an empty one, or a single line with a command; None where the input ends before anything is typed."""
    lines: list[str] = []
    while True:
        try:
            line = input("> " if not lines else "  ")
        except (EOFError, KeyboardInterrupt):
            print()
            return "\n".join(lines).strip() or None
        if not lines and line.strip().startswith(":"):
            return line.strip()
        if not line.strip():
            return "\n".join(lines).strip()
        lines.append(line)
