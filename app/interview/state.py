"""Where an interview stands, folded from its record: state is derived, never the authority."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from app.interview.conditions import Ordered, Related, Round, Seen, When, Within
from app.interview.moves import Move, Part, PartKind
from app.interview.script import Script
from app.interview.words import has_words
from app.transcript.concepts import Concept, ConceptKind, Weight
from app.transcript.readings import Act, Observation, TurnReading
from app.transcript.turns import Role, Turn

TELLING = (PartKind.TELL, PartKind.UNKNOWN, PartKind.REVEAL, PartKind.CONFIRM)
PLANNED = (Act.PROPOSE, Act.DEFER, Act.REJECT)
Used = tuple[PartKind, str, str, int]


class Spoken(BaseModel):
    """One turn of the record: an interviewer's with the move it words, a candidate's with what was read in it."""

    model_config = ConfigDict(frozen=True)

    turn: Turn
    move: Move | None = None
    reading: TurnReading | None = None


@dataclass(frozen=True)
class Heard:
    """One candidate turn: the stage and round it fell in, its text and its reading."""

    stage: str
    round: Round
    text: str
    reading: TurnReading


@dataclass(frozen=True)
class State:
    """All that the director knows. `told` maps a fact or finding to the interviewer's turn that first told it."""

    script: Script
    concepts: Mapping[str, Concept]
    stage: str
    heard: tuple[Heard, ...]
    told: Mapping[str, int]
    used: frozenset[Used]
    moves: tuple[Move, ...]

    @property
    def latest(self) -> Heard | None:
        """The candidate's latest turn, or None before the first."""
        return self.heard[-1] if self.heard else None

    @property
    def round(self) -> Round:
        """The round of the present stage."""
        return self.script.stage(self.stage).round

    @property
    def turns_left(self) -> int:
        """How many turns the candidate may still have after the one to be answered now."""
        return self.script.limits.turns - len(self.heard)

    @property
    def heard_in_stage(self) -> tuple[Heard, ...]:
        """The candidate's turns in the present stage, oldest first."""
        return tuple(heard for heard in self.heard if heard.stage == self.stage)

    def within(self, reach: Within) -> tuple[Heard, ...]:
        """The candidate's turns that `reach` covers, oldest first."""
        if reach is Within.TURN:
            return self.heard[-1:]
        if reach is Within.STAGE:
            return self.heard_in_stage
        if reach is Within.ROUND:
            return tuple(heard for heard in self.heard if heard.round is self.round)
        return self.heard

    def expand(self, names: Iterable[str]) -> frozenset[str]:
        """Concept ids, with groups such as `@medium` replaced by their members."""
        ids: set[str] = set()
        for name in names:
            ids.update(group_members(name, self.concepts) if name.startswith("@") else (name,))
        return frozenset(ids)

    def matches(self, seen: Seen) -> tuple[Observation, ...]:
        """The observations that a `Seen` counts, the first of each concept, in the order they were made.

        Where only rejections count, a measure that is also proposed or deferred there is not one that was turned down.
        """
        wanted, found = self.expand(seen.of), dict[str, Observation]()
        here = [one for one in observed(self.within(seen.within)) if one.concept in wanted]
        kept = (
            {one.concept for one in here if one.act in (Act.PROPOSE, Act.DEFER)} if seen.acts == (Act.REJECT,) else ()
        )
        for observation in here:
            if (not seen.acts or observation.act in seen.acts) and observation.concept not in kept:
                found.setdefault(observation.concept, observation)
        return tuple(found.values()) if len(found) >= seen.at_least else ()

    def holds(self, when: When | None) -> bool:
        """Whether the condition holds now."""
        if when is None:
            return True
        return (
            all(self.matches(seen) for seen in when.seen)
            and not any(self.matches(seen) for seen in when.unseen)
            and all(name in self.told for name in when.told)
            and not any(name in self.told for name in when.untold)
            and (not when.stages or self.stage in when.stages)
            and (not when.rounds or self.round in when.rounds)
            and self._holds_of_turns(when)
        )

    def _gives(self, related: Related) -> bool:
        turns = self.within(related.within)
        return any(relation.kind is related.kind for heard in turns for relation in heard.reading.relations)

    def _orders(self, wanted: Ordered) -> bool:
        return any(self.ordered(heard) >= wanted.measures for heard in self.within(wanted.within))

    def _holds_of_turns(self, when: When) -> bool:
        words = self.heard[-1].reading.words if self.heard else 0
        return (
            all(self._gives(related) for related in when.related)
            and not any(self._gives(related) for related in when.unrelated)
            and (when.ordered is None or self._orders(when.ordered))
            and (when.unordered is None or not self._orders(when.unordered))
            and (when.words_at_least is None or words >= when.words_at_least)
            and (not when.words or (bool(self.heard) and has_words(self.heard[-1].text, when.words)))
        )

    def ordered(self, heard: Heard) -> int:
        """How many measures the turn puts in an explicit order; 0 where it gives none."""
        reading = heard.reading
        if not reading.lists_order and len(reading.edges) < 2:
            return 0
        planned = (Act.PROPOSE, Act.DEFER)
        return len({o.concept for o in reading.observations if self.is_measure(o.concept) and o.act in planned})

    def is_measure(self, concept: str) -> bool:
        """Whether the concept is a measure."""
        known = self.concepts.get(concept)
        return known is not None and known.kind is ConceptKind.MEASURE

    def answerable(self, concept: str) -> bool:
        """Whether asking for the concept is asking for something of the situation, known or not."""
        known = self.concepts.get(concept)
        return (
            concept in self.script.facts
            or (known is not None and known.kind is ConceptKind.FACT)
            or any(finding.concept == concept for finding in self.script.findings)
        )

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that the candidate would take, now or later, in the order in which they came up."""
        wanted: dict[str, bool] = {}
        for observation in observed(self.heard):
            if observation.act in PLANNED and self.is_measure(observation.concept):
                wanted[observation.concept] = observation.act is not Act.REJECT
        return tuple(concept for concept, stands in wanted.items() if stands)

    @property
    def raised(self) -> frozenset[str]:
        """The concepts that the interviewer may name: raised by the candidate, or named by what has been told."""
        ids = {observation.concept for observation in observed(self.heard)} | set(self.told)
        for move in self.moves:
            for part in move.parts:
                if part.kind is PartKind.REVEAL:
                    ids.update(self.script.reveal(part.ref).names)
        for concept in tuple(ids):
            ids.update(self.script.facts[concept].names if concept in self.script.facts else ())
        return frozenset(ids)

    def parts(self, kind: PartKind, *, stage: str | None = None) -> tuple[Part, ...]:
        """The parts of this kind said so far; with `stage`, those said in moves of that stage."""
        return tuple(
            part
            for move in self.moves
            if stage is None or move.stage == stage
            for part in move.parts
            if part.kind is kind
        )


def group_members(group: str, concepts: Mapping[str, Concept]) -> frozenset[str]:
    """The concepts of a group such as `@measures` or `@heavy`; empty for a group that there is not."""
    kinds = {
        "@facts": ConceptKind.FACT,
        "@diagnosis": ConceptKind.DIAGNOSIS,
        "@measures": ConceptKind.MEASURE,
        "@knowledge": ConceptKind.KNOWLEDGE,
    }
    if group in kinds:
        return frozenset(concept.id for concept in concepts.values() if concept.kind is kinds[group])
    weights = {f"@{weight.value}": weight for weight in Weight}
    return frozenset(c.id for c in concepts.values() if c.weight is not None and c.weight is weights.get(group))


def observed(heard: Iterable[Heard]) -> Iterator[Observation]:
    """All observations of these turns, in order."""
    for turn in heard:
        yield from turn.reading.observations


def told_by(script: Script, part: Part) -> tuple[str, ...]:
    """The facts and findings that a part tells: its own, and those that a finding contains."""
    if part.kind not in TELLING:
        return ()
    if part.kind is PartKind.REVEAL:
        return (script.reveal(part.ref).tells,)
    finding = script.finding(part.ref)
    return (part.ref, *finding.tells) if finding else (part.ref,)


def fold(script: Script, concepts: Mapping[str, Concept], record: Sequence[Spoken]) -> State:
    """The state after `record` (turns in order, from 0). A candidate's turn without a reading was not understood."""
    stage = script.stages[0].id
    heard: list[Heard] = []
    told: dict[str, int] = {}
    used: set[Used] = set()
    moves: list[Move] = []
    for number, spoken in enumerate(record):
        if spoken.turn.role is Role.CANDIDATE:
            reading = spoken.reading or TurnReading(turn=number, words=len(spoken.turn.text.split()))
            heard.append(Heard(stage, script.stage(stage).round, spoken.turn.text, reading))
        elif spoken.move is not None:
            stage = spoken.move.stage
            moves.append(spoken.move)
            for part in spoken.move.parts:
                used.add((part.kind, part.ref, part.variant, part.wording))
                for name in told_by(script, part):
                    told.setdefault(name, number)
    return State(script, concepts, stage, tuple(heard), told, frozenset(used), tuple(moves))
