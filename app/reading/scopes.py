"""Scopes: how far a cue reaches, where a list begins, what is only said about something named before.

Distances count words. Everything here is about English, not about any question.
"""

from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import FINITE, IMPERATIVES, Clause
from app.reading.text import Gap
from app.reading.words import LIGHT, expand_class

REASON_LEADS = expand_class("because since cause cos coz bc as")
CONDITION_LEADS = expand_class("if when whenever unless once until till while after before where")
RELATIVE_LEADS = expand_class("which who that whose")
ANAPHORS = expand_class(
    "that this it all everything these those still nothing none even they more others else above step "
    "steps again one both"
)
NO_WORDS = expand_class("no nope nah never not nothing hardly none")
_TOPICS = expand_class("that it this those these which they both all")
_OWN_SUBJECT = [[word] for word in ("i", "we", "you", "it", "they", "then", "else", "just")]
_ARTICLES = expand_class("a an the some any my our your more another")
_DOERS = expand_class("i we you they one it that this which also then so and but")
_PERSONS = expand_class("we they he she everyone you ppl people")
FAILED = expand_class("die~ fail~ maxed full saturated exhausted dead broken gone choke~ r suffer~ dry spent")
_NO_SUBJECT = expand_class(
    "i which who and but so or for in at on with to as if when not no never only later here there today though then "
    "honestly personally frankly clearly anyway however again both all none"
)
_TRIED = [[word] for word in ("done", "did", "tried", "used", "worked", "built", "run", "had", "seen", "touched")]
REACH = 9  # words between a cue and what it governs


def within(scene: Scene, cue: Cue, kind: str) -> bool:
    return scene.is_within(cue.first, kind)


def covering(scene: Scene, mention: Mention, clause: Clause, kind: str) -> Cue | None:
    """A cue that stands around the mention: "leave the cache out", "keep sharding for later"."""
    for cue in scene.cues_in(kind, clause.first, mention.first - 1):
        if cue.last > mention.last and not is_doubled(scene, cue):
            return cue
    return None


def list_start(scene: Scene, clause: Clause) -> int:
    """Where a list begins of which this clause is only a further item ("no shards, Kafka, CQRS")."""
    number = clause.number
    begin = clause.first
    if number > 0 and clause.after is Gap.HARD:
        before = scene.parts.clauses[number - 1]
        if (
            before.sentence == clause.sentence
            and not before.lead
            and before.last - before.first <= 2
            and not scene.has_mention(before.first, before.last, steps_only=True)
            and not scene.words.arrow[clause.first]
        ):
            return before.first  # "not: Mongo, Kafka"
    while number > 0:
        here, before = scene.parts.clauses[number], scene.parts.clauses[number - 1]
        words = scene.words.word[here.first : here.last + 1]
        if here.sentence == before.sentence and before.lead in CONDITION_LEADS:
            break
        if here.sentence == before.sentence and words[0] in ("or", "nor") and words[1:2] not in _OWN_SUBJECT:
            number -= 1
            begin = before.first  # "I would not shard or put Kafka in"
            continue
        if here.sentence != before.sentence or here.after is not Gap.SOFT or here.lead:
            break
        if (
            len(words) > 5
            or words[0] in IMPERATIVES
            or any(w in FINITE or w in ("i", "we", "you", "just", "then", "only", "so", "to") for w in words)
        ):
            break
        number -= 1
        begin = before.first
    return begin


def is_doubled(scene: Scene, cue: Cue) -> bool:
    """Whether a second negative, in the cue or around it, makes it none."""
    return scene.is_within(cue.first, "double") or bool(scene.cues_in("double", cue.first, cue.last))


def has_other_subject(scene: Scene, first: int, last: int) -> bool:
    """Whether a new subject stands between a mention and what is said after it."""
    words = scene.words
    if any(word in _PERSONS for word in words.word[first:last]):
        return True
    cut = next((at for at in range(last, first - 1, -1) if words.gap[at] is Gap.SOFT), last)
    if cut == last or words.word[cut] in _NO_SUBJECT or words.word[cut] in FINITE:
        return False  # "sharding, in my opinion, is overkill"
    return any(word not in LIGHT and word not in _TOPICS and word not in _NO_SUBJECT for word in words.word[cut:last])


def predicate_after(scene: Scene, clause: Clause, kind: str) -> Cue | None:
    """A next clause that only says something about this one: "Sharding, CQRS: not needed here"."""
    number = clause.number + 1
    last = scene.parts.sentences[clause.sentence].clauses[-1]
    if number > last:
        return None
    bare = not any(
        word in FINITE or word in ("i", "we", "you") for word in scene.words.word[clause.first : clause.last + 1]
    )
    while bare and number < min(last, clause.number + 6) and _is_bare(scene, scene.parts.clauses[number]):
        number += 1
    follows = scene.parts.clauses[number]
    at_once = next(iter(scene.cues_in(kind, follows.first, follows.first + 1)), None)
    if scene.words.arrow[follows.first] and not _equals(scene, follows.first):
        rest = scene.has_mention(follows.last + 1, scene.parts.sentences[clause.sentence].last, steps_only=True)
        if at_once is None or rest:
            return None
    if at_once is not None and (is_doubled(scene, at_once) or goes_forward(scene, at_once)):
        at_once = None
    if kind == "defer_after" and at_once is not None and at_once.last > at_once.first and follows.after >= Gap.SOFT:
        return None if looks_ahead(scene, at_once, follows) else at_once
    if scene.has_mention(follows.first, follows.last, steps_only=True):
        return None
    if (
        kind == "reject_after"
        and scene.words.word[follows.first] in ("no", "nope", "nah")
        and follows.last == follows.first
        and not scene.has_mention(follows.last + 1, scene.parts.sentences[clause.sentence].last, steps_only=True)
    ):
        return Cue(kind, follows.first, follows.last)
    if follows.lead in REASON_LEADS or follows.lead == "if" or scene.words.word[follows.first] == "so":
        return None
    for cue in scene.cues_in(kind, follows.first, follows.first + 3):
        subject = scene.words.word[follows.first : cue.first]
        if (
            (
                bare
                or not subject
                or all(word in _TOPICS or word in LIGHT or word in ("so", "and", "but") for word in subject)
            )
            and not is_doubled(scene, cue)
            and not goes_forward(scene, cue)
            and not (not bare and scene.words.word[cue.first] == "i")
        ):
            return cue
    return None


def _equals(scene: Scene, at: int) -> bool:
    """Whether only an equals sign stands before word `at` ("sharding = last resort")."""
    words = scene.words
    return words.text[words.end[at - 1] : words.start[at]].strip() == "="


def goes_forward(scene: Scene, cue: Cue) -> bool:
    """ "I'd hold back on shards": a cue whose object is the step behind it."""
    words = scene.words
    at = cue.last if words.word[cue.last] in ("on", "with") else cue.last + 1
    if at >= len(words) or words.word[at] not in ("on", "with") or words.gap[at] is not Gap.NONE:
        return False
    return any(one.is_step for one in scene.mentions_in(at + 1, at + 3))


def looks_ahead(scene: Scene, cue: Cue, clause: Clause) -> bool:
    """Whether a cue belongs to a step behind it ("and only as a last resort sharding"), not to a condition."""
    steps = [one for one in scene.mentions_in(cue.last + 1, clause.last) if one.is_step]
    behind = scene.words.word[steps[0].last + 1 : clause.last + 1] if steps else []
    return bool(steps) and not any(word in FINITE or word in FAILED for word in behind)


def _is_bare(scene: Scene, clause: Clause) -> bool:
    """A clause without a verb: a further item, or "all that stuff"."""
    words = scene.words.word[clause.first : clause.last + 1]
    return len(words) <= 8 and not any(word in FINITE or word in ("i", "we", "you", "then", "it") for word in words)


def commitment(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    begin = list_start(scene, clause)
    cues = [
        cue
        for cue in scene.cues_in("commit", begin, mention.last)
        if mention.first - cue.last <= 12 and not (cue.last < mention.first and _is_chance(scene, cue, clause))
    ]
    if cues:
        return cues[-1]
    after = [
        cue
        for cue in scene.cues_in("positive_after", mention.last + 1, clause.last)
        if cue.first - mention.last <= 3 and "old" not in scene.words.word[cue.first : cue.last]
    ]
    return after[0] if after else None


def _is_chance(scene: Scene, cue: Cue, clause: Clause) -> bool:
    """ "A read may hit a standby": a possibility that befalls something, nothing that anybody would do."""
    words = scene.words.word
    return cue.first > clause.first + 1 and words[cue.first] in ("may", "might") and words[cue.first - 1] not in _DOERS


def starts_imperative(scene: Scene, clause: Clause) -> bool:
    for at in range(clause.first, min(clause.first + 4, clause.last + 1)):
        word = scene.words.word[at]
        if word in _ARTICLES:
            return False
        if word in IMPERATIVES:
            return True
        if word not in LIGHT and word not in ("and", "then", "so", "or", "but", "also", "next", "first"):
            return False
    return False


def short_answer(scene: Scene, sentence: int) -> str:
    """The first word of the next sentence, if it is a short answer."""
    following = sentence + 1
    while following < min(len(scene.parts.sentences), sentence + 3) and scene.parts.sentences[following].question:
        following += 1
    if following >= len(scene.parts.sentences):
        return ""
    for number in range(following, min(following + 2, len(scene.parts.sentences))):
        one = scene.parts.sentences[number]
        if scene.words.word[one.first : one.first + 3] == ["i", "do", "not"] and (
            one.last - one.first <= 3 or scene.words.gap[one.first + 3] >= Gap.SOFT
        ):
            return "not"
    nxt = scene.parts.sentences[following]
    first = scene.words.word[nxt.first]
    if first == "never" and scene.words.word[nxt.first + 1 : nxt.first + 2] in _TRIED:
        return ""  # "Sharding, I suppose? Never done it."
    if first in NO_WORDS and (nxt.last - nxt.first < 4 or scene.words.gap[nxt.first + 1] >= Gap.SOFT):
        return first
    return ""
