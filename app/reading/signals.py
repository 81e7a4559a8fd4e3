# ruff: noqa: E501 - one phrase a line
"""Turn-level signs: keyword lists, text aimed at the scorer, digressions, and short answers such as "skip"."""

from collections.abc import Sequence

from app.reading.posing import ADDRESSES, META
from app.reading.scene import Scene
from app.reading.text import Gap
from app.reading.words import COMMON, LIGHT, expand_class
from app.transcript.concepts import Weight
from app.transcript.readings import Observation, Signal, SignalKind

# Phrases (patterns.py) by signal; they hold anywhere in a turn, or (SHORT) only where the turn says little else.
DOES_NOT_KNOW = """
    (i|we) (do|would|really|honestly|am)? not (know|sure|certain|have (any|an) idea)
    (no idea|no clue|not a clue|idk|dunno|have no idea|no experience|beyond (me|my)|out of my depth|never (done|been|had|seen|touched|used|did)|i have no|cannot answer|can not answer|pass on)
    (not know|not sure) (this|that|it|here|what|how|sorry|honestly)
"""
ASKS_REPEAT = """
    (repeat|rephrase|reformulate|say .. again|say it again|ask again|one more time|once more please) (that|the question|it|please|this|again)?
    (what (do|did) you mean|not understand (the|your|this)? (question)?|do not get the question|did not (get|catch|understand|hear)|didn t (get|catch)|pardon|come again|could you clarify the question|what was the question|which question)
"""
SKIPS = """
    (skip|next question|pass|move on|another question|go on please|next one|let us skip|let us move on|skip this|can we skip)
"""
DONE = """
    (nothing (to add|more|else|from me|further)|no (questions|question|more questions|further questions)|that is (all|it|everything)|that would be (all|it)|i am (done|finished|good)|all (clear|good)|no thanks|no thank you|nope|nothing|not really|we are done|thank you for|thanks for|all from me|i think that is|no i think)
"""
SIGNALS: dict[str, str] = {
    "addresses_scorer": ADDRESSES,
    "meta": META,
    "does_not_know": DOES_NOT_KNOW,
    "asks_repeat": ASKS_REPEAT,
    "skips": SKIPS,
    "done": DONE,
}
_ANNOUNCING = expand_class("order sequence ranking priority priorities steps plan roadmap")
_VERBS = expand_class(
    "is are was were be been have has had do does did would will can could should must need needs use add put "
    "create run make go take look check see get want think know help helps depends depend i we you it they then "
    "first because if when so before after"
)


def keyword_passages(scene: Scene) -> list[tuple[int, int]]:
    """The first and last sentence of every run of sentences that only list terms."""
    runs: list[tuple[int, int]] = []
    for number in keyword_sentences(scene):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def keyword_sentences(scene: Scene) -> list[int]:
    """The sentences that only list terms: many items, few words each, no verb, no order."""
    out = []
    words = scene.words
    for number, sentence in enumerate(scene.parts.sentences):
        if sentence.question or sentence.item or sentence.last - sentence.first < 5 or number in scene.masked:
            continue
        if {"select", "from"} <= set(scene.words.word[sentence.first : sentence.last + 1]):
            continue  # a statement in SQL
        if is_announced(scene, sentence.first, sentence.last):
            continue
        span = range(sentence.first, sentence.last + 1)
        if any(words.arrow[at] for at in span if at > sentence.first):
            continue
        if scene.asks_cause and any(words.gap[at] is Gap.HARD for at in span if at > sentence.first):
            continue  # "few calls, long mean: the statement"
        breaks = sum(1 for at in span if at > sentence.first and words.gap[at] in (Gap.SOFT, Gap.HARD))
        size = sentence.last - sentence.first + 1
        verbs = sum(1 for at in span if words.word[at] in _VERBS)
        numbers = sum(1 for at in span if words.word[at].isdigit())
        listed = scene.wants_list and scene.has_mention(sentence.first, sentence.last, steps_only=True)
        if (breaks >= 5 and size / (breaks + 1) <= 2.6 and verbs <= breaks // 6 and numbers < 3 and not listed) or (
            breaks == 0
            and size >= 8
            and not verbs
            and not scene.wants_list
            and _dense(scene, sentence.first, sentence.last)
        ):
            out.append(number)
    if not out and not scene.wants_list and _is_keyword_turn(scene):
        return list(range(len(scene.parts.sentences)))
    return out


def is_announced(scene: Scene, first: int, last: int) -> bool:
    """ "My order: index, cache, replicas": what stands before the colon makes a claim about the list."""
    words = scene.words
    heads = range(first + 1, min(first + 7, last) + 1)
    cut = next((at for at in heads if words.gap[at] is Gap.HARD and not _is_equals(scene, at)), None)
    return cut is not None and any(word in _ANNOUNCING for word in words.word[first:cut])


def _is_equals(scene: Scene, at: int) -> bool:
    return "=" in scene.words.text[scene.words.end[at - 1] : scene.words.start[at]]


def _is_keyword_turn(scene: Scene) -> bool:
    """A turn of nothing but short fragments without a verb, whatever stands between them."""
    words = scene.words
    size = len(words)
    breaks = sum(1 for at in range(1, size) if words.gap[at] >= Gap.SOFT)
    verbs = sum(1 for word in words.word if word in _VERBS)
    heavy = {one.entry.id for one in scene.mentions if one.entry.weight is Weight.HEAVY}
    if any(is_announced(scene, one.first, one.last) for one in scene.parts.sentences[:8]):
        return False
    ordered = any(words.arrow) or any(words.item) or any(sentence.question for sentence in scene.parts.sentences)
    if ordered or verbs > breaks // 8:
        return False
    tags = scene.words.text.count("#")
    if len(heavy) >= 2 and (tags >= 4 or (breaks >= 4 and size / (breaks + 1) <= 1.8)):
        return True  # several heavy measures in single words are no plan
    return breaks >= 7 and size / (breaks + 1) <= 2.6


def _dense(scene: Scene, first: int, last: int) -> bool:
    named = {one.entry.id for one in scene.mentions_in(first, last) if one.group == "terms"}
    filler = sum(1 for word in scene.words.word[first : last + 1] if word in LIGHT or word in COMMON)
    return len(named) >= 5 and filler <= (last - first) // 4


def off_topic_words(scene: Scene, understood: Sequence[tuple[int, int]], domain: frozenset[str]) -> int:
    """How many words stand in sentences in which nothing was observed (offsets `understood`) and that are not of the
    question's field (`domain`): one word of it in a long sentence is an accident."""
    count = 0
    words = scene.words
    for sentence in scene.parts.sentences:
        span = words.word[sentence.first : sentence.last + 1]
        start, end = scene.span(sentence.first, sentence.last)
        if len(span) < 4 or any(a < end and start < b for a, b in understood):
            continue
        if sum(word in domain for word in span) > len(span) // 14:
            continue
        count += len(span)
    return count


def understood_words(scene: Scene, observations: Sequence[Observation], marks: Sequence[Signal]) -> int:
    """Words in clauses that hold a concept, and in short turns that hold a sign."""
    if not len(scene.words):
        return 0
    clauses = {scene.clause_number(one.first) for one in scene.mentions}
    spans = [(one.start, one.end) for one in observations]
    count = 0
    for clause in scene.parts.clauses:
        start, end = scene.span(clause.first, clause.last)
        if clause.number in clauses or any(a < end and start < b for a, b in spans):
            count += clause.last - clause.first + 1
    if any(mark.kind not in (SignalKind.OFF_TOPIC, SignalKind.KEYWORD_LIST) for mark in marks):
        count = max(count, sum(mark.words for mark in marks if mark.kind is not SignalKind.OFF_TOPIC))
    return min(count, len(scene.words))
