"""Quotes: as short as they can be while they show the act, and to the letter."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import Clause

_SHORT, _LONG = 44, 80  # characters: with its cue, and a phrase that is the act itself


def act_words(scene: Scene, mention: Mention, cue: Cue | None) -> tuple[int, int]:
    """The first and last word of the quote: the mention with its cue where both fit, else the mention."""
    first, last = mention.first, mention.last
    if cue is None:
        return first, last
    left, right = min(first, cue.first), max(last, cue.last)
    if scene.sentence_number(left) != scene.sentence_number(right):
        return first, last
    start, end = scene.span(left, right)
    return (left, right) if end - start <= _SHORT else (first, last)


def question_words(scene: Scene, mention: Mention) -> tuple[int, int]:
    """The clause that asks, or the phrase alone where the clause is long."""
    clause: Clause = scene.clause(mention.first)
    end_clause = scene.clause(mention.last)
    start, end = scene.span(clause.first, end_clause.last)
    if end - start <= _SHORT:
        return clause.first, end_clause.last
    start, end = scene.span(clause.first, mention.last)
    if end - start <= _SHORT:
        return clause.first, mention.last
    return mention.first, mention.last


def phrase_words(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """A phrase, cut from its end where it runs long."""
    while last > first and scene.words.end[last] - scene.words.start[first] > _LONG:
        last -= 1
    return first, last
