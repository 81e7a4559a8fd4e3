"""Scripted candidates sit interviews, from the first words to the scorecard."""

import pytest

from app.bank.question import Question
from app.interview.interviewer import InterviewOverError
from app.interview.moves import Move, Part, PartKind
from app.interview.personas import Persona
from app.rehearsal.runner import Sitting, answers_of, rehearse, sit
from app.rubric.scorecard import ScoreStatus
from app.transcript.turns import Role


def total(question: Question, persona: str, seed: int) -> int:
    found = rehearse(question, question.personas[persona], seed).scorecard.total
    assert found is not None
    return found


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_who_follows_the_model_answer_and_asks_first_scores_above_90(slow_query: Question, seed: int) -> None:
    rehearsal = rehearse(slow_query, slow_query.personas["model"], seed)
    assert rehearsal.closed
    assert rehearsal.scorecard.total is not None
    assert rehearsal.scorecard.total > 90
    assert not rehearsal.scorecard.flags


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_who_is_right_but_thin_scores_between_75_and_90(slow_query: Question, seed: int) -> None:
    assert 75 <= total(slow_query, "thin", seed) <= 90


def test_cqrs_at_once_is_flagged_and_scores_low(slow_query: Question) -> None:
    rehearsal = rehearse(slow_query, slow_query.personas["cqrs"], 0)
    assert "premature_cqrs" in {flag.id for flag in rehearsal.scorecard.flags}
    assert rehearsal.scorecard.total is not None
    assert rehearsal.scorecard.total < 40


def test_who_says_nothing_is_unscored(slow_query: Question) -> None:
    assert rehearse(slow_query, slow_query.personas["silent"], 0).scorecard.status is ScoreStatus.UNSCORED


def test_keywords_without_a_claim_are_flagged(slow_query: Question) -> None:
    rehearsal = rehearse(slow_query, slow_query.personas["keywords"], 0)
    assert "keyword_stuffing" in {flag.id for flag in rehearsal.scorecard.flags}


def test_every_persona_of_every_question_reaches_the_end(question_bank: dict[str, Question]) -> None:
    for question in question_bank.values():
        for name, persona in question.personas.items():
            rehearsal = rehearse(question, persona, 3)
            assert rehearsal.closed, (question.id, name)
            assert sum(turn.role is Role.CANDIDATE for turn in rehearsal.turns) <= 16


def test_the_same_seed_gives_the_same_interview_and_the_same_scorecard(slow_query: Question) -> None:
    persona = slow_query.personas["rambler"]
    assert rehearse(slow_query, persona, 5) == rehearse(slow_query, persona, 5)


def test_answers_that_run_out_leave_the_interview_where_it_is(slow_query: Question) -> None:
    sat = sit(slow_query, ["What response time do we need?"], 0)
    assert not sat.closed
    assert sat.unused == 0
    assert [turn.role for turn in sat.turns] == [Role.INTERVIEWER, Role.CANDIDATE, Role.INTERVIEWER]


def test_answers_that_are_left_when_it_closes_are_counted(slow_query: Question) -> None:
    sat = sit(slow_query, ["Skip."] * 30, 0)
    assert sat.closed
    assert sat.unused == 30 - sum(turn.role is Role.CANDIDATE for turn in sat.turns)


def test_a_candidates_turn_has_the_stage_of_the_question_before_it(slow_query: Question) -> None:
    turns = rehearse(slow_query, slow_query.personas["model"], 0).turns
    for asked, answered in zip(turns[::2], turns[1::2], strict=False):
        assert answered.stage == asked.stage


def test_nothing_can_be_said_after_the_end(slow_query: Question) -> None:
    sitting = Sitting(slow_query, 0)
    while not sitting.move.closes:
        sitting.answer("Skip.")
    with pytest.raises(InterviewOverError):
        sitting.answer("One more thing")


def test_an_answer_of_thirty_two_kilobytes_is_taken_like_any_other(slow_query: Question) -> None:
    words = "I'd look at the metrics first and then at the plan, because guessing is expensive. "
    text = (words * (32_768 // len(words) + 1))[:32_768]
    assert Sitting(slow_query, 0).answer(text).turn.text


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "{first} {0} %s", "\x00\u202e", "𝕀𝕟𝕕𝕖𝕩", "?", "..."])
def test_odd_characters_do_no_harm(slow_query: Question, text: str) -> None:
    said = Sitting(slow_query, 0).answer(text).turn.text
    assert text not in said or text in "?..."


def move(stage: str, *parts: Part) -> Move:
    return Move(stage=stage, parts=parts)


def test_a_persona_answers_follow_ups_first_then_by_stage_then_falls_back_in_turn() -> None:
    persona = Persona(
        summary="test",
        says={"order": ("by cost",)},
        follow_ups={"cache_hard": "staleness"},
        facts={"freshness_need": "seconds"},
        fallback=("one", "two"),
    )
    says = answers_of(persona)
    asks = Part(kind=PartKind.FOLLOW_UP, ref="cache_hard")
    assumes = Part(kind=PartKind.UNKNOWN, ref="freshness_need")
    assert says(move("order", asks)) == "staleness"
    assert says(move("order", assumes)) == "seconds"
    assert says(move("order", asks)) == "by cost"
    assert [says(move("order")) for _ in range(3)] == ["one", "two", "one"]
