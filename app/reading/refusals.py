"""Refusals: "not", "overkill", "I'd leave it out"; and what is taken back in the same breath."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import (
    CONDITION_LEADS,
    REACH,
    has_other_subject,
    is_doubled,
    list_start,
    predicate_after,
    within,
)
from app.reading.segments import Clause
from app.reading.text import Gap


def refusal(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    if clause.lead.removeprefix("only ") in CONDITION_LEADS:
        return None
    begin = list_start(scene, clause)
    for cue in reversed(scene.cues_in("reject_before", begin, mention.first - 1)):
        if cue.last >= mention.first or (
            scene.words.word[cue.first] in ("no", "not") and within(scene, cue, "retract")
        ):
            continue
        if mention.first - cue.last > REACH or is_doubled(scene, cue) or _is_interjection(scene, cue):
            continue
        if scene.words.word[cue.first] == "without":
            continue
        if scene.words.word[cue.first] in ("instead", "rather", "as") and _nearer(scene, cue, mention):
            continue
        return cue
    end = clause.last
    sentence = scene.parts.sentences[clause.sentence]
    for at in range(mention.last + 1, min(end, mention.last + 5) + 1):
        word = scene.words.word[at]
        ends = at == end == sentence.last and not sentence.question
        if word in ("nah", "nope") or (word == "no" and ends and at - mention.last <= 2):
            return Cue("reject_after", at, at)
    for cue in scene.cues_in("reject_after", mention.last + 1, end):
        if (
            cue.first - mention.last <= 4
            and not is_doubled(scene, cue)
            and not has_other_subject(scene, mention.last + 1, cue.first)
        ):
            return cue
    return predicate_after(scene, clause, "reject_after")


def _is_interjection(scene: Scene, cue: Cue) -> bool:
    """ "No, I would …" refuses nothing that follows."""
    words, at = scene.words, cue.last
    return (
        cue.first == cue.last
        and words.word[at] in ("no", "not")
        and at + 1 < len(words)
        and words.gap[at + 1] in (Gap.SOFT, Gap.END)
    )


def _nearer(scene: Scene, cue: Cue, mention: Mention) -> bool:
    return any(
        cue.last < other.first < mention.first and other.entry.id != mention.entry.id and other.is_step
        for other in scene.mentions_in(cue.last, mention.first)
    )


def withdrawal(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "I'd shard, actually no": taken back in the same breath, or at the start of the next sentence."""
    sentence = scene.parts.sentences[clause.sentence]
    for cue in scene.cues_in("retract", mention.last + 1, sentence.last):
        if cue.first - mention.last <= 7 and not scene.has_mention(mention.last + 1, cue.first, steps_only=True):
            return cue
    if clause.sentence + 1 < len(scene.parts.sentences) and not scene.has_mention(
        mention.last + 1, sentence.last, True
    ):
        follows = scene.parts.sentences[clause.sentence + 1]
        for cue in scene.cues_in("retract", follows.first, min(follows.first + 1, follows.last)):
            return cue
    return None


def has_reason(scene: Scene, back: Cue) -> bool:
    sentence = scene.parts.sentences[scene.sentence_number(back.first)]
    words = scene.words.word[back.last + 1 : sentence.last + 1]
    return len(words) >= 5 and not scene.has_mention(back.last + 1, sentence.last, steps_only=True)


def not_before(scene: Scene, mention: Mention) -> Cue | None:
    """A refusal that ends ("no cache before I know which", "no index until I see the plan") puts off."""
    words = scene.words.word
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    if words[sentence.first] == "unless" and scene.clause(mention.first).first > sentence.first:
        return Cue("not before", sentence.first, sentence.first)
    for at in range(mention.last + 1, min(sentence.last, mention.last + 9)):
        if words[at] in ("before", "until", "till", "unless") and (
            words[at + 1]
            in ("i", "we", "you", "it", "the", "that", "all", "everything", "those", "these", "number", "step")
        ):
            return Cue("not before", at, at)
    return None
