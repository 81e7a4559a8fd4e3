"""The candidate's own order: lists, order words, narrations told backwards."""

from app.reading.ordering import rank
from app.transcript.concepts import Weight
from app.transcript.readings import Act, Edge, Observation, TurnReading
from app.transcript.turns import Role, Turn
from tests.core.reading.sentences import order, read, reader


def test_an_arrow_chain_gives_the_order() -> None:
    found = order("index -> pooler -> bigger box -> replicas -> Redis -> shards")
    assert found == ["index", "connection_pool", "vertical_scaling", "read_replica", "caching", "sharding"]


def test_a_numbered_list_gives_the_order() -> None:
    found = order("1. indexes\n2. summary table\n3. larger instance\n4. followers")
    assert found == ["index", "materialized_view", "vertical_scaling", "read_replica"]


def test_before_x_y_inverts() -> None:
    assert order("I'd add replicas. Before the replicas, a cache.")[:2] == ["caching", "read_replica"]


def test_x_before_y_keeps_the_order() -> None:
    assert order("Redis before replicas.") == ["caching", "read_replica"]


def test_an_order_told_backwards_is_turned_round() -> None:
    answer = "Backwards: last sharding, before that Redis, before that replicas, before that a bigger machine."
    assert order(answer) == ["vertical_scaling", "read_replica", "caching", "sharding"]


def test_before_that_refers_to_what_was_named_last() -> None:
    answer = "At the end the cache. Before that two replicas. And before all of it the bigger machine."
    assert order(answer) == ["vertical_scaling", "read_replica", "caching"]


def test_an_order_said_again_replaces_the_first() -> None:
    assert order("replicas, cache, index. Sorry: index, replicas, cache.") == ["index", "read_replica", "caching"]


def test_deferred_measures_come_after_proposed_ones() -> None:
    found = order("Index, then replicas; sharding only if all of that is exhausted. And Redis.")
    assert found[-1] == "sharding"


def test_an_order_that_was_asked_for_outweighs_earlier_proposals() -> None:
    turns = [
        Turn(role=Role.INTERVIEWER, stage="load_grows", text="What now?"),
        Turn(role=Role.CANDIDATE, stage="load_grows", text="I'd add Redis. I'd add an index. I'd add replicas."),
        Turn(role=Role.INTERVIEWER, stage="order", text="In which order?"),
        Turn(role=Role.CANDIDATE, stage="order", text="index, replicas, Redis"),
    ]
    assert [one.concept for one in reader().read(turns).ranked] == ["index", "read_replica", "caching"]


def test_without_an_order_the_sequence_of_proposals_counts() -> None:
    found = read("I'd add an index. I'd add replicas.").ranked
    assert [one.concept for one in found] == ["index", "read_replica"]


def test_a_candidates_own_name_for_a_measure_is_understood_in_the_order() -> None:
    turns = [
        Turn(role=Role.INTERVIEWER, stage="load_grows", text="What now?"),
        Turn(role=Role.CANDIDATE, stage="load_grows", text="A stronger machine, a real monster."),
        Turn(role=Role.INTERVIEWER, stage="order", text="In which order?"),
        Turn(role=Role.CANDIDATE, stage="order", text="Query, index, monster."),
    ]
    assert [one.concept for one in reader().read(turns).ranked] == ["query_rewrite", "index", "vertical_scaling"]


def test_edges_that_contradict_each_other_do_no_harm() -> None:
    def step(concept: str, start: int) -> Observation:
        return Observation(turn=0, start=start, end=start + 1, quote="x", concept=concept, act=Act.PROPOSE)

    def edge(earlier: str, later: str) -> Edge:
        return Edge(turn=0, start=0, end=1, quote="x", earlier=earlier, later=later)

    turns = [Turn(role=Role.CANDIDATE, stage="order", text="xy")]
    reading = TurnReading(
        turn=0,
        observations=(step("index", 0), step("caching", 1)),
        edges=(edge("caching", "index"), edge("index", "caching")),
    )
    found = rank(turns, [reading], {"index": Weight.SIMPLE, "caching": Weight.MEDIUM})
    assert [one.concept for one in found] == ["caching", "index"]


def test_two_quotes_that_begin_together_stand_in_the_order_in_which_they_were_said() -> None:
    found = order("First the index, then the bigger machine, then the replicas, and the cache last.")
    assert found == ["index", "vertical_scaling", "read_replica", "caching"]
