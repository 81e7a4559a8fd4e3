"""Transcripts of the corpus, and what the product makes of them when something in them is changed."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from app.bank.question import Question
from app.rubric.scoring import levels, score
from app.transcript.readings import Reading, TurnReading
from app.transcript.turns import Role, Transcript, Turn

CORPUS = Path(__file__).parents[1] / "corpus"
STAGES = (
    "opening",
    "not_network",
    "already_indexed",
    "high_qps",
    "load_grows",
    "order",
    "beyond_one_db",
    "closing",
)


@cache
def transcripts() -> Mapping[str, Transcript]:
    """Every transcript of the corpus that the reader was made on, by id."""
    files = [CORPUS / "dev.jsonl", *sorted((CORPUS / "writers").glob("*.jsonl"))]
    records = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line)
    return {one["id"]: tuple(Turn.model_validate(turn) for turn in one["turns"]) for one in records}


@dataclass(frozen=True)
class Outcome:
    """What came of a transcript: a level by criterion, the total (0 where it is unscored), and the reading."""

    levels: Mapping[str, int]
    total: int
    reading: Reading


class Scorer:
    """Reads and scores as the product does; a turn whose past is unchanged is read once."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self._reader = question.reader()
        self._context = question.scoring_context()
        self._read_last = lru_cache(maxsize=20_000)(self._uncached)
        self.outcome = lru_cache(maxsize=5_000)(self._outcome)

    def _uncached(self, turns: Transcript) -> TurnReading:
        return self._reader.read_turn(turns, self._readings(turns[:-1]))

    def _readings(self, turns: Transcript) -> list[TurnReading]:
        spoken = [number for number, turn in enumerate(turns) if turn.role is Role.CANDIDATE]
        return [self._read_last(turns[: number + 1]) for number in spoken]

    def _outcome(self, turns: Transcript) -> Outcome:
        """Levels, total and reading of one transcript."""
        reading = self._reader.assemble(turns, self._readings(turns))
        card = score(self._context, turns, reading)
        reached = {one.id: one.level for one in card.criteria} or levels(self._context, turns, reading)
        return Outcome(reached, card.total or 0, reading)

    def acts(self, answer: str, stage: str = "load_grows") -> set[str]:
        """What is observed in one answer, as "propose index"."""
        turns = (
            Turn(role=Role.INTERVIEWER, stage=stage, text="Go on, please."),
            Turn(role=Role.CANDIDATE, stage=stage, text=answer),
        )
        return {f"{one.act.value} {one.concept}" for one in self._read_last(turns).observations}


def changed(turns: Transcript, change: Callable[[str], str]) -> Transcript:
    """A transcript with every answer changed, the interviewer's words as they were."""
    return tuple(
        turn.model_copy(update={"text": change(turn.text)}) if turn.role is Role.CANDIDATE else turn for turn in turns
    )


def with_appendix(turns: Transcript, stage: str, text: str) -> Transcript:
    """A transcript with `text` after the last answer of a stage, or of the whole where the stage was not reached."""
    spoken = [number for number, turn in enumerate(turns) if turn.role is Role.CANDIDATE]
    place = [number for number in spoken if turns[number].stage == stage] or spoken
    answer = turns[place[-1]]
    longer = answer.model_copy(update={"text": f"{answer.text}\n\n{text}"})
    return (*turns[: place[-1]], longer, *turns[place[-1] + 1 :])


def asked(turns: Transcript, stage: str, text: str) -> Transcript:
    """A transcript in which `text` is what the interviewer says before the last answer of a stage."""
    spoken = [number for number, turn in enumerate(turns) if turn.role is Role.INTERVIEWER]
    place = [number for number in spoken if turns[number].stage == stage] or spoken
    return (*turns[: place[-1]], turns[place[-1]].model_copy(update={"text": text}), *turns[place[-1] + 1 :])


def raised(before: Outcome, after: Outcome) -> dict[str, tuple[int, int]]:
    """Every level, and the total, that is higher than it was, with both values."""
    pairs = {name: (level, after.levels[name]) for name, level in before.levels.items()}
    pairs["total"] = before.total, after.total
    return {name: pair for name, pair in pairs.items() if pair[1] > pair[0]}


def new_observations(before: Outcome, after: Outcome) -> list[str]:
    """What only the later reading has: turn, act, concept and quote, for whoever mends the reader."""
    known = {(one.turn, one.act, one.concept) for one in before.reading.observations}
    fresh = [one for one in after.reading.observations if (one.turn, one.act, one.concept) not in known]
    told = [f"turn {one.turn}: {one.act.value} {one.concept} “{one.quote}” ({one.cue})" for one in fresh]
    had = {(one.turn, one.kind, one.concept) for one in before.reading.relations}
    bound = [one for one in after.reading.relations if (one.turn, one.kind, one.concept) not in had]
    return told + [f"turn {one.turn}: {one.kind.value} {one.concept} “{one.quote}”" for one in bound]


def alone(stages: Sequence[str], questions: Mapping[str, str], answers: Mapping[str, str]) -> Transcript:
    """An interview of one question and one answer in each stage."""
    return tuple(
        Turn(role=role, stage=stage, text=text)
        for stage in stages
        for role, text in ((Role.INTERVIEWER, questions[stage]), (Role.CANDIDATE, answers[stage]))
    )
