"""What was said, by whom, in which stage."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Role(StrEnum):
    """Who speaks."""

    INTERVIEWER = "interviewer"
    CANDIDATE = "candidate"


class Turn(BaseModel):
    """One utterance. Its number is its place in the transcript, from 0.

    `stage` is the id of the stage the interview was in when it was said (`StageId` of the question's script).
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    role: Role
    stage: str
    text: str


Transcript = tuple[Turn, ...]
