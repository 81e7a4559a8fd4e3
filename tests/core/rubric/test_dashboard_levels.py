"""The rubric of the second question, where it differs from the first one's."""

from app.bank.question import Question
from app.rubric.scoring import levels, score
from tests.core.rubric.builders import answer, interview

MEDIUMS = ("propose caching", "propose read_replica")


def test_a_heavy_measure_is_in_proportion_only_after_two_medium_ones(dashboard: Question) -> None:
    context = dashboard.scoring_context()
    hasty = interview([answer("growth", "propose sharding"), answer("growth", *MEDIUMS)])
    patient = interview([answer("growth", *MEDIUMS), answer("growth", "propose sharding")])
    without = interview([answer("growth", "propose caching")])
    found = [levels(context, *one)["proportion"] for one in (hasty, patient, without)]
    assert found == [1, 2, 2]


def test_the_order_is_what_is_answered_where_it_is_asked_for(dashboard: Question) -> None:
    early = answer("growth", *MEDIUMS)
    given = answer("order", "propose materialized_view", "propose partitioning")
    card = score(dashboard.scoring_context(), *interview([early, given]))
    assert [step.concept for step in card.order] == ["materialized_view", "partitioning"]


def test_what_was_looked_through_is_said_once_where_one_absence_holds_the_other(dashboard: Question) -> None:
    card = score(dashboard.scoring_context(), *interview([answer("growth", "propose caching")]))
    told = next(one.looked_through for one in card.criteria if one.id == "proportion")
    assert told is not None
    assert told.endswith("nowhere did you propose a heavy measure.")
