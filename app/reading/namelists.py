"""Where concepts are only named: lists of names in any disguise, and sentences that say no more than that names exist.

A run of sentences is judged together, so that what stands elsewhere in a turn changes nothing about it.
"""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.reading.facts import FIRST_ROUND
from app.reading.scene import Mention, Scene
from app.reading.segments import FINITE, IMPERATIVES, Sentence
from app.reading.signals import is_announced
from app.reading.text import Gap
from app.reading.words import COMMON, LIGHT, NUMBERS, expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act, Observation

_FEWEST = 4  # concepts that make a list
_PIECES = 6  # names or short pieces that make a list, whatever they name
_SALAD = 8  # words without one that is common in English
_SCRAPS = 8  # letters with something between them
_MANY_FACTS = 7  # where facts are what to ask for
_FEWEST_NAMED = 3  # the same where the list is announced as one of names
_LONGEST_NAME = 4  # words
_BETWEEN = 4  # words from one name of a list to the next
# Words that may stand in a list and say nothing of what it names.
_GLUE = (
    LIGHT
    | expand_class(
        "and or plus also as well etc x vs versus to here there everywhere this that etcetera so on more many others "
        "other oh ah hm wow yes yeah hey ok slide~ chapter~ page~ part~ item~ lesson~ unit~ section~ number no~ return "
        "select exist~ matter~ important is are was were be been key thing things something stuff all every none "
        "null true false"
    )
    | expand_class("system design var let const def print list array set json html div span p b i li ul td tr br")
)
# Words by which a sentence says something of its own; with one of them it is no bare list.
_SAYS = expand_class(
    "i we you he she they it let because since if when whenever unless until but not without instead then first next "
    "finally later before after once would will can could should shall must may might do does did has have had "
    "for with against by on in at from behind of per into than while where which who how what why whether case~ "
    "cheap cheaper cheapest otherwise else as same both"
)
_EXISTING = expand_class("is are was were be been exist~ matter~ has have")
_NOUNS = expand_class("lag lags cost costs work works")  # as often as verbs
_ASSERTS = (_SAYS | FINITE) - _EXISTING - _NOUNS
_CONDITIONAL = expand_class("if when whenever whether because unless until since")
_COMMITS = expand_class("i we let")
_MODALS = expand_class("would will could can should shall might go going want use add put start need take have try do")
_SEQUENCE = expand_class("then first next finally afterwards later last once before after until")
# What a list of names is announced as, and what is said of names that are only named.
_HEADS = expand_class(
    "term~ topic~ tag~ glossary keyword~ buzzword~ word~ concept~ skill~ suspect~ vocabulary checklist name~ chapter~ "
    "lesson~ summary theme~ subject~ catchword~ hashtag~ label~ note~ reference~ index bibliography contents syllabus "
    "curriculum agenda slide~ technolog~ technology technologies tool~ stack pattern~ idea~ mind consider see also"
)
_NAMED = expand_class(
    "include~ exist~ matter~ belong~ comprise~ contain~ mention~ name~ list~ know knows known familiar aware heard "
    "hear important relevant essential crucial vital interesting existing talk~ shout~ chapter teach~ taught word "
    "words term terms topic topics concept concepts buzzword~ keyword~ suspects such anything "
    "example among"
)
_LOOSE = expand_class("others more etc everywhere all have has there is are great nice")
_SOURCES = expand_class(
    "book~ chapter~ article~ blog~ post~ paper~ course~ lecture~ university school college internet podcast~ tutorial~ "
    "magazine~ newsletter~ webinar~ video~ slides wikipedia textbook~ exam~ syllabus seminar~ workshop~ quiz"
)
_COULD = expand_class("can could might may would")
_TELL = expand_class("talk speak spell list name mention discuss tell recite write shout")
_STUFFED = expand_class("keywords buzzwords glossary vocabulary hashtags catchwords")
_PADDING = _GLUE | _TELL | _NAMED | _LOOSE


@dataclass(frozen=True, slots=True)
class Named:
    """What a stretch of words names: words covered by names, and by concept the first mention."""

    covered: frozenset[int]
    concepts: dict[str, Mention]
    places: frozenset[int]

    def distinct(self) -> int:
        """How many concepts; a single fact may be a word of something else."""
        facts = sum(1 for one in self.concepts.values() if one.entry.kind is ConceptKind.FACT)
        return len(self.concepts) - (facts if facts == 1 else 0)

    def kinds(self) -> set[ConceptKind]:
        """The sorts of concepts."""
        return {one.entry.kind for one in self.concepts.values()}


def names(scene: Scene, first: int, last: int) -> Named:
    """The names in words first..last, one concept for one place; the longest at each place."""
    covered: set[int] = set()
    places: set[int] = set()
    concepts: dict[str, Mention] = {}
    found = [one for one in scene.mentions_in(first, last) if one.group in ("terms", "items", "topics", "says", "does")]
    for one in sorted(found, key=lambda one: (one.first, -one.last, not one.is_step)):
        said = one.group in ("says", "does") and any(
            word in _SAYS for word in scene.words.word[one.first : one.last + 1]
        )
        if one.last - one.first >= _LONGEST_NAME or one.last > last or one.first in covered or said:
            continue
        covered.update(range(one.first, one.last + 1))
        places.add(one.first)
        concepts.setdefault(one.entry.id, one)
    return Named(frozenset(covered), concepts, frozenset(places))


def bare_runs(scene: Scene) -> list[tuple[int, int]]:
    """The first and last sentence of every run of sentences that only names, and names much."""
    out: list[tuple[int, int]] = []
    run: list[int] = []
    for number, sentence in enumerate(scene.parts.sentences):
        if number not in scene.masked and _is_disguised(scene, sentence):
            out += [*_listing(scene, run), (number, number)]
            run = []
        elif number not in scene.masked and _is_bare(scene, sentence):
            run.append(number)
        else:
            out += _listing(scene, run)
            run = []
    return out + _listing(scene, run)


def _listing(scene: Scene, run: Sequence[int]) -> list[tuple[int, int]]:
    """The run from its first to its last sentence with a name in it, where that is a list."""
    sentences = scene.parts.sentences
    holding = [one for one in run if names(scene, sentences[one].first, sentences[one].last).concepts]
    if not holding or not _is_list(scene, sentences[holding[0]].first, sentences[holding[-1]].last):
        return []
    return [(holding[0], holding[-1])]


def _is_bare(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence holds names, words that join them, and a few that are unknown."""
    words = scene.words
    here = names(scene, sentence.first, sentence.last)
    span = range(sentence.first, sentence.last + 1)
    if any(_is_order_arrow(scene, at) for at in span[1:]) or is_announced(scene, sentence.first, sentence.last):
        return False
    free = [at for at in span if at not in here.covered and not _is_as_well(scene, at)]
    if any(words.word[at] in _ASSERTS | _SAYS for at in free):
        return False
    if sentence.question:
        return not free and all(one.is_step for one in here.concepts.values())
    if any(words.gap[at] is Gap.HARD and words.word[at] in IMPERATIVES for at in free):
        return False
    rest = [words.word[at] for at in free if words.word[at] not in _GLUE]
    if words.word[sentence.first] in IMPERATIVES and sentence.first not in here.covered and len(span) > 1:
        return words.word[sentence.first] == "return"
    strange = sum(1 for word in rest if not word.isdigit())
    if _is_cut_up(scene, sentence) or _is_salad(scene, sentence):
        return True
    return strange <= max(2, len(here.covered)) if here.concepts else strange <= 2


def _is_cut_up(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence is nothing but short pieces between commas."""
    words = scene.words
    size = sentence.last - sentence.first + 1
    breaks = sum(1 for at in range(sentence.first + 1, sentence.last + 1) if words.gap[at] is Gap.SOFT)
    return breaks >= _PIECES - 1 and size / (breaks + 1) <= 2.6


def _is_salad(scene: Scene, sentence: Sentence) -> bool:
    """Many words, none of them a common one, and none that joins the others."""
    said = scene.words.word[sentence.first : sentence.last + 1]
    if any(scene.words.gap[at] is Gap.HARD for at in range(sentence.first + 1, sentence.last + 1)):
        return False
    return len(said) >= _SALAD and not any(word in COMMON and not word.isdigit() for word in said)


def _is_spelled(scene: Scene, sentence: Sentence) -> bool:
    """ "i n d e x, c a c h e": letters or scraps of words, to be put together by whoever reads."""
    said = scene.words.word[sentence.first : sentence.last + 1]
    letters = sum(1 for word in said if len(word) == 1 and not word.isdigit())
    scraps = sum(1 for word in said if len(word) <= 2 and not word.isdigit())
    asserted = sum(1 for word in said if word in _ASSERTS)
    return len(said) >= _SCRAPS and (letters * 5 >= len(said) * 3 or (scraps * 4 >= len(said) * 3 and asserted <= 1))


def _is_tagged(scene: Scene, sentence: Sentence) -> bool:
    """ "#index #cache": words with a sign before them."""
    text, start = scene.words.text, scene.words.start
    signs = sum(1 for at in range(sentence.first, sentence.last + 1) if text[start[at] - 1 : start[at]] in ("#", "@"))
    return signs >= _FEWEST


def _is_disguised(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence needs no other beside it to be a list of names."""
    if _is_spelled(scene, sentence) or _is_tagged(scene, sentence):
        return True
    if (_is_salad(scene, sentence) or _is_cut_up(scene, sentence)) and _is_bare(scene, sentence):
        here = names(scene, sentence.first, sentence.last)
        return here.distinct() >= _FEWEST_NAMED and (not scene.wants_list or _is_mixed(here))
    return False


def _is_as_well(scene: Scene, at: int) -> bool:
    """The "as" of "as well as"."""
    return scene.words.word[at] == "as" and "well" in scene.words.word[max(at - 1, 0) : at + 2]


def _is_order_arrow(scene: Scene, at: int) -> bool:
    if not scene.words.arrow[at]:
        return False
    return "=" not in scene.words.text[scene.words.end[at - 1] : scene.words.start[at]].replace("=>", "")


def _is_list(scene: Scene, first: int, last: int) -> bool:
    here = names(scene, first, last)
    if scene.wants_list:
        return _is_mixed(here)
    if len(here.places) >= _PIECES and here.distinct() > 1:
        return True
    if here.kinds() == {ConceptKind.FACT}:
        return here.distinct() >= (_MANY_FACTS if scene.stage in FIRST_ROUND else _FEWEST)
    run = scene.parts.sentences[scene.sentence_number(first) : scene.sentence_number(last) + 1]
    dense = len(run) == 1 or all(one.last - one.first < _LONGEST_NAME - 1 for one in run)
    return here.distinct() >= (_FEWEST if dense else _FEWEST + 1)


def _is_mixed(here: Named) -> bool:
    """Whether facts and knowledge stand among the measures: no order of steps."""
    others = [one for one in here.concepts.values() if not one.is_step]
    return len(others) >= 2 and here.distinct() >= _FEWEST


def naming(scene: Scene) -> set[int]:
    """The sentences that announce names or say that they exist, and in which the candidate does nothing."""
    return {
        number
        for number, one in enumerate(scene.parts.sentences)
        if number not in scene.masked and _only_names(scene, one)
    } | framed_alike(scene)


def _only_names(scene: Scene, sentence: Sentence) -> bool:
    words = scene.words
    here = names(scene, sentence.first, sentence.last)
    breaks = sum(1 for at in range(sentence.first + 1, sentence.last + 1) if words.gap[at] is Gap.SOFT)
    said = words.word[sentence.first : sentence.last + 1]
    if breaks > 1 and not _STUFFED.isdisjoint(said) and not _commits(said):
        return True
    if here.distinct() < _FEWEST_NAMED or sentence.question:
        return False
    span = range(sentence.first, sentence.last + 1)
    free = [words.word[at] for at in span if at not in here.covered]
    if any(_is_order_arrow(scene, at) for at in span[1:]) or is_announced(scene, sentence.first, sentence.last):
        return False
    if _commits(free) and not _could_tell(free):
        return False
    if any(word in _CONDITIONAL for word in free):
        return False
    firsts = sorted(one.first for one in here.concepts.values())
    dense = sum(1 for one, two in itertools.pairwise(firsts) if two - one <= _BETWEEN + 1)
    if dense < _FEWEST_NAMED - 1:
        return False
    head = words.word[sentence.first : firsts[0]]
    cut = any(words.gap[at] is Gap.HARD for at in range(sentence.first + 1, firsts[0] + 1))
    if cut and any(word in _HEADS for word in head):
        return True
    rest = [word for word in free if word not in _PADDING]
    if len(rest) > len(here.covered):
        return False
    if any(word in _NAMED for word in free) or _could_tell(free):
        return True
    quiet = here.distinct() >= _FEWEST and not any(word in _ASSERTS for word in free)
    return quiet and not scene.wants_list and any(word in _LOOSE for word in free)


def _could_tell(free: list[str]) -> bool:
    """ "I can spell …", "we could talk about …": what is done with the names is to say them."""
    return any(word in _COULD and any(two in _TELL for two in free[at + 1 : at + 3]) for at, word in enumerate(free))


def _commits(free: list[str]) -> bool:
    """Whether the candidate is to do something, or things follow one another."""
    if any(word in _SEQUENCE for word in free):
        return True
    if any(word in _COMMITS and any(two in _MODALS for two in free[at + 1 : at + 3]) for at, word in enumerate(free)):
        return True
    return bool(free) and free[0] in IMPERATIVES and free[0] not in ("consider", "see", "let")


def is_bare_name(scene: Scene, at: int, claim: bool = False) -> bool:
    """Whether word `at` stands in a sentence of names alone, without a measure of which it could be said; for a claim,
    which tells more than a name, the sentence must be of one or two words."""
    words = scene.words
    sentence = scene.parts.sentences[scene.sentence_number(at)]
    span = range(sentence.first, sentence.last + 1)
    if claim and len(span) > 2:
        return False
    here = names(scene, sentence.first, sentence.last)
    if any(named.is_step for named in here.concepts.values()) or any(words.gap[at] is Gap.HARD for at in span[1:]):
        return False
    if any(words.word[at] in _NOUNS and words.word[at - 1].endswith("s") for at in span[1:]):
        return False  # "replicas lag", unlike "replication lag"
    free = {words.word[at] for at in span if at not in here.covered}
    counted = any(words.word[at] in NUMBERS or words.word[at].isdigit() for at in span)
    return not counted and not free & _EXISTING and (claim or free <= _GLUE) and _is_bare(scene, sentence)


def framed_alike(scene: Scene) -> set[int]:
    """ "Everyone knows replicas. Everyone knows Redis.": sentences that differ in nothing but the name."""
    out: set[int] = set()
    run: list[int] = []
    before: list[str] = []
    for number, one in enumerate(scene.parts.sentences):
        here = names(scene, one.first, one.last)
        free = [scene.words.word[at] for at in range(one.first, one.last + 1) if at not in here.covered]
        if not (here.concepts and free == before):
            run = []
        run = [*run, number] if here.concepts and free and not _commits(free) else []
        before = free
        if len(run) >= _FEWEST_NAMED:
            out.update(run)
    return out


def is_reported(scene: Scene, one: Mention) -> bool:
    """ "The book has a chapter on replication": what something tells of, where the candidate does nothing."""
    words = scene.words
    sentence = scene.parts.sentences[scene.sentence_number(one.first)]
    before = words.word[sentence.first : one.first]
    said = words.word[sentence.first : sentence.last + 1]
    if any(word in _COMMITS or word in _SEQUENCE for word in said) or (before and before[0] in IMPERATIVES):
        return False
    return any(word in _SOURCES for word in before)


def unplanned(scene: Scene, seen: Mapping[tuple[str, Act], Observation]) -> list[tuple[str, Act]]:
    """Proposals that are none: one sentence names many measures close together and does nothing with any of them
    ("Certified in Redis, Kafka, sharding and replication")."""
    if scene.wants_list:
        return []
    by_sentence: dict[int, list[tuple[str, Act]]] = {}
    for key, one in seen.items():
        if one.cue == "plan" and one.act is Act.PROPOSE:
            by_sentence.setdefault(scene.sentence_number(scene.words_at(one.start, one.end)[0]), []).append(key)
    out = []
    for number, keys in by_sentence.items():
        sentence = scene.parts.sentences[number]
        span = range(sentence.first, sentence.last + 1)
        done = [known for known in seen.values() if known.cue == "commit" and known.act is Act.PROPOSE]
        here = [known for known in done if scene.sentence_number(scene.words_at(known.start, known.end)[0]) == number]
        if len(keys) < _FEWEST or here or len(span) > len(keys) * (_BETWEEN + 1):
            continue
        ordered = any(_is_order_arrow(scene, at) for at in span[1:])
        if not ordered and not is_announced(scene, sentence.first, sentence.last):
            out += keys
    return out
