"""Interviews with candidates made of bare observations, so that tests of the interviewer need no reader.

What a candidate does is a line of items: "ask qps", "propose index", "apart" (tells load and plan apart), "because" (a
reason), "order" (the turn lists an order), "signal skips". The turn's text is the line itself, or `text`.
"""

from collections.abc import Mapping, Sequence
from functools import cache

import yaml

from app.interview import interviewer
from app.interview.interviewer import Spoken
from app.interview.moves import Move, Part, PartKind
from app.interview.script import Script
from app.paths import QUESTION_BANK
from app.transcript.concepts import Concept
from app.transcript.readings import Act, Observation, Relation, RelationKind, Signal, SignalKind, TurnReading
from app.transcript.turns import Role, Turn

QUESTION_PARTS = (PartKind.OPEN, PartKind.ASK_STAGE, PartKind.FOLLOW_UP, PartKind.PROBE, PartKind.REPEAT)


@cache
def _file() -> Mapping[str, object]:
    loaded = yaml.safe_load((QUESTION_BANK / "slow-query.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@cache
def script() -> Script:
    """The slow-query question's script."""
    return Script.model_validate(_file()["script"])


@cache
def concepts() -> Mapping[str, Concept]:
    """The slow-query question's concepts, by id."""
    entries = _file()["concepts"]
    assert isinstance(entries, list)
    keys = ("id", "kind", "name", "weight")
    return {entry["id"]: Concept.model_validate({key: entry.get(key) for key in keys}) for entry in entries}


def reading_of(doing: str, number: int, text: str) -> TurnReading:
    """The reading that a line of items stands for, as turn `number`."""
    observations: list[Observation] = []
    relations: list[Relation] = []
    signals: list[Signal] = []
    whole = {"turn": number, "start": 0, "end": len(text), "quote": text}
    for item in filter(None, (item.strip() for item in doing.split(","))):
        word, _, rest = item.partition(" ")
        if word == "apart":
            relations.append(Relation(kind=RelationKind.TELLS_APART, **whole))
        elif word == "because":
            relations.append(Relation(kind=RelationKind.REASON_FOR, concept=rest or None, **whole))
        elif word == "signal":
            signals.append(Signal(kind=SignalKind(rest), **whole))
        elif word != "order":
            observations.append(Observation(concept=rest, act=Act(word), **whole))
    return TurnReading(
        turn=number,
        observations=tuple(observations),
        relations=tuple(relations),
        signals=tuple(signals),
        lists_order="order" in doing.split(", "),
        words=len(text.split()),
    )


class Interview:
    """An interview under way. `does` gives one candidate's turn and returns the interviewer's text."""

    def __init__(self, seed: int = 0, turns: int = 16) -> None:
        self.seed = seed
        limits = script().limits.model_copy(update={"turns": turns})
        self.script = script().model_copy(update={"limits": limits})
        self.record: list[Spoken] = []
        self._say(interviewer.begin(self.script, concepts(), seed))

    def _say(self, reply: interviewer.Reply) -> str:
        turn = Turn(role=Role.INTERVIEWER, stage=reply.move.stage, text=reply.text)
        self.record.append(Spoken(turn=turn, move=reply.move))
        return reply.text

    def does(self, doing: str, text: str | None = None) -> str:
        """One candidate's turn: what is observed in it, and its words where they matter."""
        return self.hears(reading_of(doing, len(self.record), doing if text is None else text), text or doing)

    def hears(self, reading: TurnReading, text: str) -> str:
        """One candidate's turn with a reading made elsewhere."""
        turn = Turn(role=Role.CANDIDATE, stage=self.move.stage, text=text)
        self.record.append(Spoken(turn=turn, reading=reading))
        return self._say(interviewer.reply(self.script, concepts(), self.record, self.seed))

    @property
    def move(self) -> Move:
        """The interviewer's latest move."""
        move = self.record[-1].move
        assert move is not None
        return move

    @property
    def stage(self) -> str:
        """The stage that the interview is in."""
        return self.move.stage

    @property
    def over(self) -> bool:
        """Whether the interviewer has closed it."""
        return self.move.closes

    @property
    def said(self) -> str:
        """The interviewer's latest words."""
        return self.record[-1].turn.text

    @property
    def told(self) -> list[str]:
        """The ledger's concepts, in the order of telling."""
        return [fact.concept for fact in interviewer.ledger(script(), concepts(), self.record)]

    def refs(self, kind: PartKind) -> list[str]:
        """The refs of the latest move's parts of this kind."""
        return [part.ref for part in self.move.parts if part.kind is kind]

    def until(self, stage: str) -> "Interview":
        """Answer plainly until the interview is in `stage`."""
        plain = {
            "opening": "ask latency_target, ask latency_actual",
            "not_network": "propose query_rewrite",
            "already_indexed": "propose db_maintenance",
            "high_qps": "propose monitoring, propose explain, apart",
            "load_grows": "propose vertical_scaling, state vertical_limit",
            "order": "order, because, propose query_rewrite, propose db_maintenance, propose vertical_scaling",
            "beyond_one_db": "propose sharding, state consistent_hashing, state shard_key",
        }
        while self.stage != stage:
            self.does(plain[self.stage])
        return self


def questions_asked(record: Sequence[Spoken]) -> list[tuple[PartKind, str, int]]:
    """Every question's part that the interviewer said: kind, ref, wording."""
    return [(part.kind, part.ref, part.wording) for part in parts(record) if part.kind in QUESTION_PARTS]


def parts(record: Sequence[Spoken]) -> list[Part]:
    """Every part that the interviewer said, in order."""
    return [part for spoken in record if spoken.move for part in spoken.move.parts]
