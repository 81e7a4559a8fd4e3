"""Binds general claims ("a few seconds behind") to the measure that they are about: the one named nearest."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from app.reading.claims import DENIED
from app.reading.lexicon import ConceptEntry
from app.reading.scene import Cue, Mention, Scene
from app.reading.text import Gap
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind, Weight

_REACH = 2  # sentences back
_WINDOW = 16  # mentions looked through on either side of a claim
_NEGATORS = expand_class("no not never without hardly nor")
_SOFTENED = expand_class("only just much always quite exactly mind far by")  # "not only": said all the same
_BEHIND_ONE = expand_class(
    "on for with that over there first and which concurrently so but in if by right here then immediately anyway to at "
    "as now instead before because while it where tonight today of like u we i myself straight"
)

Bound = tuple[ConceptEntry, int, int]  # knowledge, first word, last word


def bound_claims(scene: Scene, entries: Iterable[ConceptEntry]) -> list[Bound]:
    """(knowledge, first word, last word) for every claim that a measure near it makes sense of."""
    entries = tuple(entries)
    named = _Named(scene, frozenset(one.id for one in entries if one.weight is Weight.HEAVY))
    by_claim: dict[str, list[ConceptEntry]] = {}
    for entry in entries:
        for claim in entry.claims:
            by_claim.setdefault(claim, []).append(entry)
    return _beside_measures(scene, named) + _general_claims(scene, named, by_claim, _costly(entries))


def _beside_measures(scene: Scene, named: "_Named") -> list[Bound]:
    """The phrases of group "near" that stand beside a measure they are about."""
    out: list[Bound] = []
    near: dict[tuple[str, int], bool] = {}
    for one in scene.mentions:
        if one.group != "near" or scene.clause(one.first).question or _denied(scene, one.first):
            continue
        if any(one.first <= cue.last for cue in scene.cues_in("third", one.first - 8, one.last)):
            continue
        place = (one.entry.id, scene.sentence_number(one.first))
        if place not in near:
            near[place] = named.has_near(one.first, dict.fromkeys(one.entry.about, one.entry))
        if near[place]:
            out.append((one.entry, one.first, one.last))
    return out


def _general_claims(
    scene: Scene, named: "_Named", by_claim: dict[str, list[ConceptEntry]], costly: frozenset[str]
) -> list[Bound]:
    out: list[Bound] = []
    first_measure = next(
        (one.first for one in scene.mentions if one.entry.kind is ConceptKind.MEASURE), len(scene.words)
    )
    wanted = {kind: {name: entry for entry in known for name in entry.about} for kind, known in by_claim.items()}
    denied = {
        (kind.removesuffix(DENIED), scene.sentence_number(match.first))
        for kind, match in scene.claims
        if kind.endswith(DENIED) and not _denied(scene, match.first)
    }
    for kind, match in scene.claims:
        sentence = scene.sentence_number(match.first)
        if kind not in by_claim or sentence in scene.masked or (kind, sentence) in denied:
            continue
        if scene.clause(match.first).question or _denied(scene, match.first):
            continue
        if any(
            cue.first <= match.last and match.first <= cue.last
            for cue in scene.cues_in("third", match.first - 8, match.last)
        ):
            continue  # "full of people who shout": who speaks, not what is true
        nearest = named.nearest(match.first, match.last, wanted[kind])
        if nearest is None and match.first <= first_measure:
            nearest = _spoken_of(scene, wanted[kind], sentence)
        anyone = next((entry for entry in by_claim[kind] if not entry.about), None)
        if nearest is not None:
            out.append((wanted[kind][nearest], match.first, match.last))
        elif anyone is not None and (named.any_near(match.first, costly) or _goes_on(scene, sentence)):
            out.append((anyone, match.first, match.last))
    return out


def _costly(entries: tuple[ConceptEntry, ...]) -> frozenset[str]:
    """The measures that take more than a change to the query or the table, and what is known of them."""
    steps = {one.id for one in entries if one.weight not in (None, Weight.SIMPLE)}
    return frozenset(steps | {one.id for one in entries if one.kind is ConceptKind.KNOWLEDGE and not one.about}) | {
        one.id for one in entries if steps.intersection(one.about)
    }


def _spoken_of(scene: Scene, wanted: dict[str, ConceptEntry], sentence: int) -> str | None:
    """The wanted measure that a claim is about which comes before any measure of its turn: the one that the interviewer
    asked about, else the only one that the candidate's turn before would take."""
    echoed = scene.echoed_measure
    if echoed is not None:
        return echoed.id if echoed.id in wanted else None
    lately = {name for name in scene.lately if name in wanted}
    return lately.pop() if len(lately) == 1 and _goes_on(scene, sentence) else None


def _goes_on(scene: Scene, sentence: int) -> bool:
    """Whether a sentence may still be about the measures of the turn before: it is one of the first."""
    return bool(scene.lately) and sentence == 0


def _denied(scene: Scene, at: int) -> bool:
    """ "No downtime", "without delay", "never behind": said of nothing."""
    word, clause = scene.words.word, scene.clause_number(at)
    if word[at] not in _NEGATORS:
        for before in range(max(at - 2, scene.parts.clauses[clause].first), at):
            if word[before] in _NEGATORS and word[before + 1] not in _SOFTENED:
                return True
    return any(
        cue.last < at and at - cue.last <= 2 and scene.clause_number(cue.first) == clause
        for cue in scene.cues_in("reject_before", max(at - 3, 0), at - 1)
        if not scene.is_within(cue.first, "double")
    )


class _Named:
    """The measures, and what is known of them, by first word; looked up by bisection, `_WINDOW` at most at a time."""

    def __init__(self, scene: Scene, heavy: frozenset[str]) -> None:
        self._scene = scene
        self._heavy = heavy
        self._mentions: list[Mention] = []
        self._hints: list[Mention] = []  # with the mentions, by first word
        told: Mention | None = None  # what is said of one measure may name another: "fed by logical replication"
        for one in scene.mentions:
            if one.entry.kind not in (ConceptKind.MEASURE, ConceptKind.KNOWLEDGE):
                continue
            if one.group == "says" and one.entry.about and (told is None or one.last > told.last):
                told = one
            elif told is not None and one.last <= told.last and one.entry.id not in told.entry.about:
                continue
            if one.group in ("terms", "does", "items", "says"):
                self._mentions.append(one)
            if one.group in ("terms", "does", "items", "says", "hints"):
                self._hints.append(one)
        self._firsts = [one.first for one in self._mentions]
        self._hint_firsts = [one.first for one in self._hints]

    def before(self, at: int, floor: int, hints: bool = False) -> list[Mention]:
        """Those that begin in words floor..at-1, the last first."""
        ones, firsts = (self._hints, self._hint_firsts) if hints else (self._mentions, self._firsts)
        end = bisect_left(firsts, at)
        return ones[max(end - _WINDOW, bisect_left(firsts, floor)) : end][::-1]

    def behind(self, at: int, last: int, hints: bool = False) -> list[Mention]:
        """Those that begin in words at..last, the first first."""
        ones, firsts = (self._hints, self._hint_firsts) if hints else (self._mentions, self._firsts)
        begin = bisect_left(firsts, at)
        return ones[begin : min(begin + _WINDOW, bisect_right(firsts, last))]

    def nearest(self, first: int, last: int, wanted: dict[str, ConceptEntry]) -> str | None:
        """The wanted measure that words first..last are about: the measure named last before them in the sentence, else
        the first after them, else one hinted at there, else the last of the sentences before; None where that one is
        not wanted."""
        here = self._scene.sentence_number(first)
        floor = self._scene.parts.sentences[max(here - _REACH, 0)].first
        name = self._named_nearest(first, last, here, floor, wanted)
        return name if name is None else self._whole_of(name, first, floor, wanted)

    def _whole_of(self, name: str, first: int, floor: int, wanted: dict[str, ConceptEntry]) -> str:
        """The heavier measure that the named one is a part of ("CQRS: an outbox fills a read copy"): one that is named
        before it, with no third between them."""
        found = ""
        for one in self.before(first, floor, hints=True):
            about = _about(one, wanted)
            if about is None:
                if one.entry.kind is ConceptKind.MEASURE and one.group != "items":
                    break
            elif about != name and wanted[about].id != wanted[name].id:
                if one.entry.kind is not ConceptKind.MEASURE and one.group == "hints":
                    continue
                found = about
                break
        return found if found in self._heavy and name not in self._heavy else name

    def _named_nearest(
        self, first: int, last: int, here: int, floor: int, wanted: dict[str, ConceptEntry]
    ) -> str | None:
        sentence = self._scene.parts.sentences[here]
        before = self.before(first, sentence.first)
        within = self.behind(first, last)
        for one in [one for one in before if one.last >= first][::-1] + within:
            if (name := _about(one, wanted)) is not None:
                return name
        for one in before:
            if one.last < first and (name := _about(one, wanted)) is not None:
                return name
        for group in (
            self.behind(last + 1, sentence.last),
            self.before(first, sentence.first, hints=True),
            self.behind(first, sentence.last, hints=True),
            self.before(sentence.first, floor, hints=True),
            self.before(floor, 0),
        ):
            for one in group:
                if (name := _about(one, wanted)) is not None:
                    return name
                if one.entry.kind is ConceptKind.MEASURE:
                    break
        return None

    def has_near(self, first: int, wanted: dict[str, ConceptEntry]) -> bool:
        """Whether a wanted measure is named in the sentence of word `first`, in the next where no other was spoken of,
        or in the few before it with no other measure in a sentence between."""
        here = self._scene.sentence_number(first)
        sentences = self._scene.parts.sentences
        here_first, here_last = sentences[here].first, sentences[here].last
        if any(_about(one, wanted) for one in self.behind(here_first, here_last, hints=True)):
            return True
        last = self.before(first, sentences[max(here - 1, 0)].first)
        other = next((one for one in last if one.entry.kind is ConceptKind.MEASURE), None)
        if other is None or _about(other, wanted):
            end = sentences[min(here + 1, len(sentences) - 1)].last
            if any(_about(one, wanted) for one in self.behind(here_last + 1, end, hints=True)):
                return True
        stop = -1
        for one in self.before(sentences[here].first, sentences[max(here - _REACH - 2, 0)].first, hints=True):
            number = self._scene.sentence_number(one.first)
            if number < stop:
                return False
            if _about(one, wanted):
                return True
            if one.entry.kind is ConceptKind.MEASURE and one.group != "items":
                stop = number
        return False

    def any_near(self, at: int, wanted: frozenset[str]) -> bool:
        """Whether one of `wanted` is named in the sentence of word `at` or in the few before it."""
        here = self._scene.sentence_number(at)
        sentences = self._scene.parts.sentences
        begin, end = sentences[max(here - _REACH, 0)].first, sentences[here].last
        return any(one.entry.id in wanted for one in self.behind(begin, end))


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
        if _is_ability(scene, cue):
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


def _is_ability(scene: Scene, cue: Cue) -> bool:
    """ "The planner can't use it": said of somebody's ability, no refusal."""
    words = scene.words.word[max(cue.first - 2, 0) : cue.first]
    return words[-1:] in (["can"], ["could"]) and words[:-1] not in (["i"], ["we"])


def _names_step(entry: ConceptEntry) -> bool:
    """Whether it is a fact that is about a measure ("is there an index?")."""
    return entry.kind is ConceptKind.FACT and bool(entry.about)


def taken_up(scene: Scene, entries: Mapping[str, ConceptEntry], words_named: Sequence[Mention]) -> list[Mention]:
    """ "There is none? Then I'd make one.": the step that was named just before, or the one that a fact is `about`.

    `words_named` are all mentions of the turn: "index" in "if there is no index" names the step, though it takes none.
    """
    out = []
    word, gap = scene.words.word, scene.words.gap
    for cue in scene.cues.get("take_it", ()):
        follows = cue.last + 1
        bare = word[cue.last] in ("one", "it", "that", "add", "create")
        if bare and follows < len(word) and gap[follows] is Gap.NONE and word[follows] not in _BEHIND_ONE:
            continue  # "add one replica"
        here = scene.sentence_number(cue.first)
        named = [
            one
            for one in scene.sentence_mentions(here, 2)
            if one.last < cue.first and (one.entry.kind is ConceptKind.MEASURE or _names_step(one.entry))
        ]
        begin = scene.parts.sentences[max(here - 1, 0)].first
        named = named or [one for one in words_named if begin <= one.last < cue.first and _names_step(one.entry)]
        if any(one.is_step and one.first <= cue.last and one.last >= cue.first for one in scene.mentions):
            continue
        meant = named[-1].entry if named else scene.echoed_measure
        if meant is not None and meant.kind is not ConceptKind.MEASURE:
            meant = entries.get(meant.about[0])
        if meant is not None:
            out.append(Mention(meant, "does", cue.first, cue.last))
    return out
