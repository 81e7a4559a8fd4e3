"""`dryrun evaluate`: agreement with gold labels, in tables and as JSON."""

import json
from pathlib import Path

from tests.cli.running import Run
from tests.corpus import agreement as yardstick

CORPUS = Path(__file__).parents[1] / "corpus" / "dev.jsonl"


def lines(count: int) -> bytes:
    return b"".join(line + b"\n" for line in CORPUS.read_bytes().splitlines()[:count])


def test_the_figures_are_those_of_the_yardstick_on_what_read_prints(run: Run, tmp_path: Path) -> None:
    gold, read = tmp_path / "gold.jsonl", tmp_path / "read.jsonl"
    gold.write_bytes(lines(3))
    read.write_text(run("read", str(gold))[1], encoding="utf-8")
    status, out, err = run("evaluate", str(gold), "--json")
    assert (status, err) == (0, "")
    ours, theirs = json.loads(out)["all"], yardstick.compare(yardstick.load(str(gold)), yardstick.load(str(read)))
    assert (ours["transcripts"], ours["qwk_mean"], ours["qwk_pooled"]) == (
        theirs["transcripts"],
        theirs["qwk"]["mean"],
        theirs["qwk"]["pooled"],
    )
    for name in ("exact", "within1", "obs_f1", "concept_f1", "quote_ok", "quote_fit", "flag_f1", "rank"):
        assert ours[name] == theirs[name], name


def test_tables_name_every_criterion_and_every_writer(run: Run) -> None:
    other_writer = lines(1).replace(b'"a-001"', b'"zoe-001"')
    status, out, _ = run("evaluate", "-", stdin=lines(3) + other_writer)
    assert status == 0
    assert "Agreement over 4 transcripts" in out
    for expected in ("qwk clarify_first", "qwk tradeoffs", "qwk mean", "observations F1", "zoe"):
        assert expected in out


def test_as_many_of_the_transcripts_furthest_off_are_listed_as_asked_for(run: Run) -> None:
    _, out, _ = run("evaluate", "-", "--json", "--worst", "2", stdin=lines(4))
    assert len(json.loads(out)["all"]["worst"]) == 2


def test_ids_and_flags_are_shown_as_they_stand_even_where_they_look_like_markup(run: Run) -> None:
    record = json.loads(lines(1))
    labels = {**record["gold"], "criteria": {"[/a]": 3, "ordering": 0}, "flags": ["[/b]"]}
    status, out, _ = run("evaluate", "-", stdin=json.dumps({**record, "id": "[/c]", "gold": labels}).encode())
    assert status == 0
    for shown in ("[/a]", "[/b]", "[/c]"):
        assert shown in out


def test_transcripts_without_labels_are_refused_with_the_line(run: Run) -> None:
    record = json.loads(lines(1))
    del record["gold"]
    status, out, err = run("evaluate", "-", stdin=json.dumps(record).encode())
    assert (status, out) == (2, "")
    assert err == "dryrun: line 1: gold: field required\n"


def test_an_empty_file_and_an_id_that_stands_twice_are_refused(run: Run) -> None:
    assert run("evaluate", "-")[0] == 2
    status, _, err = run("evaluate", "-", stdin=lines(1) * 2)
    assert status == 2
    assert "a-001" in err
