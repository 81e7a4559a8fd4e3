"""Figures and cues in a candidate's words."""

import pytest

from app.interview.script import Number
from app.interview.words import figures, has_words, matches, sentence_around


@pytest.mark.parametrize(
    ("text", "unit", "found"),
    [
        ("about 1,000 QPS", "count", [1000.0]),
        ("3k requests, 40 million rows", "count", [3000.0, 40_000_000.0]),
        ("1'500 or 2.5k", "count", [1500.0, 2500.0]),
        ("from 1.5 s to 50ms, in 2 minutes", "ms", [1500.0, 50.0, 120_000.0]),
        ("95% reads, 5 percent writes", "percent", [95.0, 5.0]),
        ("50 ms at 3,000 QPS", "count", [3000.0]),
        ("p95 and v2", "count", []),
        ("no figure at all", "ms", []),
    ],
)
def test_figures_are_read_with_their_units(text: str, unit: str, found: list[float]) -> None:
    assert figures(text, unit) == found


def test_a_figure_near_the_true_one_agrees_and_one_far_off_does_not() -> None:
    qps = Number(value=3000, unit="count", factor=1.5)
    assert matches("say 2,500 a second", qps) is True
    assert matches("say 500 a second", qps) is False
    assert matches("a lot, I guess", qps) is None


def test_the_sentence_around_a_quote_ends_where_the_next_begins() -> None:
    text = "I'd look first. Say 500 QPS; then what? 3 seconds."
    start = text.index("500")
    assert sentence_around(text, start, start + 3) == "Say 500 QPS"


def test_cues_are_whole_words() -> None:
    assert has_words("Are you a BOT?", ["bot"])
    assert not has_words("Both of them", ["bot"])
