"""A narrow look at a candidate's words: cues, and the figures that they assumed, to confirm or correct them."""

import re
from collections.abc import Iterable

from app.interview.script import Number

_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_FIGURE = re.compile(
    r"(?<![\w.])(\d+(?:[.,']\d+)*)\s*"
    r"(%|(?:milliseconds?|millis|msec|ms|seconds?|secs?|s|minutes?|mins?|percent|per cent|k|m|million|thousand)\b)?",
    re.IGNORECASE,
)
_COUNTS = {"": 1.0, "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6}


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of `text` that holds the characters from `start` to `end`."""
    begin = max((found.end() for found in _SENTENCE_END.finditer(text, 0, start)), default=0)
    after = _SENTENCE_END.search(text, end)
    return text[begin : after.start() if after else len(text)]


def has_words(text: str, words: Iterable[str]) -> bool:
    """Whether the text holds one of the words or phrases (lower case), as whole words."""
    low = text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) for word in words)


def figures(sentence: str, unit: str) -> list[float]:
    """The figures of the sentence that can be of this unit: `ms` (in milliseconds), `percent`, or `count`."""
    scale = {"ms": _milliseconds, "percent": _percent, "count": _count}[unit]
    return [
        _value(match[1]) * factor
        for match in _FIGURE.finditer(sentence)
        if (factor := scale((match[2] or "").lower())) is not None
    ]


def matches(sentence: str, number: Number) -> bool | None:
    """Whether the sentence gives about this number; None where it gives no figure of that unit."""
    given = figures(sentence, number.unit)
    if not given:
        return None
    return any(number.value / number.factor <= figure <= number.value * number.factor for figure in given)


def _value(digits: str) -> float:
    """ "3,000" and "3'000" are three thousand, "1.5" and "1,5" are one and a half."""
    if re.fullmatch(r"\d+(?:[,.']\d{3})+", digits):
        return float(re.sub(r"[,.']", "", digits))
    return float(re.sub(r"[,']", ".", digits, count=1).replace(",", "").replace("'", ""))


def _milliseconds(word: str) -> float | None:
    if word.startswith("min"):
        return 60_000.0
    if word in ("", "m", "million", "k", "thousand", "%") or word.startswith("per"):
        return None
    return 1000.0 if word.startswith("s") else 1.0


def _percent(word: str) -> float | None:
    return 1.0 if word == "%" or word.startswith("per") else None


def _count(word: str) -> float | None:
    return _COUNTS.get(word)
