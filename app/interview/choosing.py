"""Choosing among wordings: by the seed, never the same twice, and only those that can be said."""

import hashlib
import string
from collections.abc import Collection, Sequence

from app.interview.moves import Part, PartKind
from app.interview.script import Wording, Wordings
from app.interview.state import State, Used

LONGEST_LIST = 5
# A stage's question is the same words whether it opens the interview, opens the stage or is said again.
_SAME_WORDS = {
    PartKind.OPEN: PartKind.ASK_STAGE,
    PartKind.REPEAT: PartKind.ASK_STAGE,
    PartKind.FOLLOW_UP: PartKind.ASK_STAGE,
}


def _key(kind: PartKind, ref: str, variant: str, wording: int) -> Used:
    """What makes two parts the same words. The wordings for what is not known are shared by all facts."""
    return (_SAME_WORDS.get(kind, kind), "" if kind is PartKind.UNKNOWN else ref, variant, wording)


def placeholders(text: str) -> frozenset[str]:
    """The names in braces. Raises ValueError where the braces are not balanced."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def fillable(text: str, about: Sequence[str]) -> bool:
    """Whether the placeholders can be filled from the concepts `about`: a list takes two or more."""
    wanted = placeholders(text) - {"query"}
    if "list" in wanted:
        return 2 <= len(about) <= LONGEST_LIST
    if {"first", "last"} <= wanted:
        return len(about) >= 2
    return not wanted or bool(about)


class Chooser:
    """Takes wordings for one reply; what it has taken counts as said."""

    def __init__(self, state: State, seed: int) -> None:
        self._seed = seed
        self._number = len(state.heard)
        self._said: set[Used] = {_key(*used) for used in state.used}

    def take(
        self,
        state: State,
        kind: PartKind,
        ref: str,
        wordings: Wordings,
        *,
        variant: str = "",
        about: Sequence[str] = (),
        in_order: bool = False,
        among: Collection[int] | None = None,
    ) -> Part | None:
        """A part with a wording that was not said before and that fits now; None where none is left.

        `about` fills the placeholders of wordings that have no condition of their own to fill them; `among` keeps the
        choice to the wordings with these numbers.
        """
        free = [
            (number, wording, named)
            for number, wording in enumerate(wordings)
            if (among is None or number in among)
            and _key(kind, ref, variant, number) not in self._said
            and state.holds(wording.when)
            and fillable(wording.say, named := _named(state, wording, about))
        ]
        if not free:
            return None
        closest = [option for option in free if option[1].when is not None] or free
        choice = 0 if in_order else self._pick(f"{kind}/{ref}/{variant}", len(closest))
        number, wording, named = closest[choice]
        self._said.add(_key(kind, ref, variant, number))
        return Part(kind=kind, ref=ref, variant=variant, wording=number, about=_used(wording, named))

    def take_any(
        self,
        state: State,
        kind: PartKind,
        ref: str,
        wordings: Wordings,
        *,
        variant: str = "",
        about: Sequence[str] = (),
        among: Collection[int] | None = None,
    ) -> Part:
        """Like `take`, for statements: where all fitting wordings are used up, one of them is said again."""
        part = self.take(state, kind, ref, wordings, variant=variant, about=about, among=among)
        if part is not None:
            return part
        fitting = [
            number
            for number, wording in enumerate(wordings)
            if (among is None or number in among) and fillable(wording.say, about) and state.holds(wording.when)
        ]
        number = fitting[self.number(f"{kind}/{ref}", len(fitting))]
        return Part(kind=kind, ref=ref, variant=variant, wording=number, about=_used(wordings[number], about))

    def number(self, key: str, count: int) -> int:
        """A number from 0 to `count` - 1, for choices that may come again."""
        return self._pick(key, count)

    def _pick(self, key: str, count: int) -> int:
        digest = hashlib.sha256(f"{self._seed}:{self._number}:{key}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % count


def _named(state: State, wording: Wording, about: Sequence[str]) -> Sequence[str]:
    """The concepts that the wording's placeholders stand for; `about` may be empty, to keep a list from being said."""
    if wording.when is None or not wording.when.seen or not placeholders(wording.say):
        return about
    if "list" in placeholders(wording.say):
        return about
    found = (observation.concept for observation in state.matches(wording.when.seen[0]))
    return tuple(concept for concept in found if not state.is_measure(concept) or concept in state.measures)


def _used(wording: Wording, about: Sequence[str]) -> tuple[str, ...]:
    """The concepts that the wording names, so that the part records no more than it says."""
    wanted = placeholders(wording.say) - {"query"}
    if not wanted:
        return ()
    if "list" in wanted:
        return tuple(about)
    if wanted == {"first"}:
        return tuple(about[:1])
    return tuple(about[-1:]) if wanted == {"last"} else (about[0], about[-1])
