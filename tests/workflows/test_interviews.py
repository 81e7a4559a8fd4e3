"""Starting, looking, extending, ending, deleting, restoring and trying again."""

import pytest

from app.bank.question import Question
from app.transcript.turns import Role
from app.workflows import interviews
from app.workflows.errors import (
    InterviewClosedError,
    InterviewNotFoundError,
    NoExtensionLeftError,
    NotRestorableError,
    QuestionNotFoundError,
    ScorecardNotFoundError,
    StageNotFoundError,
    TimeLimitError,
)
from app.workflows.views import InterviewStatus
from tests.workflows.candidates import STRONG, Candidate, World

DAY = 24 * 60


def test_a_new_interview_begins_with_the_interviewers_question(candidate: Candidate) -> None:
    view = candidate.view(candidate.start())
    (first,) = view.turns
    assert first.role is Role.INTERVIEWER
    assert view.status is InterviewStatus.OPEN
    assert view.next_turn == 1
    assert [stage.state for stage in view.stages][:2] == ["now", "ahead"]
    assert view.hint
    assert (view.deadline, view.extensions_left, view.draft) == (None, 0, "")
    assert view.started_at == candidate.now


def test_the_same_seed_asks_the_same(candidate: Candidate) -> None:
    one, other = (candidate.sit(candidate.start(seed=7)) for _ in range(2))
    assert [turn.text for turn in one.turns] == [turn.text for turn in other.turns]


@pytest.mark.parametrize("seed", [-1, 2**64])
def test_any_seed_can_be_kept(candidate: Candidate, seed: int) -> None:
    assert candidate.view(candidate.start(seed=seed)).turns


def test_a_question_that_is_not_on_offer_cannot_be_sat(candidate: Candidate) -> None:
    with pytest.raises(QuestionNotFoundError):
        candidate.start("no-such-question")


@pytest.mark.parametrize("limit", [0, -60, 59, 24 * 60 * 60 + 1])
def test_a_time_limit_that_makes_no_sense_is_refused(candidate: Candidate, limit: int) -> None:
    with pytest.raises(TimeLimitError):
        candidate.start(limit_s=limit)
    assert candidate.mine() == []


def test_somebody_elses_interview_does_not_exist(world: World, candidate: Candidate) -> None:
    interview = candidate.start()
    stranger = Candidate(world)
    for action in (stranger.view, stranger.finish, stranger.delete, stranger.restore, stranger.extend):
        with pytest.raises(InterviewNotFoundError):
            action(interview)
    with pytest.raises(InterviewNotFoundError):
        stranger.try_again(interview, "anything")
    with pytest.raises(InterviewNotFoundError):
        stranger.scorecard(interview)
    with pytest.raises(InterviewNotFoundError):
        stranger.draft(interview, "x")
    assert stranger.mine() == []
    assert candidate.view(interview).status is InterviewStatus.OPEN


def test_an_interview_keeps_its_version_when_the_question_changes(
    world: World, candidate: Candidate, slow_query: Question
) -> None:
    interview = candidate.start()
    world.offer(Question.model_validate({**slow_query.model_dump(), "title": "Another title altogether"}))
    assert candidate.view(interview).question_title == slow_query.title
    assert candidate.sit(interview).question_title == slow_query.title
    assert candidate.scorecard(interview).scorecard.hashes.question == slow_query.content_hash
    assert candidate.view(candidate.start()).question_title == "Another title altogether"


def test_the_time_can_be_extended_three_times_by_ten_minutes(candidate: Candidate) -> None:
    interview = candidate.start(limit_s=600)
    first = candidate.view(interview)
    assert first.deadline is not None
    assert (first.deadline - first.started_at).total_seconds() == 600
    for left in (2, 1, 0):
        candidate.extend(interview)
        assert candidate.view(interview).extensions_left == left
    with pytest.raises(NoExtensionLeftError):
        candidate.extend(interview)
    last = candidate.view(interview)
    assert last.deadline is not None
    assert (last.deadline - last.started_at).total_seconds() == 600 + 3 * 600
    candidate.minutes = 39
    assert not candidate.answer(interview, STRONG[0]).closed


def test_without_a_limit_there_is_nothing_to_extend(candidate: Candidate) -> None:
    with pytest.raises(NoExtensionLeftError):
        candidate.extend(candidate.start())


def test_the_time_can_be_extended_in_the_grace_but_not_after_it(candidate: Candidate) -> None:
    interview = candidate.start(limit_s=600)
    candidate.minutes = 10.5
    candidate.extend(interview)
    candidate.minutes = 21.1
    with pytest.raises(InterviewClosedError):
        candidate.extend(interview)


def test_looking_at_an_interview_whose_time_is_over_closes_it(candidate: Candidate) -> None:
    interview = candidate.start(limit_s=600)
    candidate.answer(interview, STRONG[0])
    candidate.minutes = 10.5
    assert candidate.view(interview).status is InterviewStatus.OPEN, "the grace is not over"
    candidate.minutes = DAY
    view = candidate.view(interview)
    assert view.status is InterviewStatus.FINISHED
    assert view.finished_at == view.deadline
    assert candidate.scorecard(interview).scorecard.hashes.transcript


def test_ending_scores_what_is_there(candidate: Candidate) -> None:
    interview = candidate.start()
    for text in STRONG:
        candidate.answer(interview, text)
    with pytest.raises(ScorecardNotFoundError):
        candidate.scorecard(interview)
    candidate.minutes = 5
    candidate.finish(interview)
    shown = candidate.scorecard(interview)
    assert shown.scored_at == candidate.now
    assert shown.scorecard.total is not None
    assert {found.concept for found in shown.observations} & {"explain", "index"}
    assert "index" in shown.concepts
    assert shown.further_reading


def test_ending_twice_scores_once(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.finish(interview)
    before = candidate.scorecard(interview)
    candidate.minutes = 5
    candidate.finish(interview)
    assert candidate.scorecard(interview) == before


def test_an_interview_in_which_nothing_was_said_is_unscored_and_says_why(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.finish(interview)
    assert candidate.scorecard(interview).scorecard.total is None
    (line,) = candidate.mine()
    assert line.total is None
    assert line.unscored_reason


def test_my_interviews_come_newest_first(candidate: Candidate) -> None:
    made = []
    for minutes in (0, 1, 2):
        candidate.minutes = minutes
        made.append(candidate.start())
    assert [line.id for line in candidate.mine()] == made[::-1]


def test_a_deleted_interview_is_out_of_sight_and_can_be_restored_for_a_day(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.answer(interview, STRONG[0])
    before = candidate.view(interview)
    candidate.delete(interview)
    with pytest.raises(InterviewNotFoundError):
        candidate.view(interview)
    with pytest.raises(InterviewNotFoundError):
        candidate.answer(interview, STRONG[1], turn=3)
    assert candidate.mine()[0].deleted_at == candidate.now
    candidate.minutes = DAY - 1
    candidate.delete(interview)  # again, which must not begin the day anew
    candidate.restore(interview)
    assert candidate.view(interview) == before
    assert candidate.mine()[0].deleted_at is None


def test_after_a_day_a_deleted_interview_is_gone(world: World, candidate: Candidate) -> None:
    interview, kept = candidate.start(), candidate.start()
    candidate.delete(interview)
    candidate.minutes = DAY
    with pytest.raises(NotRestorableError):
        candidate.restore(interview)
    assert [line.id for line in candidate.mine()] == [kept]
    with pytest.raises(InterviewNotFoundError):
        candidate.restore(interview)
    with world.services() as services:
        assert interviews.purge(services, candidate.now) == 0, "looking at the list has removed it"


def test_start_up_removes_what_was_deleted_a_day_ago_whosever_it_was(world: World, candidate: Candidate) -> None:
    other = Candidate(world)
    for person in (candidate, other):
        person.delete(person.start())
    kept = candidate.start()
    candidate.minutes = DAY
    with world.services() as services:
        assert interviews.purge(services, candidate.now) == 2
    assert [line.id for line in candidate.mine()] == [kept]


def test_trying_again_begins_with_the_turns_up_to_that_stages_question(candidate: Candidate) -> None:
    interview = candidate.start()
    finished = candidate.sit(interview)
    stage = finished.turns[-3].stage
    first = next(turn.number for turn in finished.turns if turn.stage == stage and turn.role is Role.INTERVIEWER)
    candidate.minutes = 30
    fork = candidate.view(candidate.try_again(interview, stage))
    assert [turn.text for turn in fork.turns] == [turn.text for turn in finished.turns[: first + 1]]
    assert all(turn.copied and turn.said_at == candidate.now for turn in fork.turns)
    assert (fork.forked_from, fork.forked_stage, fork.status) == (interview, stage, InterviewStatus.OPEN)
    assert next(rail for rail in fork.stages if rail.state == "now").id == stage
    assert candidate.view(interview) == finished, "the old one stays as it was"
    went_on = candidate.answer(fork.id, STRONG[2]).view
    assert [turn.copied for turn in went_on.turns[first:]] == [True, False, False]
    candidate.finish(fork.id)
    assert candidate.scorecard(fork.id).scorecard.hashes.transcript


def test_a_stage_that_was_never_reached_cannot_be_tried_again(candidate: Candidate) -> None:
    interview = candidate.start()
    with pytest.raises(StageNotFoundError):
        candidate.try_again(interview, candidate.view(interview).stages[-1].id)


def test_a_fork_outlives_what_it_was_forked_from(candidate: Candidate) -> None:
    interview = candidate.start()
    fork = candidate.try_again(interview, candidate.view(interview).stages[0].id)
    candidate.delete(interview)
    candidate.minutes = DAY
    assert [line.id for line in candidate.mine()] == [fork]
    assert candidate.view(fork).forked_from is None


def test_the_model_answer_stands_beside_what_was_said_in_each_stage(candidate: Candidate, slow_query: Question) -> None:
    interview = candidate.start()
    candidate.answer(interview, STRONG[0])
    candidate.finish(interview)
    shown = candidate.scorecard(interview).model_answer
    assert [part.stage for part in shown] == [part.stage for part in slow_query.model_answer]
    assert [turn.text for turn in shown[0].said] == [STRONG[0]]
    assert shown[0].name == slow_query.script.stages[0].name
