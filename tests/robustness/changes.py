"""Changes of how an answer is written that leave alone what it says. All are fixed: the same text, the same change."""

import re
from collections.abc import Callable
from itertools import count

_SENTENCE_END = re.compile(r"(?<=[a-z]{3}[.!?]) +(?=[A-Z])")
_FULL_STOP = re.compile(r"(?<=[a-z]{3})\.(?=\s|$)")
_LONG_WORD = re.compile(r"(?<![\w.`@-])[A-Za-z]{9,}(?![\w.`@(-])")
_CLAUSE = re.compile(
    r", (?=(?:and|but|so|then|because|since|which|I|we|it|that|if|when|while|although)\b)", re.IGNORECASE
)
_FILLERS = ("um", "like", "you know")
_LINE = 72
_SPELLINGS = (
    ("optimise", "optimize"),
    ("optimising", "optimizing"),
    ("optimised", "optimized"),
    ("optimiser", "optimizer"),
    ("optimisation", "optimization"),
    ("materialised", "materialized"),
    ("denormalise", "denormalize"),
    ("denormalised", "denormalized"),
    ("normalise", "normalize"),
    ("normalised", "normalized"),
    ("synchronise", "synchronize"),
    ("synchronised", "synchronized"),
    ("serialise", "serialize"),
    ("prioritise", "prioritize"),
    ("realise", "realize"),
    ("organised", "organized"),
    ("utilisation", "utilization"),
    ("parallelise", "parallelize"),
    ("analyse", "analyze"),
    ("analysed", "analyzed"),
    ("analysing", "analyzing"),
    ("behaviour", "behavior"),
    ("favour", "favor"),
    ("neighbour", "neighbor"),
    ("colour", "color"),
    ("honour", "honor"),
    ("centre", "center"),
    ("catalogue", "catalog"),
    ("modelling", "modeling"),
    ("labelled", "labeled"),
    ("cancelled", "canceled"),
    ("travelling", "traveling"),
    ("artefact", "artifact"),
    ("grey", "gray"),
    ("licence", "license"),
    ("defence", "defense"),
    ("programme", "program"),
)


def _respelled(pairs: dict[str, str]) -> Callable[[str], str]:
    pattern = re.compile(r"(?<![\w`])(?:" + "|".join(map(re.escape, pairs)) + r")(?![\w`])", re.IGNORECASE)

    def one(match: re.Match[str]) -> str:
        word = match.group()
        other = pairs[word.lower()]
        return other.upper() if word.isupper() else other.capitalize() if word[0].isupper() else other

    return lambda text: pattern.sub(one, text)


def without_the_last_full_stop(text: str) -> str:
    """The last full stop left out, as many do in a chat."""
    return text.rstrip().removesuffix(".")


def with_exclamation_marks(text: str) -> str:
    """Every full stop as an exclamation mark."""
    return _FULL_STOP.sub("!", text)


def with_typos(text: str) -> str:
    """Two neighbouring letters inside every long word changed about; a doubled letter stays where it is."""

    def swap(match: re.Match[str]) -> str:
        word = match.group()
        middle = len(word) // 2
        for at in (middle, middle - 1, middle + 1):
            if len({letter.lower() for letter in word[at - 1 : at + 3]}) == 4:
                return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return word

    return _LONG_WORD.sub(swap, text)


def with_fillers(text: str) -> str:
    """A filler at the beginning and between clauses."""
    number = count()
    spoken = _CLAUSE.sub(lambda match: f", {_FILLERS[next(number) % len(_FILLERS)]}, ", text)
    return f"Um, {spoken}"


def a_line_for_each_sentence(text: str) -> str:
    """A line break after every sentence."""
    return _SENTENCE_END.sub("\n", text)


def an_empty_line_between_sentences(text: str) -> str:
    """A paragraph for every sentence."""
    return _SENTENCE_END.sub("\n\n", text)


def wrapped(text: str) -> str:
    """Lines broken at a fixed width, as a mail program does."""
    out = []
    for line in text.split("\n"):
        here = ""
        for word in line.split(" "):
            if here and len(here) + 1 + len(word) > _LINE:
                out.append(here)
                here = word
            else:
                here = f"{here} {word}" if here else word
        out.append(here)
    return "\n".join(out)


def in_bold(text: str) -> str:
    """Every long word in Markdown's bold."""
    return _LONG_WORD.sub(lambda match: f"**{match.group()}**", text)


def in_emphasis(text: str) -> str:
    """Every long word in Markdown's emphasis."""
    return _LONG_WORD.sub(lambda match: f"_{match.group()}_", text)


def as_bullets(text: str) -> str:
    """Every sentence a bullet. What has lines of its own already stays as it is."""
    sentences = _SENTENCE_END.split(text)
    if len(sentences) < 2 or "\n" in text:
        return text
    return "\n".join(f"- {one}" for one in sentences)


CHANGES: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "lower case": str.lower,
    "no last full stop": without_the_last_full_stop,
    "exclamation marks": with_exclamation_marks,
    "typos": with_typos,
    "fillers": with_fillers,
    "a line for each sentence": a_line_for_each_sentence,
    "paragraphs": an_empty_line_between_sentences,
    "wrapped lines": wrapped,
    "bold": in_bold,
    "emphasis": in_emphasis,
    "British spelling": _respelled({american: british for british, american in _SPELLINGS}),
    "American spelling": _respelled(dict(_SPELLINGS)),
    "bullets": as_bullets,
}
