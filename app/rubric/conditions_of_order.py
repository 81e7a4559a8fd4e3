"""Conditions on the candidate's own order of measures, held against the reference order."""

from typing import Literal, Self

from pydantic import Field, model_validator

from app.rubric.evidence import Evidence
from app.rubric.judgement import BaseCondition, Judgement, Of
from app.rubric.vocabulary import Vocabulary, listing, number_word


class OrderOff(BaseCondition):
    """At most `at_most` steps of the candidate's order would have to move to stand in the reference order."""

    kind: Literal["order_off"]
    at_most: int = Field(ge=0)

    def generated(self, _words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        if self.at_most == 0:
            return "put the steps in the right order"
        return f"put the steps in order with at most {number_word(self.at_most)} out of place"

    def judge(self, evidence: Evidence) -> Judgement:
        """An order of nothing is no order."""
        placement = evidence.placement
        if not placement.order:
            return self.fails(evidence)
        if len(placement.moved) <= self.at_most:
            return Judgement(True, evidence.ranked_quotes(placement.order))
        names = [evidence.vocabulary.concept(step) for step in placement.order if step in placement.moved]
        return self.fails(evidence, f"out of place: {listing(names)}")


class OrderCovers(BaseCondition):
    """The candidate's order holds at least `measures` measures of at least `weights` different weights."""

    kind: Literal["order_covers"]
    measures: int = Field(default=1, ge=1)
    weights: int = Field(default=1, ge=1, le=3)

    def generated(self, _words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        things = f"at least {number_word(self.measures)} measure{'s' if self.measures > 1 else ''}"
        kinds = f" of {number_word(self.weights)} weights (simple, medium, heavy)" if self.weights > 1 else ""
        return f"put {things}{kinds} in an order"

    def judge(self, evidence: Evidence) -> Judgement:
        """Weights are those of the question's concepts."""
        order = evidence.placement.order
        weights = {evidence.weight(step) for step in order}
        if len(order) >= self.measures and len(weights) >= self.weights:
            return Judgement(True, evidence.ranked_quotes(order))
        return self.fails(evidence, f"{number_word(len(order))} so far" if order else "")


class OrderPuts(BaseCondition):
    """In the candidate's order, one of `of` stands first, last, or before one of `before`."""

    kind: Literal["order_puts"]
    of: Of
    at: Literal["first", "last"] | None = None
    before: Of | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.at is None) == (self.before is None):
            raise ValueError("give either `at` or `before`")
        return self

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        where = f"before {words.things(self.before)}" if self.before is not None else f"{self.at} in the order"
        return f"put {words.things(self.of)} {where}"

    def judge(self, evidence: Evidence) -> Judgement:
        """The quotes are those of the two measures, or of the one."""
        order, words = evidence.ordered, evidence.vocabulary
        members = words.members(self.of)
        if self.before is None:
            end = order[:1] if self.at == "first" else order[-1:]
            if members.issuperset(end) and end:
                return Judgement(True, evidence.ranked_quotes(end))
            return self.fails(evidence)
        later = words.members(self.before)
        for index, step in enumerate(order):
            overtaken = next((other for other in order[index + 1 :] if other in later), None)
            if step in members and overtaken is not None:
                return Judgement(True, evidence.ranked_quotes((step, overtaken)))
        return self.fails(evidence)


class OrderReasoned(BaseCondition):
    """The candidate gave a reason for the order, or for the place of a measure in it."""

    kind: Literal["order_reasoned"]
    whole: bool = Field(default=False, description="only a reason for the order as a whole counts")

    def generated(self, _words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return "give a reason for the order" + (" as a whole" if self.whole else "")

    def judge(self, evidence: Evidence) -> Judgement:
        """For the place of a measure, only reasons from the answers that gave the order count."""
        reasons = [found for found in evidence.reasons_for_order() if not self.whole or found.concept is None]
        return Judgement(True, evidence.quotes(reasons)) if reasons else self.fails(evidence)
