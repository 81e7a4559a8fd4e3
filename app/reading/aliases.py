"""A candidate's own names: "a bigger stove, I mean a stronger machine" makes "stove" a name for the bigger machine.

Later, where only short names are listed ("butter, stove, second kitchen"), an item without any known name is taken for
the measure whose proposal that word stood beside. Only words that stood beside one measure alone count.
"""

from collections.abc import Mapping, Sequence

from app.reading.lexicon import ConceptEntry
from app.reading.scene import Mention, Scene
from app.reading.text import Gap, Words, split_words
from app.reading.words import COMMON, LIGHT, expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act, TurnReading
from app.transcript.turns import Turn

_REACH = 60  # characters around a proposal in which its other name may stand
_LONGER = 5  # words that a longer name has at most
_SEPARATORS = expand_class("and then or plus next finally lastly first second third before after that this")


def learn(
    turns: Sequence[Turn], so_far: Sequence[TurnReading], entries: Mapping[str, ConceptEntry]
) -> dict[str, ConceptEntry]:
    """The words that stood beside proposals of exactly one measure."""
    owners: dict[str, set[str]] = {}
    for reading in so_far:
        text = turns[reading.turn].text
        ends = [one.start for one in reading.observations]
        for one in reading.observations:
            if one.act is not Act.PROPOSE or entries[one.concept].kind is not ConceptKind.MEASURE:
                continue
            start = _sentence_start(text, one.start)
            stop = min([other for other in ends if other > one.end] + [one.end + _REACH, len(text)])
            for word in split_words(text[start:stop]).word:
                if len(word) > 2 and word not in COMMON and not word[0].isdigit():
                    owners.setdefault(word, set()).add(one.concept)
    return {word: entries[next(iter(ids))] for word, ids in owners.items() if len(ids) == 1}


def _sentence_start(text: str, at: int) -> int:
    """Where the sentence of offset `at` begins, at most `_REACH` before it."""
    first = max(at - _REACH, 0)
    return max([first, *(end + 1 for end in (text.rfind(mark, first, at) for mark in ".?!\n") if end >= 0)])


def named(scene: Scene, known: Mapping[str, ConceptEntry]) -> list[Mention]:
    """The items of a list that only a candidate's own name explains, as mentions of group "items"."""
    out = []
    words = scene.words
    covered = {at for one in scene.mentions if one.group != "blames" for at in range(one.first, one.last + 1)}
    for first, last in _items(words):
        content = [at for at in range(first, last + 1) if words.word[at] not in LIGHT and words.word[at] not in COMMON]
        if not 1 <= len(content) <= 2 or any(at in covered for at in range(first, last + 1)):
            continue
        if scene.clause(first).question:
            continue
        for at in content:
            entry = known.get(words.word[at]) or known.get(words.word[at].removesuffix("s"))
            if entry is not None:
                out.append(Mention(entry, "items", at, at))
                break
    return out


def _items(words: Words) -> list[tuple[int, int]]:
    """The stretches between commas, arrows, numbers and joining words, of at most five words."""
    out = []
    first = 0
    for at in range(1, len(words) + 1):
        cut = at == len(words) or words.gap[at] is not Gap.NONE
        joint = not cut and (words.word[at] in _SEPARATORS or words.word[at].isdigit())
        if cut or joint:
            if at - 1 >= first and at - first <= 5:
                out.append((first, at - 1))
            first = at + 1 if joint else at
    return out


def settled(scene: Scene, so_far: Sequence[TurnReading], known: Mapping[str, ConceptEntry]) -> list[Mention]:
    """The mentions without the short names that mean another measure here.

    "Memory" may be a cache or a bigger machine, "pieces" partitions or shards: the measure beside which the candidate
    used the word is meant, else one that was proposed before, else the first. A name inside a longer one ("machine" in
    "second machine") is none.
    """
    plans = [one for reading in so_far for one in reading.observations if one.act in (Act.PROPOSE, Act.DEFER)]
    proposed = {one.concept for one in plans}
    named_so = {(word, one.concept) for one in plans if known for word in split_words(one.quote).word}
    spans: dict[tuple[int, int], list[Mention]] = {}
    for one in scene.mentions:
        if one.group == "items" and one.is_step:
            spans.setdefault((one.first, one.last), []).append(one)
    lost: set[int] = set()
    for (first, last), found in spans.items():
        word = scene.words.word[last]
        own = known.get(word) if first == last else None
        if own is not None and (word, own.id) not in named_so:
            own = None
        if own is not None and not any(one.entry.id in proposed for one in found if one.entry is not own):
            lost.update(id(one) for one in found if one.entry is not own)
            continue
        if len(found) > 1:
            meant = next(
                (one for one in found if one.entry is own or (own is None and one.entry.id in proposed)), found[0]
            )
            lost.update(id(one) for one in found if one is not meant)
        longer = [
            one
            for one in scene.mentions_in(max(first - _LONGER, 0), first)
            if one.is_step
            and one.group in ("terms", "does", "items")
            and one.last >= last
            and one.last - one.first < _LONGER
        ]
        if any(one.last - one.first > last - first and one.entry is not found[0].entry for one in longer):
            lost.update(id(one) for one in found)
    return [one for one in scene.mentions if id(one) not in lost]
