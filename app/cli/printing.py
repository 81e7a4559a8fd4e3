"""How the terminal shows an interview: turns as they were said, the fact ledger, the scorecard."""

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from app.interview.moves import ToldFact
from app.interview.script import Script
from app.rubric.scorecard import CriterionScore, Scorecard
from app.transcript.turns import Role, Turn

WIDTH = 100  # columns: longer lines are hard to read


def console() -> Console:
    """A console no wider than reads well. It prints text as it stands: brackets in it are no markup."""
    console = Console(markup=False, emoji=False, highlight=False)
    console.width = min(console.width, WIDTH)
    return console


def turn_lines(script: Script, turn: Turn) -> RenderableType:
    """One turn: who speaks, in which stage, and the words as they stand."""
    speaker = "Interviewer" if turn.role is Role.INTERVIEWER else "Candidate"
    style = "bold cyan" if turn.role is Role.INTERVIEWER else "bold"
    head = Text.assemble((speaker, style), (f"  {script.stage(turn.stage).name}", "dim"))
    return Group(head, Padding(Text(printable(turn.text)), (0, 0, 1, 2)))


def told_table(told: Iterable[ToldFact]) -> Table:
    """The fact ledger."""
    table = Table("Told so far", "", box=None, header_style="bold", pad_edge=False)
    for fact in told:
        table.add_row(fact.name, "? (not measured)" if fact.value is None else fact.value)
    return table


def scorecard_lines(scorecard: Scorecard) -> RenderableType:
    """The scorecard: the total, then each criterion with its quotes and what was missing, then the flags."""
    if scorecard.total is None:
        return Group(Text("Unscored", "bold"), Text(scorecard.reason or ""), *_flags(scorecard))
    lines: list[RenderableType] = [Text(f"{scorecard.total} / 100", "bold"), Text(scorecard.headline)]
    if scorecard.needs_human:
        lines.append(Text(f"Needs a human: {scorecard.reason or ''}", "yellow"))
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 1, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for criterion in scorecard.criteria:
        bar = Text("█" * criterion.level + "░" * (3 - criterion.level), "cyan")
        table.add_row(Group(Text(criterion.name), Text(criterion.word, "dim")), bar, _evidence(criterion))
    return Group(*lines, Text(), table, *_flags(scorecard))


def _evidence(criterion: CriterionScore) -> Text:
    text = Text(criterion.meaning)
    for quote in criterion.quotes[:3]:
        text.append(f"\n“{printable(quote.quote)}” ({quote.reads_as}, turn {quote.turn})", "dim")
    if criterion.looked_through:
        text.append(f"\n{criterion.looked_through}", "dim")
    for missing in criterion.missing:
        text.append(f"\nmissing: {missing}", "italic")
    return text


def _flags(scorecard: Scorecard) -> list[RenderableType]:
    return [Text(f"Flag: {flag.name}. You {flag.happened}. {flag.why}", "red") for flag in scorecard.flags]


def printable(text: str) -> str:
    """The text without control characters, which could drive the terminal; line breaks stay."""
    return "".join(char if char == "\n" or char.isprintable() else "�" for char in text.replace("\r\n", "\n"))
