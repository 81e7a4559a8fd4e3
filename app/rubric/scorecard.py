"""What scoring returns: every level with the quotes that earned it and what was missing for the next."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from app.transcript.readings import Span

LEVEL_WORDS = ("not shown", "started", "solid", "strong")
"""A level in words, for pages: `LEVEL_WORDS[level]`."""


class ScoreStatus(StrEnum):
    """A scorecard is never half true: either it is scored, or it says why it is not."""

    SCORED = "scored"
    UNSCORED = "unscored"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Quote(Span):
    """Evidence: the candidate's own words, and what they were read as ("asks for the required response time")."""

    reads_as: str
    concept: str | None = None


MOST_QUOTES = 100
"""The most quotes that one criterion or flag keeps, the first ones: whoever writes a thousand has shown it by then."""


class CriterionScore(_Value):
    """One criterion's level, 0 to 3.

    `quotes` earned the level, by turn and offset, at most MOST_QUOTES. A level earned by absence has none:
    `looked_through` says what was searched instead. `missing` says in plain English what the next level would have
    needed; empty at level 3. `gain` is how many points the next level would have brought to the total before any cap.
    """

    id: str
    name: str
    weight: float
    level: int
    meaning: str  # the rubric's description of this level
    quotes: tuple[Quote, ...] = ()
    looked_through: str | None = None
    next_meaning: str | None = None
    missing: tuple[str, ...] = ()
    gain: float = 0.0
    stage: str | None = None  # where to try again from, to raise this criterion

    @property
    def word(self) -> str:
        """The level in one or two words, such as "solid"."""
        return LEVEL_WORDS[self.level]


class FlagRaised(_Value):
    """Something a reviewer should know: `happened` names what was said ("proposed Kafka in the first round")."""

    id: str
    name: str
    happened: str
    why: str  # why it matters in an interview
    quotes: tuple[Quote, ...] = ()
    withdrawn: bool = False  # the candidate took it back later; it stays on record


class OrderedStep(_Value):
    """One measure of the candidate's order. `place` and `reference` count from 1 among the measures that were named."""

    concept: str
    name: str
    place: int
    reference: int
    misplaced: bool = False


class Hashes(_Value):
    """SHA-256, hex, of the canonical JSON of what a scorecard was made from: the same hashes, the same scorecard."""

    transcript: str
    observations: str
    question: str
    rubric: str
    reader: str


class Scorecard(_Value):
    """The whole result. `total` is 0 to 100, or None where unscored; `reason`: why it is unscored, or wants a human."""

    status: ScoreStatus
    reason: str | None = None
    total: int | None = None
    headline: str = ""  # one sentence: what carried the score
    criteria: tuple[CriterionScore, ...] = ()
    flags: tuple[FlagRaised, ...] = ()
    order: tuple[OrderedStep, ...] = ()
    steps_misplaced: int = 0
    next_step: str | None = None  # the id of the criterion whose next level would have moved the total most
    capped_by: str | None = None  # the id of the flag that capped the total
    needs_human: bool = False
    understood: float = 1.0
    hashes: Hashes
