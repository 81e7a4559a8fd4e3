"""A negation turns a proposal into a refusal, and "only later" into a deferral, whatever the measure and the words."""

import pytest

from tests.robustness.interviews import Scorer

MEASURES = {
    "index": "add an index on email",
    "query_rewrite": "rewrite the query",
    "db_maintenance": "run VACUUM and ANALYZE",
    "connection_pool": "use a connection pool",
    "archive_data": "archive the old rows",
    "materialized_view": "create a materialized view",
    "vertical_scaling": "buy a bigger machine",
    "read_replica": "add read replicas",
    "caching": "put a cache in front",
    "partitioning": "partition the table",
    "write_queue": "put the writes into a queue",
    "denormalize": "denormalize the tables",
    "sharding": "shard the database",
    "cqrs": "introduce CQRS",
    "event_streaming": "bring in Kafka",
    "other_store": "move to MongoDB",
    "microservices": "split it into microservices",
}
PARAPHRASES = (
    ("index", "Put an index on it.", "Don't put an index on it.", "An index, but only later."),
    ("index", "I'd create a B-tree index.", "I'd never create a B-tree index.", "A B-tree index if all else fails."),
    (
        "query_rewrite",
        "I'd select only the columns we need.",
        "I would not select fewer columns.",
        "I'd select fewer columns only once everything else has failed.",
    ),
    (
        "archive_data",
        "Let's delete the old rows.",
        "Let's not delete the old rows.",
        "Let's delete old rows only later.",
    ),
    (
        "connection_pool",
        "I'd set up pgbouncer.",
        "I wouldn't set up pgbouncer.",
        "I'd set up pgbouncer only as a last resort.",
    ),
    (
        "materialized_view",
        "A summary table is what I'd build.",
        "A summary table is not what I'd build.",
        "A summary table is what I'd build last, if nothing else helps.",
    ),
    (
        "vertical_scaling",
        "Give it more RAM and CPU.",
        "I refuse to give it more RAM and CPU.",
        "More RAM and CPU only if the rest fails.",
    ),
    (
        "vertical_scaling",
        "Let's upgrade to a larger instance.",
        "There is no need for a larger instance.",
        "A larger instance can wait until the tuning is exhausted.",
    ),
    (
        "read_replica",
        "I'd send the reads to followers.",
        "I wouldn't send the reads to followers.",
        "I'd send the reads to followers only when the primary can't cope any more.",
    ),
    (
        "read_replica",
        "Replication it is: two read replicas.",
        "Read replicas? Certainly not.",
        "Read replicas? Not before everything cheaper is done.",
    ),
    ("caching", "I'd cache the rows in Redis.", "Redis I'd avoid.", "Redis only if all else fails."),
    (
        "caching",
        "Memcached should hold the hot users.",
        "Memcached should not be used here.",
        "Memcached should be used only after everything else.",
    ),
    (
        "partitioning",
        "I'd split the table into partitions.",
        "I see no sense in partitions.",
        "Partitions, but only much later.",
    ),
    (
        "write_queue",
        "I'd batch the writes.",
        "I wouldn't batch the writes.",
        "I'd batch the writes only if all else fails.",
    ),
    ("denormalize", "I'd denormalize.", "I'd rather not denormalize.", "I'd denormalize only in the worst case."),
    (
        "sharding",
        "I'd spread the users over several databases.",
        "I wouldn't spread the users over several databases.",
        "I'd spread the users over several databases only as a last resort.",
    ),
    ("sharding", "We shard by user id.", "We must not shard.", "We shard only when nothing else is left."),
    (
        "cqrs",
        "I'd separate the read model from the write model.",
        "I wouldn't separate the read model from the write model.",
        "I'd separate the read model from the write model only at the very end, if all else fails.",
    ),
    (
        "event_streaming",
        "I'd stream the events through Kafka.",
        "Kafka is out of the question.",
        "Kafka may come later, once all else has failed.",
    ),
    (
        "other_store",
        "I'd move the users to Cassandra.",
        "I'm strictly against Cassandra.",
        "Cassandra only if PostgreSQL cannot be saved.",
    ),
    (
        "microservices",
        "I'd break the monolith up into microservices.",
        "I'd leave the monolith alone, no microservices.",
        "Microservices at some later point, only if we have to.",
    ),
)
NOT = ("I would NOT {}.", "I would not {} here.", "I definitely wouldn't {}.", "We should never {}.")
LATER = (
    "I would {}, but only if all else fails.",
    "I would {} only later.",
    "I'd {} only after everything else has been tried.",
    "Only as a last resort would I {}.",
)


@pytest.mark.parametrize("measure", MEASURES)
def test_a_plain_sentence_proposes(scorer: Scorer, measure: str) -> None:
    assert f"propose {measure}" in scorer.acts(f"I would {MEASURES[measure]}.")


@pytest.mark.parametrize("sentence", NOT)
@pytest.mark.parametrize("measure", MEASURES)
def test_a_negation_makes_a_refusal_of_a_proposal(scorer: Scorer, measure: str, sentence: str) -> None:
    found = scorer.acts(sentence.format(MEASURES[measure]))
    assert f"reject {measure}" in found
    assert not {f"propose {measure}", f"defer {measure}"} & found


@pytest.mark.parametrize("sentence", LATER)
@pytest.mark.parametrize("measure", MEASURES)
def test_only_later_makes_a_deferral_of_a_proposal(scorer: Scorer, measure: str, sentence: str) -> None:
    found = scorer.acts(sentence.format(MEASURES[measure]))
    assert f"defer {measure}" in found
    assert not {f"propose {measure}", f"reject {measure}"} & found


@pytest.mark.parametrize(("measure", "plain", "negated", "later"), PARAPHRASES)
def test_paraphrases_are_turned_about_alike(scorer: Scorer, measure: str, plain: str, negated: str, later: str) -> None:
    wanted = {plain: "propose", negated: "reject", later: "defer"}
    assert {one: _act(scorer, one, measure) for one in wanted} == wanted


def _act(scorer: Scorer, answer: str, measure: str) -> str:
    """The acts with a measure in an answer, as words."""
    return ", ".join(sorted(one.split()[0] for one in scorer.acts(answer) if one.split()[1] == measure))
