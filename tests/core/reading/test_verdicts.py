"""How far a word reaches: findings beside refusals, idioms, what others did, trailing conditions."""

import pytest

from tests.core.reading.sentences import acts


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("Kafka, for so few writes, is overkill.", "event_streaming"),
        ("Sharding no: the table fits in memory.", "sharding"),
        ("MongoDB would be a cannon.", "other_store"),
        ("Let's leave microservices to the conference crowd.", "microservices"),
        ("A cache would only paper over the slow query.", "caching"),
        ("Redis would be putting lipstick on a pig.", "caching"),
        ("You can keep your MongoDB.", "other_store"),
        ("There's no way I'd shard this.", "sharding"),
        ("I'm wary of caching here.", "caching"),
        ("Buying a bigger server feels like cheating.", "vertical_scaling"),
        ("Denormalizing I'd pass on.", "denormalize"),
        ("I'd put Redis there, but that's overkill.", "caching"),
        ("Kafka? I'm against: nobody here can run it.", "event_streaming"),
        ("Partitioning, for a lookup by its key? Useless.", "partitioning"),
        ("There are teams who'd shard. I wouldn't be the first.", "sharding"),
        ("No sharding, thanks.", "sharding"),
        ("I don't think sharding is needed.", "sharding"),
    ],
)
def test_refuses(answer: str, concept: str) -> None:
    assert f"reject {concept}" in acts(answer)
    assert f"propose {concept}" not in acts(answer)


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("There's no index, so add one: CREATE INDEX on email.", "index"),
        ("Then there is no index: CREATE INDEX.", "index"),
        ("No reason not to add an index.", "index"),
        ("I think no one built an index, so I'd add an index.", "index"),
        ("A read replica, maybe? Never tried it.", "read_replica"),
        ("Partition by month... no, by region.", "partitioning"),
        ("A cache. I would not bother with a bigger machine.", "caching"),
        ("Add an index and leave the hardware alone.", "index"),
        ("Move it to MongoDB? That's insanely fast.", "other_store"),
        ("I'd find out why it is not chosen, with EXPLAIN.", "explain"),
        ("I'd put Redis in front so that nobody waits.", "caching"),
        ("A replica, but only for the reports.", "read_replica"),
        ("A replica, if there isn't one yet.", "read_replica"),
        ("Replicas, which catch up a moment later.", "read_replica"),
    ],
)
def test_a_negative_that_refuses_nothing(answer: str, concept: str) -> None:
    assert f"propose {concept}" in acts(answer)
    assert not {f"reject {concept}", f"defer {concept}"} & acts(answer)


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("A cache if the bigger machine doesn't deliver.", "caching"),
        ("Partitioning if the cache flops.", "partitioning"),
        ("Sharding once that's exhausted too.", "sharding"),
        ("If replicas disappoint, a cache.", "caching"),
        ("Replicas; sharding if all of that leaves us short.", "sharding"),
        ("shard when the replicas die", "sharding"),
        ("A bigger box, and if that doesn't get us there, replicas.", "read_replica"),
        ("Assuming the cache doesn't do the trick, replicas.", "read_replica"),
        ("Kafka comes only when everything else is used up.", "event_streaming"),
    ],
)
def test_hangs_on_others_failing(answer: str, concept: str) -> None:
    assert f"defer {concept}" in acts(answer)


@pytest.mark.parametrize(
    ("answer", "concept"),
    [
        ("Their shop fell over. They bought a bigger server.", "vertical_scaling"),
        ("I bet she would order a bigger server.", "vertical_scaling"),
        ("Some people at work yell Kafka.", "event_streaming"),
        ('"Let\'s do microservices," says the consultant.', "microservices"),
        ("My old team went with Kafka and regretted it.", "event_streaming"),
        ("Everyone and his dog would use Redis now.", "caching"),
        ("At university they taught us sharding.", "sharding"),
    ],
)
def test_belongs_to_others(answer: str, concept: str) -> None:
    assert f"state {concept}" in acts(answer)
    assert f"propose {concept}" not in acts(answer)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("I'd read the plan.", "propose explain"),
        ("A replica for the people who want reports.", "propose read_replica"),
        ("We had replicas there, I'd do that here too.", "propose read_replica"),
        ("I'd plot latency against rate.", "propose monitoring"),
    ],
)
def test_is_the_speakers_own(answer: str, expected: str) -> None:
    assert expected in acts(answer)


def test_a_description_is_no_step() -> None:
    assert "propose caching" not in acts("A cache is a copy of hot answers in memory.")
    assert "propose read_replica" not in acts("With replicas you'd have to live with lag.")


@pytest.mark.parametrize(
    "answer",
    [
        "Index, cache, replicas, sharding, if nothing else helps.",
        "Index, cache, replicas, and if I absolutely have to, sharding.",
        "Index, cache, replicas; sharding only when those run dry.",
    ],
)
def test_a_trailing_condition_is_of_the_last_step(answer: str) -> None:
    found = acts(answer, "order", "In which order?")
    assert {"propose index", "propose caching", "propose read_replica", "defer sharding"} <= found


def test_each_only_after_the_one_before_is_of_every_step() -> None:
    answer = "Index, cache, replicas, sharding; each only if the one before did not do it."
    found = acts(answer, "order", "In which order?")
    assert {"defer index", "defer caching", "defer read_replica", "defer sharding"} <= found


def test_a_reason_beside_a_refusal_is_no_proposal() -> None:
    assert acts("Not CQRS: two models are twice the work.") & {"reject cqrs", "propose cqrs"} == {"reject cqrs"}
