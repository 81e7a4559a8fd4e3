"""What judging a condition returns, and what every condition can do."""

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field

from app.rubric.evidence import Evidence
from app.rubric.scorecard import Quote
from app.rubric.vocabulary import Vocabulary

Of = str | tuple[str, ...]
"""Which concepts: the name of one of the rubric's groups, or a list of concept ids."""


@dataclass(frozen=True)
class Judgement:
    """`quotes` bear out what holds; `missing` says what does not, empty where the condition holds.

    `absent` describes what was looked for and rightly not found, where a condition holds by absence.
    """

    holds: bool
    quotes: tuple[Quote, ...] = ()
    missing: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()


FAILED, HOLDS = Judgement(False), Judgement(True)
"""Judgements without an explanation."""


class BaseCondition(BaseModel):
    """What all conditions share; a kind of condition says how it reads and how it is judged."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    says: str | None = Field(default=None, description="plain English to show instead of the generated description")

    def describe(self, words: Vocabulary) -> str:
        """The condition as an imperative clause in plain English."""
        return self.says or self.generated(words)

    def generated(self, _words: Vocabulary) -> str:
        """The description made from the condition's own fields."""
        raise NotImplementedError

    def judge(self, evidence: Evidence) -> Judgement:
        """Whether it holds on this evidence, and why."""
        raise NotImplementedError

    def fails(self, evidence: Evidence, but: str = "") -> Judgement:
        """The judgement that it does not hold; `but` is how far the candidate came, in parentheses behind it."""
        if not evidence.explains:
            return FAILED
        text = self.describe(evidence.vocabulary)
        return Judgement(False, missing=(f"{text} ({but})" if but else text,))
