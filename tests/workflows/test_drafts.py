"""Drafts: kept as they are typed, never in the way of what was sent."""

import pytest

from app.workflows.errors import InterviewClosedError, StaleTabError, TooLongError
from tests.workflows.candidates import STRONG, Candidate


def test_a_draft_survives_a_reload(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.minutes = 1
    assert candidate.draft(interview, "I would") == candidate.now
    candidate.minutes = 2
    candidate.draft(interview, "I would look")
    view = candidate.view(interview)
    assert (view.draft, view.draft_saved_at) == ("I would look", candidate.now)


def test_clearing_the_box_clears_the_draft(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.draft(interview, "I would")
    assert candidate.draft(interview, " \n") is None
    assert candidate.view(interview).draft == ""


def test_a_late_save_does_not_bring_back_what_was_sent(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.answer(interview, STRONG[0])
    with pytest.raises(StaleTabError):
        candidate.draft(interview, STRONG[0], turn=1)
    assert candidate.view(interview).draft == ""


def test_a_draft_longer_than_an_answer_is_refused(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.draft(interview, "kept")
    with pytest.raises(TooLongError):
        candidate.draft(interview, "x" * 32_769)
    assert candidate.view(interview).draft == "kept"


def test_a_finished_interview_keeps_the_draft_it_had_and_takes_no_other(candidate: Candidate) -> None:
    interview = candidate.start()
    candidate.draft(interview, "half a thought")
    candidate.finish(interview)
    with pytest.raises(InterviewClosedError):
        candidate.draft(interview, "more")
    assert candidate.view(interview).draft == "half a thought"
