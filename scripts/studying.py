"""Labelled transcripts as a trainer wants them: clauses and sentences with what people say is in them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from app.paths import ROOT
from app.reading.features import ClauseView, clause_views, clauses_of, word_features
from app.reading.judge import Verdict
from app.reading.rules import RulesReader
from app.reading.scene import Mention, Scene
from app.transcript.readings import Act, Observation
from app.transcript.turns import Role, Turn

CORPUS = ROOT / "tests" / "corpus"
TRAINED_ON = ("dev.jsonl", "written.jsonl", "writers/*.jsonl")
TUNED_ON = frozenset("abfghijklmnorstuv")
"""Writers by whom the rules were written. The rules look better on them than on others, so what the rules' finds are
worth is learned from the other writers alone."""


@dataclass
class Clause:
    """A clause with what people say it does: `gold` by concept."""

    view: ClauseView
    gold: dict[str, set[Act]] = field(default_factory=dict)

    @cached_property
    def words(self) -> list[str]:
        """Its word features, drawn once for all that is learned from it."""
        return word_features(self.view)


@dataclass
class Passage:
    """A sentence, with the one before it, and what people say it is good for."""

    here: list[ClauseView]
    before: list[ClauseView]
    sorts: set[str] = field(default_factory=set)


@dataclass
class Studied:
    """One transcript, ready to be learned from."""

    id: str
    writer: str
    clauses: list[Clause] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    tells_relations: bool = False  # whether people labelled relations in it


class Recorder:
    """A judge that changes nothing and keeps what a model would have seen."""

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.views: list[ClauseView] = []

    def judge(self, scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> Verdict:
        """Implements `Judge`."""
        self.scene, self.views = scene, clause_views(scene, mentions, drafted)
        return Verdict(drafted)


def study(lines: Iterable[str], concepts: Sequence[Any]) -> list[Studied]:
    """Read labelled transcripts by the rules alone, and put the labels on the clauses."""
    recorder = Recorder()
    reader = RulesReader(concepts, recorder)
    out = []
    for line in lines:
        record = json.loads(line)
        turns = tuple(Turn(role=Role(one["role"]), stage=one["stage"], text=one["text"]) for one in record["turns"])
        writer = record["id"].partition("-")[0]
        labels = record["gold"]["observations"]
        one = Studied(record["id"], writer, tells_relations="relations" in record["gold"])
        so_far = []
        for number, turn in enumerate(turns):
            if turn.role is not Role.CANDIDATE:
                continue
            so_far.append(reader.read_turn(turns[: number + 1], so_far))
            clauses = [Clause(view) for view in recorder.views]
            scene = recorder.scene
            assert scene is not None
            for label in labels:
                if label["turn"] == number:
                    _label(scene, clauses, label)
            one.clauses += clauses
            here = [label for label in record["gold"].get("relations", ()) if label["turn"] == number]
            one.passages += _passages(scene, clauses, here)
        out.append(one)
    return out


def _label(scene: Scene, clauses: list[Clause], label: Mapping[str, Any]) -> None:
    """Mark the clauses that hold most of a label's quote: of several places the one where the lexicon finds it too."""
    text, quote, concept = scene.words.text, label["quote"], label["concept"]
    places = []
    at = text.find(quote)
    while at >= 0:
        for number in clauses_of(scene, at, at + len(quote)):
            shared = _shared(scene, number, at, at + len(quote))
            places.append((concept in clauses[number].view.mentions, shared, -at, number, at))
        at = text.find(quote, at + 1)
    if not places:
        return
    _, _, _, best, at = max(places)
    for number in clauses_of(scene, at, at + len(quote)):
        clause = scene.parts.clauses[number]
        size = scene.words.end[clause.last] - scene.words.start[clause.first]
        if number == best or 2 * _shared(scene, number, at, at + len(quote)) >= size:
            clauses[number].gold.setdefault(concept, set()).add(Act(label["act"]))


def _passages(scene: Scene, clauses: Sequence[Clause], labels: Sequence[Mapping[str, Any]]) -> list[Passage]:
    """The sentences of a turn, each with the sorts of the labels that share half of it, or half of themselves."""
    out: list[Passage] = []
    before: list[ClauseView] = []
    for sentence in scene.parts.sentences:
        views = [clauses[number].view for number in sentence.clauses]
        passage = Passage(views, before)
        begin, end = scene.span(sentence.first, sentence.last)
        for label in labels:
            start = scene.words.text.find(label["quote"])
            stop = start + len(label["quote"])
            if start >= 0 and 2 * (min(end, stop) - max(begin, start)) >= min(end - begin, stop - start):
                passage.sorts.add(label["kind"])
        out.append(passage)
        before = views
    return out


def _shared(scene: Scene, number: int, start: int, end: int) -> int:
    clause = scene.parts.clauses[number]
    return min(end, scene.words.end[clause.last]) - max(start, scene.words.start[clause.first])


def transcripts(folder: Path, patterns: Sequence[str]) -> list[str]:
    """The lines of the files, in the order of their names."""
    paths = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
    return [line for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]
