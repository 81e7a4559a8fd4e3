"""Conditions on what was said: acts on concepts, reasons and distinctions, signals, stages."""

from typing import Literal

from pydantic import Field

from app.rubric.evidence import Evidence
from app.rubric.judgement import FAILED, HOLDS, BaseCondition, Judgement, Of
from app.rubric.scorecard import Quote
from app.rubric.vocabulary import Round, Vocabulary, number_word, verbs
from app.transcript.readings import Act, Observation, RelationKind, SignalKind


class Did(BaseCondition):
    """The candidate did one of `acts` with at least `at_least` different concepts of `of`, within the bounds given.

    `before`, `after` and `beside` (in the same answer) name events of the rubric; `stages` bounds by stage; `answers`
    looks at the first that many answers only. `standing` leaves out what was rejected in a later answer;
    `spontaneous` leaves out what the interviewer had raised before.
    """

    kind: Literal["did"]
    acts: tuple[Act, ...] = Field(min_length=1)
    of: Of
    at_least: int = Field(default=1, ge=1)
    before: str | None = None
    after: str | None = None
    beside: str | None = None
    round: Round | None = None
    stages: tuple[str, ...] = ()
    answers: int | None = Field(default=None, ge=1)
    standing: bool = False
    spontaneous: bool = False

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        bounds = [
            f"before {words.event(self.before)}" if self.before else "",
            f"after {words.event(self.after)}" if self.after else "",
            f"in the same answer as {words.event(self.beside)}" if self.beside else "",
            f"in the {self.round} round" if self.round else "",
            f"at the stage {words.stages_of(self.stages)}" if self.stages else "",
            self._first_answers() if self.answers else "",
            "without taking it back later" if self.standing else "",
            "without being asked about it" if self.spontaneous else "",
        ]
        return " ".join([verbs(self.acts), words.things(self.of, self.at_least), *filter(None, bounds)])

    def judge(self, evidence: Evidence) -> Judgement:
        """One quote for each concept: the first that counts."""
        members = evidence.vocabulary.members(self.of)
        first: dict[str, Observation] = {}
        for found in evidence.of_acts(self.acts):
            if found.concept in members and found.concept not in first and self._counts(evidence, found):
                first[found.concept] = found
                if len(first) >= self.at_least and not evidence.explains:
                    return HOLDS
        if len(first) >= self.at_least:
            return Judgement(True, evidence.quotes(first.values()))
        if not evidence.explains:
            return FAILED
        so_far = "; ".join(map(evidence.vocabulary.concept, first))  # some names are clauses with commas of their own
        return self.fails(evidence, f"so far: {so_far}" if first else "")

    def _counts(self, evidence: Evidence, found: Observation) -> bool:
        return (
            (not self.spontaneous or not found.prompted)
            and (self.round is None or evidence.round_of(found.turn) == self.round)
            and (not self.stages or evidence.turns[found.turn].stage in self.stages)
            and (self.answers is None or found.turn in evidence.answers[: self.answers])
            and (self.before is None or evidence.precedes(found, self.before))
            and (self.after is None or evidence.follows(found, self.after))
            and (self.beside is None or evidence.beside(found, self.beside))
            and (not self.standing or evidence.stands(found))
        )

    def _first_answers(self) -> str:
        return "in the first answer" if self.answers == 1 else f"in the first {number_word(self.answers or 0)} answers"


class First(BaseCondition):
    """The observation that made an event is about one of `of`: "the first measure proposed is a simple one"."""

    kind: Literal["first"]
    event: str
    of: Of

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return f"make {words.event(self.event)} {words.things(self.of)}"

    def judge(self, evidence: Evidence) -> Judgement:
        """Where it does not hold, what the event was about instead is named."""
        moment = evidence.occurrence(self.event)
        if not isinstance(moment, Observation):
            return self.fails(evidence)
        if moment.concept in evidence.vocabulary.members(self.of):
            return Judgement(True, evidence.quotes([moment]))
        return self.fails(evidence, f"it was {evidence.vocabulary.concept(moment.concept)}")


class Related(BaseCondition):
    """The candidate drew a distinction or gave a reason; `of` says for which measures, `stages` where."""

    kind: Literal["related"]
    relation: RelationKind
    of: Of | None = None
    before: str | None = None
    round: Round | None = None
    stages: tuple[str, ...] = ()

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        if self.relation is RelationKind.TELLS_APART:
            what = "say how high load and a bad plan would be told apart, or treated differently"
        elif self.relation is RelationKind.KEPT_BACK:
            what = f"say why {words.things(self.of) if self.of is not None else 'a heavy measure'} is kept back"
        else:
            what = f"give a reason for {words.things(self.of) if self.of is not None else 'what you propose'}"
        bounds = [
            f"before {words.event(self.before)}" if self.before else "",
            f"in the {self.round} round" if self.round else "",
            f"at the stage {words.stages_of(self.stages)}" if self.stages else "",
        ]
        return " ".join([what, *filter(None, bounds)])

    def judge(self, evidence: Evidence) -> Judgement:
        """A reason for the order as a whole is no reason for one measure: with `of`, it does not count."""
        members = None if self.of is None else evidence.vocabulary.members(self.of)
        found = [
            one
            for one in evidence.relations
            if one.kind is self.relation
            and (members is None or one.concept in members)
            and (self.before is None or evidence.precedes(one, self.before))
            and (self.round is None or evidence.round_of(one.turn) == self.round)
            and (not self.stages or evidence.turns[one.turn].stage in self.stages)
        ]
        return Judgement(True, evidence.quotes(found)) if found else self.fails(evidence)


class StageReached(BaseCondition):
    """The candidate answered at this stage."""

    kind: Literal["stage_reached"]
    stage: str

    def generated(self, words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        return f"answer at the stage “{words.stage(self.stage)}”"

    def judge(self, evidence: Evidence) -> Judgement:
        """That a stage was reached is no quote."""
        return Judgement(True) if evidence.reached(self.stage) else self.fails(evidence)


class Signalled(BaseCondition):
    """Something about answers as a whole, in at least `at_least` of them.

    With `share`, over at least that share (0 to 1) of all the words.
    """

    kind: Literal["signalled"]
    signal: SignalKind
    at_least: int = Field(default=1, ge=1)
    share: float | None = Field(default=None, gt=0, le=1)

    def generated(self, _words: Vocabulary) -> str:
        """As in `BaseCondition`."""
        where = (
            f"over {self.share:.0%} of the words" if self.share else f"in {number_word(self.at_least)} or more answers"
        )
        return f"give answers that {_SIGNALS[self.signal][1]}, {where}"

    def judge(self, evidence: Evidence) -> Judgement:
        """Words are those that the reader counted."""
        same = (one for one in evidence.signals if one.kind is self.signal)
        found = list({(one.turn, one.start, one.end): one for one in same}.values())
        words = sum(turn.words for turn in evidence.reading.turns)
        covered = sum(one.words for one in found)
        enough = words > 0 and covered >= self.share * words if self.share else True
        if enough and len({one.turn for one in found}) >= self.at_least:
            reads_as = _SIGNALS[self.signal][0]
            spans = (one.model_dump(include={"turn", "start", "end", "quote"}) for one in found)
            return Judgement(True, tuple(Quote(**span, reads_as=reads_as) for span in spans))
        return self.fails(evidence)


_SIGNALS = {
    SignalKind.KEYWORD_LIST: ("lists terms without a claim", "list terms without a claim"),
    SignalKind.ADDRESSES_SCORER: ("speaks to the scorer", "speak to the scorer"),
    SignalKind.OFF_TOPIC: ("is about something else", "are about something else"),
    SignalKind.DOES_NOT_KNOW: ("says that they do not know", "say “I don't know”"),
    SignalKind.ASKS_REPEAT: ("asks for the question again", "ask for the question again"),
    SignalKind.SKIPS: ("skips the question", "skip the question"),
    SignalKind.DONE: ("has nothing to add", "add nothing"),
}
