"""What is learned from studied transcripts: logistic regressions, as whole hundredths (see `app/reading/model.py`)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from operator import add
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from app.reading.features import act_features, evidence, evidence_features, passage_features
from app.reading.model import BIAS, OWN, UNIT, UNSAID, WORDS, Sort, Table
from app.transcript.concepts import Concept
from scripts.studying import TUNED_ON, Clause, Studied

LEAST = 3  # clauses that a feature must stand in
SMALLEST = 8  # hundredths: a weight below is left out
FEWEST = 60  # clauses that a concept must stand in to be learned by its words
FOLDS = 3  # parts of the writers whose words are guessed by a model that has not seen them
# C of the regressions and the thresholds, all chosen by scripts/cross.py.
STRENGTH = {"words": 0.3, "evidence": 1.0, "acts": 0.2, "passages": 0.3}
THRESHOLD = 0.25
PASSAGE_THRESHOLD = 0.35
TUNED_WEIGHT = 0.3  # of a clause by which the rules were written, where it is told what they read in it
_RARE = 16  # of the concepts without a sign one in so many is looked at, and counts for so many


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
    """The weights, as `Model` takes them.

    Words are learned from everybody. What they and the rules' evidence are worth together is learned from writers whom
    neither the rules nor the words used for it have seen (stacking).
    """
    clauses = [clause for one in studied for clause in one.clauses]
    words = _learn_words(clauses, concepts)
    shared, known = _learn_evidence(*_unseen(studied, concepts), concepts, frozenset(words[BIAS]))
    return {
        "threshold": THRESHOLD,
        "evidence": shared,
        "concepts": known,
        "words": {name: row for name, row in words.items() if row},
        "acts": _learn_acts(studied, {one.id: one for one in concepts}),
        "passages": _learn_passages([one for one in studied if one.tells_relations]),
    }


def _learn_words(clauses: Sequence[Clause], concepts: Sequence[Concept]) -> dict[str, dict[str, int]]:
    """By feature and concept, the weights; the bias is a feature of its own."""
    rows = [clause.words for clause in clauses]
    vocabulary = Vocabulary(rows, LEAST)
    matrix = vocabulary.matrix(rows)
    out: dict[str, dict[str, int]] = {BIAS: {}}
    for concept in concepts:
        there = np.array([concept.id in clause.gold for clause in clauses])
        if there.sum() < FEWEST:
            continue
        fitted = LogisticRegression(C=STRENGTH["words"], solver="liblinear", random_state=0, max_iter=300)
        fitted.fit(matrix, there)
        out[BIAS][concept.id] = _whole(fitted.intercept_[0])
        for name, weight in zip(vocabulary.names, fitted.coef_[0], strict=True):
            if abs(_whole(weight)) >= SMALLEST:
                out.setdefault(name, {})[concept.id] = _whole(weight)
    return dict(sorted(out.items()))


def _unseen(studied: Sequence[Studied], concepts: Sequence[Concept]) -> tuple[list[Clause], np.ndarray]:
    """The clauses of the writers by whom no rule was written, and what words learned from others say of them."""
    fresh = sorted({one.writer for one in studied} - TUNED_ON)
    clauses: list[Clause] = []
    said = []
    for fold in range(min(FOLDS, len(fresh))):
        left = set(fresh[fold::FOLDS])
        here = [clause for one in studied if one.writer in left for clause in one.clauses]
        words = _learn_words([clause for one in studied if one.writer not in left for clause in one.clauses], concepts)
        table = Table(words, [one.id for one in concepts])
        clauses += here
        unsaid = [0 if one.id in words[BIAS] else UNSAID for one in concepts]
        said += [list(map(add, table.sums((BIAS, *clause.words)), unsaid)) for clause in here]
    return clauses, np.array(said)


def _whole(weight: float) -> int:
    return round(weight * UNIT)


def _learn_evidence(
    clauses: Sequence[Clause], said: np.ndarray, concepts: Sequence[Concept], worded: frozenset[str]
) -> tuple[dict[str, int], dict[str, dict[str, Any]]]:
    """The shared weights, and by concept its own: what it starts from, and what a verdict and a find of it add.

    Concepts of which too little was heard to learn their words (those not in `worded`) have nothing of their own.
    """
    cases = [
        (number, place)
        for number, clause in enumerate(clauses)
        for place, concept in enumerate(concepts)
        if _is_evident(clause, concept) or said[number, place] > -3 * UNIT or (number + place) % _RARE == 0
    ]
    rows, weights = [], []
    for number, place in cases:
        clause, concept = clauses[number], concepts[place]
        own = _own_features(clause, concept) if concept.id in worded else []
        rows.append([*evidence_features(evidence(clause.view, concept)), *own])
        sure = _is_evident(clause, concept) or said[number, place] > -3 * UNIT
        weights.append(1 if sure else _RARE)
    vocabulary = Vocabulary(rows, LEAST)
    words = np.array([said[case] for case in cases], dtype=float)[:, None] / UNIT
    fitted = LogisticRegression(C=STRENGTH["evidence"], solver="lbfgs", fit_intercept=False, max_iter=1000)
    fitted.fit(
        sparse.hstack([vocabulary.matrix(rows), sparse.csr_matrix(words)]).tocsr(),
        [concepts[place].id in clauses[number].gold for number, place in cases],
        sample_weight=weights,
    )
    *own, share = fitted.coef_[0]
    found = {name: _whole(weight) for name, weight in zip(vocabulary.names, own, strict=True)}
    known = {
        one.id: {"kind": one.kind.value} | {part: found.get(f"{part}|{one.id}", 0) for part in OWN} for one in concepts
    }
    shared = {name: weight for name, weight in found.items() if weight and name.partition("|")[0] not in OWN}
    return shared | {WORDS: _whole(share)}, known


def _own_features(clause: Clause, concept: Concept) -> list[str]:
    name, view = concept.id, clause.view
    return [f"bias|{name}", *[f"read|{name}"] * (name in view.acts), *[f"named|{name}"] * (name in view.mentions)]


def _is_evident(clause: Clause, concept: Concept) -> bool:
    view = clause.view
    return concept.id in clause.gold or concept.id in view.mentions or concept.id in view.acts


def _learn_acts(studied: Sequence[Studied], concepts: Mapping[str, Concept]) -> dict[str, dict[str, int]]:
    cases = [
        (clause, concepts[concept], act, TUNED_WEIGHT if one.writer in TUNED_ON else 1.0)
        for one in studied
        for clause in one.clauses
        for concept, acts in sorted(clause.gold.items())
        if concept in concepts
        for act in sorted(acts)
    ]
    rows = [act_features(clause.view, concept) for clause, concept, _, _ in cases]
    vocabulary = Vocabulary(rows, LEAST)
    fitted = LogisticRegression(C=STRENGTH["acts"], solver="lbfgs", fit_intercept=False, max_iter=500)
    fitted.fit(
        vocabulary.matrix(rows),
        [act.value for _, _, act, _ in cases],
        sample_weight=[weight for *_, weight in cases],
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
    matrix = vocabulary.matrix(rows)
    out: dict[str, dict[str, int]] = {}
    for sort in Sort:
        fitted = LogisticRegression(C=STRENGTH["passages"], solver="liblinear", random_state=0, max_iter=300)
        fitted.fit(matrix, [sort.value in passage.sorts for passage in passages])
        odds = log(PASSAGE_THRESHOLD / (1 - PASSAGE_THRESHOLD))
        out.setdefault(BIAS, {})[sort.value] = _whole(fitted.intercept_[0] - odds)
        for name, weight in zip(vocabulary.names, fitted.coef_[0], strict=True):
            if abs(_whole(weight)) >= SMALLEST:
                out.setdefault(name, {})[sort.value] = _whole(weight)
    return dict(sorted(out.items()))
