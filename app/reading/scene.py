"""A turn laid out for reading: its words, clauses, the concepts mentioned and the cues around them."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.reading.cues import CUES
from app.reading.lexicon import ConceptEntry
from app.reading.patterns import Match
from app.reading.segments import Clause, Segments
from app.reading.text import Gap, Words
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind

CUE_KINDS: tuple[str, ...] = tuple(CUES)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `first` to `last` mention a concept, by a phrase of `group` (see `lexicon.py`)."""

    entry: ConceptEntry
    group: str
    first: int
    last: int

    @property
    def is_step(self) -> bool:
        """Whether the concept is something to do: a measure, or a means of diagnosis."""
        return self.entry.kind in (ConceptKind.MEASURE, ConceptKind.DIAGNOSIS)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` are a cue of `kind` (a key of `cues.CUES`)."""

    kind: str
    first: int
    last: int


@dataclass
class Scene:
    """One candidate turn. `cues[kind]` is by first word; `masked` are sentences that give no observation."""

    turn: int
    stage: str
    words: Words
    parts: Segments
    mentions: list[Mention]
    cues: dict[str, list[Cue]]
    claims: list[tuple[str, Match]] = field(default_factory=list)
    masked: set[int] = field(default_factory=set)
    echoed: frozenset[str] = frozenset()  # concepts in the interviewer's last turn
    asks_cause: bool = False  # the interviewer has asked, in this stage, how the cause would be known
    order_asked: bool = False  # the interviewer has asked for the order in this turn or before
    echoed_measure: ConceptEntry | None = None  # the only measure in the interviewer's last turn
    lately: tuple[str, ...] = ()  # the measures of the candidate's turn before, in order
    raised: frozenset[str] = frozenset()  # concepts in any interviewer's turn so far
    order_owed: bool = False  # the order was asked for in a stage before, and no step was named in answer
    said_before: bool = False  # the candidate has given the very same answer before
    _mention_firsts: list[int] = field(default_factory=list)
    _cue_firsts: dict[str, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.keep(self.mentions)
        self._cue_firsts = {kind: [cue.first for cue in found] for kind, found in self.cues.items()}

    def keep(self, mentions: list[Mention]) -> None:
        """Take these mentions (any order) instead of those so far."""
        self.mentions = sorted(mentions, key=lambda one: one.first)
        self._mention_firsts = [one.first for one in self.mentions]

    @property
    def wants_list(self) -> bool:
        """Whether a bare list of measures answers what is asked: the order of them, unless it was said before."""
        return (self.stage == "order" or self.order_owed) and not self.said_before

    @cached_property
    def wrong(self) -> set[tuple[int, str]]:
        """(sentence, concept) wherever something false is said of a concept."""
        return {(self.sentence_number(one.first), one.entry.id) for one in self.mentions if one.group == "wrong"}

    def mentions_in(self, first: int, last: int) -> list[Mention]:
        """The mentions that begin in words first..last, by first word; found by bisection."""
        firsts = self._mention_firsts
        return self.mentions[bisect_left(firsts, first) : bisect_right(firsts, last)]

    def sentence_mentions(self, number: int, back: int = 0) -> list[Mention]:
        """The mentions in a sentence and in up to `back` sentences before it."""
        sentences = self.parts.sentences
        return self.mentions_in(sentences[max(number - back, 0)].first, sentences[number].last)

    def is_within(self, at: int, kind: str) -> bool:
        """Whether word `at` stands inside a cue of a kind (cues are at most a few dozen words long)."""
        return any(cue.last >= at for cue in self.cues_in(kind, at - 30, at))

    def clause(self, at: int) -> Clause:
        """The clause that word `at` stands in."""
        return self.parts.clauses[self.parts.clause_of[at]]

    def clause_number(self, at: int) -> int:
        """The number of the clause that word `at` stands in."""
        return self.parts.clause_of[at]

    def sentence_number(self, at: int) -> int:
        """The number of the sentence that word `at` stands in."""
        return self.clause(at).sentence

    def cues_in(self, kind: str, first: int, last: int) -> list[Cue]:
        """The cues of a kind that begin in words first..last."""
        firsts = self._cue_firsts.get(kind)
        if not firsts:
            return []
        return self.cues[kind][bisect_left(firsts, first) : bisect_right(firsts, last)]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets (start, end) of words first..last in the turn's text."""
        return self.words.start[first], self.words.end[last]

    def words_at(self, start: int, end: int) -> tuple[int, int]:
        """The first and last word that offsets start..end touch."""
        first = bisect_right(self.words.end, start)
        return first, max(first, bisect_left(self.words.start, end) - 1)

    def has_mention(self, first: int, last: int, steps_only: bool = False) -> bool:
        """Whether any concept is mentioned within words first..last."""
        return any(mention.is_step or not steps_only for mention in self.mentions_in(first, last))


_MOST_MENTIONS = 300  # of one concept in one turn: what was said so often has been said


def sift(mentions: Sequence[Mention], blocked: Sequence[Mention]) -> list[Mention]:
    """Mentions without those that an anti-pattern of their concept overlaps, and without those inside a longer one of
    their concept and sort (a step, or something said)."""
    stops: dict[str, tuple[list[int], list[int]]] = {}  # by concept: first words, and the last word reached by then
    for stop in blocked:  # by first word
        firsts, reach = stops.setdefault(stop.entry.id, ([], []))
        firsts.append(stop.first)
        reach.append(max(stop.last, reach[-1]) if reach else stop.last)
    kept: list[Mention] = []
    counts: dict[tuple[str, str], int] = {}
    longest: dict[tuple[str, str], Mention] = {}
    for one in mentions:  # by first word, the longest first
        if one.entry.id in stops and one.group != "wrong":
            firsts, reach = stops[one.entry.id]
            before_end = bisect_right(firsts, one.last)
            if before_end and reach[before_end - 1] >= one.first:
                continue
        count = counts[one.entry.id, one.group] = counts.get((one.entry.id, one.group), 0) + 1
        if count > _MOST_MENTIONS:
            continue
        step = one.group in ("terms", "does", "ills") or (one.group == "items" and one.is_step)
        sort = (one.entry.id, "step" if step else "item" if one.group == "items" else "said")
        if one.group in ("blames", "wrong", "near", "hints", "vague"):
            kept.append(one)
            continue
        before = longest.get(sort)
        if before is not None and one.last <= before.last and one.group not in ("asks", "ills"):
            continue
        long_item = one.group == "items" and one.first < one.last  # may yet prove to be none, and hides no name in it
        if not long_item and (before is None or one.last > before.last):
            longest[sort] = one
        kept.append(one)
    return kept


_WIDEST = 16  # words
_SEPARATORS = expand_class("and then or plus followed by next finally lastly first second third 1 2 3 4 5 6 7 8 9")


def item_span(scene: Scene, one: Mention) -> tuple[int, int]:
    """The first and last word of the list item that a mention stands in: up to a comma, an arrow, "and", a number; at
    most `_WIDEST` words to either side."""
    words = scene.words
    first, last = one.first, one.last
    while (
        first > max(one.first - _WIDEST, 0)
        and words.gap[first] is Gap.NONE
        and words.word[first - 1] not in _SEPARATORS
    ):
        first -= 1
    end = min(len(words), one.last + _WIDEST + 1)
    while last + 1 < end and words.gap[last + 1] is Gap.NONE and words.word[last + 1] not in _SEPARATORS:
        last += 1
    return first, last
