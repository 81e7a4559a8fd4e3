"""The labelled transcripts keep the law that they are labelled by."""

import json
import re
from pathlib import Path

import pytest

from app.reading.model import Sort
from app.reading.text import split_words
from tests.core.reading.sentences import entries
from tests.corpus import check

PLAIN = re.compile(r"[\w' ]+")

CORPUS = Path(__file__).parents[2] / "corpus"


FILES = sorted(CORPUS.rglob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_labels_keep_the_law(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(path)]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_relations_are_quoted_to_the_letter_and_of_a_known_sort(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        for one in record["gold"].get("relations", ()):
            assert one["kind"] in set(Sort), record["id"]
            assert one["quote"] in record["turns"][one["turn"]]["text"], record["id"]


def test_no_phrase_of_the_lexicon_is_a_passage_of_a_transcript() -> None:
    said = " ".join(
        " ".join(split_words(turn["text"]).word)
        for path in FILES
        for line in path.read_text(encoding="utf-8").splitlines()
        for turn in json.loads(line)["turns"]
        if turn["role"] == "candidate"
    )
    phrases = {phrase for entry in entries() for _, phrase in entry.phrases() if PLAIN.fullmatch(phrase)}
    copied = [one for one in phrases if len(one.split()) >= 6 and " ".join(split_words(one).word) in said]
    assert copied == []


def test_a_quote_that_is_not_in_the_turn_is_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = (CORPUS / "written.jsonl").read_text(encoding="utf-8").splitlines()[0]
    broken = tmp_path / "broken.jsonl"
    broken.write_text(line.replace('"quote": "', '"quote": "never said ', 1), encoding="utf-8")
    assert check.main([str(broken)]) == 1
    assert "quote not in the turn" in capsys.readouterr().out
