"""Reasons and distinctions: what the levels need beyond acts (LABELLING.md, "Beyond observations")."""

import itertools
from bisect import bisect_left, bisect_right

from app.reading.quotes import completed, whole
from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import Sentence
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Relation, RelationKind

_LONGEST = 160  # characters of a quote
_SIGN = 4  # words before a cause that is blamed: enough to name the sign of it
_NEAR = 2  # how many sentences off the other case may stand
_LOOKING = expand_class("see~ look~ check~ read~ watch~ open~ show~ get~ inspect~ view~ study~ verify~")
_BLAMING = expand_class("if when whenever otherwise else is are be means either case not because")
_JOINTS = expand_class("and then so or but")
_OPENERS = expand_class("if when whenever otherwise else unless where")
_WOULD = expand_class("would will can")
_SPEAKER = expand_class("i we still")
_HINTS = expand_class("if when whenever otherwise else case either versus vs while whereas alone both then means")


def tells_apart(scene: Scene) -> tuple[int, int] | None:
    """The words of a passage that blames two causes apart ("if it is load … if it is the plan …"), or None."""
    blames = [one for one in scene.mentions if _is_blame(scene, one)]
    for one, two in itertools.pairwise(blames):
        if one.entry.id != two.entry.id and _contrasted(scene, one, two):
            return _passage(scene, min(one.first, two.first), max(one.last, two.last))
    for one in blames:
        if (other := _other_case(scene, one)) is not None:
            return _passage(scene, min(one.first, other.first), max(one.last, other.last))
    return None


def _other_case(scene: Scene, one: Mention) -> Mention | None:
    """What a conditional sentence near by names of another cause, where `one` is blamed after its sign was named:
    "calls and latency rise together, it's the load. If one call alone is slow, I go back to the plan."
    """
    sentences, here = scene.parts.sentences, scene.sentence_number(one.first)
    if not _is_conditional(scene, sentences[here]) and one.first - sentences[here].first < _SIGN:
        return None
    near = range(max(here - _NEAR, 0), min(here + _NEAR + 1, len(sentences)))
    cases = [n for n in near if n != here and not sentences[n].question and _is_conditional(scene, sentences[n])]
    named = (two for number in cases for two in scene.sentence_mentions(number))
    return next(
        (two for two in named if two.entry.blames and two.entry.id != one.entry.id and two.group != "asks"), None
    )


def _is_conditional(scene: Scene, sentence: Sentence) -> bool:
    return any(
        scene.words.word[at] in _OPENERS for at in range(sentence.first, min(sentence.first + 3, sentence.last + 1))
    )


def _is_blame(scene: Scene, one: Mention) -> bool:
    """Whether a mention names a cause, or stands as one behind an arrow or "=" ("flat = plan, rising = load")."""
    if one.group == "blames":
        return not _only_looked_at(scene, one)
    return bool(one.entry.blames) and one.group in ("items", "topics", "terms") and scene.words.arrow[one.first]


def _only_looked_at(scene: Scene, one: Mention) -> bool:
    """ "Is the load high?", "I read the plan": asked for or looked at, but blamed for nothing."""
    clause = scene.clause(one.first)
    if scene.parts.sentences[clause.sentence].question and clause.question:
        return True
    words = scene.words.word
    floor = scene.parts.sentences[clause.sentence].first
    for at in range(one.last, max(floor, one.first - 8) - 1, -1):
        if words[at] in _LOOKING:
            return True
        if words[at] in _BLAMING and at < one.first:
            return False
    return False


def _contrasted(scene: Scene, one: Mention, two: Mention) -> bool:
    words = scene.words
    first = scene.parts.sentences[scene.sentence_number(one.first)].first
    last = scene.parts.sentences[scene.sentence_number(two.last)].last
    span = range(first, last + 1)
    return any(words.word[at] in _HINTS or words.arrow[at] for at in span) or any(
        words.word[at] == "not" for at in range(one.first, two.last + 1)
    )


def _passage(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """The clauses that hold words first..last where they are short enough to be quoted, else the words themselves."""
    begin, end = scene.clause(first).first, scene.clause(last).last
    while begin < first and scene.words.word[begin] in _JOINTS:
        begin += 1
    start, stop = scene.span(begin, end)
    return (begin, end) if stop - start <= _LONGEST else (first, completed(scene, last))


def reasons(scene: Scene, steps: list[tuple[Mention, str]]) -> list[tuple[int, int, str | None]]:
    """(first, last, concept or None) for every reason given; `steps` are the measures with an act, by first word."""
    out: list[tuple[int, int, str | None]] = []
    done: set[int] = set()
    steps = [pair for pair in steps if pair[0].entry.kind is ConceptKind.MEASURE and pair[1] != "state"]
    firsts = [one.first for one, _ in steps]
    false = {number for number, _ in scene.wrong}
    for cue in scene.cues.get("reason", ()):
        clause = scene.clause(cue.first)
        if clause.number in done or clause.question or clause.sentence in scene.masked or clause.sentence in false:
            continue  # a wrong reason is none
        if cue.first and scene.words.word[cue.first] in _WOULD and scene.words.word[cue.first - 1] in _SPEAKER:
            continue  # "I would cut the columns" takes a step and gives no reason
        sentence = scene.parts.sentences[clause.sentence]
        concept = _reason_for(steps[: bisect_right(firsts, sentence.last)], sentence, cue.first)
        if concept is None and scene.stage != "order":
            continue
        done.add(clause.number)
        here = steps[bisect_left(firsts, sentence.first) : bisect_right(firsts, sentence.last)]
        several = len({one.entry.id for one, _ in here}) >= 3
        out.append((cue.first, clause.last, None if scene.stage == "order" and several else concept))
    if scene.stage == "order":
        out += [one for one in (_ranking(scene, cue) for cue in scene.cues.get("ranking", ())) if one is not None][:1]
    return out


def _ranking(scene: Scene, cue: Cue) -> tuple[int, int, None] | None:
    """The words that say by what the steps are sorted."""
    clause = scene.clause(cue.first)
    if clause.question or clause.sentence in scene.masked or scene.parts.sentences[clause.sentence].question:
        return None
    return clause.first, scene.clause(cue.last).last, None


def _reason_for(steps: list[tuple[Mention, str]], sentence: Sentence, at: int) -> str | None:
    """The measure that a reason at word `at` is for: the last one before it, else the first of its sentence."""
    after = None
    for one, _ in reversed(steps):
        if one.first <= at:
            return one.entry.id if one.first >= sentence.first or after is None else after
        after = one.entry.id
    return after


def relation(scene: Scene, kind: RelationKind, first: int, last: int, concept: str | None) -> Relation:
    """A relation whose quote is at most about `_LONGEST` characters long."""
    start = scene.words.start[first]
    while last > first and scene.words.end[last] - start > _LONGEST:
        last -= 1
    start, end = whole(scene.words.text, start, scene.words.end[last])
    return Relation(
        turn=scene.turn, start=start, end=end, quote=scene.words.text[start:end], kind=kind, concept=concept
    )
