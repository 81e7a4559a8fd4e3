"""What the interviewer does next. A move is a short list of parts, in the order in which they are said."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class PartKind(StrEnum):
    """The kinds of things an interviewer says."""

    OPEN = "open"  # the first question of all
    REACT = "react"  # refers to what was just said
    TELL = "tell"  # answers a fact that was asked for (ref: its concept) or shows what was looked at (ref: the finding)
    UNKNOWN = "unknown"  # the scenario lacks it: "not measured: what would you assume?"; ref: its concept
    REVEAL = "reveal"  # a stage's declared reveal; ref: the reveal's id
    CONFIRM = "confirm"  # confirms or corrects an assumed number; ref: the fact's concept
    FOLLOW_UP = "follow_up"  # ref: the follow-up's id
    NUDGE = "nudge"  # helps on after "I don't know", a one-word answer, silence or a digression; ref: its id
    PROBE = "probe"  # a smaller question of the same stage; ref: the stage's id
    REPEAT = "repeat"  # says the last question again, in other words; ref: the stage's or the follow-up's id
    ASK_STAGE = "ask_stage"  # goes to a stage and asks its question; ref: the stage's id
    CLOSE = "close"  # thanks and ends the interview


class Part(BaseModel):
    """One thing said. `wording` is which of the script's wordings was taken, so that none is said twice."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: PartKind
    ref: str = ""
    wording: int = 0
    variant: str = ""  # which list of wordings: "", "brief", "more", "again", "right", "wrong"
    about: tuple[str, ...] = ()  # concepts that the part refers back to, all raised by the candidate or already told


class Move(BaseModel):
    """One interviewer's turn, chosen; stored beside its text, so that the state can be folded from the transcript."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stage: str  # the stage that the interview is in once the move is made
    parts: tuple[Part, ...]

    @property
    def closes(self) -> bool:
        """Whether the interview ends with this move."""
        return any(part.kind is PartKind.CLOSE for part in self.parts)


class ToldFact(BaseModel):
    """One line of the fact ledger: what the interviewer has said about a concept, for the page's side column.

    `value` is the short form ("50 ms"), or None for a fact that the scenario lacks (shown as "?").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    concept: str
    name: str
    value: str | None
    turn: int  # the interviewer's turn in which it was told
