"""Reads single answers with the slow-query lexicon, so that a test is one sentence and what it should be read as."""

from functools import cache

import yaml

from app.paths import QUESTION_BANK
from app.reading.judge import RulesAlone
from app.reading.lexicon import ConceptEntry
from app.reading.rules import RulesReader
from app.transcript.readings import Reading
from app.transcript.turns import Role, Turn


@cache
def entries() -> tuple[ConceptEntry, ...]:
    """The concepts of the slow-query question."""
    data = yaml.safe_load((QUESTION_BANK / "slow-query.yaml").read_text(encoding="utf-8"))
    return tuple(ConceptEntry(**one) for one in data["concepts"])


@cache
def reader() -> RulesReader:
    """One reader for all tests: it is immutable."""
    return RulesReader(entries(), RulesAlone())


def read(answer: str, stage: str = "load_grows", after: str = "Go on, please.") -> Reading:
    """The reading of one answer given in `stage` to the interviewer's words `after`."""
    turns = [
        Turn(role=Role.INTERVIEWER, stage=stage, text=after),
        Turn(role=Role.CANDIDATE, stage=stage, text=answer),
    ]
    return reader().read(turns)


def acts(answer: str, stage: str = "load_grows", after: str = "Go on, please.") -> set[str]:
    """What was observed, as "propose index"."""
    return {f"{one.act.value} {one.concept}" for one in read(answer, stage, after).observations}


def order(answer: str, stage: str = "order") -> list[str]:
    """The measures in the order they were ranked in."""
    return [one.concept for one in read(answer, stage, "In which order?").ranked]
