"""Whether a script keeps its promise: the interviewer names a measure only where the candidate must have raised it.

A wording may name a measure that its own condition, or that of its follow-up or reaction, asks to have been seen; one
that its fact or reveal declares in `names`; and one that a reveal on the way there has named. Everything else would
tell the candidate what to answer.
"""

from collections.abc import Iterator, Mapping, Sequence

from app.bank.problems import Fault, Path
from app.bank.walk import find_all
from app.interview.conditions import When
from app.interview.script import Script, Wording
from app.reading.lexicon import ConceptEntry, word_classes
from app.reading.patterns import Matcher
from app.reading.text import split_words
from app.transcript.concepts import ConceptKind

# Parts of a script that describe what there is ("a machine with SSDs"): told to whoever asks, they suggest nothing.
_DESCRIBES = {"scenario", "facts", "findings"}


def check_spoken_measures(script: Script, concepts: Sequence[ConceptEntry]) -> list[Fault]:
    """A fault for each wording that names a measure too early. The concepts' phrases must be in order."""
    measures = [entry for entry in concepts if entry.kind is ConceptKind.MEASURE]
    phrases = [(phrase, number) for number, entry in enumerate(measures) for phrase in entry.terms]
    matcher = Matcher(phrases, word_classes(concepts))
    faults = []
    for path, wording, allowed in _wordings(script):
        words = split_words(wording.say)
        for match in matcher.find(words):
            measure = measures[match.payload]
            said = words.word[match.first : match.last + 1]
            if measure.id in allowed or (_helps(path) and not _is_name(said, measure, script)):
                continue
            message = f"names the measure `{measure.id}`, which the candidate may not have raised: {' '.join(said)!r}"
            faults.append(Fault(path=path, message=message))
    return faults


def _helps(path: Path) -> bool:
    """Help for whoever is stuck may describe a measure ("several databases instead of one"), but not name it."""
    return "smaller" in path or "hints" in path


def _is_name(said: Sequence[str], measure: ConceptEntry, script: Script) -> bool:
    names = {*split_words(measure.name).word, *split_words(script.spoken.get(measure.id, "")).word}
    return set(said) <= names


def _wordings(script: Script) -> Iterator[tuple[Path, Wording, set[str]]]:
    """Each wording with the measures that it may name."""
    revealed = _revealed(script)
    for path, wording in find_all(Wording, script, ("script",)):
        part, allowed = str(path[1]), set[str]()
        if part in _DESCRIBES:
            continue
        conditions = [wording.when] if wording.when else []
        if part == "stages":
            stage = script.stages[int(path[2])]
            allowed |= revealed[stage.id]
            if path[3] == "reveals":
                allowed |= set(stage.reveals[int(path[4])].names)
        elif part == "follow_ups":
            conditions.append(script.follow_ups[int(path[2])].when)
        elif part == "reactions":
            conditions.append(script.reactions[int(path[2])].when)
        for when in conditions:
            allowed |= _raised(script, when, revealed)
        yield path, wording, allowed


def _revealed(script: Script) -> Mapping[str, set[str]]:
    """By stage: the measures that have been named by reveals once the stage's question is asked."""
    so_far: set[str] = set()
    known: dict[str, set[str]] = {}
    for stage in script.stages:
        so_far |= {name for reveal in stage.reveals for name in reveal.names}
        known[stage.id] = set(so_far)
    return known


def _raised(script: Script, when: When, revealed: Mapping[str, set[str]]) -> set[str]:
    """The measures that must have come up where the condition holds."""
    allowed = {name for seen in when.seen for name in seen.of}
    allowed |= {name for told in when.told if told in script.facts for name in script.facts[told].names}
    if when.stages:
        allowed |= set.intersection(*(revealed.get(stage, set()) for stage in when.stages))
    elif when.rounds and all(place.value == "second" for place in when.rounds):
        second = next((stage.id for stage in script.stages if stage.round.value == "second"), None)
        allowed |= revealed[second] if second else set()
    return allowed
