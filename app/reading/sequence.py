"""Order within one turn: what is said to come before what, and whether the turn lists an order as a whole."""

from app.reading.scene import Mention, Scene
from app.reading.text import Gap
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Edge

_STEPS = frozenset("then next after afterwards finally lastly second secondly third thirdly fourth first firstly last 1 2 3 4 5 6 7 8 9".split())


def lists_order(scene: Scene, steps: list[tuple[Mention, str]]) -> bool:
    """A numbered list, an arrow chain or "first … then … then …" with three measures in it; any list where it was asked for."""
    measures = [one for one, act in steps if act in ("propose", "defer") and one.entry.kind is ConceptKind.MEASURE]
    named = {one.entry.id for one in measures}
    if len(named) >= 2 and scene.stage == "order":
        return True
    if len(named) < 3:
        return False
    words = scene.words
    marks = 0
    for at in range(len(words)):
        arrow = words.arrow[at]
        item = words.item[at] or (words.word[at].isdigit() and len(words.word[at]) == 1 and words.gap[at] >= Gap.SOFT)
        marks += arrow or item or words.word[at] in _STEPS
    return marks >= 3


def edges(scene: Scene, steps: list[tuple[Mention, str]]) -> list[Edge]:
    """What comes before what: "X before Y", "before X, Y", "Y after X", and lists told backwards. By offset, may be empty."""
    measures = [one for one, act in steps if act in ("propose", "defer") and one.entry.kind is ConceptKind.MEASURE]
    out: list[Edge] = []

    def add(earlier: Mention, later: Mention) -> None:
        if earlier.entry.id == later.entry.id:
            return
        first, last = min(earlier.first, later.first), max(earlier.last, later.last)
        start, end = scene.span(first, last)
        out.append(
            Edge(
                turn=scene.turn,
                start=start,
                end=end,
                quote=scene.words.text[start:end],
                earlier=earlier.entry.id,
                later=later.entry.id,
            )
        )

    if scene.cues.get("backwards"):
        once = list({one.entry.id: one for one in reversed(measures)}.values())[::-1]
        for one, two in zip(once, once[1:], strict=False):
            add(two, one)
        return out
    every = [one for one in scene.mentions if one.entry.kind is ConceptKind.MEASURE]
    for kind in ("before", "after"):
        for cue in scene.cues.get(kind, ()):
            sentence = scene.parts.sentences[scene.sentence_number(cue.first)]
            left = [one for one in every if sentence.first <= one.first and one.last < cue.first and cue.first - one.last <= 6]
            right = [one for one in every if cue.last < one.first <= sentence.last and one.first - cue.last <= 4]
            if not right:
                continue
            if left and scene.clause_number(left[-1].first) in (scene.clause_number(cue.first), scene.clause_number(cue.first) - 1):
                pair = (left[-1], right[0])
            else:
                following = [one for one in measures if right[0].last < one.first <= sentence.last]
                if not following:
                    continue
                pair = (following[0], right[0])
            add(*(pair if kind == "before" else pair[::-1]))
    return out
