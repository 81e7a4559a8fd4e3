"""The measures that agreement is made of: weighted kappa, F1, rank correlation, overlap of quotes."""

from collections import Counter
from collections.abc import Sequence

LEVELS = range(4)
"""A criterion's levels."""

Pair = tuple[int | None, int | None]
"""The same criterion's level as (gold, predicted); None where it is unscored."""

Counts = tuple[int, int, int]
"""(hits, false alarms, misses)."""


def quadratic_weighted_kappa(pairs: Sequence[Pair]) -> float | None:
    """Agreement of levels beyond chance, where a miss counts by its square (Cohen 1968).

    1 is perfect, 0 is chance, below 0 is worse. 1 where both sides are constant and equal, 0 where they are constant
    and differ by nothing that chance would. Unscored pairs are left out; None where no pair is left.
    """
    scored = [(gold, predicted) for gold, predicted in pairs if gold is not None and predicted is not None]
    count = len(scored)
    if not count:
        return None
    golds, predictions = Counter(gold for gold, _ in scored), Counter(predicted for _, predicted in scored)
    observed = sum((gold - predicted) ** 2 for gold, predicted in scored) / count
    expected = sum((a - b) ** 2 * golds[a] * predictions[b] for a in LEVELS for b in LEVELS) / count**2
    if expected == 0:
        return 1.0 if observed == 0 else 0.0
    return 1 - observed / expected


def f1(counts: Counts) -> float:
    """The harmonic mean of precision and recall, 0 to 1; 1 where there was nothing to find and nothing was found."""
    hits, extra, missed = counts
    return 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else 1.0


def added(counts: Sequence[Counts]) -> Counts:
    """Counts of several transcripts as one."""
    return sum(one[0] for one in counts), sum(one[1] for one in counts), sum(one[2] for one in counts)


def rank_correlation(x: Sequence[float], y: Sequence[float]) -> float | None:
    """Spearman's: -1 to 1, ties share their mean rank; None where one side is constant."""
    return _correlation(_ranks(x), _ranks(y))


def _ranks(values: Sequence[float]) -> list[float]:
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


def _correlation(x: Sequence[float], y: Sequence[float]) -> float | None:
    count = len(x)
    if not count:
        return None
    mean_x, mean_y = sum(x) / count, sum(y) / count
    spread_x, spread_y = sum((a - mean_x) ** 2 for a in x), sum((b - mean_y) ** 2 for b in y)
    if not spread_x or not spread_y:
        return None
    together = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    return float(together / (spread_x * spread_y) ** 0.5)


def quotes_fit(gold: str, predicted: str, text: str) -> bool:
    """Whether two quotes of one turn overlap, the predicted one at most four times as long (plus 20 characters)."""
    if not predicted or len(predicted) > 4 * len(gold) + 20:
        return False
    return any(
        start < other_end and other_start < end
        for start, end in _places(gold, text)
        for other_start, other_end in _places(predicted, text)
    )


def _places(part: str, text: str) -> list[tuple[int, int]]:
    """Everywhere that `part` stands in `text`, overlaps included."""
    places = []
    at = text.find(part)
    while at >= 0:
        places.append((at, at + len(part)))
        at = text.find(part, at + 1)
    return places
