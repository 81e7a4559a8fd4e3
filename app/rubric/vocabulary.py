"""The data that conditions refer to by name, groups of concepts and events, and how each is said in plain English."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.transcript.concepts import Concept, ConceptKind, Weight
from app.transcript.readings import Act, RelationKind

Round = Literal["first", "second"]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StageRef(_Data):
    """A stage of the question's script, as far as scoring knows it."""

    id: str
    round: Round
    name: str


class Group(_Data):
    """A set of concepts under one name: those listed, and those of every kind and weight given.

    `one` and `says` name one and several of them in plain English ("a fact of the situation", "facts of …").
    """

    one: str
    says: str
    concepts: tuple[str, ...] = ()
    kinds: tuple[ConceptKind, ...] = ()
    weights: tuple[Weight, ...] = ()

    def members(self, concepts: Mapping[str, Concept]) -> frozenset[str]:
        """The ids of its concepts."""
        return frozenset(
            id_
            for id_, concept in concepts.items()
            if id_ in self.concepts or concept.kind in self.kinds or concept.weight in self.weights
        )


class Event(_Data):
    """A point in the interview: the first time that one of `acts` meets one of `of`, or that a stage begins.

    `of` names a group. `says` is a noun phrase ("the first proposal").
    """

    says: str
    acts: tuple[Act, ...] = ()
    of: str | None = None
    round: Round | None = None
    stage: str | None = Field(default=None, description="the event is the beginning of this stage")


ACT_VERBS: Mapping[Act, str] = {
    Act.ASK: "ask for",
    Act.PROPOSE: "propose",
    Act.DEFER: "keep for later",
    Act.REJECT: "reject",
    Act.STATE: "explain",
}

# Acts that are asked for together and have one word for it: a measure is proposed, whether for now or for later.
_TOGETHER: Mapping[frozenset[Act], str] = {
    frozenset({Act.PROPOSE, Act.DEFER}): "propose",
    frozenset({Act.PROPOSE, Act.DEFER, Act.STATE}): "name",
}

_READS_AS: Mapping[Act, str] = {
    Act.ASK: "asks for {}",
    Act.PROPOSE: "proposes {}",
    Act.DEFER: "keeps {} for later",
    Act.REJECT: "rejects {}",
    Act.STATE: "states: {}",
}
_CLAUSE_OPENERS = ("how ", "what ", "when ", "whether ")
"""A concept whose name begins so is a clause: one "asks whether", and not "asks for whether"."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number_word(count: int) -> str:
    """A small number in words."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def listing(parts: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    several = list(parts)
    if len(several) <= 1:
        return "".join(several)
    return f"{', '.join(several[:-1])} {last} {several[-1]}"


def verbs(acts: Sequence[Act]) -> str:
    """The acts in words: "ask for or explain"; "propose" for proposing and deferring."""
    return _TOGETHER.get(frozenset(acts)) or listing((ACT_VERBS[act] for act in acts), "or")


@dataclass(frozen=True)
class Vocabulary:
    """What the names in a rubric's conditions stand for, for one question."""

    groups: Mapping[str, Group]
    events: Mapping[str, Event]
    concepts: Mapping[str, Concept]
    stages: Mapping[str, StageRef]
    _of_groups: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    _of_lists: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def _everything(self) -> frozenset[str]:
        return frozenset(self.concepts)

    def members(self, of: str | tuple[str, ...] | None) -> frozenset[str]:
        """The concept ids that a condition's `of` stands for: a group's, those listed, or every one."""
        if of is None:
            return self._everything
        if isinstance(of, str):
            if of not in self._of_groups:
                self._of_groups[of] = self.groups[of].members(self.concepts)
            return self._of_groups[of]
        if of not in self._of_lists:
            self._of_lists[of] = frozenset(of)
        return self._of_lists[of]

    def concept(self, id_: str) -> str:
        """A concept's name on pages; its id where the question does not know it."""
        known = self.concepts.get(id_)
        return known.name if known else id_.replace("_", " ")

    def things(self, of: str | Sequence[str] | None, at_least: int = 1) -> str:
        """ "at least three facts of the situation", "read replicas or caching", "a simple measure"."""
        if isinstance(of, str):
            group = self.groups[of]
            return group.one if at_least == 1 else f"at least {number_word(at_least)} {group.says}"
        names = [self.concept(id_) for id_ in of] if of is not None else []
        if not names:
            return f"at least {number_word(at_least)} things" if at_least > 1 else "anything"
        if at_least >= len(names):
            return listing(names)
        if at_least == 1:
            return listing(names, "or")
        return f"at least {number_word(at_least)} of {listing(names)}"

    def event(self, id_: str) -> str:
        """An event as a noun phrase."""
        return self.events[id_].says

    def stage(self, id_: str) -> str:
        """A stage's name."""
        return self.stages[id_].name if id_ in self.stages else id_.replace("_", " ")

    def stages_of(self, ids: Collection[str]) -> str:
        """Stages' names in quotation marks."""
        return listing((f"“{self.stage(id_)}”" for id_ in ids), "or")

    def reads_as(self, concept: str, act: Act) -> str:
        """What a quote was read as: "asks for the required response time"."""
        name = self.concept(concept)
        if act is Act.ASK and name.startswith(_CLAUSE_OPENERS):
            return f"asks {name}"
        return _READS_AS[act].format(name)

    def relation_reads_as(self, kind: RelationKind, concept: str | None) -> str:
        """What a quote was read as: "gives a reason for read replicas"."""
        if kind is RelationKind.TELLS_APART:
            return "tells high load and a bad plan apart"
        if kind is RelationKind.KEPT_BACK:
            return f"says why {self.concept(concept) if concept else 'a heavy measure'} is kept back"
        return f"gives a reason for {self.concept(concept) if concept else 'the order'}"
