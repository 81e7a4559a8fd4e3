"""What any reader must do, whatever it is made of."""

from collections.abc import Sequence
from typing import Protocol

from app.transcript.readings import Reading, TurnReading
from app.transcript.turns import Turn


class Reader(Protocol):
    """Turns text into observations. The same turns always give the same reading."""

    version: str  # name and version, such as "rules-1"
    content_hash: str  # SHA-256 of all that decides its readings: code version, cues, lexicon

    def read_turn(self, turns: Sequence[Turn], so_far: Sequence[TurnReading]) -> TurnReading:
        """Read the last of `turns` (a candidate's), given the readings of the candidate's turns before it."""
        ...

    def assemble(self, turns: Sequence[Turn], readings: Sequence[TurnReading]) -> Reading:
        """Put the turns' readings together, with the ranked list of measures."""
        ...

    def read(self, turns: Sequence[Turn]) -> Reading:
        """Read every candidate's turn, in order."""
        ...
