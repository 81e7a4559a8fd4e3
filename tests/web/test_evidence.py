"""Marked transcripts, the order drawing and the small formats, as pure functions."""

from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rubric.scorecard import (
    CriterionScore,
    FlagRaised,
    Hashes,
    OrderedStep,
    Quote,
    Scorecard,
    ScoreStatus,
)
from app.transcript.turns import Role
from app.web.contexts import Clock
from app.web.drawing import draw_order
from app.web.evidence import annotate
from app.web.formats import duration, sentence, shown, spoken, took
from app.web.passages import passages
from app.workflows.views import InterviewStatus, InterviewView, StageView, TurnView

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
HASHES = Hashes(transcript="", observations="", question="", rubric="", reader="")
TEXT = "What is the load? Then an index, since a scan is O(n)."


def turn(text: str = TEXT, role: Role = Role.CANDIDATE) -> TurnView:
    return TurnView(number=1, role=role, stage="opening", text=text, said_at=NOW)


def quote(start: int, end: int, text: str = TEXT) -> Quote:
    return Quote(turn=1, start=start, end=end, quote=text[start:end], reads_as="")


def card(*quotes: Quote, flagged: tuple[Quote, ...] = ()) -> Scorecard:
    score = CriterionScore(id="c", name="C", weight=1, level=1, meaning="", quotes=quotes)
    flags = (FlagRaised(id="f", name="F", happened="", why="", quotes=flagged),) if flagged else ()
    return Scorecard(status=ScoreStatus.SCORED, criteria=(score,), flags=flags, hashes=HASHES)


@given(spans=st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))))
def test_the_pieces_put_together_are_the_text_whatever_overlaps(spans: list[tuple[int, int]]) -> None:
    quotes = [quote(min(span), max(span)) for span in spans if span[0] != span[1]]
    (annotated,) = annotate([turn()], card(*quotes))
    assert "".join(piece.text for piece in annotated.pieces) == TEXT
    begun = [anchor for piece in annotated.pieces for anchor in piece.begins]
    assert sorted(begun) == sorted({f"said-1-{one.start}-{one.end}" for one in quotes})
    covered = {place for one in quotes for place in range(one.start, one.end)}
    marked, at = set(), 0
    for piece in annotated.pieces:
        if piece.marked:
            marked |= set(range(at, at + len(piece.text)))
        at += len(piece.text)
    assert covered <= marked
    assert all(TEXT[place] != " " for place in marked - covered)  # widened to whole words, no further


def test_a_quote_that_is_not_to_the_letter_marks_nothing() -> None:
    wrong = Quote(turn=1, start=0, end=4, quote="what", reads_as="")
    (annotated,) = annotate([turn()], card(wrong))
    assert [piece.marked for piece in annotated.pieces] == [False]
    assert annotated.notes == ()


def test_a_turn_says_once_what_it_counts_for_and_flags_apart() -> None:
    (annotated,) = annotate([turn()], card(quote(0, 4), quote(5, 7), flagged=(quote(0, 4),)))
    assert [(note.name, note.target, note.flag) for note in annotated.notes] == [
        ("C", "criterion-c", False),
        ("F", "flag-f", True),
    ]
    assert annotated.pieces[0].flagged
    assert not annotated.pieces[2].flagged


def test_the_drawing_joins_each_measures_places_and_keeps_the_candidates_order() -> None:
    steps = (
        OrderedStep(concept="b", name="b", place=2, reference=1),
        OrderedStep(concept="a", name="a", place=1, reference=2, misplaced=True),
    )
    drawing = draw_order(steps)
    assert [(line.name, line.misplaced) for line in drawing.lines] == [("a", True), ("b", False)]
    assert drawing.left_x < drawing.right_x < drawing.width
    first, second = drawing.lines
    assert first.from_y == second.to_y < second.from_y == first.to_y < drawing.height
    assert draw_order(()).lines == ()


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59, "0:59"), (760, "12:40"), (3760, "1:02:40"), (-5, "0:00")]
)
def test_durations_read_like_a_clock(seconds: int, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (20, "in less than a minute"),
        (60, "in 1 minute"),
        (2040, "in 34 minutes"),
        (3600, "in 1 hour"),
        (9000, "in 2 hours and 30 minutes"),
        (200_000, "over 3 days"),
    ],
)
def test_how_long_it_took_is_said_in_words(seconds: int, words: str) -> None:
    assert took(seconds) == words


def test_what_a_tool_printed_keeps_its_lines_and_is_escaped() -> None:
    plan = "Gather  (cost=1..2)\n  ->  Seq Scan on users\nTime: 2 ms"
    shown_as = spoken(f"The plan:\n\n{plan} <b>\n\nWhat now?")
    assert shown_as.startswith("The plan:<code")
    assert "&lt;b&gt;</code>What now?" in shown_as
    assert plan.replace(">", "&gt;") in shown_as
    query = "SELECT a\nFROM b"
    assert f">{query}</code>" in spoken(f"One statement:\n\n{query}")
    assert "<code" not in spoken("Two lines\nof a talk.\n\nAnd one more.")


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert spoken("above 90 % and 50 ms, 4 small ones") == "above 90\u00a0% and 50\u00a0ms, 4 small ones"


def test_the_authors_backticks_become_code_and_nothing_else_becomes_markup() -> None:
    assert spoken("Run `a < b` & <b>see</b>") == "Run <code>a &lt; b</code> &amp; &lt;b&gt;see&lt;/b&gt;"
    query = "SELECT * FROM users WHERE email = 'a.b@c.d'"
    assert spoken(f"One query, {query}, is slow.").unescape() == f"One query, <code>{query}</code>, is slow."
    assert spoken("Please SELECT wisely. FROM here on.") == "Please SELECT wisely. FROM here on."


@given(st.text())
def test_what_is_shown_is_as_long_as_what_was_typed(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert not {char for char in shown(text) if ord(char) < 32} - {"\t", "\n"}


def test_a_sentence_has_a_capital_and_a_stop() -> None:
    assert sentence("proposed Kafka") == "Proposed Kafka."
    assert sentence("Why?") == "Why?"
    assert sentence(" ") == ""


def test_the_clock_stands_still_once_the_interview_is_over() -> None:
    view = InterviewView(
        id="i",
        question_id="q",
        question_title="Q",
        status=InterviewStatus.FINISHED,
        started_at=NOW,
        finished_at=NOW.replace(minute=12),
        deadline=NOW.replace(minute=40),
        stages=(StageView(id="a", name="A", state="done"), StageView(id="b", name="B", state="now")),
    )
    clock = Clock.of(view, NOW.replace(hour=20))
    assert (clock.elapsed_s, clock.left_s, clock.limit_s, clock.stage_line) == (720, 1680, 2400, "Stage 2 of 2")


def test_a_flood_of_quotes_is_marked_in_time_that_grows_with_their_number() -> None:
    said = "x\n" * 16_000
    quotes = [quote(2 * number, 2 * number + 1, said) for number in range(16_000)]
    began = process_time()
    (annotated,) = annotate([turn(said)], card(*quotes, flagged=tuple(quotes)))
    assert len(passages(quotes, {1: said})) == len(quotes)
    assert process_time() - began < 5  # seconds; looking at each pair of them takes a minute
    assert sum(piece.marked for piece in annotated.pieces) == len(quotes)
