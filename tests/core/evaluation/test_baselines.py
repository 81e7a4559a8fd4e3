"""Simpler scorers: the majority level, the word count, the bag of keywords."""

from app.evaluation.agreement import Case
from app.evaluation.baselines import KeywordBag, majority, word_count
from app.evaluation.records import Labels
from app.transcript.readings import Act
from app.transcript.turns import Role, Turn
from tests.core.reading.sentences import entries


def case(name: str, words: int, level: int) -> Case:
    return Case(id=name, spoken={1: "word " * words}, gold=Labels(criteria={"ordering": level}), predicted=Labels())


def levels(cases: list[Case]) -> list[int | None]:
    return [one.predicted.criteria["ordering"] for one in cases]


def test_the_majority_is_the_commonest_level_and_the_lower_of_two() -> None:
    assert levels(majority([case("a", 1, 2), case("b", 1, 2), case("c", 1, 0)])) == [2, 2, 2]
    assert levels(majority([case("a", 1, 3), case("b", 1, 1)])) == [1, 1]


def test_word_counts_go_by_the_others_of_about_the_same_length() -> None:
    short = [case(f"s{number}", 10 + number, 0) for number in range(12)]
    long = [case(f"t{number}", 500 + number, 3) for number in range(12)]
    assert levels(word_count(short + long)) == [0] * 12 + [3] * 12


def test_a_transcript_has_no_say_in_its_own_word_count() -> None:
    cases = [case("a", 10, 3), *(case(f"b{number}", 10, 0) for number in range(9))]
    assert levels(word_count(cases))[0] == 0


def test_the_bag_finds_names_and_hears_neither_negation_nor_deferral() -> None:
    turn = Turn(role=Role.CANDIDATE, stage="load_grows", text="I would never use Redis; sharding comes much later.")
    found = KeywordBag(entries()).read_turn(turn, 3)
    assert {(one.concept, one.act, one.quote) for one in found.observations} >= {
        ("caching", Act.PROPOSE, "Redis"),
        ("sharding", Act.PROPOSE, "sharding"),
    }
    assert all(turn.text[one.start : one.end] == one.quote and one.turn == 3 for one in found.observations)


def test_the_bag_gives_each_concept_once() -> None:
    turn = Turn(role=Role.CANDIDATE, stage="load_grows", text="Redis, Redis, Redis")
    assert [one.concept for one in KeywordBag(entries()).read_turn(turn).observations] == ["caching"]
