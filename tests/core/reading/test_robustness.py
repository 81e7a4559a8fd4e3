"""Any text is read, quotes are to the letter, readings are reproducible, and the time is linear in the text."""

import string
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reading.text import split_words
from app.transcript.turns import Role, Turn
from tests.core.reading.sentences import read, reader

_PHRASES = (
    "I would not add an index replicas Redis because if the plan is slow how many queries per second ? . , : -> "
    "only later first then before sharding CQRS Kafka stale lag 'email' no, never\n1. - ** `code` [[ ]] 95%"
)
_WORDS = tuple(_PHRASES.split(" "))
_TEXT = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join),
    st.text(alphabet=string.printable, max_size=300),
)
_STAGE = st.sampled_from(["opening", "already_indexed", "order", "beyond_one_db"])


@settings(deadline=None, max_examples=300)
@given(_TEXT, _STAGE)
def test_any_text_is_read_and_every_quote_is_to_the_letter(text: str, stage: str) -> None:
    reading = read(text, stage)
    for turn in reading.turns:
        assert 0 <= turn.words_understood <= turn.words
        for one in (*turn.observations, *turn.relations, *turn.edges, *turn.signals):
            assert one.quote == text[one.start : one.end] != ""
        assert len({(one.concept, one.act) for one in turn.observations}) == len(turn.observations)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=400))
def test_words_keep_their_offsets(text: str) -> None:
    words = split_words(text)
    assert len(words.word) == len(words.start) == len(words.end) == len(words.gap) == len(words.code)
    last = 0
    for start, end in zip(words.start, words.end, strict=True):
        assert last <= start <= end <= len(text)
        last = end


@settings(deadline=None, max_examples=50)
@given(st.lists(_TEXT, min_size=2, max_size=5))
def test_the_same_turns_always_give_the_same_reading(texts: list[str]) -> None:
    turns = [
        Turn(role=Role.CANDIDATE if i % 2 else Role.INTERVIEWER, stage="load_grows", text=text)
        for i, text in enumerate(texts)
    ]
    assert reader().read(turns) == reader().read(turns)


def test_reading_turn_by_turn_equals_reading_at_once() -> None:
    turns = [
        Turn(role=Role.INTERVIEWER, stage="opening", text="It is slow. What would you do?"),
        Turn(role=Role.CANDIDATE, stage="opening", text="How slow? I'd add an index."),
        Turn(role=Role.INTERVIEWER, stage="order", text="In which order?"),
        Turn(role=Role.CANDIDATE, stage="order", text="index, replicas, cache"),
    ]
    first = reader().read_turn(turns[:2], [])
    second = reader().read_turn(turns, [first])
    assert reader().assemble(turns, [first, second]) == reader().read(turns)


def test_the_work_grows_with_the_text_and_not_faster() -> None:
    def work(text: str) -> int:
        return len(reader()._matcher.find(split_words(text)))

    for pattern in ("how many queries per second ", "not no never if only ", "index cache replica shard ", "a, "):
        once, twice = work(pattern * 200), work(pattern * 400)
        assert twice <= 2 * once + 50


def test_the_longest_answer_is_read() -> None:
    text = ("I would not add an index if the plan is slow, because " * 600)[:32_000]
    assert read(text).turns[0].words > 5_000


@pytest.mark.parametrize(
    "text",
    ["index ", "key ", "overkill ", "replica is stale. ", "if not, then ", "* ", "x\n", "I'd ", "a-b-", "((", "{{"],
)
def test_32_kilobytes_of_one_thing_cost_little_more_for_each_word_than_8(text: str) -> None:
    def calls(size: int) -> int:
        counted = 0

        def count(frame: object, event: str, argument: object) -> None:
            nonlocal counted
            counted += 1

        repeated = (text * size)[:size]
        sys.setprofile(count)
        try:
            read(repeated)
        finally:
            sys.setprofile(None)
        return counted

    assert calls(32_768) < 6 * calls(8_192) + 10_000


def test_neighbouring_lines_of_keywords_are_one_sign() -> None:
    lines = "\n".join(["redis kafka sharding cqrs replicas partitioning elasticsearch mongodb"] * 40)
    assert len(read(lines).signals) == 1
