"""What a scorecard says was missing is what would have earned the next level: saying it raises the level."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from app.rubric.scorecard import CriterionScore
from tests.core.rubric.builders import Answer, answer, context, scorecard_of
from tests.core.rubric.test_levels import LADDERS

# From each level of each criterion: what the scorecard says was missing (a part of it), and the answers with that said.
ASKED = answer("opening", "ask network", "ask data_size", "propose index")
SCALED = answer("load_grows", "propose vertical_scaling", "propose read_replica", "propose caching")
SHARDED = answer("beyond_one_db", "propose sharding")

STEPS: tuple[tuple[str, tuple[Answer, ...], str, tuple[Answer, ...]], ...] = (
    ("clarify_first", (answer("opening", "propose index"),), "ask for a fact of the situation", (ASKED,)),
    (
        "clarify_first",
        (ASKED,),
        "before the first proposal (so far: whether it is the network, the client or the application; "
        "how much data there is)",
        (answer("opening", "ask qps"), ASKED),
    ),
    ("asks_numbers", (ASKED,), "ask for a response time or the load", (ASKED, answer("high_qps", "ask qps"))),
    (
        "asks_numbers",
        (ASKED, answer("high_qps", "ask qps")),
        "ask for the required or the actual response time",
        (ASKED, answer("high_qps", "ask qps", "ask latency_target")),
    ),
    ("diagnoses", (ASKED,), "monitoring or the execution plan", (ASKED, answer("high_qps", "propose monitoring"))),
    (
        "diagnoses",
        (ASKED, answer("high_qps", "propose monitoring", "propose explain")),
        "say how high load and a bad plan would be told apart",
        (ASKED, answer("high_qps", "propose monitoring", "propose explain", "apart")),
    ),
    (
        "simple_first",
        (ASKED,),
        "say why the simple measure helps, or what it costs",
        (ASKED, answer("not_network", "because index")),
    ),
    (
        "scaling_options",
        (ASKED, SCALED),
        "another medium measure that fits",
        (ASKED, SCALED, answer("load_grows", "propose materialized_view")),
    ),
    (
        "ordering",
        (answer("order", "propose index", "propose read_replica", "propose caching"),),
        "give a reason for the order",
        (answer("order", "propose index", "propose read_replica", "propose caching", "because"),),
    ),
    (
        "no_premature_cqrs",
        (ASKED,),
        "say why heavy measures are kept for last",
        (ASKED, answer("load_grows", "kept_back sharding")),
    ),
    (
        "no_premature_cqrs",
        (ASKED, answer("high_qps", "propose sharding")),
        "have two medium measures on the table before a heavy one",
        (ASKED, SCALED, answer("load_grows", "propose sharding")),
    ),
    (
        "beyond_one_db",
        (ASKED, SHARDED),
        "one of them with how it works and a trade-off",
        (ASKED, SHARDED, answer("beyond_one_db", "state shard_key", "state consistent_hashing")),
    ),
    (
        "tradeoffs",
        (ASKED, answer("load_grows", "state replication_lag")),
        "at least two costs or limits of measures (so far: followers lag)",
        (ASKED, answer("load_grows", "state replication_lag", "state vertical_limit")),
    ),
)


def criterion_of(name: str, answers: tuple[Answer, ...]) -> CriterionScore:
    return next(one for one in scorecard_of(*answers).criteria if one.id == name)


@pytest.mark.parametrize(("name", "before", "missing", "after"), STEPS, ids=[f"{one[0]}-{one[2]}" for one in STEPS])
def test_saying_what_was_missing_raises_the_level(
    name: str, before: tuple[Answer, ...], missing: str, after: tuple[Answer, ...]
) -> None:
    told = criterion_of(name, before)
    assert any(missing in one for one in told.missing), told.missing
    assert criterion_of(name, after).level > told.level


def test_a_measure_that_spoilt_a_level_is_quoted_in_what_was_missing() -> None:
    spoilt = criterion_of("no_premature_cqrs", (answer("opening", "propose cqrs"), ASKED))
    assert spoilt.level == 0
    assert any(
        m == "do not propose a heavy measure in the first round (you said “propose cqrs”)" for m in spoilt.missing
    )


def rungs() -> Iterator[tuple[str, tuple[Answer, ...], tuple[Answer, ...]]]:
    for name, ladder in LADDERS.items():
        for lower, higher in pairwise(ladder):
            yield name, lower, higher


@pytest.mark.parametrize(("name", "lower", "higher"), list(rungs()))
def test_every_level_below_the_top_says_what_was_missing_and_what_it_would_have_brought(
    name: str, lower: tuple[Answer, ...], higher: tuple[Answer, ...]
) -> None:
    told = criterion_of(name, lower)
    assert told.missing
    assert told.gain > 0
    assert told.next_meaning == criterion_of(name, higher).meaning


def test_the_next_step_is_the_criterion_whose_next_level_moves_the_total_most() -> None:
    card = scorecard_of(ASKED)
    gains = {one.id: one.gain for one in card.criteria}
    assert card.next_step is not None
    assert gains[card.next_step] == max(gains.values())
    weights = sum(one.weight for one in context().rubric.criteria)
    assert gains[card.next_step] == pytest.approx(100 * 1.5 / 3 / weights, abs=0.01)
