"""Whether the parts of a question fit together: every id that is used exists, and nothing is left unanswered.

Each check takes the parts it needs and is left out where one of them is not valid by itself, so that one run tells an
author as much as can be told.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from app.bank.concept_checks import check_concepts
from app.bank.problems import Fault
from app.bank.question import ModelAnswer, Question
from app.bank.rubric_checks import check_rubric
from app.bank.script_checks import check_personas, check_script
from app.bank.spoken_checks import check_spoken_measures
from app.interview.personas import Persona
from app.interview.script import Script
from app.reading.lexicon import ConceptEntry
from app.rubric.model import Rubric


@dataclass(frozen=True)
class Parts:
    """The parts of a question that are valid by themselves; None for one that is not."""

    script: Script | None = None
    concepts: Sequence[ConceptEntry] | None = None
    rubric: Rubric | None = None
    model_answer: Sequence[ModelAnswer] | None = None
    personas: Mapping[str, Persona] | None = None


def check_question(question: Question) -> list[Fault]:
    """Every fault across the parts of a question, in the order of the checks; empty where there is none."""
    return check_parts(Parts(**{field.name: getattr(question, field.name) for field in fields(Parts)}))


def check_parts(parts: Parts) -> list[Fault]:
    """Like `check_question`, for a question of which some parts may not be valid by themselves."""
    faults = check_concepts(parts.concepts) if parts.concepts is not None else []
    if parts.script is not None:
        if parts.concepts is not None and not faults:  # phrases that are wrong cannot be looked for
            faults += check_spoken_measures(parts.script, parts.concepts)
        faults += check_script(parts.script, parts.concepts)
        if parts.model_answer is not None:
            faults += _check_model_answer(parts.model_answer, parts.script)
        if parts.personas is not None:
            faults += check_personas(parts.personas, parts.script)
        if parts.rubric is not None and parts.concepts is not None:
            faults += check_rubric(parts.rubric, parts.concepts, parts.script)
    return faults


def _check_model_answer(answers: Sequence[ModelAnswer], script: Script) -> Iterator[Fault]:
    stages = [stage.id for stage in script.stages]
    given: set[str] = set()
    for number, answer in enumerate(answers):
        if answer.stage not in stages:
            yield Fault(path=("model_answer", number, "stage"), message=f"there is no stage `{answer.stage}`")
        elif answer.stage in given:
            yield Fault(path=("model_answer", number, "stage"), message=f"`{answer.stage}` has an answer above")
        given.add(answer.stage)
    for stage in stages:
        if stage not in given:
            yield Fault(path=("model_answer",), message=f"the stage `{stage}` has no model answer")
