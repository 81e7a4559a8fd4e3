"""Text to words with offsets, and the breaks between them.

A `Words` holds parallel lists: `word[i]` is the normalised form, `text[start[i]:end[i]]` the letters as typed, and
`gap[i]` says what stands before word i (see `Gap`). Contractions are split ("I'd" → "i", "would"), spelling is folded
to one side of the Atlantic, accents are dropped; the text itself is never changed, so offsets always hold.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from app.reading.inflect import word_set

# A word, or the star of "select *" (not that of a bullet, of *emphasis* or of a product).
_WORD = re.compile(
    r"[^\W_]+(?:[\u00ad\u200b-\u200d\u2060\ufeff]+[^\W_]+)*(?:['’ʼ`´][^\W_]+)?"
    r"|(?<![\w*\n])(?<!\n )(?<!\A)(?<![\d] )\*(?![\w*])"
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")  # soft hyphens, spaces and joiners of no width
_FULL_WIDTH = {at + 0xFEE0: at for at in range(ord("!"), ord("~") + 1)}
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]{1,400}`", re.DOTALL)
_BULLET = re.compile(
    r"\n\s{0,8}(?:[-*•·–—>]|\(?\d{1,2}\s?[.):\-]|\(?[a-hA-H][.)]|#{1,4}|step \d|\[ ?\])", re.IGNORECASE
)
_ABBREVIATIONS = word_set("e g i vs etc approx resp incl max min ca mr dr")

_SUFFIXES = {"d": "would", "ll": "will", "ve": "have", "re": "are", "m": "am", "s": "is"}
_JOINED = {
    "cannot": ("can", "not", 3),
    "gonna": ("going", "to", 3),
    "wanna": ("want", "to", 3),
    "gotta": ("have", "to", 3),
    "im": ("i", "am", 1),
    "ive": ("i", "have", 1),
    "thats": ("that", "is", 4),
    "whats": ("what", "is", 4),
    "theres": ("there", "is", 5),
    "hows": ("how", "is", 3),
    "wheres": ("where", "is", 5),
    "whos": ("who", "is", 3),
    "itd": ("it", "would", 2),
    "youd": ("you", "would", 3),
    "theyd": ("they", "would", 4),
    "lets": ("let", "us", 3),
    "dunno": ("do", "notknow", 1),
} | {
    verb + "nt": (verb, "not", len(verb))
    for verb in [
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "would",
        "could",
        "should",
        "have",
        "has",
        "had",
        "need",
        "must",
        "wo",
        "ca",
        "ai",
    ]
}
_CHAT = {
    "u": "you",
    "ur": "your",
    "ppl": "people",
    "pls": "please",
    "plz": "please",
    "prob": "probably",
    "probs": "probably",
    "prolly": "probably",
    "thru": "through",
    "tho": "though",
    "cuz": "because",
    "rly": "really",
    "def": "definitely",
    "smth": "something",
    "sth": "something",
    "yr": "year",
}
_IRREGULAR_NOT = {"wo": "will", "ca": "can", "ai": "is", "sha": "shall"}
_Z = re.compile(r"is(e|es|ed|ing|er|ers|ation|ations)$")
_Y = re.compile(r"ys(e|ed|es|ing|er)$")
_OUR = re.compile(r"([a-z]{3,})our(s|ed|ing|ite|ites)?$")


class Gap(IntEnum):
    """What stands between two words, from nothing to the end of a sentence."""

    NONE = 0  # a space, a hyphen, a slash
    SOFT = 1  # a comma, a dash, a bracket
    HARD = 2  # a colon, a semicolon, an arrow
    END = 3  # the end of a sentence, a new line, a list item


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One normal form for a word: lower case, no accents, American endings; "*" is "star"."""
    if word == "*":
        return "star"
    word = word.lower()
    if not word.isascii():
        word = _UNSEEN.sub("", word)
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).lower()
    word = _CHAT.get(word, word)
    if 5 < len(word) < 40:
        word = _OUR.sub(r"\1or\2", _Y.sub(r"yz\1", _Z.sub(r"iz\1", word)))
    return word


@dataclass(slots=True)
class Words:
    """The words of one text. `end_mark[i]` is "?" or "!" where such a mark follows word i, else ""."""

    text: str
    word: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    gap: list[Gap] = field(default_factory=list)
    arrow: list[bool] = field(default_factory=list)  # an arrow ("→", "->", ">") stands before word i
    item: list[bool] = field(default_factory=list)  # word i begins a bullet or a numbered item
    end_mark: list[str] = field(default_factory=list)
    code: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.word)

    def _add(self, word: str, start: int, end: int, gap: Gap, arrow: bool, item: bool, code: bool) -> None:
        self.word.append(word)
        self.start.append(start)
        self.end.append(end)
        self.gap.append(gap)
        self.arrow.append(arrow)
        self.item.append(item)
        self.end_mark.append("")
        self.code.append(code)


@lru_cache(maxsize=8192)
def _between(text: str) -> tuple[Gap, bool, str]:
    """(gap, arrow, question or exclamation mark) for the characters between two words on one line."""
    mark = "?" if "?" in text or "？" in text else "!" if "!" in text else ""
    arrow = any(sign in text for sign in ("→", "->", "=>", "➜", "⇒", "➡", " > ", ">>", "⟶", " = "))
    bare = text.strip()
    if mark or (any(c in text for c in ".…。") and (text[-1:].isspace() or len(bare) > 1)) or "‖" in text:
        gap = Gap.END
    elif arrow or any(c in text for c in ";:|"):
        gap = Gap.HARD
    elif text in ("(", "["):
        gap = Gap.NONE  # "O(log n)", "lower(email)"
    elif (
        any(c in text for c in ",()[]{}–—、，")
        or any(t in text for t in (" -", "--", " + ", " & ", " / "))
        or ('"' in text and "," in text)
    ):
        gap = Gap.SOFT
    else:
        gap = Gap.NONE
    if gap is Gap.HARD and not arrow and not text[-1:].isspace() and bare == ":":
        gap = Gap.NONE  # "user:email", "12:30"
    return gap, arrow, mark


def _line_break(before: str, text: str, end: int, line_start: int) -> bool:
    """Whether a newline ends a sentence: not where a long line was wrapped in the middle of one."""
    if before.count("\n") > 1 or _BULLET.search(before) or before.strip(" \t\r\n"):
        return True
    wrapped = end - line_start > 50 and text[end : end + 1].islower()
    return not wrapped


def plain(text: str) -> str:
    """The same text, letter for letter, with full-width letters and signs in their usual width."""
    return text if text.isascii() else text.translate(_FULL_WIDTH)


def _code_test(text: str) -> Callable[[int], bool]:
    """Tells of an offset whether it stands in code."""
    spans = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    starts = [start for start, _ in spans]

    def test(at: int) -> bool:
        number = bisect_right(starts, at) - 1
        return number >= 0 and at < spans[number][1]

    return test


def split_words(text: str) -> Words:
    """Every word of `text`, in order. Any Unicode is taken; the time is linear in its length."""
    words = Words(text)
    text = plain(text)
    in_code = _code_test(text)
    last, line_start = 0, 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        before = text[last:start]
        if before == " " and words.word:
            _add_word(words, match.group(), start, end, Gap.NONE, False, False, in_code(start))
            last = end
            continue
        newline = "\n" in before or "\r" in before
        gap, arrow, mark = _between(before if len(before) < 40 else before[:20] + before[-19:])
        item = False
        if newline:
            item = bool(_BULLET.search(before)) or before.rstrip(" \t").endswith(("-", "*", "•"))
            if item or _line_break(before, text, start, line_start):
                gap = Gap.END
            line_start = start
        elif not words.word and before.strip() in ("-", "*", "•"):
            item = True
        elif gap is Gap.END and not mark and words.word and "…" not in before:
            if words.word[-1] in _ABBREVIATIONS and not text[start].isupper():
                gap = Gap.NONE
            elif words.word[-1].isdigit() and len(words.word[-1]) < 3 and (words.gap[-1] >= Gap.HARD):
                gap = Gap.NONE  # "1. index": the number belongs to what follows
        if mark and words.word:
            words.end_mark[-1] = mark
        _add_word(words, match.group(), start, end, gap if words.word else Gap.END, arrow, item, in_code(start))
        last = end
    _join_speech(words)
    _cut_long(words)
    if words.word:
        tail = text[last : last + 40]
        words.end_mark[-1] = "?" if "?" in tail or "？" in tail else "!" if "!" in tail else ""
    return words


_FILLERS = word_set("um uh er erm eh ah hmm hm umm uhh like well yeah")


def _join_speech(words: Words) -> None:
    """Commas around fillers ("the, um, plan") and repetitions ("the, the plan") break nothing."""
    word, gap = words.word, words.gap
    for at in range(1, len(word)):
        if gap[at] is Gap.SOFT and (word[at] in _FILLERS or word[at - 1] in _FILLERS or word[at] == word[at - 1]):
            gap[at] = Gap.NONE


_LONG = 150  # words
_JOINTS = word_set("and so then but or because i we if when")


def _cut_long(words: Words) -> None:
    """Cut what runs on without a full stop (speech) at a joint, so that no sentence is longer than about 150 words."""
    run = 0
    for at in range(1, len(words)):
        run = 0 if words.gap[at] is Gap.END else run + 1
        if run >= _LONG and (words.word[at] in _JOINTS or words.gap[at] >= Gap.SOFT or run >= _LONG + 30):
            words.gap[at] = Gap.END
            run = 0


def _add_word(words: Words, raw: str, start: int, end: int, gap: Gap, arrow: bool, item: bool, code: bool) -> None:
    cut = next((i for i, c in enumerate(raw) if c in "'’ʼ`´"), -1) if not raw.isalnum() else -1
    if cut > 0:
        head, tail = fold(raw[:cut]), fold(raw[cut + 1 :])
        if tail == "t" and head.endswith("n"):
            base = head[:-1]
            words._add(_IRREGULAR_NOT.get(base, base), start, start + cut - 1, gap, arrow, item, code)
            words._add("not", start + cut - 1, end, Gap.NONE, False, False, code)
            return
        if tail in _SUFFIXES:
            words._add(head, start, start + cut, gap, arrow, item, code)
            word = "us" if head == "let" else _SUFFIXES[tail]
            words._add(word, start + cut, end, Gap.NONE, False, False, code)
            return
        words._add(head + tail, start, end, gap, arrow, item, code)
        return
    word = fold(raw)
    joined = _JOINED.get(word)
    if joined and len(word) == end - start:
        first, second, at = joined
        words._add(_IRREGULAR_NOT.get(first, first), start, start + at, gap, arrow, item, code)
        if second == "notknow":  # "d-un-no"
            words._add("not", start + at, end - 2, Gap.NONE, False, False, code)
            words._add("know", end - 2, end, Gap.NONE, False, False, code)
            return
        words._add(second, start + at, end, Gap.NONE, False, False, code)
        return
    words._add(word, start, end, gap, arrow, item, code)
