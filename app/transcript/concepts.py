"""What can be talked about: a concept's id, kind and weight, without the words by which it is recognised."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class ConceptKind(StrEnum):
    """What sort of thing a concept is (LABELLING.md, "Concepts")."""

    FACT = "fact"  # of the situation; worth asking for
    DIAGNOSIS = "diagnosis"  # a means of finding the cause, or a suspected cause
    MEASURE = "measure"  # something to do
    KNOWLEDGE = "knowledge"  # a cost, a limit, a mechanism


class Weight(StrEnum):
    """How much a measure costs to take and to live with."""

    SIMPLE = "simple"
    MEDIUM = "medium"
    HEAVY = "heavy"

    @property
    def rank(self) -> int:
        """0 for simple, 1 for medium, 2 for heavy."""
        return ("simple", "medium", "heavy").index(self.value)


class Concept(BaseModel):
    """`name` is how a page names it ("read replicas"); `weight` is given for measures and for nothing else."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    kind: ConceptKind
    name: str
    weight: Weight | None = None
