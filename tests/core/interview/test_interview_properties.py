"""What holds of every interview, whatever the candidate does: random observation streams against the real script."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.interview import interviewer
from app.interview.moves import Part, PartKind
from app.interview.sayings import questions
from app.interview.state import fold
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act, Observation, Relation, RelationKind, Signal, SignalKind, TurnReading
from tests.core.interview.builders import Interview, concepts, parts, questions_asked, script

TEXTS = (
    "",
    "…",
    "?",
    "no",
    "index",
    "I'd assume 500 queries a second, say 3 seconds, and 40 million rows.",
    "Could you tell me that?",
    "You stupid bot",
    "I'd read the slow query log, pg_stat_statements, CPU and disk.",
    "{first} {0} {query} %s \x00 ‮ <b>bold</b>",
    "word " * 400,
)
PLAN = re.compile(r"\n\nGather .*ms\n\n", re.DOTALL)  # what EXPLAIN printed, indented as it is
# The names that nobody could miss; how a measure is described is checked with the reader's words when a bank is loaded.
NAMES = {
    "index": r"ind(ex(es|ed|ing)?|ices)",
    "query_rewrite": r"rewrit\w+|change to the query|n\+1",
    "db_maintenance": r"vacuum\w*|reindex\w*|upkeep",
    "connection_pool": r"pool(ing|er)?|pgbouncer",
    "archive_data": r"archiv\w+|old rows",
    "materialized_view": r"materiali[sz]ed|precomputed?|such a view",
    "vertical_scaling": r"(bigger|stronger|larger) (machine|box|server)|vertical\w*",
    "read_replica": r"replica(s|tion)?|followers?",
    "caching": r"cach(e|es|ed|ing)|redis|memcached",
    "partitioning": r"partition\w*",
    "write_queue": r"queue(s|d|ing)?|batch\w*",
    "denormalize": r"denormal\w+",
    "sharding": r"shard(s|ed|ing)?",
    "cqrs": r"cqrs",
    "event_streaming": r"kafka|streams?|event sourcing",
    "other_store": r"elasticsearch|nosql|mongo\w*|another kind of store",
    "microservices": r"microservices?|services of their own",
}
SPAN = {"turn": 0, "start": 0, "end": 0, "quote": ""}

observations = st.builds(
    lambda concept, act: Observation(concept=concept, act=act, **SPAN),
    st.sampled_from(sorted(concepts())),
    st.sampled_from(list(Act)),
)
readings = st.builds(
    lambda found, relations, signals, lists_order, words: TurnReading(
        turn=0,
        observations=tuple({(one.concept, one.act): one for one in found}.values()),
        relations=tuple(Relation(kind=kind, **SPAN) for kind in relations),
        signals=tuple(Signal(kind=kind, **SPAN) for kind in signals),
        lists_order=lists_order,
        words=words,
    ),
    st.lists(observations, max_size=8),
    st.lists(st.sampled_from(list(RelationKind)), max_size=2),
    st.lists(st.sampled_from(list(SignalKind)), max_size=1),
    st.booleans(),
    st.sampled_from((0, 1, 5, 40, 400)),
)
candidates = st.lists(st.tuples(readings, st.sampled_from(TEXTS)), min_size=1, max_size=20)
seeds = st.integers(min_value=0, max_value=2**32)


def named(text: str) -> set[str]:
    """The measures that a text names."""
    return {measure for measure, words in NAMES.items() if re.search(rf"\b({words})\b", text.lower())}


def sat(answers: list[tuple[TurnReading, str]], seed: int) -> Interview:
    """The interview with these answers, begun anew from the first when they run out, until it is closed."""
    interview, turns = Interview(seed), 0
    while not interview.over:
        reading, text = answers[turns % len(answers)]
        interview.hears(reading, text)
        turns += 1
        assert turns <= 16, "it has to end within sixteen candidate turns"
    return interview


@given(candidates, seeds)
def test_every_interview_ends_and_its_stages_only_go_forward(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    record = sat(answers, seed).record
    places = [script().place(spoken.turn.stage) for spoken in record]
    assert places == sorted(places)
    assert record[-1].turn.stage == "closing"


STALLS = (
    "ask data_size, ask hardware",
    "signal asks_repeat",
    "signal does_not_know",
    "propose caching",
    "propose read_replica",
    "propose sharding",
    "propose explain",
    "state query_shape",
    "ask freshness_need",
    "ask caching",
)


@given(st.lists(st.sampled_from(STALLS), min_size=1, max_size=16), seeds, st.integers(min_value=8, max_value=16))
def test_whoever_plays_for_time_reaches_the_end_in_time(stalls: list[str], seed: int, limit: int) -> None:
    interview, turns = Interview(seed, turns=limit), 0
    while not interview.over:
        interview.does(stalls[turns % len(stalls)])
        turns += 1
        assert turns <= limit
    assert interview.record[-2].turn.stage == "closing", "the last answer was to the last question"


@given(candidates, seeds)
def test_no_question_is_asked_twice_in_the_same_words(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    record = sat(answers, seed).record
    asked = questions_asked(record)
    assert len({(ref, wording, kind is PartKind.PROBE) for kind, ref, wording in asked}) == len(asked)
    spoken = [question for turn in record if turn.move for question in questions(turn.turn.text)]
    assert len(set(spoken)) == len(spoken)


@given(candidates, seeds)
def test_a_reply_asks_at_most_one_question(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    for spoken in sat(answers, seed).record:
        if spoken.move:
            # "What would you do if it is, and if it isn't?" is one; two sentences with a question mark stand together
            # only where one wording holds both.
            kinds = [part.kind for part in spoken.move.parts]
            asking = [part for part in spoken.move.parts if _asks(part)]
            assert len(asking) <= 1, kinds


def _asks(part: Part) -> bool:
    if part.kind is PartKind.NUDGE:
        return script().nudges[part.ref].asks
    if part.kind is PartKind.UNKNOWN:
        return part.variant == ""
    return part.kind in (PartKind.OPEN, PartKind.ASK_STAGE, PartKind.FOLLOW_UP, PartKind.PROBE, PartKind.REPEAT)


@given(candidates, seeds)
def test_the_ledger_is_never_contradicted(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    interview = sat(answers, seed)
    facts = script().facts
    before: dict[str, str | None] = {}
    for end in range(1, len(interview.record) + 1):
        now = {one.concept: one.value for one in interviewer.ledger(script(), concepts(), interview.record[:end])}
        assert now.items() >= before.items(), "what was told stays told, with the same value"
        before = now
    for concept, value in before.items():
        if concept in facts:
            assert value == facts[concept].short
    for part in parts(interview.record):
        if part.kind is PartKind.UNKNOWN:
            assert part.ref not in facts or facts[part.ref].unknown
        if part.kind in (PartKind.TELL, PartKind.CONFIRM) and part.ref in facts:
            assert not facts[part.ref].unknown


@given(candidates, seeds)
def test_a_fact_is_told_only_when_asked_for_looked_at_assumed_or_declared(
    answers: list[tuple[TurnReading, str]], seed: int
) -> None:
    record = sat(answers, seed).record
    for number, spoken in enumerate(record):
        said = record[number - 1].reading
        for part in spoken.move.parts if spoken.move else ():
            if part.kind not in (PartKind.TELL, PartKind.UNKNOWN, PartKind.CONFIRM):
                continue
            assert said is not None
            finding = script().finding(part.ref)
            concept = finding.concept if finding else part.ref
            acts = {one.act for one in said.observations if one.concept == concept}
            assert acts & {Act.ASK, *(finding.acts if finding else (Act.STATE,))}, part


@given(candidates, seeds)
def test_no_measure_is_named_before_the_candidate_has_raised_it(
    answers: list[tuple[TurnReading, str]], seed: int
) -> None:
    record = sat(answers, seed).record
    measures = {concept.id for concept in concepts().values() if concept.kind is ConceptKind.MEASURE}
    for number, spoken in enumerate(record):
        if spoken.move:
            raised = fold(script(), concepts(), record[: number + 1]).raised
            assert named(spoken.turn.text) <= raised
            for part in spoken.move.parts:
                assert measures & set(part.about) <= raised


@given(candidates, seeds)
def test_one_thing_is_probed_at_most_twice(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    record = sat(answers, seed).record
    things = [script().follow_up(part.ref).thing for part in parts(record) if part.kind is PartKind.FOLLOW_UP]
    assert all(things.count(thing) <= 2 for thing in things)
    for stage in script().stages:
        probes = [one for one in parts(record) if one.kind is PartKind.PROBE and one.ref == stage.id]
        assert len(probes) <= 2


@given(candidates, seeds)
def test_every_part_refers_to_something_in_the_script(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    stages = {stage.id for stage in script().stages}
    follow_ups = {one.id for one in script().follow_ups}
    tellable = set(script().facts) | {one.id for one in script().findings}
    known = {
        PartKind.OPEN: stages,
        PartKind.ASK_STAGE: stages,
        PartKind.PROBE: stages,
        PartKind.REPEAT: stages | follow_ups,
        PartKind.FOLLOW_UP: follow_ups,
        PartKind.REACT: {one.id for one in script().reactions},
        PartKind.REVEAL: {reveal.id for stage in script().stages for reveal in stage.reveals},
        PartKind.NUDGE: set(script().nudges),
        PartKind.TELL: tellable,
        PartKind.CONFIRM: set(script().facts),
        PartKind.UNKNOWN: set(concepts()),
        PartKind.CLOSE: {"closing"},
    }
    for part in parts(sat(answers, seed).record):
        assert part.ref in known[part.kind], part


@given(candidates, seeds)
def test_what_is_said_is_whole_sentences_without_a_placeholder_left(
    answers: list[tuple[TurnReading, str]], seed: int
) -> None:
    for spoken in sat(answers, seed).record:
        if spoken.move:
            said = spoken.turn.text
            assert re.search(r"[.?!]$", said), said
            assert "{" not in said
            assert "  " not in PLAN.sub("", said), said
            assert not said[0].islower(), said


@given(candidates, seeds)
def test_the_same_record_always_gets_the_same_reply(answers: list[tuple[TurnReading, str]], seed: int) -> None:
    assert sat(answers, seed).record == sat(answers, seed).record
