"""The trained model and the judge that goes by it."""

import json
from typing import Any

import pytest

from app.reading.features import stem
from app.reading.judge import RulesAlone, TrainedJudge
from app.reading.model import BIAS, Model, Sort, Table, shipped_weights
from app.reading.rules import RulesReader
from app.transcript.readings import Act, Reading, RelationKind
from app.transcript.turns import Role, Turn
from tests.core.reading.sentences import entries

worded = {BIAS: dict.fromkeys((one.id for one in entries()), 0)}
"""Words that know every concept, and say nothing of any."""


def weights(**changes: Any) -> dict[str, Any]:
    """Weights that hold everything for untrue but what the changes say."""
    nothing = {"bias": -900, "read": 0, "named": 0}
    kinds = {one.id: one.kind.value for one in entries()}
    return {
        "threshold": 0.25,
        "evidence": {"words": 100},
        "concepts": {name: {**nothing, "kind": kind} for name, kind in kinds.items()},
        "words": {BIAS: dict.fromkeys(kinds, 0)},
        "acts": {"k:measure": {"propose": 900}, "k:fact": {"ask": 900}},
        "passages": {BIAS: dict.fromkeys((sort.value for sort in Sort), -900)},
    } | changes


def read(text: str, learned: dict[str, Any], stage: str = "load_grows") -> Reading:
    measures = {one.id: one.weight for one in entries() if one.weight is not None}
    reader = RulesReader(entries(), TrainedJudge(Model(learned, entries()), measures))
    return reader.read(
        [
            Turn(role=Role.INTERVIEWER, stage=stage, text="Go on, please."),
            Turn(role=Role.CANDIDATE, stage=stage, text=text),
        ]
    )


def test_a_table_adds_up_all_columns_and_may_go_below_zero() -> None:
    table = Table({"a": {"x": 3, "y": -7}, "b": {"y": -1}, "c": {"other": 5}}, ["x", "y"])
    assert table.sums(["a", "b", "c", "unknown"]) == [3, -8]
    assert table.sums([]) == [0, 0]
    assert table.sums(["a"] * 5000) == [15000, -35000]


@pytest.mark.parametrize(
    ("one", "other"), [("caches", "caching"), ("replicas", "replica"), ("queries", "query"), ("17", "4000")]
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_words_that_no_phrase_knows_are_recognised_where_they_were_learned() -> None:
    learned = weights(words=worded | {"w:wumpix": {"caching": 1800}})
    found = read("I would wumpix the answers.", learned).observations
    assert [(one.concept, one.act, one.quote) for one in found] == [
        ("caching", Act.PROPOSE, "I would wumpix the answers")
    ]
    assert "wumpix" in found[0].cue


def test_what_the_model_holds_for_untrue_is_dropped_whatever_the_rules_found() -> None:
    assert read("I'd add Redis.", weights()).observations == ()


def test_a_measure_that_was_dropped_leaves_no_reason_behind() -> None:
    found = read("I'd add Redis because it takes load off the database.", weights())
    assert found.relations == ()


def test_what_the_rules_read_keeps_their_quote_and_their_reason() -> None:
    trusting = weights(
        evidence={"r:propose": 1800},
    )
    (found,) = read("Then I'd add Redis in front.", trusting).observations
    (alone,) = (
        RulesReader(entries(), RulesAlone())
        .read(
            [
                Turn(role=Role.INTERVIEWER, stage="load_grows", text="Go on, please."),
                Turn(role=Role.CANDIDATE, stage="load_grows", text="Then I'd add Redis in front."),
            ]
        )
        .observations
    )
    assert found == alone


def test_a_concept_of_another_kind_under_a_known_name_gets_no_learned_words() -> None:
    learned = weights(words=worded | {"w:wumpix": {"caching": 1800}})
    learned["concepts"]["caching"]["kind"] = "fact"
    learned["concepts"]["caching"]["bias"] = -900
    model = Model(learned, entries())
    place = [one.id for one in entries()].index("caching")
    assert model._words.sums(["w:wumpix"])[place] == 0


def test_passages_become_relations_bound_to_the_measure_of_their_weight() -> None:
    learned = weights(
        words={
            BIAS: dict.fromkeys((one.id for one in entries()), 0),
            "w:redis": {"caching": 1800},
            "w:shard": {"sharding": 1800},
        },
        passages={
            BIAS: dict.fromkeys((sort.value for sort in Sort), -900),
            f"w:{stem('because')}": {Sort.REASON_HEAVY_LAST.value: 1800, Sort.TELLS_APART.value: 1800},
        },
    )
    found = read("I would add Redis and then shard because of the writes.", learned).relations
    assert ("sharding", RelationKind.REASON_FOR) in {(one.concept, one.kind) for one in found}
    assert (None, RelationKind.TELLS_APART) in {(one.concept, one.kind) for one in found}


def test_a_reading_says_how_sure_it_is() -> None:
    sure = weights(words=worded | {"w:wumpix": {"caching": 2500}})
    unsure = weights(words=worded | {"w:wumpix": {"caching": 900}})
    text = "I would wumpix the answers."
    assert read(text, sure).understood > 0.9
    assert read(text, unsure).understood < 0.7


def test_the_shipped_weights_know_every_concept_of_the_question() -> None:
    known = shipped_weights()["concepts"]
    missing = [one.id for one in entries() if one.id not in known]
    assert missing == []
    assert json.dumps(known)  # plain data
