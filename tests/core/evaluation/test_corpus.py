"""The labelled transcripts keep the law that they are labelled by."""

from pathlib import Path

import pytest

from tests.corpus import check

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.mark.parametrize("name", ["dev.jsonl", "written.jsonl"])
def test_labels_keep_the_law(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(CORPUS / name)]) == 0, capsys.readouterr().out


def test_a_quote_that_is_not_in_the_turn_is_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = (CORPUS / "written.jsonl").read_text(encoding="utf-8").splitlines()[0]
    broken = tmp_path / "broken.jsonl"
    broken.write_text(line.replace('"quote": "', '"quote": "never said ', 1), encoding="utf-8")
    assert check.main([str(broken)]) == 1
    assert "quote not in the turn" in capsys.readouterr().out
