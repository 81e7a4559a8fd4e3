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

_Used = tuple[tuple[str, frozenset[str]], ...]  # the word classes that a phrase uses, by name
_SIGN = re.compile(r"[()|]|(?<=\))[~?]+|[^\s()|]+")
_CLASS = re.compile(r"@([^\s()|]*)")
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
class Plan:
    """How to look for one plain sequence: `anchor` is the index of the item that it is filed under.

    `needs` are words of which the passage must hold one of each, or the sequence cannot match: the rarest first, at
    most two.
    """

    items: tuple[Item, ...]
    anchor: int
    needs: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Words `first` to `last` (inclusive) matched the pattern that was filed with `payload`."""

    first: int
    last: int
    payload: int


@lru_cache(maxsize=16384)
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


@lru_cache(maxsize=16384)
def _words_of(token: str, classes: _Used) -> frozenset[str]:
    """The words that a token such as "add~|put|@wants" stands for; `classes` holds at least the classes in it."""
    out: set[str] = set()
    for atom in token.split("|"):
        if atom.startswith("@"):
            out |= next(words for name, words in classes if name == atom[1:])
        elif atom.endswith("~"):
            out.update(fold(form) for form in forms(fold(atom[:-1])))
        else:
            out.add(fold(atom))
    return frozenset(out)


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


def class_names(source: str) -> list[str]:
    """The word classes that a phrase uses ("@wants" as "wants"), in order, may be empty."""
    return [name.rstrip("~?") for name in _CLASS.findall(source)] if "@" in source else []


def expand(source: str, classes: Mapping[str, frozenset[str]]) -> list[tuple[Item, ...]]:
    """The plain sequences that a phrase stands for. Raises PatternError."""
    return [plan.items for plan in _plans(source, _used(source, classes))]


def check_phrase(source: str) -> None:
    """Raises PatternError where a phrase cannot be understood, whatever its word classes turn out to be."""
    _plans(source, tuple((name, frozenset([name])) for name in class_names(source)))


def _used(source: str, classes: Mapping[str, frozenset[str]]) -> _Used:
    names = class_names(source)
    for name in names:
        if name not in classes:
            raise PatternError(f"{source!r}: there is no word class '@{name}'")
    return tuple((name, classes[name]) for name in names)


@lru_cache(maxsize=16384)
def _plans(source: str, classes: _Used) -> tuple[Plan, ...]:
    """A phrase's plain sequences, ready for a matcher: made once for all readers that hold the phrase."""
    out = []
    known: dict[tuple[str, int], Item] = {}  # by token and gap: alternatives share most of their items
    for combination in _parse(source):
        items: list[Item] = []
        gap = 0
        for token in combination:
            if token in (_NEAR_GAP, _FAR_GAP):
                gap = _NEAR if token == _NEAR_GAP else _FAR
                continue
            item = known.get((token, gap))
            if item is None:
                number = len(token) if token in (_NUMBER, _DIGITS) else 0
                words = frozenset[str]() if number else _words_of(token, classes if "@" in token else ())
                item = known[token, gap] = Item(words, number, gap, gap == _FAR)
            items.append(item)
            gap = 0
        if not items:
            raise PatternError(f"{source!r} holds no word")
        if all(item.number for item in items):
            raise PatternError(f"{source!r} holds nothing but numbers")
        out.append(_plan(tuple(items)))
    return tuple(out)


def _plan(items: tuple[Item, ...]) -> Plan:
    if len(items) == 1:
        return Plan(items, 0, ())
    rarity = [_rarity(item.words) for item in items]
    anchor = max(range(len(items)), key=rarity.__getitem__)
    others = [i for i in range(len(items)) if i != anchor and not items[i].number]
    others.sort(key=rarity.__getitem__, reverse=True)
    return Plan(items, anchor, tuple(items[i].words for i in others[:2]))


@lru_cache(maxsize=16384)
def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """The larger, the better as an anchor: no common word, few words, long ones; a number (no words) is the worst."""
    if not words:
        return (-1, 0)
    return (int(words.isdisjoint(COMMON)), min(map(len, words)) * 4 - len(words))


def is_number(word: str) -> bool:
    """Whether a word is a number, in digits (with or without a unit) or in words."""
    return word[0].isdigit() or word in NUMBERS


_Words = frozenset[str]
# Items, anchor, the second need, what must follow the anchor at once (None where that is not known), payload.
_Filed = tuple[tuple[Item, ...], int, _Words | None, _Words | None, int]


class Matcher:
    """All phrases of a lexicon, filed once; `find` is thread-safe."""

    def __init__(self, phrases: Iterable[tuple[str, int]], classes: Mapping[str, frozenset[str]] | None = None) -> None:
        """`phrases` are (source, payload); raises PatternError for the first that cannot be understood."""
        every = {**CLASSES, **(classes or {})}
        # Under the anchor's words, and there under those of the rarest other item (None where there is no other).
        self._by_word: dict[str, dict[str | None, list[_Filed]]] = {}
        sets: set[frozenset[str]] = set()
        for source, payload in phrases:
            for plan in _plans(source, _used(source, every)):
                also = plan.needs[1] if len(plan.needs) > 1 else None
                behind = plan.items[plan.anchor + 1 : plan.anchor + 2]
                after = behind[0].words if behind and not behind[0].gap and not behind[0].number else None
                filed = (plan.items, plan.anchor, also, after, payload)
                for word in plan.items[plan.anchor].words:
                    under = self._by_word.setdefault(word, {})
                    for need in plan.needs[0] if plan.needs else (None,):
                        under.setdefault(need, []).append(filed)
                sets.update(item.words for item in plan.items)
        self.vocabulary: set[str] = set().union(*sets)

    def find(self, words: Words) -> list[Match]:
        """Every match, by first word, then the longest first."""
        found: set[tuple[int, int, int]] = set()
        by_word, word = self._by_word, words.word
        for begin, end in _passages(words):
            here: set[str | None] = {None, *word[begin:end]}
            for at in range(begin, end):
                under = by_word.get(word[at])
                if under is None:
                    continue
                follows = word[at + 1] if at + 1 < end else ""
                for need in under.keys() & here:
                    for items, anchor, also, after, payload in under[need]:
                        if after is not None and follows not in after and follows not in LIGHT:
                            continue
                        if also is not None and also.isdisjoint(here):
                            continue
                        last = _forward(words, items, anchor + 1, at, None)
                        if last >= 0:
                            first = _backward(words, items, anchor, at, None)
                            if first >= 0:
                                found.add((first, -last, payload))
        return [Match(first, -last, payload) for first, last, payload in sorted(found)]


def _passages(words: Words) -> list[tuple[int, int]]:
    """The stretches that no pattern crosses, as (begin, end)."""
    cuts = [at for at, gap in enumerate(words.gap) if gap >= Gap.HARD and at]
    return list(zip([0, *cuts], [*cuts, len(words)], strict=True)) if len(words) else []


def _fits(item: Item, word: str) -> bool:
    if not item.number:
        return word in item.words
    return word[0].isdigit() if item.number == 2 else is_number(word)


# `dead` holds the (index, at) from which no match was found: without it a text that repeats one word would be searched
# in every way of choosing among its copies.


def _forward(words: Words, items: tuple[Item, ...], index: int, at: int, dead: set[tuple[int, int]] | None) -> int:
    """The last word of the match of items[index:] after word `at`, or -1."""
    if index == len(items):
        return at
    if dead is None:
        dead = set()
    elif (index, at) in dead:
        return -1
    item, word, gap = items[index], words.word, words.gap
    free, light, size = item.gap, 0, len(word)
    step = at + 1
    while step < size:
        between = gap[step]
        if between and (between >= Gap.HARD or (item.gap and not item.far)):
            break
        here = word[step]
        if here in item.words or (item.number and _fits(item, here)):
            last = _forward(words, items, index + 1, step, dead)
            if last >= 0:
                return last
        if here in LIGHT and light < _MAX_LIGHT:
            light += 1
        elif free > 0 and here not in _NEGATORS:
            free -= 1
        else:
            break
        step += 1
    dead.add((index, at))
    return -1


def _backward(words: Words, items: tuple[Item, ...], index: int, at: int, dead: set[tuple[int, int]] | None) -> int:
    """The first word of the match of items[:index] before word `at` (which matched items[index]), or -1."""
    if index == 0:
        return at
    if dead is None:
        dead = set()
    elif (index, at) in dead:
        return -1
    item, before, word, gap = items[index], items[index - 1], words.word, words.gap
    free, light = item.gap, 0
    step = at - 1
    while step >= 0:
        between = gap[step + 1]
        if between and (between >= Gap.HARD or (item.gap and not item.far)):
            break
        here = word[step]
        if here in before.words or (before.number and _fits(before, here)):
            first = _backward(words, items, index - 1, step, dead)
            if first >= 0:
                return first
        if here in LIGHT and light < _MAX_LIGHT:
            light += 1
        elif free > 0 and here not in _NEGATORS:
            free -= 1
        else:
            break
        step -= 1
    dead.add((index, at))
    return -1
