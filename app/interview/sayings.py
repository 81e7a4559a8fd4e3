"""All that a script can make the interviewer say, and what is checked of it when a script is loaded.

No question stands in the script twice, every stage has words that always fit, and clauses can be joined. (That no
wording names a measure too early needs the words by which measures are recognised: `app.bank` checks it.)
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.interview.script import Script, Stage, Wording

_SENTENCE = re.compile(r"[^.!?]*[.!?]")
_PUNCTUATION = (".", "!", "?", ",", ";", ":")


@dataclass(frozen=True)
class Saying:
    """One wording and where it stands. A clause is joined with others; a whole sentence stands by itself."""

    path: str
    text: str
    is_clause: bool = False


def sayings(script: "Script") -> Iterator[Saying]:
    """Every wording that can be said, in the order of the file; hints, which are only shown, are left out."""
    yield from _of("scenario.context", script.scenario.context)
    for name, fact in script.facts.items():
        for key in ("say", "right", "wrong"):
            yield from _of(f"facts.{name}.{key}", getattr(fact, key), is_clause=True)
        yield from _of(f"facts.{name}.more", fact.more)
        if fact.recall:
            yield Saying(f"facts.{name}.recall", fact.recall, is_clause=True)
    for finding in script.findings:
        yield from _of(f"findings.{finding.id}.say", finding.say)
        yield from _of(f"findings.{finding.id}.brief", finding.brief)
        yield Saying(f"findings.{finding.id}.recall", finding.recall, is_clause=True)
    for stage in script.stages:
        for reveal in stage.reveals:
            yield from _of(f"stages.{stage.id}.reveals.{reveal.id}", reveal.say, is_clause=True)
        yield from _of(f"stages.{stage.id}.questions", stage.questions)
        yield from _of(f"stages.{stage.id}.smaller", stage.smaller)
    for follow_up in script.follow_ups:
        yield from _of(f"follow_ups.{follow_up.id}", follow_up.ask)
    for name, nudge in script.nudges.items():
        yield from _of(f"nudges.{name}", nudge.say)
    for reaction in script.reactions:
        yield from _of(f"reactions.{reaction.id}", reaction.say)
    for key in ("unknown", "unknown_also", "unknown_again", "closing", "closing_asked"):
        yield from _of(key, getattr(script, key))


def _of(path: str, wordings: "Iterable[Wording]", *, is_clause: bool = False) -> Iterator[Saying]:
    for place, wording in enumerate(wordings):
        yield Saying(f"{path}[{place}]", wording.say, is_clause)


def problems(script: "Script") -> list[str]:
    """What is wrong with a script's words, each with its place; empty where nothing is."""
    every = list(sayings(script))
    return [*_repeated(every), *_clauses(every), *_unsayable(script.stages), *_grouped(script.stages)]


def questions(text: str) -> list[str]:
    """The questions of a text, in lower case without what stands before them."""
    return [found.strip().lower() for found in _SENTENCE.findall(text) if found.endswith("?")]


def _repeated(every: Iterable[Saying]) -> Iterator[str]:
    first: dict[str, str] = {}
    for saying in every:
        for question in questions(saying.text):
            if question in first:
                yield f"{saying.path}: asks in the same words as {first[question]}: {question}"
            first.setdefault(question, saying.path)


def _clauses(every: Iterable[Saying]) -> Iterator[str]:
    for saying in every:
        if saying.is_clause and saying.text.endswith(_PUNCTUATION):
            yield f"{saying.path}: a clause, which is joined with others, ends without punctuation"


def _unsayable(stages: "Iterable[Stage]") -> Iterator[str]:
    for stage in stages:
        plain = [one for one in stage.questions if one.when is None and "{" not in one.say.replace("{query}", "")]
        if not plain:
            yield f"stages.{stage.id}.questions: one has to fit always, without `when` and without placeholders"


def _grouped(stages: "Iterable[Stage]") -> Iterator[str]:
    for stage in stages:
        for place, hint in enumerate(stage.hints):
            conditions = (*hint.when.seen, *hint.when.unseen) if hint.when else ()
            if any(name.startswith("@") for seen in conditions for name in seen.of):
                yield f"stages.{stage.id}.hints[{place}]: a hint is chosen without the concepts: name them one by one"
