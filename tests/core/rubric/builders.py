"""Interviews made of bare observations, so that tests of scoring need no reader.

An answer is a list of items such as "ask qps", "propose index" or "because index" (a reason), and its text is those
items one after another, so that every offset and quote is real. The item "as listed" marks an order given as a whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import yaml

from app.paths import QUESTION_BANK
from app.rubric.model import Rubric, ScoringContext
from app.rubric.scorecard import Scorecard
from app.rubric.scoring import levels, score
from app.rubric.vocabulary import StageRef
from app.transcript.concepts import Concept
from app.transcript.readings import (
    Act,
    Edge,
    Observation,
    RankedMeasure,
    Reading,
    Relation,
    RelationKind,
    Signal,
    SignalKind,
    TurnReading,
)
from app.transcript.turns import Role, Turn

STAGES = ("opening", "not_network", "already_indexed", "high_qps", "load_grows", "order", "beyond_one_db", "closing")


@dataclass(frozen=True)
class Answer:
    """One candidate's turn: its stage and its items."""

    stage: str
    items: tuple[str, ...]


def answer(stage: str, *items: str) -> Answer:
    """An answer at a stage; an item that is no observation, relation or signal is just words."""
    return Answer(stage, items)


@cache
def context() -> ScoringContext:
    """The slow-query question's rubric and concepts, straight from its file."""
    data = yaml.safe_load((QUESTION_BANK / "slow-query.yaml").read_text(encoding="utf-8"))
    fields = ("id", "kind", "name", "weight")
    concepts = [Concept.model_validate({key: one.get(key) for key in fields}) for one in data["concepts"]]
    return ScoringContext(
        rubric=Rubric.model_validate(data["rubric"]),
        concepts={concept.id: concept for concept in concepts},
        stages=tuple(
            StageRef(id=stage, round="first" if number < 3 else "second", name=stage.replace("_", " "))
            for number, stage in enumerate(STAGES)
        ),
        question_hash="question",
        reader_hash="reader",
    )


def interview(answers: Sequence[Answer], order: Sequence[str] | None = None) -> tuple[tuple[Turn, ...], Reading]:
    """Turns and reading. `order` is the candidate's order of measures; left out, that of the first mentions."""
    turns: list[Turn] = []
    readings = []
    for one in answers:
        turns.append(Turn(role=Role.INTERVIEWER, stage=one.stage, text="And then?"))
        readings.append(_read(one, len(turns)))
        turns.append(Turn(role=Role.CANDIDATE, stage=one.stage, text=". ".join(one.items) or "Hm."))
    found = [(step.concept, step.turn, step.act) for reading in readings for step in reading.observations]
    first: dict[str, tuple[int, Act]] = {}
    for concept, turn, act in found:
        if act in (Act.PROPOSE, Act.DEFER) and _is_measure(concept):
            if order is None:
                first.setdefault(concept, (turn, act))
            else:
                first[concept] = (turn, act)
    names = list(first) if order is None else order
    ranked = tuple(RankedMeasure(concept=name, turn=first[name][0], act=first[name][1]) for name in names)
    return tuple(turns), Reading(reader="test-1", turns=tuple(readings), ranked=ranked)


def levels_of(*answers: Answer, order: Sequence[str] | None = None) -> Mapping[str, int]:
    """The nine levels."""
    return levels(context(), *interview(answers, order))


def scorecard_of(*answers: Answer, order: Sequence[str] | None = None) -> Scorecard:
    """The whole scorecard."""
    return score(context(), *interview(answers, order))


def _is_measure(concept: str) -> bool:
    known = context().concepts.get(concept)
    return known is not None and known.weight is not None


def _read(one: Answer, turn: int) -> TurnReading:
    observations: list[Observation] = []
    relations: list[Relation] = []
    edges: list[Edge] = []
    signals: list[Signal] = []
    start = 0
    for item in one.items:
        span = {"turn": turn, "start": start, "end": start + len(item), "quote": item}
        start += len(item) + 2
        verb, _, rest = item.partition(" ")
        if verb in set(Act):
            observations.append(Observation(**span, concept=rest, act=Act(verb)))
        elif verb == "because":
            relations.append(Relation(**span, kind=RelationKind.REASON_FOR, concept=rest or None))
        elif verb == "kept_back":
            relations.append(Relation(**span, kind=RelationKind.KEPT_BACK, concept=rest or None))
        elif verb == "apart":
            relations.append(Relation(**span, kind=RelationKind.TELLS_APART))
        elif verb == "then":
            earlier, later = rest.split(" before ")
            edges.append(Edge(**span, earlier=earlier, later=later))
        elif verb in set(SignalKind):
            signals.append(Signal(**span, kind=SignalKind(verb), words=len(item.split())))
    return TurnReading(
        turn=turn,
        observations=tuple(dict.fromkeys(observations)),
        relations=tuple(relations),
        edges=tuple(edges),
        lists_order="as listed" in one.items,
        signals=tuple(signals),
        words=sum(len(item.split()) for item in one.items),
        words_understood=sum(len(item.split()) for item in one.items if not item.startswith("hm")),
    )
