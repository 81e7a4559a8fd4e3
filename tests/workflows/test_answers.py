"""The way of one answer: taken once, read, replied to; never doubled, never lost."""

import pytest

from app.transcript.turns import Role
from app.workflows.errors import (
    EmptyAnswerError,
    InterviewClosedError,
    InterviewNotFoundError,
    KeyMissingError,
    KeyReusedError,
    StaleTabError,
    TooLongError,
)
from app.workflows.views import InterviewStatus
from tests.workflows.candidates import STRONG, Candidate, World


def test_an_answer_and_the_reply_to_it_stand_in_the_transcript(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.minutes = 2
    answered = candidate.answer(interview, STRONG[0])
    first, said, reply = answered.view.turns
    assert (first.role, said.role, reply.role) == (Role.INTERVIEWER, Role.CANDIDATE, Role.INTERVIEWER)
    assert said.text == STRONG[0]
    assert said.stage == first.stage
    assert said.said_at == candidate.now
    assert answered.view.next_turn == 3
    assert not answered.repeated
    assert answered.view.told, "the facts that were asked for stand in the ledger"
    assert candidate.view(interview) == answered.view


def test_the_same_key_with_the_same_text_is_the_same_answer(candidate: Candidate) -> None:
    interview = candidate.start()
    once = candidate.answer(interview, STRONG[0], turn=1, key="k")
    again = candidate.answer(interview, STRONG[0], turn=1, key="k")
    assert again.repeated
    assert again.view == once.view


def test_a_repeated_answer_shows_what_was_said_since(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.answer(interview, STRONG[0], turn=1, key="k")
    candidate.answer(interview, STRONG[1])
    assert len(candidate.answer(interview, STRONG[0], turn=1, key="k").view.turns) == 5


def test_a_form_that_a_browser_sent_with_other_line_ends_is_the_same_answer(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.answer(interview, "First\nthen", turn=1, key="k")
    assert candidate.answer(interview, "First\r\nthen", turn=1, key="k").repeated


def test_the_same_key_with_another_text_is_refused(candidate: Candidate) -> None:
    interview = candidate.start()
    before = candidate.answer(interview, STRONG[0], turn=1, key="k").view
    with pytest.raises(KeyReusedError):
        candidate.answer(interview, "something else", turn=1, key="k")
    assert candidate.view(interview) == before


def test_an_answer_for_a_turn_that_was_answered_is_told_so(candidate: Candidate) -> None:
    interview = candidate.start()
    before = candidate.answer(interview, STRONG[0], turn=1, key="one tab").view
    with pytest.raises(StaleTabError):
        candidate.answer(interview, STRONG[1], turn=1, key="another tab")
    assert candidate.view(interview) == before


def test_an_answer_for_a_turn_that_is_not_there_yet_is_told_so(candidate: Candidate) -> None:
    with pytest.raises(StaleTabError):
        candidate.answer(candidate.start(), STRONG[0], turn=3)


def test_two_interviews_may_use_the_same_key(candidate: Candidate) -> None:
    for interview in (candidate.start(), candidate.start()):
        assert not candidate.answer(interview, STRONG[0], turn=1, key="k").repeated


@pytest.mark.parametrize("text", ["", "   ", "\n\t\r\n"])
def test_a_blank_answer_is_refused(candidate: Candidate, text: str) -> None:
    interview = candidate.start()
    with pytest.raises(EmptyAnswerError):
        candidate.answer(interview, text)
    assert candidate.view(interview).next_turn == 1


@pytest.mark.parametrize("key", ["", "k" * 101, "a\x00b", "a\nb"])
def test_a_key_that_no_form_makes_is_refused(candidate: Candidate, key: str) -> None:
    with pytest.raises(KeyMissingError):
        candidate.answer(candidate.start(), STRONG[0], key=key)


def test_an_answer_of_just_32_kb_is_taken_and_one_byte_more_is_not(candidate: Candidate) -> None:
    interview = candidate.start()
    longest = "é" * (32_768 // 2)
    with pytest.raises(TooLongError) as caught:
        candidate.answer(interview, longest + "x")
    assert (caught.value.size, caught.value.limit) == (32_769, 32_768)
    assert candidate.answer(interview, longest).view.turns[1].text == longest


def test_what_cannot_be_kept_is_replaced_and_all_else_is_kept_to_the_letter(candidate: Candidate) -> None:
    interview = candidate.start()
    hostile = "a\x00b \ud800 <script>alert(1)</script> \u202e rtl ' OR 1=1 -- {{ 7*7 }} \N{GRINNING FACE}"
    kept = candidate.answer(interview, hostile).view.turns[1].text
    assert kept == hostile.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert candidate.view(interview).turns[1].text == kept


def test_an_interview_of_somebody_else_does_not_exist(world: World, candidate: Candidate) -> None:
    interview = candidate.start()
    with pytest.raises(InterviewNotFoundError):
        Candidate(world).answer(interview, STRONG[0], turn=1)


def test_the_interviewer_closes_and_the_scorecard_is_there_at_once(candidate: Candidate) -> None:
    interview = candidate.start()
    view = candidate.sit(interview)
    assert view.status is InterviewStatus.FINISHED
    assert view.finished_at == candidate.now
    assert all(stage.state == "done" for stage in view.stages)
    assert view.hint is None
    shown = candidate.scorecard(interview)
    assert shown.scorecard.total is not None
    assert shown.interview == view
    (line,) = candidate.mine()
    assert (line.total, line.status, line.answers) == (shown.scorecard.total, view.status, view.answers)


def test_a_finished_interview_takes_no_answer_but_repeats_one(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.answer(interview, STRONG[0], turn=1, key="k")
    candidate.finish(interview)
    with pytest.raises(InterviewClosedError):
        candidate.answer(interview, STRONG[1])
    assert candidate.answer(interview, STRONG[0], turn=1, key="k").repeated


def test_sending_an_answer_clears_its_draft(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.draft(interview, "What is")
    assert candidate.answer(interview, "What is the load?").view.draft == ""
    assert candidate.view(interview).draft == ""


def test_the_last_answer_counts_within_a_minute_after_the_time(candidate: Candidate) -> None:
    interview = candidate.start(limit_s=600)
    candidate.answer(interview, STRONG[0])
    candidate.minutes = 10.99
    answered = candidate.answer(interview, STRONG[2])
    assert answered.closed
    assert not answered.too_late
    assert answered.view.turns[-1].text == STRONG[2]
    assert STRONG[2] in {turn.text for part in candidate.scorecard(interview).model_answer for turn in part.said}


def test_an_answer_after_the_grace_closes_the_interview_and_is_kept_as_its_draft(candidate: Candidate) -> None:
    interview = candidate.start(limit_s=600)
    candidate.answer(interview, STRONG[0])
    candidate.minutes = 11.01
    answered = candidate.answer(interview, STRONG[2], turn=3)
    assert answered.closed
    assert answered.too_late
    assert answered.view.draft == STRONG[2]
    assert [turn.text for turn in answered.view.turns].count(STRONG[2]) == 0
    assert candidate.view(interview).draft == STRONG[2]
    assert candidate.view(interview).finished_at == answered.view.deadline
