"""What only a real database can show: commits and rollbacks, locks, doubled requests, counted statements."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, delete, event, func, select, text
from sqlmodel import col

from app.bank.question import Question
from app.storage import engine as engines
from app.storage.database import Database
from app.storage.engine import make_engine
from app.storage.tables import InterviewRow, QuestionVersionRow, ReadingRow, ScorecardRow, TurnRow
from app.workflows import answers, interviews, people, scorecards
from app.workflows.errors import QuestionNotFoundError, StaleTabError, UnavailableError
from app.workflows.views import Answered, InterviewStatus
from tests.storage.conftest import DatabaseWorld
from tests.workflows.candidates import START, STRONG, Candidate
from tests.workflows.fakes import FakePasswords

Outcome = Answered | Exception


@contextmanager
def statements(engine: Engine) -> Iterator[list[str]]:
    """The statements that reach the database meanwhile, BEGIN left out."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def at_once(count: int, action: Callable[[int], Answered]) -> list[Outcome]:
    barrier = threading.Barrier(count)
    outcomes: list[Outcome] = []

    def run(number: int) -> None:
        barrier.wait()
        try:
            outcomes.append(action(number))
        except Exception as error:  # the outcome is what is looked at
            outcomes.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def rows(engine: Engine, table: type[Any]) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(table)) or 0


def test_what_raises_leaves_nothing_behind(world: DatabaseWorld, candidate: Candidate, engine: Engine) -> None:
    def start_and_fail() -> None:
        with world.services() as services:
            interviews.start(services, candidate.person_id, "slow-query", None, START, 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        start_and_fail()
    assert rows(engine, InterviewRow) == 0


def test_an_answer_that_fails_on_its_way_leaves_nothing_behind(
    candidate: Candidate, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = candidate.start()
    monkeypatch.setattr("app.storage.interviews.SqlInterviews.drop_draft", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        candidate.answer(interview, STRONG[0])
    assert (rows(engine, TurnRow), rows(engine, ReadingRow)) == (1, 0)


def test_twenty_of_the_same_request_at_once_are_one_answer(candidate: Candidate, engine: Engine) -> None:
    interview = candidate.start()
    outcomes = at_once(20, lambda _: candidate.answer(interview, STRONG[0], turn=1, key="k"))
    assert [type(outcome) for outcome in outcomes] == [Answered] * 20
    answered = [outcome for outcome in outcomes if isinstance(outcome, Answered)]
    assert sum(not outcome.repeated for outcome in answered) == 1
    assert len({outcome.view.turns for outcome in answered}) == 1
    assert (rows(engine, TurnRow), rows(engine, ReadingRow)) == (3, 1)


def test_of_ten_tabs_that_answer_the_same_turn_one_is_taken_and_nine_are_told(
    candidate: Candidate, engine: Engine
) -> None:
    interview = candidate.start()
    outcomes = at_once(10, lambda number: candidate.answer(interview, STRONG[0], turn=1, key=f"tab {number}"))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Answered"] + ["StaleTabError"] * 9
    assert rows(engine, TurnRow) == 3


def test_a_draft_that_is_saved_while_its_answer_is_taken_does_not_outlive_it(
    world: DatabaseWorld, candidate: Candidate
) -> None:
    interview = candidate.start()
    outcomes: list[object] = []

    def save() -> None:
        try:
            outcomes.append(candidate.draft(interview, "What is", turn=1))
        except StaleTabError as error:
            outcomes.append(error)

    late = threading.Thread(target=save)
    with world.services() as services:
        answers.answer(services, candidate.person_id, interview, 1, "k", STRONG[0], START)
        late.start()
        late.join(0.3)  # by now it has looked, or waits for what is not committed yet
    late.join(15)
    assert [type(outcome) for outcome in outcomes] == [StaleTabError]


def test_ten_who_end_an_interview_at_once_score_it_once(candidate: Candidate, engine: Engine) -> None:
    interview = candidate.start(limit_s=60)
    candidate.answer(interview, STRONG[0])
    candidate.minutes = 5
    at_once(10, lambda _: candidate.view(interview))  # type: ignore[arg-type, return-value]
    assert rows(engine, ScorecardRow) == 1
    assert candidate.view(interview).status is InterviewStatus.FINISHED


def test_of_two_who_follow_the_same_link_one_becomes_admin(world: DatabaseWorld) -> None:
    with world.services() as services:
        link = people.new_setup_link(services, START)

    def follow(number: int) -> Any:
        with world.services() as services:
            return people.make_first_admin(services, link, f"{number}@example.org", "a long password", None, START)

    outcomes = at_once(5, follow)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["SetupLinkError"] * 4 + ["tuple"]


def test_candidates_at_once_do_not_get_into_each_others_way(world: DatabaseWorld, engine: Engine) -> None:
    candidates = [Candidate(world) for _ in range(8)]
    sat = at_once(8, lambda number: candidates[number].sit(candidates[number].start()))  # type: ignore[arg-type, return-value]
    assert {view.status for view in sat} == {InterviewStatus.FINISHED}  # type: ignore[union-attr]
    assert rows(engine, ScorecardRow) == 8


def test_an_answer_takes_at_most_eight_statements_asking_who_it_is_included(
    world: DatabaseWorld, candidate: Candidate, engine: Engine
) -> None:
    interview = candidate.start()
    counts = []
    for number, text_ in enumerate((*STRONG, *["I have nothing to add."] * 40)):
        with statements(engine) as seen, world.services() as services:
            person = people.by_token(services, candidate.token, START)
            assert person is not None
            answered = answers.answer(services, person.id, interview, number * 2 + 1, f"k{number}", text_, START)
        counts.append(len(seen))
        if answered.closed:
            break
    assert answered.closed
    assert max(counts[:-1]) <= 7
    assert counts[-1] <= 8, "the last one, which scores as well"


def test_pages_take_the_same_few_statements_however_long_the_interview(
    world: DatabaseWorld, candidate: Candidate, engine: Engine
) -> None:
    interview = candidate.start()
    with statements(engine) as early:
        candidate.view(interview)
    candidate.sit(interview)
    with statements(engine) as late:
        candidate.view(interview)
    assert len(early) == len(late) == 3
    with statements(engine) as seen, world.services() as services:
        scorecards.view(services, candidate.person_id, interview, START)
    assert len(seen) == 4
    for _ in range(5):
        candidate.start()
    with statements(engine) as seen:
        assert len(candidate.mine()) == 6
    assert len(seen) == 1


def test_an_old_question_version_is_loaded_from_the_database(
    world: DatabaseWorld, candidate: Candidate, slow_query: Question
) -> None:
    interview = candidate.start()
    before = candidate.answer(interview, STRONG[0]).view
    world.offer()  # a process whose bank has lost the question
    assert candidate.view(interview) == before
    with world.services() as services:
        loaded = services.questions.by_hash(slow_query.content_hash)
    assert loaded.content_hash == slow_query.content_hash
    assert loaded.reader().content_hash == slow_query.reader().content_hash
    candidate.answer(interview, STRONG[1])
    with pytest.raises(QuestionNotFoundError):
        candidate.start()


def test_versions_are_stored_once(world: DatabaseWorld, engine: Engine) -> None:
    world.database.store_questions(START)
    assert rows(engine, QuestionVersionRow) == 1


def test_a_purged_interview_leaves_no_row_behind(world: DatabaseWorld, candidate: Candidate, engine: Engine) -> None:
    interview = candidate.start()
    candidate.sit(interview)
    fork = candidate.try_again(interview, candidate.view(interview).stages[0].id)
    candidate.draft(fork, "x")
    for one in (interview, fork):
        candidate.delete(one)
    candidate.minutes = 24 * 60
    candidate.mine()
    assert [rows(engine, table) for table in (InterviewRow, TurnRow, ReadingRow, ScorecardRow)] == [0, 0, 0, 0]


def test_a_scorecard_has_one_reader_even_where_turns_were_read_by_an_older_one(
    candidate: Candidate, engine: Engine
) -> None:
    interview = candidate.start()
    for said in STRONG:
        candidate.answer(interview, said)
    candidate.finish(interview)
    expected = candidate.scorecard(interview)
    with engine.begin() as connection:
        connection.execute(delete(ScorecardRow))
        connection.execute(text("UPDATE interviews SET status = 'open', finished_at = NULL"))
        connection.execute(
            text("UPDATE readings SET reader_hash = 'old', document = :nothing WHERE turn_number = 1"),
            {"nothing": '{"turn": 1}'},
        )
    candidate.finish(interview)
    shown = candidate.scorecard(interview)
    assert shown.scorecard == expected.scorecard
    assert shown.observations == expected.observations
    assert rows(engine, ReadingRow) == len(STRONG) + 1, "what the older reader found stays on record"


def test_a_reader_can_become_a_writer_and_sees_the_newest_state(world: DatabaseWorld, candidate: Candidate) -> None:
    interview = candidate.start()
    with world.database.reading() as services:
        assert people.by_token(services, candidate.token, START)
        candidate.answer(interview, STRONG[0])  # another transaction commits after this one has read
        with pytest.raises(StaleTabError):
            answers.answer(services, candidate.person_id, interview, 1, "late", STRONG[1], START)
        answers.answer(services, candidate.person_id, interview, 3, "in time", STRONG[1], START)
    assert candidate.view(interview).next_turn == 5


def test_a_database_that_stays_locked_is_unavailable_and_nothing_is_lost(
    tmp_path: Any, slow_query: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.storage.migrate import migrate

    monkeypatch.setattr(engines, "_PRAGMAS", (("busy_timeout", "50", 50), *engines._PRAGMAS[1:]))
    engine = make_engine(f"sqlite:///{tmp_path}/dryrun.db")
    migrate(engine)
    world = DatabaseWorld(engine, slow_query)
    candidate = Candidate(world)
    interview = candidate.start()
    with world.database.writing() as holder:
        assert holder.people.has_admin() is False  # takes the lock
        with pytest.raises(UnavailableError):
            candidate.answer(interview, STRONG[0], turn=1)
    assert candidate.answer(interview, STRONG[0], turn=1).view.next_turn == 3
    engine.dispose()


def test_a_server_that_is_gone_is_unavailable() -> None:
    database = Database(make_engine("postgresql://nobody@127.0.0.1:1/none"), {}, FakePasswords())
    with pytest.raises(UnavailableError), database.reading() as services:
        services.people.has_admin()


def test_a_connection_that_the_server_cut_is_replaced_without_an_error(
    postgresql_server: str, migrated_template: str, slow_query: Any
) -> None:
    from tests.storage.conftest import new_database

    engine = make_engine(new_database(postgresql_server, migrated_template))
    candidate = Candidate(DatabaseWorld(engine, slow_query))
    interview = candidate.start()
    cutter = make_engine(postgresql_server)
    with cutter.connect() as connection:
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"
        connection.execute(text(cut), {"name": engine.url.database})
    assert candidate.answer(interview, STRONG[0]).view.next_turn == 3
    for one in (engine, cutter):
        one.dispose()


PLANS = {
    "my interviews": select(col(InterviewRow.id))
    .where(col(InterviewRow.person_id) == "p")
    .order_by(col(InterviewRow.started_at).desc(), col(InterviewRow.id).desc())
    .limit(50),
    "turns of an interview": select(col(TurnRow.number))
    .where(col(TurnRow.interview_id) == "i")
    .order_by(col(TurnRow.number)),
    "newest scorecard": select(col(ScorecardRow.id))
    .where(col(ScorecardRow.interview_id) == "i")
    .order_by(col(ScorecardRow.created_at).desc())
    .limit(1),
    "what was deleted long ago": select(col(InterviewRow.id)).where(
        col(InterviewRow.deleted_at).is_not(None), col(InterviewRow.deleted_at) <= START
    ),
}


@pytest.mark.parametrize("name", PLANS)
def test_hot_queries_neither_scan_a_table_nor_sort(engine: Engine, name: str) -> None:
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            explain = "EXPLAIN QUERY PLAN "
        else:
            explain = "EXPLAIN "
            for way in ("seqscan", "bitmapscan", "sort"):  # cheap on an empty table, whatever indexes there are
                connection.exec_driver_sql(f"SET enable_{way} = off")
        compiled = PLANS[name].compile(engine, compile_kwargs={"literal_binds": True})
        plan = "\n".join(str(row) for row in connection.exec_driver_sql(explain + str(compiled)))
    assert "Seq Scan" not in plan, plan
    assert "SCAN interviews" not in plan, plan
    assert "B-TREE" not in plan, plan
    assert "Sort" not in plan, plan


def test_an_id_that_postgresql_cannot_hold_is_nobodys(world: DatabaseWorld) -> None:
    with world.services() as services:
        assert services.interviews.get("somebody", "a\x00b") is None
