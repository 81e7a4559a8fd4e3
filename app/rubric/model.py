"""What a rubric is: criteria with four levels each, flags, the reference order, and when a human has to look."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.rubric.conditions import Condition
from app.rubric.hashing import content_hash
from app.rubric.vocabulary import Event, Group, StageRef, Vocabulary
from app.transcript.concepts import Concept


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))


class Level(_Data):
    """`means` says in words what the level is; `when` is its condition."""

    means: str
    when: Condition


class Criterion(_Data):
    """One line of the scorecard. Level 0 is what is left when no condition holds; `levels` are 1, 2 and 3 in order.

    `good` finishes the sentence "You …" where the criterion went well ("asked before you proposed"); `advice` is an
    imperative for where it did not. `retry_from` is the stage to try again from to raise it.
    """

    id: str
    name: str
    weight: float = Field(gt=0)
    good: str
    advice: str
    retry_from: str
    zero: str  # what level 0 means
    levels: Annotated[tuple[Level, ...], Field(min_length=3, max_length=3)]

    def means(self, level: int) -> str:
        """The description of a level, 0 to 3."""
        return self.levels[level - 1].means if level else self.zero


class FlagRule(_Data):
    """Something that a reviewer should know. `happened` says what was said; "{quotes}" in it stands for the words.

    `cap` is the most that the total can be while the flag is raised, 0 to 100; `criterion` is the one to work on then.
    """

    id: str
    name: str
    happened: str
    why: str
    when: Condition
    cap: int | None = Field(default=None, ge=0, le=100)
    criterion: str | None = None


class HumanReview(_Data):
    """When a scorecard asks for a human: too little of the text was understood, or something odd was said.

    Under `fewest_words` in the whole interview, the share that was understood tells nothing.
    """

    understood_below: float = Field(ge=0, le=1)
    fewest_words: int = Field(default=40, ge=0)
    when: Condition
    because: str  # the reason to give where `when` holds


class Rubric(_Data):
    """A versioned scoring guide as data.

    `reference_order` lists measures in tiers; those it leaves out stand with their weight. `order_asked_at` is the
    stage, if any, that asks for the order. `scored_when` is what an interview needs to be scored at all, `unscored` the
    sentence shown otherwise.
    """

    version: str
    groups: Mapping[str, Group]
    events: Mapping[str, Event]
    reference_order: tuple[tuple[str, ...], ...]
    order_asked_at: str | None = None
    scored_when: Condition
    unscored: str
    review: HumanReview
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    flags: tuple[FlagRule, ...] = ()

    @property
    def content_hash(self) -> str:
        """SHA-256, hex, of the canonical JSON of the whole rubric."""
        return content_hash(self)


class ScoringContext(_Data):
    """All that scoring needs of a question besides the transcript and its reading.

    The two hashes are SHA-256, hex, of the question's content and of all that decides the reader's readings.
    """

    rubric: Rubric
    concepts: Mapping[str, Concept]
    stages: tuple[StageRef, ...]
    question_hash: str
    reader_hash: str

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the names in the rubric's conditions stand for."""
        return Vocabulary(
            self.rubric.groups, self.rubric.events, self.concepts, {stage.id: stage for stage in self.stages}
        )
