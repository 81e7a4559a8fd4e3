"""What somebody else does or once did: worth a `state`, unless the speaker takes it up himself."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import commitment
from app.reading.segments import Clause
from app.reading.words import LIGHT, expand_class

_PARTICIPLES = expand_class(
    "have seen heard been had gone done tried known learnt learned watched worked used lived met"
)
_WHOM = expand_class("for to of with from by what that so which than where when if")
_FOLLOWS_NAMED = expand_class("they he she")  # behind what was named: the copies themselves, or whom they serve
_SAYING = expand_class(
    "say~ tell~ talk~ suggest~ propose~ mention~ name~ answer~ recommend~ shout~ list~ recite~ write~ would have"
)
_OWN = expand_class("i we me my our us but however so")
_TOO = expand_class("too here again also well likewise")


def third_party(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """Somebody else's idea, or history: worth a `state` unless the candidate takes it up in the same clause."""
    sentence = scene.parts.sentences[clause.sentence]
    for kind in ("third", "history"):
        for cue in scene.cues_in(kind, sentence.first, sentence.last):
            apart = scene.clause_number(cue.first) - clause.number
            near = cue.first < mention.first or apart == 0 or (apart == 1 and kind == "third")
            if _is_own_plan(scene, cue) or (cue.first > mention.last and _is_purpose(scene, cue)):
                continue
            if near and not _modal(scene, clause, mention, cue):
                return cue
    return None


def _is_own_plan(scene: Scene, cue: Cue) -> bool:
    """ "I'd read the plan" is no memory; "I'd seen it done" is one."""
    words = scene.words.word
    for at in range(cue.first, cue.last + 1):
        if words[at] in ("i", "we") and words[at + 1] in ("would", "will", "should", "could"):
            return words[at + 2] not in _PARTICIPLES
    at = cue.first
    return words[at : at + 3] == ["in", "the", "first"] or words[at : at + 2] == ["at", "first"]


def _is_purpose(scene: Scene, cue: Cue) -> bool:
    """ "A copy for the people who want to look something up", "so other teams can build": whom it serves."""
    words = scene.words.word
    at = cue.first - 1
    while at > 0 and words[at] in LIGHT and words[at] not in ("so", "that"):
        at -= 1
    said = any(word in _SAYING for word in words[cue.first : cue.last + 1])
    return words[at] in _WHOM or (words[cue.first] in _FOLLOWS_NAMED and not said)


def takes_over(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """ "We had Kafka there, I'd do that here as well"."""
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    words = scene.words.word
    for at in range(max(mention.last, cue.last) + 1, sentence.last - 2):
        if words[at] in ("i", "we") and words[at + 1] in ("would", "will") and words[at + 2] in ("do", "use", "try"):
            said = words[at + 3 : at + 8]
            return said[:1] != ["not"] and bool({"that", "it", "same", "this"} & set(said)) and bool(_TOO & set(said))
    return False


def _modal(scene: Scene, clause: Clause, mention: Mention, other: Cue) -> bool:
    """Whether the candidate takes it up: "I would" in this very clause, or a commitment in a clause after the cue's."""
    words = scene.words.word
    for at in range(clause.first, mention.first):
        if words[at] in ("would", "will", "should", "could", "let") and at > 0 and words[at - 1] in ("i", "we", "so"):
            return not other.first <= at <= other.last
    if other.kind == "third" and scene.clause_number(other.first) < clause.number:
        taken = commitment(scene, mention, clause)
        if taken is None:
            return False
        if not _reports_speech(scene, other):
            return True
        between = words[other.last + 1 : mention.first]
        return any(word in _OWN for word in between)
    return False


def _reports_speech(scene: Scene, cue: Cue) -> bool:
    """ "Many people would say: …", "my boss would have …": what follows is theirs until the speaker names himself."""
    said = scene.words.word[cue.first : cue.last + 1]
    return said[0] not in ("i", "we") and any(word in _SAYING for word in said)
