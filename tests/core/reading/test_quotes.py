"""A quote begins and ends at whole words, closes its brackets, and holds the word that completes the claim."""

import pytest

from app.transcript.readings import Act, RelationKind
from tests.core.reading.sentences import read


def quote(answer: str, concept: str, act: Act, stage: str = "load_grows") -> str:
    """The quote of the one observation of a concept and an act."""
    found = [one.quote for one in read(answer, stage).observations if (one.concept, one.act) == (concept, act)]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("answer", "concept", "expected"),
    [
        ("We'd set up a summary table.", "materialized_view", "We'd set up a summary table"),
        ("So I'll buy a bigger machine.", "vertical_scaling", "I'll buy a bigger machine"),
        ("I would then put Memcached in front.", "caching", "I would then put Memcached"),
        ("I'd also shard the users.", "sharding", "I'd also shard"),
    ],
)
def test_a_proposal_is_quoted_from_the_whole_word_that_commits(answer: str, concept: str, expected: str) -> None:
    assert quote(answer, concept, Act.PROPOSE) == expected


def test_a_bracket_that_was_opened_is_closed() -> None:
    assert quote("A tree lookup costs O(log n) and a scan O(n).", "index_complexity", Act.STATE).count("(") == quote(
        "A tree lookup costs O(log n) and a scan O(n).", "index_complexity", Act.STATE
    ).count(")")


def test_a_quote_goes_on_to_the_word_that_completes_the_claim() -> None:
    told = quote("If the traffic is low, look at the plan.", "qps", Act.STATE, "high_qps")
    assert told.endswith("low")
    assert quote("An event stream keeps them in step.", "sync_pipeline", Act.STATE, "beyond_one_db").endswith("in step")


def test_a_claim_is_quoted_rather_than_a_bare_name() -> None:
    told = quote("Redis with a TTL. Somebody sees stale rows until then.", "cache_invalidation", Act.STATE)
    assert told != "TTL"


def test_what_stands_behind_a_but_shows_the_limit() -> None:
    told = quote("A bigger box wins time for a year, but it has a ceiling.", "vertical_limit", Act.STATE)
    assert told.endswith("a ceiling")


def test_a_distinction_is_quoted_in_whole_clauses() -> None:
    found = read("If the traffic is flat and only this statement is slow, it's the plan.", "high_qps").relations
    told = next(one.quote for one in found if one.kind is RelationKind.TELLS_APART)
    assert told.startswith("If the traffic")
    assert told.endswith("is slow")


def test_an_assumed_value_is_quoted_with_its_number() -> None:
    assert quote("Let me assume about 800 QPS.", "qps", Act.STATE, "opening") == "800 QPS"
