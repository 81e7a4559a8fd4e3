"""What is wrong with a question, in the form in which its author is told: all at once, each with its place."""

from collections.abc import Iterable, Sequence

from pydantic import BaseModel, ConfigDict

from app.errors import InvalidError

Path = tuple[str | int, ...]  # keys and list places, from 0, from the top of the file: ("script", "stages", 2, "id")


class Fault(BaseModel):
    """One fault of a question's content. `message` says what is expected there."""

    model_config = ConfigDict(frozen=True)

    path: Path
    message: str


class Problem(BaseModel):
    """A fault with its place in a file. `line` counts from 1; 0 where it concerns the file as a whole."""

    model_config = ConfigDict(frozen=True)

    file: str
    line: int
    path: str  # dotted, list places in brackets: script.stages[2].id; empty for the file as a whole
    message: str

    def __str__(self) -> str:
        """`question_bank/x.yaml:12: script.stages[2].id: …`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.path}: {self.message}" if self.path else f"{place}: {self.message}"


class BankError(InvalidError):
    """The question bank cannot be used. `problems` holds every one found, by file, then line."""

    code = "bank_invalid"

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems, so that the same files always give the same message."""
        self.problems: Sequence[Problem] = sorted(
            set(problems), key=lambda one: (one.file, one.line, one.path, one.message)
        )
        count = len(self.problems)
        heading = "the question bank has a problem" if count == 1 else f"the question bank has {count} problems"
        super().__init__("\n".join([heading, *(f"  {problem}" for problem in self.problems)]))


def dotted(path: Path) -> str:
    """A path as authors read it: `script.stages[2].id`."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
