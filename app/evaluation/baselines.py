"""What simpler scorers reach on the same transcripts: the majority level, the number of words, a bag of keywords.

A word count is judged by the other transcripts of about the same length. The bag is a reader of its own: every wording
of a concept that is words in a row counts wherever it stands, as the act that is usual for the concept's kind.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from app.evaluation.agreement import Case
from app.evaluation.measures import LEVELS
from app.evaluation.records import Labels
from app.reading.lexicon import ConceptEntry, word_classes
from app.reading.patterns import Item, expand
from app.reading.text import fold
from app.reading.words import CLASSES
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act, Observation, TurnReading
from app.transcript.turns import Turn

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDINGS = 200  # of one phrase
_USUAL = {
    ConceptKind.FACT: Act.ASK,
    ConceptKind.DIAGNOSIS: Act.PROPOSE,
    ConceptKind.MEASURE: Act.PROPOSE,
    ConceptKind.KNOWLEDGE: Act.STATE,
}
_NEIGHBOURS = 9  # transcripts of about the same length, whose commonest level is taken


def majority(cases: Sequence[Case]) -> list[Case]:
    """Every case with the commonest level of each criterion; of levels that are as common, the lower."""
    levels = {}
    for name in _criteria(cases):
        counts = Counter(case.gold.criteria.get(name) for case in cases)
        levels[name] = max(LEVELS, key=lambda level: (counts[level], -level))
    return [replace(case, predicted=Labels(criteria={**levels})) for case in cases]


def word_count(cases: Sequence[Case]) -> list[Case]:
    """Every case with the commonest levels of the others whose candidates said about as much."""
    lengths = sorted((sum(len(_WORD.findall(text)) for text in case.spoken.values()), case.id) for case in cases)
    by_id = {case.id: case for case in cases}
    out = []
    for case in cases:
        own = (sum(len(_WORD.findall(text)) for text in case.spoken.values()), case.id)
        at = bisect_left(lengths, own)
        near = sorted(
            (one for one in lengths[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1] if one != own),
            key=lambda one: (abs(one[0] - own[0]), one[1]),
        )[:_NEIGHBOURS]
        levels = {}
        for name in _criteria(cases):
            votes = Counter(by_id[other].gold.criteria.get(name) for _, other in near)
            levels[name] = max(LEVELS, key=lambda level: (votes[level], -level))
        out.append(replace(case, predicted=Labels(criteria={**levels})))
    return out


def _criteria(cases: Sequence[Case]) -> list[str]:
    return sorted({name for case in cases for name in case.gold.criteria})


def _in_a_row(items: Sequence[Item]) -> list[tuple[str, ...]]:
    """Every wording of a sequence without gaps and numbers; none where there are too many to list."""
    if any(item.gap or item.number for item in items) or prod(len(item.words) for item in items) > _MOST_WORDINGS:
        return []
    return list(product(*(sorted(item.words) for item in items)))


class KeywordBag:
    """Finds plain phrases through a dictionary of their first words, in one pass over the words of a turn."""

    def __init__(self, entries: Sequence[ConceptEntry]) -> None:
        """Takes the `terms`, `topics` and `says` that are words in a row; gaps and numbers are the real reader's."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, Act]]] = {}
        classes = {**CLASSES, **word_classes(entries)}
        for entry in entries:
            phrases = {
                words
                for phrase in (*entry.terms, *entry.topics, *entry.says)
                for items in expand(phrase, classes)
                for words in _in_a_row(items)
            }
            for words in sorted(phrases):
                self._by_first.setdefault(words[0], []).append((words, entry.id, _USUAL[entry.kind]))

    def read_turn(self, turn: Turn, number: int = 0) -> TurnReading:
        """The concepts whose words stand in a turn, each once."""
        spans = [match.span() for match in _WORD.finditer(turn.text)]
        words = [fold(turn.text[start:end]) for start, end in spans]
        found: dict[str, Observation] = {}
        for at, word in enumerate(words):
            for phrase, concept, act in self._by_first.get(word, ()):
                if concept not in found and (len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase):
                    start, end = spans[at][0], spans[at + len(phrase) - 1][1]
                    found[concept] = Observation(
                        turn=number, start=start, end=end, quote=turn.text[start:end], concept=concept, act=act
                    )
        ordered = sorted(found.values(), key=lambda one: (one.start, one.end, one.concept))
        return TurnReading(turn=number, observations=tuple(ordered), words=len(words))

    def read(self, turns: Mapping[int, Turn]) -> list[TurnReading]:
        """The readings of a candidate's turns, by number."""
        return [self.read_turn(turn, number) for number, turn in turns.items()]
