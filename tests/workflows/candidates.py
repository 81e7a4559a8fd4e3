"""Builders: a candidate who sits interviews, over any installation, with a clock that only the test moves."""

import itertools
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol

from app.bank.question import Question
from app.workflows import answers, drafts, interviews, people, scorecards
from app.workflows.ports import Services
from app.workflows.views import Answered, InterviewSummary, InterviewView, ScorecardView

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
STRONG = (
    "What response time is required, how long does it take now, and what is the load in queries per second?",
    "I would first run EXPLAIN on the query to see whether it does a full table scan, and look at the slow query log.",
    "Then I would add an index on the column in the WHERE clause, so that O(n) becomes O(log n).",
)
_keys = itertools.count()


class World(Protocol):
    """An installation: in memory, or on a real database."""

    def services(self) -> AbstractContextManager[Services]: ...

    def offer(self, *questions: Question) -> None: ...


@dataclass
class Candidate:
    """Somebody who sits interviews. `minutes` is how long after START it is now."""

    world: World
    minutes: float = 0
    person_id: str = field(init=False)
    token: str = field(init=False)

    def __post_init__(self) -> None:
        with self.world.services() as services:
            self.person_id, self.token = people.guest(services, self.now)

    @property
    def now(self) -> datetime:
        return START + timedelta(minutes=self.minutes)

    def start(self, question: str = "slow-query", limit_s: int | None = None, seed: int = 1) -> str:
        with self.world.services() as services:
            return interviews.start(services, self.person_id, question, limit_s, self.now, seed)

    def view(self, interview: str) -> InterviewView:
        with self.world.services() as services:
            return interviews.view(services, self.person_id, interview, self.now)

    def answer(self, interview: str, text: str, turn: int | None = None, key: str | None = None) -> Answered:
        turn = self.view(interview).next_turn if turn is None else turn
        key = f"key{next(_keys)}" if key is None else key
        with self.world.services() as services:
            return answers.answer(services, self.person_id, interview, turn, key, text, self.now)

    def draft(self, interview: str, text: str, turn: int = 1) -> datetime | None:
        with self.world.services() as services:
            return drafts.save(services, self.person_id, interview, turn, text, self.now)

    def extend(self, interview: str) -> None:
        with self.world.services() as services:
            interviews.extend(services, self.person_id, interview, self.now)

    def finish(self, interview: str) -> None:
        with self.world.services() as services:
            interviews.finish(services, self.person_id, interview, self.now)

    def delete(self, interview: str) -> None:
        with self.world.services() as services:
            interviews.delete(services, self.person_id, interview, self.now)

    def restore(self, interview: str) -> None:
        with self.world.services() as services:
            interviews.restore(services, self.person_id, interview, self.now)

    def try_again(self, interview: str, stage: str, seed: int = 2) -> str:
        with self.world.services() as services:
            return interviews.try_again(services, self.person_id, interview, stage, self.now, seed)

    def mine(self) -> list[InterviewSummary]:
        with self.world.services() as services:
            return interviews.list_mine(services, self.person_id, self.now)

    def scorecard(self, interview: str) -> ScorecardView:
        with self.world.services() as services:
            return scorecards.view(services, self.person_id, interview, self.now)

    def sit(self, interview: str, texts: tuple[str, ...] = STRONG) -> InterviewView:
        """Answer with `texts` and then with "I have nothing to add.", until the interviewer closes."""
        for text in itertools.chain(texts, itertools.repeat("I have nothing to add.", 40)):
            answered = self.answer(interview, text)
            if answered.closed:
                return answered.view
        raise AssertionError("the interview did not end")
