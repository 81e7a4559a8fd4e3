"""What a candidate does with a measure or a means of diagnosis that was mentioned.

Precedence: echo, question, withdrawn, reject, defer, somebody else's, propose, state. Every decision names its cue.
"""

from dataclasses import dataclass

from app.reading.deferrals import deferral
from app.reading.hearsay import takes_over, third_party
from app.reading.namelists import is_reported
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
    is_doubled,
    short_answer,
    starts_imperative,
)
from app.reading.segments import FINITE, Clause
from app.reading.verdicts import delayed_after, refused_after
from app.reading.words import LIGHT, expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act

_OPENERS = expand_class("do does did is are was were has have how which who what when where")
_AWAY = expand_class(
    "not no never avoid stop kill drop remove replace rid ditch lose eliminate without instead rather cut fix "
    "change quit sin evil bad wasteful waste lazy trim narrow why goodbye bye get skip spare forbid ban "
    "avoiding stopping killing dropping removing replacing ditching losing cutting fixing trimming skipping "
    "leave leaving"
)
_COMPARED = expand_class("faster quicker cheaper simpler easier nicer sexier fancier tempting fun elegant")
_IS_WHAT = expand_class("a an when where what like just")
_SUPPOSES = expand_class("assuming supposing suppose provided")
_MEANS = expand_class("mean~ need~ require~ cost~ take~ cause~ bring~ involve~ create~")
_TELLING = expand_class("i we there")  # "there is a graph for that, right?"
_ANSWERED = expand_class("so not yes no true needed necessary")  # "if so", "if not": what follows is the step
_ADDRESSED = expand_class("you me us ask~ question~ know")
_OFFERED = expand_class("would could should shall might why")
_OFFERING = expand_class("could should would shall might about")
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
    if scene.words.word[mention.first - 1 : mention.first] == ["un"]:
        return []  # "what you never un-shard"
    return _stance(scene, mention, clause) or _taken_up(scene, mention, clause)


def _stance(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Refused, or put off, or somebody else's; nothing where none of that is said."""
    around = covering(scene, mention, clause, "reject_after")
    if around is not None:
        put_off = not_before(scene, mention)
        return [Decision(Act.DEFER, put_off.kind, put_off) if put_off else Decision(Act.REJECT, around.kind, around)]
    reject = refusal(scene, mention, clause)
    defer = deferral(scene, mention, clause)
    if not reject and not defer and mention.entry.kind is ConceptKind.MEASURE:
        defer = delayed_after(scene, mention, clause)
        later = refused_after(scene, mention, clause)
        if later is not None and (defer is None or later.first < defer.first):
            return [Decision(Act.REJECT, later.kind, later)]
    if reject and not defer:
        defer = not_before(scene, mention)
    if reject and not defer:
        others = third_party(scene, mention, clause)
        if others is not None and others.first < mention.first and reject.kind == "reject_before":
            return [Decision(Act.STATE, "third")]
        return [Decision(Act.REJECT, reject.kind, reject)]
    if defer:
        return [Decision(Act.DEFER, defer.kind, defer)]
    twin = _twin(scene, mention, clause)
    if twin is not None and (put_off := deferral(scene, twin, scene.clause(twin.first))) is not None:
        return [Decision(Act.DEFER, put_off.kind, put_off)] if put_off.first > twin.last else []
    third = third_party(scene, mention, clause)
    if third is not None and takes_over(scene, third, mention):
        return [Decision(Act.PROPOSE, "taken over")]
    return [Decision(Act.STATE, third.kind, third)] if third is not None else []


def _twin(scene: Scene, mention: Mention, clause: Clause) -> Mention | None:
    """The same step, joined to it by "and": in "run VACUUM and ANALYZE, but only later" both are put off."""
    words = scene.words.word
    for one in scene.mentions_in(mention.last + 1, mention.last + 3):
        joined = "and" in words[mention.last + 1 : one.first + 1] or "or" in words[mention.last + 1 : one.first + 1]
        if one.entry.id == mention.entry.id and one.is_step and joined:
            return one if scene.sentence_number(one.first) == clause.sentence else None
    return None


def _taken_up(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Proposed, unless it is only described, judged, repeated or taken back at once."""
    out: list[Decision] = []
    weak = _weak(scene, mention, clause)
    if weak or _is_setting(scene, mention, clause):
        return out
    if _is_judged(scene, mention, clause):
        return [Decision(Act.STATE, "judged")]
    commit = commitment(scene, mention, clause)
    if commit is None and _is_echo(scene, mention, clause):
        return out
    if commit is None and is_reported(scene, mention):
        return [Decision(Act.STATE, "reported")]
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
    brief = follows.last - follows.first <= 2 and here.last - here.first <= 11
    short = (here.last - here.first <= 4 or brief) and not scene.has_mention(
        follows.first, follows.last, steps_only=True
    )
    found = scene.cues_in(kind, follows.first, min(follows.first + 2, follows.last))
    if brief and kind == "reject_after":
        found = found + scene.cues_in("refuse_bare", follows.first, follows.first)
    return short and any(not is_doubled(scene, cue) for cue in found)


def _own_answer(scene: Scene, mention: Mention, clause: Clause, asked: bool) -> list[Decision]:
    """What the candidate answers to his own question about a measure; empty where he does not."""
    put_off = None if asked else deferral(scene, mention, clause)
    if put_off is not None and put_off.first > mention.last:
        return [Decision(Act.DEFER, put_off.kind, put_off)]
    refused = refused_after(scene, mention, clause)
    if refused is not None and (refused.kind == "refuse_that" or not asked):
        return [Decision(Act.REJECT, refused.kind, refused)]
    if not asked and _ends_in_no(scene, clause.sentence + 1):
        return [Decision(Act.REJECT, "answered no")]
    return []


def _asks_which(scene: Scene, sentence: int) -> bool:
    """ "Sharding? By country? No.": a next question after the manner, to which the "no" belongs."""
    if sentence >= len(scene.parts.sentences):
        return False
    one = scene.parts.sentences[sentence]
    return one.question and scene.words.word[one.first] in ("by", "on", "per", "with", "over", "using")


def _ends_in_no(scene: Scene, sentence: int) -> bool:
    """ "Partition by month? For one row that brings exactly zero, so no.": an answer that ends in "no"."""
    if sentence >= len(scene.parts.sentences):
        return False
    answer, words = scene.parts.sentences[sentence], scene.words.word
    return words[answer.last] in ("no", "nope", "nah") and not scene.has_mention(answer.first, answer.last, True)


def _in_question(scene: Scene, mention: Mention, clause: Clause) -> list[Decision]:
    """Proposals are often put as questions ("could we add an index?"); asking whether one exists is none."""
    sentence = scene.parts.sentences[clause.sentence]
    word = scene.words.word
    asked = word[clause.first] in ("do", "does", "is", "are", "have", "did", "has")
    if mention.entry.kind is ConceptKind.MEASURE:
        if _OFFERED.isdisjoint(word[clause.first : mention.first]) and _asks_whether_done(scene, mention):
            return []
        answer = _own_answer(scene, mention, clause, asked)
        if answer:
            return answer
    if _judged_next(scene, clause.sentence, "defer_after"):
        return [Decision(Act.DEFER, "put off in answer")]
    answered = short_answer(scene, clause.sentence) and not _asks_which(scene, clause.sentence + 1)
    if answered or _judged_next(scene, clause.sentence, "reject_after"):
        return [] if asked else [Decision(Act.REJECT, "answered no")]
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
        told = starts_imperative(scene, clause) or next((w for w in said if w not in LIGHT), "") in _TELLING
        if not told and opening[:2] != ["why", "not"] and not any(w in _OFFERING for w in opening):
            return []
    if any(cue.kind == "commit" for cue in commit) or mention.group == "does" or sentence.last - sentence.first <= 6:
        return [Decision(Act.PROPOSE, "put as a question")]
    return [Decision(Act.PROPOSE, "put as a question")] if len(opening) <= 2 else []


def _asks_whether_done(scene: Scene, mention: Mention) -> bool:
    """ "Index on email?": a phrase over the very words asks for the fact that is about the measure."""
    return any(
        one.group == "asks" and mention.entry.id in one.entry.about and one.first <= mention.last <= one.last
        for one in scene.mentions_in(max(mention.first - 12, 0), mention.first)
    )


def _weak(scene: Scene, mention: Mention, clause: Clause) -> str:
    """Why the mention is no act: a reason, a condition, a description; "" where it may be one."""
    lead = _open_lead(scene, clause, mention)
    if scene.words.word[mention.first - 1 : mention.first] == ["without"]:
        return "" if scene.is_within(mention.first - 1, "double") else "without"
    before = (clause.first, mention.first)
    if _is_asked_for(scene, mention, before):
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
    described = _is_landmark(scene, mention, clause) or _is_definition(scene, mention, clause)
    if described or (not strong and _is_subject(scene, mention, clause)):
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


def _is_asked_for(scene: Scene, mention: Mention, before: tuple[int, int]) -> bool:
    """Whether the interviewer is asked for it. "I need to see the plan" asks nobody."""
    frames = scene.cues_in("ask_frame", *before)
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        words = scene.words.word
        frames = [
            cue
            for cue in frames
            if cue.last < mention.first and not _ADDRESSED.isdisjoint(words[cue.first : cue.last + 1])
        ]
    return bool(frames) and not scene.cues_in("ask_other", *before)


def _is_setting(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "Assuming the cache falls short, …", "with replicas you have to live with lag": what the rest hangs on."""
    words = scene.words.word
    if words[clause.first] in _SUPPOSES:
        return True
    follows = words[mention.last + 1 : mention.last + 2]
    borne = words[mention.first - 1] == "with" and mention.first - 1 == clause.first
    return borne and follows in (["you"], ["one"], ["there"])


def _open_lead(scene: Scene, clause: Clause, mention: Mention) -> str:
    """The connective that still governs the mention: in "if so a pooler" the condition is over after two words."""
    words = scene.words.word
    lead = clause.lead.removeprefix("only ")
    over = any(
        words[at] in ("if", "when") and words[at + 1] in _ANSWERED for at in range(clause.first, mention.first - 1)
    )
    return "" if over and lead in ("if", "when") else lead


def _is_judged(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "A replica would be faster, but …": a comparison that the candidate does not take up."""
    words = scene.words.word
    if mention.entry.kind is ConceptKind.DIAGNOSIS or scene.cues_in("commit", clause.first, mention.first):
        return False
    after = words[mention.last + 1 : mention.last + 5]
    if not (after[:1] in (["would"], ["might"], ["is"]) and any(word in _COMPARED for word in after)):
        return False
    number = clause.number + 1
    follows = scene.parts.clauses[number] if number < len(scene.parts.clauses) else None
    return follows is not None and follows.sentence == clause.sentence and follows.lead in ("but", "however", "though")


def _is_definition(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "Caching means keeping answers in memory.": the second says what the first is."""
    named = [one for one in scene.mentions_in(clause.first, mention.first - 1) if one.entry.id == mention.entry.id]
    words = scene.words.word
    return any(
        words[one.last + 1] == "means" or (words[one.last + 1] in ("is", "are") and words[one.last + 2] in _IS_WHAT)
        for one in named
        if one.last < mention.first and one.first <= clause.first + 1
    )


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
    free = words[mention.last + 2 : mention.last + 3] == ["nothing"]  # "refreshing the statistics costs nothing"
    return words[mention.first].endswith("ing") and words[mention.last + 1] in _MEANS and not free


def _is_main_behind(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "Before the queue the bigger machine": without a verb, what comes behind the first name is the step."""
    words = scene.words.word[clause.first : mention.first]
    if any(word in FINITE for word in scene.words.word[clause.first : clause.last + 1]):
        return False
    named = any(one.last < mention.first for one in scene.mentions_in(clause.first, mention.first) if one.is_step)
    return named or any(word in ANAPHORS for word in words)


def _late(clause: Clause, mention: Mention) -> bool:
    return mention.first - clause.first > 5


def _is_echo(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """A repetition of the interviewer's word: no list was asked for, no verb takes it up, nothing is added to it."""
    bare = mention.group == "terms" and mention.first == mention.last and mention.entry.id in scene.echoed
    return bare and scene.stage != "order" and not starts_imperative(scene, clause)
