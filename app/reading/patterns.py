"""A small language for phrases, and a matcher that finds all of them in one pass.

    add~ .. (index~|idx)      any form of "add", up to three words, then "index" or "idx"
    (very)? slow              an optional word
    (add|put)~ redis          any form of either
    (a bit|some ms) behind    alternatives may be several words
    @wants to know            a word class, from `words.py` or from the question
    how many ... rows         up to eight words, commas allowed
    # (ms|seconds)            # is a number, in digits or in words; ## only in digits

Between two items light words ("the", "just", "um") may be skipped. A pattern never crosses a colon, an arrow or the end
of a sentence. Each pattern is filed under its rarest item, so reading costs a few dictionary look-ups per word.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.reading.inflect import forms
from app.reading.text import Gap, Words, fold, split_words
from app.reading.words import CLASSES, COMMON, LIGHT, NUMBERS, expand_class

_SIGN = re.compile(r"[()|]|(?<=\))[~?]+|[^\s()|]+")
_NEAR_GAP, _FAR_GAP, _NUMBER, _DIGITS = "..", "...", "#", "##"
_NEAR, _FAR = 3, 8
_MOST = 2000
_NEGATORS = expand_class("no not never without nor neither")  # no gap skips them: "replicas have no lag" is no lag
_MAX_LIGHT = 3


class PatternError(ValueError):
    """A phrase that cannot be understood: the message says which and why."""


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a pattern: any of `words`, or a number. `gap` is how many words may stand before it."""

    words: frozenset[str]
    number: int  # 0 for words, 1 for any number, 2 for digits
    gap: int  # 0 where the item follows at once
    far: bool  # the gap may cross commas


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled phrase; `anchor` is the index of the item that it is filed under."""

    source: str
    items: tuple[Item, ...]
    anchor: int
    payload: int
    needs: tuple[frozenset[str], ...]  # words of which the passage must hold one of each, or the pattern cannot match


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` to `last` (inclusive) matched the pattern that was filed with `payload`."""

    first: int
    last: int
    payload: int


def _parse(source: str) -> list[tuple[str, ...]]:
    """Every plain sequence of a phrase's tokens; alternatives of one word stay together as "a|b"."""
    sequences, rest = _sequence(_SIGN.findall(source), source)
    if rest:
        raise PatternError(f"{source!r}: brackets do not match")
    return sequences


def _sequence(signs: list[str], source: str) -> tuple[list[tuple[str, ...]], list[str]]:
    """The sequences up to a "|", a ")" or the end, and the signs that are left."""
    out: list[tuple[str, ...]] = [()]
    while signs and signs[0] not in ("|", ")"):
        sign, signs = signs[0], signs[1:]
        if sign == "(":
            options, signs = _group(signs, source)
        elif sign[0] in "~?":
            raise PatternError(f"{source!r}: {sign!r} follows nothing")
        else:
            options = [_tokens(sign)]
        out = [before + option for before in out for option in options]
        if len(out) > _MOST:
            raise PatternError(f"{source!r} stands for more than {_MOST} phrases: write several shorter ones")
    return out, signs


def _group(signs: list[str], source: str) -> tuple[list[tuple[str, ...]], list[str]]:
    """The alternatives of "(a|b c)~?" after its "(", and the signs behind it."""
    options: list[tuple[str, ...]] = []
    while True:
        sequences, signs = _sequence(signs, source)
        if () in sequences and len(sequences) == 1:
            raise PatternError(f"{source!r}: an empty alternative")
        options += sequences
        if not signs:
            raise PatternError(f"{source!r}: brackets do not match")
        sign, signs = signs[0], signs[1:]
        if sign == ")":
            break
    while signs and signs[0] in ("~", "?", "~?"):
        if "~" in signs[0]:
            options = [(*one[:-1], _inflected(one[-1])) if one else one for one in options]
        if "?" in signs[0]:
            options.append(())
        signs = signs[1:]
    single = [one[0] for one in options if len(one) == 1 and one[0] not in (_NEAR_GAP, _FAR_GAP, _NUMBER, _DIGITS)]
    rest = [one for one in options if not (len(one) == 1 and one[0] in single)]
    return ([("|".join(single),)] if single else []) + list(dict.fromkeys(rest)), signs


def _inflected(token: str) -> str:
    return "|".join(one if one.endswith("~") or one.startswith("@") else one + "~" for one in token.split("|"))


def _words_of(atom: str, classes: Mapping[str, frozenset[str]], source: str) -> frozenset[str]:
    if atom.startswith("@"):
        if atom[1:] not in classes:
            raise PatternError(f"{source!r}: there is no word class {atom!r}")
        return classes[atom[1:]]
    if atom.endswith("~"):
        return frozenset(fold(form) for form in forms(fold(atom[:-1])))
    return frozenset([fold(atom)])


@lru_cache(maxsize=16384)
def _tokens(chunk: str) -> tuple[str, ...]:
    if chunk.startswith("@") or chunk in (_NEAR_GAP, _FAR_GAP, _NUMBER, _DIGITS):
        return (chunk,)
    bare = chunk.removesuffix("~")
    split = list(split_words(bare).word)
    if not split:
        raise PatternError(f"{chunk!r} holds no word")
    if chunk.endswith("~"):
        split[-1] += "~"
    return tuple(split)


def expand(source: str, classes: Mapping[str, frozenset[str]]) -> list[tuple[Item, ...]]:
    """The plain sequences that a phrase stands for. Raises PatternError."""
    out = []
    for combination in _parse(source):
        items: list[Item] = []
        gap, far = 0, False
        for token in combination:
            if token in (_NEAR_GAP, _FAR_GAP):
                gap, far = (_NEAR, False) if token == _NEAR_GAP else (_FAR, True)
                continue
            if token in (_NUMBER, _DIGITS):
                items.append(Item(frozenset(), len(token), gap, far))
            else:
                words = frozenset().union(*(_words_of(atom, classes, source) for atom in token.split("|")))
                items.append(Item(words, 0, gap, far))
            gap, far = 0, False
        if not items:
            raise PatternError(f"{source!r} holds no word")
        if all(item.number for item in items):
            raise PatternError(f"{source!r} holds nothing but numbers")
        out.append(tuple(items))
    return out


def _rarity(item: Item) -> tuple[int, int]:
    """The larger, the better as an anchor: no common word, few words, long ones."""
    if item.number or not item.words:
        return (-1, 0)
    common = any(word in COMMON for word in item.words)
    return (0 if common else 1, min(len(word) for word in item.words) * 4 - len(item.words))


def is_number(word: str) -> bool:
    """Whether a word is a number, in digits (with or without a unit) or in words."""
    return word[0].isdigit() or word in NUMBERS


class Matcher:
    """All phrases of a lexicon, filed once; `find` is thread-safe."""

    def __init__(self, phrases: Iterable[tuple[str, int]], classes: Mapping[str, frozenset[str]] | None = None) -> None:
        """`phrases` are (source, payload); raises PatternError for the first that cannot be understood."""
        every = {**CLASSES, **(classes or {})}
        self._by_word: dict[str, list[Pattern]] = {}
        self.vocabulary: set[str] = set()
        for source, payload in phrases:
            for items in expand(source, every):
                anchor = max(range(len(items)), key=lambda i: _rarity(items[i]))
                others = [item for i, item in enumerate(items) if i != anchor and not item.number]
                needs = tuple(item.words for item in sorted(others, key=_rarity, reverse=True)[:2])
                pattern = Pattern(source, items, anchor, payload, needs)
                for word in items[anchor].words:
                    self._by_word.setdefault(word, []).append(pattern)
                for item in items:
                    self.vocabulary.update(item.words)

    def find(self, words: Words) -> list[Match]:
        """Every match, by first word, then the longest first."""
        found: set[Match] = set()
        by_word = self._by_word
        for begin, end in _passages(words):
            here = set(words.word[begin:end])
            for at in range(begin, end):
                for pattern in by_word.get(words.word[at], ()):
                    for need in pattern.needs:
                        if need.isdisjoint(here):
                            break
                    else:
                        last = _forward(words, pattern.items, pattern.anchor + 1, at)
                        if last >= 0:
                            first = _backward(words, pattern.items, pattern.anchor, at)
                            if first >= 0:
                                found.add(Match(first, last, pattern.payload))
        return sorted(found, key=lambda m: (m.first, -m.last, m.payload))


def _passages(words: Words) -> list[tuple[int, int]]:
    """The stretches that no pattern crosses, as (begin, end)."""
    cuts = [at for at, gap in enumerate(words.gap) if gap >= Gap.HARD and at]
    return list(zip([0, *cuts], [*cuts, len(words)], strict=True)) if len(words) else []


def _fits(item: Item, word: str) -> bool:
    if not item.number:
        return word in item.words
    return word[0].isdigit() if item.number == 2 else is_number(word)


def _forward(words: Words, items: tuple[Item, ...], index: int, at: int) -> int:
    """The last word of the match of items[index:] after word `at`, or -1."""
    if index == len(items):
        return at
    item, word, gap = items[index], words.word, words.gap
    free, light, size = item.gap, 0, len(word)
    step = at + 1
    while step < size:
        between = gap[step]
        if between >= Gap.HARD or (between is Gap.SOFT and item.gap and not item.far):
            return -1
        if _fits(item, word[step]):
            last = _forward(words, items, index + 1, step)
            if last >= 0:
                return last
        if word[step] in LIGHT and light < _MAX_LIGHT:
            light += 1
        elif free > 0 and word[step] not in _NEGATORS:
            free -= 1
        else:
            return -1
        step += 1
    return -1


def _backward(words: Words, items: tuple[Item, ...], index: int, at: int) -> int:
    """The first word of the match of items[:index] before word `at` (which matched items[index]), or -1."""
    if index == 0:
        return at
    item, word, gap = items[index], words.word, words.gap
    free, light = item.gap, 0
    step = at - 1
    while step >= 0:
        between = gap[step + 1]
        if between >= Gap.HARD or (between is Gap.SOFT and item.gap and not item.far):
            return -1
        if _fits(items[index - 1], word[step]):
            first = _backward(words, items, index - 1, step)
            if first >= 0:
                return first
        if word[step] in LIGHT and light < _MAX_LIGHT:
            light += 1
        elif free > 0 and word[step] not in _NEGATORS:
            free -= 1
        else:
            return -1
        step -= 1
    return -1
