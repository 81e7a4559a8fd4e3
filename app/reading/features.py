"""What a trained model looks at in a clause: its words, and what the rules made of it. Shared with `scripts/train.py`.

A feature is a short string; a clause has it or has it not. Three sets are drawn from a `ClauseView`:

    word_features      the clause's words: by them a concept is known that no phrase of the lexicon found
    evidence_features  what the rules found of one concept in and around the clause; the same for every concept
    act_features       what tells the acts apart once a concept is there

and a fourth from the views of a whole sentence: `passage_features`, by which a reason or a distinction is known.

Nothing here depends on a question but the ids of its concepts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.reading.scene import Mention, Scene
from app.transcript.concepts import Concept, ConceptKind
from app.transcript.readings import Observation

_ENDINGS = (
    *("ingly", "edly", "ization", "izing", "ized", "izes", "ations", "ation", "ings", "ing", "ies", "ied"),
    *("ers", "er", "ed", "es", "ly", "s"),
)
_SHORTEST = 3  # letters that an ending must leave
_LENGTH_STEP, _MOST_STEPS = 3, 6  # a clause's length counts in steps of three words, up to eighteen


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its ending, so that "caches" and "caching" are one; every number is "#".

    >>> stem("caches") == stem("caching") == stem("cached")
    True
    """
    if word[0].isdigit():
        return "#"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            base = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            if len(base) > _SHORTEST and base[-1] == base[-2] and base[-1] not in "ls":
                base = base[:-1]
            return base.removesuffix("e")
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST + 1 else word


@dataclass(slots=True)
class ClauseView:
    """One clause as a model sees it. Concepts are ids; `mentions` are the lexicon's finds, `acts` the rules' verdicts.

    `before_mentions` are the finds in the sentence before; `beside_…` the finds and verdicts in the other clauses of
    the sentence; `elsewhere` the verdicts in the whole turn.
    """

    number: int
    stage: str
    stems: list[str]
    lead: str
    question: bool
    asked: bool  # the sentence ends in a question mark
    item: bool
    masked: bool
    echoed: frozenset[str]
    cues: set[str] = field(default_factory=set)
    mentions: dict[str, set[str]] = field(default_factory=dict)
    acts: dict[str, set[str]] = field(default_factory=dict)
    beside_mentions: set[str] = field(default_factory=set)
    beside_acts: dict[str, set[str]] = field(default_factory=dict)
    before_mentions: set[str] = field(default_factory=set)
    elsewhere: dict[str, set[str]] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """The number of words, in steps."""
        return min(len(self.stems) // _LENGTH_STEP, _MOST_STEPS)

    def evident(self) -> set[str]:
        """The concepts of which the rules found a sign in the clause or near it."""
        near = self.beside_mentions | self.before_mentions | self.echoed
        return near.union(self.mentions, self.acts, self.beside_acts, self.elsewhere)


def clause_views(scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> list[ClauseView]:
    """Every clause of a turn, in order. `mentions` are as found, before the rules set any aside; `drafted` is what they
    read.
    """
    parts, words = scene.parts, scene.words
    stems = [stem(word) for word in words.word]
    views = []
    for clause in parts.clauses:
        sentence = parts.sentences[clause.sentence]
        views.append(
            ClauseView(
                number=clause.number,
                stage=scene.stage,
                stems=stems[clause.first : clause.last + 1],
                lead=clause.lead,
                question=clause.question,
                asked=sentence.question,
                item=sentence.item,
                masked=clause.sentence in scene.masked,
                echoed=scene.echoed,
            )
        )
    for kind, cues in scene.cues.items():
        for cue in cues:
            views[parts.clause_of[cue.first]].cues.add(kind)
    for one in mentions:
        for number in range(parts.clause_of[one.first], parts.clause_of[one.last] + 1):
            views[number].mentions.setdefault(one.entry.id, set()).add(one.group)
    _place(scene, views, drafted)
    elsewhere: dict[str, set[str]] = {}
    for found in drafted:
        elsewhere.setdefault(found.concept, set()).add(found.act.value)
    for view in views:
        view.elsewhere = elsewhere
    _share(scene, views)
    return views


def clauses_of(scene: Scene, start: int, end: int) -> range:
    """The numbers of the clauses that offsets start..end overlap."""
    clauses = scene.parts.clauses
    touched = [one.number for one in clauses if _overlap(scene, one.first, one.last, start, end) > 0]
    return range(touched[0], touched[-1] + 1) if touched else range(0)


def _overlap(scene: Scene, first: int, last: int, start: int, end: int) -> int:
    return min(end, scene.words.end[last]) - max(start, scene.words.start[first])


def _place(scene: Scene, views: list[ClauseView], observations: Iterable[Observation]) -> None:
    for found in observations:
        for number in clauses_of(scene, found.start, found.end):
            views[number].acts.setdefault(found.concept, set()).add(found.act.value)


def _share(scene: Scene, views: list[ClauseView]) -> None:
    """Tell every clause what stands in the rest of its sentence and in the sentence before."""
    before: list[ClauseView] = []
    for sentence in scene.parts.sentences:
        here = [views[number] for number in sentence.clauses]
        before_mentions = {concept for view in before for concept in view.mentions}
        for view in here:
            view.before_mentions = before_mentions
            for other in here:
                if other is not view:
                    view.beside_mentions.update(other.mentions)
                    for concept, acts in other.acts.items():
                        view.beside_acts.setdefault(concept, set()).update(acts)
        before = here


def word_features(view: ClauseView) -> list[str]:
    """The clause's words and pairs of neighbours, its stage and shape; nothing that the rules found. Each once."""
    stems = view.stems
    out = {"w:" + one for one in stems}
    out.update([f"b:{one}_{two}" for one, two in pairwise(stems)])
    out.update(["e:" + concept for concept in view.echoed])
    out.update(("st:" + view.stage, f"n:{view.length}", "l:" + view.lead))
    if view.question or view.asked:
        out.add("q")
    return sorted(out)


class Evidence(NamedTuple):
    """What the rules found of one concept in and around a clause; equal evidence weighs the same."""

    kind: ConceptKind
    stage: str
    length: int
    acts: frozenset[str]
    groups: frozenset[str]
    elsewhere: bool  # the rules read it somewhere else in the turn
    others: bool  # the rules read other concepts here
    beside: bool  # the lexicon found it elsewhere in the sentence
    beside_acts: frozenset[str]
    before: bool  # the lexicon found it in the sentence before
    echoed: bool
    asks: bool
    masked: bool


_NONE: frozenset[str] = frozenset()


def evidence(view: ClauseView, concept: Concept) -> Evidence:
    """The evidence for one concept in a clause."""
    name = concept.id
    acts = view.acts.get(name)
    groups, beside_acts = view.mentions.get(name), view.beside_acts.get(name)
    return Evidence(
        kind=concept.kind,
        stage=view.stage,
        length=view.length,
        acts=frozenset(acts) if acts else _NONE,
        groups=frozenset(groups) if groups else _NONE,
        elsewhere=name in view.elsewhere,
        others=len(view.acts) > (name in view.acts),
        beside=name in view.beside_mentions,
        beside_acts=frozenset(beside_acts) if beside_acts else _NONE,
        before=name in view.before_mentions,
        echoed=name in view.echoed,
        asks=view.question or view.asked,
        masked=view.masked,
    )


def evidence_features(found: Evidence) -> list[str]:
    """Evidence as features; they name the concept's kind, never the concept. Each once."""
    kind, read = found.kind.value, "1" if found.acts else "0"
    out = [f"1|{kind}", f"st:{found.stage}|{kind}|{read}", f"n:{found.length}|{read}"]
    for act in found.acts:
        out += ["r:" + act, f"r:{act}|{kind}"]
    if not found.acts:
        out.append(f"r:none|{kind}")
        out += [f"t|{kind}"] * found.elsewhere + [f"o|{kind}"] * found.others
    for group in found.groups:
        out += ["m:" + group, f"m:{group}|{kind}", f"m:{group}|{read}"]
    out += ["sm|" + read] * found.beside + ["pm|" + read] * found.before
    out += [f"sr:{act}|{read}" for act in found.beside_acts]
    out += [f"e|{kind}|{read}"] * found.echoed + [f"q|{kind}|{read}"] * found.asks + ["masked"] * found.masked
    return out


def act_features(view: ClauseView, concept: Concept) -> list[str]:
    """What tells the acts on one concept apart. Each feature once."""
    name, kind = concept.id, concept.kind.value
    acts = view.acts.get(name, set())
    stems = view.stems
    out = {f"k:{kind}", f"c:{name}", f"q:{view.question:d}{view.asked:d}|{kind}", f"st:{view.stage}|{kind}"}
    out.update(["w:" + one for one in stems])
    out.update([f"b:{one}_{two}" for one, two in pairwise(stems)])
    out.update(f"f{count}:" + "_".join(stems[:count]) for count in (1, 2, 3))
    out.add("z:" + stems[-1])
    for act in acts:
        out.update(("r:" + act, f"r:{act}|{kind}", f"r:{act}|{name}"))
    if not acts:
        out.add(f"r:none|{kind}")
    out.update("t:" + act for act in view.elsewhere.get(name, set()) - acts)
    for group in view.mentions.get(name, ()):
        out.update(("m:" + group, f"m:{group}|{kind}"))
    for act in {act for other, known in view.acts.items() if other != name for act in known}:
        out.update(("o:" + act, f"o:{act}|{kind}"))
    for cue in view.cues:
        out.update(("cue:" + cue, f"cue:{cue}|{kind}"))
    out.update(("l:" + view.lead, f"l:{view.lead}|{kind}"))
    if view.item:
        out.add("item")
    return sorted(out)


def passage_features(here: Sequence[ClauseView], before: Sequence[ClauseView]) -> list[str]:
    """A sentence (`here`) as a reason or a distinction, after the sentence `before` it, which may be empty."""
    stems = [one for view in here for one in view.stems]
    out = {"w:" + one for one in stems}
    out.update([f"b:{one}_{two}" for one, two in pairwise(stems)])
    for mark, views in (("", here), ("p", before)):
        for view in views:
            for concept, acts in view.acts.items():
                out.add(f"{mark}o:{concept}")
                out.update(f"{mark}o:{concept}:{act}" for act in acts)
            out.update(f"{mark}m:{concept}" for concept in view.mentions)
            out.update(f"{mark}cue:{cue}" for cue in view.cues)
            out.add(f"{mark}l:{view.lead}")
    out.add("st:" + here[0].stage)
    out.add(f"n:{min(len(stems) // (2 * _LENGTH_STEP), _MOST_STEPS)}")
    out.add(f"c:{min(len(here), _MOST_STEPS)}")
    if here[-1].asked:
        out.add("q")
    return sorted(out)
