"""How well the product's levels, observations and flags agree with labels that people gave.

The same figures as `tests/corpus/agreement.py`, which stays the yardstick; a test holds the two together.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from app.evaluation.measures import Counts, Pair, added, f1, quadratic_weighted_kappa, quotes_fit, rank_correlation
from app.evaluation.records import LabelledObservation, Labels
from app.transcript.readings import Act

K = TypeVar("K", bound=Hashable)

Below = Callable[[int], int]
"""Gives a random whole number from 0 up to, but not including, the one it is given."""

DRAWS = 1000
"""How often the bootstrap draws; its interval is cut at 2.5 % on either side."""


@dataclass(frozen=True)
class Case:
    """One transcript's labels side by side. `spoken` holds the candidate's turns by number."""

    id: str
    spoken: Mapping[int, str]
    gold: Labels
    predicted: Labels

    @cached_property
    def pairs(self) -> dict[str, Pair]:
        """The levels of every criterion that gold has."""
        return {name: (level, self.predicted.criteria.get(name)) for name, level in self.gold.criteria.items()}

    @cached_property
    def observation_counts(self) -> Counts:
        """Observations matched on turn, concept and act."""
        return _counts(_keys(self.gold), _keys(self.predicted))

    @property
    def distance(self) -> int:
        """The sum of the squared differences of the levels; an unscored one counts 9."""
        return sum(9 if a is None or b is None else (a - b) ** 2 for a, b in self.pairs.values())


class _Figures(BaseModel):
    model_config = ConfigDict(frozen=True)


class Interval(_Figures):
    """A 95 % bootstrap interval over transcripts."""

    low: float
    high: float


class Furthest(_Figures):
    """A transcript whose levels are off: (gold, predicted) by criterion."""

    id: str
    off: dict[str, Pair]


class Agreement(_Figures):
    """Shares and measures are 0 to 1 unless said otherwise, rounded; None where nothing can be compared.

    `qwk` is by criterion, `qwk_mean` their mean (the main figure), `qwk_pooled` over all criteria at once. Unscored
    levels count as misses in `exact` and `within1`. `quote_ok` is the share of predicted quotes that stand in the turn
    to the letter, `quote_fit` that of matched observations whose quote fits gold's. `worst` is furthest first.
    """

    transcripts: int
    qwk: dict[str, float | None]
    qwk_mean: float | None
    qwk_pooled: float | None
    exact: float | None
    within1: float | None
    unscored: int
    obs_f1: float
    concept_f1: float
    act_f1: dict[Act, float]
    obs_counts: Counts
    quote_ok: float | None
    quote_fit: float | None
    flag_f1: float
    flags: dict[str, Counts]
    rank: float | None
    ci95: dict[str, Interval]
    worst: tuple[Furthest, ...]


def agreement(cases: Sequence[Case], below: Below, draws: int = DRAWS) -> Agreement:
    """Compare. The bootstrap draws with `below`; with `draws` 0 there are no intervals."""
    cases = sorted(cases, key=lambda case: case.id)
    criteria = sorted({name for case in cases for name in case.pairs})
    pairs = [pair for case in cases for pair in case.pairs.values()]
    scored = [(a, b) for a, b in pairs if a is not None and b is not None]
    qwk = {name: _rounded(quadratic_weighted_kappa(_of(cases, name))) for name in criteria}
    return Agreement(
        transcripts=len(cases),
        qwk=qwk,
        qwk_mean=_rounded(_mean(list(qwk.values()))),
        qwk_pooled=_rounded(quadratic_weighted_kappa(pairs)),
        exact=_share(sum(a == b for a, b in pairs), len(pairs), 3),
        within1=_share(sum(abs(a - b) <= 1 for a, b in scored), len(pairs), 3),
        unscored=len(pairs) - len(scored),
        obs_f1=round(f1(added([case.observation_counts for case in cases])), 3),
        concept_f1=round(f1(added([_counts(_concepts(case.gold), _concepts(case.predicted)) for case in cases])), 3),
        act_f1={act: round(f1(added([_act_counts(case, act) for case in cases])), 3) for act in Act},
        obs_counts=added([case.observation_counts for case in cases]),
        quote_ok=_quotes_ok(cases),
        quote_fit=_quotes_fit(cases),
        flag_f1=round(f1(added([_counts(set(case.gold.flags), set(case.predicted.flags)) for case in cases])), 3),
        flags=_flags(cases),
        rank=_rounded(rank_correlation([_sum(case, 0) for case in cases], [_sum(case, 1) for case in cases])),
        ci95=_intervals(cases, criteria, below, draws) if cases and draws else {},
        worst=tuple(_furthest(case) for case in sorted(cases, key=lambda case: -case.distance)),
    )


def by_writer(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """Cases by who wrote them: the part of the id before its first hyphen, such as "a" in "a-001"."""
    writers: dict[str, list[Case]] = {}
    for case in sorted(cases, key=lambda case: case.id):
        writers.setdefault(case.id.partition("-")[0], []).append(case)
    return writers


def _of(cases: Sequence[Case], criterion: str) -> list[Pair]:
    return [case.pairs[criterion] for case in cases if criterion in case.pairs]


def _keys(labels: Labels) -> set[tuple[int, str, Act]]:
    return {(found.turn, found.concept, found.act) for found in labels.observations}


def _concepts(labels: Labels) -> set[tuple[int, str]]:
    return {(found.turn, found.concept) for found in labels.observations}


def _counts(gold: Set[K], predicted: Set[K]) -> Counts:
    return len(gold & predicted), len(predicted - gold), len(gold - predicted)


def _act_counts(case: Case, act: Act) -> Counts:
    gold, predicted = ({key for key in _keys(labels) if key[2] is act} for labels in (case.gold, case.predicted))
    return _counts(gold, predicted)


def _sum(case: Case, side: int) -> float:
    return sum(pair[side] or 0 for pair in case.pairs.values())


def _furthest(case: Case) -> Furthest:
    return Furthest(id=case.id, off={name: pair for name, pair in case.pairs.items() if pair[0] != pair[1]})


def _quotes_ok(cases: Sequence[Case]) -> float | None:
    said = [(case, found) for case in cases for found in case.predicted.observations]
    kept = sum(bool(found.quote) and found.quote in case.spoken.get(found.turn, "") for case, found in said)
    return _share(kept, len(said), 4)


def _quotes_fit(cases: Sequence[Case]) -> float | None:
    fits = []
    for case in cases:
        gold = {_key(found): found.quote for found in case.gold.observations}
        fits += [
            quotes_fit(gold[_key(found)], found.quote, case.spoken.get(found.turn, ""))
            for found in case.predicted.observations
            if _key(found) in gold
        ]
    return _share(sum(fits), len(fits), 4)


def _key(found: LabelledObservation) -> tuple[int, str, Act]:
    return found.turn, found.concept, found.act


def _flags(cases: Sequence[Case]) -> dict[str, Counts]:
    names = sorted({name for case in cases for name in (*case.gold.flags, *case.predicted.flags)})
    return {
        name: added([_counts({name} & set(case.gold.flags), {name} & set(case.predicted.flags)) for case in cases])
        for name in names
    }


def _intervals(cases: Sequence[Case], criteria: Sequence[str], below: Below, draws: int) -> dict[str, Interval]:
    """Bootstrap: draw as many transcripts as there are, with replacement, and measure again."""
    measures: dict[str, Callable[[Sequence[Case]], float | None]] = {
        "qwk_mean": lambda drawn: _mean([quadratic_weighted_kappa(_of(drawn, name)) for name in criteria]),
        "qwk_pooled": lambda drawn: quadratic_weighted_kappa([pair for case in drawn for pair in case.pairs.values()]),
        "obs_f1": lambda drawn: f1(added([case.observation_counts for case in drawn])),
    }
    values: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(draws):
        drawn = [cases[below(len(cases))] for _ in cases]
        for name, measure in measures.items():
            value = measure(drawn)
            if value is not None:
                values[name].append(value)
    return {name: _interval(found) for name, found in values.items() if found}


def _interval(values: Sequence[float]) -> Interval:
    """The 2.5 and the 97.5 percentile of the draws."""
    ordered, count = sorted(values), len(values)
    low, high = (max(count * per_mille // 1000 - 1, 0) for per_mille in (25, 975))
    return Interval(low=round(ordered[low], 3), high=round(ordered[high], 3))


def _mean(values: Sequence[float | None]) -> float | None:
    present = [value for value in values if value is not None]
    return sum(present) / len(present) if present and len(present) == len(values) else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _share(part: int, whole: int, digits: int) -> float | None:
    return round(part / whole, digits) if whole else None
