"""Binds general claims ("a few seconds behind") to the measure that they are about: the one named nearest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from app.reading.lexicon import ConceptEntry
from app.reading.scene import Cue, Mention, Scene
from app.transcript.concepts import ConceptKind

_REACH = 2  # sentences back
_WINDOW = 16  # mentions looked through on either side of a claim

Bound = tuple[ConceptEntry, int, int]  # knowledge, first word, last word


def bound_claims(scene: Scene, entries: Iterable[ConceptEntry]) -> list[Bound]:
    """(knowledge, first word, last word) for every claim that a measure near it makes sense of."""
    named = _Named(scene)
    by_claim: dict[str, list[ConceptEntry]] = {}
    for entry in entries:
        for claim in entry.claims:
            by_claim.setdefault(claim, []).append(entry)
    return _beside_measures(scene, named) + _general_claims(scene, named, by_claim)


def _beside_measures(scene: Scene, named: "_Named") -> list[Bound]:
    """The phrases of group "near" that stand beside a measure they are about."""
    out: list[Bound] = []
    near: dict[tuple[str, int], bool] = {}
    for one in scene.mentions:
        if one.group != "near" or scene.clause(one.first).question or _denied(scene, one.first):
            continue
        place = (one.entry.id, scene.sentence_number(one.first))
        if place not in near:
            near[place] = named.has_near(one.first, dict.fromkeys(one.entry.about, one.entry))
        if near[place]:
            out.append((one.entry, one.first, one.last))
    return out


def _general_claims(scene: Scene, named: "_Named", by_claim: dict[str, list[ConceptEntry]]) -> list[Bound]:
    out: list[Bound] = []
    first_measure = next(
        (one.first for one in scene.mentions if one.entry.kind is ConceptKind.MEASURE), len(scene.words)
    )
    wanted = {kind: {name: entry for entry in known for name in entry.about} for kind, known in by_claim.items()}
    for kind, match in scene.claims:
        if kind not in by_claim or scene.sentence_number(match.first) in scene.masked:
            continue
        if scene.clause(match.first).question or _denied(scene, match.first):
            continue
        nearest = named.nearest(match.first, match.last, wanted[kind])
        echoed = scene.echoed_measure
        if nearest is None and echoed is not None and echoed.id in wanted[kind] and match.first <= first_measure:
            nearest = echoed.id  # in answer to a question about it
        anyone = next((entry for entry in by_claim[kind] if not entry.about), None)
        if nearest is not None:
            out.append((wanted[kind][nearest], match.first, match.last))
        elif anyone is not None and named.any_near(match.first):
            out.append((anyone, match.first, match.last))
    return out


def _denied(scene: Scene, at: int) -> bool:
    """ "No downtime", "without delay": said of nothing."""
    return any(
        cue.last < at and at - cue.last <= 2 and scene.clause_number(cue.first) == scene.clause_number(at)
        for cue in scene.cues_in("reject_before", max(at - 3, 0), at - 1)
        if not scene.is_within(cue.first, "double")
    )


class _Named:
    """The measures, and what is known of them, by first word; looked up by bisection, `_WINDOW` at most at a time."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._mentions = [
            one
            for one in scene.mentions
            if one.entry.kind in (ConceptKind.MEASURE, ConceptKind.KNOWLEDGE)
            and one.group in ("terms", "does", "items", "says")
        ]
        self._firsts = [one.first for one in self._mentions]

    def before(self, at: int, floor: int) -> list[Mention]:
        """Those that begin in words floor..at-1, the last first."""
        end = bisect_left(self._firsts, at)
        return self._mentions[max(end - _WINDOW, bisect_left(self._firsts, floor)) : end][::-1]

    def behind(self, at: int, last: int) -> list[Mention]:
        """Those that begin in words at..last, the first first."""
        begin = bisect_left(self._firsts, at)
        return self._mentions[begin : min(begin + _WINDOW, bisect_right(self._firsts, last))]

    def nearest(self, first: int, last: int, wanted: dict[str, ConceptEntry]) -> str | None:
        """The wanted measure that words first..last are about: the measure named last before them in the sentence, else
        the first after them, else the last of the sentences before; None where that one is not wanted."""
        here = self._scene.sentence_number(first)
        sentence = self._scene.parts.sentences[here]
        floor = self._scene.parts.sentences[max(here - _REACH, 0)].first
        before = self.before(first, sentence.first)
        within = self.behind(first, last)
        for one in [one for one in before if one.last >= first][::-1] + within:
            if (name := _about(one, wanted)) is not None:
                return name
        for one in before:
            if one.last < first and (name := _about(one, wanted)) is not None:
                return name
        for group in (self.behind(last + 1, sentence.last), self.before(sentence.first, floor)):
            for one in group:
                if (name := _about(one, wanted)) is not None:
                    return name
                if one.entry.kind is ConceptKind.MEASURE:
                    break
        return None

    def has_near(self, first: int, wanted: dict[str, ConceptEntry]) -> bool:
        """Whether a wanted measure is named in the sentence of word `first`, in the few before it or in the next."""
        here = self._scene.sentence_number(first)
        sentences = self._scene.parts.sentences
        begin, end = sentences[max(here - _REACH - 2, 0)].first, sentences[min(here + 1, len(sentences) - 1)].last
        found = self.before(first, begin) + self.behind(first, end)
        return any(_about(one, wanted) for one in found)

    def any_near(self, at: int) -> bool:
        """Whether any measure, or knowledge of one, is named in the sentence of word `at` or in the one before it."""
        here = self._scene.sentence_number(at)
        sentences = self._scene.parts.sentences
        begin, end = sentences[max(here - 1, 0)].first, sentences[here].last
        return bool(self.behind(begin, end))


def _about(one: Mention, wanted: dict[str, ConceptEntry]) -> str | None:
    if one.entry.id in wanted:
        return one.entry.id
    return next((name for name in one.entry.about if name in wanted), None)


def refused_by_pronoun(scene: Scene) -> list[tuple[ConceptEntry, Cue]]:
    """ "No need for another one": refusals of the measure named just before, by the candidate or by the interviewer."""
    out = []
    for cue in scene.cues.get("reject_it", ()):
        clause = scene.clause(cue.first)
        if clause.question or clause.lead in ("if", "because", "since") or clause.sentence in scene.masked:
            continue
        here = scene.sentence_number(cue.first)
        steps = [one for one in scene.sentence_mentions(here, 1) if one.entry.kind is ConceptKind.MEASURE]
        if any(clause.first <= one.first <= clause.last for one in steps):
            continue
        before = [one for one in steps if one.first < cue.first]
        if before:
            out.append((before[-1].entry, cue))
        elif scene.echoed_measure is not None and not scene.has_mention(0, cue.first - 1, steps_only=True):
            out.append((scene.echoed_measure, cue))
    return out
