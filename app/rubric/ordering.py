"""How far a candidate's order of measures stands from the reference order, which is partial.

The reference order is a list of tiers. A measure may stand anywhere within its range of tiers: the one tier that lists
it, or all tiers of its weight where none does, or where the candidate gave a reason for its place (LABELLING.md: steps
of the same weight may swap when a reason is given). Two steps are out of order when the earlier one's whole range lies
after the later one's.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.transcript.concepts import Concept, Weight

Range = tuple[int, int]
"""The first and the last place in which a measure may stand: tier n (from 0) is place 2n + 1, the gaps are even."""


@dataclass(frozen=True)
class Placement:
    """`order` is the candidate's, `reference` the same measures as they should stand, `moved` those that must move."""

    order: tuple[str, ...]
    reference: tuple[str, ...]
    moved: frozenset[str]


def free_to_swap(order: Sequence[str], concepts: Mapping[str, Concept], reasoned: Collection[str]) -> frozenset[str]:
    """The reasoned measures that may stand anywhere within their weight.

    A reason excuses a swap with steps of the same weight, not a step that overtakes a lighter one or comes after a
    heavier one.
    """
    ranks = {step: weight.rank for step in order if step in concepts and (weight := concepts[step].weight) is not None}
    steps = [step for step in order if step in ranks]
    return frozenset(
        step
        for index, step in enumerate(steps)
        if step in reasoned
        and all(ranks[other] <= ranks[step] for other in steps[:index])
        and all(ranks[other] >= ranks[step] for other in steps[index:])
    )


def tier_ranges(
    tiers: Sequence[Sequence[str]], concepts: Mapping[str, Concept], reasoned: Iterable[str] = ()
) -> dict[str, Range]:
    """Where each measure may stand. `reasoned` are measures for whose place the candidate gave a reason."""
    of_weight: dict[Weight, list[int]] = {}
    listed: dict[str, int] = {}
    for number, tier in enumerate(tiers):
        for measure in tier:
            listed[measure] = 2 * number + 1
            weight = concepts[measure].weight if measure in concepts else None
            if weight is not None:
                of_weight.setdefault(weight, []).append(listed[measure])
    free = set(reasoned)
    ranges: dict[str, Range] = {}
    for measure, concept in concepts.items():
        if concept.weight is None:
            continue
        numbers = of_weight.get(concept.weight)
        if measure in listed and (measure not in free or numbers is None):
            ranges[measure] = (listed[measure], listed[measure])
        elif numbers is not None:
            ranges[measure] = (min(numbers), max(numbers))
        else:
            ranges[measure] = _between_tiers(concept.weight, of_weight, 2 * len(tiers))
    return ranges


def _between_tiers(weight: Weight, of_weight: Mapping[Weight, Sequence[int]], end: int) -> Range:
    """The range of a weight that no tier holds: after all lighter tiers and before all heavier ones."""
    lighter = [number for other, numbers in of_weight.items() if other.rank < weight.rank for number in numbers]
    heavier = [number for other, numbers in of_weight.items() if other.rank > weight.rank for number in numbers]
    low = max(lighter, default=-1) + 1
    return low, max(low, min(heavier, default=end + 1) - 1)


def place(order: Sequence[str], ranges: Mapping[str, Range]) -> Placement:
    """Find the fewest steps of `order` that would have to move, and where every step belongs.

    Measures without a range are left out, and so is a measure's second mention. The longest part that is already in
    order stays: for each step, the best part that ends with it, by the highest tier that it forces on what follows.
    """
    steps = tuple(dict.fromkeys(step for step in order if step in ranges))
    best: dict[int, tuple[int, ...]] = {
        0: ()
    }  # by the highest first tier so far: the longest part in order, as indexes
    for index, step in enumerate(steps):
        low, high = ranges[step]
        for floor, part in sorted(best.items()):
            if floor > high:
                continue
            longer, above = (*part, index), max(floor, low)
            held = best.get(above)
            if held is None or len(longer) > len(held):
                best[above] = longer
    kept = max(best.items(), key=lambda item: (len(item[1]), -item[0]))[1]
    reference = [steps[index] for index in kept]
    moved = [step for index, step in enumerate(steps) if index not in kept]
    for step in moved:
        low = ranges[step][0]
        after = [at for at, other in enumerate(reference) if ranges[other][1] < low]
        reference.insert(after[-1] + 1 if after else 0, step)
    return Placement(steps, tuple(reference), frozenset(moved))
