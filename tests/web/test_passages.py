"""Evidence in its sentence: whole words, marks that keep their places, and nothing invented around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rubric.scorecard import FlagRaised, Quote
from app.web.passages import Passage, in_short, passages, whole_words

SAID = {
    1: "What do we need, and what do we have? I'd add an index on lower(email), so a scan of O(n) becomes O(log n). "
    "It costs a little on each write.",
}


def quote(words: str, reads_as: str = "", turn: int = 1) -> Quote:
    start = SAID[turn].index(words)
    return Quote(turn=turn, start=start, end=start + len(words), quote=words, reads_as=reads_as)


def text(passage: Passage) -> str:
    return "".join(words.text for words in passage.words)


def marked(passage: Passage) -> list[str]:
    return [words.text for words in passage.words if words.place]


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("'d add", "I'd add"),
        ("lower(email", "lower(email)"),
        ("O(n", "O(n)"),
        ("becomes O", "becomes O(log n)"),
        ("dex on low", "index on lower(email)"),
        ("a little", "a little"),
    ],
)
def test_no_word_and_no_bracket_is_cut(cut: str, whole: str) -> None:
    start = SAID[1].index(cut)
    found = whole_words(SAID[1], start, start + len(cut))
    assert SAID[1][slice(*found)] == whole


def test_an_apostrophe_that_quotes_a_word_is_no_part_of_it() -> None:
    said = "I'd say 'index' here"
    assert whole_words(said, said.index("index"), said.index("index") + 5) == (9, 14)


def test_quotes_of_one_sentence_share_it_and_keep_what_they_were_read_as() -> None:
    (found,) = passages([quote("What do we need", "asks a"), quote("what do we have", "asks b")], SAID)
    assert text(found) == "What do we need, and what do we have?"
    assert marked(found) == ["What do we need", "what do we have"]
    assert found.reads_as == ("asks a", "asks b")
    assert not found.cut_before
    assert not found.cut_after


def test_quotes_of_two_sentences_stand_apart() -> None:
    found = passages([quote("'d add an index"), quote("costs a little")], SAID)
    assert [marked(passage) for passage in found] == [["I'd add an index"], ["costs a little"]]
    assert text(found[1]) == "It costs a little on each write."


def test_a_long_sentence_is_cut_between_words_and_says_so() -> None:
    said = "word " * 40 + "sharding" + " word" * 40
    long = Quote(turn=0, start=200, end=208, quote="sharding", reads_as="")
    (found,) = passages([long], {0: said})
    assert found.cut_before
    assert found.cut_after
    assert set(text(found).split()) == {"word", "sharding"}
    assert len(text(found)) < 140


def test_a_quote_that_is_not_to_the_letter_stands_alone() -> None:
    wrong = Quote(turn=1, start=0, end=4, quote="Else", reads_as="x")
    (found,) = passages([wrong], SAID)
    assert text(found) == "Else"


@given(
    said=st.text(alphabet="ab '().?\n", max_size=60),
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
)
def test_every_quote_stands_in_a_marked_stretch_of_a_true_part_of_the_answer(
    said: str, spans: list[tuple[int, int]]
) -> None:
    quotes = [
        Quote(turn=0, start=start, end=start + length, quote=said[start : start + length], reads_as="")
        for start, length in spans
        if start + length <= len(said)
    ]
    found = passages(quotes, {0: said})
    assert all(text(passage) in said for passage in found)
    stretches = [stretch for passage in found for stretch in marked(passage)]
    assert all(any(one.quote in stretch for stretch in stretches) for one in quotes)


def test_a_flags_sentence_leaves_its_quotes_to_the_passages_below() -> None:
    flag = FlagRaised(id="f", name="F", happened="opened with a proposal: “CQRS” and “Kafka”", why="")
    assert in_short(flag) == flag.happened
    assert in_short(flag.model_copy(update={"quotes": (quote("need"),)})) == "opened with a proposal"
