"""What a candidate does with a measure or a means of diagnosis that was mentioned.

Precedence: echo, question, withdrawn, reject, defer, somebody else's, propose, state. Every decision names its cue.
"""

from dataclasses import dataclass

from app.reading.deferrals import deferral
from app.reading.refusals import has_reason, not_before, refusal, withdrawal
from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import (
    ANAPHORS,
    CONDITION_LEADS,
    NO_WORDS,
    REASON_LEADS,
    RELATIVE_LEADS,
    commitment,
    covering,
    short_answer,
    starts_imperative,
)
from app.reading.segments import FINITE, Clause
from app.reading.words import LIGHT, expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act

_OPENERS = expand_class("do does did is are was were has have how which who what when where")
_AWAY = expand_class(
    "not no never avoid stop kill drop remove replace rid ditch lose eliminate without instead rather cut fix "
    "change quit sin evil bad wasteful waste lazy trim narrow why goodbye bye get"
)
_MEANS = expand_class("mean~ need~ require~ cost~ take~ cause~ bring~ involve~ create~")
_OFFERS = ("what about", "how about", "what if", "is it possible", "is it worth", "is it ok to")


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
    if mention.group == "ills" and scene.stage != "order":
        return _against_ills(scene, mention, clause)
    out: list[Decision] = []
    around = covering(scene, mention, clause, "reject_after")
    if around is not None:
        return [Decision(Act.REJECT, around.kind, around)]
    reject = refusal(scene, mention, clause)
    defer = deferral(scene, mention, clause)
    if reject and not defer:
        defer = not_before(scene, mention)
    if reject and not defer:
        others = _third(scene, mention, clause)
        if others is not None and others.first < mention.first and reject.kind == "reject_before":
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
    commit = commitment(scene, mention, clause)
    if mention.entry.id in scene.echoed and commit is None and mention.group == "terms" and _is_echo(scene, clause):
        return out
    back = withdrawal(scene, mention, clause)
    if back is not None:
        return [Decision(Act.REJECT, "retract", back)] if has_reason(scene, back) else out
    return [Decision(Act.PROPOSE, commit.kind if commit else "plan", commit)]


def _against_ills(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Doing away with what the step does away with is the step ("I'd drop the star")."""
    words = scene.words.word
    for at in range(max(clause.first, mention.first - 8), clause.last + 1):
        others = [one for one in scene.mentions_in(at, mention.first - 1) if one.is_step and one.last < mention.first]
        far = words[at] == "without" and mention.first - at > 2  # "without an index it reads every row"
        if words[at] in _AWAY and not others and not far:
            return [Decision(Act.PROPOSE, "does away with")]
    return []


def _answered_no(scene: Scene, clause: Clause) -> bool:
    return (
        scene.parts.sentences[clause.sentence].question
        and short_answer(scene, clause.sentence) in NO_WORDS
        and not clause.question
    )


def _judged_next(scene: Scene, sentence: int, kind: str) -> bool:
    """ "CQRS? Way too early.": a question that names a step, and a verdict as the next sentence."""
    if sentence + 1 >= len(scene.parts.sentences) or not scene.parts.sentences[sentence].question:
        return False
    here, follows = scene.parts.sentences[sentence], scene.parts.sentences[sentence + 1]
    short = here.last - here.first <= 4 and not scene.has_mention(follows.first, follows.last, steps_only=True)
    return short and bool(scene.cues_in(kind, follows.first, min(follows.first + 2, follows.last)))


def _in_question(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Proposals are often put as questions ("could we add an index?"); asking whether one exists is none."""
    sentence = scene.parts.sentences[clause.sentence]
    if _judged_next(scene, clause.sentence, "defer_after"):
        return [Decision(Act.DEFER, "put off in answer")]
    if short_answer(scene, clause.sentence) or _judged_next(scene, clause.sentence, "reject_after"):
        asked = scene.words.word[clause.first] in ("do", "does", "is", "are", "have", "did")
        return [] if asked else [Decision(Act.REJECT, "answered no")]
    word = scene.words.word
    opening = [w for w in word[clause.first : mention.first] if w not in LIGHT]
    commit = scene.cues_in("commit", clause.first, mention.first)
    text = " ".join(opening[:3])
    if (
        opening
        and opening[0]
        in (
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "how",
            "which",
            "who",
            "what",
            "when",
            "where",
        )
        and not text.startswith(("what about", "how about", "what if", "is it possible", "is it worth", "is it ok to"))
    ):
        return []
    if opening and opening[0] == "why" and "not" not in opening[:4]:
        return []
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        said = word[clause.first : mention.last + 1]
        shown = any(w in ("see", "show", "look", "get") for w in said)  # "can I see the plan?"
        if shown and (said[0] in ("can", "may") or starts_imperative(scene, clause)):
            return [Decision(Act.PROPOSE, "put as a question")]
        if not any(w in ("could", "should", "would", "shall", "about") for w in opening):
            return []
    if any(cue.kind == "commit" for cue in commit) or mention.group == "does" or sentence.last - sentence.first <= 6:
        return [Decision(Act.PROPOSE, "put as a question")]
    return [Decision(Act.PROPOSE, "put as a question")] if len(opening) <= 2 else []


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
        return commitment(scene, mention, clause) is not None
    return False


def _weak(scene: Scene, mention: Mention, clause: Clause) -> str:
    """Why the mention is no act: a reason, a condition, a description; "" where it may be one."""
    lead = clause.lead.removeprefix("only ")
    if scene.words.word[mention.first - 1 : mention.first] == ["without"]:
        return "without"
    before = (clause.first, mention.first)
    if scene.cues_in("ask_frame", *before) and not scene.cues_in("ask_other", *before):
        return "asked"
    commit = commitment(scene, mention, clause)
    strong = commit is not None and commit.last < mention.first
    if lead in REASON_LEADS and not strong:
        return "reason"
    if lead in ("before", "after") and _is_main_behind(scene, mention, clause):
        return ""
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return ""  # "if the plan shows a scan": whoever says so will look
    if (
        lead in CONDITION_LEADS
        and not (strong and lead in ("after", "while", "where", "before"))
        and not (
            lead in ("if", "when", "once", "after", "before")
            and mention.group == "does"
            and strong
            and _late(clause, mention)
        )
    ):
        return "condition"
    if lead in RELATIVE_LEADS and not strong and mention.first - clause.first > 3:
        return "relative"
    if _is_landmark(scene, mention, clause) or (not strong and _is_subject(scene, mention, clause)):
        return "description"
    if strong or mention.group in ("does", "items"):
        return ""
    if starts_imperative(scene, clause):
        return ""
    following = next((w for w in scene.words.word[mention.last + 1 : clause.last + 1] if w not in LIGHT), "")
    if (following in FINITE or following == "nobody") and not any(
        cue.first - mention.last <= 3 for cue in scene.cues_in("positive_after", mention.last + 1, clause.last)
    ):
        return "description"
    return ""


def _is_landmark(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "A queue before the shards, …, shards last of all": the first shards only say where the queue comes."""
    words = scene.words.word
    at = mention.first - 1
    while at > clause.first and words[at] in LIGHT:
        at -= 1
    if at < clause.first or words[at] not in ("before", "after"):
        return False
    placed = any(one.is_step and one.entry.id != mention.entry.id for one in scene.mentions_in(clause.first, at))
    later = scene.mentions_in(mention.last + 1, mention.last + 60)
    return placed and any(one.entry.id == mention.entry.id and one.is_step for one in later)


def _is_subject(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "Upgrading the box means downtime": something said of it, no step."""
    words = scene.words.word
    if mention.first > clause.first + 1 or mention.last + 1 >= clause.last:
        return False
    if commitment(scene, mention, clause) is not None or scene.stage == "order":
        return False
    return words[mention.first].endswith("ing") and words[mention.last + 1] in _MEANS


def _is_main_behind(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "Before the queue the bigger machine": without a verb, what comes behind the first name is the step."""
    words = scene.words.word[clause.first : mention.first]
    if any(word in FINITE for word in scene.words.word[clause.first : clause.last + 1]):
        return False
    named = any(one.last < mention.first for one in scene.mentions_in(clause.first, mention.first) if one.is_step)
    return named or any(word in ANAPHORS for word in words)


def _late(clause: Clause, mention: Mention) -> bool:
    return mention.first - clause.first > 5


def _is_echo(scene: Scene, clause: Clause) -> bool:
    """A repetition of the interviewer's word: no list was asked for, and no verb takes it up."""
    return scene.stage != "order" and not starts_imperative(scene, clause)
