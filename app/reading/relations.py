"""Reasons and distinctions: what the levels need beyond acts (LABELLING.md, "Beyond observations")."""

from app.reading.scene import Mention, Scene
from app.reading.segments import Sentence
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Relation, RelationKind

_HINTS = frozenset("if when whenever otherwise else case either versus vs while whereas alone both then means".split())


def tells_apart(scene: Scene) -> tuple[int, int] | None:
    """The words of a passage that blames two causes apart ("if it is load … if it is the plan …"), or None."""
    blames = [one for one in scene.mentions if one.group == "blames"]
    for one, two in zip(blames, blames[1:], strict=False):
        if one.entry.id != two.entry.id and ("qps" in (one.entry.id, two.entry.id) or True):
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
    for cue in scene.cues.get("reason", ()):
        clause = scene.clause(cue.first)
        if clause.number in done or clause.question or clause.sentence in scene.masked:
            continue
        sentence = scene.parts.sentences[clause.sentence]
        concept = _reason_for(steps, sentence, cue.first)
        if concept is None and scene.stage != "order":
            continue
        done.add(clause.number)
        several = len({one.entry.id for one, _ in steps if sentence.first <= one.first <= sentence.last}) >= 3
        out.append((cue.first, clause.last, None if scene.stage == "order" and several else concept))
    return out


def _reason_for(steps: list[tuple[Mention, str]], sentence: Sentence, at: int) -> str | None:
    measures = [one for one, act in steps if one.entry.kind is ConceptKind.MEASURE and act in ("propose", "defer", "reject")]
    here = [one for one in measures if sentence.first <= one.first <= sentence.last]
    before = [one for one in here if one.first <= at]
    if before:
        return before[-1].entry.id
    if here:
        return here[0].entry.id
    earlier = [one for one in measures if one.first < sentence.first]
    return earlier[-1].entry.id if earlier else None


def relation(scene: Scene, kind: RelationKind, first: int, last: int, concept: str | None) -> Relation:
    """A relation whose quote is at most 160 characters long."""
    start = scene.words.start[first]
    while last > first and scene.words.end[last] - start > 160:
        last -= 1
    end = scene.words.end[last]
    return Relation(
        turn=scene.turn, start=start, end=end, quote=scene.words.text[start:end], kind=kind, concept=concept
    )
