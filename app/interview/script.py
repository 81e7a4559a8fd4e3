"""What a question's file says about its interview: scenario, facts, findings, stages, and every word that is spoken.

All wordings are data. A wording may hold placeholders: `{query}`, and `{first}`, `{last}`, `{list}`, which stand for
the spoken names of the concepts a part refers to; a wording whose placeholders cannot be filled is not used.
"""

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator

from app.interview.conditions import Data, Round, When
from app.interview.sayings import problems
from app.transcript.readings import Act

PLACEHOLDERS = ("query", "first", "last", "list")


class Wording(Data):
    """One way to say something. It is used only `when` the condition holds, and then before those without one.

    Its placeholders stand for the concepts that match the first `seen` of its own `when`, where it has one.
    """

    say: str = Field(min_length=1)
    when: When | None = None


def _as_wording(value: object) -> object:
    return {"say": value} if isinstance(value, str) else value


Wordings = tuple[Annotated[Wording, BeforeValidator(_as_wording)], ...]


class Scenario(Data):
    """What the interview is about. `root_cause` is never spoken: it is what facts and findings must agree with."""

    query: str = Field(min_length=1)
    context: Wordings = Field(min_length=1)  # said before the first question
    root_cause: str = Field(min_length=1)


class Number(Data):
    """The figure behind a fact, for confirming or correcting one that a candidate assumed.

    `unit` is what the figure counts: milliseconds, a plain count or rate, or per cent; a figure within `factor` of
    `value` is confirmed.
    """

    value: float = Field(gt=0)
    unit: str = Field(pattern="^(ms|count|percent)$")
    factor: float = Field(default=1.3, ge=1)


class Depth(Wording):
    """More about a fact, told to whoever asks for it with one of `words`, at once or later.

    With `again`, or where there are no `words`, it is also told to whoever simply asks a second time.
    """

    words: tuple[str, ...] = ()  # lower case
    again: bool = False


class Fact(Data):
    """The answer to one question about the situation, or `unknown: true` where nobody has measured it.

    `say`, `recall`, `right` and `wrong` hold clauses without a full stop, so that several are said in one breath;
    `more` holds whole sentences.
    """

    unknown: bool = False
    say: Wordings = ()
    short: str | None = None
    more: tuple[Annotated[Depth, BeforeValidator(_as_wording)], ...] = ()
    recall: str | None = None  # "50 ms is what we need", said after "as I said"
    right: Wordings = ()  # the candidate assumed about the right number
    wrong: Wordings = ()  # the candidate assumed another one
    number: Number | None = None
    names: tuple[str, ...] = ()  # measures that the answer names; asking for the fact raises them

    @model_validator(mode="after")
    def _known_or_unknown(self) -> Self:
        if not self.unknown and not (self.say and self.short and self.recall):
            raise ValueError("a known fact needs `say`, `short` and `recall`; otherwise set `unknown: true`")
        if self.unknown and (self.say or self.short):
            raise ValueError("an unknown fact has neither `say` nor `short`")
        return self


class Finding(Data):
    """What the candidate sees who looks: `concept` is the means (the plan, monitoring) or the suspicion (locks).

    Told when the candidate's latest turn did one of `acts` with `concept`, in one of `stages` (asking works in any),
    and, where `words` are given, used one of them; with `otherwise`, also where nothing else of `concept` is told.
    `tells` are facts that it contains.
    """

    id: str
    concept: str
    name: str  # for the ledger
    short: str
    acts: tuple[Act, ...] = (Act.ASK, Act.PROPOSE)
    words: tuple[str, ...] = ()
    otherwise: bool = False
    stages: tuple[str, ...] = ()
    say: Wordings = Field(min_length=1)
    brief: Wordings = Field(min_length=1)  # for several findings at a time, and in the second round
    tells: tuple[str, ...] = ()
    recall: str = Field(min_length=1)


class Reveal(Data):
    """A fact that a stage tells unasked, in clauses; skipped where it has been told. `names`: measures it names."""

    id: str
    tells: str  # the fact's concept
    say: Wordings = Field(min_length=1)
    names: tuple[str, ...] = ()


class Stage(Data):
    """One station of the interview. Stages come in the order of the file and only go forward.

    `served_by`: any of these means that the candidate has answered; `skip_when`: any of these means that there is
    nothing left to ask. `smaller` holds easier questions for whoever is stuck.
    """

    id: str
    name: str  # shown on the stage rail, so it gives nothing away
    round: Round
    questions: Wordings = Field(min_length=3)
    smaller: Wordings = ()
    reveals: tuple[Reveal, ...] = ()
    served_by: tuple[When, ...] = ()
    skip_when: tuple[When, ...] = ()
    hints: Wordings = Field(min_length=1)
    dwell_on: tuple[str, ...] = ()  # a finding told here is talked about before the stage goes on
    heavy_welcome: bool = False  # a heavy measure is in place here
    follow_ups: int = Field(default=1, ge=0, le=4)  # at most this many follow-ups in this stage
    patience: int = Field(default=2, ge=0)  # this many turns of questions alone are answered before it goes on


class FollowUp(Data):
    """A question about what the candidate did or left out, asked at most once.

    `thing`: follow-ups on one thing share the limit of two. The concepts that match the first `seen` of `when` fill the
    placeholders.
    """

    id: str
    thing: str
    when: When
    ask: Wordings = Field(min_length=2)
    onward: bool = False  # the stage goes on, and this takes the place of the next stage's question


class Nudge(Data):
    """What helps on. Where it `asks` nothing itself, a smaller question of the stage follows.

    `cues` are words, lower case, by which a turn is told that calls for it and that the reader found nothing in: for
    `hostile`, `asks_advice`, `dont_know`; for `unclear_question`, those that make a question of two words; for
    `off_topic`, those that show that a turn is about the case after all; for `vague`, those that make a suggestion of
    what ends in a question mark. `in_order` says the wordings one after the
    other instead of choosing.
    """

    say: Wordings = Field(min_length=2)
    asks: bool = False
    cues: tuple[str, ...] = ()
    in_order: bool = False


class Reaction(Data):
    """Refers to what was just said: the concepts that match the first `seen` of `when` fill the placeholders."""

    id: str
    when: When
    say: Wordings = Field(min_length=2)


class Limits(Data):
    """How long the interviewer goes on. Counted in the candidate's turns."""

    turns: int = Field(default=16, ge=8, le=16)
    nudges_per_stage: int = Field(default=2, ge=0, le=2)
    per_thing: int = Field(default=2, ge=1, le=2)
    follow_ups: int = Field(default=6, ge=0)
    empty_in_a_row: int = Field(default=6, ge=2)  # after this many empty turns the interview goes to its end


NUDGES = (
    "dont_know",
    "one_word",
    "silence",
    "off_topic",
    "hostile",
    "keywords",
    "scorer",
    "vague",
    "unclear_question",
    "asks_advice",
    "repeat",
    "skip",
    "move_on",
    "go_on",
    "go_on_finding",
    "asked_back",
    "missed",
)


class Script(Data):
    """One question's interview, from the first word to the last."""

    scenario: Scenario
    facts: dict[str, Fact]  # by concept
    findings: tuple[Finding, ...] = ()
    stages: tuple[Stage, ...] = Field(min_length=3)
    follow_ups: tuple[FollowUp, ...] = ()
    nudges: dict[str, Nudge]
    reactions: tuple[Reaction, ...] = ()
    unknown: Wordings = Field(min_length=3)  # "not measured: what would you assume?"
    unknown_also: Wordings = Field(min_length=2)  # the same as a statement, where another question is asked
    unknown_again: Wordings = Field(min_length=2)
    again: tuple[str, ...] = Field(min_length=2)  # "as I said," before a fact's or finding's `recall`
    assumption_cues: tuple[str, ...] = ()  # lower case: "assuming", "let's say"
    closing: Wordings = Field(min_length=3)
    closing_asked: Wordings = ()  # instead, where the candidate's last words ask for what is not a fact
    spoken: dict[str, str] = Field(
        default_factory=dict
    )  # concept to how it is called in a sentence: "a bigger machine"
    limits: Limits = Limits()

    @model_validator(mode="after")
    def _keeps_its_promises(self) -> Self:
        found = problems(self)
        if found:
            raise ValueError("; ".join(found))
        return self

    def stage(self, stage_id: str) -> Stage:
        """The stage with this id. Raises KeyError where there is none."""
        return self.stages[self.place(stage_id)]

    def place(self, stage_id: str) -> int:
        """The stage's place, from 0. Raises KeyError where there is none."""
        for place, stage in enumerate(self.stages):
            if stage.id == stage_id:
                return place
        raise KeyError(stage_id)

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id, or None."""
        return next((finding for finding in self.findings if finding.id == finding_id), None)

    def follow_up(self, follow_up_id: str) -> FollowUp:
        """The follow-up with this id. Raises KeyError where there is none."""
        for follow_up in self.follow_ups:
            if follow_up.id == follow_up_id:
                return follow_up
        raise KeyError(follow_up_id)

    def reaction(self, reaction_id: str) -> Reaction:
        """The reaction with this id. Raises KeyError where there is none."""
        for reaction in self.reactions:
            if reaction.id == reaction_id:
                return reaction
        raise KeyError(reaction_id)

    def reveal(self, reveal_id: str) -> Reveal:
        """The reveal with this id, of whichever stage. Raises KeyError where there is none."""
        for stage in self.stages:
            for reveal in stage.reveals:
                if reveal.id == reveal_id:
                    return reveal
        raise KeyError(reveal_id)
