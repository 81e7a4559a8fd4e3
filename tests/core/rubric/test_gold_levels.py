"""The rubric on what raters observed: from their observations its conditions give the levels that the raters gave.

Observations carry no relations and no order. Relations are therefore granted where the gold level says that the rater
saw one, so that everything else about the rules is measured; order is that of the text, the turn in which it was asked
for outweighing what came before.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.evaluation.agreement import Agreement, Case, agreement
from app.evaluation.records import LabelledRecord, Labels
from app.rubric.scoring import levels, score
from app.transcript.concepts import Weight
from app.transcript.readings import Act, Observation, RankedMeasure, Reading, Relation, Signal, TurnReading
from app.transcript.turns import Role
from tests.core.rubric.builders import context

CORPUS = Path(__file__).parents[2] / "corpus" / "dev.jsonl"
SIGNALS = {"keyword_stuffing": "keyword_list", "addresses_scorer": "addresses_scorer", "off_topic": "off_topic"}


@cache
def records() -> list[LabelledRecord]:
    lines = CORPUS.read_text(encoding="utf-8").splitlines()
    return [LabelledRecord.model_validate(json.loads(line)) for line in lines]


def gold_reading(record: LabelledRecord, *, relations: bool) -> Reading:
    """The raters' observations as a reading."""
    answers = [number for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE]
    found = {number: list(observations_of(record, number)) for number in answers}
    ranked = ranked_by_text(record, [one for number in answers for one in found[number]])
    granted = list(granted_relations(record, [one for number in answers for one in found[number]])) if relations else []
    said = [SIGNALS[flag] for flag in record.gold.flags if flag in SIGNALS]
    words = {number: len(record.turns[number].text.split()) for number in answers}
    return Reading(
        reader="gold",
        ranked=ranked,
        turns=tuple(
            TurnReading(
                turn=number,
                observations=tuple(found[number]),
                relations=tuple(one for one in granted if one.turn == number),
                signals=tuple(
                    Signal(**whole(record, number), kind=kind, words=sum(words.values()))
                    for kind in (said if number == answers[0] else ())
                ),
                lists_order=points_back(record, number),
                words=words[number],
                words_understood=words[number],
            )
            for number in answers
        ),
    )


def observations_of(record: LabelledRecord, number: int) -> Iterator[Observation]:
    text = record.turns[number].text
    gold = [one for one in record.gold.observations if one.turn == number]
    for one in sorted(gold, key=lambda one: (text.find(one.quote), one.concept, one.act)):
        start = text.find(one.quote)
        yield Observation(
            turn=number, start=start, end=start + len(one.quote), quote=one.quote, concept=one.concept, act=one.act
        )


def ranked_by_text(record: LabelledRecord, observations: list[Observation]) -> tuple[RankedMeasure, ...]:
    """The order given where it was asked for, else that of the proposals; deferred steps come last."""
    asked = {n for n, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE and turn.stage == "order"}
    measures = [
        one for one in observations if one.act in (Act.PROPOSE, Act.DEFER) and context().concepts[one.concept].weight
    ]
    given = [one for one in measures if one.turn in asked]
    if given or (asked and not any(points_back(record, number) for number in asked)):
        measures = given
    measures.sort(key=lambda one: (bool(asked) and one.act is Act.DEFER, one.turn, one.start))
    steps: dict[str, RankedMeasure] = {}
    for one in measures:
        steps.setdefault(one.concept, RankedMeasure(concept=one.concept, turn=one.turn, act=one.act))
    return tuple(steps.values())


def points_back(record: LabelledRecord, number: int) -> bool:
    """Whether an answer gives as its order what was said before."""
    return record.turns[number].stage == "order" and "as i said" in record.turns[number].text.lower()


def granted_relations(record: LabelledRecord, observations: list[Observation]) -> Iterator[Relation]:
    """The reasons and distinctions that the gold levels say were there."""
    gold, concepts = record.gold.criteria, context().concepts
    measures = [one for one in observations if one.act is Act.PROPOSE and concepts[one.concept].weight]
    heavy = [
        one
        for one in observations
        if concepts[one.concept].weight is Weight.HEAVY and record.turns[one.turn].stage != "beyond_one_db"
    ]
    ranked = ranked_by_text(record, observations)
    beyond = [
        one for one in observations if one.concept == "sharding" and record.turns[one.turn].stage == "beyond_one_db"
    ]
    if gold["diagnoses"] == 3:
        yield relation(record, observations[-1].turn, "tells_apart", None)
    if gold["simple_first"] == 3 and measures:
        yield relation(record, measures[0].turn, "reason_for", measures[0].concept)
    if gold["ordering"] == 3 and ranked:
        yield relation(record, ranked[-1].turn, "reason_for", None)
    if gold["no_premature_cqrs"] == 3 and heavy:
        yield relation(record, heavy[0].turn, "kept_back", heavy[0].concept)
    if (gold["beyond_one_db"] or 0) >= 2 and beyond:
        yield relation(record, beyond[0].turn, "reason_for", "sharding")


def relation(record: LabelledRecord, number: int, kind: str, concept: str | None) -> Relation:
    return Relation.model_validate({**whole(record, number), "kind": kind, "concept": concept})


def whole(record: LabelledRecord, number: int) -> dict[str, Any]:
    text = record.turns[number].text
    return {"turn": number, "start": 0, "end": len(text), "quote": text}


def measured(*, relations: bool) -> Agreement:
    cases = []
    for record in records():
        reading = gold_reading(record, relations=relations)
        predicted = Labels(
            observations=record.gold.observations,
            criteria=dict(levels(context(), record.turns, reading)),
            flags=tuple(flag.id for flag in score(context(), record.turns, reading).flags),
        )
        cases.append(Case(id=record.id, spoken={}, gold=record.gold, predicted=predicted))
    return agreement(cases, Random(0).randrange, draws=0)


def test_the_rules_give_the_raters_levels_from_the_raters_observations() -> None:
    found = measured(relations=True)
    assert found.qwk_mean is not None
    assert found.qwk_mean >= 0.97
    assert {name: value for name, value in found.qwk.items() if (value or 0) < 0.88} == {}
    assert found.within1 is not None
    assert found.within1 > 0.98


def test_without_relations_only_the_levels_that_need_them_are_lost() -> None:
    found = measured(relations=False)
    for name in ("clarify_first", "asks_numbers", "scaling_options", "tradeoffs"):
        assert (found.qwk[name] or 0) > 0.97, name


def test_the_rules_raise_the_flags_that_the_raters_raised() -> None:
    assert measured(relations=True).flag_f1 == 1.0


@pytest.mark.parametrize("record", records(), ids=lambda record: record.id)
def test_a_premature_heavy_measure_is_flagged_exactly_where_its_criterion_is_0(record: LabelledRecord) -> None:
    card = score(context(), record.turns, gold_reading(record, relations=True))
    level = levels(context(), record.turns, gold_reading(record, relations=True))["no_premature_cqrs"]
    assert (level == 0) is ("premature_cqrs" in {flag.id for flag in card.flags})
