"""A scripted candidate, as data: what they answer in each stage, to each follow-up, and when nothing else is left."""

from pydantic import Field

from app.interview.conditions import Data


class Persona(Data):
    """`says`: stage to answers, used in order; `follow_ups`: follow-up to its answer; `fallback`: the rest, in turn.

    `facts` answers an interviewer who says that something was not measured and asks what to assume, by concept.
    """

    summary: str
    says: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    follow_ups: dict[str, str] = Field(default_factory=dict)
    facts: dict[str, str] = Field(default_factory=dict)
    fallback: tuple[str, ...] = Field(min_length=1)
