"""Where agreement comes from and where it is lost: confusion by criterion and act, precision and recall, bands."""

from collections import Counter
from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from app.evaluation.agreement import Case
from app.evaluation.measures import LEVELS, Counts, f1
from app.transcript.readings import Act

NOTHING = "nothing"
"""The other side of an observation that only one side has."""

WEAK_UP_TO, MIDDLING_UP_TO = 9, 18
"""Quality bands by the sum of gold's levels, a third of the 27 points each."""

BANDS = ("weak", "middling", "strong")


class _Figures(BaseModel):
    model_config = ConfigDict(frozen=True)


class Quality(_Figures):
    """Of one act, 0 to 1: the share of what was read that is right, of what is there that was read; None for 0/0."""

    precision: float | None
    recall: float | None
    f1: float


class Trust(_Figures):
    """Transcripts of which a like share was understood: from `low` up to, without, `high`.

    `error` is the mean distance of a level from gold's, 0 to 3; `f1` that of observations, None without transcripts.
    """

    low: float
    high: float
    transcripts: int
    error: float | None
    f1: float | None


def level_confusion(cases: Sequence[Case]) -> dict[str, list[list[int]]]:
    """By criterion: counts of transcripts, a row for each level of gold, a column for each level read."""
    tables: dict[str, list[list[int]]] = {}
    for case in cases:
        for name, (gold, read) in case.pairs.items():
            table = tables.setdefault(name, [[0] * len(LEVELS) for _ in LEVELS])
            if gold is not None and read is not None:
                table[gold][read] += 1
    return dict(sorted(tables.items()))


def act_confusion(cases: Sequence[Case]) -> dict[str, dict[str, int]]:
    """Counts of (turn, concept) by gold's act, and within it by the act read; `NOTHING` where one side has none.

    Acts that both sides have are paired off first; of several left over, the first with the first as `Act` has them.
    """
    names = [*(act.value for act in Act), NOTHING]
    table = {gold: dict.fromkeys(names, 0) for gold in names}
    for case in cases:
        gold, read = _acts(case, gold=True), _acts(case, gold=False)
        for place in sorted(gold.keys() | read.keys()):
            here, there = gold.get(place, set()), read.get(place, set())
            for act in here & there:
                table[act][act] += 1
            rest = sorted(here - there, key=names.index), sorted(there - here, key=names.index)
            for number in range(max(map(len, rest))):
                one, other = (side[number] if number < len(side) else NOTHING for side in rest)
                table[one][other] += 1
    return table


def _acts(case: Case, gold: bool) -> dict[tuple[int, str], set[str]]:
    out: dict[tuple[int, str], set[str]] = {}
    for one in (case.gold if gold else case.predicted).observations:
        out.setdefault((one.turn, one.concept), set()).add(one.act.value)
    return out


def act_quality(cases: Sequence[Case]) -> dict[str, Quality]:
    """Precision, recall and F1 of observations by act, matched on turn, concept and act."""
    out = {}
    for act in Act:
        gold, read = (_keys(cases, act, of_gold) for of_gold in (True, False))
        hits = len(gold & read)
        out[act.value] = Quality(
            precision=_share(hits, len(read)),
            recall=_share(hits, len(gold)),
            f1=round(f1((hits, len(read) - hits, len(gold) - hits)), 3),
        )
    return out


def _keys(cases: Sequence[Case], act: Act, gold: bool) -> set[tuple[str, int, str]]:
    return {
        (case.id, one.turn, one.concept)
        for case in cases
        for one in (case.gold if gold else case.predicted).observations
        if one.act is act
    }


def concept_counts(cases: Sequence[Case]) -> dict[str, Counts]:
    """(hits, false alarms, misses) of observations by concept, matched on turn and act too; most errors first."""
    hits, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    for case in cases:
        gold, read = (
            {(one.turn, one.concept, one.act) for one in side.observations} for side in (case.gold, case.predicted)
        )
        hits.update(key[1] for key in gold & read)
        extra.update(key[1] for key in read - gold)
        missed.update(key[1] for key in gold - read)
    names = sorted(hits.keys() | extra.keys() | missed.keys(), key=lambda name: (-extra[name] - missed[name], name))
    return {name: (hits[name], extra[name], missed[name]) for name in names}


def by_band(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """Cases by how good the interview was, by gold; every band is there, some may be empty."""
    bands: dict[str, list[Case]] = {name: [] for name in BANDS}
    for case in cases:
        points = sum(level or 0 for level in case.gold.criteria.values())
        bands[BANDS[(points > WEAK_UP_TO) + (points > MIDDLING_UP_TO)]].append(case)
    return bands


def trust(cases: Sequence[Case], understood: Sequence[float], edges: Sequence[float]) -> list[Trust]:
    """How far off the levels are where little, and where much, was understood.

    `understood` is each case's share, 0 to 1; `edges` cut the range from 0 to 1, ascending, without its ends.
    """
    out = []
    for low, high in zip((0.0, *edges), (*edges, 1.0), strict=True):
        here = [
            case for case, share in zip(cases, understood, strict=True) if low <= share and (share < high or high == 1)
        ]
        gaps = [abs((gold or 0) - (read or 0)) for case in here for gold, read in case.pairs.values()]
        counts = [case.observation_counts for case in here]
        found = f1((sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)))
        out.append(
            Trust(
                low=low,
                high=high,
                transcripts=len(here),
                error=round(sum(gaps) / len(gaps), 3) if gaps else None,
                f1=round(found, 3) if here else None,
            )
        )
    return out


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None
