"""A small linear model of what a clause says: logistic regressions whose weights lie in `weights.json`.

`scripts/train.py` learns the weights from labelled transcripts; here they are only added up, in whole hundredths, so
that the same clause gives the same sum on every machine. Three parts, each over features of `features.py`:

    words     by which words a concept is known; for the concepts (by id and kind) that the transcripts are about
    evidence  what the words and the rules' finds for a concept are worth together; shared by all concepts, with a
              little of each concept's own, so a new question profits at once
    acts      which act it is; shared by all concepts

and a fourth, `passages`: whether a sentence gives a reason or draws a distinction, and of which sort.
"""

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import Any

from app.reading.features import ClauseView, act_features, evidence, evidence_features, passage_features, word_features
from app.transcript.concepts import Concept, ConceptKind
from app.transcript.readings import Act

WEIGHTS = Path(__file__).parent / "weights.json"
BIAS = "bias"
UNSAID = -320
"""Hundredths of log-odds that the words give a concept which was not learned by its words."""

WORDS = "words"
OWN = ("bias", "read", "named")
"""What is learned of each concept: where it starts, and what a verdict of the rules and a find of the lexicon add."""
UNIT = 100
"""Weights are whole numbers of 1/100 (log-odds)."""

ACTS = tuple(Act)

RULES_BIAS = 200
"""Hundredths of log-odds in favour of the act that the rules read: they know more words for it than were learned."""


class Sort(StrEnum):
    """What a passage is good for."""

    TELLS_APART = "tells_apart"  # how high load and a bad plan differ
    REASON_SIMPLE = "reason_simple"  # why a simple measure helps, or what it costs
    REASON_ORDER = "reason_order"  # why the steps come in this order
    REASON_HEAVY_LAST = "reason_heavy_last"  # why a heavy measure is kept for last


@dataclass(frozen=True, slots=True)
class Guess:
    """That a clause does `act` with a concept: `probability` is 0 to 1."""

    concept: str
    act: Act
    probability: float


class Table:
    """Sums rows of weights, all columns at once.

    A row is one large whole number with 32 bits for each column, so that adding rows adds all their columns: Python has
    no faster way without a library. Weights may be negative, hence `_SHIFT` is added to each, and taken off at the end.
    """

    def __init__(self, rows: Mapping[str, Mapping[str, int]], columns: Sequence[str]) -> None:
        """`rows` are weights by feature and column; columns that are not asked for are left out."""
        places = {name: place for place, name in enumerate(columns)}
        self._unpack = struct.Struct(f"<{len(columns)}I").unpack
        self._size = 4 * len(columns)
        nothing = sum(_SHIFT << 32 * place for place in range(len(columns)))
        self._rows = {
            feature: nothing + sum(weight << 32 * places[name] for name, weight in row.items() if name in places)
            for feature, row in rows.items()
            if not places.keys().isdisjoint(row)
        }

    def sums(self, features: Iterable[str]) -> list[int]:
        """By column, the sum of the weights of the features; at most 65,000 features."""
        found = [row for row in map(self._rows.get, features) if row is not None]
        shift = len(found) * _SHIFT
        return [total - shift for total in self._unpack(sum(found).to_bytes(self._size, "little"))]


_SHIFT = 1 << 15


class Model:
    """The weights of one file, for the concepts of one question. Shared by threads."""

    def __init__(self, weights: Mapping[str, Any], concepts: Sequence[Concept]) -> None:
        """`weights` as `scripts/train.py` writes them; concepts that they do not know have only the shared parts."""
        self.threshold: float = weights["threshold"]
        self._concepts = tuple(concepts)
        known: Mapping[str, Any] = weights["concepts"]
        own = [known.get(one.id, {}) for one in concepts]
        # What is known of a name is known of the kind it was learned with; another kind is a stranger.
        own = [part if part.get("kind") == one.kind.value else {} for one, part in zip(concepts, own, strict=True)]
        self._bias, self._read, self._named = ([part.get(name, 0) for part in own] for name in OWN)
        self._word_rows: Mapping[str, Mapping[str, int]] = weights["words"]
        self._words = Table(self._word_rows, [one.id if part else "" for one, part in zip(concepts, own, strict=True)])
        # Of a concept that was not learned by its words, no words speak: they count as words that speak against it do.
        worded = self._word_rows[BIAS]
        self._unsaid = [0 if part and one.id in worded else UNSAID for one, part in zip(concepts, own, strict=True)]
        self._share: int = weights["evidence"].get(WORDS, 0)
        self._acts = Table(weights["acts"], ACTS)
        self._passages = Table(weights["passages"], tuple(Sort))
        evidence_weights: Mapping[str, int] = weights["evidence"]
        # Evidence has few faces: what one weighs is worked out once.
        self._weigh = lru_cache(maxsize=16384)(
            lambda found: sum(evidence_weights.get(feature, 0) for feature in evidence_features(found))
        )
        self._strangers: dict[ConceptKind, Concept] = {}  # by kind: a concept of which there is no sign
        for one in concepts:
            self._strangers.setdefault(one.kind, Concept(id="", kind=one.kind, name="", weight=one.weight))

    def guesses(self, view: ClauseView) -> list[Guess]:
        """Every act of every concept that may be in a clause, above a small floor; in the order of the concepts."""
        out = []
        for place, logit in enumerate(self._logits(view)):
            if logit > _FLOOR:
                probability = 1 / (1 + exp(-logit / UNIT))
                concept = self._concepts[place]
                shares = self._shares(view, concept)
                out += [Guess(concept.id, act, probability * share) for act, share in zip(ACTS, shares, strict=True)]
        return out

    def sorts(self, here: Sequence[ClauseView], before: Sequence[ClauseView]) -> list[Sort]:
        """What a sentence, after the one before it, is good for; often nothing."""
        totals = self._passages.sums((BIAS, *passage_features(here, before)))
        return [sort for sort, total in zip(Sort, totals, strict=True) if total >= 0]

    def telling_words(self, view: ClauseView, concept: str, most: int = 3) -> list[str]:
        """The stems of the clause that speak most for a concept, the strongest first."""
        worth = {one: self._word_rows.get("w:" + one, {}).get(concept, 0) for one in view.stems}
        return [one for one in sorted(worth, key=lambda one: (-worth[one], one)) if worth[one] > 0][:most]

    def _logits(self, view: ClauseView) -> list[int]:
        """By concept, the log-odds that the clause says something of it, in hundredths."""
        said = self._words.sums((BIAS, *word_features(view)))
        base = {kind: self._weigh(evidence(view, stranger)) for kind, stranger in self._strangers.items()}
        totals = [
            bias + (words + unsaid) * self._share // UNIT + base[one.kind]
            for bias, words, unsaid, one in zip(self._bias, said, self._unsaid, self._concepts, strict=True)
        ]
        evident = view.evident()
        for place, concept in enumerate(self._concepts):
            if concept.id in evident:
                totals[place] += (
                    self._weigh(evidence(view, concept))
                    - base[concept.kind]
                    + self._read[place] * (concept.id in view.acts)
                    + self._named[place] * (concept.id in view.mentions)
                )
        return totals

    def _shares(self, view: ClauseView, concept: Concept) -> list[float]:
        """By act, its probability given that the clause does something with the concept; they add up to 1."""
        read = view.acts.get(concept.id, ())
        totals = self._acts.sums(act_features(view, concept))
        totals = [total + RULES_BIAS * (act in read) for act, total in zip(ACTS, totals, strict=True)]
        best = max(totals)
        odds = [exp((total - best) / UNIT) for total in totals]
        whole = sum(odds)
        return [one / whole for one in odds]


_FLOOR = -300  # hundredths of log-odds: less likely than one in twenty is no guess


@lru_cache(maxsize=1)
def shipped_weights() -> Mapping[str, Any]:
    """The weights that come with the product."""
    weights: Mapping[str, Any] = json.loads(WEIGHTS.read_bytes())
    return weights
