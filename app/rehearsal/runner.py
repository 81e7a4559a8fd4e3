"""Sitting an interview in-process: interviewer, reader and scorer joined, without storage, clock or network."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.bank.question import Question
from app.interview import interviewer
from app.interview.interviewer import Spoken
from app.interview.moves import Move, PartKind, ToldFact
from app.interview.personas import Persona
from app.rubric.scorecard import Scorecard
from app.rubric.scoring import score
from app.transcript.readings import Reading, TurnReading
from app.transcript.turns import Role, Turn

Candidate = Callable[[Move], str | None]
"""Answers the interviewer's move; None where there is nothing left to say."""


@dataclass(frozen=True)
class Rehearsal:
    """One interview that was sat. `unused` counts the answers that were left when the interviewer closed it."""

    record: tuple[Spoken, ...]
    reading: Reading
    scorecard: Scorecard
    ledger: tuple[ToldFact, ...]
    unused: int = 0

    @property
    def turns(self) -> tuple[Turn, ...]:
        """What was said, in order, from the interviewer's first words."""
        return tuple(spoken.turn for spoken in self.record)

    @property
    def closed(self) -> bool:
        """Whether the interviewer brought it to its end."""
        return any(spoken.move is not None and spoken.move.closes for spoken in self.record)


class Sitting:
    """An interview under way: `asked` is the interviewer's latest turn, and `answer` gives the next."""

    def __init__(self, question: Question, seed: int) -> None:
        self._question = question
        self._seed = seed
        self._readings: list[TurnReading] = []
        self._record: list[Spoken] = []
        self._say(interviewer.begin(question.script, question.concept_map, seed))

    @property
    def asked(self) -> Spoken:
        """The interviewer's latest turn; its move is never None."""
        return self._record[-1]

    @property
    def move(self) -> Move:
        """The interviewer's latest move."""
        move = self.asked.move
        if move is None:
            raise RuntimeError("the record ends with a candidate's turn")
        return move

    @property
    def record(self) -> tuple[Spoken, ...]:
        """All that was said so far."""
        return tuple(self._record)

    def answer(self, text: str) -> Spoken:
        """Take an answer and return the interviewer's next turn. Raises InterviewOverError after the end."""
        if self.move.closes:
            raise interviewer.InterviewOverError("This interview is over.")
        turn = Turn(role=Role.CANDIDATE, stage=self.asked.turn.stage, text=text)
        turns = [*(spoken.turn for spoken in self._record), turn]
        reading = self._question.reader().read_turn(turns, self._readings)
        self._readings.append(reading)
        self._record.append(Spoken(turn=turn, reading=reading))
        reply = interviewer.reply(self._question.script, self._question.concept_map, self._record, self._seed)
        return self._say(reply)

    def hint(self) -> str | None:
        """A hint for the question that is open; None after the end."""
        return interviewer.hint(self._question.script, self._record)

    def ledger(self) -> tuple[ToldFact, ...]:
        """What the interviewer has told so far."""
        return interviewer.ledger(self._question.script, self._question.concept_map, self._record)

    def result(self, unused: int = 0) -> Rehearsal:
        """The interview as it stands, read as a whole and scored."""
        turns = tuple(spoken.turn for spoken in self._record)
        reading = self._question.reader().assemble(turns, self._readings)
        scorecard = score(self._question.scoring_context(), turns, reading)
        return Rehearsal(self.record, reading, scorecard, self.ledger(), unused)

    def _say(self, reply: interviewer.Reply) -> Spoken:
        turn = Turn(role=Role.INTERVIEWER, stage=reply.move.stage, text=reply.text)
        self._record.append(Spoken(turn=turn, move=reply.move))
        return self._record[-1]


def rehearse(question: Question, persona: Persona, seed: int) -> Rehearsal:
    """Let a persona sit the interview to its end."""
    return run(question, answers_of(persona), seed)


def sit(question: Question, answers: Iterable[str], seed: int) -> Rehearsal:
    """Give these answers, in order, until they run out or the interviewer closes."""
    left = list(answers)
    sitting = Sitting(question, seed)
    while left and not sitting.move.closes:
        sitting.answer(left.pop(0))
    return sitting.result(unused=len(left))


def run(question: Question, candidate: Candidate, seed: int) -> Rehearsal:
    """Let a candidate answer until the interviewer closes or nothing is left to say."""
    sitting = Sitting(question, seed)
    while not sitting.move.closes and (text := candidate(sitting.move)) is not None:
        sitting.answer(text)
    return sitting.result()


def answers_of(persona: Persona) -> Candidate:
    """A candidate who answers as the persona's file says; it keeps count, so make a new one for each interview."""
    given: Counter[str] = Counter()

    def take(key: str, answers: tuple[str, ...]) -> str | None:
        given[key] += 1
        return answers[given[key] - 1] if given[key] <= len(answers) else None

    def answer(move: Move) -> str:
        for key, said in _fitting(persona, move):
            if (text := take(key, said)) is not None:
                return text
        given["fallback"] += 1
        return persona.fallback[(given["fallback"] - 1) % len(persona.fallback)]

    return answer


def _fitting(persona: Persona, move: Move) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The lists from which the answer to this move can come, the closest first."""
    for part in move.parts:
        if part.kind is PartKind.FOLLOW_UP and part.ref in persona.follow_ups:
            yield f"follow_up/{part.ref}", (persona.follow_ups[part.ref],)
        if part.kind is PartKind.UNKNOWN and part.variant == "" and part.ref in persona.facts:
            yield f"fact/{part.ref}", (persona.facts[part.ref],)
    yield f"stage/{move.stage}", persona.says.get(move.stage, ())
