"""Whether the concepts of a question fit together: ids, word classes, and no name that stands for two measures."""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from app.bank.problems import Fault
from app.reading.lexicon import ConceptEntry, word_classes
from app.reading.patterns import Item, PatternError, expand
from app.reading.words import CLASSES
from app.transcript.concepts import ConceptKind

# Groups whose phrases make a proposal. One that two measures share would count one step twice. Elsewhere sharing is
# right: one sentence can ask for the load and for the data, and "auto_explain" is monitoring and a plan.
_OWN = ("terms", "does")
_MOST_SPELLINGS = 200  # of one phrase; a longer one is compared as it is written


def check_concepts(concepts: Sequence[ConceptEntry]) -> list[Fault]:
    """The faults between concepts. Messages name the concept, since a borrowed one stands in no line of the file."""
    return [*_ids(concepts), *_phrases(concepts), *_twins(concepts)]


def _ids(concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    ids = [entry.id for entry in concepts]
    measures = {entry.id for entry in concepts if entry.kind is ConceptKind.MEASURE}
    for number, entry in enumerate(concepts):
        if entry.id in ids[:number]:
            yield Fault(path=("concepts", number, "id"), message=f"there is another concept `{entry.id}`")
        for place, name in enumerate(entry.about):
            if name not in measures:
                at = ("concepts", number, "about", place)
                yield Fault(path=at, message=f"`{entry.id}` is about `{name}`, which is no measure here")


def _phrases(concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    """Each entry has seen to its own phrases; only now is it known which word classes (`@name`) there are."""
    classes = {**CLASSES, **word_classes(concepts)}
    for number, entry in enumerate(concepts):
        for group, phrase in entry.phrases():
            if "@" not in phrase:
                continue
            try:
                expand(phrase, classes)
            except PatternError as error:
                at = ("concepts", number, group.rstrip("_"))
                yield Fault(path=at, message=f"`{entry.id}`: {error}")


def _twins(concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    classes = {**CLASSES, **word_classes(concepts)}
    for group in _OWN:
        owners: dict[object, str] = {}
        for number, entry in enumerate(concepts):
            if entry.kind is not ConceptKind.MEASURE:
                continue
            told: set[str] = set()
            for phrase in getattr(entry, group):
                for spelling in _spellings(phrase, classes):
                    other = owners.setdefault(spelling, entry.id)
                    if other not in (entry.id, *told):
                        told.add(other)
                        said = (
                            f"`{entry.id}`: the phrase {phrase!r} stands for `{other}` too: keep it in one of the two"
                        )
                        yield Fault(path=("concepts", number, group), message=said)


def _spellings(phrase: str, classes: Mapping[str, frozenset[str]]) -> Sequence[object]:
    """What a phrase matches, word for word, as values that can be compared; empty for one that is not in order."""
    try:
        return _spell(tuple(expand(phrase, classes))) if "@" in phrase else _spell_plain(phrase)
    except PatternError:
        return ()


@lru_cache(maxsize=8192)  # most questions of a bank borrow the same concepts
def _spell_plain(phrase: str) -> Sequence[object]:
    return _spell(tuple(expand(phrase, {})))


def _spell(sequences: Sequence[tuple[Item, ...]]) -> Sequence[object]:
    spellings: list[object] = []
    for items in sequences:
        if math.prod(max(1, len(item.words)) for item in items) > _MOST_SPELLINGS:
            spellings.append(items)
        else:
            shape = tuple((item.number, item.gap, item.far) for item in items)
            spellings += ((shape, words) for words in itertools.product(*map(_words, items)))
    return spellings


def _words(item: Item) -> list[str]:
    return sorted(item.words) or ["#"]
