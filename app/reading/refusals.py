"""Refusals: "not", "overkill", "I'd leave it out"; and what is taken back in the same breath."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import (
    CONDITION_LEADS,
    REACH,
    RELATIVE_LEADS,
    commitment,
    has_other_subject,
    is_doubled,
    list_start,
    predicate_after,
    within,
)
from app.reading.segments import IMPERATIVES, Clause
from app.reading.text import Gap
from app.reading.words import LIGHT, expand_class

_PLAIN = expand_class(
    "overkill premature pointless useless unnecessary nonsense nothing placebo silly ridiculous absurd excessive waste "
    "wasted madness sledgehammer unwarranted exaggerated"
)
_THINKS = expand_class("think guess suppose believe bet suspect fear")
_NO_VERBS = expand_class("this does thus needs less thanks unless always makes")
_GO_ON = expand_class("i we you it he they then so please wait just because since let")
_DONE = expand_class("did do does made make makes put puts created has had have thought built added")
_CALLS_FOR = expand_class("need~ require~ call~ want~ justif~ justify~ deserve~ warrant~ reason point use sense")
_POSSESSES = expand_class("got has had have find found see is was misses lacks with shows showed probably")
_LEAVES = expand_class("leave~ left keep~ hide~ mask~ cover~")
_OBJECTS = expand_class("it that this them those these all out of")
_DOES_IT = expand_class("do use need want see touch add take build bother consider dare like trust buy go reach think")
_OF_ITSELF = expand_class("myself getting ahead wait hold sorry")
_CORRECTS = [[word] for word in ("by", "on", "over", "with", "per", "into", "from")]
_AT_ONCE = expand_class("immediately straightaway first")


def refusal(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    if _is_supposed(scene, mention, clause):
        return None
    return _refused_before(scene, mention, clause) or _refused_behind(scene, mention, clause)


def _is_supposed(scene: Scene, mention: Mention, clause: Clause) -> bool:
    if scene.words.word[clause.first] in ("assuming", "supposing", "suppose", "provided"):
        return True
    return clause.lead.removeprefix("only ") in CONDITION_LEADS or in_condition(scene, mention, clause)


def _refused_before(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
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
        if _is_finding(scene, cue, mention, clause):
            continue
        if scene.words.word[cue.first] in ("instead", "rather", "as") and _nearer(scene, cue, mention):
            continue
        return cue
    return None


def _refused_behind(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    end = clause.last
    sentence = scene.parts.sentences[clause.sentence]
    for at in range(mention.last + 1, min(end, mention.last + 5) + 1):
        word = scene.words.word[at]
        if word in ("nah", "nope") and not _takes_back(scene, mention, clause):
            return Cue("reject_after", at, at)
        ends = at == end and not sentence.question and (at == sentence.last or scene.words.gap[at + 1] >= Gap.HARD)
        if word in ("no", "never") and ends and at - mention.last <= 2 and not _takes_back(scene, mention, clause):
            return Cue("reject_after", at, at)
    for cue in scene.cues_in("reject_after", mention.last + 1, end):
        if (
            cue.first - mention.last <= _reach(scene, mention, cue)
            and not is_doubled(scene, cue)
            and not has_other_subject(scene, mention.last + 1, cue.first)
            and not _is_about_else(scene, mention, cue)
        ):
            return cue
    found = _carried(scene, clause) or predicate_after(scene, clause, "reject_after")
    if found is not None and found.first == found.last == sentence.last and _takes_back(scene, mention, clause):
        return None  # "I'd shard by — no."
    return found


def _reach(scene: Scene, mention: Mention, cue: Cue) -> int:
    """How far behind a mention a cue may stand: the plainer the verdict, the farther."""
    words = scene.words.word[cue.first : cue.last + 1]
    if any(word in _PLAIN for word in words):
        return 4 if scene.has_mention(mention.last + 1, cue.first, steps_only=True) else 10
    return 8 if words[0] in ("i", "we") else 4


def _is_interjection(scene: Scene, cue: Cue) -> bool:
    """ "No, I would …" refuses nothing that follows."""
    words, at = scene.words, cue.last
    return (
        cue.first == cue.last
        and words.word[at] in ("no", "not")
        and at + 1 < len(words)
        and (
            words.gap[at + 1] in (Gap.SOFT, Gap.END)
            or (words.word[at] == "no" and (words.word[at + 1] in _GO_ON or words.gap[at + 1] is Gap.HARD))
        )
    )


def _is_finding(scene: Scene, cue: Cue, mention: Mention, clause: Clause) -> bool:
    """ "There is no index", "it got no index", "no index mends a lock", "it is not on the replica yet": what is so."""
    words = scene.words.word
    at, between = cue.first, words[cue.last + 1 : mention.first]
    if words[at] not in ("no", "not", "never", "nobody") or any(word in _GO_ON for word in between):
        return False
    before = words[max(clause.first, at - 3) : at]
    own = any(word in ("i", "we") for word in before) and not any(word in _THINKS for word in before)
    if words[at] == "no" and words[at + 1 : at + 2] == ["one"] and not own:
        return any(word in _DONE for word in words[at : mention.last + 1])
    needs = any(word in _CALLS_FOR for word in words[at : mention.first + 1])
    if needs or cue.last > at + 1:
        return False
    if before[-2:-1] == ["there"] and words[at] in ("no", "not"):
        return not set(words[mention.last + 1 : mention.last + 4]) & {"needed", "necessary", "required", "for", "to"}
    if words[at] == "no":
        follows = words[mention.last + 1] if mention.last + 1 <= clause.last else ""
        at_once = mention.last + 1 <= clause.last and scene.words.gap[mention.last + 1] is Gap.NONE
        told = at_once and follows.endswith("s") and len(follows) > 3 and follows not in _NO_VERBS
        return not own and ((before[-1:] and before[-1] in _POSSESSES) or (told and mention.first - at <= 2))
    place = [word for word in between if word not in LIGHT]
    if place and place[-1] in ("on", "in", "at") and not own and set(place[:-1]) <= {"be", "yet"}:
        return True
    return clause.lead in RELATIVE_LEADS and not own


def _takes_back(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "I'd shard by — no.": taken back in the same breath, where somebody had taken it up."""
    taken = commitment(scene, mention, clause)
    return taken is not None and taken.last < mention.first and taken.kind == "commit"


def _is_about_else(scene: Scene, mention: Mention, cue: Cue) -> bool:
    """ "… and leave the servers alone": the verb has its own object; "for what it did"; "if it is out"."""
    words = scene.words
    said = words.word[cue.first : cue.last + 1]
    if said[0] in _LEAVES and any(word not in LIGHT and word not in _OBJECTS for word in said[1:-1]):
        return True
    follows = words.word[cue.last + 1] if cue.last + 1 < len(words) else ""
    closed = not follows or words.gap[cue.last + 1] >= Gap.SOFT
    if said in (["for", "what"], ["what", "for"]) and not closed:
        return True
    if said[-2:] in (["i", "do"], ["i", "would"]) or (said[0] == "i" and said[-1] == "not" and len(said) <= 3):
        apart = any(words.gap[at] >= Gap.SOFT for at in range(mention.last + 1, cue.first + 1))
        if apart and not closed and follows not in _DOES_IT:
            return True
    if words.word[cue.first - 1] in ("if", "once", "when", "until"):
        return True
    shown = words.word[mention.first - 1 : mention.first] + words.word[mention.first : mention.first + 1]
    known = any(word in ("the", "that", "this") for word in shown[:1]) and mention.entry.id in scene.raised
    return known and any(word in ("help", "helps", "work", "works", "used", "use", "helping") for word in said)


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
    across = [at for at in range(cue.last + 1, mention.first + 1) if scene.words.gap[at] is Gap.SOFT]
    if across and words[across[-1]] in ("with", "by", "from", "using", "via"):
        return False  # "why it is not chosen, with EXPLAIN"
    if words[cue.first] == "instead" and any(word in ("with", "by") for word in words[cue.last + 1 : mention.first]):
        return False  # "a few fields instead of everything with an index"
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
    last = sentence.last
    if scene.words.word[last] in ("no", "nope") and scene.clause(last).first == last and last - mention.last <= 4:
        return Cue("retract", last, last)
    for cue in scene.cues_in("retract", mention.last + 1, sentence.last):
        if scene.words.word[cue.last + 1 : cue.last + 2] in _CORRECTS:
            continue  # "by the id — no, by the address"
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
    if any(word in _OF_ITSELF for word in words[:5]):
        return False  # "no, hold on, I am getting ahead of myself"
    return len(words) >= 5 and not scene.has_mention(back.last + 1, sentence.last, steps_only=True)


def in_condition(scene: Scene, mention: Mention, clause: Clause) -> bool:
    """ "A replica only if the cache alone is too slow": the cache stands in the condition of the replicas."""
    words = scene.words
    for at in range(mention.first - 1, max(clause.first, mention.first - 6), -1):
        if words.gap[at + 1] is not Gap.NONE or words.word[at] in ("i", "we", "then"):
            return False
        if words.word[at] in ("if", "when", "once", "until", "after", "unless"):
            return any(one.is_step for one in scene.mentions_in(clause.first, at))
    return False


def not_before(scene: Scene, mention: Mention) -> Cue | None:
    """A refusal that ends ("no cache before I know which", "no index until I see the plan") puts off."""
    words = scene.words.word
    first = max(mention.first - 6, scene.clause(mention.first).first)
    for at in range(first, min(mention.last + 3, len(words))):
        if mention.first <= at <= mention.last or words[at] not in _AT_ONCE:
            continue
        if at < mention.first and not any(word in ("not", "never", "no") for word in words[first:at]):
            continue
        return Cue("not before", at, at)
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
