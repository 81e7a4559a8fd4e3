"""The transcript with what counted in it: a turn's text cut where quotes begin and end, and what each counts for."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.rubric.scorecard import Quote, Scorecard
from app.transcript.turns import Role
from app.web.formats import anchor
from app.web.passages import whole_words
from app.workflows.views import TurnView


@dataclass(frozen=True)
class Piece:
    """Some text of a turn. `begins` are the anchors of the quotes that begin with it."""

    text: str
    marked: bool
    flagged: bool
    begins: tuple[str, ...] = ()


@dataclass(frozen=True)
class MarginNote:
    """What a turn counts for: a criterion or a flag, with the id of its place on the scorecard."""

    name: str
    target: str
    flag: bool


@dataclass(frozen=True)
class AnnotatedTurn:
    """A turn whose `pieces`, put together, are its text to the letter. The interviewer's has one piece and no notes."""

    number: int
    role: Role
    text: str
    pieces: tuple[Piece, ...]
    notes: tuple[MarginNote, ...]


@dataclass(frozen=True)
class _Found:
    """`start` and `end` are the quote's, widened to whole words."""

    quote: Quote
    note: MarginNote
    start: int
    end: int


def annotate(turns: Iterable[TurnView], card: Scorecard) -> tuple[AnnotatedTurn, ...]:
    """Every turn, with the scorecard's quotes marked. A quote that is not to the letter is left out, never moved."""
    noted = [
        (quote, MarginNote(score.name, f"criterion-{score.id}", flag=False))
        for score in card.criteria
        for quote in score.quotes
    ] + [(quote, MarginNote(flag.name, f"flag-{flag.id}", flag=True)) for flag in card.flags for quote in flag.quotes]
    return tuple(_annotate(turn, [one for one in noted if one[0].turn == turn.number]) for turn in turns)


def _annotate(turn: TurnView, noted: Sequence[tuple[Quote, MarginNote]]) -> AnnotatedTurn:
    text = turn.text
    found = [
        _Found(quote, note, *whole_words(text, quote.start, quote.end))
        for quote, note in noted
        if text[quote.start : quote.end] == quote.quote and quote.quote
    ]
    return AnnotatedTurn(
        number=turn.number,
        role=turn.role,
        text=text,
        pieces=_pieces(text, found),
        notes=tuple(dict.fromkeys(one.note for one in found)),
    )


def _pieces(text: str, found: Sequence[_Found]) -> tuple[Piece, ...]:
    """Cut at every border of a quote; quotes may overlap. One walk along the text, however many there are."""
    quotes, flags = Counter[int](), Counter[int]()  # by place: how many begin there, less how many end there
    begins: dict[int, dict[str, None]] = {}
    for one in found:
        for counted in (quotes, flags) if one.note.flag else (quotes,):
            counted[one.start] += 1
            counted[one.end] -= 1
        begins.setdefault(one.start, {})[anchor(one.quote)] = None
    pieces = []
    inside = flagged = 0
    for start, end in pairwise(sorted({0, len(text), *quotes})):
        inside, flagged = inside + quotes[start], flagged + flags[start]
        pieces.append(Piece(text[start:end], inside > 0, flagged > 0, tuple(begins.get(start, ()))))
    return tuple(pieces)
