"""Where the lines of the order drawing run. Numbers only: the template draws, and the table beside it says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.rubric.scorecard import OrderedStep

WIDTH = 440
LEFT_X, RIGHT_X = 175, 265
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
            name=step.name,
            place=step.place,
            reference=step.reference,
            misplaced=step.misplaced,
            from_y=FIRST_Y + ROW * (step.place - 1),
            to_y=FIRST_Y + ROW * (step.reference - 1),
        )
        for step in sorted(order, key=lambda step: step.place)
    )
    rows = max((max(line.place, line.reference) for line in lines), default=0)
    return OrderDrawing(lines, WIDTH, FIRST_Y + ROW * rows, LEFT_X, RIGHT_X)
