"""Binds general claims ("a few seconds behind") to the measure that they are about: the one named nearest."""

from collections.abc import Iterable

from app.reading.lexicon import ConceptEntry
from app.reading.scene import Cue, Mention, Scene
from app.transcript.concepts import ConceptKind

_REACH = 2  # sentences back


def bound_claims(scene: Scene, entries: Iterable[ConceptEntry]) -> list[tuple[ConceptEntry, int, int]]:
    """(knowledge, first word, last word) for every claim that a measure near it makes sense of."""
    by_claim: dict[str, list[ConceptEntry]] = {}
    for entry in entries:
        for claim in entry.claims:
            by_claim.setdefault(claim, []).append(entry)
    out: list[tuple[ConceptEntry, int, int]] = []
    for one in scene.mentions:
        if one.group == "near" and not _is_asked(scene, one.first) and not _denied(scene, one.first):
            wanted = {measure: entry for entry in (one.entry,) for measure in entry.about}
            if _near(scene, one.first, wanted):
                out.append((one.entry, one.first, one.last))
    for kind, match in scene.claims:
        known = by_claim.get(kind)
        if not known or scene.sentence_number(match.first) in scene.masked or _is_asked(scene, match.first):
            continue
        if _denied(scene, match.first):
            continue
        anyone = [entry for entry in known if not entry.about]
        wanted = {measure: entry for entry in known for measure in entry.about}
        nearest = _nearest(scene, match.first, match.last, wanted)
        if nearest is not None:
            out.append((wanted[nearest], match.first, match.last))
        elif anyone and _measure_near(scene, match.first):
            out.append((anyone[0], match.first, match.last))
    return out


def _is_asked(scene: Scene, at: int) -> bool:
    return scene.clause(at).question


def _denied(scene: Scene, at: int) -> bool:
    """ "No downtime", "without delay": said of nothing."""
    return any(
        cue.last < at and at - cue.last <= 2 and scene.clause_number(cue.first) == scene.clause_number(at)
        for cue in scene.cues_in("reject_before", max(at - 3, 0), at - 1)
        if not scene.is_within(cue.first, "double")
    )


def _measures(scene: Scene, number: int, back: int, ahead: int = 0) -> list[Mention]:
    """The measures, and what is known of them, in a sentence and those around it."""
    last = min(number + ahead, len(scene.parts.sentences) - 1)
    sentences = scene.parts.sentences
    return [
        one
        for one in scene.mentions_in(sentences[max(number - back, 0)].first, sentences[last].last)
        if one.entry.kind in (ConceptKind.MEASURE, ConceptKind.KNOWLEDGE)
        and one.group in ("terms", "does", "items", "says")
    ]


def _nearest(scene: Scene, first: int, last: int, wanted: dict[str, ConceptEntry]) -> str | None:
    """The wanted measure that words first..last are about: the measure named last before them in the sentence, else the
    first after them, else the last of the sentences before; None where that one is not wanted."""
    here = scene.sentence_number(first)
    sentence = scene.parts.sentences[here]
    every = _measures(scene, here, _REACH)
    before = [one for one in every if sentence.first <= one.first and one.last < first]
    after = [one for one in every if last < one.first <= sentence.last]
    over = [one for one in every if one.first <= last and first <= one.last]
    earlier = [one for one in every if one.first < sentence.first and here - scene.sentence_number(one.first) <= _REACH]
    for group in (over, before[::-1], after, earlier[::-1]):
        for one in group:
            name = _about(one, wanted)
            if name is not None:
                return name
            if group is not over and one.entry.kind is ConceptKind.MEASURE and group is not before:
                break
    return None


def _near(scene: Scene, first: int, wanted: dict[str, ConceptEntry]) -> bool:
    """Whether a wanted measure is named in the sentence or in the few before it."""
    here = scene.sentence_number(first)
    return any(
        -1 <= here - scene.sentence_number(one.first) <= _REACH + 2 and _about(one, wanted)
        for one in _measures(scene, here, _REACH + 2, 1)
    )


def _about(one: Mention, wanted: dict[str, ConceptEntry]) -> str | None:
    if one.entry.id in wanted:
        return one.entry.id
    return next((name for name in one.entry.about if name in wanted), None)


def _measure_near(scene: Scene, at: int) -> bool:
    here = scene.sentence_number(at)
    return bool(_measures(scene, here, 1))


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
