"""Flags: what a reviewer should know besides the levels, in the candidate's own words."""

from collections.abc import Sequence

from app.rubric.evidence import Evidence
from app.rubric.model import Rubric
from app.rubric.scorecard import MOST_QUOTES, FlagRaised, Quote
from app.rubric.vocabulary import listing
from app.transcript.readings import Act

SHOWN = 3
"""How many quotes `happened` names; the rest stand below it."""

LONGEST = 120
"""The most characters of one quote that `happened` repeats."""


def raised_flags(rubric: Rubric, evidence: Evidence) -> tuple[FlagRaised, ...]:
    """Every flag whose condition holds, in the rubric's order."""
    raised = []
    for rule in rubric.flags:
        judged = rule.when.judge(evidence)
        if judged.holds:
            quotes = tuple(sorted(judged.quotes, key=lambda one: (one.turn, one.start)))
            raised.append(
                FlagRaised(
                    id=rule.id,
                    name=rule.name,
                    happened=rule.happened.replace("{quotes}", listing(map(_shown, quotes[:SHOWN]))),
                    why=rule.why,
                    quotes=quotes[:MOST_QUOTES],
                    withdrawn=_withdrawn(quotes, evidence),
                )
            )
    return tuple(raised)


def cap(rubric: Rubric, flags: Sequence[FlagRaised], total: int) -> tuple[int, str | None]:
    """The total under the lowest cap of the flags raised, and the flag that lowered it (None where none did)."""
    raised = {flag.id for flag in flags}
    caps = [(rule.cap, rule.id) for rule in rubric.flags if rule.id in raised and rule.cap is not None]
    lowest = min(caps, default=(total, None))
    return lowest if lowest[0] < total else (total, None)


def _shown(quote: Quote) -> str:
    text = " ".join(quote.quote.split())
    return f"“{text if len(text) <= LONGEST else text[:LONGEST].rstrip() + '…'}”"


def _withdrawn(quotes: Sequence[Quote], evidence: Evidence) -> bool:
    """Whether every measure that raised the flag was rejected in a later answer, as the candidate's last word on it."""
    proposed = [
        found
        for found in evidence.observations
        if found.act is Act.PROPOSE
        and any((one.turn, one.start, one.concept) == (found.turn, found.start, found.concept) for one in quotes)
    ]
    return bool(proposed) and not any(evidence.stands(found) for found in proposed)
