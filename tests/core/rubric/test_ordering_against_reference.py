"""Steps out of place: the fewest that would have to move, under a partial order."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rubric.ordering import Range, place, tier_ranges
from app.transcript.concepts import Concept, ConceptKind, Weight
from tests.core.rubric.builders import context

TIERS = context().rubric.reference_order
RANGES = tier_ranges(TIERS, context().concepts)

ranges = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 6), st.integers(0, 3)).map(lambda two: (two[0], sum(two)))
)


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ("index query_rewrite materialized_view vertical_scaling read_replica caching sharding cqrs", 0),
        ("query_rewrite db_maintenance index connection_pool caching", 0),
        ("index caching read_replica", 1),
        ("index caching read_replica vertical_scaling", 2),
        ("caching index read_replica", 1),
        ("cqrs sharding caching read_replica vertical_scaling index", 5),
        ("index partitioning vertical_scaling caching", 0),
        ("index vertical_scaling caching partitioning sharding", 0),
        ("partitioning index vertical_scaling", 1),
        ("index other_store caching", 1),
        ("index caching other_store sharding cqrs event_streaming", 0),
        ("caching", 0),
        ("", 0),
    ],
)
def test_the_fewest_steps_that_would_have_to_move_are_counted(order: str, moved: int) -> None:
    assert len(place(order.split(), RANGES).moved) == moved


def test_a_step_named_twice_counts_where_it_was_named_first() -> None:
    assert place(["index", "caching", "index"], RANGES).order == ("index", "caching")


def test_what_is_no_measure_has_no_place() -> None:
    assert place(["explain", "index"], RANGES).order == ("index",)


def test_a_reasoned_step_may_stand_anywhere_within_its_weight_but_not_beyond_it() -> None:
    reasoned = tier_ranges(TIERS, context().concepts, ["caching"])
    assert not place(["index", "caching", "materialized_view", "read_replica"], reasoned).moved
    assert place(["caching", "index"], reasoned).moved
    assert place(["sharding", "caching"], reasoned).moved


def test_a_weight_that_no_tier_holds_stands_between_the_lighter_and_the_heavier_tiers() -> None:
    concepts = {
        name: Concept(id=name, kind=ConceptKind.MEASURE, name=name, weight=weight)
        for name, weight in (("a", Weight.SIMPLE), ("b", Weight.MEDIUM), ("c", Weight.HEAVY))
    }
    between = tier_ranges([["a"], ["c"]], concepts)
    assert not place(["a", "b", "c"], between).moved
    assert place(["b", "a", "c"], between).moved
    assert place(["a", "c", "b"], between).moved


@given(ranges, st.data())
def test_no_smaller_set_of_steps_would_put_the_rest_in_order(places: dict[str, Range], data: st.DataObject) -> None:
    order = data.draw(st.permutations(sorted(places)))
    found = place(order, places)
    longest = max(
        size
        for size in range(len(order) + 1)
        for part in combinations(order, size)
        if all(places[one][0] <= places[other][1] for one, other in combinations(part, 2))
    )
    assert len(found.moved) == len(order) - longest


@given(ranges, st.data())
def test_the_reference_holds_the_same_steps_and_moves_none_that_may_stay(
    places: dict[str, Range], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(sorted(places)))
    found = place(order, places)
    assert sorted(found.reference) == sorted(order)
    assert [one for one in found.reference if one not in found.moved] == [
        one for one in order if one not in found.moved
    ]
    assert not place(found.reference, places).moved
