"""Verdicts on what was named just before: "They will tell you to shard. I wouldn't.", "That can wait"."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import NO_WORDS, commitment, is_doubled, starts_imperative
from app.reading.segments import Clause
from app.reading.text import Gap
from app.reading.words import LIGHT, expand_class

_LEADS = expand_class("and but so well oh ah sorry then ok okay hm hmm")
_MIGHT = expand_class("could can may might")
_BEFORE = LIGHT | expand_class(
    "and but so well for me i say to him her them no sorry here then still though which as oh ah"
)
_THOUGHT = expand_class(
    "hear~ read know~ see~ think~ look~ consider~ want~ am was were had have suppose guess weigh~ toy~ wonder~"
)
_AT_LAST = expand_class("of on in and for because with")
_TURNS = expand_class("later its their now another next the until")
_CORRECTS = [[word] for word in ("by", "on", "over", "with", "per", "into", "from")]
_TAKEN_BACK = [[word] for word in ("wait", "sorry", "hang", "hold", "scratch", "actually", "seriously")]
_FLATLY = expand_class(
    "overkill silly madness nonsense premature absurd crazy pointless unnecessary no nope nah forget drop skip scrap "
    "useless placebo foolish ridiculous nothing zero cheating"
)
_WAVERS = expand_class("hm hmm um uh ah oh no nah nope")
_FORWARD = expand_class("with to about for of on a an the any more another buying adding using going")
_OPEN = expand_class("bother budge dare rush")
_SHORT = 14  # words of a sentence that may stand between


def refused_after(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """A refusal in the clauses that follow; what the candidate has taken up himself is not refused so."""
    commit = commitment(scene, mention, clause)
    others = scene.cues_in("third", clause.first, mention.first)
    firm = _is_firm(scene, commit) or starts_imperative(scene, clause) or _is_own(scene, mention, clause)
    if firm and not others and not clause.question:
        found = _verdict(scene, mention, clause, "refuse_that", "refuse_bare")
        return found if found is not None and _is_turned(scene, found, clause) else None
    return _verdict(scene, mention, clause, "refuse_that", "refuse_bare")


def _is_turned(scene: Scene, cue: Cue, clause: Clause) -> bool:
    """ "I'd add a cache, but that's overkill": a verdict against what the speaker himself had taken up."""
    here = scene.clause(cue.first)
    words = scene.words.word
    if here.sentence != clause.sentence or not any(word in _FLATLY for word in words[cue.first : cue.last + 1]):
        return False
    return here.lead in ("but", "though", "although", "however", "except") or words[here.first] in _WAVERS


def _is_firm(scene: Scene, commit: Cue | None) -> bool:
    """ "I could add a cache, but …" is no commitment yet."""
    if commit is None:
        return False
    return not any(word in _MIGHT for word in scene.words.word[commit.first : commit.last + 1])


def _is_own(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "I stick it in Redis": what the speaker does himself, unless he only heard or thought of it."""
    words = scene.words.word
    return any(
        words[at] in ("i", "we") and words[at + 1] not in _THOUGHT and words[at + 1] not in _MIGHT
        for at in range(clause.first, mention.first - 1)
    )


def delayed_after(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """A deferral in the clauses that follow."""
    return _verdict(scene, mention, clause, "delay_that", "")


def _verdict(scene: Scene, mention: Mention, clause: Clause, by_pronoun: str, bare: str) -> Cue | None:
    sentences = scene.parts.sentences
    here = sentences[clause.sentence]
    reach = 3 if scene.cues_in("third", here.first, here.last) else 2
    for number in range(clause.sentence, min(clause.sentence + reach, len(sentences))):
        sentence = sentences[number]
        first = mention.last + 1 if number == clause.sentence else sentence.first
        last = sentence.last
        named = next((one for one in scene.mentions_in(first, last) if one.is_step), None)
        end = min(last, named.first - 1) if named else last
        if number == clause.sentence or not sentence.question:
            for kind in (by_pronoun, bare):
                for cue in scene.cues_in(kind, first, end) if kind else ():
                    if is_doubled(scene, cue) or _is_broken(scene, cue) or not _opens_clause(scene, cue, clause):
                        continue
                    if kind == by_pronoun or (_stands_alone(scene, cue) and _is_answer(scene, cue, named)):
                        if kind == "delay_that" and named is not None and named.first > cue.last:
                            return None
                        return cue
        if sentence.question and number > clause.sentence:
            return None
        if named is not None or (number > clause.sentence and last - sentence.first >= _SHORT):
            return None
    return None


def _opens_clause(scene: Scene, cue: Cue, clause: Clause) -> bool:
    """Whether a cue begins a clause other than that of the mention."""
    at = cue.first
    here = scene.clause(at)
    if here.number == clause.number or here.question or here.lead in ("if", "because", "since", "when", "once"):
        return False
    return at - here.first <= 4 and all(word in _BEFORE for word in scene.words.word[here.first : at])


def _is_broken(scene: Scene, cue: Cue) -> bool:
    """ "No, wait, …" takes back and gives no verdict; "quick, only, after that …" is no "only after"."""
    words = scene.words
    follows = words.word[cue.last + 1 : cue.last + 2]
    if words.word[cue.first] == "that" and words.word[cue.first - 1] == "so" and words.word[cue.first + 1] == "nobody":
        return True  # "in front so that nobody waits"
    if follows and words.gap[cue.last + 1] is Gap.NONE:
        if words.word[cue.last] in _OPEN and follows[0] in _FORWARD:
            return True  # "I would not bother with a bigger machine"
        if words.word[cue.last] == "last" and follows[0] not in _AT_LAST:
            return True  # "it was fine as of last week"
        if words.word[cue.last - 1 : cue.last + 1] == ["look", "after"]:
            return True
        if words.word[cue.last] in ("wait", "waits") and follows[0] == "for" and words.word[cue.last + 2] not in _TURNS:
            return True  # "it waits for a lock"
    if words.word[cue.last] in ("no", "nope") and follows in _CORRECTS:
        return True  # "by the id... no, by the address"
    if words.word[cue.first] == "only" and words.gap[cue.first + 1] >= Gap.SOFT:
        return True
    return words.word[cue.last] == "no" and words.word[cue.last + 1 : cue.last + 2] in _TAKEN_BACK


def _is_answer(scene: Scene, cue: Cue, named: Mention | None) -> bool:
    """Not a correction: "No, query, pool, replicas", nor an "if not"; a list that was asked for takes no bare "no"."""
    here = scene.clause(cue.first)
    words = scene.words
    if here.lead not in ("", "but") or any(word not in _LEADS for word in words.word[here.first : cue.first]):
        return False
    if words.word[cue.last] in NO_WORDS and scene.stage == "order" and cue.last == cue.first:
        return False
    return named is None or (cue.last + 1 < len(words) and words.gap[cue.last + 1] is Gap.HARD)


def _stands_alone(scene: Scene, cue: Cue) -> bool:
    words = scene.words
    return cue.last + 1 >= len(words) or words.gap[cue.last + 1] >= Gap.SOFT
