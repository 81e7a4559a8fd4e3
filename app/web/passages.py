"""Evidence as a person reads it: the sentence around the quotes, the quotes marked in it, and what each was read as."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.rubric.scorecard import FlagRaised, Quote
from app.web.formats import anchor

REACH = 60  # characters of the sentence before the first and after the last quote
GAP = 90  # characters between two quotes: farther apart they are two passages
BRACKET = 12  # characters after a quote in which its bracket is looked for

_BEGINS = re.compile(r"[.?!…][)\"'”’]*\s+|\n+")
_ENDS = re.compile(r"[.?!…][)\"'”’]*(?=\s|$)|\n|$")
_APOSTROPHES = "'’"


@dataclass(frozen=True)
class Words:
    """Part of a passage. `place` is the anchor of the quote that these words are, None for the words around quotes."""

    text: str
    place: str | None = None


@dataclass(frozen=True)
class Passage:
    """`words`, put together, are a part of one answer, shortened where `cut_before` and `cut_after` say so."""

    words: tuple[Words, ...]
    reads_as: tuple[str, ...]
    cut_before: bool = False
    cut_after: bool = False


@dataclass
class _Mark:
    """One marked stretch, whole words; quotes that overlap share it."""

    start: int
    end: int
    place: str
    reads_as: dict[str, None]


def passages(quotes: Iterable[Quote], said: Mapping[int, str]) -> tuple[Passage, ...]:
    """The passages that hold these quotes, in the quotes' order. `said` has the text of each turn by its number.

    A quote that does not stand in its turn to the letter is shown by itself, with nothing around it.
    """
    found: list[Passage] = []
    marks: dict[int, list[_Mark]] = {}
    for quote in quotes:
        text = said.get(quote.turn, "")
        if not quote.quote or text[quote.start : quote.end] != quote.quote:
            found.append(Passage((Words(quote.quote, anchor(quote)),), (quote.reads_as,)))
            continue
        start, end = whole_words(text, quote.start, quote.end)
        marks.setdefault(quote.turn, []).append(_Mark(start, end, anchor(quote), {quote.reads_as: None}))
    for turn, made in marks.items():
        found += (_passage(said[turn], group) for group in _together(said[turn], _merged(made)))
    return tuple(found)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch with no word or bracket cut: "'d add" becomes "I'd add", "O(n" becomes "O(n)"."""
    if start >= end:
        return start, end
    while start and _one_word(text, start - 1):
        start -= 1
    while end < len(text) and _one_word(text, end - 1):
        end += 1
    called = text[end : end + 1] == "(" and text[end - 1].isalnum()  # the "O" of "O(log n)"
    if called or text.count("(", start, end) > text.count(")", start, end):
        closing = text.find(")", end, end + BRACKET)
        if closing >= 0 and "\n" not in text[end:closing]:
            end = closing + 1
    return start, end


def _one_word(text: str, at: int) -> bool:
    """Whether the characters at `at` and after it belong to one word; an apostrophe inside a word does."""
    left, right = text[at], text[at + 1]
    if left in _APOSTROPHES:
        return right.isalnum() and at > 0 and text[at - 1].isalnum()
    if right in _APOSTROPHES:
        return left.isalnum() and at + 2 < len(text) and text[at + 2].isalnum()
    return left.isalnum() and right.isalnum()


def _merged(marks: Iterable[_Mark]) -> list[_Mark]:
    merged: list[_Mark] = []
    for mark in sorted(marks, key=lambda one: (one.start, one.end)):
        if merged and mark.start < merged[-1].end:
            merged[-1].end = max(merged[-1].end, mark.end)
            merged[-1].reads_as |= mark.reads_as
        else:
            merged.append(mark)
    return merged


def _together(text: str, marks: Iterable[_Mark]) -> list[list[_Mark]]:
    """Marks of one sentence that stand near each other."""
    groups: list[list[_Mark]] = []
    for mark in marks:
        last = groups[-1][-1] if groups else None
        if last and mark.start - last.end <= GAP and not _BEGINS.search(text, last.end, mark.start):
            groups[-1].append(mark)
        else:
            groups.append([mark])
    return groups


def _passage(text: str, marks: list[_Mark]) -> Passage:
    first, last = marks[0].start, marks[-1].end
    # Neither sentence border is looked for farther off than it could be shown.
    near = max(0, first - REACH - 1)
    begin = max((found.end() for found in _BEGINS.finditer(text, near, first)), default=near)
    # The end of a sentence may be the quote's own last character.
    stop = _ENDS.search(text, max(first, last - 1), last + REACH + 1)
    end = max(stop.end() if stop else len(text), last)
    cut_before, cut_after = first - begin > REACH, end - last > REACH
    if cut_before:
        space = text.find(" ", first - REACH, first)
        begin = space + 1 if space >= 0 else first
    if cut_after:
        space = text.rfind(" ", last, last + REACH)
        end = space if space >= 0 else last
    words: list[Words] = []
    at = begin
    for mark in marks:
        words += [Words(text[at : mark.start])] if at < mark.start else []
        words.append(Words(text[mark.start : mark.end], mark.place))
        at = mark.end
    words += [Words(text[at:end])] if at < end else []
    reads = tuple(dict.fromkeys(reading for mark in marks for reading in mark.reads_as))
    return Passage(tuple(words), reads, cut_before, cut_after)


def in_short(flag: FlagRaised) -> str:
    """What happened, without the quotes that the sentence ends in: they stand below it, in their passages."""
    return flag.happened.split(": “", 1)[0] if flag.quotes else flag.happened
