"""Weighs what the rules drafted: keeps it, drops it, takes another act, or adds what no phrase of the lexicon found.

Every observation still quotes the turn to the letter and says in its `cue` why it is there: the rule that found it, or
the words by which it was known.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from app.reading.features import ClauseView, clause_views, clauses_of
from app.reading.model import Model, Sort
from app.reading.quotes import whole
from app.reading.relations import relation
from app.reading.scene import Mention, Scene
from app.reading.segments import Clause
from app.reading.words import expand_class
from app.transcript.concepts import Weight
from app.transcript.readings import Act, Observation, Relation, RelationKind

_KINDS = {
    Sort.TELLS_APART: RelationKind.TELLS_APART,
    Sort.REASON_SIMPLE: RelationKind.REASON_FOR,
    Sort.REASON_ORDER: RelationKind.REASON_FOR,
    Sort.REASON_HEAVY_LAST: RelationKind.KEPT_BACK,
}
_BOUND_TO = {Sort.REASON_SIMPLE: Weight.SIMPLE, Sort.REASON_HEAVY_LAST: Weight.HEAVY}
KEPT_FROM = 0.1
"""How likely what the rules read must be to be kept: less than what they did not read must be to be added."""

PASSED_OVER = 0.5
"""How likely a proposal must be to be added where the rules found its name and took it for none."""

_HELD_BACK = frozenset({Act.DEFER.value, Act.REJECT.value})
_LONGEST = 9  # words of a quote that no rule chose
_JOINTS = expand_class("and but so then or because well also plus")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A turn's observations as they stand in the end, and relations beyond those that the rules find.

    `sure` and `unsure` are as in `TurnReading`.
    """

    observations: Sequence[Observation]
    relations: Sequence[Relation] = ()
    sure: float = 0.0
    unsure: float = 0.0


_Guesses = dict[tuple[str, Act], tuple[float, ClauseView]]  # by concept and act: the likeliest clause


class Judge(Protocol):
    """Has the last word on a turn's observations. Shared by threads."""

    def judge(self, scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> Verdict:
        """`mentions` are the lexicon's finds before the rules set any aside, `drafted` what the rules read."""
        ...


class RulesAlone:
    """A judge that lets the rules stand. Implements `Judge`."""

    def judge(self, scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> Verdict:  # noqa: ARG002
        """What the rules read, as it is."""
        return Verdict(drafted, sure=len(drafted))


class TrainedJudge:
    """A judge that goes by a trained model. Implements `Judge`."""

    def __init__(self, model: Model, weights: Mapping[str, Weight]) -> None:
        """`weights` are those of the question's measures."""
        self._model = model
        self._weights = weights

    def judge(self, scene: Scene, mentions: Sequence[Mention], drafted: Sequence[Observation]) -> Verdict:
        """Keeps what is likelier than the model's threshold, at most one observation per concept and act."""
        views = clause_views(scene, mentions, drafted)
        guesses = self._guesses(views)
        read = {(one.concept, one.act) for one in drafted}
        likely = {key: found for key, found in guesses.items() if found[0] >= self._enough(key, found[1], read)}
        observations = self._observations(scene, likely, drafted)
        sure = sum(probability for probability, _ in likely.values())
        whole = sum(probability for probability, _ in guesses.values())
        return Verdict(
            observations,
            self._relations(scene, views, observations),
            sure=round(sure, 3),
            unsure=round(len(likely) + whole - 2 * sure, 3),
        )

    def _enough(self, key: tuple[str, Act], view: ClauseView, read: Set[tuple[str, Act]]) -> float:
        """How likely an observation must be: little where the rules read it too, much where they knew the name and read
        nothing in it, as in a list of names."""
        if key in read:
            return KEPT_FROM
        passed_over = key[1] is Act.PROPOSE and key[0] in view.mentions and key[0] not in view.acts
        return PASSED_OVER if passed_over else self._model.threshold

    def _guesses(self, views: Sequence[ClauseView]) -> _Guesses:
        best: _Guesses = {}
        for view in views:
            for guess in () if view.masked else self._model.guesses(view):
                key = guess.concept, guess.act
                if key not in best or guess.probability > best[key][0]:
                    best[key] = guess.probability, view
        return best

    def _observations(self, scene: Scene, likely: _Guesses, drafted: Sequence[Observation]) -> list[Observation]:
        """The likeliest clause is quoted: as the rules quote it, where they read the same in it."""
        known = {(one.concept, one.act): one for one in drafted}
        others = {
            (one.concept, number)
            for one in drafted
            if one.cue == "third"
            for number in clauses_of(scene, one.start, one.end)
        }
        out = []
        for (concept, act), (_, view) in likely.items():
            if act is Act.STATE and (concept, Act.PROPOSE) in likely:
                continue
            if act is Act.STATE and (scene.parts.clauses[view.number].sentence, concept) in scene.wrong:
                continue
            if act is Act.PROPOSE and (held := _held_back(scene, view, drafted, concept)) is not None:
                if (concept, held.act) not in likely and held not in out:
                    out.append(held)
                continue  # "add a cache, but only if all else fails": the rules know what the words hang on
            if act is Act.PROPOSE and (concept, view.number) in others:
                continue  # "a junior would add an index": somebody else's
            found = known.get((concept, act))
            if found is None or view.number not in clauses_of(scene, found.start, found.end):
                found = self._new(scene, view, drafted, concept, act)
            out.append(found)
        return out

    def _relations(
        self, scene: Scene, views: Sequence[ClauseView], observations: Sequence[Observation]
    ) -> list[Relation]:
        """A reason for a measure is bound to the nearest one, of its weight, that the turn acts on before it ends."""
        out = []
        before: list[ClauseView] = []
        for sentence in scene.parts.sentences:
            here = [views[number] for number in sentence.clauses]
            sorts = [] if here[0].masked else self._model.sorts(here, before)
            for sort in sorts:
                concept = self._bound(sort, scene.words.end[sentence.last], observations)
                if concept is not None or sort is not Sort.REASON_SIMPLE:
                    out.append(relation(scene, _KINDS[sort], sentence.first, sentence.last, concept))
            before = here
        return out

    def _bound(self, sort: Sort, end: int, observations: Sequence[Observation]) -> str | None:
        weight = _BOUND_TO.get(sort)
        if weight is None:
            return None
        found = [one for one in observations if self._weights.get(one.concept) is weight]
        near = [one for one in found if one.start < end] or found
        return max(near, key=lambda one: one.start).concept if near else None

    def _new(
        self, scene: Scene, view: ClauseView, drafted: Sequence[Observation], concept: str, act: Act
    ) -> Observation:
        clause = scene.parts.clauses[view.number]
        words = self._model.telling_words(view, concept)
        first, last = _quoted(scene, clause, view, words)
        start, end = scene.span(first, last)
        for one in drafted:  # the same concept with another act: its quote shows where it is
            if one.concept == concept and one.start < scene.words.end[clause.last] and one.end > start:
                start, end = min(start, one.start), max(end, one.end)
        start, end = whole(scene.words.text, start, end)
        return Observation(
            turn=scene.turn,
            start=start,
            end=end,
            quote=scene.words.text[start:end],
            concept=concept,
            act=act,
            cue="learned from " + (", ".join(words) or "the words around it"),
            prompted=concept in scene.raised,
        )


def _held_back(scene: Scene, view: ClauseView, drafted: Sequence[Observation], concept: str) -> Observation | None:
    """What the rules read as refused or put off in this clause, or in its sentence and nowhere proposed."""
    mine = [one for one in drafted if one.concept == concept]
    held = [one for one in mine if one.act.value in _HELD_BACK]
    for one in held:
        if view.number in clauses_of(scene, one.start, one.end):
            return one
    if any(one.act is Act.PROPOSE for one in mine):
        return None
    sentence = scene.parts.clauses[view.number].sentence
    return next((one for one in held if scene.sentence_number(scene.words_at(one.start, one.end)[0]) == sentence), None)


def _quoted(scene: Scene, clause: Clause, view: ClauseView, words: Sequence[str]) -> tuple[int, int]:
    """The first and last word worth quoting of a clause: all of a short one, else a stretch with the telling words."""
    first, last = clause.first, clause.last
    while first < last and scene.words.word[first] in _JOINTS:
        first += 1
    if last - first < _LONGEST:
        return first, last
    told = [clause.first + at for at, one in enumerate(view.stems) if one in words and clause.first + at >= first]
    if not told:
        return first, first + _LONGEST - 1
    begin = max(first, min(told[0] - 1, last - _LONGEST + 1))
    return begin, min(last, max(begin + 3, min(told[-1] + 1, begin + _LONGEST - 1)))
