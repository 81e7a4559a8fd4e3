"""What a candidate does with a fact of the situation (asks for it, or says something of it), and with knowledge."""

from collections.abc import Sequence

from app.reading.patterns import is_number
from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import FINITE, IMPERATIVES, Clause, opens_question
from app.reading.text import Gap
from app.reading.words import LIGHT, expand_class
from app.transcript.concepts import ConceptKind

_ASSUMING = expand_class("assum~ suppose suppos~ presum~ let say imagine given")
_GUESSES = expand_class("maybe perhaps probably possibly presumably guess")
_AMOUNT = (["how", "many"], ["how", "much"], ["how", "high"], ["how", "fast"], ["how", "big"], ["how", "often"])
_FIGURES = expand_class("number numbers figure figures value hundreds thousands millions rate")
_ELLIPTIC = LIGHT | expand_class(
    "how many much high fast big often what which from to by up is are was it that they there them those do does did "
    "you we i have has got get gets getting know tell me now today currently then exactly roughly about at in on of "
    "per second minute hour mean meant talk talking speak speaking and or but grow grows growing increase rise "
    "increases moment number numbers figure figures value hundreds thousands millions rate say for us here double "
    "present if may as things stand yours ours current mine"
)
_ANSWERS = expand_class("no nope yes nothing never probably sure maybe of because")
_SUBJECTS = expand_class("it you we they i he she postgres mysql")
_WANTED = expand_class("need needed wanted missing unknown unknowns required wishlist asking inputs")
_STANDING = expand_class("now today currently present moment yours ours stand")
_LOAD_STAGES = ("high_qps", "load_grows")
FIRST_ROUND = ("opening", "not_network", "already_indexed")
_FRAGMENT = 6  # words
_NOW = expand_class("now today suddenly currently lately recently")
_DENIES = expand_class("by from with no not never none nothing yes yeah ok okay thanks so then because good fine right")
_LEADS = LIGHT | expand_class("and or but also hmm oh")
_LEADS -= expand_class("would let")
_MODALS = expand_class("would could should can shall might do does is are")
_OFFERS = expand_class("could should can shall might")
_TELLING = expand_class(
    "know ask get have see assume tolerate accept live afford wait serve be there it already know clarify confirm "
    "expect tell share look need want"
)


def asks(scene: Scene, mention: Mention) -> str:
    """The cue by which a topic or an ask phrase is put to the interviewer; "" where it is not."""
    clause = scene.clause(mention.first)
    last_clause = scene.clause(mention.last)
    frame = _frame(scene, mention)
    if scene.stage in _LOAD_STAGES and mention.entry.id not in scene.echoed and _is_elliptic(scene, clause):
        return ""  # "What is it now?" takes up the load that was spoken of
    if clause.question or last_clause.question:
        if _rhetorical(scene, clause) or _suggests(scene, mention):
            return ""
        return "question"
    return frame


def is_asked(scene: Scene, mention: Mention) -> bool:
    """Whether a phrase that says something stands in a question to the interviewer ("Are the disks busy?")."""
    clause = scene.clause(mention.first)
    if any(word in _GUESSES for word in scene.words.word[clause.first : mention.first]):
        return False  # "Perhaps the list is too long?" is a guess
    if _rhetorical(scene, clause) or _suggests(scene, mention):
        return False
    return clause.question and not assumes(scene, mention)


def _suggests(scene: Scene, mention: Mention) -> bool:
    """A proposal put as a question ("Couldn't we cache the reads?", "Why carry all columns?") asks for no fact."""
    clause = scene.clause(mention.first)
    words = [word for word in scene.words.word[clause.first : mention.last + 1] if word not in _LEADS]
    if words[:1] == ["why"]:
        return _NOW.isdisjoint(scene.words.word[clause.first : clause.last + 1])
    if words[:2] in (["how", "about"], ["what", "if"]):
        return True
    if len(words) < 3 or words[0] not in _MODALS:
        return False
    if words[1] == "not":
        return _TELLING.isdisjoint(words[2:5])
    return words[0] in _OFFERS and words[1] in ("we", "i", "one") and _TELLING.isdisjoint(words[2:4])


def asks_by_names(scene: Scene) -> bool:
    """Whether a turn only names facts, in fragments ("Current latency. Target. Row count."): each name asks for one."""
    sentences = scene.parts.sentences
    named = {one.entry.id for one in scene.mentions}
    if len(named) < 2 or any(one.entry.kind is not ConceptKind.FACT for one in scene.mentions):
        return False
    if any(word in FINITE for word in scene.words.word):
        return False
    if len(sentences) > 1 and all(one.last - one.first < 4 for one in sentences):
        return True
    first_round = scene.stage in FIRST_ROUND and not named & scene.echoed
    return first_round and all(_is_fragment(scene, clause.first, clause.last) for clause in _items(scene))


def _items(scene: Scene) -> list[Clause]:
    """The clauses of a turn, cut at every comma."""
    out: list[Clause] = []
    begin, words = 0, scene.words
    for at in range(1, len(words) + 1):
        if at == len(words) or words.gap[at] >= Gap.SOFT:
            out.append(Clause(begin, at - 1, 0, len(out)))
            begin = at
    return out


def _is_fragment(scene: Scene, first: int, last: int) -> bool:
    """A few words that name something and say nothing of it: "calls per second", "p95 as wanted"."""
    words = scene.words.word[first : last + 1]
    return (
        len(words) <= _FRAGMENT
        and not any(word in FINITE or is_number(word) or word in _DENIES for word in words)
        and words[0] not in IMPERATIVES
    )


def mark_fragments(scene: Scene) -> None:
    """Fragments beside a question ("What do you need? Calls per second. Rows.") are questions as well."""
    if scene.stage not in FIRST_ROUND:
        return
    sentences, clauses = scene.parts.sentences, scene.parts.clauses
    asking = [any(clauses[number].question for number in one.clauses) for one in sentences]
    steps = {scene.sentence_number(one.first) for one in scene.mentions if one.entry.kind is not ConceptKind.FACT}
    for number, one in enumerate(sentences):
        beside = (number > 0 and asking[number - 1]) or (number + 1 < len(sentences) and asking[number + 1])
        if asking[number] or not beside or number in steps or not _is_fragment(scene, one.first, one.last):
            continue
        named = {mention.entry.id for mention in scene.sentence_mentions(number)}
        if named and not named & scene.echoed:
            asking[number] = True
            for at in one.clauses:
                clauses[at].question = True


def elliptic(scene: Scene, facts: frozenset[str]) -> list[tuple[str, Clause]]:
    """Questions that name no topic ("How many do we get?", "From what to what?") and the fact each takes up: the one
    named last in this turn, else the only one that the interviewer has just named. `facts` are the ids of facts."""
    out = []
    raised = scene.echoed & facts
    for clause in scene.parts.clauses:
        words = scene.words.word[clause.first : clause.last + 1]
        if not clause.question or any(word not in _ELLIPTIC and not is_number(word) for word in words):
            continue
        pairs = [words[at : at + 2] for at in range(len(words) - 1)]
        asked = any(pair in pairs for pair in _AMOUNT) or any(word in _FIGURES for word in words)
        if not asked and words[:2] != ["from", "what"] and words != ["what", "is", "it", "at"]:
            asked = scene.stage in _LOAD_STAGES and words[:2] == ["what", "is"] and not _STANDING.isdisjoint(words)
            if not asked:
                continue
        before = [one.entry.id for one in scene.mentions_in(0, clause.last) if one.entry.id in facts]
        if before:
            out.append((before[-1], clause))
        elif len(raised) == 1:
            out.append((next(iter(raised)), clause))
    return out


def vaguely_asked(scene: Scene, vague: Sequence[Mention]) -> list[Mention]:
    """Wide words for a fact in questions of the first round that name nothing else, the first of each clause."""
    if scene.stage not in FIRST_ROUND:
        return []
    out: dict[int, Mention] = {}
    for one in vague:
        number = scene.clause_number(one.first)
        clause = scene.parts.clauses[number]
        if number in out or clause.number != scene.clause_number(one.last) or clause.sentence in scene.masked:
            continue
        near = [mention for mention in scene.mentions_in(clause.first, clause.last) if mention.group != "hints"]
        if not near and clause.question and asks(scene, one) and not assumes(scene, one):
            out[number] = one
    return list(out.values())


def _is_elliptic(scene: Scene, clause: Clause) -> bool:
    words = scene.words.word[clause.first : clause.last + 1]
    return words[:2] == ["what", "is"] and all(word in _ELLIPTIC for word in words)


def is_framed(scene: Scene, mention: Mention) -> bool:
    """Whether a short name is all that is wished for: "I'd like to know the target"."""
    clause = scene.clause(mention.first)
    if mention.last < clause.last:
        return False
    words = scene.words.word
    return any(
        cue.last < mention.first and all(word in LIGHT for word in words[cue.last + 1 : mention.first])
        for cue in scene.cues_in("ask_frame", max(clause.first, mention.first - 12), mention.first - 1)
        if not _to_others(scene, cue, mention.first)
    )


def assumes(scene: Scene, mention: Mention) -> bool:
    """ "I assume 500 QPS": a value put up for correction, in so many numbers, is stated and not asked for."""
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    if sentence.question and opens_question(scene.words, sentence.first, sentence.last):
        return False  # "Do you care if it is, let's say, three seconds old?"
    for cue in scene.cues_in("assume", sentence.first, mention.last):
        if scene.words.word[cue.first] in _ASSUMING:
            near = scene.words.word[max(cue.last + 1, mention.first - 5) : min(mention.last + 4, sentence.last) + 1]
            return any(is_number(word) for word in near)
    return False


def asks_meaning(scene: Scene, mention: Mention) -> bool:
    """ "What is an index?" asks for a definition, which says nothing about the situation."""
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    words = scene.words.word[sentence.first : sentence.last + 1]
    if len(words) > 6 or mention.last < sentence.last - 1:
        return False
    return words[:3] in (["what", "is", "a"], ["what", "is", "an"]) or (
        words[:2] == ["what", "does"] and "mean" in words
    )


def _frame(scene: Scene, mention: Mention) -> str:
    """ "I'd like to know", "questions:" and their like, for the rest of the sentence and for a list after a colon."""
    number = scene.sentence_number(mention.first)
    sentence = scene.parts.sentences[number]
    if _is_wanted_list(scene, sentence.first, mention.first):
        return "asks in a list"
    for cue in scene.cues_in("ask_frame", sentence.first, mention.first):
        if not _to_others(scene, cue, mention.first):
            return "asks"
    back = number
    while back > 0 and scene.parts.sentences[back].item:
        back -= 1
    if back != number or number > 0:
        opener = scene.parts.sentences[back]
        if back != number and not scene.has_mention(opener.first, opener.last, steps_only=True):
            for cue in scene.cues_in("ask_frame", opener.first, opener.last):
                if not _to_others(scene, cue, opener.last):
                    return "asks in a list"
    after = number + 1
    while sentence.item and after < len(scene.parts.sentences) and scene.parts.sentences[after].item:
        after += 1
    for follows in scene.parts.sentences[after : after + 1]:
        if scene.cues_in("ask_back", follows.first, follows.last) and not _states_figure(scene, sentence.first):
            return "asked for behind"
    return ""


def _is_wanted_list(scene: Scene, first: int, at: int) -> bool:
    """ "Need: target, current time, load": a heading that wants what follows."""
    words = scene.words
    return first < at and words.word[first] in _WANTED and words.gap[first + 1] is Gap.HARD


def _states_figure(scene: Scene, at: int) -> bool:
    """Whether the sentence of word `at` names a number, or a step, and so tells more than it lacks."""
    one = scene.parts.sentences[scene.sentence_number(at)]
    figures = any(is_number(word) for word in scene.words.word[one.first + 1 : one.last + 1])
    return figures or scene.has_mention(one.first, one.last, steps_only=True)


def _to_others(scene: Scene, cue: Cue, last: int) -> bool:
    return bool(scene.cues_in("ask_other", cue.first, last))


def _rhetorical(scene: Scene, clause: Clause) -> bool:
    """A question answered at once ("Do we cache? No."), or a case put as one ("High load? Replicas.")."""
    sentence = scene.parts.sentences[clause.sentence]
    if clause.sentence + 1 >= len(scene.parts.sentences) or not sentence.question:
        return False
    follows = scene.parts.sentences[clause.sentence + 1]
    words = scene.words.word
    first = words[follows.first]
    if first == "no" and words[follows.first + 1 : follows.first + 2] == ["idea"]:
        return True
    if first in _ANSWERS and (follows.last - follows.first < 3 or scene.words.gap[follows.first + 1] >= Gap.SOFT):
        return first not in ("maybe", "sure", "because")
    content = [word for word in words[sentence.first : sentence.last + 1] if word not in LIGHT]
    opened = any(
        word in content[:2] for word in ("what", "how", "is", "are", "do", "does", "which", "since", "did", "any")
    )
    short = len(content) <= 3 and not opened and not sentence.item and scene.stage not in ("opening", "not_network")
    return (
        short
        and not follows.last < 0
        and scene.has_mention(follows.first, follows.last, steps_only=True)
        and not _is_asked(scene, follows.last)
    )


def _is_asked(scene: Scene, at: int) -> bool:
    return scene.parts.sentences[scene.sentence_number(at)].question


def states(scene: Scene, mention: Mention) -> str:
    """The cue by which a fact's topic is more than an echo: it is looked at, assumed, or a condition; "" where not."""
    clause = scene.clause(mention.first)
    for kind in ("look", "assume"):
        for cue in scene.cues_in(kind, clause.first, mention.first - 1):
            if mention.first - cue.last <= 5:
                return kind
    return ""


def voided(scene: Scene, mention: Mention) -> bool:
    """Whether what is said is denied ("no lag", "not complex") just before the phrase."""
    words = scene.words
    if words.word[mention.first] == "no" and _refuses_in_row(scene, mention.first):
        return True
    for cue in scene.cues_in("reject_before", max(mention.first - 4, 0), mention.first - 1):
        if cue.first != cue.last or cue.last >= mention.first:
            continue
        if scene.clause_number(cue.first) != scene.clause_number(mention.first):
            continue
        if scene.is_within(cue.first, "double"):
            continue
        if words.gap[cue.last + 1] >= Gap.SOFT:
            continue
        if not _SUBJECTS.isdisjoint(words.word[cue.last + 1 : mention.first]):
            continue  # "without one it reads every row": said of what follows
        return True
    return False


def _refuses_in_row(scene: Scene, at: int) -> bool:
    """ "No index, no cache, no bigger machine": a "no" among others refuses, and says nothing of what there is."""
    words = scene.words
    one = scene.parts.sentences[scene.sentence_number(at)]
    refused = [n for n in range(one.first, one.last + 1) if words.word[n] == "no" and words.gap[n] >= Gap.SOFT]
    return at in refused and len(refused) >= 2
