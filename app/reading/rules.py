"""`RulesReader`: the built-in reader. It puts the parts together; the rules themselves live beside it.

text → words → matches (lexicon and cues in one pass) → sentences and clauses → acts, facts, knowledge → relations,
order, signals. The time is linear in the text; nothing is random; a reader may be shared by threads.
"""

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from app.errors import InvalidError
from app.reading.aliases import learn, named, settled
from app.reading.cases import asks_cause
from app.reading.claims import CLAIMS
from app.reading.cues import CUES
from app.reading.judge import Judge, TrainedJudge
from app.reading.lexicon import ConceptEntry, check_lexicon, lexicon_hash, word_classes
from app.reading.model import Model, shipped_weights
from app.reading.observe import Observer
from app.reading.ordering import ORDER_STAGE, rank
from app.reading.patterns import Match, Matcher, expand
from app.reading.posing import injected
from app.reading.scene import Cue, Mention, Scene, sift
from app.reading.segments import Segments, segment
from app.reading.signals import SIGNALS
from app.reading.spelling import Speller
from app.reading.text import Words, split_words
from app.reading.words import CLASSES, COMMON, EVERYDAY, FIELD, NUMBERS
from app.transcript.readings import Act, Reading, TurnReading
from app.transcript.turns import Role, Turn

VERSION = "rules-1"


class LexiconError(InvalidError):
    """The concepts handed in do not make a lexicon; the message names every fault."""

    code = "lexicon"


class RulesReader:
    """Reads a question's transcripts without a model. Implements `reader.Reader`."""

    version = VERSION

    def __init__(self, concepts: Sequence[ConceptEntry], judge: Judge | None = None) -> None:
        """Without a judge, the trained one that comes with the product. Raises LexiconError."""
        problems = check_lexicon(concepts)
        if problems:
            raise LexiconError("; ".join(problems))
        self._entries = tuple(concepts)
        self._payloads: list[tuple[str, int, str]] = []  # (family, index of the entry, group or kind)
        self._matcher = Matcher(self._phrases(), word_classes(self._entries))
        known = self._matcher.vocabulary | COMMON | NUMBERS
        for words in CLASSES.values():
            known |= words
        self._speller = Speller(known)
        self._weights = {one.id: one.weight for one in self._entries if one.weight is not None}
        self._by_id = {one.id: one for one in self._entries}
        judge = judge or TrainedJudge(Model(shipped_weights(), self._entries), self._weights)
        self._observer = Observer(self._entries, self._domain(), judge)
        self.content_hash = hashlib.sha256(f"{_code_hash()}:{lexicon_hash(self._entries)}".encode()).hexdigest()
        self._raised = lru_cache(maxsize=512)(self._concepts_in)
        self._split = lru_cache(maxsize=512)(split_words)

    def _phrases(self) -> Iterable[tuple[str, int]]:
        """Every phrase with its payload: lexicon, claims, cues and signals are found in the same pass."""
        for index, entry in enumerate(self._entries):
            for group, phrase in entry.phrases():
                yield phrase, self._payload("concept", index, group)
        for family, table in (("claim", CLAIMS), ("cue", CUES), ("signal", SIGNALS)):
            for kind, block in table.items():
                for line in block.splitlines():
                    if line.strip():
                        yield line.strip(), self._payload(family, 0, kind)

    def _payload(self, family: str, index: int, kind: str) -> int:
        if not self._payloads or self._payloads[-1] != (family, index, kind):
            self._payloads.append((family, index, kind))
        return len(self._payloads) - 1

    def _domain(self) -> frozenset[str]:
        """Words of the question's field: the one-word names of its concepts that are not common English."""
        classes = {**CLASSES, **word_classes(self._entries)}
        single = {
            word
            for entry in self._entries
            for phrase in entry.terms + entry.topics + entry.items
            for items in expand(phrase, classes)
            if len(items) == 1
            for word in items[0].words
        }
        return frozenset(word for word in single if word not in COMMON and len(word) > 2) - EVERYDAY | FIELD

    def _concepts_in(self, text: str) -> frozenset[str]:
        """The concepts that a text (an interviewer's) names."""
        found = [self._payloads[match.payload] for match in self._matcher.find(split_words(text))]
        return frozenset(
            self._entries[index].id
            for family, index, group in found
            if family == "concept" and group in ("terms", "does", "topics", "says")
        )

    def _sort(
        self, matches: Sequence[Match], parts: Segments
    ) -> tuple[list[Mention], dict[str, list[Cue]], list[tuple[str, Match]], dict[str, list[Match]]]:
        mentions: list[Mention] = []
        blocked: list[Mention] = []
        cues: dict[str, list[Cue]] = {}
        claims: list[tuple[str, Match]] = []
        signals: dict[str, list[Match]] = {}
        for match in matches:
            family, index, kind = self._payloads[match.payload]
            if family == "concept":
                mention = Mention(self._entries[index], kind, match.first, match.last)
                if kind == "does" and parts.runs_over(match.first, match.last):
                    continue  # a shorter one inside it may do
                (blocked if kind == "not_" else mentions).append(mention)
            elif family == "cue":
                cues.setdefault(kind, []).append(Cue(kind, match.first, match.last))
            elif family == "claim":
                claims.append((kind, match))
            else:
                signals.setdefault(kind, []).append(match)
        return sift(mentions, blocked), cues, claims, signals

    def _corrected(self, text: str) -> Words:
        words = split_words(text)
        words.word = [self._speller.correct(word) if len(word) > 5 else word for word in words.word]
        return words

    def read_turn(self, turns: Sequence[Turn], so_far: Sequence[TurnReading]) -> TurnReading:
        """Read the last of `turns`, a candidate's. Raises InvalidError where it is not one."""
        if not turns or turns[-1].role is not Role.CANDIDATE:
            raise InvalidError("only a candidate's turn can be read")
        number, turn = len(turns) - 1, turns[-1]
        words = self._corrected(turn.text)
        matches = self._matcher.find(words)
        if any(words.code):  # code is no English: "NOT NULL" refuses nothing
            matches = [one for one in matches if not words.code[one.first] or self._payloads[one.payload][0] != "cue"]
        parts = segment(words)
        mentions, cues, claims, signals = self._sort(matches, parts)
        asked = [self._raised(one.text) for one in turns[:-1] if one.role is Role.INTERVIEWER]
        scene = Scene(
            turn=number,
            stage=turn.stage,
            words=words,
            parts=parts,
            mentions=mentions,
            cues=cues,
            claims=claims,
            echoed=asked[-1] if asked else frozenset(),
            raised=frozenset().union(*asked) if asked else frozenset(),
            lately=tuple(one.concept for one in so_far[-1].observations if one.concept in self._weights)
            if so_far
            else (),
            asks_cause=asks_cause(
                one.text for one in turns[:-1] if one.role is Role.INTERVIEWER and one.stage == turn.stage
            ),
            order_owed=turn.stage == "closing" and _is_owed(turns, so_far),
            said_before=any(one.role is Role.CANDIDATE and _is_same(one.text, turn.text) for one in turns[:-1]),
            order_asked=any(one.stage == ORDER_STAGE for one in turns),
        )
        named_last = [self._by_id[one] for one in sorted(scene.echoed) if one in self._weights]
        if len(named_last) == 1:
            scene.echoed_measure = named_last[0]
        known = learn(turns, so_far, self._by_id) if turn.stage == ORDER_STAGE and so_far else {}
        scene.keep(settled(scene, so_far, known))
        if known:
            scene.keep(scene.mentions + named(scene, known))
        said = [self._split(one.text) for one in turns[:-1] if one.role is Role.INTERVIEWER]
        return self._observer.observe(scene, signals, injected(turn.text), said)

    def assemble(self, turns: Sequence[Turn], readings: Sequence[TurnReading]) -> Reading:
        """The readings of all candidate turns, with the ranked list of measures."""
        return Reading(reader=self.version, turns=tuple(readings), ranked=rank(turns, readings, self._weights))

    def read(self, turns: Sequence[Turn]) -> Reading:
        """Read every candidate's turn, in order."""
        readings: list[TurnReading] = []
        for number, turn in enumerate(turns):
            if turn.role is Role.CANDIDATE:
                readings.append(self.read_turn(turns[: number + 1], readings))
        return self.assemble(turns, readings)


def _is_owed(turns: Sequence[Turn], so_far: Sequence[TurnReading]) -> bool:
    """Whether the order was asked for and nothing proposed in answer."""
    asked = [one for one in so_far if turns[one.turn].stage == ORDER_STAGE]
    return bool(asked) and not any(known.act is Act.PROPOSE for one in asked for known in one.observations)


def _is_same(one: str, two: str) -> bool:
    return one.split() == two.split()


@lru_cache(maxsize=1)
def _code_hash() -> str:
    """SHA-256, hex, of this package's source and weights: another rule is another reader."""
    digest = hashlib.sha256(VERSION.encode())
    folder = Path(__file__).parent
    for path in sorted([*folder.glob("*.py"), *folder.glob("*.json")]):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
