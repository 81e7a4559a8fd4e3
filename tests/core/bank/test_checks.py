"""Checks across the parts of a question that a file of the bank cannot easily show."""

from app.bank.checks import check_question
from app.bank.concept_checks import check_concepts
from app.bank.problems import dotted
from app.bank.question import Question
from app.reading.lexicon import ConceptEntry


def changed(question: Question, concept: str, **values: object) -> tuple[ConceptEntry, ...]:
    """The question's concepts with one of them changed."""
    return tuple(entry.model_copy(update=values) if entry.id == concept else entry for entry in question.concepts)


def test_a_phrase_that_stands_for_two_measures_is_a_fault_of_the_later_one(slow_query: Question) -> None:
    terms = next(entry for entry in slow_query.concepts if entry.id == "caching").terms
    faults = check_concepts(changed(slow_query, "caching", terms=(*terms, "read (replicas|followers)")))
    assert [fault.message for fault in faults] == [
        "`caching`: the phrase 'read (replicas|followers)' stands for `read_replica` too: keep it in one of the two"
    ]
    assert dotted(faults[0].path).endswith(".terms")


def test_a_phrase_that_two_facts_share_is_no_fault(slow_query: Question) -> None:
    terms = next(entry for entry in slow_query.concepts if entry.id == "qps").topics
    assert check_concepts(changed(slow_query, "data_size", topics=terms)) == []


def test_a_concept_twice_and_one_about_no_measure_are_faults(slow_query: Question) -> None:
    twice = (*slow_query.concepts, slow_query.concepts[0])
    assert [fault.message for fault in check_concepts(twice)] == ["there is another concept `latency_target`"]
    faults = check_concepts(changed(slow_query, "cache_invalidation", about=("qps",)))
    assert [fault.message for fault in faults] == ["`cache_invalidation` is about `qps`, which is no measure here"]


def test_a_stage_that_could_run_out_of_words_is_a_fault(slow_query: Question) -> None:
    stage = slow_query.script.stages[0]
    only = tuple(wording.model_copy(update={"say": "And {first}?"}) for wording in stage.questions)
    stages = (stage.model_copy(update={"questions": only}), *slow_query.script.stages[1:])
    question = slow_query.model_copy(update={"script": slow_query.script.model_copy(update={"stages": stages})})
    assert [dotted(fault.path) for fault in check_question(question)] == ["script.stages[0].questions"]


def test_the_concept_map_and_the_scoring_context_tell_the_same_question(slow_query: Question) -> None:
    context = slow_query.scoring_context()
    assert list(slow_query.concept_map) == [entry.id for entry in slow_query.concepts]
    assert context.concepts == slow_query.concept_map
    assert [(stage.id, stage.round) for stage in context.stages] == [
        (stage.id, stage.round.value) for stage in slow_query.script.stages
    ]
    assert context.question_hash == slow_query.content_hash
    assert context.reader_hash == slow_query.reader().content_hash
    assert slow_query.reader() is slow_query.reader()
