"""Why a heavy measure waits or stays out: the passages that earn keeping it for last (LABELLING.md, "Rulings")."""

from collections.abc import Sequence

from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import Sentence
from app.reading.words import expand_class
from app.transcript.concepts import Weight

_BACK = 2  # how many sentences before a lateness the heavy measure may be named
_POINTING = expand_class("it this that these those they both neither each which them one")
_ADVERSE = ("reject", "defer")


def kept_back(scene: Scene, steps: Sequence[tuple[Mention, str]]) -> list[tuple[int, int, str | None]]:
    """(first, last, concept or None) for every reason to keep a heavy measure back; `steps` are by first word."""
    heavy = [(one, act) for one, act in steps if one.entry.weight is Weight.HEAVY]
    out: list[tuple[int, int, str | None]] = []
    done: set[int] = set()
    for one, act in heavy:
        number = scene.sentence_number(one.first)
        if act in _ADVERSE and number not in done and (found := _ground(scene, one, number)) is not None:
            done.add(number)
            out.append((*found, one.entry.id))
    for number, sentence in enumerate(scene.parts.sentences):
        if number in done or number in scene.masked or sentence.question:
            continue
        if (waiting := _late(scene, heavy, sentence, number)) is not None:
            out.append(waiting)
    return out


def _ground(scene: Scene, one: Mention, number: int) -> tuple[int, int] | None:
    """What speaks against a measure that is refused or put off: in its sentence, or in the one after it."""
    sentences = scene.parts.sentences
    here = sentences[number]
    beyond = [cue for cue in _grounds(scene, here) if cue.last < one.first or cue.first > one.last]
    if beyond:
        return min(one.first, beyond[0].first), max(one.last, scene.clause(beyond[-1].last).last)
    return (one.first, after) if (after := _ground_after(scene, number)) is not None else None


def _ground_after(scene: Scene, number: int) -> int | None:
    """The last word of the sentence after this one where it says what a measure would cost, and names none itself."""
    if number + 1 == len(scene.parts.sentences) or number + 1 in scene.masked:
        return None
    follows = scene.parts.sentences[number + 1]
    named = any(one.entry.weight is not None for one in scene.mentions_in(follows.first, follows.last))
    if named or follows.question or not scene.cues_in("burden", follows.first, follows.last):
        return None
    return follows.last


def _grounds(scene: Scene, sentence: Sentence) -> list[Cue]:
    found = [cue for kind in ("burden", "because") for cue in scene.cues_in(kind, sentence.first, sentence.last)]
    return sorted(found, key=lambda cue: cue.first)


def _late(
    scene: Scene, heavy: Sequence[tuple[Mention, str]], sentence: Sentence, number: int
) -> tuple[int, int, str | None] | None:
    """A sentence that says that heavy measures come late, and why."""
    late = scene.cues_in("late", sentence.first, sentence.last)
    if not late:
        return None
    grounds = [
        cue
        for cue in _grounds(scene, sentence)
        if not any(one.first <= cue.first and cue.last <= one.last for one in late)
    ]
    first, last = sentence.first, sentence.last
    if not grounds:
        after = _ground_after(scene, number)
        if after is None:
            return None
        last = after
    floor = scene.parts.sentences[max(number - _BACK, 0)].first
    inside = [one for one, _ in heavy if sentence.first <= one.first <= sentence.last]
    if inside:
        return first, last, inside[-1].entry.id
    if scene.cues_in("big_ones", sentence.first, sentence.last):
        return first, last, None
    words = scene.words.word[sentence.first : sentence.last + 1]
    if not any(word in _POINTING for word in words) or _names_lighter(scene, sentence):
        return None
    before = [one for one, _ in heavy if (scene.order_asked or floor <= one.first) and one.first < sentence.first]
    if before or scene.order_asked:
        return first, last, before[-1].entry.id if before else None
    return None


def _names_lighter(scene: Scene, sentence: Sentence) -> bool:
    return any(
        one.is_step and one.entry.weight is not Weight.HEAVY
        for one in scene.mentions_in(sentence.first, sentence.last)
        if one.group in ("terms", "does")
    )
