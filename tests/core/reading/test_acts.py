"""What was done with a concept: proposals, refusals, deferrals, questions, and talk about others."""

import pytest

from tests.core.reading.sentences import acts


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("I'd put a composite index on the lookup column.", "index"),
        ("We should add two followers and let them answer the selects.", "read_replica"),
        ("Next, Memcached between the app and the database.", "caching"),
        ("what about rebuilding the statistics with ANALYZE", "db_maintenance"),
        ("My suggestion would be a connection pooler such as PgBouncer.", "connection_pool"),
        ("Scale the machine up, sixteen more cores.", "vertical_scaling"),
        ("then we precompute the report every night into a summary table", "materialized_view"),
        ("Could we fetch only the columns the screen shows?", "query_rewrite"),
        ("If the plan shows a sequential scan, index it.", "explain"),
        ("I will distribute the customers over several servers.", "sharding"),
        ("Old accounts that nobody uses I would move out to an archive table.", "archive_data"),
        ("Batch the writes of last_seen and flush them every ten seconds.", "write_queue"),
    ],
)
def test_a_step_that_would_be_taken_is_proposed(answer: str, concept: str) -> None:
    assert f"propose {concept}" in acts(answer)


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("I would not shard a table of this size.", "sharding"),
        ("CQRS would be total overkill.", "cqrs"),
        ("There is no need for Kafka.", "event_streaming"),
        ("Microservices? No.", "microservices"),
        ("Sharding I'd leave out.", "sharding"),
        ("MongoDB, Cassandra: not needed here.", "other_store"),
        ("Caching won't help with that.", "caching"),
        ("I'd rather tune the query than buy a bigger machine, so no bigger server.", "vertical_scaling"),
        ("Please no partitioning.", "partitioning"),
        ("I would avoid Redis.", "caching"),
    ],
)
def test_a_step_that_would_not_be_taken_is_rejected_and_not_proposed(answer: str, concept: str) -> None:
    found = acts(answer)
    assert f"reject {concept}" in found
    assert f"propose {concept}" not in found


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("Sharding only once the replicas are no longer enough.", "sharding"),
        ("CQRS is the very last resort.", "cqrs"),
        ("If all of that fails, we could shard.", "sharding"),
        ("I'd keep partitioning for later.", "partitioning"),
        ("No cache before I know what the plan says.", "caching"),
        ("If replicas don't help, then sharding.", "sharding"),
        ("Kafka can wait until a single primary can't take the writes.", "event_streaming"),
        ("Not yet sharding.", "sharding"),
        ("Sharding stays in the drawer.", "sharding"),
    ],
)
def test_a_step_that_waits_for_others_to_fail_is_deferred_and_not_proposed(answer: str, concept: str) -> None:
    found = acts(answer)
    assert f"defer {concept}" in found
    assert f"propose {concept}" not in found


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("There is no reason not to add a replica.", "read_replica"),
        ("Why not just use Redis?", "caching"),
        ("Not only an index but also a smaller select list helps, so I'd add the index.", "index"),
        ("I wouldn't hesitate to buy a bigger machine.", "vertical_scaling"),
    ],
)
def test_two_negatives_refuse_nothing(answer: str, concept: str) -> None:
    found = acts(answer)
    assert f"propose {concept}" in found
    assert f"reject {concept}" not in found


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("At my last company we sharded everything.", "sharding"),
        ("People always shout CQRS at this point.", "cqrs"),
        ("Some would say Redis.", "caching"),
        ("A friend told me to use MongoDB.", "other_store"),
    ],
)
def test_what_others_did_or_say_is_no_proposal(answer: str, concept: str) -> None:
    assert f"propose {concept}" not in acts(answer)


def test_a_proposal_withdrawn_in_the_same_breath_is_none() -> None:
    assert "propose sharding" not in acts("I'd shard, no, scratch that.")


def test_a_proposal_after_somebody_elses_idea_still_counts() -> None:
    assert "propose read_replica" in acts("People always shout CQRS; I'd add a read replica.")


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("What response time do we have to reach?", "latency_target"),
        ("How slow is it at the moment?", "latency_actual"),
        ("Does it happen all day or only at peak?", "timing_pattern"),
        ("Could it be the network instead of the database?", "network"),
        ("How many queries per second are there?", "qps"),
        ("I'd like to know how many rows the table holds.", "data_size"),
        ("What is the ratio of reads to writes?", "read_write_ratio"),
        ("Which database engine are we on?", "query_shape"),
        ("Is there an index on that column already?", "existing_index"),
        ("Was something deployed recently?", "recent_change"),
        ("What machine does it run on, how much CPU and RAM?", "hardware"),
        ("How stale may the answer be?", "freshness_need"),
        ("how many users hit it per second", "qps"),
    ],
)
def test_a_question_to_the_interviewer_is_an_ask(answer: str, concept: str) -> None:
    assert f"ask {concept}" in acts(answer, "opening", "What would you do?")


@pytest.mark.parametrize(
    "answer",
    [
        "I'd check the QPS on the dashboard.",
        "Assuming about a thousand requests per second, I'd add a replica.",
        "High load? Replicas.",
        "Do we cache? No.",
    ],
)
def test_finding_out_assuming_and_answering_oneself_ask_nothing(answer: str) -> None:
    assert not {one for one in acts(answer, "high_qps", "How would you tell?") if one.startswith("ask")}


def test_looking_at_the_load_states_the_fact_and_proposes_the_means() -> None:
    assert {"state qps", "propose monitoring"} <= acts("I'd check the QPS on the dashboard.", "high_qps")


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("A scan is O(n), with the tree it is O(log n).", "index_complexity"),
        ("Every index slows down the inserts.", "index_cost"),
        ("With Redis the entries go stale, so they need a TTL.", "cache_invalidation"),
        ("The replicas lag behind the primary.", "replication_lag"),
        ("The materialized view has to be refreshed.", "matview_refresh"),
        ("A bigger machine has a ceiling.", "vertical_limit"),
        ("HAProxy in front of the replicas spreads the reads.", "load_balancer"),
        ("If the primary dies we promote a follower.", "failover"),
        ("With sharding, joins across shards become hard.", "shard_key"),
        ("Consistent hashing, so a new shard moves only few keys.", "consistent_hashing"),
        ("With CQRS the read side is eventually consistent.", "eventual_consistency"),
        ("The read store is fed by CDC from the write side.", "sync_pipeline"),
        ("That is a lot of added complexity.", "added_complexity"),
        ("I'd measure after each step and keep it only if it helped.", "measure_again"),
        ("An append-only log is the source of truth.", "immutable_log"),
    ],
)
def test_knowledge_is_stated_whatever_the_wording(answer: str, concept: str) -> None:
    assert f"state {concept}" in acts(answer, "beyond_one_db")


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("An index lookup is O(1).", "index_complexity"),
        ("Indexes are free, they cost nothing.", "index_cost"),
        ("Replicas have no lag.", "replication_lag"),
    ],
)
def test_wrong_knowledge_gives_no_observation(answer: str, concept: str) -> None:
    assert f"state {concept}" not in acts(answer)


def test_a_general_claim_is_bound_to_the_measure_beside_it() -> None:
    assert "state replication_lag" in acts("I'd add a follower, it is a few seconds behind.")
    assert "state cache_invalidation" in acts("I'd add Redis, but the data there gets stale.")


@pytest.mark.parametrize(
    "answer",
    ["Let me explain why.", "It's an index.html page.", "I keep my plan B ready.", "We met at the top of the hill."],
)
def test_everyday_words_are_no_concepts(answer: str) -> None:
    assert not acts(answer, "opening")


def test_an_index_that_the_interviewer_named_is_not_proposed_by_repeating_it() -> None:
    assert "propose index" not in acts("An index, okay.", "already_indexed", "There is an index on that column.")


def test_refusing_another_one_refuses_what_the_interviewer_named() -> None:
    found = acts("Then no need for another one.", "already_indexed", "That column already has an index.")
    assert "reject index" in found


@pytest.mark.parametrize(
    ("plain", "slip"),
    [("I'd add a materialized view.", "I'd add a materialised view."), ("I'd use Memcached.", "I'd use Memcahed.")],
)
def test_spelling_and_slips_in_long_words_change_nothing(plain: str, slip: str) -> None:
    assert acts(plain) == acts(slip) != set()


def test_case_fillers_and_line_breaks_change_nothing() -> None:
    plain = acts("I would add a read replica and then a cache.")
    assert acts("I WOULD ADD A READ REPLICA AND THEN A CACHE.") == plain
    assert acts("um, I would, uh, add a, like, read replica and then, um, a cache.") == plain
    assert acts("**I would add a read replica** and then a _cache_.") == plain
