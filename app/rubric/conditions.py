"""Conditions as data: what a level or a flag asks for, in the rubric's file and in an admin's form alike.

Every condition can be judged (does it hold, on which quotes, and if not, what is missing) and described in plain
English, as an imperative clause: "ask for at least two facts of the situation before the first proposal".
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Literal, TypeVar

from pydantic import Field

from app.rubric.conditions_of_answers import Did, First, Related, Signalled, StageReached
from app.rubric.conditions_of_order import OrderCovers, OrderOff, OrderPuts, OrderReasoned
from app.rubric.evidence import Evidence
from app.rubric.judgement import FAILED, HOLDS, BaseCondition, Judgement
from app.rubric.vocabulary import Vocabulary

__all__ = [
    "All",
    "AnyOf",
    "BaseCondition",
    "Condition",
    "Did",
    "First",
    "Judgement",
    "Not",
    "OrderCovers",
    "OrderOff",
    "OrderPuts",
    "OrderReasoned",
    "Related",
    "Signalled",
    "StageReached",
]

T = TypeVar("T")


class All(BaseCondition):
    """Every one of `of` holds."""

    kind: Literal["all"]
    of: tuple["Condition", ...] = Field(min_length=1)

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return "; and ".join(part.describe(words) for part in self.of)

    def judge(self, evidence: Evidence) -> Judgement:
        """What is missing is what the parts that fail miss, each in its own words."""
        if not evidence.explains:
            return HOLDS if all(part.judge(evidence).holds for part in self.of) else FAILED
        parts = [part.judge(evidence) for part in self.of]
        quotes, absent = _merged(parts, lambda part: part.quotes), _merged(parts, lambda part: part.absent)
        if all(part.holds for part in parts):
            return Judgement(True, quotes, absent=absent)
        if self.says:
            return self.fails(evidence)
        return Judgement(False, missing=_merged(parts, lambda part: part.missing))


class AnyOf(BaseCondition):
    """At least one of `of` holds."""

    kind: Literal["any"]
    of: tuple["Condition", ...] = Field(min_length=1)

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return ", or ".join(part.describe(words) for part in self.of)

    def judge(self, evidence: Evidence) -> Judgement:
        """The quotes of every part that holds; none where one holds by absence, which needs no help from the others."""
        if not evidence.explains:
            return HOLDS if any(part.judge(evidence).holds for part in self.of) else FAILED
        parts = [judged for part in self.of if (judged := part.judge(evidence)).holds]
        if not parts:
            return self.fails(evidence)
        by_absence = next((part for part in parts if part.absent and not part.quotes), None)
        return by_absence or Judgement(True, _merged(parts, lambda part: part.quotes))


class Not(BaseCondition):
    """`of` does not hold: a level earned by absence, or spoilt by what was said."""

    kind: Literal["not"]
    of: "Condition"

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return f"do not {self.of.describe(words)}"

    def judge(self, evidence: Evidence) -> Judgement:
        """Where it does not hold, the words that spoilt it are quoted."""
        inner = self.of.judge(evidence)
        if not evidence.explains:
            return FAILED if inner.holds else HOLDS
        if not inner.holds:
            return Judgement(True, absent=(self.of.describe(evidence.vocabulary),))
        return self.fails(evidence, f"you said “{inner.quotes[0].quote}”" if inner.quotes else "")


Condition = Annotated[
    Did
    | First
    | OrderOff
    | OrderCovers
    | OrderPuts
    | OrderReasoned
    | Related
    | StageReached
    | Signalled
    | All
    | AnyOf
    | Not,
    Field(discriminator="kind"),
]

All.model_rebuild()
AnyOf.model_rebuild()
Not.model_rebuild()


def _merged(parts: Iterable[Judgement], take: Callable[[Judgement], Sequence[T]]) -> tuple[T, ...]:
    """The parts' lists as one, each thing once, in the order of the parts."""
    return tuple(dict.fromkeys(one for part in parts for one in take(part)))
