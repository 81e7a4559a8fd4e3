"""The ports in memory: what the workflows see of a database, without one. Nothing is ever rolled back here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.bank.question import Question
from app.rubric.scorecard import Scorecard
from app.transcript.readings import TurnReading
from app.workflows.errors import QuestionNotFoundError
from app.workflows.ports import (
    Services,
    StoredDraft,
    StoredFailures,
    StoredInterview,
    StoredLogin,
    StoredPerson,
    StoredScorecard,
    StoredTurn,
)
from app.workflows.views import InterviewSummary, PersonRole


class FakeTransaction:
    def begin_writing(self) -> None:
        """Memory needs no lock."""


class FakeQuestions:
    def __init__(self, current: Mapping[str, Question]) -> None:
        self.versions: dict[str, Question] = {}
        self.offer(current)

    def offer(self, current: Mapping[str, Question]) -> None:
        self._current = dict(current)
        self.versions |= {question.content_hash: question for question in current.values()}

    def current(self) -> Mapping[str, Question]:
        return self._current

    def by_hash(self, content_hash: str) -> Question:
        if content_hash not in self.versions:
            raise QuestionNotFoundError
        return self.versions[content_hash]


class FakeInterviews:
    def __init__(self, questions: FakeQuestions) -> None:
        self._questions = questions
        self.rows: dict[str, StoredInterview] = {}
        self.summaries: dict[str, dict[str, object]] = {}
        self.said: dict[str, list[StoredTurn]] = {}
        self.readings: dict[tuple[str, int], list[tuple[str, str, TurnReading]]] = {}
        self.scorecards: dict[str, list[StoredScorecard]] = {}
        self.drafts: dict[str, StoredDraft] = {}

    def add(self, interview: StoredInterview) -> None:
        assert interview.id not in self.rows
        self.rows[interview.id] = interview
        self.said[interview.id] = []

    def get(self, person_id: str, interview_id: str, *, lock: bool = False) -> StoredInterview | None:
        row = self.rows.get(interview_id)
        return row if row and row.person_id == person_id else None

    def update(self, interview_id: str, **changes: object) -> None:
        summary = {name: changes.pop(name) for name in ("total", "score_status", "unscored_reason") if name in changes}
        self.summaries.setdefault(interview_id, {}).update(summary)
        self.rows[interview_id] = replace(self.rows[interview_id], **changes)

    def mine(self, person_id: str, limit: int) -> Sequence[InterviewSummary]:
        own = [row for row in self.rows.values() if row.person_id == person_id]
        own.sort(key=lambda row: (row.started_at, row.id), reverse=True)
        return [self._summary(row) for row in own[:limit]]

    def _summary(self, row: StoredInterview) -> InterviewSummary:
        question = self._questions.by_hash(row.question_hash)
        shown = ("id", "status", "started_at", "finished_at", "answers", "deleted_at", "forked_from")
        return InterviewSummary(
            question_id=question.id,
            question_title=question.title,
            **{name: getattr(row, name) for name in shown},
            **self.summaries.get(row.id, {}),
        )

    def purge(self, deleted_before: datetime, person_id: str | None = None) -> int:
        gone = [
            row.id
            for row in self.rows.values()
            if row.deleted_at and row.deleted_at <= deleted_before and person_id in (None, row.person_id)
        ]
        for interview_id in gone:
            del self.rows[interview_id]
            self.rows = {
                key: replace(row, forked_from=None) if row.forked_from == interview_id else row
                for key, row in self.rows.items()
            }
        return len(gone)

    def turns(self, interview_id: str, reader_hash: str = "") -> Sequence[StoredTurn]:
        return [self._with_reading(interview_id, turn, reader_hash) for turn in self.said[interview_id]]

    def _with_reading(self, interview_id: str, turn: StoredTurn, reader_hash: str) -> StoredTurn:
        found = self.readings.get((interview_id, turn.number), [])
        if not found:
            return turn
        reader, by, reading = next((one for one in found if one[1] == reader_hash), found[0])
        return replace(turn, reader=reader, reader_hash=by, reading=reading)

    def turn_count(self, interview_id: str) -> int:
        return len(self.said[interview_id])

    def add_turns(self, interview_id: str, turns: Iterable[StoredTurn]) -> None:
        for turn in turns:
            assert turn.number == len(self.said[interview_id])
            self.said[interview_id].append(replace(turn, reading=None, reader="", reader_hash=""))
            if turn.reading is not None:
                self.add_readings(interview_id, [turn.reading], turn.reader, turn.reader_hash, turn.said_at)

    def add_readings(
        self, interview_id: str, readings: Iterable[TurnReading], reader: str, reader_hash: str, now: datetime
    ) -> None:
        for reading in readings:
            self.readings.setdefault((interview_id, reading.turn), []).append((reader, reader_hash, reading))

    def add_scorecard(self, interview_id: str, scorecard: Scorecard, now: datetime) -> None:
        self.scorecards.setdefault(interview_id, []).append(StoredScorecard(scorecard, now))

    def scorecard(self, interview_id: str) -> StoredScorecard | None:
        return self.scorecards.get(interview_id, [None])[-1]

    def draft(self, interview_id: str) -> StoredDraft | None:
        return self.drafts.get(interview_id)

    def save_draft(self, interview_id: str, draft: StoredDraft) -> None:
        self.drafts[interview_id] = draft

    def drop_draft(self, interview_id: str) -> None:
        self.drafts.pop(interview_id, None)


class FakePeople:
    def __init__(self, interviews: FakeInterviews) -> None:
        self._interviews = interviews
        self.rows: dict[str, StoredPerson] = {}
        self.logins: dict[str, tuple[str, datetime, datetime]] = {}
        self.links: dict[str, tuple[datetime, bool]] = {}

    def add(self, person: StoredPerson, now: datetime) -> None:
        self.rows[person.id] = person

    def get(self, person_id: str) -> StoredPerson | None:
        return self.rows.get(person_id)

    def by_email(self, email: str) -> StoredPerson | None:
        return next((person for person in self.rows.values() if person.email == email), None)

    def update(self, person: StoredPerson) -> None:
        self.rows[person.id] = person

    def has_admin(self) -> bool:
        return any(person.role is PersonRole.ADMIN for person in self.rows.values())

    def claim(self, guest_id: str, person_id: str) -> None:
        rows = self._interviews.rows
        for key, row in rows.items():
            rows[key] = replace(row, person_id=person_id) if row.person_id == guest_id else row
        self.drop_logins_of(guest_id)
        del self.rows[guest_id]

    def add_login(self, token_hash: str, person_id: str, now: datetime, expires_at: datetime) -> None:
        self.logins[token_hash] = (person_id, now, expires_at)

    def login(self, token_hash: str) -> StoredLogin | None:
        if token_hash not in self.logins:
            return None
        person_id, last_seen, expires_at = self.logins[token_hash]
        return StoredLogin(self.rows[person_id], last_seen, expires_at)

    def touch_login(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        self.logins[token_hash] = (self.logins[token_hash][0], now, expires_at)

    def drop_login(self, token_hash: str) -> None:
        self.logins.pop(token_hash, None)

    def drop_logins_of(self, person_id: str) -> None:
        self.logins = {key: login for key, login in self.logins.items() if login[0] != person_id}

    def drop_expired(self, now: datetime) -> None:
        self.logins = {key: login for key, login in self.logins.items() if login[2] > now}
        self.links = {key: link for key, link in self.links.items() if link[0] > now}

    def add_link(self, token_hash: str, now: datetime, expires_at: datetime) -> None:
        self.links[token_hash] = (expires_at, False)

    def link_is_open(self, token_hash: str, now: datetime) -> bool:
        expires_at, used = self.links.get(token_hash, (now, True))
        return not used and expires_at > now

    def use_link(self, token_hash: str, now: datetime) -> bool:
        if not self.link_is_open(token_hash, now):
            return False
        self.links[token_hash] = (self.links[token_hash][0], True)
        return True


class FakeFailures:
    def __init__(self) -> None:
        self.rows: dict[str, StoredFailures] = {}

    def of(self, keys: Sequence[str]) -> Mapping[str, StoredFailures]:
        return {key: self.rows[key] for key in keys if key in self.rows}

    def add(self, key: str, now: datetime) -> None:
        before = self.rows[key].count if key in self.rows else 0
        self.rows[key] = StoredFailures(before + 1, now)

    def drop(self, key: str) -> None:
        self.rows.pop(key, None)

    def drop_before(self, then: datetime) -> None:
        self.rows = {key: row for key, row in self.rows.items() if row.last_at > then}


class FakePasswords:
    def hash(self, password: str) -> str:
        return f"hashed {password[::-1]}"

    def verify(self, password: str, password_hash: str | None) -> bool:
        return password_hash == self.hash(password)


class FakeSecrets:
    def __init__(self) -> None:
        self._made = 0

    def new_id(self) -> str:
        self._made += 1
        return f"id{self._made:04}"

    def new_token(self) -> str:
        self._made += 1
        return f"token{self._made:04}"


@dataclass
class MemoryWorld:
    """A whole installation in memory."""

    questions: FakeQuestions
    interviews: FakeInterviews
    people: FakePeople
    made: FakeSecrets
    failures: FakeFailures = field(default_factory=FakeFailures)

    @classmethod
    def offering(cls, *questions: Question) -> "MemoryWorld":
        shelf = FakeQuestions({question.id: question for question in questions})
        interviews = FakeInterviews(shelf)
        return cls(shelf, interviews, FakePeople(interviews), FakeSecrets())

    def offer(self, *questions: Question) -> None:
        self.questions.offer({question.id: question for question in questions})

    @contextmanager
    def services(self) -> Iterator[Services]:
        yield Services(
            FakeTransaction(), self.questions, self.interviews, self.people, self.failures, FakePasswords(), self.made
        )
