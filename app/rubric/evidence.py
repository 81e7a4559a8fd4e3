"""The facts that conditions are judged on: what was observed, where, and what came before what.

A place in the interview is (turn, offset), so that a question in front of a proposal in the same answer comes before
it. Within one answer the candidate's own words about order ("last of all sharding, first a bigger machine") outweigh
the order of the text.
"""

from collections.abc import Collection, Iterable, Sequence
from copy import copy
from functools import cached_property
from typing import Self

from app.rubric.ordering import Placement, free_to_swap, place, tier_ranges
from app.rubric.scorecard import Quote
from app.rubric.vocabulary import Event, Round, Vocabulary
from app.transcript.concepts import Weight
from app.transcript.readings import Act, Observation, RankedMeasure, Reading, Relation, RelationKind, Span
from app.transcript.turns import Role, Turn

Place = tuple[int, int]
"""(turn, offset in the turn's text)."""

_TAKEN_UP = (Act.PROPOSE, Act.DEFER)

FEWEST_LISTED = 3
"""From so many steps on, a list that nobody asked for counts as the candidate's order."""


class Evidence:
    """An index over one transcript and its reading; made once per scoring, never changed."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        tiers: Sequence[Sequence[str]],
        turns: Sequence[Turn],
        reading: Reading,
        order_asked_at: str | None = None,
        explains: bool = True,
    ) -> None:
        """`tiers` is the reference order, `order_asked_at` the stage that asks for the candidate's, if one does.

        Observations outside the candidate's turns are not looked at. Where nothing is to be explained, judgements come
        without quotes and without words for what is missing, and cost a fraction.
        """
        self.explains = explains
        self.vocabulary = vocabulary
        self.turns = tuple(turns)
        self.reading = reading
        self.answers = tuple(number for number, turn in enumerate(turns) if turn.role is Role.CANDIDATE)
        spoken = set(self.answers)
        self.observations = tuple(
            sorted(
                (found for found in reading.observations if found.turn in spoken),
                key=lambda found: (found.turn, found.start, found.end, found.concept, found.act),
            )
        )
        self.relations = tuple(found for found in reading.relations if found.turn in spoken)
        self.signals = tuple(found for found in reading.signals if found.turn in spoken)
        self._tiers = tiers
        self._order_asked_at = order_asked_at
        self._occurrences: dict[str, Observation | Place | None] = {}

    @cached_property
    def quiet(self) -> Self:
        """The same evidence, where nothing is to be explained."""
        out = copy(self)
        out.explains = False
        return out

    def round_of(self, turn: int) -> Round | None:
        """The round that a turn belongs to; None for a stage that the question does not know."""
        stage = self.vocabulary.stages.get(self.turns[turn].stage)
        return stage.round if stage else None

    def reached(self, stage: str) -> bool:
        """Whether the candidate said anything in that stage."""
        return any(self.turns[number].stage == stage and self.turns[number].text.strip() for number in self.answers)

    def occurrence(self, event: str) -> Observation | Place | None:
        """Where an event happened: the observation that made it, or the place where its stage began; None if never."""
        if event not in self._occurrences:
            self._occurrences[event] = self._find(self.vocabulary.events[event])
        return self._occurrences[event]

    def _find(self, event: Event) -> Observation | Place | None:
        if event.stage is not None:
            return next(((number, 0) for number in self.answers if self.turns[number].stage == event.stage), None)
        return next(
            (
                found
                for found in self.observations
                if found.act in event.acts
                and found.concept in self.vocabulary.members(event.of)
                and (event.round is None or self.round_of(found.turn) == event.round)
            ),
            None,
        )

    def precedes(self, found: Span, event: str) -> bool:
        """Whether `found` came before the event; all comes before what never happened."""
        moment = self.occurrence(event)
        if moment is None:
            return True
        if isinstance(moment, Observation):
            said = self._said_order(found, moment)
            return said if said is not None else (found.turn, found.start) < (moment.turn, moment.start)
        return (found.turn, found.start) < moment

    def follows(self, found: Span, event: str) -> bool:
        """Whether `found` came after the event; nothing comes after what never happened."""
        moment = self.occurrence(event)
        if moment is None or moment == found:
            return False
        return not self.precedes(found, event)

    def beside(self, found: Span, event: str) -> bool:
        """Whether `found` stands in the same answer as the event."""
        moment = self.occurrence(event)
        return isinstance(moment, Observation) and moment.turn == found.turn

    def stands(self, found: Observation) -> bool:
        """Whether what was proposed was not rejected in a later answer (and not taken up again after that)."""
        later = [
            other.act
            for other in self.observations
            if other.concept == found.concept and other.turn > found.turn and other.act is not Act.STATE
        ]
        return not later or later[-1] is not Act.REJECT

    def _said_order(self, one: Span, other: Observation) -> bool | None:
        """Whether the candidate put `one` before `other` in the answer that holds both; None if in neither order."""
        if not isinstance(one, Observation) or one.turn != other.turn or one.concept == other.concept:
            return None
        after = self._edges.get(one.turn, {})
        if other.concept in _reachable(after, one.concept):
            return True
        return False if one.concept in _reachable(after, other.concept) else None

    @cached_property
    def _edges(self) -> dict[int, dict[str, set[str]]]:
        """By turn and measure: the measures that were said to come directly after it."""
        edges: dict[int, dict[str, set[str]]] = {}
        for turn in self.reading.turns:
            for edge in turn.edges:
                edges.setdefault(turn.turn, {}).setdefault(edge.earlier, set()).add(edge.later)
        return edges

    @cached_property
    def by_act(self) -> dict[Act, list[Observation]]:
        """The observations of each act, by turn and offset."""
        out: dict[Act, list[Observation]] = {act: [] for act in Act}
        for found in self.observations:
            out[found.act].append(found)
        return out

    def of_acts(self, acts: Sequence[Act]) -> Sequence[Observation]:
        """The observations of any of the acts, by turn and offset."""
        if len(acts) == 1:
            return self.by_act[acts[0]]
        return [found for found in self.observations if found.act in acts]

    @cached_property
    def ranked(self) -> tuple[RankedMeasure, ...]:
        """The steps of the candidate's order.

        An order that was given outweighs earlier proposals, and what it leaves out is no part of it: the answers at the
        stage that asks for it count alone, unless a later one lists as many steps. Asked for and not given, there is
        none, unless the answer says that the order was given before. Never asked for, the last answer that lists at
        least three steps counts, or else the order of the proposals (LABELLING.md, "Rulings").
        """
        ranked = self.reading.ranked
        asked = {number for number in self.answers if self.turns[number].stage == self._order_asked_at}
        listing = {turn.turn for turn in self.reading.turns if turn.lists_order}
        if asked:
            named = {one.concept for one in self.observations if one.turn in asked and one.act in _TAKEN_UP}
            given = tuple(step for step in ranked if step.concept in named)
            for number in sorted((turn for turn in listing if turn > max(asked)), reverse=True):
                last_word = tuple(step for step in ranked if step.turn == number)
                if len(last_word) >= max(FEWEST_LISTED, len(given)):
                    return last_word
            return given or (ranked if asked & listing else ())
        for number in sorted(listing, reverse=True):
            given = tuple(step for step in ranked if step.turn == number)
            if len(given) >= FEWEST_LISTED:
                return given
        return ranked

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """The measures in the candidate's own order."""
        return tuple(dict.fromkeys(step.concept for step in self.ranked))

    @cached_property
    def ordering_turns(self) -> frozenset[int]:
        """The answers in which the candidate put measures in order.

        An answer counts where the reader saw a list or a statement of order in it, or where at least two of the ranked
        measures have their place from.
        """
        ranked = [step.turn for step in self.ranked]
        return frozenset(
            turn.turn
            for turn in self.reading.turns
            if turn.turn in ranked and (turn.lists_order or turn.edges or ranked.count(turn.turn) > 1)
        )

    def reasons_for_order(self) -> tuple[Relation, ...]:
        """Reasons for the order as a whole, wherever given; for a measure's place, from the answers that ordered it."""
        if not self.ordered:
            return ()
        return tuple(
            found
            for found in self.relations
            if (found.kind is RelationKind.REASON_FOR and found.concept is None)
            or (
                found.kind in (RelationKind.REASON_FOR, RelationKind.KEPT_BACK)
                and found.turn in self.ordering_turns
                and found.concept in self.ordered
            )
        )

    @cached_property
    def placement(self) -> Placement:
        """The candidate's order against the reference order. A reasoned measure may swap within its weight."""
        reasoned = {found.concept for found in self.reasons_for_order() if found.concept is not None}
        concepts = self.vocabulary.concepts
        return place(self.ordered, tier_ranges(self._tiers, concepts, free_to_swap(self.ordered, concepts, reasoned)))

    def weight(self, concept: str) -> Weight | None:
        """A measure's weight."""
        known = self.vocabulary.concepts.get(concept)
        return known.weight if known else None

    def ranked_quotes(self, measures: Collection[str]) -> tuple[Quote, ...]:
        """The quotes that gave these measures their places in the candidate's order, by turn and offset."""
        if not self.explains:
            return ()
        wanted = {(step.turn, step.concept, step.act) for step in self.ranked if step.concept in measures}
        return self.quotes(found for found in self.observations if (found.turn, found.concept, found.act) in wanted)

    def quotes(self, found: Iterable[Observation | Relation]) -> tuple[Quote, ...]:
        """Observations or relations as quotes; none where nothing is to be explained."""
        return tuple(map(self.quote, found)) if self.explains else ()

    def quote(self, found: Observation | Relation) -> Quote:
        """An observation or a relation as evidence on a scorecard."""
        words = self.vocabulary
        if isinstance(found, Observation):
            reads_as = words.reads_as(found.concept, found.act)
        else:
            reads_as = words.relation_reads_as(found.kind, found.concept)
        return Quote(
            turn=found.turn,
            start=found.start,
            end=found.end,
            quote=found.quote,
            reads_as=reads_as,
            concept=found.concept,
        )


def _reachable(edges: dict[str, set[str]], start: str) -> set[str]:
    """All measures that come after `start` along the edges."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for later in edges.get(waiting.pop(), ()):
            if later not in seen:
                seen.add(later)
                waiting.append(later)
    return seen
