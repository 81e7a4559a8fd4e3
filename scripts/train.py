"""Learns `app/reading/weights.json` from the labelled transcripts of tests/corpus: `make train`.

The result depends on nothing but the transcripts, the lexicon and the code. What it is worth on writers that it has not
seen, `scripts/cross.py` tells.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from app.paths import QUESTION_BANK, ROOT
from app.providers.yaml_bank import load_bank
from app.reading.features import (
    ClauseView,
    act_features,
    clause_views,
    clauses_of,
    evidence,
    evidence_features,
    passage_features,
    word_features,
)
from app.reading.judge import Verdict
from app.reading.model import BIAS, UNIT, WEIGHTS, Sort
from app.reading.rules import RulesReader
from app.reading.scene import Mention, Scene
from app.transcript.concepts import Concept
from app.transcript.readings import Act, Observation
from app.transcript.turns import Role, Turn

CORPUS = ROOT / "tests" / "corpus"
TRAINED_ON = ("dev.jsonl", "written.jsonl", "writers/*.jsonl")
TUNED_ON = frozenset("abfghijklmnorstuv")
"""Writers by whom the rules were written: the rules look better on them than on others, so they count half."""

LEAST = 2  # clauses that a feature must stand in
SMALLEST = 4  # hundredths: a weight below is left out
FEWEST = 3  # clauses that a concept must stand in to be learned by its words
STRENGTH = {
    "evidence": 1.0,
    "words": 0.3,
    "acts": 0.2,
    "passages": 0.3,
}  # C of the regressions, chosen by scripts/cross.py
THRESHOLD = 0.25
PASSAGE_THRESHOLD = 0.35


@dataclass
class Clause:
    """A clause with what people say it does: `gold` by concept."""

    view: ClauseView
    weight: float
    gold: dict[str, set[Act]] = field(default_factory=dict)

    @cached_property
    def words(self) -> list[str]:
        """Its word features, drawn once for all that is learned from it."""
        return word_features(self.view)

    @cached_property
    def evident(self) -> set[str]:
        """The concepts of which the rules found a sign in it or near it."""
        return self.view.evident()


@dataclass
class Passage:
    """A sentence, with the one before it, and what people say it is good for."""

    here: list[ClauseView]
    before: list[ClauseView]
    weight: float
    sorts: set[str] = field(default_factory=set)


@dataclass
class Studied:
    """One transcript, ready to be learned from."""

    id: str
    writer: str
    clauses: list[Clause] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    tells_relations: bool = False  # whether people labelled relations in it


class Recorder:
    """A judge that changes nothing and keeps what a model would have seen."""

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.views: list[ClauseView] = []

    def judge(self, scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> Verdict:
        """Implements `Judge`."""
        self.scene, self.views = scene, clause_views(scene, mentions, drafted)
        return Verdict(drafted)


def study(lines: Iterable[str], concepts: Sequence[Any]) -> list[Studied]:
    """Read labelled transcripts by the rules alone, and put the labels on the clauses."""
    recorder = Recorder()
    reader = RulesReader(concepts, recorder)
    out = []
    for line in lines:
        record = json.loads(line)
        turns = tuple(Turn(role=Role(one["role"]), stage=one["stage"], text=one["text"]) for one in record["turns"])
        writer = record["id"].partition("-")[0]
        labels = record["gold"]["observations"]
        one = Studied(record["id"], writer, tells_relations="relations" in record["gold"])
        so_far = []
        for number, turn in enumerate(turns):
            if turn.role is not Role.CANDIDATE:
                continue
            so_far.append(reader.read_turn(turns[: number + 1], so_far))
            clauses = [Clause(view, 0.5 if writer in TUNED_ON else 1.0) for view in recorder.views]
            scene = recorder.scene
            assert scene is not None
            for label in labels:
                if label["turn"] == number:
                    _label(scene, clauses, label)
            one.clauses += clauses
            here = [label for label in record["gold"].get("relations", ()) if label["turn"] == number]
            one.passages += _passages(scene, clauses, here)
        out.append(one)
    return out


def _label(scene: Scene, clauses: list[Clause], label: Mapping[str, Any]) -> None:
    """Mark the clauses that hold most of a label's quote: of several places the one where the lexicon finds it too."""
    text, quote, concept = scene.words.text, label["quote"], label["concept"]
    places = []
    at = text.find(quote)
    while at >= 0:
        for number in clauses_of(scene, at, at + len(quote)):
            shared = _shared(scene, number, at, at + len(quote))
            places.append((concept in clauses[number].view.mentions, shared, -at, number, at))
        at = text.find(quote, at + 1)
    if not places:
        return
    _, _, _, best, at = max(places)
    for number in clauses_of(scene, at, at + len(quote)):
        clause = scene.parts.clauses[number]
        size = scene.words.end[clause.last] - scene.words.start[clause.first]
        if number == best or 2 * _shared(scene, number, at, at + len(quote)) >= size:
            clauses[number].gold.setdefault(concept, set()).add(Act(label["act"]))


def _passages(scene: Scene, clauses: Sequence[Clause], labels: Sequence[Mapping[str, Any]]) -> list[Passage]:
    """The sentences of a turn, each with the sorts of the labels that share half of it, or half of themselves."""
    out: list[Passage] = []
    before: list[ClauseView] = []
    for sentence in scene.parts.sentences:
        views = [clauses[number].view for number in sentence.clauses]
        passage = Passage(views, before, clauses[sentence.clauses[0]].weight)
        begin, end = scene.span(sentence.first, sentence.last)
        for label in labels:
            start = scene.words.text.find(label["quote"])
            stop = start + len(label["quote"])
            if start >= 0 and 2 * (min(end, stop) - max(begin, start)) >= min(end - begin, stop - start):
                passage.sorts.add(label["kind"])
        out.append(passage)
        before = views
    return out


def _shared(scene: Scene, number: int, start: int, end: int) -> int:
    clause = scene.parts.clauses[number]
    return min(end, scene.words.end[clause.last]) - max(start, scene.words.start[clause.first])


class Vocabulary:
    """The features that stand in at least `least` rows, each with its column."""

    def __init__(self, rows: Sequence[Sequence[str]], least: int) -> None:
        counts = Counter(feature for row in rows for feature in row)
        self.names = sorted(feature for feature, count in counts.items() if count >= least)
        self._columns = {name: column for column, name in enumerate(self.names)}

    def matrix(self, rows: Sequence[Sequence[str]]) -> sparse.csr_matrix:
        """One row of zeros and ones for each list of features."""
        ends, columns = [0], []
        for row in rows:
            columns += sorted(self._columns[feature] for feature in row if feature in self._columns)
            ends.append(len(columns))
        return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(self.names)))


def learn(studied: Sequence[Studied], concepts: Sequence[Concept]) -> dict[str, Any]:
    """The weights, as `Model` takes them."""
    clauses = [clause for one in studied for clause in one.clauses]
    shared, offsets = _learn_evidence(clauses, concepts)
    rows = [clause.words for clause in clauses]
    vocabulary = Vocabulary(rows, LEAST)
    matrix, weights = vocabulary.matrix(rows), np.array([clause.weight for clause in clauses])
    known: dict[str, Any] = {}
    words: dict[str, dict[str, int]] = {}
    for place, concept in enumerate(concepts):
        there = np.array([concept.id in clause.gold for clause in clauses])
        if there.sum() < FEWEST:
            continue
        columns = sparse.hstack([matrix, sparse.csr_matrix(offsets[:, place : place + 1] / UNIT)]).tocsr()
        fitted = LogisticRegression(C=STRENGTH["words"], solver="liblinear", random_state=0, max_iter=300)
        fitted.fit(columns, there, sample_weight=weights)
        *own, trust = fitted.coef_[0]
        known[concept.id] = {
            "kind": concept.kind.value,
            "bias": _whole(fitted.intercept_[0]),
            "trust": _whole(trust),
        }
        for name, weight in zip(vocabulary.names, own, strict=True):
            if abs(_whole(weight)) >= SMALLEST:
                words.setdefault(name, {})[concept.id] = _whole(weight)
    return {
        "threshold": THRESHOLD,
        "evidence": shared,
        "concepts": known,
        "words": dict(sorted(words.items())),
        "acts": _learn_acts(clauses, {one.id: one for one in concepts}),
        "passages": _learn_passages([one for one in studied if one.tells_relations]),
    }


def _whole(weight: float) -> int:
    return round(weight * UNIT)


def _learn_evidence(clauses: Sequence[Clause], concepts: Sequence[Concept]) -> tuple[dict[str, int], np.ndarray]:
    """The shared weights, and by clause and concept the sum that they give, in hundredths."""
    pairs = [
        (clause, concept)
        for number, clause in enumerate(clauses)
        for place, concept in enumerate(concepts)
        # Of the many concepts with no sign at all one in sixteen is enough, and counts for sixteen.
        if _is_evident(clause, concept) or (number + place) % 16 == 0
    ]
    rows = [evidence_features(evidence(clause.view, concept)) for clause, concept in pairs]
    vocabulary = Vocabulary(rows, LEAST)
    fitted = LogisticRegression(C=STRENGTH["evidence"], solver="lbfgs", fit_intercept=False, max_iter=500)
    fitted.fit(
        vocabulary.matrix(rows),
        [concept.id in clause.gold for clause, concept in pairs],
        sample_weight=[clause.weight * (1 if _is_evident(clause, concept) else 16) for clause, concept in pairs],
    )
    weights = {
        name: _whole(weight) for name, weight in zip(vocabulary.names, fitted.coef_[0], strict=True) if _whole(weight)
    }
    sums = np.zeros((len(clauses), len(concepts)))
    strangers = {one.kind: Concept(id="", kind=one.kind, name="", weight=one.weight) for one in concepts}
    for number, clause in enumerate(clauses):
        base = {kind: _sum(weights, clause.view, one) for kind, one in strangers.items()}
        sums[number] = [
            _sum(weights, clause.view, one) if one.id in clause.evident else base[one.kind] for one in concepts
        ]
    return weights, sums


def _sum(weights: Mapping[str, int], view: ClauseView, concept: Concept) -> int:
    return sum(weights.get(feature, 0) for feature in evidence_features(evidence(view, concept)))


def _is_evident(clause: Clause, concept: Concept) -> bool:
    view = clause.view
    return concept.id in clause.gold or concept.id in view.mentions or concept.id in view.acts


def _learn_acts(clauses: Sequence[Clause], concepts: Mapping[str, Concept]) -> dict[str, dict[str, int]]:
    cases = [
        (clause, concepts[concept], act)
        for clause in clauses
        for concept, acts in sorted(clause.gold.items())
        if concept in concepts
        for act in sorted(acts)
    ]
    rows = [act_features(clause.view, concept) for clause, concept, _ in cases]
    vocabulary = Vocabulary(rows, LEAST)
    fitted = LogisticRegression(C=STRENGTH["acts"], solver="lbfgs", fit_intercept=False, max_iter=500)
    fitted.fit(
        vocabulary.matrix(rows),
        [act.value for _, _, act in cases],
        sample_weight=[clause.weight for clause, _, _ in cases],
    )
    out: dict[str, dict[str, int]] = {}
    for act, row in zip(fitted.classes_, fitted.coef_, strict=True):
        for name, weight in zip(vocabulary.names, row, strict=True):
            if abs(_whole(weight)) >= SMALLEST:
                out.setdefault(name, {})[str(act)] = _whole(weight)
    return dict(sorted(out.items()))


def _learn_passages(studied: Sequence[Studied]) -> dict[str, dict[str, int]]:
    """By feature and sort, the weights, moved so that the threshold is zero."""
    passages = [passage for one in studied for passage in one.passages]
    rows = [passage_features(passage.here, passage.before) for passage in passages]
    vocabulary = Vocabulary(rows, LEAST)
    matrix, weights = vocabulary.matrix(rows), np.array([passage.weight for passage in passages])
    out: dict[str, dict[str, int]] = {}
    for sort in Sort:
        fitted = LogisticRegression(C=STRENGTH["passages"], solver="liblinear", random_state=0, max_iter=300)
        fitted.fit(matrix, [sort.value in passage.sorts for passage in passages], sample_weight=weights)
        odds = log(PASSAGE_THRESHOLD / (1 - PASSAGE_THRESHOLD))
        out.setdefault(BIAS, {})[sort.value] = _whole(fitted.intercept_[0] - odds)
        for name, weight in zip(vocabulary.names, fitted.coef_[0], strict=True):
            if abs(_whole(weight)) >= SMALLEST:
                out.setdefault(name, {})[sort.value] = _whole(weight)
    return dict(sorted(out.items()))


def transcripts(folder: Path, patterns: Sequence[str]) -> list[str]:
    """The lines of the files, in the order of their names."""
    paths = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
    return [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> None:
    """Learn and write the weights."""
    concepts = load_bank(QUESTION_BANK)["slow-query"].concepts
    studied = study(transcripts(CORPUS, TRAINED_ON), concepts)
    weights = learn(studied, concepts)
    WEIGHTS.write_text(json.dumps(weights, separators=(",", ":"), sort_keys=True).replace('},"', '},\n"') + "\n")
    size = sum(len(row) for row in (*weights["words"].values(), *weights["acts"].values()))
    print(f"learned from {len(studied)} transcripts: {size:,} weights, {WEIGHTS.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
