"""How a move is put into words."""

from app.interview.moves import Move, Part, PartKind
from app.interview.voice import enumerate_names, word
from tests.core.interview.builders import concepts, script


def said(*parts: Part) -> str:
    return word(script(), concepts(), Move(stage="not_network", parts=parts))


def tell(ref: str, variant: str = "") -> Part:
    return Part(kind=PartKind.TELL, ref=ref, variant=variant)


def test_facts_are_joined_two_to_a_sentence() -> None:
    text = said(tell("latency_target"), tell("latency_actual"), tell("data_size"))
    assert text == (
        "The answer has to be there within 50 ms, and at the moment it takes about two seconds. "
        "The table has about 40 million rows."
    )


def test_clauses_that_would_make_a_winding_sentence_are_kept_apart() -> None:
    query_shape = Part(kind=PartKind.TELL, ref="query_shape", wording=0)  # has ", and" of its own
    assert said(tell("data_size"), query_shape).startswith("The table has about 40 million rows. It's PostgreSQL 16")


def test_what_is_revealed_does_not_share_a_sentence_with_what_was_asked_for() -> None:
    text = said(tell("data_size"), Part(kind=PartKind.REVEAL, ref="not_the_network"))
    assert text.count(". ") == 1


def test_a_plan_stands_apart_with_its_line_breaks() -> None:
    lines = said(Part(kind=PartKind.REACT, ref="looks_at_plan"), tell("explain"), tell("data_size")).split("\n")
    assert "  Workers Planned: 4" in lines
    assert lines[-1].startswith("The table has")
    assert lines[-2] == ""


def test_several_findings_are_told_in_brief() -> None:
    assert "\n" not in said(tell("explain", "brief"), tell("dashboard", "brief"))


def test_sentences_begin_with_a_capital_even_where_a_concept_stands_first() -> None:
    part = Part(kind=PartKind.REACT, ref="single", wording=0, about=("caching",))
    assert said(part) == "A cache, all right."


def test_names_are_enumerated_like_a_person_would() -> None:
    assert enumerate_names(["a"]) == "a"
    assert enumerate_names(["a", "b"]) == "a and b"
    assert enumerate_names(["a", "b", "c"]) == "a, b and c"


def test_a_concept_without_a_spoken_name_goes_by_its_own() -> None:
    bare = script().model_copy(update={"spoken": {}})
    part = Part(kind=PartKind.REACT, ref="single", wording=0, about=("caching",))
    assert concepts()["caching"].name in word(bare, concepts(), Move(stage="opening", parts=(part,))).lower()
