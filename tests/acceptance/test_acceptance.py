"""Whole transcripts, read and scored as the product would: what a reasonable person expects of each."""

import json
from pathlib import Path

import pytest

from app.bank.question import Question
from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank
from app.rubric.scorecard import Scorecard, ScoreStatus
from app.rubric.scoring import score
from app.transcript.turns import Turn

TRANSCRIPTS = {
    record["id"]: [Turn.model_validate(turn) for turn in record["turns"]]
    for record in map(
        json.loads, (Path(__file__).parent / "transcripts.jsonl").read_text(encoding="utf-8").splitlines()
    )
}


@pytest.fixture(scope="module")
def question() -> Question:
    return load_bank(QUESTION_BANK)["slow-query"]


def scored(question: Question, name: str) -> Scorecard:
    turns = TRANSCRIPTS[name]
    return score(question.scoring_context(), turns, question.reader().read(turns))


def levels(card: Scorecard) -> dict[str, int]:
    return {criterion.id: criterion.level for criterion in card.criteria}


def test_following_the_model_answer_and_asking_first_scores_above_90(question: Question) -> None:
    card = scored(question, "full-marks")
    assert card.total is not None
    assert card.total > 90, levels(card)
    assert not card.flags


def test_being_right_but_thin_scores_between_75_and_90(question: Question) -> None:
    card = scored(question, "right-but-thin")
    assert card.total is not None
    assert 75 <= card.total <= 90, levels(card)
    assert levels(card)["asks_numbers"] == 1, "the load was never put as a question"


def test_proposing_cqrs_at_once_is_flagged_and_the_flag_names_what_was_said(question: Question) -> None:
    card = scored(question, "cqrs-at-once")
    flag = next(flag for flag in card.flags if flag.id == "premature_cqrs")
    assert levels(card)["no_premature_cqrs"] == 0
    assert "CQRS" in flag.happened
    assert flag.why
    assert flag.quotes
    assert card.total is not None
    assert card.total < 40


def test_an_order_that_is_corrected_at_the_end_is_the_one_that_counts(question: Question) -> None:
    turns = list(TRANSCRIPTS["full-marks"])
    place = next(i for i, turn in enumerate(turns) if turn.stage == "order" and turn.role == "candidate")
    hasty = turns[place].model_copy(update={"text": "Caching first, then replicas, then the index."})
    last_word = turns[-1].model_copy(
        update={
            "text": "Let me put the order right: first the query and its index, then the materialized view, then the "
            "bigger machine, then the replicas, and the cache last, because that goes from cheap to dear."
        }
    )

    def card_of(*changed: tuple[int, Turn]) -> Scorecard:
        spoken = [dict(changed).get(i, turn) for i, turn in enumerate(turns)]
        return score(question.scoring_context(), spoken, question.reader().read(spoken))

    assert levels(card_of((place, hasty)))["ordering"] <= 1
    corrected = card_of((place, hasty), (len(turns) - 1, last_word))
    assert levels(corrected)["ordering"] == 3
    steps = [step.concept for step in corrected.order]
    assert steps[-4:] == ["materialized_view", "vertical_scaling", "read_replica", "caching"], "and it is drawn whole"


def test_saying_nothing_is_unscored_and_not_a_low_score(question: Question) -> None:
    card = scored(question, "says-nothing")
    assert card.status is ScoreStatus.UNSCORED
    assert card.total is None
    assert card.reason


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_no_level_is_earned_without_a_quote_or_a_word_on_what_was_looked_through(question: Question, name: str) -> None:
    for criterion in scored(question, name).criteria:
        assert criterion.level == 0 or criterion.quotes or criterion.looked_through, criterion.id


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_every_quote_stands_to_the_letter_in_its_turn(question: Question, name: str) -> None:
    turns = TRANSCRIPTS[name]
    card = scored(question, name)
    quotes = [quote for part in (*card.criteria, *card.flags) for quote in part.quotes]
    assert all(turns[quote.turn].text[quote.start : quote.end] == quote.quote for quote in quotes)


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_scoring_twice_gives_the_same_bytes(question: Question, name: str) -> None:
    assert scored(question, name).model_dump_json() == scored(question, name).model_dump_json()
