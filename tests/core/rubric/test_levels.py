"""What earns each level of each criterion, by the labelling guide's law and rulings."""

import pytest

from tests.core.rubric.builders import Answer, answer, levels_of, scorecard_of

ASK_FIRST = answer("opening", "ask latency_target", "ask qps", "ask data_size")
INDEX = answer("not_network", "propose index")
SCALE = answer("load_grows", "propose vertical_scaling", "propose read_replica", "propose caching")
BEYOND = answer("beyond_one_db", "propose sharding", "state shard_key", "state consistent_hashing")

LADDERS: dict[str, tuple[tuple[Answer, ...], ...]] = {
    "clarify_first": (
        (INDEX,),
        (answer("opening", "propose index", "ask qps", "ask latency_target", "ask network"),),
        (answer("opening", "ask network", "ask data_size", "ask timing_pattern", "propose index"),),
        (answer("opening", "ask network", "ask data_size", "ask qps", "propose index"),),
    ),
    "asks_numbers": (
        (answer("opening", "ask data_size"), INDEX),
        (answer("opening", "ask latency_actual", "ask latency_target"), INDEX),
        (answer("opening", "ask latency_target"), INDEX, answer("high_qps", "ask qps")),
        (answer("opening", "ask latency_target", "ask qps", "propose index"),),
    ),
    "diagnoses": (
        (answer("opening", "propose index", "reject explain"),),
        (answer("opening", "propose index", "state monitoring"),),
        (answer("opening", "propose index", "propose monitoring", "propose explain"),),
        (answer("opening", "propose index", "propose monitoring", "propose explain", "apart"),),
    ),
    "simple_first": (
        (answer("opening", "propose sharding", "propose index"),),
        (answer("opening", "propose caching", "propose index"),),
        (INDEX, answer("already_indexed", "state index_cost")),
        (answer("opening", "propose index", "state index_complexity"),),
    ),
    "scaling_options": (
        (INDEX, answer("load_grows", "reject caching")),
        (INDEX, answer("load_grows", "defer caching")),
        (INDEX, SCALE),
        (INDEX, SCALE, answer("load_grows", "propose write_queue")),
    ),
    "ordering": (
        (answer("opening", "propose sharding", "propose index", "because"),),
        (answer("order", "propose caching", "propose read_replica", "propose index", "because"),),
        (answer("order", "propose index", "propose caching", "propose read_replica"),),
        (answer("order", "propose index", "propose read_replica", "propose caching", "because"),),
    ),
    "no_premature_cqrs": (
        (answer("already_indexed", "propose event_streaming"),),
        (INDEX, answer("high_qps", "propose caching", "propose sharding", "because sharding")),
        (INDEX, SCALE, answer("load_grows", "propose sharding")),
        (INDEX, answer("load_grows", "reject cqrs", "kept_back cqrs")),
    ),
    "beyond_one_db": (
        (INDEX, answer("load_grows", "propose sharding", "propose cqrs")),
        (INDEX, answer("beyond_one_db", "propose sharding", "reject cqrs")),
        (INDEX, BEYOND),
        (INDEX, BEYOND, answer("beyond_one_db", "propose cqrs", "state sync_pipeline")),
    ),
    "tradeoffs": (
        (INDEX, answer("load_grows", "state load_balancer")),
        (INDEX, answer("load_grows", "state replication_lag"), answer("order", "state replication_lag")),
        (INDEX, answer("load_grows", "state replication_lag", "state vertical_limit", "state index_cost")),
        (
            INDEX,
            answer("order", "state replication_lag", "state vertical_limit", "state index_cost", "state shard_key"),
        ),
    ),
}


@pytest.mark.parametrize(
    ("criterion", "level", "answers"),
    [
        pytest.param(criterion, level, answers, id=f"{criterion}-{level}")
        for criterion, ladder in LADDERS.items()
        for level, answers in enumerate(ladder)
    ],
)
def test_every_level_of_every_criterion_is_reached_by_what_the_guide_says(
    criterion: str, level: int, answers: tuple[Answer, ...]
) -> None:
    assert levels_of(*answers)[criterion] == level


def test_a_question_in_front_of_a_proposal_in_the_same_answer_comes_before_it() -> None:
    asked_first = levels_of(answer("opening", "ask qps", "ask latency_target", "propose index"))
    asked_last = levels_of(answer("opening", "propose index", "ask qps", "ask latency_target"))
    assert asked_first["clarify_first"] == 2
    assert asked_last["clarify_first"] == 1


def test_one_measure_is_a_fragment_of_an_order_and_none_where_the_order_was_asked_for_and_not_given() -> None:
    assert levels_of(INDEX, answer("order", "propose index"))["ordering"] == 1
    assert levels_of(INDEX)["ordering"] == 1
    assert levels_of(INDEX, answer("order", "does_not_know"))["ordering"] == 0


def test_simple_steps_only_are_no_more_than_a_fragment_of_an_order() -> None:
    simple = answer("order", "propose index", "propose query_rewrite", "propose db_maintenance", "because")
    assert levels_of(simple)["ordering"] == 1


def test_a_reason_for_a_step_lets_it_swap_within_its_weight() -> None:
    swapped = ("propose index", "propose caching", "propose read_replica")
    assert levels_of(answer("order", *swapped, "because index"))["ordering"] == 2
    assert levels_of(answer("order", *swapped, "because caching"))["ordering"] == 3


def test_a_reason_excuses_no_step_that_overtakes_a_lighter_one() -> None:
    overtaking = ("propose caching", "propose vertical_scaling", "propose index", "because caching")
    assert levels_of(answer("order", *overtaking))["ordering"] == 1


def test_an_order_that_was_asked_for_leaves_out_what_was_only_proposed_before() -> None:
    early = answer("load_grows", "propose caching", "propose vertical_scaling", "propose db_maintenance")
    given = answer("order", "propose index", "propose read_replica", "propose sharding")
    assert levels_of(early)["ordering"] == 1
    assert levels_of(early, given)["ordering"] == 2
    assert [step.concept for step in scorecard_of(early, given).order] == ["index", "read_replica", "sharding"]


def test_an_order_that_was_asked_for_and_not_given_is_none_unless_it_points_back() -> None:
    early = answer("load_grows", "propose index", "propose vertical_scaling", "propose read_replica")
    assert levels_of(early, answer("order", "it does not matter"))["ordering"] == 0
    assert levels_of(early, answer("order", "as listed"))["ordering"] == 2


def test_a_list_that_nobody_asked_for_outweighs_the_proposals_before_it() -> None:
    hasty = answer("opening", "propose caching", "propose vertical_scaling")
    plan = ("propose index", "propose vertical_scaling", "propose caching")
    order = ["index", "vertical_scaling", "caching"]
    assert levels_of(hasty, answer("load_grows", *plan))["ordering"] == 1
    assert levels_of(hasty, answer("load_grows", *plan, "as listed"), order=order)["ordering"] == 2


def test_a_reason_does_not_let_a_heavy_measure_stand_before_a_simple_one() -> None:
    upside_down = answer("order", "propose cqrs", "propose caching", "propose index", "because cqrs", "because")
    assert levels_of(upside_down)["ordering"] == 0


def test_a_reason_from_elsewhere_is_no_reason_for_the_order() -> None:
    order = answer("order", "propose index", "propose vertical_scaling", "propose caching")
    early = answer("not_network", "propose index", "because index")
    last = levels_of(early, order, order=["index", "vertical_scaling", "caching"])
    assert last["ordering"] == 2


def test_a_reason_for_the_order_as_a_whole_counts_in_a_later_answer_too() -> None:
    order = answer("order", "propose index", "propose vertical_scaling", "propose caching")
    assert levels_of(order)["ordering"] == 2
    assert levels_of(order, answer("order", "because"))["ordering"] == 3


def test_a_medium_measure_that_was_taken_back_does_not_stand_in_for_the_fourth() -> None:
    partitioned = answer("not_network", "propose partitioning")
    assert levels_of(partitioned, SCALE)["scaling_options"] == 3
    taken_back = levels_of(partitioned, answer("already_indexed", "reject partitioning"), SCALE)
    assert taken_back["scaling_options"] == 2


def test_the_candidates_own_words_about_order_outweigh_the_order_of_the_text() -> None:
    items = ("propose sharding", "propose vertical_scaling", "propose read_replica")
    said_last = ("then vertical_scaling before read_replica", "then read_replica before sharding")
    assert levels_of(INDEX, answer("load_grows", *items))["no_premature_cqrs"] == 1
    assert levels_of(INDEX, answer("load_grows", *items, *said_last))["no_premature_cqrs"] == 2


def test_a_general_reason_keeps_heavy_measures_for_last_only_where_the_order_ends_with_one() -> None:
    light = ("propose index", "propose caching", "because")
    assert levels_of(answer("order", *light))["no_premature_cqrs"] == 2
    heavy = answer("order", "propose index", "propose caching", "propose read_replica", "propose sharding", "because")
    assert levels_of(heavy)["no_premature_cqrs"] == 3


def test_a_reason_given_only_once_nothing_else_is_left_does_not_count_as_keeping_for_last() -> None:
    late = answer("beyond_one_db", "propose sharding", "because sharding")
    assert levels_of(INDEX, late)["no_premature_cqrs"] == 2
    kept = answer("beyond_one_db", "propose sharding", "kept_back sharding")
    assert levels_of(INDEX, kept)["no_premature_cqrs"] == 3


def test_one_way_beyond_needs_how_it_works_and_a_price() -> None:
    named = ("propose sharding", "state shard_key")
    assert levels_of(INDEX, answer("beyond_one_db", *named))["beyond_one_db"] == 1
    assert levels_of(INDEX, answer("beyond_one_db", *named, "because sharding"))["beyond_one_db"] == 2
    assert levels_of(INDEX, answer("beyond_one_db", *named, "state added_complexity"))["beyond_one_db"] == 2
    kept_in_step = ("propose cqrs", "state sync_pipeline", "state eventual_consistency")
    assert levels_of(INDEX, answer("beyond_one_db", *kept_in_step))["beyond_one_db"] == 2


def test_a_bare_list_of_keywords_earns_nothing_but_what_absence_gives() -> None:
    levels = levels_of(answer("opening", "keyword_list index, cache, CQRS, Kafka"))
    assert levels.pop("no_premature_cqrs") == 2
    assert set(levels.values()) == {0}
