"""The transcript with what counted in it: a turn's text cut where quotes begin and end, and what each counts for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.rubric.scorecard import Quote, Scorecard
from app.transcript.turns import Role
from app.web.formats import anchor
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
class Evidence:
    """One place in the transcript, and all that it was read as; more than one quote may stand on the same words."""

    quote: Quote
    reads_as: tuple[str, ...]


def by_place(quotes: Iterable[Quote]) -> tuple[Evidence, ...]:
    """Quotes of the same words as one, in the order in which they come."""
    reads: dict[str, dict[str, None]] = {}
    first: dict[str, Quote] = {}
    for quote in quotes:
        first.setdefault(anchor(quote), quote)
        reads.setdefault(anchor(quote), {})[quote.reads_as] = None
    return tuple(Evidence(first[place], tuple(reads[place])) for place in first)


@dataclass(frozen=True)
class _Found:
    quote: Quote
    note: MarginNote


def annotate(turns: Iterable[TurnView], card: Scorecard) -> tuple[AnnotatedTurn, ...]:
    """Every turn, with the scorecard's quotes marked. A quote that is not to the letter is left out, never moved."""
    found = [
        _Found(quote, MarginNote(score.name, f"criterion-{score.id}", flag=False))
        for score in card.criteria
        for quote in score.quotes
    ] + [
        _Found(quote, MarginNote(flag.name, f"flag-{flag.id}", flag=True))
        for flag in card.flags
        for quote in flag.quotes
    ]
    return tuple(_annotate(turn, [one for one in found if one.quote.turn == turn.number]) for turn in turns)


def _annotate(turn: TurnView, found: Sequence[_Found]) -> AnnotatedTurn:
    text = turn.text
    found = [one for one in found if text[one.quote.start : one.quote.end] == one.quote.quote and one.quote.quote]
    return AnnotatedTurn(
        number=turn.number,
        role=turn.role,
        text=text,
        pieces=_pieces(text, found),
        notes=tuple(dict.fromkeys(one.note for one in found)),
    )


def _pieces(text: str, found: Sequence[_Found]) -> tuple[Piece, ...]:
    """Cut at every border of a quote; quotes may overlap."""
    cuts = sorted({0, len(text)} | {place for one in found for place in (one.quote.start, one.quote.end)})
    pieces = []
    for start, end in pairwise(cuts):
        inside = [one for one in found if one.quote.start <= start and end <= one.quote.end]
        pieces.append(
            Piece(
                text=text[start:end],
                marked=bool(inside),
                flagged=any(one.note.flag for one in inside),
                begins=tuple(dict.fromkeys(anchor(one.quote) for one in inside if one.quote.start == start)),
            )
        )
    return tuple(pieces)
