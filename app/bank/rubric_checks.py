"""Whether a rubric fits its question: every concept, stage, group and event that a condition names exists."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from app.bank.problems import Fault, Path
from app.bank.walk import find_all
from app.interview.script import Script
from app.reading.lexicon import ConceptEntry
from app.rubric.conditions_of_answers import Did, First, Related, StageReached
from app.rubric.conditions_of_order import OrderPuts
from app.rubric.model import Rubric
from app.transcript.concepts import ConceptKind

_OF = (Did, First, OrderPuts, Related)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_EVENTS = {"before", "after", "beside", "event"}


def check_rubric(rubric: Rubric, concepts: Sequence[ConceptEntry], script: Script) -> list[Fault]:
    """The faults of a rubric against the concepts and stages of its question. Paths start at `rubric`."""
    measures = {entry.id for entry in concepts if entry.kind is ConceptKind.MEASURE}
    stages = {stage.id for stage in script.stages}
    return [
        *_groups_and_events(rubric, concepts, stages),
        *_conditions(rubric, concepts, stages),
        *_order(rubric, measures, stages),
        *_ids(rubric, stages),
    ]


def _none_such(path: Path, used: Iterable[str], known: Iterable[str], what: str) -> Iterator[Fault]:
    for place, name in enumerate(used):
        if name not in known:
            yield Fault(path=(*path, place), message=f"there is no {what} `{name}`")


def _groups_and_events(rubric: Rubric, concepts: Sequence[ConceptEntry], stages: set[str]) -> Iterator[Fault]:
    by_id = {entry.id: entry for entry in concepts}
    for name, group in rubric.groups.items():
        at: Path = ("rubric", "groups", name)
        yield from _none_such((*at, "concepts"), group.concepts, by_id, "concept")
        if not group.members(by_id):
            yield Fault(path=at, message=f"the group `{name}` has no member among this question's concepts")
    for name, event in rubric.events.items():
        at = ("rubric", "events", name)
        if event.of is not None and event.of not in rubric.groups:
            yield Fault(path=(*at, "of"), message=f"there is no group `{event.of}`")
        if event.stage is not None and event.stage not in stages:
            yield Fault(path=(*at, "stage"), message=f"there is no stage `{event.stage}`")
        if event.stage is None and not event.acts:
            yield Fault(path=at, message="expected `acts` or a `stage`: otherwise it never happens")
        if event.stage is not None and (event.acts or event.of or event.round):
            yield Fault(path=at, message="a `stage` stands alone: `acts`, `of` and `round` would not be looked at")


def _conditions(rubric: Rubric, concepts: Sequence[ConceptEntry], stages: set[str]) -> Iterator[Fault]:
    known = {entry.id for entry in concepts}
    for path, condition in find_all(BaseModel, rubric, ("rubric",)):
        if isinstance(condition, _OF):
            yield from _members((*path, "of"), condition.of, rubric, known)
        if isinstance(condition, Did):
            yield from _can_hold(path, condition, rubric, concepts)
        if isinstance(condition, OrderPuts):
            yield from _members((*path, "before"), condition.before, rubric, known)
        elif isinstance(condition, Did | First | Related):
            for field in _EVENTS & set(type(condition).model_fields):
                event = getattr(condition, field)
                if event is not None and event not in rubric.events:
                    yield Fault(path=(*path, field), message=f"there is no event `{event}`")
        if isinstance(condition, Did | Related):
            yield from _none_such((*path, "stages"), condition.stages, stages, "stage")
        if isinstance(condition, StageReached) and condition.stage not in stages:
            yield Fault(path=(*path, "stage"), message=f"there is no stage `{condition.stage}`")


def _members(path: Path, of: Any, rubric: Rubric, known: set[str]) -> Iterator[Fault]:
    """`of` is a group's name, a list of concepts, or None."""
    if isinstance(of, str):
        if of not in rubric.groups:
            yield Fault(path=path, message=f"there is no group `{of}`; a list of concepts stands in brackets")
    elif of is not None:
        yield from _none_such(path, of, known, "concept")


def _can_hold(path: Path, condition: Did, rubric: Rubric, concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    """More different concepts than there are can never be done."""
    if not isinstance(condition.of, str):
        members = frozenset(condition.of)
    elif condition.of in rubric.groups:
        members = rubric.groups[condition.of].members({entry.id: entry for entry in concepts})
    else:
        return  # a fault by itself
    if condition.at_least > len(members):
        message = f"asks for {condition.at_least} of {len(members)} concepts: it can never hold"
        yield Fault(path=(*path, "at_least"), message=message)


def _order(rubric: Rubric, measures: set[str], stages: set[str]) -> Iterator[Fault]:
    if rubric.order_asked_at is not None and rubric.order_asked_at not in stages:
        yield Fault(path=("rubric", "order_asked_at"), message=f"there is no stage `{rubric.order_asked_at}`")
    seen: set[str] = set()
    for number, tier in enumerate(rubric.reference_order):
        at: Path = ("rubric", "reference_order", number)
        yield from _none_such(at, tier, measures, "measure")
        for place, measure in enumerate(tier):
            if measure in seen:
                yield Fault(path=(*at, place), message=f"`{measure}` stands in the reference order twice")
            seen.add(measure)


def _ids(rubric: Rubric, stages: set[str]) -> Iterator[Fault]:
    for what in ("criteria", "flags"):
        seen: set[str] = set()
        for number, one in enumerate(getattr(rubric, what)):
            if one.id in seen:
                yield Fault(path=("rubric", what, number, "id"), message=f"`{one.id}` is the id of another one above")
            seen.add(one.id)
    for number, flag in enumerate(rubric.flags):
        if unknown := _PLACEHOLDER.search(flag.happened.replace("{quotes}", "")):
            at: Path = ("rubric", "flags", number, "happened")
            yield Fault(path=at, message=f"`{unknown[0]}` is no placeholder; expected {{quotes}}")
        if flag.criterion is not None and flag.criterion not in {one.id for one in rubric.criteria}:
            yield Fault(
                path=("rubric", "flags", number, "criterion"), message=f"there is no criterion `{flag.criterion}`"
            )
    for number, criterion in enumerate(rubric.criteria):
        if criterion.retry_from not in stages:
            at = ("rubric", "criteria", number, "retry_from")
            yield Fault(path=at, message=f"there is no stage `{criterion.retry_from}`")
