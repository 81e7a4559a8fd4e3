"""The interviewer listens: what is answered in particular, what is left open, and what is not asked again."""

import pytest

from app.interview.moves import PartKind
from app.transcript.readings import TurnReading
from tests.core.interview.builders import Interview, reading_of


def _only_in(text: str, part: str, doing: str) -> TurnReading:
    """What is observed in `part` of the text alone."""
    span = {"start": text.index(part), "end": text.index(part) + len(part), "quote": part}
    reading = reading_of(doing, 1, text)
    return reading.model_copy(
        update={"observations": tuple(found.model_copy(update=span) for found in reading.observations)}
    )


def test_a_particular_question_is_answered_in_particular_at_once() -> None:
    said = Interview().does("ask existing_index", "Is there an index, and how is it defined?")
    assert "have an index" in said or "is an index" in said
    assert "lower(email)" in said


def test_a_plain_question_is_not_told_the_particulars() -> None:
    assert "lower(email)" not in Interview().does("ask existing_index", "Does that column have an index?")


def test_a_particular_question_that_is_asked_again_is_answered_again() -> None:
    interview = Interview()
    interview.does("ask existing_index", "How is the index defined?")
    assert "lower(email)" in interview.does("ask existing_index", "Sorry, how is it defined?")


def test_the_words_of_one_question_do_not_answer_another() -> None:
    interview = Interview()
    text = "How many rows are there? And is traffic growing?"
    rows = _only_in(text, "How many rows are there?", "ask data_size")
    traffic = _only_in(text, "is traffic growing?", "ask qps")
    said = interview.hears(rows.model_copy(update={"observations": (*rows.observations, *traffic.observations)}), text)
    assert "12 million" not in said, "that the table grows was not asked for"
    assert "steady" in said


def test_particulars_wait_for_whoever_wants_them() -> None:
    interview = Interview()
    interview.does("ask timing_pattern", "Is it always slow?")
    second = interview.does("ask timing_pattern", "Is it really always slow?")
    assert "crept up" not in second
    assert "crept up" in interview.does("ask timing_pattern", "Since when is it slow?")


def test_every_place_that_is_looked_at_is_shown() -> None:
    interview = Interview().until("already_indexed")
    said = interview.does("propose monitoring", "I'd look at the slow query log and the dashboards.")
    assert "only this lookup stands out" in said
    assert "200 a year ago" in said


def test_what_is_shown_once_the_query_is_taken_for_mended_is_shown_as_it_was_before() -> None:
    interview = Interview().until("high_qps")
    assert "Before any change" in interview.does("propose monitoring, apart", "I'd read the slow query log.")


def test_the_cause_found_and_mended_is_not_asked_for_again() -> None:
    interview = Interview()
    interview.does("ask existing_index", "How is the index defined?")
    interview.does("state index_cost, propose query_rewrite", "The index is on lower(email), so I'd compare that.")
    assert interview.stage == "high_qps"


@pytest.mark.parametrize("stage", ["not_network", "already_indexed"])
def test_an_index_proposed_beside_the_one_that_is_known_is_questioned(stage: str) -> None:
    interview = Interview()
    interview.does("ask existing_index")
    interview.until(stage).does("propose index", "I'd add an index.")
    assert interview.refs(PartKind.FOLLOW_UP) == ["second_index"]
    assert "already" in interview.said


def test_whoever_asks_for_an_opinion_beside_an_answer_hears_that_there_is_none() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose vertical_scaling, state vertical_limit", "A bigger machine, up to a point. Do you agree?")
    assert interview.refs(PartKind.NUDGE) == ["asked_back"]


def test_a_question_that_was_not_understood_beside_others_is_not_passed_over() -> None:
    interview = Interview()
    text = "What isolation level do you use? How many rows?"
    interview.hears(_only_in(text, "How many rows?", "ask data_size"), text)
    assert interview.refs(PartKind.NUDGE) == ["missed"]


def test_a_question_that_was_answered_is_not_said_to_be_open() -> None:
    interview = Interview()
    text = "I have two questions. How many rows are there in it?"
    interview.hears(_only_in(text, "How many rows are there in it?", "ask data_size"), text)
    assert interview.refs(PartKind.NUDGE) == []


def test_as_many_facts_as_questions_leave_nothing_open() -> None:
    interview = Interview()
    text = "How many rows are there, and is it slow? And how slow would that be?"
    interview.hears(
        _only_in(text, "How many rows are there, and is it slow?", "ask data_size, ask latency_actual"), text
    )
    assert interview.refs(PartKind.NUDGE) == []


def test_words_about_the_case_are_not_called_off_topic() -> None:
    interview = Interview()
    interview.does("signal off_topic", "Over a coffee I'd find out whether somebody forgot the index on that column.")
    assert interview.refs(PartKind.NUDGE) == ["vague"]


def test_talk_about_a_measure_is_asked_whether_it_would_be_taken() -> None:
    interview = Interview().until("not_network")
    interview.does("state db_maintenance", "Statistics were two years old at my last company.")
    assert interview.refs(PartKind.NUDGE) == ["vague"]
    assert interview.refs(PartKind.PROBE) == []


def test_who_keeps_asking_for_what_there_is_not_is_moved_along_with_a_word() -> None:
    interview = Interview()
    for question in ("Which wine goes with it?", "Which colour is the office?", "Which song do you like?"):
        interview.does("", question)
    assert interview.refs(PartKind.NUDGE) == ["move_on"]


def test_who_asks_how_it_went_is_pointed_to_the_scorecard() -> None:
    interview = Interview().until("closing")
    assert "model answer" in interview.does("signal done", "No, that's all. Was my order right?")


def test_who_asks_for_a_person_is_told_the_truth() -> None:
    assert "program" in Interview().does("", "Are you a real person, if I may ask?")


def test_a_plan_of_everything_at_once_is_taken_up_as_a_whole() -> None:
    interview = Interview()
    interview.does("propose index, propose caching, propose read_replica, propose vertical_scaling, defer sharding")
    assert interview.refs(PartKind.REACT) == ["everything_at_once"]


def test_a_terse_question_about_a_fact_is_answered() -> None:
    interview = Interview()
    interview.does("state hardware", "And CPU usage?")
    assert "hardware" in interview.told


def test_a_suggestion_put_as_a_question_is_not_taken_for_one() -> None:
    interview = Interview().until("already_indexed")
    interview.does("", "Maybe the query is wrong?")
    assert interview.refs(PartKind.NUDGE) == ["vague"]


def test_mending_the_query_alone_is_no_answer_to_more_load() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose query_rewrite")
    assert interview.stage == "load_grows"
    assert interview.refs(PartKind.PROBE) == ["load_grows"]


def test_who_looks_at_the_running_sessions_sees_those() -> None:
    interview = Interview().until("already_indexed")
    interview.does("propose monitoring", "I'd look at pg_stat_activity.")
    assert "activity" in interview.told
    assert "dashboard" not in interview.told
