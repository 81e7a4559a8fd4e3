"""How an answer is written does not change its levels: case, punctuation, typos, fillers, lines, Markdown, spelling."""

import pytest

from tests.robustness.changes import CHANGES
from tests.robustness.interviews import Scorer, changed, transcripts

SAMPLE = (
    *("a-006", "b-008", "f-010", "g-012", "i-014", "j-010", "k-006", "l-002", "l-022", "m-018"),
    *("n-014", "o-010", "o-030", "r-020", "s-010", "s-030", "t-020", "u-004", "u-024", "v-008"),
)
"""Every 24th transcript or so of the corpus, by id."""

UNCHANGED = 0.97
"""The least share of (transcript, criterion) whose level a change leaves as it is."""

UNCHANGED_OVERALL = 0.99
"""The same over all changes."""

FAR_OFF = 0.01
"""The largest share of them that a change moves by more than one level."""

CLEAR = (
    "How many queries per second does the database get?",
    "What response time do we need, and how long does it take now?",
    "Is it slow all the time, or only at peak hours?",
    "How many rows are in the users table?",
    "I would add an index on the email column.",
    "I'd run EXPLAIN and look at the execution plan.",
    "I would look at the monitoring dashboards for queries per second.",
    "I would create a materialized view for the expensive report.",
    "I would buy a bigger machine with more memory.",
    "I would add read replicas behind a load balancer.",
    "I'd put Redis in front of the database as a cache.",
    "I would partition the users table by month.",
    "I would denormalize the orders table to avoid the join.",
    "I would archive the old rows.",
    "I would use a connection pool.",
    "I would shard the users table by user id.",
    "I would introduce CQRS with Elasticsearch for the reads.",
    "I would not shard this table.",
    "Sharding is overkill for this.",
    "I would not introduce microservices here.",
    "Sharding comes only as a last resort.",
    "I would add a cache only if the replicas are not enough.",
    "Cached entries go stale and must be invalidated on every update.",
    "The replicas lag behind the primary.",
    "A materialized view must be refreshed and is stale in between.",
    "Every index makes writes slower and takes space.",
    "A bigger machine has a ceiling and gets expensive.",
    "Queries across shards become hard.",
    "With consistent hashing, a new shard moves only a few keys.",
    "The read side is eventually consistent.",
)
SPELLINGS = (
    ("I would optimise the query.", "I would optimize the query."),
    ("I'd build a materialised view.", "I'd build a materialized view."),
    ("I would denormalise the schema.", "I would denormalize the schema."),
    ("I would analyse the slow-query log.", "I would analyze the slow-query log."),
    ("I'd parallelise nothing, and add a read replica.", "I'd parallelize nothing, and add a read replica."),
    (
        "The optimiser's statistics are stale, so I run ANALYZE.",
        "The optimizer's statistics are stale, so I run ANALYZE.",
    ),
    ("Prioritise the index, then the cache.", "Prioritize the index, then the cache."),
    ("I'd favour a bigger server.", "I'd favor a bigger server."),
)


def differences(scorer: Scorer, name: str) -> dict[tuple[str, str], int]:
    """By how many levels a change moves each (transcript, criterion) of the sample."""
    out = {}
    for one in SAMPLE:
        before = scorer.outcome(transcripts()[one]).levels
        after = scorer.outcome(changed(transcripts()[one], CHANGES[name])).levels
        out.update({(one, criterion): abs(after[criterion] - level) for criterion, level in before.items()})
    return out


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_form_leaves_nearly_all_levels_as_they_are(scorer: Scorer, name: str) -> None:
    moved = differences(scorer, name)
    other = {place: by for place, by in moved.items() if by}
    assert len(other) <= (1 - UNCHANGED) * len(moved), other
    assert sum(by > 1 for by in other.values()) <= FAR_OFF * len(moved), other


def test_all_changes_together_leave_nearly_all_levels_as_they_are(scorer: Scorer) -> None:
    moved = [by for name in CHANGES for by in differences(scorer, name).values()]
    assert sum(by == 0 for by in moved) >= UNCHANGED_OVERALL * len(moved)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_does_change_the_text(name: str) -> None:
    texts = [turn.text for one in SAMPLE for turn in transcripts()[one] if turn.role == "candidate"]
    assert any(CHANGES[name](text) != text for text in texts)


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("answer", CLEAR)
def test_a_clear_sentence_is_read_the_same_in_every_form(scorer: Scorer, name: str, answer: str) -> None:
    before = scorer.acts(answer)
    assert before
    assert scorer.acts(CHANGES[name](answer)) == before


@pytest.mark.parametrize(("british", "american"), SPELLINGS)
def test_both_sides_of_the_atlantic_are_read_the_same(scorer: Scorer, british: str, american: str) -> None:
    assert scorer.acts(british) == scorer.acts(american) != set()


@pytest.mark.parametrize("first", range(0, len(CLEAR), 5))
def test_bullets_are_read_as_prose_is(scorer: Scorer, first: int) -> None:
    some = CLEAR[first : first + 5]
    prose = scorer.acts(" ".join(some))
    assert prose
    assert scorer.acts("\n".join(f"- {one}" for one in some)) == prose
    assert scorer.acts("\n".join(f"* {one.removesuffix('.')}" for one in some)) == prose
