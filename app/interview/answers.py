"""What the candidate's latest turn asked for, looked at or assumed, and the parts that answer it."""

from dataclasses import dataclass

from app.interview.choosing import Chooser
from app.interview.conditions import Round
from app.interview.moves import Part, PartKind
from app.interview.script import Finding
from app.interview.state import Heard, State
from app.interview.unanswered import in_question, words_about
from app.interview.words import has_words, matches, sentence_around
from app.transcript.concepts import ConceptKind
from app.transcript.readings import Act, Observation


@dataclass(frozen=True)
class Wanted:
    """One thing to tell: a fact's concept or a finding's id. `verdict` is for assumed facts: "right" or "wrong"."""

    ref: str
    asked: bool = True
    verdict: str | None = None


def wanted(state: State, heard: Heard) -> list[Wanted]:
    """What to tell now, in the order in which it came up, nothing twice."""
    found: dict[str, Wanted] = {}
    for observation in heard.reading.observations:
        for want in _wants(state, heard, observation):
            found.setdefault(want.ref, want)
    # A finding that contains a fact answers for it.
    fresh = [finding for ref in found if (finding := state.script.finding(ref)) and ref not in state.told]
    contained = {fact for finding in fresh for fact in finding.tells}
    return [want for want in found.values() if want.ref not in contained]


def _wants(state: State, heard: Heard, observation: Observation) -> list[Wanted]:
    asked = observation.act is Act.ASK
    findings = [finding for finding in state.script.findings if _looks(state, heard, observation, finding)]
    if findings:
        meant = [finding for finding in findings if has_words(heard.text, finding.words)]
        meant = meant or [finding for finding in findings if finding.otherwise or not finding.words]
        return [Wanted(finding.id, asked) for finding in meant if asked or finding.id not in state.told]
    known = state.concepts.get(observation.concept)
    is_fact = observation.concept in state.script.facts or (known is not None and known.kind is ConceptKind.FACT)
    if not is_fact:
        return []
    if asked:
        return [Wanted(observation.concept)]
    fact = state.script.facts.get(observation.concept)
    if observation.act is Act.STATE and fact and fact.number and observation.concept not in state.told:
        sentence = sentence_around(heard.text, observation.start, observation.end)
        agrees = matches(sentence, fact.number) if has_words(sentence, state.script.assumption_cues) else None
        if agrees is not None:
            return [Wanted(observation.concept, asked=False, verdict="right" if agrees else "wrong")]
    named = observation.act is Act.STATE and in_question(heard, observation)
    return [Wanted(observation.concept)] if named else []


def _looks(state: State, heard: Heard, observation: Observation, finding: Finding) -> bool:
    if observation.concept != finding.concept:
        return False
    if observation.act is not Act.ASK and (
        observation.act not in finding.acts or (finding.stages and state.stage not in finding.stages)
    ):
        return False
    return not finding.words or finding.otherwise or has_words(heard.text, finding.words)


def answer(state: State, chooser: Chooser, wants: list[Wanted], *, may_ask: bool) -> list[Part]:
    """The parts that tell `wants`. With `may_ask`, the last that is not known asks what the candidate would assume."""
    lacking = [want.ref for want in wants if _lacks(state, want.ref) and want.ref not in state.told]
    parts: list[Part] = []
    findings = [want for want in wants if state.script.finding(want.ref)]
    for want in wants:
        if _lacks(state, want.ref):
            asks = may_ask and lacking[-1:] == [want.ref]
            parts.append(_not_known(state, chooser, want.ref, asks=asks))
        elif want.verdict is not None:
            parts.append(_settle(state, chooser, want))
        elif state.script.finding(want.ref):
            alone = len(findings) == 1 and state.round is Round.FIRST
            parts.append(_show(state, chooser, want.ref, alone=alone))
        else:
            parts.extend(_tell(state, chooser, want.ref))
    return parts


def _lacks(state: State, ref: str) -> bool:
    if state.script.finding(ref):
        return False
    fact = state.script.facts.get(ref)
    return fact is None or fact.unknown


def _not_known(state: State, chooser: Chooser, ref: str, *, asks: bool) -> Part:
    script = state.script
    if ref in state.told:
        return chooser.take_any(state, PartKind.UNKNOWN, ref, script.unknown_again, variant="again")
    # The wordings are shared by all facts, so that what is used up counts for all of them.
    if asks and (part := chooser.take(state, PartKind.UNKNOWN, ref, script.unknown, about=(ref,))):
        return part
    return chooser.take_any(state, PartKind.UNKNOWN, ref, script.unknown_also, variant="also", about=(ref,))


def _settle(state: State, chooser: Chooser, want: Wanted) -> Part:
    fact, variant = state.script.facts[want.ref], want.verdict or ""
    wordings = fact.right if variant == "right" else fact.wrong
    if wordings:
        return chooser.take_any(state, PartKind.CONFIRM, want.ref, wordings, variant=variant)
    return chooser.take_any(state, PartKind.CONFIRM, want.ref, fact.say)


def _show(state: State, chooser: Chooser, ref: str, *, alone: bool) -> Part:
    """What there is to see: in full where it is the only thing to look at, otherwise in brief."""
    finding = state.script.finding(ref)
    if finding is None:
        raise KeyError(ref)
    if ref in state.told:
        return _again(state, chooser, ref)
    wordings, variant = (finding.say, "") if alone else (finding.brief, "brief")
    return chooser.take_any(state, PartKind.TELL, ref, wordings, variant=variant)


def _tell(state: State, chooser: Chooser, ref: str) -> list[Part]:
    """The fact where it has not been told; then what was asked about it in particular, or else more, or it again."""
    fact = state.script.facts[ref]
    text = words_about(state.latest, ref) if state.latest else ""
    parts = [] if ref in state.told else [chooser.take_any(state, PartKind.TELL, ref, fact.say)]
    particular = {place for place, depth in enumerate(fact.more) if has_words(text, depth.words)}
    while part := chooser.take(state, PartKind.TELL, ref, fact.more, variant="more", among=particular):
        parts.append(part)
    if not parts and particular:  # asked for the same once more
        parts.append(chooser.take_any(state, PartKind.TELL, ref, fact.more, variant="more", among=particular))
    if not parts:
        further = {place for place, depth in enumerate(fact.more) if depth.again or not depth.words}
        more = chooser.take(state, PartKind.TELL, ref, fact.more, variant="more", among=further)
        parts.append(more or _again(state, chooser, ref))
    return parts


def _again(state: State, chooser: Chooser, ref: str) -> Part:
    wording = chooser.number(f"again/{ref}", len(state.script.again))
    return Part(kind=PartKind.TELL, ref=ref, variant="again", wording=wording)
