"""What commands over transcripts share: taking in a file of them, reading and scoring each, showing progress."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.bank.question import Question
from app.errors import InvalidError
from app.evaluation.agreement import Case
from app.evaluation.baselines import KeywordBag
from app.evaluation.records import (
    LabelledObservation,
    LabelledRecord,
    Labels,
    RecordError,
    TranscriptRecord,
    parse_records,
)
from app.rubric.scorecard import Scorecard
from app.rubric.scoring import levels, score
from app.transcript.readings import Reading
from app.transcript.turns import Role

R = TypeVar("R", bound=TranscriptRecord)
T = TypeVar("T")


@dataclass(frozen=True)
class Examined:
    """One transcript, read by its question's built-in reader and scored. `levels` are given even where unscored."""

    record: TranscriptRecord
    reading: Reading
    scorecard: Scorecard
    levels: dict[str, int]

    @property
    def labels(self) -> Labels:
        """The outcome in the form in which raters label."""
        return Labels(
            observations=tuple(
                LabelledObservation(turn=found.turn, concept=found.concept, act=found.act, quote=found.quote)
                for found in self.reading.observations
            ),
            criteria={**self.levels},
            flags=tuple(flag.id for flag in self.scorecard.flags),
        )


def load_transcripts(file: str, kind: type[R], questions: Mapping[str, Question]) -> list[R]:
    """Every transcript of a JSON Lines file ("-" is standard input), in order.

    Raises `InvalidError` where the file cannot be opened, and `RecordError` at the first line that cannot be taken.
    """
    records = []
    for line, record in parse_records(_lines(file), kind):
        if record.question not in questions:
            known = ", ".join(sorted(questions))
            raise RecordError(line, f"question: there is no question {record.question!r}; known are: {known}")
        stages = {stage.id for stage in questions[record.question].script.stages}
        for number, turn in enumerate(record.turns):
            if turn.stage not in stages:
                raise RecordError(line, f"turns.{number}.stage: {record.question} has no stage {turn.stage!r}")
        records.append(record)
    return records


def examine(record: TranscriptRecord, questions: Mapping[str, Question], reading: Reading | None = None) -> Examined:
    """Score one transcript, read by the built-in reader unless a reading is given; its question must be known."""
    question = questions[record.question]
    context, reading = question.scoring_context(), reading or question.reader().read(record.turns)
    return Examined(record, reading, score(context, record.turns, reading), levels(context, record.turns, reading))


def bag_reading(record: TranscriptRecord, questions: Mapping[str, Question]) -> Reading:
    """What a bag of keywords finds in one transcript."""
    question = questions[record.question]
    bag = KeywordBag(question.concepts)
    spoken = {number: turn for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE}
    return question.reader().assemble(record.turns, bag.read(spoken))


def as_case(examined: Examined) -> Case:
    """A labelled transcript beside its labels. Raises `TypeError` where it has none."""
    record = examined.record
    if not isinstance(record, LabelledRecord):
        raise TypeError(f"{record.id} has no labels")
    spoken = {number: turn.text for number, turn in enumerate(record.turns) if turn.role is Role.CANDIDATE}
    return Case(id=record.id, spoken=spoken, gold=record.gold, predicted=examined.labels)


def with_progress(things: Iterable[T], total: int, doing: str) -> Iterator[T]:
    """Pass things on, with a progress bar on standard error where that is a terminal."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    yield from track(things, total=total, description=doing, console=console, disable=not console.is_terminal)


def _lines(file: str) -> Iterator[bytes]:
    if file == "-":
        yield from sys.stdin.buffer
        return
    try:
        with Path(file).open("rb") as stream:
            yield from stream
    except OSError as error:
        raise InvalidError(f"{file} cannot be read: {error.strerror or error}") from error
