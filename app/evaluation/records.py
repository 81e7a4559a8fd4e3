"""Transcripts and labels in the form of LABELLING.md ("File format"): one JSON object per line.

Parsing is pure: lines come in, records go out. A fault is told with its line, counted from 1, and its place in it.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from app.errors import InvalidError
from app.transcript.readings import Act
from app.transcript.turns import Turn


class RecordError(InvalidError):
    """A line that cannot be taken. `line` counts from 1."""

    code = "record_invalid"

    def __init__(self, line: int, reason: str) -> None:
        """`reason` says what is wrong with the line and where in it."""
        super().__init__(f"line {line}: {reason}")
        self.line = line


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class TranscriptRecord(_Record):
    """One transcript. Whatever else stands in the line, labels above all, is not looked at."""

    id: str
    question: str
    turns: tuple[Turn, ...] = Field(min_length=1)

    @field_validator("id", "turns")
    @classmethod
    def _is_unicode(cls, value: str | tuple[Turn, ...]) -> str | tuple[Turn, ...]:
        """JSON can write half a surrogate pair ("\\ud800"), which is no text and could not be printed again."""
        for number, text in enumerate([value] if isinstance(value, str) else [turn.text for turn in value]):
            if any("\ud800" <= letter <= "\udfff" for letter in text):
                where = "" if isinstance(value, str) else f" in turn {number}"
                raise ValueError(f"half a surrogate pair{where}")
        return value


class LabelledObservation(_Record):
    """An observation as raters write it: without offsets."""

    turn: int
    concept: str
    act: Act
    quote: str = ""


class Labels(_Record):
    """What a rater, or the product, says about one transcript. A level of None is an unscored one."""

    observations: tuple[LabelledObservation, ...] = ()
    criteria: dict[str, Annotated[int, Field(ge=0, le=3)] | None] = Field(default_factory=dict)
    flags: tuple[str, ...] = ()


class LabelledRecord(TranscriptRecord):
    """A transcript with its gold labels."""

    gold: Labels


R = TypeVar("R", bound=TranscriptRecord)


def parse_records(lines: Iterable[bytes], kind: type[R]) -> Iterator[tuple[int, R]]:
    """Each record with its line number; blank lines are passed over. Raises `RecordError` at the first bad line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except UnicodeDecodeError as error:
            raise RecordError(number, f"not UTF-8 at byte {error.start + 1}") from error
        except RecursionError as error:
            raise RecordError(number, "not JSON that can be read: nested too deep") from error
        except json.JSONDecodeError as error:
            raise RecordError(number, f"not JSON: {error.msg} at character {error.pos + 1}") from error
        except ValueError as error:
            raise RecordError(number, f"not JSON that can be read: {error}") from error
        if not isinstance(data, dict):
            raise RecordError(number, "expected a JSON object with `id`, `question` and `turns`")
        try:
            yield number, kind.model_validate(data)
        except ValidationError as error:
            raise RecordError(number, "; ".join(_faults(error))) from error


def _faults(error: ValidationError) -> Iterator[str]:
    """Every fault of one line as "turns.2.role: …"."""
    faults = error.errors(include_url=False, include_context=False)
    for fault in faults:
        place = ".".join(str(step) for step in fault["loc"])
        if fault["type"] == "too_short":
            if not fault["input"]:  # else each item has a fault of its own, and leaving it out is no second one
                yield f"{place}: expected at least one"
            continue
        yield f"{place}: {fault['msg'][0].lower()}{fault['msg'][1:]}"
