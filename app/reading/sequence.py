"""Order within one turn: what is said to come before what, and whether the turn lists an order as a whole."""

import itertools
from bisect import bisect_right
from collections.abc import Iterable

from app.reading.quotes import whole
from app.reading.scene import Mention, Scene
from app.reading.text import Gap
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Edge

_STEPS = expand_class(
    "then next after afterwards finally lastly second secondly third thirdly fourth first firstly last 1 2 3 4 5 "
    "6 7 8 9"
)

_ANAPHORS = expand_class("that this it them those these all any everything anything each")
_WHOLE = expand_class("all any everything anything each")


def lists_order(scene: Scene, steps: list[tuple[Mention, str]]) -> bool:
    """A numbered list, an arrow chain or "first … then …" with three measures; any list where it was asked for."""
    measures = [one for one, act in steps if act in ("propose", "defer") and one.entry.kind is ConceptKind.MEASURE]
    named = {one.entry.id for one in measures}
    if len(named) >= 2 and scene.stage == "order":
        return len({one.entry.weight for one in measures}) > 1 or len(named) > 3 or bool(_marks(scene))
    if len(named) < 3:
        return False
    return _is_bare_list(scene, measures) or _marks(scene) >= 3


def _is_bare_list(scene: Scene, measures: list[Mention]) -> bool:
    """A list that calls itself an order; once the order was asked for, any turn of little but measures and commas."""
    words = scene.words
    breaks = sum(gap >= Gap.SOFT for gap in words.gap[measures[0].first + 1 : measures[-1].last + 1])
    if any(word in ("order", "sequence", "ranking") for word in words.word[: measures[0].first]):
        return breaks + 1 >= len(measures) // 2
    return scene.order_asked and breaks >= 2 and len(words) <= 4 * (breaks + 1)


def _marks(scene: Scene) -> int:
    """How many arrows, list items and order words there are."""
    words = scene.words
    marks = 0
    for at in range(len(words)):
        arrow = words.arrow[at]
        item = words.item[at] or (words.word[at].isdigit() and len(words.word[at]) == 1 and words.gap[at] >= Gap.SOFT)
        marks += arrow or item or words.word[at] in _STEPS
    return marks


def edges(scene: Scene, steps: list[tuple[Mention, str]]) -> list[Edge]:
    """What comes before what: "X before Y", "before X, Y", "Y after X", "before that, Z", lists told backwards or said
    again; may be empty."""
    measures = [one for one, act in steps if act in ("propose", "defer") and one.entry.kind is ConceptKind.MEASURE]
    measures.sort(key=lambda one: one.first)
    if scene.cues.get("backwards"):
        pairs = [(two, one) for one, two in itertools.pairwise(_once(measures))]
    else:
        pairs = _said_again(scene, measures)
        if not pairs:
            pairs = _before_that(scene, measures) + _named_pairs(scene, measures)
    return [_edge(scene, one, two) for one, two in pairs if one.entry.id != two.entry.id]


def _once(measures: Iterable[Mention]) -> list[Mention]:
    """The first mention of each measure, in order."""
    first: dict[str, Mention] = {}
    for one in measures:
        first.setdefault(one.entry.id, one)
    return list(first.values())


def _edge(scene: Scene, earlier: Mention, later: Mention) -> Edge:
    first, last = min(earlier.first, later.first), max(earlier.last, later.last)
    start, end = whole(scene.words.text, *scene.span(first, last))
    quote = scene.words.text[start:end]
    return Edge(turn=scene.turn, start=start, end=end, quote=quote, earlier=earlier.entry.id, later=later.entry.id)


def _said_again(scene: Scene, measures: list[Mention]) -> list[tuple[Mention, Mention]]:
    """A list that says again, in one sentence, what the turn had named before: that is the order that was meant."""
    seen: set[str] = set()
    pairs: list[tuple[Mention, Mention]] = []
    for _, group in itertools.groupby(measures, key=lambda one: scene.sentence_number(one.first)):
        here = _once(group)
        if len(here) >= 3 and sum(one.entry.id in seen for one in here) >= len(here) - 1:
            pairs = list(itertools.pairwise(here))
        seen |= {one.entry.id for one in here}
    return pairs


def _before_that(scene: Scene, measures: list[Mention]) -> list[tuple[Mention, Mention]]:
    """ "Before that, Z": Z comes before what was named last; "before all of it, Z": before everything named."""
    words = scene.words.word
    firsts = [one.first for one in measures]
    pairs: list[tuple[Mention, Mention]] = []
    for cue in scene.cues.get("before", ()):
        word = words[cue.last + 1] if cue.last + 1 < len(words) else ""
        sentence = scene.parts.sentences[scene.sentence_number(cue.first)]
        at = bisect_right(firsts, cue.last)
        follows = [one for one in measures[at : at + 6] if one.first <= sentence.last]
        if not follows or not at or word not in _ANAPHORS:
            continue
        if word in _WHOLE:
            pairs += [(one, before) for one in follows for before in measures[max(at - 12, 0) : at]]
        else:
            pairs.append((follows[0], measures[at - 1]))
    return pairs


def _named_pairs(scene: Scene, measures: list[Mention]) -> list[tuple[Mention, Mention]]:
    spans = {(one.first, one.last) for one in measures}
    pairs: list[tuple[Mention, Mention]] = []
    for kind in ("before", "after"):
        for cue in scene.cues.get(kind, ()):
            sentence = scene.parts.sentences[scene.sentence_number(cue.first)]
            around = scene.mentions_in(max(sentence.first, cue.first - 20), min(sentence.last, cue.last + 4))
            every = [one for one in around if one.entry.kind is ConceptKind.MEASURE]
            left = [one for one in every if one.last < cue.first and cue.first - one.last <= 6]
            right = [one for one in every if cue.last < one.first]
            if not right or scene.words.word[cue.last + 1] in _ANAPHORS:
                continue
            here = scene.clause_number(cue.first)
            if left and scene.clause_number(left[-1].first) in (here, here - 1):
                pair = (left[-1], right[0])
            else:
                behind = scene.mentions_in(right[0].last + 1, sentence.last)
                following = [one for one in behind if (one.first, one.last) in spans]
                if not following:
                    continue
                pair = (following[0], right[0])
            pairs.append(pair if kind == "before" else pair[::-1])
    return pairs
