"""How the interviewer behaves in the situations that the question's author thought of."""

import pytest

from app.interview import interviewer
from app.interview.interviewer import InterviewOverError
from app.interview.moves import PartKind
from app.interview.state import fold
from tests.core.interview.builders import Interview, concepts, script


def test_the_opening_gives_the_query_and_asks_what_to_do() -> None:
    said = Interview().said
    assert "SELECT * FROM users WHERE email" in said
    assert said.endswith("?")


def test_different_seeds_open_in_different_words_and_the_same_seed_in_the_same() -> None:
    assert len({Interview(seed).said for seed in range(30)}) > 3
    assert Interview(7).said == Interview(7).said


def test_facts_are_answered_as_asked_several_in_one_breath() -> None:
    interview = Interview()
    said = interview.does("ask latency_target, ask latency_actual, ask qps")
    assert "50 ms" in said
    assert "two seconds" in said
    assert "3,000" in said
    assert said.count(", and ") >= 1


def test_only_the_facts_asked_for_and_the_declared_reveals_are_told() -> None:
    interview = Interview()
    interview.does("ask data_size")
    assert set(interview.told) == {"data_size", "network", "timing_pattern"}


def test_the_reveal_is_skipped_where_the_candidate_has_asked_already() -> None:
    interview = Interview()
    said = interview.does("ask network, ask timing_pattern")
    assert interview.stage == "not_network"
    assert interview.refs(PartKind.REVEAL) == []
    assert said.lower().count("network") == 1


def test_an_index_proposed_at_once_is_told_of_the_index_and_of_what_the_stage_between_would_have_told() -> None:
    interview = Interview()
    said = interview.does("propose index")
    assert interview.stage == "already_indexed"
    assert "index" in said
    assert set(interview.told) == {"network", "timing_pattern", "existing_index"}


def test_a_fact_that_nobody_measured_is_answered_by_asking_for_an_assumption() -> None:
    interview = Interview().until("already_indexed")
    said = interview.does("ask freshness_need")
    assert "how fresh an answer has to be" in said
    assert said.count("?") == 1
    assert interviewer.ledger(script(), concepts(), interview.record)[-1].value is None


def test_an_assumption_about_it_is_accepted() -> None:
    interview = Interview().until("already_indexed")
    interview.does("ask freshness_need")
    said = interview.does("state freshness_need", "I'd assume that a few seconds are fine.")
    assert "assumption" in said or "as given" in said


def test_a_number_assumed_wrongly_is_corrected_and_one_assumed_rightly_confirmed() -> None:
    wrong = Interview().until("not_network")
    assert "make that" in wrong.does(
        "state qps, propose index", "Assuming about 200 QPS, I'd add an index."
    ).lower() or ("to be exact" in wrong.said)
    right = Interview().until("not_network")
    assert "is right" in right.does("state qps, propose index", "Assuming 3k queries a second, I'd add an index.")
    assert "qps" in right.told


def test_a_number_that_is_only_stated_is_no_question_and_is_not_answered() -> None:
    interview = Interview().until("not_network")
    interview.does("state qps, propose index", "High traffic slows even good queries, so an index.")
    assert "qps" not in interview.told


def test_a_question_asked_twice_is_answered_in_more_depth_and_then_briefly() -> None:
    interview = Interview()
    interview.does("ask qps")
    assert "about one is this lookup" in interview.does("ask qps")
    third = interview.does("ask qps")
    assert "3,000 queries a second" in third
    assert any(third.lower().startswith(lead) for lead in script().again)


def test_looking_at_the_plan_shows_the_plan_and_lets_the_candidate_read_it() -> None:
    interview = Interview().until("already_indexed")
    said = interview.does("propose explain")
    assert "Parallel Seq Scan on users" in said
    assert interview.stage == "already_indexed"
    assert said.count("?") == 1


def test_the_plan_is_shown_once() -> None:
    interview = Interview().until("already_indexed")
    interview.does("propose explain")
    assert "Seq Scan" not in interview.does("propose explain, propose query_rewrite")


@pytest.mark.parametrize(
    ("doing", "text", "shown"),
    [
        ("propose monitoring", "I'd look at Grafana.", "200 a year ago"),
        ("propose monitoring", "I'd read the slow query log.", "about once a second"),
        ("propose monitoring", "I'd check CPU and disk.", "eight cores"),
        ("state contention", "Maybe it waits for a lock.", "Nobody is waiting for a lock"),
    ],
)
def test_who_looks_is_told_what_there_is_to_see(doing: str, text: str, shown: str) -> None:
    assert shown in Interview().until("already_indexed").does(doing, text)


def test_a_heavy_measure_in_the_first_round_is_asked_what_could_be_tried_before() -> None:
    interview = Interview()
    said = interview.does("propose cqrs")
    assert interview.refs(PartKind.FOLLOW_UP) == ["heavy_in_first_round"]
    assert "CQRS" in said
    assert said.count("?") == 1


def test_a_cache_is_asked_what_makes_it_hard_unless_that_was_said() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose caching")
    assert interview.refs(PartKind.FOLLOW_UP) == ["cache_hard"]
    knows = Interview().until("load_grows")
    knows.does("propose caching, state cache_invalidation")
    assert "cache_hard" not in knows.refs(PartKind.FOLLOW_UP)


def test_replicas_are_asked_who_serves_a_read_after_a_write_unless_the_lag_was_named() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose read_replica")
    assert interview.refs(PartKind.FOLLOW_UP) == ["read_after_write"]
    knows = Interview().until("load_grows")
    knows.does("propose read_replica, state replication_lag")
    assert "read_after_write" not in knows.refs(PartKind.FOLLOW_UP)


def test_who_names_one_option_at_a_time_is_given_room_for_three_and_then_asked_for_the_order() -> None:
    interview = Interview().until("load_grows")
    for option in ("vertical_scaling, state vertical_limit", "read_replica, state replication_lag"):
        interview.does(f"propose {option}")
        assert interview.stage == "load_grows"
        assert interview.refs(PartKind.FOLLOW_UP)[-1] in ("what_else", "what_further")
    interview.does("propose caching, state cache_invalidation")
    assert interview.stage == "order"


def test_who_names_one_way_beyond_one_database_is_asked_whether_there_is_another() -> None:
    interview = Interview().until("beyond_one_db")
    said = interview.does("propose sharding, state shard_key, state consistent_hashing")
    assert interview.refs(PartKind.FOLLOW_UP)[-1] == "besides"
    assert "CQRS" not in said


def test_an_order_that_was_given_with_its_reasons_is_not_asked_for_again() -> None:
    interview = Interview().until("load_grows")
    options = (
        "propose index, propose materialized_view, propose vertical_scaling, propose read_replica, propose caching"
    )
    interview.does(f"order, because, state cache_invalidation, state replication_lag, {options}")
    assert interview.stage == "beyond_one_db"


def test_options_that_were_all_named_are_not_asked_for_again() -> None:
    interview = Interview().until("high_qps")
    interview.does(
        "apart, propose vertical_scaling, propose materialized_view, state matview_refresh, propose denormalize"
    )
    assert interview.stage == "order"


def test_telling_load_and_plan_apart_early_spares_the_question() -> None:
    interview = Interview().until("not_network")
    interview.does("apart, propose index")
    interview.does("propose db_maintenance")
    assert interview.stage == "load_grows"


def test_who_does_not_know_is_given_a_smaller_question_and_then_goes_on() -> None:
    interview = Interview()
    first = interview.does("signal does_not_know", "I have no idea.")
    assert interview.refs(PartKind.PROBE) == ["opening"]
    second = interview.does("signal does_not_know", "Still no idea.")
    assert first != second
    interview.does("signal does_not_know", "No.")
    assert interview.stage == "not_network"


def test_a_question_is_said_again_in_other_words() -> None:
    interview = Interview().until("high_qps")
    before = interview.said
    said = interview.does("signal asks_repeat", "Can you repeat that, please?")
    assert interview.stage == "high_qps"
    assert interview.refs(PartKind.REPEAT) == ["high_qps"]
    assert before.rsplit(". ", 1)[-1] not in said


def test_a_follow_up_is_said_again_in_other_words() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose caching")
    before = interview.said
    interview.does("signal asks_repeat", "Sorry, what?")
    assert interview.refs(PartKind.REPEAT) == ["cache_hard"]
    assert interview.said != before


def test_skipping_goes_to_the_next_stage() -> None:
    interview = Interview().until("high_qps")
    interview.does("signal skips", "Skip this one.")
    assert interview.stage == "load_grows"


@pytest.mark.parametrize(
    ("text", "nudge"),
    [
        ("This is a stupid waste of time, you know", "hostile"),
        ("Hm", "one_word"),
        ("…", "silence"),
        ("I would do the usual things and see", "vague"),
        ("Which colour does the office have on Fridays?", "unclear_question"),
    ],
)
def test_odd_input_is_met_like_a_courteous_human_would(text: str, nudge: str) -> None:
    interview = Interview()
    said = interview.does("", text)
    assert interview.refs(PartKind.NUDGE) == [nudge]
    assert interview.stage == "opening"
    assert said.count("?") == 1


@pytest.mark.parametrize(
    ("signal", "nudge"), [("off_topic", "off_topic"), ("keyword_list", "keywords"), ("addresses_scorer", "scorer")]
)
def test_signals_have_nudges_of_their_own(signal: str, nudge: str) -> None:
    interview = Interview()
    interview.does(f"signal {signal}", "some words that say nothing at all")
    assert interview.refs(PartKind.NUDGE) == [nudge]


def test_who_asks_whether_to_take_a_measure_gets_the_question_back() -> None:
    interview = Interview().until("load_grows")
    said = interview.does("ask caching", "Should I use a cache?")
    assert interview.refs(PartKind.NUDGE) == ["asks_advice"]
    assert said.count("?") == 1


def test_questions_alone_are_answered_and_the_candidate_goes_on() -> None:
    interview = Interview().until("not_network")
    interview.does("ask data_size")
    assert interview.stage == "not_network"
    assert interview.refs(PartKind.NUDGE) == ["go_on"]
    assert interview.refs(PartKind.ASK_STAGE) == []


def test_a_silent_candidate_is_not_kept_for_long() -> None:
    interview, turns = Interview(), 0
    while not interview.over:
        interview.does("signal does_not_know", "I don't know.")
        turns += 1
    assert turns <= 8


def test_reactions_name_what_was_just_said() -> None:
    interview = Interview().until("load_grows")
    said = interview.does("propose vertical_scaling, propose materialized_view, propose read_replica")
    assert "a bigger machine, a materialized view and replicas for the reads" in said


def test_the_last_question_is_whether_there_is_anything_to_add_and_its_answer_ends_the_interview() -> None:
    interview = Interview().until("closing")
    assert not interview.over
    interview.does("signal done", "No, that's all.")
    assert interview.over
    assert "?" not in interview.said
    with pytest.raises(InterviewOverError):
        interview.does("propose index")


def test_a_fact_asked_for_at_the_very_end_is_still_answered() -> None:
    interview = Interview().until("closing")
    assert "50 ms" in interview.does("ask latency_target", "What was the target again?")
    assert interview.over


def test_the_stage_rail_shows_what_is_done_now_and_ahead() -> None:
    interview = Interview()
    assert [stage.state for stage in interviewer.stages_seen(script(), interview.record)] == ["now", *["ahead"] * 7]
    interview.does("propose index")
    rail = interviewer.stages_seen(script(), interview.record)
    assert [stage.state for stage in rail] == ["done", "done", "now", *["ahead"] * 5]
    interview.until("closing").does("signal done")
    assert {stage.state for stage in interviewer.stages_seen(script(), interview.record)} == {"done"}


def test_hints_follow_what_was_shown_and_end_with_the_interview() -> None:
    interview = Interview()
    assert "Ask for it" in (interviewer.hint(script(), interview.record) or "")
    interview.does("ask data_size")
    interview.does("")
    assert "find one row" in (interviewer.hint(script(), interview.record) or "")
    interview.until("load_grows")
    assert "costs" in (interviewer.hint(script(), interview.record) or "")
    interview.until("closing").does("signal done")
    assert interviewer.hint(script(), interview.record) is None


def test_it_is_the_candidates_turn_that_is_answered() -> None:
    interview = Interview()
    with pytest.raises(ValueError, match="candidate"):
        interviewer.reply(script(), concepts(), interview.record, 0)


def test_a_fact_that_is_not_known_is_answered_without_a_question_where_another_follows() -> None:
    said = Interview().does("ask freshness_need")
    assert "how fresh an answer has to be" in said.lower()
    assert said.count("?") == 1


def test_who_proposes_an_index_and_looks_at_the_plan_at_once_still_gets_to_think_about_both() -> None:
    interview = Interview().until("not_network")
    interview.does("propose explain, propose index")
    assert interview.stage == "already_indexed"
    assert set(interview.told) >= {"existing_index", "explain"}


def test_the_plan_can_be_talked_about_even_where_the_index_was_asked_for_before() -> None:
    interview = Interview()
    interview.does("ask existing_index")
    interview.does("propose explain, propose query_rewrite")
    assert interview.stage == "already_indexed"


def test_a_measure_that_was_dropped_is_not_listed_among_those_to_be_ordered() -> None:
    interview = Interview().until("load_grows")
    interview.does("propose denormalize, propose caching, state cache_invalidation")
    assert "denormalize" in fold(script(), concepts(), interview.record).measures
    interview.does("reject denormalize")
    assert "denormalize" not in fold(script(), concepts(), interview.record).measures


def test_a_heavy_measure_is_questioned_at_most_twice() -> None:
    interview, asked = Interview(), 0
    for _ in range(8):
        if interview.over:
            break
        interview.does("propose sharding")
        asked += sum(ref.startswith("heavy") for ref in interview.refs(PartKind.FOLLOW_UP))
    assert asked == 2


def test_a_rejection_out_of_ignorance_is_met_with_help() -> None:
    interview = Interview().until("beyond_one_db")
    interview.does("reject sharding, signal does_not_know", "I've heard of sharding, but I don't know how it works.")
    assert interview.refs(PartKind.NUDGE) == ["dont_know"]
    assert "stays out" not in interview.said


def test_with_fewer_turns_the_interviewer_hurries_and_still_reaches_every_end() -> None:
    for seed in range(10):
        interview, turns = Interview(seed, turns=8), 0
        while not interview.over:
            interview.does("ask data_size, ask hardware", "And how big is it?")
            turns += 1
        assert turns == 8
