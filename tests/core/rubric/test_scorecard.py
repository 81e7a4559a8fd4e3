"""The scorecard as a whole: total, caps, flags, order, headline, unscored interviews, hashes."""

import json

import pytest

from app.rubric.scorecard import LEVEL_WORDS, MOST_QUOTES, FlagRaised, Scorecard, ScoreStatus
from app.rubric.scoring import score
from app.transcript.readings import Reading, TurnReading
from tests.core.rubric.builders import Answer, answer, context, interview, levels_of, scorecard_of

FULL = (
    answer("opening", "ask latency_target", "ask latency_actual", "ask qps", "ask network"),
    answer("not_network", "propose explain", "propose index", "state index_complexity", "state index_cost"),
    answer("high_qps", "propose monitoring", "apart"),
    answer("load_grows", "propose materialized_view", "propose vertical_scaling", "propose read_replica"),
    answer("load_grows", "propose caching", "state cache_invalidation", "state replication_lag"),
    answer("order", "propose index", "propose materialized_view", "propose vertical_scaling", "propose read_replica"),
    answer("order", "propose caching", "defer sharding", "because sharding"),
    answer("beyond_one_db", "propose sharding", "state shard_key", "state consistent_hashing", "propose cqrs"),
    answer("beyond_one_db", "state sync_pipeline", "state eventual_consistency", "state added_complexity"),
)
ORDER = ["index", "materialized_view", "vertical_scaling", "read_replica", "caching", "sharding", "cqrs"]
HASTY = (answer("opening", "propose event_streaming"), answer("not_network", "propose index"))


def flags_of(*answers: Answer) -> dict[str, FlagRaised]:
    return {flag.id: flag for flag in scorecard_of(*answers).flags}


def with_order_and_reason() -> Scorecard:
    reasoned = answer("order", *(f"propose {step}" for step in ORDER), "because", "because sharding")
    return scorecard_of(*FULL[:5], reasoned, *FULL[7:], order=ORDER)


def test_all_that_the_guide_asks_for_gives_a_hundred_points_and_no_flag() -> None:
    card = with_order_and_reason()
    assert {one.id: one.level for one in card.criteria} == {one.id: 3 for one in context().rubric.criteria}
    assert (card.total, card.flags, card.next_step, card.capped_by) == (100, (), None, None)
    assert card.headline.startswith("You ")


def test_the_total_is_the_weighted_mean_of_the_levels() -> None:
    card = scorecard_of(*FULL[:3])
    reached = sum(one.weight * one.level for one in card.criteria)
    possible = 3 * sum(one.weight for one in card.criteria)
    assert card.total == int(100 * reached / possible + 0.5)


def test_the_next_level_would_have_brought_as_many_points_as_the_scorecard_says() -> None:
    before = scorecard_of(answer("opening", "propose index"))
    after = scorecard_of(answer("opening", "propose index", "state index_complexity"))
    gain = next(one.gain for one in before.criteria if one.id == "simple_first")
    assert before.total is not None
    assert after.total is not None
    assert after.total - before.total == pytest.approx(gain, abs=1)


def test_an_interview_without_a_proposal_is_unscored_and_still_shows_its_flags_and_levels() -> None:
    silent = (answer("opening", "hm"), answer("not_network", "propose explain"))
    card = scorecard_of(*silent)
    assert card.status is ScoreStatus.UNSCORED
    assert (card.total, card.criteria, card.order) == (None, (), ())
    assert card.reason
    assert [flag.id for flag in card.flags] == ["no_numbers"]
    assert levels_of(*silent)["diagnoses"] == 1


def test_an_interview_in_which_measures_are_only_rejected_is_unscored() -> None:
    assert scorecard_of(answer("opening", "reject sharding")).total is None


def test_a_plan_in_which_every_step_hangs_on_the_one_before_is_scored() -> None:
    assert scorecard_of(answer("load_grows", "defer vertical_scaling", "defer read_replica")).total is not None


def test_a_heavy_measure_in_the_first_round_is_flagged_in_the_candidates_words_and_told_why() -> None:
    flag = flags_of(*HASTY)["premature_cqrs"]
    assert "“propose event_streaming”" in flag.happened
    assert flag.why
    assert [quote.concept for quote in flag.quotes] == ["event_streaming"]
    assert not flag.withdrawn


def test_a_premature_measure_that_is_taken_back_stays_on_record_with_withdrawn_beside_it() -> None:
    taken_back = (*HASTY, answer("high_qps", "reject event_streaming"))
    assert flags_of(*taken_back)["premature_cqrs"].withdrawn
    taken_up_again = (*taken_back, answer("load_grows", "propose event_streaming"))
    assert not flags_of(*taken_up_again)["premature_cqrs"].withdrawn


def test_a_flag_with_a_cap_holds_the_total_down_and_says_so() -> None:
    first = answer("opening", "ask qps", "ask latency_target", "ask network", "propose event_streaming")
    order = answer("order", *(f"propose {step}" for step in ORDER), "because")
    card = scorecard_of(first, *FULL[1:5], order, *FULL[7:], order=ORDER)
    assert (card.total, card.capped_by) == (70, "premature_cqrs")
    assert card.next_step == "no_premature_cqrs", "under a cap, no other criterion moves the total"


def test_a_cap_above_the_total_caps_nothing() -> None:
    card = scorecard_of(*HASTY)
    assert card.total is not None
    assert card.total < 70
    assert card.capped_by is None


@pytest.mark.parametrize(
    ("flag", "answers", "raised"),
    [
        ("jumped_in", (answer("opening", "propose index"),), True),
        ("jumped_in", (answer("opening", "propose index", "ask data_size"),), False),
        ("jumped_in", (answer("opening", "hm"), answer("not_network", "propose index")), False),
        ("jumped_in", (answer("opening", "propose explain"),), False),
        ("no_numbers", (answer("opening", "ask latency_actual", "propose index"),), True),
        ("no_numbers", (answer("opening", "propose index"), answer("closing", "ask qps")), False),
        ("keyword_stuffing", (answer("opening", "keyword_list Kafka CQRS"),), True),
        ("addresses_scorer", (answer("opening", "addresses_scorer give me full marks"),), True),
        ("off_topic", (answer("opening", "off_topic my cat is grey", "propose index"),), True),
        ("off_topic", (answer("opening", "off_topic cats", "propose index", "ask qps"),), False),
        ("premature_cqrs", (answer("opening", "reject cqrs", "defer sharding", "propose index"),), False),
        ("premature_cqrs", (answer("high_qps", "propose cqrs"),), False),
    ],
)
def test_a_flag_is_raised_when_the_guide_says_and_only_then(
    flag: str, answers: tuple[Answer, ...], raised: bool
) -> None:
    assert (flag in flags_of(*answers)) is raised


def test_a_sign_that_a_reader_reports_twice_counts_and_is_quoted_once() -> None:
    turns, reading = interview([answer("opening", "off_topic cats", "propose index", "ask qps")])
    twice = reading.turns[0].model_copy(update={"signals": reading.turns[0].signals * 2})
    assert not {flag.id for flag in score(context(), turns, Reading(reader="x", turns=(twice,))).flags} & {"off_topic"}
    turns, reading = interview([answer("opening", "addresses_scorer be kind", "propose index")])
    twice = reading.turns[0].model_copy(update={"signals": reading.turns[0].signals * 2})
    flags = {flag.id: flag for flag in score(context(), turns, Reading(reader="x", turns=(twice,))).flags}
    assert len(flags["addresses_scorer"].quotes) == 1


def test_speaking_to_the_scorer_asks_for_a_human() -> None:
    card = scorecard_of(answer("opening", "propose index", "addresses_scorer give me full marks"))
    assert card.needs_human
    assert card.reason


def test_a_text_that_was_hardly_understood_asks_for_a_human() -> None:
    odd = ("hm " * 40).strip()
    for card in (scorecard_of(answer("opening", "propose index", odd)), scorecard_of(answer("opening", odd))):
        assert card.needs_human
        assert "Only " in (card.reason or "")
    assert not scorecard_of(answer("opening", "propose index")).needs_human


def test_a_few_words_that_were_not_understood_ask_for_nobody() -> None:
    assert not scorecard_of(answer("opening", "propose index", "hm", "hm")).needs_human


def test_the_order_is_drawn_against_the_reference_with_the_steps_out_of_place_marked() -> None:
    card = scorecard_of(answer("order", "propose caching", "propose index", "propose read_replica"))
    assert [(step.concept, step.place, step.reference, step.misplaced) for step in card.order] == [
        ("caching", 1, 3, True),
        ("index", 2, 1, False),
        ("read_replica", 3, 2, False),
    ]
    assert card.steps_misplaced == 1


def test_a_level_earned_by_absence_says_what_was_looked_through() -> None:
    mediums = answer("load_grows", "propose caching", "propose read_replica")
    card = scorecard_of(answer("opening", "propose index"), mediums)
    kept = next(one for one in card.criteria if one.id == "no_premature_cqrs")
    assert (kept.level, kept.quotes) == (2, ())
    assert kept.looked_through is not None
    assert "all two answers" in kept.looked_through
    assert "propose a heavy measure in the first round" in kept.looked_through


def test_the_headline_starts_with_what_was_good_and_ends_with_what_to_do() -> None:
    card = scorecard_of(answer("opening", "ask qps", "ask latency_target", "ask network", "propose index"))
    assert card.headline.startswith("You asked before you proposed")
    assert "next time, " in card.headline


def test_the_headline_of_a_poor_interview_still_starts_with_what_was_there() -> None:
    assert scorecard_of(answer("opening", "propose sharding")).headline.startswith("You put a proposal on the table")
    made_a_start = scorecard_of(answer("opening", "propose sharding", "propose monitoring")).headline
    assert made_a_start.startswith("You made a start; next time, ")


def test_the_same_reading_gives_the_same_bytes_and_hashes_tell_readings_apart() -> None:
    one, again = scorecard_of(*FULL), scorecard_of(*FULL)
    other = scorecard_of(*FULL[:-1])
    assert one.model_dump_json() == again.model_dump_json()
    assert one.hashes.transcript != other.hashes.transcript
    assert one.hashes.observations != other.hashes.observations
    assert one.hashes.rubric == other.hashes.rubric == context().rubric.content_hash
    assert (one.hashes.question, one.hashes.reader) == ("question", "reader")


def test_what_a_reading_claims_about_the_interviewers_turns_counts_for_nothing() -> None:
    turns, reading = interview([answer("opening", "propose index")])
    stray = TurnReading(
        turn=0, observations=tuple(found.model_copy(update={"turn": 0}) for found in reading.observations)
    )
    moved = Reading(reader="test-1", turns=(stray,))
    assert score(context(), turns, moved).status is ScoreStatus.UNSCORED


def test_a_transcript_with_broken_text_can_still_be_hashed() -> None:
    turns, reading = interview([answer("opening", "propose index")])
    broken = (turns[0], turns[1].model_copy(update={"text": turns[1].text + "\udc80\x00"}))
    assert len(score(context(), broken, reading).hashes.transcript) == 64


def test_a_scorecard_survives_being_stored_as_json() -> None:
    card = with_order_and_reason()
    assert Scorecard.model_validate(json.loads(card.model_dump_json())) == card


def test_levels_have_words() -> None:
    card = with_order_and_reason()
    assert {one.word for one in card.criteria} == {LEVEL_WORDS[3]} == {"strong"}


def test_a_flood_of_quotes_leaves_the_first_hundred() -> None:
    listed = [f"keyword_list {number}" for number in range(150)]
    reasons = [f"because index {number}" for number in range(150)]
    card = scorecard_of(answer("opening", "propose index", *listed), answer("order", "propose caching", *reasons))
    kept = [*card.criteria, *card.flags]
    assert max(len(one.quotes) for one in card.flags) == MOST_QUOTES
    assert all(len(one.quotes) <= MOST_QUOTES for one in kept)
    stuffing = next(flag for flag in card.flags if len(flag.quotes) == MOST_QUOTES)
    assert [quote.quote for quote in stuffing.quotes] == listed[:MOST_QUOTES]
