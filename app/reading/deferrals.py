"""Deferrals: "only if", "last resort", "not before"; and steps that hang on others having failed."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import (
    ANAPHORS,
    CONDITION_LEADS,
    REACH,
    covering,
    has_other_subject,
    list_start,
    looks_ahead,
    predicate_after,
)
from app.reading.segments import FINITE, Clause
from app.reading.text import Gap
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind

_TRENDS = [
    [word] for word in expand_class("dominate~ prevail~ outnumber~ outweigh~ grow~ rise~ climb~ increase~ matter~")
]
_CORE = expand_class(
    "primary writer master leader single writes options hardware headroom machine box ideas tricks knobs"
)  # what is left when the rest was tried


def deferral(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return None
    begin = list_start(scene, clause)
    for cue in reversed(scene.cues_in("defer_before", begin, mention.first - 1)):
        if (
            mention.first - cue.last <= REACH
            and cue.last < mention.first
            and not _is_condition(scene, cue, mention, clause)
        ):
            return cue
    first_person = _before_i(scene, mention, clause)
    if first_person is not None:
        return first_person
    for cue in scene.cues_in("defer_after", mention.last + 1, clause.last):
        if cue.first - mention.last <= 8 and not has_other_subject(scene, mention.last + 1, cue.first):
            return cue
    return (
        covering(scene, mention, clause, "defer_after")
        or _hangs_before(scene, mention, clause)
        or _hangs_after(scene, mention, clause)
        or predicate_after(scene, clause, "defer_after")
        or _fragment_after(scene, clause)
        or _each_only(scene, mention)
    )


def _is_condition(scene: Scene, cue: Cue, mention: Mention, clause: Clause) -> bool:
    """ "Only if replicas do not help": what stands in the condition is not what is put off."""
    words = scene.words.word
    if words[cue.first] != "only" or words[cue.last] not in ("if", "when", "once", "after", "as", "where"):
        return False
    if any(word in FINITE or word == "not" for word in words[cue.last + 1 : mention.first]):
        return False
    return any(
        word in FINITE or word in ("not", "fail", "fails", "failed")
        for word in words[mention.last + 1 : clause.last + 1]
    )


def _before_i(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "This I should know before I cut the table": what I would do after something else."""
    words = scene.words.word
    for at in range(clause.first, mention.first - 1):
        if words[at] in ("before", "until", "till") and words[at + 1] in ("i", "we"):
            past = any(word in ("had", "was", "were", "did", "went", "used") for word in words[at + 2 : mention.first])
            return None if past else Cue("before I", at, at + 1)
    return None


def _each_only(scene: Scene, mention: Mention) -> Cue | None:
    """ "Each of those only if the one before did not do it": every step named before it, but for the first ones."""
    for cue in scene.cues.get("each_only", ())[:3]:
        steps = [one for one in scene.mentions_in(0, cue.first) if one.is_step][:1]
        if (
            steps
            and mention.first < cue.first
            and scene.sentence_number(mention.first) > scene.sentence_number(steps[0].first)
        ):
            return Cue("each_only", cue.first, cue.last)
    return None


def _fragment_after(scene: Scene, clause: Clause) -> Cue | None:
    """ "Shards: not on this list. Only when writes outgrow the box.": a next sentence that is only the condition."""
    number = clause.sentence + 1
    if number >= len(scene.parts.sentences):
        return None
    follows = scene.parts.sentences[number]
    if scene.words.word[follows.first] not in ("only", "not", "last", "until", "unless"):
        return None
    for kind in ("defer_after", "exhausted"):
        for cue in scene.cues_in(kind, follows.first, follows.first + 1):
            steps = scene.has_mention(follows.first, follows.last, steps_only=True)
            if kind == "exhausted" or not (scene.cues_in("commit", follows.first, follows.last) and steps):
                return cue
    return None


def _failing(scene: Scene, clause: Clause, excluding: str) -> Cue | None:
    """A condition that other measures have failed, in this clause."""
    for cue in scene.cues_in("exhausted", clause.first, clause.last):
        if scene.words.word[cue.last] == "still" and scene.words.word[cue.last + 1 : cue.last + 2] in _TRENDS:
            continue  # "if reads still dominate": the situation goes on, no measure failed
        words = scene.words.word[clause.first : clause.last + 1]
        other = any(
            clause.first <= one.first <= clause.last
            and one.entry.kind is ConceptKind.MEASURE
            and one.entry.id != excluding
            for one in scene.mentions_in(clause.first, clause.last)
        )
        if other or any(word in ANAPHORS or word in _CORE for word in words):
            return cue
    for cue in scene.cues_in("defer_before", clause.first, clause.last):
        if scene.words.word[cue.first] == "only" or scene.words.word[cue.first] == "if":
            return cue
    return None


def _conditional(clause: Clause, cue: Cue, scene: Scene) -> bool:
    return clause.lead.removeprefix("only ") in CONDITION_LEADS or scene.words.word[cue.first] in (
        "if",
        "when",
        "once",
        "still",
        "only",
        "after",
        "unless",
        "again",
        "yet",
        "should",
        "suppose",
    )


def _hangs_before(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "If replicas are not enough, shard": an earlier clause of the sentence makes it hang on other measures."""
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return None
    sentence = scene.parts.sentences[clause.sentence]
    for number in reversed(sentence.clauses):
        before = scene.parts.clauses[number]
        if before.first >= mention.first or (before is clause and mention.first == before.first):
            continue
        if before is clause:
            for cue in scene.cues_in("exhausted", before.first, mention.first - 1):
                if (
                    cue.last < mention.first
                    and _conditional(before, cue, scene)
                    and any(w in ANAPHORS for w in scene.words.word[before.first : mention.first])
                ):
                    return cue
            continue
        found = _failing(scene, before, mention.entry.id)
        if found is not None and _conditional(before, found, scene):
            return found
    return None


def _hangs_after(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "Shard only if replicas are not enough": the next clause makes it hang on other measures."""
    number = clause.number + 1
    if number >= len(scene.parts.clauses):
        return None
    follows = scene.parts.clauses[number]
    if follows.sentence != clause.sentence or follows.after >= Gap.HARD:
        return None
    begin = follows.first - 1 if scene.words.word[follows.first - 1] == "only" else follows.first
    for cue in scene.cues_in("defer_after", begin, min(follows.first + 2, follows.last)):
        if not looks_ahead(scene, cue, follows):
            return cue
    if follows.lead.removeprefix("only ") in ("if", "when", "once", "until", "unless", "till"):
        return _failing(scene, follows, mention.entry.id)
    return None
