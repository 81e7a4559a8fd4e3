"""One question as a value: everything that an interview and its scorecard are made from.

A question is self-contained: concepts that its file borrows from another question have been copied in. Its content hash
names it for good; an interview pins it.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.interview.personas import Persona
from app.interview.script import Script
from app.reading.lexicon import ConceptEntry
from app.reading.rules import RulesReader
from app.rubric.hashing import content_hash
from app.rubric.model import Rubric, ScoringContext
from app.rubric.vocabulary import StageRef
from app.transcript.concepts import Concept


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ModelAnswer(_Data):
    """What a strong candidate might say in one stage: plain text, paragraphs apart by an empty line."""

    stage: str
    text: str = Field(min_length=1)


class FurtherReading(_Data):
    """Something worth the candidate's time. `kind` is a noun for the page ("lecture"); `why` is one sentence."""

    title: str = Field(min_length=1)
    author: str = Field(min_length=1)
    kind: Literal["article", "book", "lecture", "manual", "paper"]
    why: str = Field(min_length=1)


class Question(BaseModel):
    """One entry of the question bank. `personas` are the scripted candidates that rehearse it, by name."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    id: str = Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)
    title: str = Field(min_length=1, max_length=120)
    summary: str = Field(min_length=1)
    difficulty: Literal["introductory", "intermediate", "advanced"]
    suggested_minutes: int = Field(ge=5, le=120)
    script: Script
    concepts: tuple[ConceptEntry, ...] = Field(min_length=1)
    rubric: Rubric
    model_answer: tuple[ModelAnswer, ...] = Field(min_length=1)
    further_reading: tuple[FurtherReading, ...] = ()
    personas: Mapping[str, Persona] = Field(default_factory=dict)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256, hex, of the canonical JSON of everything in it: with any letter changed it is another version."""
        return content_hash(self)

    @cached_property
    def concept_map(self) -> Mapping[str, Concept]:
        """The concepts by id, in the file's order, without the words by which they are recognised."""
        return {
            entry.id: Concept(id=entry.id, kind=entry.kind, name=entry.name, weight=entry.weight)
            for entry in self.concepts
        }

    @cached_property
    def _reader(self) -> RulesReader:
        return RulesReader(self.concepts)

    def reader(self) -> RulesReader:
        """The built-in reader for this question; building it is the costly part, so one serves all callers."""
        return self._reader

    def scoring_context(self) -> ScoringContext:
        """What scoring needs to know of this question, read by the built-in reader."""
        return ScoringContext(
            rubric=self.rubric,
            concepts=self.concept_map,
            stages=tuple(
                StageRef(id=stage.id, round=stage.round.value, name=stage.name) for stage in self.script.stages
            ),
            question_hash=self.content_hash,
            reader_hash=self.reader().content_hash,
        )
