"""Transcripts as JSON Lines: what is taken, and how a fault is told."""

import json

import pytest

from app.evaluation.records import LabelledRecord, RecordError, TranscriptRecord, parse_records

GOOD = {
    "id": "a-1",
    "question": "slow-query",
    "turns": [{"role": "candidate", "stage": "opening", "text": "An index."}],
}


def line(**changes: object) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


def test_records_come_out_in_order_with_their_line_numbers_and_blank_lines_are_passed_over() -> None:
    found = list(parse_records([line(id="x"), b"\n", line(id="y")], TranscriptRecord))
    assert [(number, record.id) for number, record in found] == [(1, "x"), (3, "y")]


def test_labels_are_not_looked_at_where_only_the_transcript_is_wanted() -> None:
    record = next(parse_records([line(gold={"criteria": "nonsense"})], TranscriptRecord))[1]
    assert "gold" not in record.model_dump()


def test_a_byte_order_mark_at_the_beginning_is_no_fault() -> None:
    assert list(parse_records([b"\xef\xbb\xbf" + line()], TranscriptRecord))


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1, 2]", "expected a JSON object"),
        (b"\xff\xfe", "not UTF-8 at byte 1"),
        (b"[" * 100_000, "nested too deep"),
        (b"{oops", "line 2: not JSON: Expecting property name enclosed in double quotes at character 2"),
        (b'{"id": ' + b"1" * 5000 + b"}", "not JSON that can be read: "),
        (line(turns=[]), "turns: expected at least one"),
        (line(turns=[{"role": "robot", "stage": "opening", "text": "x"}]), "turns.0.role: "),
        (line(turns=[{"role": "candidate", "stage": "opening"}]), "turns.0.text: field required"),
        (line(turns=[{"role": "candidate", "stage": "opening", "text": "\ud800"}]), "half a surrogate pair in turn 0"),
        (line(id=7), "id: "),
        (b'{"id": "a"}', "question: field required; turns: field required"),
    ],
)
def test_a_line_that_cannot_be_taken_is_told_with_its_number_and_the_place_of_the_fault(
    bad: bytes, reason: str
) -> None:
    with pytest.raises(RecordError, match=r"^line 2: ") as caught:
        list(parse_records([line(), bad], TranscriptRecord))
    assert reason in str(caught.value)
    assert caught.value.line == 2


def test_a_turn_that_is_wrong_is_one_fault_and_not_a_missing_turn_as_well() -> None:
    with pytest.raises(RecordError) as caught:
        list(parse_records([line(turns=[{"role": "robot", "stage": "opening", "text": "x"}])], TranscriptRecord))
    assert str(caught.value) == "line 1: turns.0.role: input should be 'interviewer' or 'candidate'"


def test_labels_that_are_no_levels_are_refused() -> None:
    with pytest.raises(RecordError, match=r"gold\.criteria\.ordering: "):
        list(parse_records([line(gold={"criteria": {"ordering": 4}})], LabelledRecord))
    with pytest.raises(RecordError, match="gold: field required"):
        list(parse_records([line()], LabelledRecord))
