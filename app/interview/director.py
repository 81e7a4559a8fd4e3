"""The director: from the state to the interviewer's next move. Pure; the seed decides only among wordings."""

from collections.abc import Sequence
from dataclasses import replace

from app.interview.answers import Wanted, answer, wanted
from app.interview.choosing import Chooser
from app.interview.conditions import Seen, When
from app.interview.moves import Move, Part, PartKind
from app.interview.script import FollowUp, Script, Stage
from app.interview.sense import Sense, empty_in_a_row, sense
from app.interview.state import State, told_by
from app.interview.unanswered import LeftOpen, left_open
from app.transcript.readings import Act

EMPTY_BEFORE_MOVING_ON = 3  # this many empty turns in a row, and nudging has become nagging
NO_HELP = ("go_on", "skip", "move_on", *LeftOpen)  # nudges that help nobody who is stuck
QUESTION_KINDS = (PartKind.OPEN, PartKind.ASK_STAGE, PartKind.FOLLOW_UP, PartKind.PROBE, PartKind.REPEAT)


def step(script: Script, state: State, seed: int) -> Move:
    """The next move: the opening before the candidate has spoken, otherwise what answers their latest turn."""
    if state.latest is None:
        first = script.stages[0]
        part = Chooser(state, seed).take(state, PartKind.OPEN, first.id, first.questions)
        return Move(stage=first.id, parts=(part or Part(kind=PartKind.OPEN, ref=first.id),))
    return _Reply(script, state, seed).move()


class _Reply:
    """One reply being put together: parts in the order in which they are said."""

    def __init__(self, script: Script, state: State, seed: int) -> None:
        if state.latest is None:
            raise ValueError("there is no candidate's turn to reply to")
        self.script = script
        self.state = state
        self.before = state  # what the candidate knew when they spoke
        self.chooser = Chooser(state, seed)
        self.heard = state.latest
        self.sense = sense(state, self.heard)
        self.stage = script.stage(state.stage)
        self.parts: list[Part] = []

    # What is decided, in order of precedence.

    def move(self) -> Move:
        """Close, go on, or stay and help on."""
        place, last = self.script.place(self.stage.id), len(self.script.stages) - 1
        if place == last or self.state.turns_left <= 0:
            return self._close()
        may_stay = self.state.turns_left > last - place
        if empty_in_a_row(self.state) >= self.script.limits.empty_in_a_row:
            return self._go_to_the_end()
        if self.sense is Sense.REPEAT and may_stay and self._repeat():
            return self._stay()
        if self.sense.empty:
            return self._after_empty_turn(may_stay=may_stay)
        return self._after_answer(may_stay=may_stay)

    def _after_empty_turn(self, *, may_stay: bool) -> Move:
        patient = may_stay and empty_in_a_row(self.state) < EMPTY_BEFORE_MOVING_ON
        if self._counts_as_answer():
            return self._after_answer(may_stay=may_stay)
        if (
            patient
            and self.sense is not Sense.SKIP
            and not self._answers_something_small()
            and self._helped_so_far() < self.script.limits.nudges_per_stage
            and self._help_on()
        ):
            return self._stay()
        return self._advance(leave="skip" if self.sense is Sense.SKIP else "move_on")

    def _after_answer(self, *, may_stay: bool) -> Move:
        wants = wanted(self.state, self.heard)
        asks_back = self.sense in (Sense.UNCLEAR_QUESTION, Sense.ASKS_ADVICE)
        if not asks_back:
            self._react()
        follow_up = self._follow_up() if may_stay else None
        dwells = any(want.ref in self.stage.dwell_on and want.ref not in self.state.told for want in wants)
        leaves = not may_stay or self.sense is Sense.DONE or (self._served() and not dwells and not asks_back)
        stays_open = may_stay and not leaves and follow_up is None
        self._answer(wants, may_ask=stays_open)
        if not asks_back and (open_question := left_open(self.state, self.heard)):
            self._nudge(open_question)
        if follow_up is not None and (follow_up.onward or self._ask(follow_up)):
            return self._advance(follow_up) if follow_up.onward else self._stay()
        if stays_open and not self._counts_as_answer() and self._keep_going(wants):
            return self._stay()
        return self._advance(leave="move_on" if asks_back and not wants else None)

    def _close(self) -> Move:
        wants = [] if self.sense.empty else wanted(self.state, self.heard)
        self._answer(wants, may_ask=False)
        open_question = left_open(self.state, self.heard)
        asks = self.sense in (Sense.UNCLEAR_QUESTION, Sense.ASKS_ADVICE) or open_question is LeftOpen.ASKED_BACK
        asked = self.script.closing_asked if asks or (open_question and not wants) else ()
        wordings, variant = (asked, "asked") if asked else (self.script.closing, "")
        self._add(self.chooser.take_any(self.state, PartKind.CLOSE, "closing", wordings, variant=variant))
        return Move(stage=self.script.stages[-1].id, parts=tuple(self.parts))

    def _stay(self) -> Move:
        return Move(stage=self.stage.id, parts=tuple(self.parts))

    def _go_to_the_end(self) -> Move:
        end = self.script.stages[-1]
        self._ask_stage(end)
        return Move(stage=end.id, parts=tuple(self.parts))

    def _advance(self, follow_up: FollowUp | None = None, leave: str | None = None) -> Move:
        """Go to the next stage that has something left to ask; what the stages on the way reveal is told in passing.

        `follow_up` takes the place of that stage's question; `leave` is the nudge that takes leave of this stage.
        """
        place, last = self.script.place(self.stage.id), len(self.script.stages) - 1
        passed: list[Stage] = []
        while True:
            place += 1
            passed.append(self.script.stages[place])
            if place == last or not any(self.before.holds(when) for when in passed[-1].skip_when):
                break
        if leave is not None and place < last:
            self._nudge(leave)
        for stage in passed:
            self._reveal(stage)
        if follow_up is None or not self._ask(follow_up):
            self._ask_stage(passed[-1])
        return Move(stage=passed[-1].id, parts=tuple(self.parts))

    # The parts.

    def _add(self, part: Part | None) -> bool:
        if part is None:
            return False
        self.parts.append(part)
        told = {name: len(self.state.moves) for name in told_by(self.script, part) if name not in self.state.told}
        if told:
            self.state = replace(self.state, told={**self.state.told, **told})
        return True

    def _react(self) -> None:
        for reaction in self.script.reactions:
            if self.state.holds(reaction.when):
                about = self._about(reaction.when)
                if self._add(self.chooser.take(self.state, PartKind.REACT, reaction.id, reaction.say, about=about)):
                    return

    def _answer(self, wants: list[Wanted], *, may_ask: bool) -> None:
        for part in answer(self.state, self.chooser, wants, may_ask=may_ask):
            self._add(part)

    def _reveal(self, stage: Stage) -> None:
        for reveal in stage.reveals:
            if reveal.tells not in self.state.told:
                self._add(self.chooser.take_any(self.state, PartKind.REVEAL, reveal.id, reveal.say))

    def _ask(self, follow_up: FollowUp) -> bool:
        about = self._about(follow_up.when)
        return self._add(self.chooser.take(self.state, PartKind.FOLLOW_UP, follow_up.id, follow_up.ask, about=about))

    def _ask_stage(self, stage: Stage) -> None:
        echoed = any(part.kind is PartKind.REACT and len(part.about) > 1 for part in self.parts)
        about = () if echoed else self.state.measures
        part = self.chooser.take(self.state, PartKind.ASK_STAGE, stage.id, stage.questions, about=about)
        if part is None:
            raise ValueError(f"stage {stage.id} has no wording that always fits")
        self._add(part)

    def _nudge(self, nudge: str) -> bool:
        """Say this nudge if it has a wording left; about the measures of this turn."""
        named = tuple(
            dict.fromkeys(o.concept for o in self.heard.reading.observations if self.state.is_measure(o.concept))
        )
        script = self.script.nudges[nudge]
        return self._add(
            self.chooser.take(self.state, PartKind.NUDGE, nudge, script.say, about=named, in_order=script.in_order)
        )

    def _probe(self) -> bool:
        about = self.state.measures
        return self._add(self.chooser.take(self.state, PartKind.PROBE, self.stage.id, self.stage.smaller, about=about))

    def _repeat(self) -> bool:
        """Say the last question again in other words, if it has any left."""
        asked = [part for part in self.state.moves[-1].parts if part.kind in QUESTION_KINDS]
        last = asked[-1] if asked else None
        if last is not None and last.kind is PartKind.FOLLOW_UP:
            follow_up = self.script.follow_up(last.ref)
            part = self.chooser.take(self.state, PartKind.REPEAT, last.ref, follow_up.ask, about=last.about)
        else:
            questions, about = self.stage.questions, self.state.measures
            part = self.chooser.take(self.state, PartKind.REPEAT, self.stage.id, questions, about=about)
        if part is None:
            return False
        self._nudge(Sense.REPEAT)
        return self._add(part)

    def _help_on(self) -> bool:
        """A nudge for this sort of turn, and a smaller question where the nudge asks none."""
        if self.sense is Sense.REPEAT:
            return self._probe()
        said = len(self.parts)
        if self._nudge(self.sense) and (self.script.nudges[self.sense].asks or self._probe()):
            return True
        del self.parts[said:]
        return False

    def _keep_going(self, wants: list[Wanted]) -> bool:
        """Let the candidate go on after questions, a look, or an answer that does not serve the stage yet."""
        if any(part.kind is PartKind.UNKNOWN and part.variant == "" for part in self.parts):
            return True  # "what would you assume?" has been asked
        if self.sense in (Sense.UNCLEAR_QUESTION, Sense.ASKS_ADVICE):
            return self._helped_so_far() < self.script.limits.nudges_per_stage and self._nudge(self.sense)
        if self.sense is Sense.QUESTIONS:
            asking = [heard for heard in self.state.heard_in_stage if sense(self.state, heard) is Sense.QUESTIONS]
            return len(asking) <= self.stage.patience and self._nudge("go_on")
        if any(self.script.finding(want.ref) for want in wants) and self._nudge("go_on_finding"):
            return True
        if self._talks_of_steps() and self._helped_so_far() < self.script.limits.nudges_per_stage:
            return self._nudge(Sense.VAGUE)
        probed = self.state.parts(PartKind.PROBE, stage=self.stage.id)
        return not probed and self._helped_so_far() < self.script.limits.nudges_per_stage and self._probe()

    # What the decisions rest on.

    def _served(self) -> bool:
        return any(self.state.holds(when) for when in self.stage.served_by)

    def _talks_of_steps(self) -> bool:
        """Whether the turn says something about measures or means without saying that it would take any."""
        spoken_of = self.state.expand(("@measures", "@diagnosis"))
        acts = {observation.act for observation in self.heard.reading.observations if observation.concept in spoken_of}
        return acts == {Act.STATE}

    def _counts_as_answer(self) -> bool:
        """Whether what was not understood is taken for an answer, rather than asked about once more."""
        if self.sense not in (Sense.VAGUE, Sense.ONE_WORD):
            return False
        asked = any(part.ref == Sense.VAGUE for part in self.state.parts(PartKind.NUDGE, stage=self.stage.id))
        return self._answers_something_small() or (self.sense is Sense.VAGUE and asked)

    def _answers_something_small(self) -> bool:
        """Whether the last question was a follow-up or the like, to which a few words are an answer."""
        asked = self.state.moves[-1].parts
        return any(
            part.kind is PartKind.FOLLOW_UP or (part.kind is PartKind.UNKNOWN and not part.variant) for part in asked
        )

    def _helped_so_far(self) -> int:
        """How many of the moves made in this stage nudged or probed."""
        kinds = (PartKind.NUDGE, PartKind.PROBE, PartKind.REPEAT)
        lasting = [move for move in self.state.moves if move.stage == self.stage.id]
        return sum(any(part.kind in kinds and part.ref not in NO_HELP for part in move.parts) for move in lasting)

    def _follow_up(self) -> FollowUp | None:
        """The first follow-up, in the file's order, that what was said calls for and that the limits still allow."""
        asked = self.state.parts(PartKind.FOLLOW_UP)
        here = self.state.parts(PartKind.FOLLOW_UP, stage=self.stage.id)
        if len(asked) >= self.script.limits.follow_ups or len(here) >= self.stage.follow_ups:
            return None
        done = {part.ref for part in asked}
        things = [self.script.follow_up(part.ref).thing for part in asked]
        for follow_up in self.script.follow_ups:
            worn = things.count(follow_up.thing) >= self.script.limits.per_thing
            if follow_up.id not in done and not worn and self.state.holds(follow_up.when):
                return follow_up
        return None

    def _about(self, when: When) -> tuple[str, ...]:
        return about(self.state, when.seen)


def about(state: State, seen: Sequence[Seen]) -> tuple[str, ...]:
    """The concepts that a condition's first `seen` found, in the order in which the candidate brought them up."""
    return tuple(observation.concept for observation in state.matches(seen[0])) if seen else ()
