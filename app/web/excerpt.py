"""The landing page's excerpt: a scripted candidate's real scorecard, made once per process."""

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

import structlog

from app.bank.question import Question
from app.rehearsal.runner import rehearse
from app.rubric.scorecard import CriterionScore, Scorecard, ScoreStatus

log = structlog.get_logger(__name__)
SHOWN = 3  # criteria
SEED = 1


@dataclass(frozen=True)
class Excerpt:
    """A rehearsed scorecard, and those of its criteria that are shown, each with one quote. `said`: text by turn."""

    card: Scorecard
    criteria: tuple[CriterionScore, ...]
    said: Mapping[int, str]


_made: dict[str, Excerpt | None] = {}
_making = Lock()


def excerpt_of(question: Question) -> Excerpt | None:
    """The excerpt for this version of a question, made when first asked for. A rehearsal that fails is logged: the page
    then goes without.
    """
    with _making:
        if question.content_hash not in _made:
            try:
                _made[question.content_hash] = make_excerpt(question)
            except Exception:
                log.exception("rehearsal_failed", question=question.id)
                _made[question.content_hash] = None
        return _made[question.content_hash]


def make_excerpt(question: Question) -> Excerpt | None:
    """The scorecard that shows most: scored, below full marks, with quotes. None where no persona gives one."""
    best: tuple[int, Excerpt] | None = None
    for persona in question.personas.values():
        rehearsal = rehearse(question, persona, SEED)
        card = rehearsal.scorecard
        criteria = _varied(card.criteria)
        if card.status is not ScoreStatus.SCORED or card.total is None or len(criteria) < SHOWN:
            continue
        distance = abs(card.total - 90) + 100 * len(card.flags)  # good, with something left to learn
        if best is None or distance < best[0]:
            said = {number: turn.text for number, turn in enumerate(rehearsal.turns)}
            best = (distance, Excerpt(card, criteria, said))
    return best[1] if best else None


def _varied(scores: tuple[CriterionScore, ...]) -> tuple[CriterionScore, ...]:
    """One criterion of each level first, in the rubric's order, each with its longest quote, and no quote twice."""
    shown: dict[str, CriterionScore] = {}
    used: set[str] = set()
    levels: set[int] = set()
    for anew in (True, False):
        for score in scores:
            quotes = sorted((q for q in score.quotes if q.quote not in used), key=lambda q: -len(q.quote))
            if len(shown) < SHOWN and quotes and score.id not in shown and (score.level not in levels or not anew):
                shown[score.id] = score.model_copy(update={"quotes": (quotes[0],)})
                used.add(quotes[0].quote)
                levels.add(score.level)
    return tuple(shown[score.id] for score in scores if score.id in shown)
