"""The language of conditions: what is refused, and how every condition reads in plain English."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from app.rubric.conditions import Condition, Did, Not
from app.rubric.evidence import Evidence
from app.rubric.judgement import BaseCondition
from tests.core.rubric.builders import Answer, answer, context, interview

CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)


def judged(condition: dict[str, Any], *answers: Answer) -> bool:
    turns, reading = interview(answers)
    evidence = Evidence(context().vocabulary, context().rubric.reference_order, turns, reading)
    return CONDITION.validate_python(condition).judge(evidence).holds


def conditions(value: object) -> Iterator[BaseCondition]:
    """Every condition anywhere inside a rubric."""
    if isinstance(value, BaseCondition):
        yield value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from conditions(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from conditions(part)


@pytest.mark.parametrize(
    ("condition", "says"),
    [
        (
            {"kind": "did", "acts": ["ask"], "of": "facts", "at_least": 2, "before": "first_proposal"},
            "ask for at least two facts of the situation before the first proposal",
        ),
        (
            {"kind": "did", "acts": ["propose", "defer"], "of": ["sharding", "cqrs"], "stages": ["beyond_one_db"]},
            "propose sharding or CQRS at the stage “beyond one db”",
        ),
        (
            {"kind": "not", "of": {"kind": "did", "acts": ["propose"], "of": "heavy", "round": "first"}},
            "do not propose a heavy measure in the first round",
        ),
        ({"kind": "order_off", "at_most": 1}, "put the steps in order with at most one out of place"),
        (
            {"kind": "order_covers", "measures": 3, "weights": 2},
            "put at least three measures of two weights (simple, medium, heavy) in an order",
        ),
        ({"kind": "order_puts", "of": "heavy", "at": "last"}, "put a heavy measure last in the order"),
        ({"kind": "first", "event": "first_proposal", "of": "simple"}, "make the first proposal a simple measure"),
        ({"kind": "stage_reached", "stage": "order"}, "answer at the stage “order”"),
        ({"kind": "related", "relation": "reason_for", "of": "simple"}, "give a reason for a simple measure"),
        ({"kind": "order_reasoned", "says": "say why this order"}, "say why this order"),
    ],
)
def test_a_condition_reads_as_an_imperative_in_plain_english(condition: dict[str, Any], says: str) -> None:
    assert CONDITION.validate_python(condition).describe(context().vocabulary) == says


def test_no_description_in_the_shipped_rubric_shows_an_id() -> None:
    rubric, words = context().rubric, context().vocabulary
    ids = {id_ for id_ in (*context().concepts, *rubric.groups, *rubric.events) if "_" in id_}
    described = [one.describe(words) for one in conditions(rubric)]
    assert len(described) > 50
    assert not [text for text in described if any(id_ in text for id_ in ids)]


@pytest.mark.parametrize(
    "condition",
    [
        {"kind": "did", "acts": [], "of": "facts"},
        {"kind": "did", "acts": ["shout"], "of": "facts"},
        {"kind": "did", "acts": ["ask"], "of": "facts", "at_least": 0},
        {"kind": "did", "acts": ["ask"], "of": "facts", "colour": "red"},
        {"kind": "order_puts", "of": "heavy"},
        {"kind": "order_puts", "of": "heavy", "at": "last", "before": "simple"},
        {"kind": "signalled", "signal": "off_topic", "share": 1.5},
        {"kind": "all", "of": []},
        {"kind": "perhaps", "of": []},
        {"acts": ["ask"], "of": "facts"},
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(condition: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        CONDITION.validate_python(condition)


def test_a_condition_survives_a_round_trip_through_json() -> None:
    for one in conditions(context().rubric):
        assert CONDITION.validate_json(CONDITION.dump_json(one)) == one  # type: ignore[arg-type]


def test_nothing_comes_after_an_event_that_never_happened_and_everything_before_it() -> None:
    ask = {"kind": "did", "acts": ["ask"], "of": "facts"}
    only_asked = answer("opening", "ask qps")
    assert judged({**ask, "before": "first_proposal"}, only_asked)
    assert not judged({**ask, "after": "first_proposal"}, only_asked)
    assert judged({**ask, "after": "first_proposal"}, answer("opening", "propose index", "ask qps"))


def test_an_event_does_not_come_after_itself() -> None:
    after_itself = {"kind": "did", "acts": ["propose"], "of": "measures", "after": "first_proposal"}
    assert not judged(after_itself, answer("opening", "propose index"))
    assert judged(after_itself, answer("opening", "propose index", "propose caching"))


def test_the_beginning_of_a_stage_is_an_event() -> None:
    before = {"kind": "did", "acts": ["propose"], "of": "heavy", "before": "beyond_one_db"}
    assert judged(before, answer("order", "propose sharding"), answer("beyond_one_db", "hm"))
    assert not judged(before, answer("order", "hm"), answer("beyond_one_db", "propose sharding"))


def test_what_the_interviewer_had_raised_before_is_not_spontaneous() -> None:
    turns, reading = interview([answer("opening", "propose caching")])
    first = reading.turns[0]
    prompted = tuple(found.model_copy(update={"prompted": True}) for found in first.observations)
    led = reading.model_copy(update={"turns": (first.model_copy(update={"observations": prompted}),)})
    alone = Did(kind="did", acts=("propose",), of=("caching",), spontaneous=True)
    words, tiers = context().vocabulary, context().rubric.reference_order
    assert alone.judge(Evidence(words, tiers, turns, reading)).holds
    assert not alone.judge(Evidence(words, tiers, turns, led)).holds


def test_the_first_answers_alone_can_be_looked_at() -> None:
    early = {"kind": "did", "acts": ["ask"], "of": "facts", "answers": 1}
    assert judged(early, answer("opening", "ask qps"))
    assert not judged(early, answer("opening", "hm"), answer("opening", "ask qps"))


def test_what_is_missing_of_several_things_is_only_what_is_not_there() -> None:
    both = {
        "kind": "all",
        "of": [
            {"kind": "did", "acts": ["ask"], "of": ["qps"]},
            {"kind": "did", "acts": ["ask"], "of": ["latency_target"]},
        ],
    }
    turns, reading = interview([answer("opening", "ask qps")])
    evidence = Evidence(context().vocabulary, (), turns, reading)
    missing = CONDITION.validate_python(both).judge(evidence).missing
    assert len(missing) == 1
    assert "response time" in missing[0]


def test_a_condition_that_holds_by_absence_says_what_it_looked_for() -> None:
    turns, reading = interview([answer("opening", "propose index")])
    none = Not(kind="not", of=Did(kind="did", acts=("propose",), of="heavy"))
    judgement = none.judge(Evidence(context().vocabulary, (), turns, reading))
    assert judgement.holds
    assert judgement.quotes == ()
    assert judgement.absent == ("propose a heavy measure",)
