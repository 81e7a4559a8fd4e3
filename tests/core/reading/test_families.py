"""Families of wording that were once misread: each holds sentences that share a form, whatever the measure."""

import pytest

from app.transcript.readings import RelationKind
from app.transcript.turns import Role, Turn
from tests.core.reading.sentences import acts, order, read, reader


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("There's nothing a replica could mend.", "read_replica"),
        ("Partitioning by month does nothing for that.", "partitioning"),
        ("A queue in front of the writes solves another problem.", "write_queue"),
        ("CQRS: clear no.", "cqrs"),
        ("Sharding now would be shooting ourselves in the foot.", "sharding"),
        ("Kafka for that is wasted effort.", "event_streaming"),
        ("A cache only hides the symptom.", "caching"),
    ],
)
def test_a_step_that_would_do_no_good_is_rejected(answer: str, concept: str) -> None:
    found = acts(answer)
    assert f"reject {concept}" in found
    assert f"propose {concept}" not in found


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("The cache first; only then partitioning.", "partitioning"),
        ("When we run out of bigger boxes, we shard.", "sharding"),
        ("Kafka is a topic for next year.", "event_streaming"),
        ("I keep sharding up my sleeve.", "sharding"),
        ("Microservices? Perhaps one day.", "microservices"),
        ("Unless the view fails, no partitioning.", "partitioning"),
        ("CQRS at the very end, if at all.", "cqrs"),
        ("Replicas are the fallback.", "read_replica"),
    ],
)
def test_a_step_kept_back_is_deferred(answer: str, concept: str) -> None:
    found = acts(answer)
    assert f"defer {concept}" in found
    assert f"propose {concept}" not in found


def test_a_situation_that_goes_on_defers_nothing() -> None:
    assert "propose read_replica" in acts("If selects still prevail, I would add a standby for them.", "order")


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("You haven't said how many records the table holds.", "data_size"),
        ("I'd love to know the budget.", "latency_target"),
        ("Nobody told me which engine it is.", "query_shape"),
        ("It'd be useful to know how many requests per second come in.", "qps"),
        ("And the memory usage?", "hardware"),
        ("p99 target?", "latency_target"),
        ("Who suffers from it?", "timing_pattern"),
        ("Show me the locks?", "contention"),
    ],
)
def test_an_indirect_or_elliptic_question_asks(answer: str, concept: str) -> None:
    assert f"ask {concept}" in acts(answer, "opening", "What would you do?")


@pytest.mark.parametrize(
    ("answer", "only"),
    [
        ("Does it happen always or just at peak load?", "ask timing_pattern"),
        ("Is the traffic mostly reads?", "ask read_write_ratio"),
        ("How often does the statement run?", "ask qps"),
        ("Which version of MySQL is it?", "ask query_shape"),
    ],
)
def test_a_question_for_one_fact_asks_for_no_other(answer: str, only: str) -> None:
    assert acts(answer, "opening", "What would you do?") == {only}


def test_a_question_for_a_meaning_asks_for_no_fact() -> None:
    assert not acts("What is an index exactly?", "opening", "What would you do?")


def test_an_assumption_in_numbers_is_stated_and_not_asked() -> None:
    found = acts("I'll assume the limit is 80 ms, 300 QPS and 5 million rows?", "opening", "What would you do?")
    assert {"state qps", "state data_size"} <= found
    assert not {one for one in found if one.startswith("ask")}


def test_asking_to_see_the_plan_names_it() -> None:
    assert "propose explain" in acts("Could I see the EXPLAIN output?", "opening", "What would you do?")


@pytest.mark.parametrize(
    "answer",
    [
        "Calls and latency climb side by side all morning: it's the load. When one call alone crawls, I open the plan.",
        "If they climb side by side, it's the rate. If one alone crawls, I open the plan again.",
        "Two hundred backends runnable on eight cores: that's volume. If a lone run is no faster, I read the plan.",
    ],
)
def test_two_cases_with_what_follows_from_each_are_told_apart(answer: str) -> None:
    assert RelationKind.TELLS_APART in {one.kind for one in read(answer, "high_qps").relations}


@pytest.mark.parametrize(
    "answer",
    [
        "I'd watch the logs and then the plan of the query.",
        "Is the traffic high? Then I would use EXPLAIN to see the plan.",
        "I check the slow query log, then the execution plan.",
    ],
)
def test_looking_at_two_things_tells_no_causes_apart(answer: str) -> None:
    assert RelationKind.TELLS_APART not in {one.kind for one in read(answer, "high_qps").relations}


def test_a_missing_index_that_is_described_is_not_refused() -> None:
    found = acts("It is slow because there is no index on it. I'll create an index.", "opening")
    assert "propose index" in found
    assert "reject index" not in found


def test_an_index_on_an_expression_is_no_cost() -> None:
    assert "state index_cost" not in acts("I'd create an index on upper(email).", "already_indexed")


def test_what_a_step_means_is_no_proposal_of_it() -> None:
    assert "propose vertical_scaling" not in acts("Resizing the server means downtime.")


def test_a_name_inside_a_longer_one_still_counts() -> None:
    assert "propose caching" in acts("A Redis cache, whose expiry is the hard part.")


def test_a_claim_in_answer_to_a_question_about_one_measure_is_about_that() -> None:
    assert "state replication_lag" in acts("It is a few seconds behind.", "load_grows", "What of the read replica?")


def test_a_list_that_calls_itself_an_order_is_one() -> None:
    reading = read("My ranking: index, summary table, bigger machine, replicas, Redis, shards.", "closing")
    assert reading.turns[0].lists_order
    assert not reading.turns[0].signals


def test_a_bare_list_after_the_order_was_asked_for_is_an_order() -> None:
    turns = [
        Turn(role=Role.INTERVIEWER, stage="order", text="In which order?"),
        Turn(role=Role.CANDIDATE, stage="order", text="Not sure."),
        Turn(role=Role.INTERVIEWER, stage="closing", text="Anything to add?"),
        Turn(role=Role.CANDIDATE, stage="closing", text="index, replicas, cache, shards"),
    ]
    assert reader().read(turns).turns[-1].lists_order


def test_a_step_named_as_a_landmark_keeps_its_own_place() -> None:
    found = order("A bigger machine before the cache, then two followers, and the cache at the end.")
    assert found == ["vertical_scaling", "read_replica", "caching"]


@pytest.mark.parametrize(
    "answer",
    [
        "A run at four at night: as slow as ever, then the statement is rotten; quick, then we have a stampede.",
        "Few calls and a long mean: mend the query. Plenty of calls with a tiny mean: buy capacity.",
        "If Sundays are just as bad, the number of visitors is irrelevant. I'd replay it on an idle clone.",
    ],
)
def test_opposed_cases_tell_causes_apart_where_the_cause_was_asked_for(answer: str) -> None:
    asked = Turn(role=Role.INTERVIEWER, stage="high_qps", text="How would you tell whether that is the cause?")
    told = Turn(role=Role.CANDIDATE, stage="high_qps", text=answer)
    assert RelationKind.TELLS_APART in {one.kind for one in reader().read([asked, told]).relations}


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ("Sharding waits till the very end, since nobody can undo it.", True),
        ("No CQRS: that would be one more store to babysit.", True),
        ("I left the shards for last. They eat a whole team.", True),
        ("I'd shard by user id, because the writes no longer fit.", False),
        ("I'd rather not touch Kafka.", False),
    ],
)
def test_a_heavy_measure_is_kept_back_only_for_a_reason(answer: str, kept: bool) -> None:
    assert (RelationKind.KEPT_BACK in {one.kind for one in read(answer, "beyond_one_db").relations}) is kept
