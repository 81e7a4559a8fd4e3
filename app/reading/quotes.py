"""Quotes: as short as they can be while they show the act, and to the letter."""

from app.reading.patterns import is_number
from app.reading.scene import Cue, Mention, Scene
from app.reading.segments import Clause
from app.reading.text import Gap
from app.reading.words import expand_class

_INSIDE = "'’ʼ`´-"
_CLOSING = {")": "(", "]": "[", "}": "{", '"': '"', "`": "`"}
_MOST_ADDED = 3  # words
_WIDEST = 40  # characters: a longer word is none
_DANGLING = expand_class(
    "is are was were be been get gets the a an of to by in on at with from for than and or not no only more too very "
    "so as would will can could should has have does do must my our your its their each every"
)
_OBJECTS = expand_class("it them both us this that")
_PARTICLES = expand_class("in up to with from behind fresh current out down")
_LEADS = expand_class("also additionally besides moreover plus")
_MODALS = expand_class("would will should could can must shall might may")
_SHORT, _LONG = 44, 80  # characters: with its cue, and a phrase that is the act itself


def act_words(scene: Scene, mention: Mention, cue: Cue | None) -> tuple[int, int]:
    """The first and last word of the quote: the mention with its cue where both fit, else the mention."""
    first, last = mention.first, mention.last
    if cue is None:
        return first, last
    left, right = min(first, cue.first), max(last, cue.last)
    if scene.sentence_number(left) != scene.sentence_number(right):
        return first, last
    left = _with_subject(scene, left, first)
    start, end = scene.span(left, right)
    return (left, right) if end - start <= _SHORT else (first, last)


def question_words(scene: Scene, mention: Mention) -> tuple[int, int]:
    """The clause that asks, or the phrase alone where the clause is long."""
    clause: Clause = scene.clause(mention.first)
    end_clause = scene.clause(mention.last)
    start, end = scene.span(clause.first, end_clause.last)
    if end - start <= _SHORT:
        return clause.first, end_clause.last
    start, end = scene.span(clause.first, mention.last)
    if end - start <= _SHORT:
        return clause.first, mention.last
    return mention.first, mention.last


def phrase_words(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """A phrase, cut from its end where it runs long, or with the word that completes it."""
    if scene.words.end[last] - scene.words.start[first] <= _LONG:
        return first, completed(scene, last)
    while last > first and scene.words.end[last] - scene.words.start[first] > _LONG:
        last -= 1
    while last > first and scene.words.word[last] in _DANGLING:
        last -= 1
    return first, last


def with_number(scene: Scene, mention: Mention) -> tuple[int, int]:
    """A mention with the number before it: "10 million rows", not "rows"."""
    first = mention.first
    while first > scene.clause(first).first and is_number(scene.words.word[first - 1]):
        first -= 1
    return first, mention.last


def completed(scene: Scene, last: int) -> int:
    """The word that a phrase ending in word `last` may end with: "the load is" goes on to "the load is high"."""
    words, end = scene.words, scene.clause(last).last
    for _ in range(_MOST_ADDED):
        if last >= end or words.gap[last + 1] > Gap.NONE:
            break
        here, follows = words.word[last], words.word[last + 1]
        if here not in _DANGLING and not (here in _OBJECTS and follows in _PARTICLES):
            break
        last += 1
    return last


def _with_subject(scene: Scene, left: int, mention: int) -> int:
    """A quote begins with "I would", not with "would", and not with a bare "also"."""
    word = scene.words.word
    if left > 1 and word[left - 1] in _MODALS and word[left - 2] in ("i", "we"):
        return left - 2
    if word[left] in _LEADS and left < mention:
        return left + 1
    if left and word[left] in _MODALS and word[left - 1] in ("i", "we"):
        return left - 1
    return left


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets start..end widened to whole words as they were typed, with the bracket that closes one inside."""
    first, last = max(start - _WIDEST, 0), min(end + _WIDEST, len(text))
    while start > first and _joins(text, start):
        start -= 1
    while end < last and _joins(text, end):
        end += 1
    if end < len(text) and text[end] in _CLOSING:
        quote = text[start:end]
        opening = _CLOSING[text[end]]
        if quote.count(opening) > (quote.count(text[end]) if opening != text[end] else quote.count(opening) // 2 * 2):
            end += 1
    return start, end


def _joins(text: str, at: int) -> bool:
    """Whether offset `at` stands inside a word: between letters, or beside an apostrophe, a hyphen or "_" in it."""
    before, after = text[at - 1], text[at]
    if before.isalnum() or before == "_":
        return after.isalnum() or after == "_" or (after in _INSIDE and text[at + 1 : at + 2].isalnum())
    return before in _INSIDE and after.isalnum() and text[at - 2 : at - 1].isalnum() and at > 1
