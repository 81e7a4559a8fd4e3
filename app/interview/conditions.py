"""When something applies, as data: what the candidate has shown so far, and what they have been told."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from app.transcript.readings import Act, RelationKind


class Round(StrEnum):
    """The two rounds of an interview: one slow query, then more load."""

    FIRST = "first"
    SECOND = "second"


class Within(StrEnum):
    """How far back to look."""

    TURN = "turn"  # the candidate's latest turn
    STAGE = "stage"  # the candidate's turns in the present stage
    ROUND = "round"  # the candidate's turns in the present round
    EVER = "ever"


class Data(BaseModel):
    """A piece of a script: immutable, and no key that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


GROUPS = ("@facts", "@diagnosis", "@measures", "@simple", "@medium", "@heavy", "@knowledge")


class Seen(Data):
    """At least `at_least` distinct concepts of `of` were observed, with one of `acts` (empty: with any act).

    `of` holds concept ids and groups (`GROUPS`), such as `@medium` for all measures of medium weight.
    """

    of: tuple[str, ...] = Field(min_length=1)
    acts: tuple[Act, ...] = ()
    at_least: int = Field(default=1, ge=1)
    within: Within = Within.EVER


class Related(Data):
    """The candidate gave a relation of this kind."""

    kind: RelationKind
    within: Within = Within.EVER


class Ordered(Data):
    """The candidate put this many measures in an explicit order, in one turn."""

    measures: int = Field(ge=2)
    within: Within = Within.ROUND


class When(Data):
    """Holds where every field that is given holds; an empty one always holds."""

    seen: tuple[Seen, ...] = ()  # each of these
    unseen: tuple[Seen, ...] = ()  # none of these
    told: tuple[str, ...] = ()  # each of these facts and findings has been told
    untold: tuple[str, ...] = ()  # none of these has
    stages: tuple[str, ...] = ()  # the present stage is one of these
    rounds: tuple[Round, ...] = ()  # the present round is one of these
    related: tuple[Related, ...] = ()  # each of these
    unrelated: tuple[Related, ...] = ()  # none of these
    ordered: Ordered | None = None
    unordered: Ordered | None = None  # no turn did that
    words_at_least: int | None = Field(default=None, ge=1)  # the latest turn is this long
    words: tuple[str, ...] = ()  # the latest turn has one of these words or phrases, lower case
