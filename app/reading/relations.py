"""Reasons and distinctions: what the levels need beyond acts (LABELLING.md, "Beyond observations")."""

import itertools
from bisect import bisect_left, bisect_right

from app.reading.scene import Mention, Scene
from app.reading.segments import Sentence
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Relation, RelationKind

_HINTS = expand_class("if when whenever otherwise else case either versus vs while whereas alone both then means")


def tells_apart(scene: Scene) -> tuple[int, int] | None:
    """The words of a passage that blames two causes apart ("if it is load … if it is the plan …"), or None."""
    blames = [one for one in scene.mentions if one.group == "blames"]
    for one, two in itertools.pairwise(blames):
        if one.entry.id != two.entry.id and (True):
            pair = {one.entry.id, two.entry.id}
            if len(pair) == 2 and _contrasted(scene, one, two):
                return min(one.first, two.first), max(one.last, two.last)
    return None


def _contrasted(scene: Scene, one: Mention, two: Mention) -> bool:
    words = scene.words
    first = scene.parts.sentences[scene.sentence_number(one.first)].first
    last = scene.parts.sentences[scene.sentence_number(two.last)].last
    span = range(first, last + 1)
    return any(words.word[at] in _HINTS or words.arrow[at] for at in span) or any(
        words.word[at] == "not" for at in range(one.first, two.last + 1)
    )


def reasons(scene: Scene, steps: list[tuple[Mention, str]]) -> list[tuple[int, int, str | None]]:
    """(first, last, concept or None) for every reason given; `steps` are the measures with an act, by first word."""
    out: list[tuple[int, int, str | None]] = []
    done: set[int] = set()
    steps = [pair for pair in steps if pair[0].entry.kind is ConceptKind.MEASURE and pair[1] != "state"]
    firsts = [one.first for one, _ in steps]
    for cue in scene.cues.get("reason", ()):
        clause = scene.clause(cue.first)
        if clause.number in done or clause.question or clause.sentence in scene.masked:
            continue
        sentence = scene.parts.sentences[clause.sentence]
        concept = _reason_for(steps[: bisect_right(firsts, sentence.last)], sentence, cue.first)
        if concept is None and scene.stage != "order":
            continue
        done.add(clause.number)
        here = steps[bisect_left(firsts, sentence.first) : bisect_right(firsts, sentence.last)]
        several = len({one.entry.id for one, _ in here}) >= 3
        out.append((cue.first, clause.last, None if scene.stage == "order" and several else concept))
    return out


def _reason_for(steps: list[tuple[Mention, str]], sentence: Sentence, at: int) -> str | None:
    """The measure that a reason at word `at` is for: the last one before it, else the first of its sentence."""
    after = None
    for one, _ in reversed(steps):
        if one.first <= at:
            return one.entry.id if one.first >= sentence.first or after is None else after
        after = one.entry.id
    return after


def relation(scene: Scene, kind: RelationKind, first: int, last: int, concept: str | None) -> Relation:
    """A relation whose quote is at most 160 characters long."""
    start = scene.words.start[first]
    while last > first and scene.words.end[last] - start > 160:
        last -= 1
    end = scene.words.end[last]
    return Relation(
        turn=scene.turn, start=start, end=end, quote=scene.words.text[start:end], kind=kind, concept=concept
    )
