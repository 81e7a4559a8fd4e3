"""Where agreement is lost: confusion, precision and recall, bands, and what understanding is worth."""

from collections.abc import Mapping

from app.evaluation.agreement import Case
from app.evaluation.breakdown import (
    NOTHING,
    act_confusion,
    act_quality,
    by_band,
    concept_counts,
    level_confusion,
    trust,
)
from app.evaluation.records import LabelledObservation, Labels
from app.transcript.readings import Act


def labels(*said: str, levels: Mapping[str, int] | None = None) -> Labels:
    """Labels of one turn from "propose index" and the like."""
    observations = []
    for one in said:
        act, concept = one.split()
        observations.append(LabelledObservation(turn=1, concept=concept, act=Act(act)))
    return Labels(observations=tuple(observations), criteria={**(levels or {})})


def case(gold: Labels, read: Labels, name: str = "a-1") -> Case:
    return Case(id=name, spoken={1: "text"}, gold=gold, predicted=read)


def test_levels_are_counted_by_what_was_labelled_and_what_was_read() -> None:
    cases = [
        case(labels(levels={"ordering": 3}), labels(levels={"ordering": 1})),
        case(labels(levels={"ordering": 3}), labels(levels={"ordering": 3})),
    ]
    assert level_confusion(cases) == {"ordering": [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 1, 0, 1]]}


def test_an_act_taken_for_another_is_told_from_one_that_was_missed_or_invented() -> None:
    gold = labels("propose index", "defer sharding", "reject cqrs")
    read = labels("propose index", "propose sharding", "state caching")
    table = act_confusion([case(gold, read)])
    assert table["propose"]["propose"] == 1
    assert table["defer"]["propose"] == 1
    assert table["reject"][NOTHING] == 1
    assert table[NOTHING]["state"] == 1
    assert sum(sum(row.values()) for row in table.values()) == 4


def test_of_two_acts_on_one_concept_those_that_agree_are_paired_first() -> None:
    table = act_confusion([case(labels("reject index", "defer index"), labels("defer index"))])
    assert table["defer"]["defer"] == 1
    assert table["reject"][NOTHING] == 1


def test_precision_is_of_what_was_read_and_recall_of_what_is_there() -> None:
    gold, read = labels("propose index", "propose caching"), labels("propose index", "propose sharding", "propose cqrs")
    found = act_quality([case(gold, read)])["propose"]
    assert (found.precision, found.recall, found.f1) == (0.333, 0.5, 0.4)
    nothing = act_quality([case(gold, read)])["ask"]
    assert (nothing.precision, nothing.recall) == (None, None)


def test_concepts_come_with_the_most_errors_first() -> None:
    gold, read = labels("propose index", "ask qps", "state failover"), labels("propose index", "state qps")
    assert concept_counts([case(gold, read)]) == {"qps": (0, 1, 1), "failover": (0, 0, 1), "index": (1, 0, 0)}


def test_bands_are_by_the_labelled_levels_and_none_is_left_out() -> None:
    weak, strong = labels(levels={"a": 3, "b": 3, "c": 3}), labels(levels=dict.fromkeys("abcdefg", 3))
    bands = by_band([case(weak, strong, "a-1"), case(strong, weak, "a-2")])
    assert {name: [one.id for one in cases] for name, cases in bands.items()} == {
        "weak": ["a-1"],
        "middling": [],
        "strong": ["a-2"],
    }


def test_errors_are_grouped_by_how_much_was_understood() -> None:
    right, wrong = labels(levels={"a": 3}), labels(levels={"a": 1})
    found = trust([case(right, wrong), case(right, right, "a-2"), case(right, right, "a-3")], [0.2, 0.5, 1.0], [0.5])
    assert [(one.low, one.high, one.transcripts, one.error) for one in found] == [(0, 0.5, 1, 2.0), (0.5, 1, 2, 0.0)]
    assert trust([], [], [0.5])[0].error is None
