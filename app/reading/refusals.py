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
from app.reading.segments import IMPERATIVES, Clause
from app.reading.text import Gap
from app.reading.words import LIGHT


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
        if scene.words.word[cue.first] == "without" or _is_past(scene, cue) or not _governs(scene, cue, mention):
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
            cue.first - mention.last <= (8 if scene.words.word[cue.first] in ("i", "we") else 4)
            and not is_doubled(scene, cue)
            and not has_other_subject(scene, mention.last + 1, cue.first)
        ):
            return cue
    return _carried(scene, clause) or predicate_after(scene, clause, "reject_after")


def _is_interjection(scene: Scene, cue: Cue) -> bool:
    """ "No, I would …" refuses nothing that follows."""
    words, at = scene.words, cue.last
    return (
        cue.first == cue.last
        and words.word[at] in ("no", "not")
        and at + 1 < len(words)
        and words.gap[at + 1] in (Gap.SOFT, Gap.END)
    )


def _is_past(scene: Scene, cue: Cue) -> bool:
    """ "Somebody has not put an index on it": what was not done, nothing that is refused."""
    words, at = scene.words.word, cue.first
    if cue.last > at or words[at] not in ("not", "never"):
        return False
    back = words[max(at - 2, 0) : at]
    past = any(word in ("has", "had", "did") for word in back) or back[-1:] == ["have"]
    return past and not any(word in ("i", "we") for word in words[max(at - 3, 0) : at])


def _governs(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether a negative carries over to a further item, and "not so much X as Y" not to Y."""
    words = scene.words.word
    between = [word for word in words[cue.last + 1 : mention.first] if word not in LIGHT]
    if between[-1:] and between[-1] in ("before", "until", "till", "unless", "than", "like"):
        return False  # "I would not do it before the pooler"
    if words[cue.first : cue.first + 3] == ["not", "so", "much"] and "as" in words[cue.last : mention.first]:
        return False
    here = scene.clause(cue.first)
    if here.number == scene.clause_number(mention.first) or cue.last >= here.last:
        return True
    return any(one.is_step for one in scene.mentions_in(cue.last, here.last))


def _carried(scene: Scene, clause: Clause) -> Cue | None:
    """ "I would not, and I stress this, shard": the verb comes back without a subject of its own."""
    words = scene.words
    if clause.after is not Gap.SOFT or words.word[clause.first] not in IMPERATIVES:
        return None
    sentence = scene.parts.sentences[clause.sentence]
    for number in sentence.clauses:
        before = scene.parts.clauses[number]
        at = before.last
        if before.first >= clause.first:
            break
        if words.word[at] == "not" and words.word[at - 1] in ("would", "will", "do", "should", "can"):
            return Cue("reject_before", at, at)
    return None


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
    opens = words[sentence.first] in ("unless", "until", "till") or (
        words[sentence.first] in ("as", "so") and words[sentence.first + 1 : sentence.first + 3] == ["long", "as"]
    )
    if opens and scene.clause(mention.first).first > sentence.first:
        return Cue("not before", sentence.first, sentence.first)
    for at in range(mention.last + 1, min(sentence.last, mention.last + 14)):
        if words[at] in ("before", "until", "till", "unless") and words[at + 1] not in ("now", "today", "it"):
            return Cue("not before", at, at)
        if words[at] == "while" and words[at - 1] == "not":
            return Cue("not before", at - 1, at)
        if words[at : at + 3] == ["as", "long", "as"] or words[at : at + 3] == ["so", "long", "as"]:
            return Cue("not before", at, at + 2)
    return None
