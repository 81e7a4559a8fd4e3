"""Typing errors: a long unknown word one slip away from one lexicon word is taken for it.

Only words of seven letters or more, one insertion, deletion, replacement or swap (two for ten letters or more), the
same first letter; never a word that the lexicon, the cues or the list of common English neighbours knows.
"""

from collections.abc import Callable, Iterable

from app.reading.words import expand_class

_MIN, _LONG = 7, 10

# English words that stand one slip away from words a lexicon is likely to hold.
_NEIGHBOURS = expand_class(
    "trading traded trader "
    "caches caching catching coaching couching cashing marching matching patching watching reading heading "
    "leading replied replies relied latent sharing sharking sharped starting charting shading shedding shaping "
    "indeed inner queried quarries queuing quoted storage stage garage postage partition portion petition "
    "position partial explain explained explicit expert export expect expects except exceed excess monitor "
    "monitors minor plain plans planes slaves salves waves saves leaves traffic tragic graphic memory memoir "
    "metric matrix metrics server severs serves served sever service services serving surfing volume column "
    "columns colour colours values value volumes vacuum stable tables cables fables locker looked locked blocked "
    "clocked stocked walks talks tasks stack stacks track machine machined marine routine router routed rooted "
    "posters poster posted master faster waster matter batter better butter letter latter later layer player "
    "stream streams strain events evening eventual actually annual manual mutual usually vertical critical "
    "article vehicle verbal versions version vision mission session sessions season reason region legion religion "
    "relation relations rotation notation donation duration location vacation required requires require acquired "
    "inquired request requests quests guests bequest index indices incident connect contact contract contrast "
    "content contents context contest conduct product products production project projects protect process "
    "processes profess progress profile profiles profits compile complete compete compute computer commuter "
    "comment comments commend command commands demand demands remand remain remains retain retains obtain contain "
    "contains certain curtain captain mountain maintain maintains balance balances finance finances advance "
    "advances distance distances instance instances instant instead install constant constants consistent "
    "persistent resistant assistant existing exciting exiting editing writing waiting wanting writings written "
    "bitten rotten gotten button cotton common comma commas commit commits summit submit permit permits "
    "permission perform performs performed reform reforms formal normal normals normally formally finally family "
    "familiar similar scaled scales scared scored stored stores stories store scale stale state states status "
    "static statistic statistics strategies strategy batches matches patches watches catches benches branches "
    "balanced pooled polled pulled killed filled failed mailed sailed nailed tailed trailed limited united edited "
    "posted hosted hashed cached crashed washed pushed rushed refused refuse refresh refreshed reached teached "
    "preached release released realized results result resets reset resets resist resists consist exists exits "
    "exists listed lasted tested rested nested invested request history histories mystery victory factory factor "
    "factors actors doctors vector sector section sections function functions fraction friction fiction action "
    "auction option options opinion opinions onions inside outside besides beside decide decided divide divided "
    "derived driven drivers driver rivers river diver deeper deeply simply simple sample samples example examples "
    "simpler couple couples double doubles trouble possible possibly passible sensible visible invisible flexible "
    "terrible horrible capable cable enable enabled unable stable suitable"
)


class Speller:
    """Finds the lexicon word that a mistyped word was meant to be. Pure look-ups after construction."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary) | _NEIGHBOURS
        self._near: dict[str, dict[str, set[str]]] = {}  # by first letter, made when first needed
        self._far: dict[str, dict[str, set[str]]] = {}
        self._memory: dict[str, str] = {}

    def correct(self, word: str) -> str:
        """`word` itself, or the one known word it is a slip away from (none where two are equally near)."""
        if len(word) < _MIN or len(word) > 24 or word in self._known or not word.isalpha() or not word.isascii():
            return word
        found = self._memory.get(word)
        if found is None:
            found = self._search(word)
            if len(self._memory) < 50_000:
                self._memory[word] = found
        return found

    def _index(self, letter: str, shortest: int, cuts: Callable[[str], set[str]]) -> dict[str, set[str]]:
        """The known words with a first letter, under each of their cuts."""
        index: dict[str, set[str]] = {}
        for word in self._known:
            if word[0] == letter and len(word) >= shortest and word.isalpha() and word.isascii():
                for cut in cuts(word):
                    index.setdefault(cut, set()).add(word)
        return index

    def _search(self, word: str) -> str:
        candidates: set[str] = set()
        near = self._near.get(word[0])
        if near is None:
            near = self._near[word[0]] = self._index(word[0], _MIN, _deletions)
        for cut in _deletions(word):
            candidates |= near.get(cut, set())
        if not candidates and len(word) >= _LONG:
            far = self._far.get(word[0])
            if far is None:
                far = self._far[word[0]] = self._index(word[0], _LONG, _double_deletions)
            for cut in _double_deletions(word):
                candidates |= far.get(cut, set())
        candidates = {one for one in candidates if one != word + "s" and one + "s" != word}
        close = {one for one in candidates if one not in _NEIGHBOURS}
        if not close or any(one in _NEIGHBOURS and abs(len(one) - len(word)) <= 1 for one in candidates):
            return word
        ranked = sorted(close, key=lambda one: (abs(len(one) - len(word)), one))
        return ranked[0] if len({one[:5] for one in close}) == 1 or len(ranked) == 1 else word


def _deletions(word: str) -> set[str]:
    """The word and every way of leaving one letter out."""
    return {word} | {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _double_deletions(word: str) -> set[str]:
    """The word and every way of leaving one or two letters out."""
    return {cut for one in _deletions(word) for cut in _deletions(one)}
