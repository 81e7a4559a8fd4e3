"""What a candidate does with a measure or a means of diagnosis that was mentioned.

Precedence: echo, question, withdrawn, reject, defer, somebody else's, propose, state. Every decision names its cue.
"""

from dataclasses import dataclass

from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import FINITE, IMPERATIVES, Clause
from app.reading.text import Gap
from app.reading.words import LIGHT
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act

_REASON_LEADS = frozenset("because since cause cos coz bc as".split())
_CONDITION_LEADS = frozenset("if when whenever unless once until till while after before where".split())
_RELATIVE_LEADS = frozenset("which who that whose".split())
_ANAPHORS = frozenset(
    "that this it all everything these those still nothing none even they more others else above step steps again one both".split()
)
_NO = frozenset("no nope nah never not nothing hardly none".split())
_REACH = 9  # words between a cue and what it governs


@dataclass(frozen=True, slots=True)
class Decision:
    """An act, the cue that decided it, and the words of the cue where it stands beside the mention."""

    act: Act
    cue: str
    words: Cue | None = None


def decide(scene: Scene, mention: Mention) -> list[Decision]:
    """The acts of one mention: none, one, or reject and defer both."""
    clause = scene.clause(mention.first)
    if clause.question or _answered_no(scene, clause):
        return _in_question(scene, mention, clause)
    if mention.group == "ills":
        return _against_ills(scene, mention, clause)
    out: list[Decision] = []
    covering = _covers(scene, mention, clause, "reject_after")
    if covering is not None:
        return [Decision(Act.REJECT, covering.kind, covering)]
    reject = _rejects(scene, mention, clause)
    defer = _defers(scene, mention, clause)
    if reject and not defer:
        defer = _not_before(scene, mention)
    if reject and not defer:
        if _third(scene, mention, clause) is not None and reject.kind == "reject_before":
            return [Decision(Act.STATE, "third")]
        return [Decision(Act.REJECT, reject.kind, reject)]
    if defer:
        return [Decision(Act.DEFER, defer.kind, defer)]
    third = _third(scene, mention, clause)
    if third is not None:
        return [Decision(Act.STATE, third.kind, third)]
    weak = _weak(scene, mention, clause)
    if weak:
        return out
    commit = _commit(scene, mention, clause)
    if mention.entry.id in scene.echoed and commit is None and mention.group == "terms" and _is_echo(scene, mention, clause):
        return out
    back = _retracted(scene, mention, clause)
    if back is not None:
        return [Decision(Act.REJECT, "retract", back)] if _has_reason(scene, back) else out
    return [Decision(Act.PROPOSE, commit.kind if commit else "plan", commit)]


def _retracted(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """"I'd shard, actually no": taken back in the same breath, or at the start of the next sentence."""
    sentence = scene.parts.sentences[clause.sentence]
    for cue in scene.cues_in("retract", mention.last + 1, sentence.last):
        if cue.first - mention.last <= 7 and not scene.has_mention(mention.last + 1, cue.first, steps_only=True):
            return cue
    if clause.sentence + 1 < len(scene.parts.sentences) and not scene.has_mention(mention.last + 1, sentence.last, True):
        follows = scene.parts.sentences[clause.sentence + 1]
        for cue in scene.cues_in("retract", follows.first, min(follows.first + 1, follows.last)):
            return cue
    return None


def _has_reason(scene: Scene, back: Cue) -> bool:
    sentence = scene.parts.sentences[scene.sentence_number(back.first)]
    words = scene.words.word[back.last + 1 : sentence.last + 1]
    return len(words) >= 5 and not scene.has_mention(back.last + 1, sentence.last, steps_only=True)


def _not_before(scene: Scene, mention: Mention) -> Cue | None:
    """A refusal that ends ("no cache before I know which", "no index until I see the plan") puts off."""
    words = scene.words.word
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    for at in range(mention.last + 1, min(sentence.last, mention.last + 9)):
        if words[at] in ("before", "until", "till", "unless") and words[at + 1] in ("i", "we", "you", "it", "the", "that"):
            return Cue("not before", at, at)
    return None


_AWAY = frozenset(
    "not no never avoid stop kill drop remove replace rid ditch lose eliminate without instead rather cut fix change quit "
    "sin evil bad wasteful waste lazy trim narrow why goodbye bye get".split()
)


def _against_ills(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Doing away with what the step does away with is the step ("I'd drop the star")."""
    near = scene.words.word[max(clause.first, mention.first - 8) : clause.last + 1]
    return [Decision(Act.PROPOSE, "does away with")] if any(word in _AWAY for word in near) else []


def _answered_no(scene: Scene, clause: Clause) -> bool:
    return scene.parts.sentences[clause.sentence].question and _answer(scene, clause.sentence) in _NO and not clause.question


def _answer(scene: Scene, sentence: int) -> str:
    """The first word of the next sentence, if it is a short answer."""
    following = sentence + 1
    while following < min(len(scene.parts.sentences), sentence + 3) and scene.parts.sentences[following].question:
        following += 1
    if following >= len(scene.parts.sentences):
        return ""
    nxt = scene.parts.sentences[following]
    first = scene.words.word[nxt.first]
    if first in _NO and (nxt.last - nxt.first < 4 or scene.words.gap[nxt.first + 1] >= Gap.SOFT):
        return first
    return ""


def _in_question(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Proposals are often put as questions ("could we add an index?"); asking whether one exists is none."""
    sentence = scene.parts.sentences[clause.sentence]
    if _answer(scene, clause.sentence):
        return [Decision(Act.REJECT, "answered no")]
    word = scene.words.word
    opening = [w for w in word[clause.first : mention.first] if w not in LIGHT]
    commit = scene.cues_in("commit", clause.first, mention.first)
    text = " ".join(opening[:3])
    if opening and opening[0] in ("do", "does", "did", "is", "are", "was", "were", "has", "have", "how", "which", "who", "what", "when", "where"):
        if not text.startswith(("what about", "how about", "what if", "is it possible", "is it worth", "is it ok to")):
            return []
    if opening and opening[0] == "why" and "not" not in opening[:4]:
        return []
    if mention.entry.kind is ConceptKind.DIAGNOSIS and not any(w in ("could", "should", "would", "shall", "about") for w in opening):
        return []
    if any(cue.kind == "commit" for cue in commit) or mention.group == "does" or sentence.last - sentence.first <= 6:
        return [Decision(Act.PROPOSE, "put as a question")]
    return [Decision(Act.PROPOSE, "put as a question")] if len(opening) <= 2 else []


def _rejects(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    begin = _list_start(scene, clause)
    for cue in reversed(scene.cues_in("reject_before", begin, mention.first - 1)):
        if cue.last >= mention.first:
            continue
        if mention.first - cue.last > _REACH or _doubled(scene, cue) or _is_interjection(scene, cue):
            continue
        if scene.words.word[cue.first] == "without":
            continue
        if scene.words.word[cue.first] in ("instead", "rather", "as") and _nearer(scene, cue, mention):
            continue
        return cue
    end = clause.last
    for at in range(mention.last + 1, min(end, mention.last + 5) + 1):
        word = scene.words.word[at]
        if word in ("nah", "nope") or (word == "no" and at == end and at - mention.last <= 2):
            return Cue("reject_after", at, at)
    for cue in scene.cues_in("reject_after", mention.last + 1, end):
        if cue.first - mention.last <= 4 and not _doubled(scene, cue) and not _other_subject(scene, mention.last + 1, cue.first):
            return cue
    return _predicate_after(scene, clause, "reject_after")


def _covers(scene: Scene, mention: Mention, clause: Clause, kind: str) -> Cue | None:
    """A cue that stands around the mention: "leave the cache out", "keep sharding for later"."""
    for cue in scene.cues_in(kind, clause.first, mention.first - 1):
        if cue.last > mention.last and not _doubled(scene, cue):
            return cue
    return None


def _list_start(scene: Scene, clause: Clause) -> int:
    """Where a list begins of which this clause is only a further item ("no shards, Kafka, CQRS")."""
    number = clause.number
    begin = clause.first
    if number > 0 and clause.after is Gap.HARD:
        before = scene.parts.clauses[number - 1]
        if before.sentence == clause.sentence and before.last - before.first <= 2 and not scene.words.arrow[clause.first]:
            return before.first  # "not: Mongo, Kafka"
    while number > 0:
        here, before = scene.parts.clauses[number], scene.parts.clauses[number - 1]
        words = scene.words.word[here.first : here.last + 1]
        if here.sentence != before.sentence or here.after is not Gap.SOFT or here.lead:
            break
        if len(words) > 5 or words[0] in IMPERATIVES or any(w in FINITE or w in ("i", "we", "you", "just", "then", "only", "so", "to") for w in words):
            break
        number -= 1
        begin = before.first
    return begin


def _doubled(scene: Scene, cue: Cue) -> bool:
    return any(two.first <= cue.first <= two.last for two in scene.cues.get("double", ()))


def _is_interjection(scene: Scene, cue: Cue) -> bool:
    """"No, I would …" refuses nothing that follows."""
    words, at = scene.words, cue.last
    return cue.first == cue.last and words.word[at] in ("no", "not") and at + 1 < len(words) and words.gap[at + 1] >= Gap.SOFT


def _nearer(scene: Scene, cue: Cue, mention: Mention) -> bool:
    return any(
        cue.last < other.first < mention.first and other.entry.id != mention.entry.id and other.is_step
        for other in scene.mentions
    )


def _other_subject(scene: Scene, first: int, last: int) -> bool:
    """Whether a new subject stands between a mention and what is said after it."""
    return any(word in ("we", "they", "he", "she", "everyone") for word in scene.words.word[first:last])


def _predicate_after(scene: Scene, clause: Clause, kind: str) -> Cue | None:
    """A next clause that only says something about this one: "Sharding, CQRS: not needed here"."""
    number = clause.number + 1
    bare = not any(word in FINITE or word in ("i", "we", "you") for word in scene.words.word[clause.first : clause.last + 1])
    while bare and number + 1 < len(scene.parts.clauses) and _is_bare(scene, scene.parts.clauses[number]):
        number += 1
    if number >= len(scene.parts.clauses):
        return None
    follows = scene.parts.clauses[number]
    if follows.sentence != clause.sentence or scene.words.arrow[follows.first]:
        return None
    at_once = next(iter(scene.cues_in(kind, follows.first, follows.first)), None)
    if kind == "defer_after" and at_once is not None and at_once.last > at_once.first and follows.after >= Gap.SOFT:
        return at_once
    if scene.has_mention(follows.first, follows.last, steps_only=True):
        return None
    if kind == "reject_after" and scene.words.word[follows.first] in ("no", "nope", "nah") and follows.last == follows.first:
        return Cue(kind, follows.first, follows.last)
    if follows.lead in _REASON_LEADS or follows.lead == "if":
        return None
    for cue in scene.cues_in(kind, follows.first, follows.first + 3):
        if not _doubled(scene, cue):
            return cue
    return None


def _is_bare(scene: Scene, clause: Clause) -> bool:
    """A clause without a verb: a further item, or "all that stuff"."""
    words = scene.words.word[clause.first : clause.last + 1]
    return len(words) <= 8 and not any(word in FINITE or word in ("i", "we", "you", "then", "it") for word in words)


def _defers(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    begin = _list_start(scene, clause)
    for cue in reversed(scene.cues_in("defer_before", begin, mention.first - 1)):
        if mention.first - cue.last <= _REACH and cue.last < mention.first:
            return cue
    for cue in scene.cues_in("defer_after", mention.last + 1, clause.last):
        if cue.first - mention.last <= 8 and not _other_subject(scene, mention.last + 1, cue.first):
            return cue
    return (
        _covers(scene, mention, clause, "defer_after")
        or _hangs_before(scene, mention, clause)
        or _hangs_after(scene, mention, clause)
        or _predicate_after(scene, clause, "defer_after")
        or _fragment_after(scene, clause)
        or _each_only(scene, mention)
    )


def _each_only(scene: Scene, mention: Mention) -> Cue | None:
    """"Each of those only if the one before did not do it": every step named before it, but for the first ones."""
    for cue in scene.cues.get("each_only", ()):
        steps = [one for one in scene.mentions if one.is_step and one.first < cue.first]
        if steps and mention.first < cue.first and scene.sentence_number(mention.first) > scene.sentence_number(steps[0].first):
            return Cue("each_only", cue.first, cue.last)
    return None


def _fragment_after(scene: Scene, clause: Clause) -> Cue | None:
    """"Shards: not on this list. Only when writes outgrow the box.": a next sentence that is only the condition."""
    number = clause.sentence + 1
    if number >= len(scene.parts.sentences):
        return None
    follows = scene.parts.sentences[number]
    if scene.words.word[follows.first] not in ("only", "not", "last", "until", "unless"):
        return None
    for cue in scene.cues_in("defer_after", follows.first, follows.first + 1):
        if not scene.cues_in("commit", follows.first, follows.last):
            return cue
    return None


def _failing(scene: Scene, clause: Clause, excluding: str) -> Cue | None:
    """A condition that other measures have failed, in this clause."""
    for cue in scene.cues_in("exhausted", clause.first, clause.last):
        words = scene.words.word[clause.first : clause.last + 1]
        other = any(
            clause.first <= one.first <= clause.last and one.entry.kind is ConceptKind.MEASURE and one.entry.id != excluding
            for one in scene.mentions
        )
        if other or any(word in _ANAPHORS for word in words):
            return cue
    for cue in scene.cues_in("defer_before", clause.first, clause.last):
        if scene.words.word[cue.first] == "only" or scene.words.word[cue.first] == "if":
            return cue
    return None


def _conditional(clause: Clause, cue: Cue, scene: Scene) -> bool:
    return (
        clause.lead.removeprefix("only ") in _CONDITION_LEADS
        or scene.words.word[cue.first] in ("if", "when", "once", "still", "only", "after", "unless", "again", "yet", "should", "suppose")
    )


def _hangs_before(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """"If replicas are not enough, shard": an earlier clause of the sentence makes it hang on other measures."""
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return None
    sentence = scene.parts.sentences[clause.sentence]
    for number in reversed(sentence.clauses):
        before = scene.parts.clauses[number]
        if before.first >= mention.first or before is clause and mention.first == before.first:
            continue
        if before is clause:
            for cue in scene.cues_in("exhausted", before.first, mention.first - 1):
                if cue.last < mention.first and _conditional(before, cue, scene) and any(
                    w in _ANAPHORS for w in scene.words.word[before.first : mention.first]
                ):
                    return cue
            continue
        cue = _failing(scene, before, mention.entry.id)
        if cue is not None and _conditional(before, cue, scene):
            return cue
    return None


def _hangs_after(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """"Shard only if replicas are not enough": the next clause makes it hang on other measures."""
    number = clause.number + 1
    if number >= len(scene.parts.clauses):
        return None
    follows = scene.parts.clauses[number]
    if follows.sentence != clause.sentence or follows.after >= Gap.HARD:
        return None
    begin = follows.first - 1 if scene.words.word[follows.first - 1] == "only" else follows.first
    for cue in scene.cues_in("defer_after", begin, min(follows.first + 2, follows.last)):
        return cue
    if follows.lead.removeprefix("only ") in ("if", "when", "once", "until", "unless", "till"):
        cue = _failing(scene, follows, mention.entry.id)
        if cue is not None:
            return cue
    return None


def _third(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """Somebody else's idea, or history: worth a `state` unless the candidate takes it up in the same clause."""
    sentence = scene.parts.sentences[clause.sentence]
    for kind in ("third", "history"):
        for cue in scene.cues_in(kind, sentence.first, sentence.last):
            apart = scene.clause_number(cue.first) - clause.number
            near = cue.first < mention.first or apart == 0 or (apart == 1 and kind == "third")
            if near and not _modal(scene, clause, mention, cue):
                return cue
    return None


def _modal(scene: Scene, clause: Clause, mention: Mention, other: Cue) -> bool:
    """Whether the candidate takes it up: "I would" in this very clause, or a commitment in a clause after the cue's."""
    words = scene.words.word
    for at in range(clause.first, mention.first):
        if words[at] in ("would", "will", "should", "could", "let") and at > 0 and words[at - 1] in ("i", "we", "so"):
            return not other.first <= at <= other.last
    if other.kind == "third" and scene.clause_number(other.first) < clause.number:
        return _commit(scene, mention, clause) is not None
    return False


def _weak(scene: Scene, mention: Mention, clause: Clause) -> str:
    """Why the mention is no act: a reason, a condition, a description; "" where it may be one."""
    lead = clause.lead.removeprefix("only ")
    if scene.words.word[mention.first - 1 : mention.first] == ["without"]:
        return "without"
    commit = _commit(scene, mention, clause)
    strong = commit is not None and commit.last < mention.first
    if lead in _REASON_LEADS and not strong:
        return "reason"
    if lead in ("before", "after") and _is_main_behind(scene, mention, clause):
        return ""
    if lead in _CONDITION_LEADS and not (strong and lead in ("after", "while", "where", "before")):
        if not (lead in ("if", "when", "once", "after", "before") and mention.group == "does" and strong and _late(clause, mention)):
            return "condition"
    if lead in _RELATIVE_LEADS and not strong and mention.first - clause.first > 3:
        return "relative"
    if strong or mention.group in ("does", "items"):
        return ""
    if _starts_imperative(scene, clause):
        return ""
    following = [w for w in scene.words.word[mention.last + 1 : clause.last + 1] if w not in LIGHT][:1]
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return ""
    if following and following[0] in FINITE:
        if not any(cue.first - mention.last <= 3 for cue in scene.cues_in("positive_after", mention.last + 1, clause.last)):
            return "description"
    return ""


def _is_main_behind(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """"Before the view the standby": without a verb, what comes behind the first name is the step."""
    words = scene.words.word[clause.first : mention.first]
    if any(word in FINITE for word in scene.words.word[clause.first : clause.last + 1]):
        return False
    named = any(clause.first <= one.first and one.last < mention.first for one in scene.mentions if one.is_step)
    return named or any(word in _ANAPHORS for word in words)


def _late(clause: Clause, mention: Mention) -> bool:
    return mention.first - clause.first > 5


def _starts_imperative(scene: Scene, clause: Clause) -> bool:
    for at in range(clause.first, min(clause.first + 4, clause.last + 1)):
        word = scene.words.word[at]
        if word in IMPERATIVES:
            return True
        if word not in LIGHT and word not in ("and", "then", "so", "or", "but", "also", "next", "first"):
            return False
    return False


def _commit(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    begin = _list_start(scene, clause)
    cues = [cue for cue in scene.cues_in("commit", begin, mention.last) if mention.first - cue.last <= 12]
    if cues:
        return cues[-1]
    after = [cue for cue in scene.cues_in("positive_after", mention.last + 1, clause.last) if cue.first - mention.last <= 3]
    return after[0] if after else None


def _is_echo(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """A repetition of the interviewer's word: no list was asked for, and no verb takes it up."""
    return scene.stage != "order" and not _starts_imperative(scene, clause)
