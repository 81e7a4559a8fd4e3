"""Whether a script fits together, and fits the concepts: every id exists, every fact is answered, stages go forward."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.bank.problems import Fault, Path
from app.bank.walk import find_all
from app.interview.conditions import GROUPS, Round, Seen, When
from app.interview.personas import Persona
from app.interview.script import NUDGES, PLACEHOLDERS, Script, Wording
from app.reading.lexicon import ConceptEntry
from app.transcript.concepts import ConceptKind

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TELLS_ALONE = {"scenario", "facts", "findings", "closing"}  # parts of a script that refer to nothing just said


def check_script(script: Script, concepts: Sequence[ConceptEntry] | None) -> list[Fault]:
    """The faults of a script by itself and, where the concepts are known, against them. Paths start at `script`."""
    faults = [*_twice(script), *_rounds(script), *_wordings(script), *_nudges(script), *_inner_ids(script)]
    if concepts is not None:
        faults += [*_concepts_used(script, concepts), *_facts_answered(script, concepts)]
    return faults


def check_personas(personas: Mapping[str, Persona], script: Script) -> list[Fault]:
    """A persona answers stages, follow-ups and facts that the script has."""
    stages = {stage.id for stage in script.stages}
    follow_ups = {follow_up.id for follow_up in script.follow_ups}
    faults: list[Fault] = []
    for name, persona in personas.items():
        at: Path = ("personas", name)
        faults += _unknown((*at, "says"), persona.says, stages, "stage")
        faults += _unknown((*at, "follow_ups"), persona.follow_ups, follow_ups, "follow-up")
        faults += _unknown((*at, "facts"), persona.facts, set(script.facts), "fact")
    return faults


def _unknown(path: Path, used: Iterable[str], known: set[str], what: str) -> Iterator[Fault]:
    """A fault for each id in `used`, a list's or a mapping's, that is not `known`."""
    keyed = isinstance(used, Mapping)
    for place, name in enumerate(used):
        if name not in known:
            yield Fault(path=(*path, name if keyed else place), message=f"there is no {what} `{name}`")


def _twice(script: Script) -> Iterator[Fault]:
    """Ids that must differ. Findings and facts share one list of what can be told."""
    kinds: dict[str, list[tuple[Path, str]]] = {
        "stage": [(("stages", n, "id"), one.id) for n, one in enumerate(script.stages)],
        "finding": [(("findings", n, "id"), one.id) for n, one in enumerate(script.findings)],
        "follow-up": [(("follow_ups", n, "id"), one.id) for n, one in enumerate(script.follow_ups)],
        "reaction": [(("reactions", n, "id"), one.id) for n, one in enumerate(script.reactions)],
        "reveal": [
            (("stages", n, "reveals", m, "id"), one.id)
            for n, stage in enumerate(script.stages)
            for m, one in enumerate(stage.reveals)
        ],
    }
    for what, places in kinds.items():
        seen: set[str] = set()
        for path, name in places:
            if name in seen:
                yield Fault(path=("script", *path), message=f"there is another {what} `{name}` above")
            seen.add(name)
    for number, finding in enumerate(script.findings):
        if finding.id in script.facts:
            at = ("script", "findings", number, "id")
            yield Fault(path=at, message=f"`{finding.id}` is the name of a fact; a finding needs one of its own")


def _rounds(script: Script) -> Iterator[Fault]:
    second = False
    for number, stage in enumerate(script.stages):
        if second and stage.round is Round.FIRST:
            at = ("script", "stages", number, "round")
            yield Fault(path=at, message="a stage of the first round stands after one of the second: expected `second`")
        second = second or stage.round is Round.SECOND


def _wordings(script: Script) -> Iterator[Fault]:
    known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
    for path, wording in find_all(Wording, script, ("script",)):
        names = _PLACEHOLDER.findall(wording.say)
        for name in names:
            if name not in PLACEHOLDERS:
                yield Fault(path=path, message=f"`{{{name}}}` is no placeholder; expected one of {known}")
        rest = _PLACEHOLDER.sub("", wording.say)
        if "{" in rest or "}" in rest:
            yield Fault(path=path, message="a brace without its partner")
        if path[1] in _TELLS_ALONE and set(names) - {"query"}:
            yield Fault(path=path, message="refers to nothing that was said: only {query} can stand here")
    for number, stage in enumerate(script.stages):
        if not any(_always_fits(wording) for wording in stage.questions):
            at = ("script", "stages", number, "questions")
            yield Fault(path=at, message="expected one wording without `when` and without {first}, {last} or {list}")


def _always_fits(wording: Wording) -> bool:
    return wording.when is None and not set(_PLACEHOLDER.findall(wording.say)) - {"query"}


def _nudges(script: Script) -> Iterator[Fault]:
    yield from _unknown(("script", "nudges"), script.nudges, set(NUDGES), "nudge")
    for name in NUDGES:
        if name not in script.nudges:
            yield Fault(path=("script", "nudges"), message=f"`{name}` is missing: what is said then?")


def _inner_ids(script: Script) -> Iterator[Fault]:
    stages = {stage.id for stage in script.stages}
    tellable = set(script.facts) | {finding.id for finding in script.findings}
    for path, when in find_all(When, script, ("script",)):
        yield from _unknown((*path, "stages"), when.stages, stages, "stage")
        yield from _unknown((*path, "told"), when.told, tellable, "fact or finding")
        yield from _unknown((*path, "untold"), when.untold, tellable, "fact or finding")
    for number, finding in enumerate(script.findings):
        at: Path = ("script", "findings", number)
        yield from _unknown((*at, "stages"), finding.stages, stages, "stage")
        yield from _unknown((*at, "tells"), finding.tells, set(script.facts), "fact")
    findings = {finding.id for finding in script.findings}
    for number, stage in enumerate(script.stages):
        yield from _unknown(("script", "stages", number, "dwell_on"), stage.dwell_on, findings, "finding")
        for place, reveal in enumerate(stage.reveals):
            at = ("script", "stages", number, "reveals", place, "tells")
            if reveal.tells not in script.facts:
                yield Fault(path=at, message=f"there is no fact `{reveal.tells}`")
            elif script.facts[reveal.tells].unknown:
                yield Fault(path=at, message=f"the fact `{reveal.tells}` is unknown: it cannot be revealed")


def _concepts_used(script: Script, concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    known = {entry.id for entry in concepts}
    measures = {entry.id for entry in concepts if entry.kind is ConceptKind.MEASURE}
    yield from _unknown(("script", "spoken"), script.spoken, known, "concept")
    for path, seen in find_all(Seen, script, ("script",)):
        yield from _unknown((*path, "of"), seen.of, known | set(GROUPS), "concept or group")
    for number, finding in enumerate(script.findings):
        yield from _unknown(("script", "findings", number, "concept"), [finding.concept], known, "concept")
    for name, fact in script.facts.items():
        yield from _unknown(("script", "facts", name, "names"), fact.names, measures, "measure")
    for number, stage in enumerate(script.stages):
        for place, reveal in enumerate(stage.reveals):
            at: Path = ("script", "stages", number, "reveals", place, "names")
            yield from _unknown(at, reveal.names, measures, "measure")


def _facts_answered(script: Script, concepts: Sequence[ConceptEntry]) -> Iterator[Fault]:
    facts = {entry.id for entry in concepts if entry.kind is ConceptKind.FACT}
    yield from _unknown(("script", "facts"), script.facts, facts, "fact among the concepts")
    for name in sorted(facts - set(script.facts)):
        message = f"`{name}` is not answered: what does the interviewer say when asked, or `unknown: true`"
        yield Fault(path=("script", "facts"), message=message)
