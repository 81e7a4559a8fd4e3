"""Two cases opposed: "quiet at night and still slow: the query; fast then, the crowd".

They tell causes apart even where no phrase of the lexicon names them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.reading.scene import Scene
from app.reading.text import Gap
from app.reading.words import expand_class

_OPENERS = expand_class("if when whenever otherwise else where once in case should during only unless")
_LEADS = expand_class("and but so then or well ok okay now because suppose say hmm")
_SPEAKER = expand_class("i we")
_OUTCOMES = expand_class("then means mean equals points suggests so i we")
_ASKS = re.compile(
    r"\b(?:whether|apart|prove|verify|determine|distinguish\w*|discriminate|separate|recogni[sz]e|to tell|convince you|"
    r"tell (?:if|that|it|this|the difference|which|between|\w+(?: \w+)? from)|either (?:way|case)|in each case|if so|"
    r"how (?:do|would|could|can|might|will|should|did)(?: you|'d you| one|n't you)?(?: or \w+)? "
    r"(?:tell|know|check|see|notice|find|establish|confirm|decide|make sure|be sure|show)|find out|"
    r"how'd you (?:tell|know|check|see|notice|find)|"
    r"(?:if|that) it(?:'s| is| was|'d be| were) (?:the|because|due)|"
    r"the (?:real )?cause|due to|is the (?:reason|problem))\b",
    re.IGNORECASE,
)
_NEAR = 2  # how many cases apart the other one may stand
_SIGN = 7  # words within which the sign of a case ends, where no opener marks it
_FEWEST = 2  # words of a case


@dataclass(frozen=True, slots=True)
class Case:
    """A sign and what it speaks for: words first..last, the outcome from `outcome` on."""

    first: int
    outcome: int
    last: int
    opened: bool  # by "if", "when", "otherwise"


def asks_cause(asked: Iterable[str]) -> bool:
    """Whether one of an interviewer's turns asks how the cause would be known."""
    return any(_ASKS.search(one) for one in asked)


def opposed(scene: Scene) -> tuple[int, int] | None:
    """The words of a passage that opposes two cases of different causes, or clears one cause by a test, or None.

    It is looked for where the interviewer asks how the cause would be known.
    """
    if not scene.asks_cause:
        return None
    cases = _cases(scene)
    for place, one in enumerate(cases):
        for two in cases[place + 1 : place + 1 + _NEAR]:
            if _differ(scene, one, two):
                return one.first, two.last
    for place, one in enumerate(cases):
        before = cases[place - 1].first if place else one.first
        if scene.cues_in("cleared", one.outcome, one.last) and scene.cues_in("tried_alone", before, one.last):
            return one.first, one.last
    return None


def _differ(scene: Scene, one: Case, two: Case) -> bool:
    """Whether one case speaks for too many at once and the other for the thing itself."""
    many, alone = "by_many", "by_itself"
    first = {kind for kind in (many, alone) if scene.cues_in(kind, one.outcome, one.last)}
    second = {kind for kind in (many, alone) if scene.cues_in(kind, two.outcome, two.last)}
    return bool(first and second) and first | second == {many, alone}


def _cases(scene: Scene) -> list[Case]:
    """The units of the turn that name a sign and an outcome, in order."""
    out = []
    for first, last in _units(scene):
        case = _case(scene, first, last)
        if case is not None:
            out.append(case)
    return out


def _units(scene: Scene) -> list[tuple[int, int]]:
    """Sentences, cut again at semicolons and before "if" and its like; questions and masked ones are left out."""
    words, out = scene.words, []
    for number, sentence in enumerate(scene.parts.sentences):
        if sentence.question or number in scene.masked:
            continue
        start = sentence.first
        for at in range(sentence.first + 1, sentence.last + 1):
            opens = words.word[at] in _OPENERS and words.gap[at] is not Gap.NONE
            between = words.text[words.end[at - 1] : words.start[at]]
            if at - start >= _FEWEST and (opens or ";" in between):
                out.append((start, at - 1))
                start = at
        out.append((start, sentence.last))
    return out


def _case(scene: Scene, first: int, last: int) -> Case | None:
    words = scene.words
    while first < last and words.word[first] in _LEADS:
        first += 1
    if last - first < _FEWEST - 1:
        return None
    opened = any(word in _OPENERS for word in words.word[first : first + 3])
    for at in range(first + 1, last + 1):
        breaks = words.gap[at] is not Gap.NONE or words.arrow[at]
        plain = at - first > _SIGN or any(word in _SPEAKER for word in words.word[first:at])
        if breaks and (opened or not plain or words.gap[at] is Gap.HARD):
            return Case(first, at, last, opened)
        if words.word[at] in _OUTCOMES and ((opened and at - first > 2) or words.word[at] in ("means", "mean")):
            return Case(first, at, last, opened)
    return Case(first, first + 2, last, opened) if opened and last - first > 2 else None
