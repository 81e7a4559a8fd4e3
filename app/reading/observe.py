"""From a scene to a `TurnReading`: decides every mention, keeps one observation per act, adds relations and signals."""

from collections.abc import Sequence

from app.reading import cases, facts, holding, namelists, posing, relations, sequence, signals
from app.reading.acts import decide
from app.reading.binding import bound_claims, refused_by_pronoun, taken_up
from app.reading.judge import Judge
from app.reading.lexicon import ConceptEntry
from app.reading.ordering import ORDER_STAGE
from app.reading.patterns import Match
from app.reading.quotes import act_words, phrase_words, question_words, whole, with_number
from app.reading.scene import Mention, Scene, item_span
from app.reading.segments import IMPERATIVES
from app.reading.text import Gap, Words
from app.reading.words import LIGHT, expand_class
from app.transcript.concepts import ConceptKind
from app.transcript.readings import (
    Act,
    Observation,
    Relation,
    RelationKind,
    Signal,
    SignalKind,
    TurnReading,
)

_SPEAKER = expand_class("i we let my our")
_ON = expand_class("go goes going on to with from begin~ start~ finish~ continue~ move turn comes come follow~")
_TAIL = expand_class("because since as cause before after if when for come~ which until once while where at today")
_SHORT_TURN = 14  # words: "I don't know", "skip" and the like say little else
_NEXT_TO = 80  # characters between a refusal and what is named with it


class Observer:
    """Reads scenes of one question."""

    def __init__(self, entries: Sequence[ConceptEntry], domain: frozenset[str], judge: Judge) -> None:
        """`domain` are words that make a sentence one about the question."""
        self._entries = {entry.id: entry for entry in entries}
        self._domain = domain
        self._facts = frozenset(entry.id for entry in entries if entry.kind is ConceptKind.FACT)
        self._judge = judge

    def observe(
        self,
        scene: Scene,
        found: dict[str, list[Match]],
        posed: list[tuple[int, int]],
        said: Sequence[Words] = (),
    ) -> TurnReading:
        """`found` are signal matches by kind; `posed` the offsets of text that poses as instructions; `said` the
        interviewer's turns so far."""
        marks = self._signals(scene, found, posed)
        scene.masked |= posing.poses(scene, found, said)
        vague = [one for one in scene.mentions if one.group == "vague"]
        scene.keep([one for one in scene.mentions if one.group != "vague"])
        if scene.stage != ORDER_STAGE and facts.asks_by_names(scene):
            for clause in scene.parts.clauses:
                clause.question = True
        scene.masked |= {number for number, _ in scene.wrong if not _is_own(scene, number)}
        facts.mark_fragments(scene)
        mentions = scene.mentions
        scene.keep([one for one in scene.mentions if self._stays(scene, one)])
        scene.keep(scene.mentions + taken_up(scene, self._entries, mentions))
        steps: list[tuple[Mention, str]] = []
        seen: dict[tuple[str, Act], Observation] = {}
        for one in scene.mentions:
            self._read_mention(scene, one, seen, steps)
        for entry, cue in refused_by_pronoun(scene):
            if entry.id in self._entries:
                self._keep(scene, seen, self._entries[entry.id], Act.REJECT, cue.first, cue.last, cue.kind)
        for entry, first, last in bound_claims(scene, self._entries.values()):
            if (scene.sentence_number(first), entry.id) in scene.wrong:
                continue
            if scene.words.word[first] in ("but", "and", "so") and first < last:
                first += 1
            if not namelists.is_bare_name(scene, first, claim=True):
                self._keep(scene, seen, entry, Act.STATE, first, last, "claim")
        self._read_unnamed(scene, vague, seen)
        for key in namelists.unplanned(scene, seen):
            del seen[key]
        observations = self._without_redundant(seen)
        verdict = self._judge.judge(scene, mentions, observations)
        observations = list(verdict.observations)
        steps = self._standing(scene, steps, observations)
        related = self._relations(scene, steps, observations, verdict.relations)
        understood = signals.understood_words(scene, observations, marks)
        strange = signals.off_topic_words(scene, [(one.start, one.end) for one in observations], self._domain)
        if strange >= 20 and strange * 2 >= len(scene.words):
            start, end = whole(scene.words.text, *scene.span(0, len(scene.words) - 1))
            quote = scene.words.text[start:end]
            kind = SignalKind.OFF_TOPIC
            marks.append(Signal(turn=scene.turn, start=start, end=end, quote=quote, kind=kind, words=strange))
        return TurnReading(
            turn=scene.turn,
            # Of two quotes that begin together, the shorter names what was said first.
            observations=tuple(sorted(observations, key=lambda one: (one.start, one.end, one.concept, one.act.value))),
            relations=tuple(sorted(related, key=lambda one: (one.start, one.kind.value, one.concept or ""))),
            edges=tuple(sequence.edges(scene, steps)),
            signals=tuple(marks),
            lists_order=sequence.lists_order(scene, steps),
            words=len(scene.words),
            words_understood=understood,
            sure=verdict.sure,
            unsure=verdict.unsure,
        )

    def _read_unnamed(self, scene: Scene, vague: Sequence[Mention], seen: dict[tuple[str, Act], Observation]) -> None:
        """Questions that name no fact outright, by what was spoken of or by wide words."""
        for concept, clause in facts.elliptic(scene, self._facts):
            if (concept, Act.ASK) not in seen:
                self._keep(scene, seen, self._entries[concept], Act.ASK, clause.first, clause.last, "elliptic")
        for one in facts.vaguely_asked(scene, vague):
            if (one.entry.id, Act.ASK) not in seen:
                self._keep(scene, seen, one.entry, Act.ASK, *question_words(scene, one), "vague")

    def _stays(self, scene: Scene, one: Mention) -> bool:
        """Whether a mention counts at all: not in a masked sentence, an item in a list, not part of another concept."""
        number = scene.sentence_number(one.first)
        if number in scene.masked or (one.group == "items" and not self._is_item(scene, one)):
            return False
        yields = one.entry.yields
        return not (yields and any(other.entry.id in yields for other in scene.sentence_mentions(number)))

    def _read_mention(
        self, scene: Scene, one: Mention, seen: dict[tuple[str, Act], Observation], steps: list[tuple[Mention, str]]
    ) -> None:
        entry = one.entry
        if one.group in ("blames", "wrong", "near", "hints"):
            return
        if one.group in ("says", "topics", "asks") or (one.group == "items" and not one.is_step):
            self._read_telling(scene, one, seen)
            return
        if entry.kind is ConceptKind.KNOWLEDGE or entry.id == "contention":
            if not self._is_bare(scene, one):
                self._keep(scene, seen, entry, Act.STATE, one.first, one.last, "named")
            return
        for decision in decide(scene, one):
            first, last = act_words(scene, one, decision.words)
            steps.append((one, decision.act.value))
            self._keep(scene, seen, entry, decision.act, first, last, decision.cue)

    def _read_telling(self, scene: Scene, one: Mention, seen: dict[tuple[str, Act], Observation]) -> None:
        """A mention that asks for something or says something, whatever else is done in its sentence."""
        entry = one.entry
        if one.group == "says":
            if entry.kind is not ConceptKind.KNOWLEDGE and facts.is_asked(scene, one):
                self._keep(scene, seen, entry, Act.ASK, *question_words(scene, one), "question")
            elif not facts.voided(scene, one) and not self._is_wrong(scene, one) and not self._is_bare(scene, one):
                first, last = phrase_words(scene, one.first, one.last)
                self._keep(scene, seen, entry, Act.STATE, first, last, "says")
            return
        if one.group == "items":
            asked = scene.clause(one.first).question or facts.is_framed(scene, one)
            if asked and scene.stage == ORDER_STAGE:
                return  # an order put as a question: "index, columns, cache?"
            if (not asked and not entry.blames) or (asked and not facts.asks(scene, one)):
                return
            self._keep(scene, seen, entry, Act.ASK if asked else Act.STATE, one.first, one.last, "item")
            return
        if facts.assumes(scene, one):
            self._keep(scene, seen, entry, Act.STATE, *with_number(scene, one), "assume")
        elif (cue := facts.asks(scene, one)) and not facts.asks_meaning(scene, one):
            self._keep(scene, seen, entry, Act.ASK, *question_words(scene, one), cue)
        elif one.group == "topics" and (cue := facts.states(scene, one)):
            self._keep(scene, seen, entry, Act.STATE, one.first, one.last, cue)

    def _is_wrong(self, scene: Scene, one: Mention) -> bool:
        return (scene.sentence_number(one.first), one.entry.id) in scene.wrong

    def _is_bare(self, scene: Scene, one: Mention) -> bool:
        return one.entry.kind is ConceptKind.KNOWLEDGE and namelists.is_bare_name(scene, one.first)

    def _is_item(self, scene: Scene, one: Mention) -> bool:
        """Whether a short name is an item of a list: little else beside it, and other measures around it."""
        first, last = item_span(scene, one)
        size = sum(1 for at in range(first, last + 1) if scene.words.word[at] not in LIGHT) - (one.last - one.first + 1)
        clause = scene.clause(one.first)
        if not one.is_step:
            if facts.is_framed(scene, one):
                return True
            return size <= 0 and (clause.question or scene.words.arrow[first] or self._is_heading(scene, first, last))
        if scene.stage == ORDER_STAGE and size > 2:
            return self._beside(scene, one, first, last) <= 2  # "the copies because they cost no code"
        if size > 2 or (clause.question and scene.stage != ORDER_STAGE):
            return False
        if size <= 0 and len(scene.words) == one.last - one.first + 1:
            return True  # the whole answer
        if size <= 0 and one.entry.kind is ConceptKind.MEASURE and self._is_alone(scene, first, last):
            return True
        if scene.stage == ORDER_STAGE:
            return True
        if last + 1 < len(scene.words) and scene.words.gap[last + 1] is Gap.HARD and not scene.words.arrow[last + 1]:
            return False  # a heading ("Plan: fetch fewer columns")
        sentence = scene.parts.sentences[clause.sentence]
        others = {
            other.entry.id
            for other in scene.sentence_mentions(clause.sentence)
            if other.is_step and other.group in ("terms", "does")
        }
        chained = any(
            scene.words.arrow[at] or scene.words.gap[at] is Gap.SOFT
            for at in range(sentence.first + 1, sentence.last + 1)
        )
        return chained and len(others - {one.entry.id}) >= 2

    def _beside(self, scene: Scene, one: Mention, first: int, last: int) -> int:
        """How many words stand beside the name in its item, without "go on to" before it and the reason behind it."""
        words = scene.words.word
        end = next((at for at in range(one.last + 1, last + 1) if words[at] in _TAIL), last + 1)
        before = [words[at] for at in range(first, one.first) if words[at] not in LIGHT | _ON]
        return len(before) + sum(1 for at in range(one.last + 1, end) if words[at] not in LIGHT)

    def _is_alone(self, scene: Scene, first: int, last: int) -> bool:
        """A sentence, or what stands behind a colon, that is nothing but the item: "So: pool." """
        gap = scene.words.gap
        opened = not first or gap[first] >= Gap.HARD
        return opened and (last + 1 >= len(scene.words) or gap[last + 1] is Gap.END)

    def _is_heading(self, scene: Scene, first: int, last: int) -> bool:
        """A word before a colon or an arrow: "Load: pool first"."""
        at = last + 1
        return (
            at < len(scene.words)
            and scene.words.gap[at] is Gap.HARD
            and (not first or scene.words.gap[first] >= Gap.HARD)
        )

    def _keep(
        self,
        scene: Scene,
        seen: dict[tuple[str, Act], Observation],
        entry: ConceptEntry,
        act: Act,
        first: int,
        last: int,
        cue: str,
    ) -> None:
        start, end = scene.span(first, last)
        known = seen.get((entry.id, act))
        later = known is not None and (known.start <= start or act is Act.STATE)
        if known is not None and later and not _tells_more(scene, known, first, last):
            return
        start, end = whole(scene.words.text, start, end)
        seen[entry.id, act] = Observation(
            turn=scene.turn,
            start=start,
            end=end,
            quote=scene.words.text[start:end],
            concept=entry.id,
            act=act,
            cue=cue,
            prompted=entry.id in scene.raised,
        )

    def _without_redundant(self, seen: dict[tuple[str, Act], Observation]) -> list[Observation]:
        """A `state` beside a `propose` of one concept is left out, and so is one on the very words of an `ask`;
        beside a `reject`, what others do, and what is only named next to it."""
        out = []
        for (concept, act), one in seen.items():
            refused = seen.get((concept, Act.REJECT))
            if refused is not None and act is Act.STATE and one.cue in ("third", "history"):
                continue
            near = refused is not None and abs(one.start - refused.start) < _NEXT_TO
            if near and act is Act.PROPOSE and one.cue in ("plan", "positive_after"):
                continue  # "not CQRS: two models are twice the work"
            if act is Act.STATE and (concept, Act.PROPOSE) in seen:
                continue
            asked = seen.get((concept, Act.ASK))
            if act is Act.STATE and asked is not None and one.start < asked.end and asked.start < one.end:
                continue
            out.append(one)
        return out

    def _standing(
        self, scene: Scene, steps: list[tuple[Mention, str]], observations: list[Observation]
    ) -> list[tuple[Mention, str]]:
        """The steps of what was observed: without those dropped, with those that no phrase had found."""
        kept = {(one.concept, one.act.value) for one in observations}
        out = [(one, act) for one, act in steps if (one.entry.id, act) in kept]
        found = {(one.entry.id, act) for one, act in out}
        for known in observations:
            entry = self._entries[known.concept]
            if entry.kind in (ConceptKind.MEASURE, ConceptKind.DIAGNOSIS) and (entry.id, known.act.value) not in found:
                first, last = scene.words_at(known.start, known.end)
                out.append((Mention(entry, "does", first, last), known.act.value))
        return out

    def _relations(
        self,
        scene: Scene,
        steps: list[tuple[Mention, str]],
        observations: list[Observation],
        further: Sequence[Relation],
    ) -> list[Relation]:
        out: list[Relation] = []
        apart = relations.tells_apart(scene) or cases.opposed(scene)
        if apart is not None:
            out.append(relations.relation(scene, RelationKind.TELLS_APART, *apart, None))
        steps = sorted(steps, key=lambda pair: pair[0].first)
        for first, last, concept in relations.reasons(scene, steps):
            out.append(relations.relation(scene, RelationKind.REASON_FOR, first, last, concept))
        for first, last, concept in holding.kept_back(scene, steps):
            out.append(relations.relation(scene, RelationKind.KEPT_BACK, first, last, concept))
        acted = {one.entry.id for one, _ in steps}
        for known in observations:
            entry = self._entries[known.concept]
            if entry.kind is ConceptKind.KNOWLEDGE:
                for measure in entry.about:
                    if measure in acted:
                        out.append(
                            Relation(
                                turn=known.turn,
                                start=known.start,
                                end=known.end,
                                quote=known.quote,
                                kind=RelationKind.REASON_FOR,
                                concept=measure,
                            )
                        )
                        break
        out += [one for one in further if (one.kind, one.concept) not in {(other.kind, other.concept) for other in out}]
        unique = {(one.kind, one.concept, one.start): one for one in out}
        return list(unique.values())

    def _signals(self, scene: Scene, found: dict[str, list[Match]], posed: list[tuple[int, int]]) -> list[Signal]:
        words, out = scene.words, []

        def add(kind: SignalKind, first: int, last: int, count: int) -> None:
            start, end = whole(words.text, *scene.span(first, last))
            out.append(
                Signal(turn=scene.turn, start=start, end=end, quote=words.text[start:end], kind=kind, words=count)
            )

        for start, end in posed:
            inside = posing.touched(scene, start, end)
            if inside:
                scene.masked.update(scene.sentence_number(at) for at in inside if self._mostly(scene, at, start, end))
                scene.keep([one for one in scene.mentions if not start <= words.start[one.first] < end])
                add(SignalKind.ADDRESSES_SCORER, inside[0], inside[-1], len(inside))
        for match in found.get("addresses_scorer", ()):
            number = scene.sentence_number(match.first)
            sentence = scene.parts.sentences[number]
            if number in scene.masked:
                continue
            scene.masked.add(number)
            add(SignalKind.ADDRESSES_SCORER, match.first, match.last, sentence.last - sentence.first + 1)
        for number in posing.reports(scene):
            if number not in scene.masked:
                scene.masked.add(number)
                one = scene.parts.sentences[number]
                add(SignalKind.ADDRESSES_SCORER, one.first, one.last, one.last - one.first + 1)
        passages = signals.keyword_passages(scene)
        for begin, end in passages + [one for one in namelists.bare_runs(scene) if not _covers(passages, one)]:
            scene.masked.update(range(begin, end + 1))
            first, last = scene.parts.sentences[begin].first, scene.parts.sentences[end].last
            add(SignalKind.KEYWORD_LIST, first, last, last - first + 1)
        scene.masked |= namelists.naming(scene)
        for kind in ("does_not_know", "asks_repeat", "skips", "done"):
            for match in found.get(kind, ())[:1]:
                if len(words) <= _SHORT_TURN or (kind == "does_not_know" and len(words) <= 2 * _SHORT_TURN):
                    add(SignalKind(kind), match.first, match.last, len(words))
        return sorted(out, key=lambda one: (one.start, one.kind.value))

    def _mostly(self, scene: Scene, at: int, start: int, end: int) -> bool:
        sentence = scene.parts.sentences[scene.sentence_number(at)]
        return scene.words.start[sentence.first] >= start - 2 and scene.words.end[sentence.last] <= end + 2


def _is_own(scene: Scene, number: int) -> bool:
    """Whether the speaker says in a sentence what he himself would do."""
    one = scene.parts.sentences[number]
    told = any(scene.words.word[scene.parts.clauses[at].first] in IMPERATIVES for at in one.clauses)
    return told or not _SPEAKER.isdisjoint(scene.words.word[one.first : one.last + 1])


def _covers(passages: Sequence[tuple[int, int]], one: tuple[int, int]) -> bool:
    return any(begin <= one[0] and one[1] <= end for begin, end in passages)


def _tells_more(scene: Scene, known: Observation, first: int, last: int) -> bool:
    """Whether words first..last show what is stated better than the first quote: a claim beside a bare name, or what
    stands behind a "but" beside what stands before it ("buys time, but it has a ceiling")."""
    if known.act is not Act.STATE or first == last:
        return False
    if " " not in known.quote and "(" not in known.quote:
        return True
    clause = scene.clause(first)
    sentence = scene.parts.sentences[clause.sentence]
    here = scene.words.start[sentence.first] <= known.start and known.end <= scene.words.start[clause.first]
    return here and clause.lead in ("but", "however", "although", "though")
