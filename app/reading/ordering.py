"""The candidate's own order of measures, from lists, order words and the sequence of proposals."""

from collections.abc import Mapping, Sequence

from app.transcript.concepts import Weight
from app.transcript.readings import Act, Observation, RankedMeasure, TurnReading
from app.transcript.turns import Turn

ORDER_STAGE = "order"


def rank(
    turns: Sequence[Turn], readings: Sequence[TurnReading], weights: Mapping[str, Weight]
) -> tuple[RankedMeasure, ...]:
    """The measures (those in `weights`) in the candidate's order, each once; may be empty.

    An explicit order outweighs earlier proposals: the fullest answer in the stage where the order is asked for, unless
    a later one lists as many, or else the fullest that lists one, comes first, in its own order; measures named only
    elsewhere follow where they were first proposed. Deferred measures go after proposed ones. "X before Y" moves Y
    behind X.
    """
    explicit = _explicit(turns, readings, weights)
    steps = [_steps(reading, weights) for reading in readings]
    order: list[Observation] = []
    if explicit is not None:
        order = steps[explicit]
        named = {one.concept for one in order}
        after = [reading.turn for reading in readings].index(readings[explicit].turn)
        before = [one for step in steps[:after] for one in step]
        later = [one for step in steps[after + 1 :] for one in step]
        order = order + [one for one in before + later if one.concept not in named]
    else:
        order = [one for step in steps for one in step]
    first: dict[str, Observation] = {}
    for one in order:
        known = first.get(one.concept)
        if known is None or (known.act is Act.DEFER and one.act is Act.PROPOSE and explicit is None):
            first.setdefault(one.concept, one) if known is None else first.__setitem__(one.concept, one)
    listed = list(first.values())
    if explicit is None:
        listed.sort(key=lambda one: (one.turn, one.start))
    listed = [one for one in listed if one.act is Act.PROPOSE] + [one for one in listed if one.act is Act.DEFER]
    edges = [(edge.earlier, edge.later) for reading in readings for edge in reading.edges]
    if explicit is not None:
        own = [(edge.earlier, edge.later) for edge in readings[explicit].edges]
        edges = own or edges
    return tuple(RankedMeasure(concept=one.concept, turn=one.turn, act=one.act) for one in _respect(listed, edges))


def _explicit(turns: Sequence[Turn], readings: Sequence[TurnReading], weights: Mapping[str, Weight]) -> int | None:
    """The index of the reading that gives the order, or None."""
    counts = [len(_steps(reading, weights)) for reading in readings]
    stages = [turns[reading.turn].stage for reading in readings]
    asked = [i for i, count in enumerate(counts) if stages[i] == ORDER_STAGE and count >= 2]
    listed = [i for i, count in enumerate(counts) if readings[i].lists_order and count >= 3]
    fullest = max(asked or listed, key=lambda i: (counts[i], i), default=None)
    if not asked or fullest is None:
        return fullest
    last_word = [i for i in listed if i > asked[-1] and counts[i] >= counts[fullest]]
    return last_word[-1] if last_word else fullest


def _steps(reading: TurnReading, weights: Mapping[str, Weight]) -> list[Observation]:
    return [one for one in reading.observations if one.concept in weights and one.act in (Act.PROPOSE, Act.DEFER)]


def _respect(listed: list[Observation], edges: Sequence[tuple[str, str]]) -> list[Observation]:
    """A stable order in which every edge holds, as far as the edges do not contradict each other."""
    present = {one.concept for one in listed}
    after: dict[str, set[str]] = {}
    for earlier, later in edges:
        if earlier != later and earlier in present and later in present and not _requires(after, earlier, later):
            after.setdefault(later, set()).add(earlier)
    out: list[Observation] = []
    placed: set[str] = set()
    rest = list(listed)
    while rest:
        ready = next((one for one in rest if after.get(one.concept, set()) <= placed), rest[0])
        rest.remove(ready)
        placed.add(ready.concept)
        out.append(ready)
    return out


def _requires(after: Mapping[str, set[str]], one: str, other: str) -> bool:
    """Whether `other` already has to come before `one`."""
    seen = {one}
    todo = [one]
    while todo:
        for earlier in after.get(todo.pop(), ()):
            if earlier == other:
                return True
            if earlier not in seen:
                seen.add(earlier)
                todo.append(earlier)
    return False
