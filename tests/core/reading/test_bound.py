"""What is said of a measure is bound to the one spoken of; what is false gives nothing."""

import pytest

from tests.core.reading.sentences import acts

STALE = ("cache_invalidation", "replication_lag", "matview_refresh", "eventual_consistency")


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("A cache with Redis. It will be a bit behind.", "cache_invalidation"),
        ("Then read replicas. They run behind, of course.", "replication_lag"),
        ("A materialized view. Its figures are an hour old.", "matview_refresh"),
        ("CQRS then. An outbox fills a read copy. It is late by seconds.", "eventual_consistency"),
    ],
)
def test_what_is_late_is_bound_to_the_measure_spoken_of(answer: str, concept: str) -> None:
    said = {one.split()[1] for one in acts(answer)}
    assert said.intersection(STALE) == {concept}


@pytest.mark.parametrize(
    "answer",
    [
        "Replicas are always in step with the primary, no lag at all.",
        "A cache never goes stale.",
        "A materialized view is always fresh, no need to refresh.",
    ],
)
def test_what_is_false_of_a_copy_gives_nothing(answer: str) -> None:
    assert not {one.split()[1] for one in acts(answer)}.intersection(STALE)
