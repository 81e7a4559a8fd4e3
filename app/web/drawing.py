"""Where the lines of the order drawing run. Numbers only: the template draws, and the table beside it says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.rubric.scorecard import OrderedStep

CHARACTER = 6.9  # about the widest that one is on average, at the drawing's text size
MARGIN, BETWEEN = 16, 80  # beside each name, and from dot to dot
FIRST_Y, ROW = 40, 30


@dataclass(frozen=True)
class OrderLine:
    """One measure: from the candidate's place on the left to the reference place on the right."""

    name: str
    place: int
    reference: int
    misplaced: bool
    from_y: int
    to_y: int


@dataclass(frozen=True)
class OrderDrawing:
    """All measures, by the candidate's place. Units are those of the drawing's own view box."""

    lines: tuple[OrderLine, ...]
    width: int
    height: int
    left_x: int
    right_x: int


def draw_order(order: Sequence[OrderedStep]) -> OrderDrawing:
    """Lay the steps out; an empty order gives no lines."""
    lines = tuple(
        OrderLine(
            name=_bare(step.name),
            place=step.place,
            reference=step.reference,
            misplaced=step.misplaced,
            from_y=FIRST_Y + ROW * (step.place - 1),
            to_y=FIRST_Y + ROW * (step.reference - 1),
        )
        for step in sorted(order, key=lambda step: step.place)
    )
    rows = max((max(line.place, line.reference) for line in lines), default=0)
    left = int(MARGIN + CHARACTER * max((len(line.name) + len("1. ") for line in lines), default=0))
    right = left + BETWEEN
    return OrderDrawing(lines, right + left, FIRST_Y + ROW * rows, left, right)


def _bare(name: str) -> str:
    """Without its article: "a cache" stands in a list as "cache"."""
    return name.removeprefix("a ").removeprefix("an ")
