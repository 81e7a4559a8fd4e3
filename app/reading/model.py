"""A small linear model of what a clause says: logistic regressions whose weights lie in `weights.json`.

`scripts/train.py` learns the weights from labelled transcripts; here they are only added up, in whole hundredths, so
that the same clause gives the same sum on every machine. Three parts, each over features of `features.py`:

    evidence  whether the rules' finds for a concept hold; shared by all concepts, so a new question profits at once
    words     by which words a concept is known; for the concepts (by id and kind) that the transcripts are about
    acts      which act it is; shared by all concepts

and a fourth, `passages`: whether a sentence gives a reason or draws a distinction, and of which sort.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import Any

from app.reading.features import ClauseView, act_features, evidence_features, passage_features, word_features
from app.transcript.concepts import Concept, ConceptKind
from app.transcript.readings import Act

WEIGHTS = Path(__file__).parent / "weights.json"
BIAS = "bias"
UNIT = 100
"""Weights are whole numbers of 1/100 (log-odds)."""

ACTS = tuple(Act)

RULES_BIAS = 100
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


class Model:
    """The weights of one file, for the concepts of one question."""

    def __init__(self, weights: Mapping[str, Any], concepts: Sequence[Concept]) -> None:
        """`weights` as `scripts/train.py` writes them; concepts that they do not know have only the shared parts."""
        self.threshold: float = weights["threshold"]
        self._concepts = tuple(concepts)
        self._evidence: Mapping[str, int] = weights["evidence"]
        known = weights["concepts"]
        places = {
            one.id: place
            for place, one in enumerate(concepts)
            if one.id in known and known[one.id]["kind"] == one.kind.value
        }
        self._trust = [known[one.id]["trust"] if one.id in places else UNIT for one in concepts]
        self._bias = [known[one.id]["bias"] if one.id in places else 0 for one in concepts]
        self._words = {
            feature: tuple((places[concept], weight) for concept, weight in row.items() if concept in places)
            for feature, row in weights["words"].items()
        }
        self._acts = {
            feature: tuple((_PLACE[act], weight) for act, weight in row.items())
            for feature, row in weights["acts"].items()
        }
        self._passages: Mapping[str, Mapping[str, int]] = weights["passages"]
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
        features = passage_features(here, before)
        return [
            sort for sort in Sort if sum(self._passages[sort].get(feature, 0) for feature in (BIAS, *features)) >= 0
        ]

    def telling_words(self, view: ClauseView, concept: str, most: int = 3) -> list[str]:
        """The stems of the clause that speak most for a concept, the strongest first."""
        place = next((place for place, one in enumerate(self._concepts) if one.id == concept), -1)
        worth = {
            one: sum(weight for at, weight in self._words.get("w:" + one, ()) if at == place) for one in view.stems
        }
        return [one for one in sorted(worth, key=lambda one: (-worth[one], one)) if worth[one] > 0][:most]

    def _logits(self, view: ClauseView) -> list[int]:
        """By concept, the log-odds that the clause says something of it, in hundredths."""
        totals = list(self._bias)
        for feature in word_features(view):
            for place, weight in self._words.get(feature, ()):
                totals[place] += weight
        evidence = self._evidence
        base = {
            kind: sum(evidence.get(feature, 0) for feature in evidence_features(view, stranger))
            for kind, stranger in self._strangers.items()
        }
        evident = view.evident()
        for place, concept in enumerate(self._concepts):
            if concept.id in evident:
                found = sum(evidence.get(feature, 0) for feature in evidence_features(view, concept))
            else:
                found = base[concept.kind]
            totals[place] += found * self._trust[place] // UNIT
        return totals

    def _shares(self, view: ClauseView, concept: Concept) -> list[float]:
        """By act, its probability given that the clause does something with the concept; they add up to 1."""
        read = view.acts.get(concept.id, ())
        totals = [RULES_BIAS if act.value in read else 0 for act in ACTS]
        for feature in act_features(view, concept):
            for place, weight in self._acts.get(feature, ()):
                totals[place] += weight
        best = max(totals)
        odds = [exp((total - best) / UNIT) for total in totals]
        whole = sum(odds)
        return [one / whole for one in odds]


_PLACE = {act.value: place for place, act in enumerate(ACTS)}
_FLOOR = -300  # hundredths of log-odds: less likely than one in twenty is no guess


@lru_cache(maxsize=1)
def shipped_weights() -> Mapping[str, Any]:
    """The weights that come with the product."""
    weights: Mapping[str, Any] = json.loads(WEIGHTS.read_bytes())
    return weights
