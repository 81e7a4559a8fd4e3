"""What holds for every interview, whatever was said in it."""

from hypothesis import given
from hypothesis import strategies as st

from app.rubric.scoring import levels, score
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act
from tests.core.rubric.builders import STAGES, Answer, answer, context, interview

CONCEPTS = sorted(context().concepts)
FACTS = [id_ for id_, concept in context().concepts.items() if concept.kind is ConceptKind.FACT]
MEASURES = [id_ for id_, concept in context().concepts.items() if concept.kind is ConceptKind.MEASURE]

observations = st.builds("{} {}".format, st.sampled_from([act.value for act in Act]), st.sampled_from(CONCEPTS))
reasons = st.builds("because {}".format, st.sampled_from(MEASURES))
signals = st.sampled_from(["apart", "because", "keyword_list x", "addresses_scorer y", "off_topic z", "hm"])
items = st.lists(st.one_of(observations, observations, reasons, signals), max_size=6, unique=True)
interviews = st.lists(st.tuples(st.integers(0, len(STAGES) - 1), items), max_size=8).map(
    lambda drawn: [answer(STAGES[stage], *said) for stage, said in sorted(drawn, key=lambda one: one[0])]
)


@given(interviews)
def test_scoring_never_fails_and_gives_the_same_bytes_every_time(answers: list[Answer]) -> None:
    turns, reading = interview(answers)
    assert (
        score(context(), turns, reading).model_dump_json()
        == score(context(), list(turns), reading.model_copy(deep=True)).model_dump_json()
    )


@given(interviews)
def test_every_level_stands_on_quotes_or_on_what_was_looked_through(answers: list[Answer]) -> None:
    turns, reading = interview(answers)
    for one in score(context(), turns, reading).criteria:
        assert one.quotes or one.looked_through
        assert all(turns[quote.turn].text[quote.start : quote.end] == quote.quote for quote in one.quotes)
        assert (one.level == 3) is (not one.missing) is (one.gain == 0)


@given(interviews)
def test_the_total_is_0_to_100_and_never_above_the_cap_of_a_flag_that_was_raised(answers: list[Answer]) -> None:
    card = score(context(), *interview(answers))
    caps = {rule.id: rule.cap for rule in context().rubric.flags if rule.cap is not None}
    if card.total is not None:
        assert 0 <= card.total <= min([100, *(caps[flag.id] for flag in card.flags if flag.id in caps)])


@given(interviews, st.integers(0, 7), st.sampled_from(CONCEPTS))
def test_rejecting_something_never_raises_a_level(answers: list[Answer], at: int, concept: str) -> None:
    assert_never_raises(answers, at, f"reject {concept}")


@given(interviews, st.integers(0, 7), st.sampled_from(FACTS))
def test_mentioning_a_fact_never_raises_a_level(answers: list[Answer], at: int, fact: str) -> None:
    assert_never_raises(answers, at, f"state {fact}")


@given(interviews, st.integers(0, 7), st.sampled_from(FACTS))
def test_asking_one_more_question_never_lowers_a_level(answers: list[Answer], at: int, fact: str) -> None:
    before, after = levels_without_and_with(answers, at, f"ask {fact}")
    assert all(after[name] >= level for name, level in before.items())


@given(interviews)
def test_a_heavy_measure_at_the_very_beginning_never_raises_what_is_about_restraint(answers: list[Answer]) -> None:
    before = levels(context(), *interview(answers))
    after = levels(context(), *interview([answer("opening", "propose microservices"), *answers]))
    for name in ("clarify_first", "asks_numbers", "simple_first", "no_premature_cqrs"):
        assert after[name] <= before[name]
    assert after["no_premature_cqrs"] == 0


@given(interviews)
def test_the_order_in_which_a_reader_lists_what_it_found_does_not_matter(answers: list[Answer]) -> None:
    turns, reading = interview(answers)
    backwards = tuple(
        turn.model_copy(update={"observations": turn.observations[::-1]}) for turn in reversed(reading.turns)
    )
    assert levels(context(), turns, reading) == levels(
        context(), turns, reading.model_copy(update={"turns": backwards})
    )


def levels_without_and_with(answers: list[Answer], at: int, item: str) -> tuple[dict[str, int], dict[str, int]]:
    """The levels as they were, and with one item more at the end of an answer (the candidate's order unchanged)."""
    if not answers:
        answers = [answer("opening", "hm")]
    number = at % len(answers)
    if item in answers[number].items:
        return levels(context(), *interview(answers)), levels(context(), *interview(answers))
    longer = [*answers]
    longer[number] = answer(answers[number].stage, *answers[number].items, item)
    return levels(context(), *interview(answers)), levels(context(), *interview(longer))


def assert_never_raises(answers: list[Answer], at: int, item: str) -> None:
    before, after = levels_without_and_with(answers, at, item)
    assert all(after[name] <= level for name, level in before.items())
