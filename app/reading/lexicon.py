"""The lexicon of a question: for each concept, the words by which it is recognised.

A `ConceptEntry` is a `Concept` with phrases (the language of `patterns.py`), in groups that say what a phrase does:

    terms   names of the concept; the words around them decide the act
    does    taking the step itself ("split the users over several servers"); the words around may refuse or defer it
    items   short names that count only as an item of a list ("copies" in "bigger box, copies, cache")
    ills    what the step does away with ("select star"): refusing that is taking the step
    says    saying something about it: always `state`
    near    the same, but only beside a measure of `about`, the one named nearest
    hints   words that suggest a measure of `about` where none is named ("on a shelf by the door"): they bind claims
    wrong   claims that are false: they give nothing, and silence `says` in the same sentence
    topics  nouns that make a question about it ("what is the SLA"), or a look at it ("I'd check the load")
    asks    phrases that ask for it, and count only in a question
    vague   the same in wide words, for a question of the first round in which nothing else is named
    blames  naming it as the cause; two concepts blamed apart in one turn are a distinction (`tells_apart`)
    not     phrases in which the words mean something else

`about` names the measures that the general claims of `claims.py` listed in `claims` are bound to: "a bit stale" is
cache invalidation beside a cache and replication lag beside a replica. In a sentence that mentions a concept of
`yields`, this one is only a part of that one and is left out. `words` adds word classes (`@name`) for all entries.
"""

import hashlib
import json
from collections.abc import Sequence
from typing import Annotated, Self

from pydantic import BeforeValidator, ConfigDict, Field, model_validator

from app.reading.claims import CLAIMS
from app.reading.patterns import PatternError, check_phrase, class_names
from app.reading.words import CLASSES, expand_class
from app.transcript.concepts import Concept, ConceptKind


def _lines(value: object) -> object:
    """A block of text is one phrase per line; a list is taken as it is."""
    if isinstance(value, str):
        return tuple(line.strip() for line in value.splitlines() if line.strip())
    return value


Phrases = Annotated[tuple[str, ...], BeforeValidator(_lines)]

GROUPS = (
    "terms",
    "does",
    "items",
    "ills",
    "says",
    "near",
    "hints",
    "wrong",
    "topics",
    "asks",
    "vague",
    "blames",
    "not_",
)


class ConceptEntry(Concept):
    """One concept of a question's lexicon. Unknown keys and phrases that cannot be understood are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    terms: Phrases = ()
    does: Phrases = ()
    items: Phrases = ()
    ills: Phrases = ()
    says: Phrases = ()
    near: Phrases = ()
    hints: Phrases = ()
    wrong: Phrases = ()
    topics: Phrases = ()
    asks: Phrases = ()
    vague: Phrases = ()
    blames: Phrases = ()
    not_: Phrases = Field(default=(), alias="not")
    words: dict[str, str] = Field(default_factory=dict)
    about: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    yields: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        problems = []
        if (self.kind is ConceptKind.MEASURE) != (self.weight is not None):
            problems.append(f"{self.id}: a measure has a weight, and nothing else has one")
        unknown = [claim for claim in self.claims if claim not in CLAIMS]
        if unknown:
            problems.append(f"{self.id}: there are no claims {unknown}; there are {sorted(CLAIMS)}")
        if any(name in CLASSES for name in self.words):
            problems.append(f"{self.id}: words {sorted(set(self.words) & set(CLASSES))} are built in")
        problems += _bad_phrases(self)
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def phrases(self) -> list[tuple[str, str]]:
        """(group, phrase) for every phrase, in the order of the groups."""
        return [(group, phrase) for group in GROUPS for phrase in getattr(self, group)]


def _bad_phrases(entry: ConceptEntry) -> list[str]:
    problems = []
    for group, phrase in entry.phrases():
        try:
            check_phrase(phrase)
        except PatternError as error:
            problems.append(f"{entry.id}: {group.rstrip('_')}: {error}")
    return problems


def word_classes(entries: Sequence[ConceptEntry]) -> dict[str, frozenset[str]]:
    """The word classes that the entries add, by name; the later entry wins a name."""
    return {name: expand_class(words) for entry in entries for name, words in entry.words.items()}


def check_lexicon(entries: Sequence[ConceptEntry]) -> list[str]:
    """What is wrong between entries, a sentence each, may be empty: unknown classes, unknown concepts, twins."""
    problems = []
    classes = {**CLASSES, **word_classes(entries)}
    ids = [entry.id for entry in entries]
    problems += [f"concept {one!r} stands twice" for one in sorted({one for one in ids if ids.count(one) > 1})]
    for entry in entries:
        named = entry.about + entry.yields
        problems += [f"{entry.id}: about, yields: there is no concept {one!r}" for one in named if one not in ids]
        problems += [
            f"{entry.id}: {group.rstrip('_')}: {phrase!r}: there is no word class '@{name}'"
            for group, phrase in entry.phrases()
            for name in class_names(phrase)
            if name not in classes
        ]
    return problems


def lexicon_hash(entries: Sequence[ConceptEntry]) -> str:
    """SHA-256, hex, of the canonical JSON of the entries."""
    data = [entry.model_dump(mode="json") for entry in entries]
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
