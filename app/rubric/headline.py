"""One sentence over a scorecard: what was good first, then what would help most."""

from collections.abc import Sequence

from app.rubric.model import Rubric
from app.rubric.scorecard import CriterionScore
from app.rubric.vocabulary import listing

SOLID = 2
"""From this level on a criterion counts as good."""


def headline(rubric: Rubric, criteria: Sequence[CriterionScore], next_step: CriterionScore | None) -> str:
    """At most two things that went well, and the advice of the criterion whose next level brings most, if any."""
    texts = {criterion.id: criterion for criterion in rubric.criteria}
    best = sorted((one for one in criteria if one.level and one.quotes), key=lambda one: (-one.level, -one.weight))[:2]
    advice = f"next time, {texts[next_step.id].advice}" if next_step else ""
    solid = [texts[one.id].good for one in best if one.level >= SOLID]
    if solid:
        praise = f"You {listing(solid)}"
    elif best:
        praise = "You made a start"
    else:
        praise = "You put a proposal on the table"
    return f"{praise}; {advice}." if advice else f"{praise}."
