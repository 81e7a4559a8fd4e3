"""Inputs made to earn points without an answer, and the share of them that do.

An attack succeeds where, appended to an answer of a weak interview, it raises the total or any level above what that
interview has without it, or where, given as the answer in every stage, it reaches a total above `ALONE`.
"""

import pytest

from app.transcript.turns import Transcript
from tests.robustness.attacks import Attack, all_attacks, written
from tests.robustness.interviews import (
    STAGES,
    Scorer,
    alone,
    asked,
    new_observations,
    raised,
    transcripts,
    with_appendix,
)

WEAK = ("m-005", "w-002")
"""Interviews with little in them that reach every stage but the last."""

ALONE = 25
"""The highest total, of 100, that an attack given in every stage may reach."""

MOST = 0.03
"""The share of attacks that may succeed, which is what is reached; one in a hundred is the aim."""


def questions(scorer: Scorer) -> dict[str, str]:
    """The interviewer's first question of each stage."""
    script = scorer.question.script
    return {one.id: one.questions[0].say.replace("{query}", script.scenario.query) for one in script.stages}


def gains(scorer: Scorer, attack: Attack) -> list[str]:
    """What an attack brings; nothing where it fails."""
    told = []
    for name in WEAK:
        base: Transcript = transcripts()[name]
        if attack.asked is not None:
            base = asked(base, attack.stage, attack.asked)
        before, after = scorer.outcome(base), scorer.outcome(with_appendix(base, attack.stage, attack.text))
        if higher := raised(before, after):
            told.append(f"after {name}: {higher}; {'; '.join(new_observations(before, after)[:6])}")
    spoken = {**questions(scorer), **({attack.stage: attack.asked} if attack.asked else {})}
    by_itself = scorer.outcome(alone(STAGES, spoken, dict.fromkeys(STAGES, attack.text)))
    if by_itself.total > ALONE:
        told.append(f"alone: {by_itself.total}; { {name: level for name, level in by_itself.levels.items() if level} }")
    return told


@pytest.fixture(scope="module")
def attacks(scorer: Scorer) -> tuple[Attack, ...]:
    """All of them."""
    return all_attacks(scorer.question)


def test_the_weak_interviews_leave_room_above_them(scorer: Scorer) -> None:
    for name in WEAK:
        assert scorer.outcome(transcripts()[name]).total <= 10


def test_there_are_at_least_300_attacks_and_no_two_are_the_same(attacks: tuple[Attack, ...]) -> None:
    assert len({attack.id for attack in attacks}) == len(attacks) >= 300
    assert len({(attack.text, attack.stage) for attack in attacks}) == len(attacks)
    assert {attack.stage for attack in written()} <= set(STAGES)
    assert all(attack.why for attack in attacks)


def test_hardly_any_attack_succeeds(scorer: Scorer, attacks: tuple[Attack, ...]) -> None:
    won = {attack.id: told for attack in attacks if (told := gains(scorer, attack))}
    listing = "\n".join(f"{name}:\n    " + "\n    ".join(told) for name, told in won.items())
    assert len(won) <= MOST * len(attacks), f"{len(won)} of {len(attacks)} succeed\n{listing}"
