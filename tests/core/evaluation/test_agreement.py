"""Agreement: the same figures as the yardstick, and sensible at the edges."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.evaluation.agreement import Agreement, Case, agreement, by_writer
from app.evaluation.measures import added, f1, quadratic_weighted_kappa, quotes_fit, rank_correlation
from app.evaluation.records import LabelledRecord, Labels
from app.transcript.turns import Role
from tests.corpus import agreement as yardstick

CORPUS = Path(__file__).parents[2] / "corpus" / "dev.jsonl"


def worse(labels: dict[str, Any], random: Random) -> dict[str, Any]:
    """Labels with faults of every sort: moved and missing levels, lost and invented observations, other quotes."""
    observations = [dict(one) for one in labels["observations"] if random.random() > 0.15]
    for one in observations:
        if random.random() < 0.2:
            one["act"] = random.choice(["ask", "propose", "defer", "reject", "state"])
        if random.random() < 0.1:
            one["concept"] = random.choice(["index", "caching", "qps"])
        if random.random() < 0.2:
            one["quote"] = random.choice(["", "never said", one["quote"][: len(one["quote"]) // 2], one["quote"] * 3])
    criteria = {
        name: None if random.random() < 0.05 else min(3, max(0, level + random.choice([-1, 0, 0, 0, 1, 2])))
        for name, level in labels["criteria"].items()
    }
    flags = [flag for flag in labels["flags"] if random.random() > 0.2]
    return {"observations": observations, "criteria": criteria, "flags": [*flags, "jumped_in"][: random.randint(0, 3)]}


def as_yardstick(found: Agreement) -> dict[str, Any]:
    """Our figures in the yardstick's form."""
    ours = found.model_dump(mode="json")
    ours["qwk"] = {**ours["qwk"], "mean": ours.pop("qwk_mean"), "pooled": ours.pop("qwk_pooled")}
    ours["ci95"] = {name: [one["low"], one["high"]] for name, one in ours["ci95"].items()}
    return ours | {"missing": []}


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_the_figures_are_those_of_the_yardstick(seed: int | None) -> None:
    gold = yardstick.load(str(CORPUS))
    random = Random(seed)
    predicted = {
        name: {"id": name, **(record["gold"] if seed is None else worse(record["gold"], random))}
        for name, record in gold.items()
    }
    cases = [
        Case(
            id=name,
            spoken={n: turn["text"] for n, turn in enumerate(record["turns"]) if turn["role"] == "candidate"},
            gold=Labels.model_validate(record["gold"]),
            predicted=Labels.model_validate(predicted[name]),
        )
        for name, record in gold.items()
    ]
    theirs = json.loads(json.dumps(yardstick.compare(gold, predicted)))
    ours = as_yardstick(agreement(cases, Random(0).randrange))
    worst_of_ours, worst_of_theirs = ours.pop("worst"), theirs.pop("worst")
    assert ours == theirs
    assert worst_of_ours == worst_of_theirs


def test_perfect_agreement_is_one_everywhere() -> None:
    record = LabelledRecord.model_validate_json(CORPUS.read_text(encoding="utf-8").splitlines()[0])
    spoken = {number: turn.text for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE}
    found = agreement(
        [Case(id="a", spoken=spoken, gold=record.gold, predicted=record.gold)], Random(0).randrange, draws=10
    )
    assert (found.qwk_mean, found.exact, found.obs_f1, found.flag_f1, found.quote_ok, found.quote_fit) == (1,) * 6
    assert found.worst[0].off == {}


def test_an_unscored_level_is_a_miss_in_exact_and_left_out_of_kappa() -> None:
    gold, predicted = Labels(criteria={"x": 2, "y": 1}), Labels(criteria={"x": 2, "y": None})
    found = agreement([Case(id="a", spoken={}, gold=gold, predicted=predicted)], Random(0).randrange, draws=0)
    assert (found.exact, found.unscored, found.qwk) == (0.5, 1, {"x": 1.0, "y": None})
    assert found.qwk_mean is None


def test_nothing_to_compare_gives_no_figure_instead_of_a_false_one() -> None:
    found = agreement([], Random(0).randrange)
    assert (found.transcripts, found.qwk_mean, found.exact, found.quote_ok, found.rank) == (0, None, None, None, None)


def test_kappa_counts_a_miss_by_its_square_and_chance_as_nothing() -> None:
    levels = [0, 1, 2, 3] * 5
    assert quadratic_weighted_kappa([(a, a) for a in levels]) == 1
    near = quadratic_weighted_kappa([(a, min(a + 1, 3)) for a in levels])
    far = quadratic_weighted_kappa([(a, min(a + 2, 3)) for a in levels])
    assert near is not None
    assert far is not None
    assert 0 < far < near < 1
    assert quadratic_weighted_kappa([(a, 2) for a in levels]) == pytest.approx(0)
    assert quadratic_weighted_kappa([(a, 3 - a) for a in levels]) == pytest.approx(-1)
    assert quadratic_weighted_kappa([(2, 2)]) == 1
    assert quadratic_weighted_kappa([]) is None


def test_f1_of_nothing_found_where_there_was_nothing_is_one() -> None:
    assert f1((0, 0, 0)) == 1
    assert f1(added([(1, 1, 0), (1, 0, 1)])) == pytest.approx(2 / 3)


def test_ranks_of_ties_are_shared() -> None:
    assert rank_correlation([1, 2, 2, 3], [10, 20, 20, 30]) == pytest.approx(1)
    assert rank_correlation([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert rank_correlation([1, 1], [1, 2]) is None


def test_a_quote_fits_where_it_overlaps_golds_anywhere_in_the_turn_and_is_not_much_longer() -> None:
    text = "index first, then the index again, and much later a cache in front of all of it"
    assert quotes_fit("index again", "the index", text)
    assert not quotes_fit("a cache", "index first", text)
    assert not quotes_fit("cache", text, text)
    assert not quotes_fit("cache", "", text)


def test_writers_are_told_apart_by_what_stands_before_the_hyphen() -> None:
    cases = [Case(id=name, spoken={}, gold=Labels(), predicted=Labels()) for name in ("b-1", "a-2", "a-1", "solo")]
    assert {name: [case.id for case in part] for name, part in by_writer(cases).items()} == {
        "a": ["a-1", "a-2"],
        "b": ["b-1"],
        "solo": ["solo"],
    }
