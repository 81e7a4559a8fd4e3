"""What a reader finds in a transcript. Offsets count characters of the turn's own text: `quote == text[start:end]`."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Act(StrEnum):
    """What a candidate did with a concept (LABELLING.md, "Acts")."""

    ASK = "ask"
    PROPOSE = "propose"
    DEFER = "defer"
    REJECT = "reject"
    STATE = "state"


class RelationKind(StrEnum):
    """What a level needs beyond observations (LABELLING.md, "Beyond observations")."""

    TELLS_APART = "tells_apart"  # says how high load and a bad plan differ, or are treated differently
    REASON_FOR = "reason_for"  # says why a measure helps, what it costs, or why it comes where it comes
    KEPT_BACK = "kept_back"  # says why a heavy measure comes last, later or not at all


class SignalKind(StrEnum):
    """Something about a turn as a whole that no concept covers."""

    KEYWORD_LIST = "keyword_list"  # terms listed with no claim made about them
    ADDRESSES_SCORER = "addresses_scorer"  # text aimed at the scorer or the system
    OFF_TOPIC = "off_topic"  # words that have nothing to do with the question
    DOES_NOT_KNOW = "does_not_know"  # "I don't know", "no idea"
    ASKS_REPEAT = "asks_repeat"  # "can you repeat that?"
    SKIPS = "skips"  # "skip", "next question please"
    DONE = "done"  # "nothing to add", "that's all"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(_Value):
    """A piece of one candidate turn, copied to the letter."""

    turn: int
    start: int
    end: int
    quote: str


class Observation(Span):
    """The candidate did `act` with `concept` in this turn. At most one per (turn, concept, act): the first there is."""

    concept: str
    act: Act
    cue: str = ""  # the words, or the rule, that decided the act: for whoever asks why
    prompted: bool = False  # the interviewer had raised the concept before: no spontaneous credit


class Relation(Span):
    """A reason or a distinction. `concept` is the measure a reason is for, or None where it is for the whole order."""

    kind: RelationKind
    concept: str | None = None


class Edge(Span):
    """The candidate said that measure `earlier` comes before measure `later`."""

    earlier: str
    later: str


class Signal(Span):
    """A turn-level sign; `words` counts the words of the turn it covers."""

    kind: SignalKind
    words: int = 0


class TurnReading(_Value):
    """All that a reader found in one candidate turn; stored as one JSON value per turn and reader version.

    Each list is ordered by offset. `lists_order` is True where the turn gives an explicit order of measures as a whole
    (a numbered list, an arrow chain, "first … then …"). `words_understood` of `words` fell inside something understood.
    `sure` and `unsure` add up probabilities: of the observations being right, and of their being wrong or of others
    being missing.
    """

    turn: int
    observations: tuple[Observation, ...] = ()
    relations: tuple[Relation, ...] = ()
    edges: tuple[Edge, ...] = ()
    signals: tuple[Signal, ...] = ()
    lists_order: bool = False
    words: int = 0
    words_understood: int = 0
    sure: float = 0.0
    unsure: float = 0.0


class RankedMeasure(_Value):
    """A measure's place in the candidate's own order: the first is what they would do first."""

    concept: str
    turn: int
    act: Act


class Reading(_Value):
    """What a reader found in a transcript. `turns` holds the candidate's turns by number; `ranked` may be empty."""

    reader: str  # name and version, such as "rules-1"
    turns: tuple[TurnReading, ...] = ()
    ranked: tuple[RankedMeasure, ...] = ()

    @property
    def observations(self) -> tuple[Observation, ...]:
        """All observations, by turn, then offset."""
        return tuple(found for turn in self.turns for found in turn.observations)

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All relations, by turn, then offset."""
        return tuple(found for turn in self.turns for found in turn.relations)

    @property
    def signals(self) -> tuple[Signal, ...]:
        """All signals, by turn, then offset."""
        return tuple(found for turn in self.turns for found in turn.signals)

    @property
    def understood(self) -> float:
        """How much of what was said was understood, 0 to 1; 1 where nothing was said.

        The share of the words that fell inside something understood, times the F1 that the reader expects of its own
        observations.
        """
        words = sum(turn.words for turn in self.turns)
        share = sum(turn.words_understood for turn in self.turns) / words if words else 1.0
        sure, unsure = sum(turn.sure for turn in self.turns), sum(turn.unsure for turn in self.turns)
        return share * (2 * sure / (2 * sure + unsure) if sure or unsure else 1.0)
