"""Scoring: from a reading to a scorecard, by the rubric's conditions alone. Same observations, same bytes."""

from collections.abc import Sequence
from math import floor

from app.rubric.evidence import Evidence
from app.rubric.flags import cap, raised_flags
from app.rubric.hashing import content_hash
from app.rubric.headline import headline
from app.rubric.judgement import FAILED, Judgement
from app.rubric.model import Criterion, Rubric, ScoringContext
from app.rubric.scorecard import MOST_QUOTES, CriterionScore, Hashes, OrderedStep, Quote, Scorecard, ScoreStatus
from app.rubric.vocabulary import number_word
from app.transcript.readings import Reading
from app.transcript.turns import Turn

TOP = 3
"""The highest level."""


def score(context: ScoringContext, turns: Sequence[Turn], reading: Reading) -> Scorecard:
    """Score one transcript. Where nothing was proposed, the scorecard is unscored: no levels, no total, flags still."""
    rubric, evidence = context.rubric, _evidence(context, turns, reading)
    flags = raised_flags(rubric, evidence)
    hashes = Hashes(
        transcript=content_hash(turns),
        observations=content_hash(reading),
        question=context.question_hash,
        rubric=rubric.content_hash,
        reader=context.reader_hash,
    )
    human = _wants_human(rubric, evidence)
    if not rubric.scored_when.judge(evidence).holds:
        return Scorecard(
            status=ScoreStatus.UNSCORED,
            reason=f"{rubric.unscored} {human}" if human else rubric.unscored,
            headline=rubric.unscored,
            flags=flags,
            needs_human=human is not None,
            understood=reading.understood,
            hashes=hashes,
        )
    criteria = tuple(_criterion_score(criterion, rubric, evidence) for criterion in rubric.criteria)
    full = _total(criteria)
    total, capped_by = cap(rubric, flags, full)
    best = _next_step(rubric, criteria, capped_by)
    return Scorecard(
        status=ScoreStatus.SCORED,
        reason=human,
        total=total,
        headline=headline(rubric, criteria, best),
        criteria=criteria,
        flags=flags,
        order=_order(evidence),
        steps_misplaced=len(evidence.placement.moved),
        next_step=best.id if best else None,
        capped_by=capped_by,
        needs_human=human is not None,
        understood=reading.understood,
        hashes=hashes,
    )


def levels(context: ScoringContext, turns: Sequence[Turn], reading: Reading) -> dict[str, int]:
    """Every criterion's level, 0 to 3, in the rubric's order, also where a scorecard would be unscored."""
    evidence = _evidence(context, turns, reading, explains=False)
    return {criterion.id: _reached(criterion, evidence) for criterion in context.rubric.criteria}


def _evidence(context: ScoringContext, turns: Sequence[Turn], reading: Reading, explains: bool = True) -> Evidence:
    rubric = context.rubric
    return Evidence(context.vocabulary, rubric.reference_order, turns, reading, rubric.order_asked_at, explains)


def _reached(criterion: Criterion, evidence: Evidence) -> int:
    """The level: the highest whose condition holds, whatever the conditions below it say."""
    numbered = reversed(list(enumerate(criterion.levels, start=1)))
    return next((number for number, level in numbered if level.when.judge(evidence).holds), 0)


def _criterion_score(criterion: Criterion, rubric: Rubric, evidence: Evidence) -> CriterionScore:
    """Only the level reached and the next one are explained."""
    level = _reached(criterion, evidence.quiet)
    earned = criterion.levels[level - 1].when.judge(evidence) if level else FAILED
    ahead = criterion.levels[level].when.judge(evidence) if level < TOP else None
    weights = sum(one.weight for one in rubric.criteria)
    return CriterionScore(
        id=criterion.id,
        name=criterion.name,
        weight=criterion.weight,
        level=level,
        meaning=criterion.means(level),
        quotes=_in_order(earned.quotes),
        looked_through=None if earned.quotes else _looked_through(earned, evidence),
        next_meaning=criterion.means(level + 1) if ahead else None,
        missing=ahead.missing if ahead else (),
        gain=round(100 * criterion.weight / (TOP * weights), 2) if ahead else 0.0,
        stage=criterion.retry_from,
    )


def _in_order(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """By turn and offset, each once, the first MOST_QUOTES."""
    in_order = sorted(dict.fromkeys(quotes), key=lambda one: (one.turn, one.start, one.end, one.reads_as))
    return tuple(in_order[:MOST_QUOTES])


def _looked_through(earned: Judgement, evidence: Evidence) -> str:
    """What was searched where there is nothing to quote: the answers, and what was not found in them."""
    count = len(evidence.answers)
    searched = f"Looked through {f'all {number_word(count)} answers' if count > 1 else 'the one answer'}"
    if not earned.absent:
        return f"{searched}: nothing in them meets a higher level."
    # Who never did a thing never did it in the first round either: the wider says it all.
    widest = [one for one in earned.absent if not any(one.startswith(f"{other} ") for other in earned.absent)]
    return f"{searched}: nowhere did you {' or '.join(widest)}."


def _total(criteria: Sequence[CriterionScore]) -> int:
    """The weighted mean of the levels on a scale of 0 to 100, halves rounded up."""
    reached = sum(one.weight * one.level for one in criteria)
    return floor(100 * reached / (TOP * sum(one.weight for one in criteria)) + 0.5)


def _next_step(rubric: Rubric, criteria: Sequence[CriterionScore], capped_by: str | None) -> CriterionScore | None:
    """The criterion whose next level would have moved the total most; under a cap, the one that the flag is about,
    since no other moves the total. None where every level is reached.
    """
    about = next((flag.criterion for flag in rubric.flags if flag.id == capped_by), None)
    best = max(criteria, key=lambda one: (one.id == about and one.gain > 0, one.gain))
    return best if best.gain else None


def _wants_human(rubric: Rubric, evidence: Evidence) -> str | None:
    """Why a person should look at this scorecard; None where the reading can be trusted."""
    understood = evidence.reading.understood
    words = sum(turn.words for turn in evidence.reading.turns)
    if words >= rubric.review.fewest_words and understood < rubric.review.understood_below:
        return f"Only about {understood:.0%} of the text was surely understood, so levels may miss what was said."
    return rubric.review.because if rubric.review.when.judge(evidence).holds else None


def _order(evidence: Evidence) -> tuple[OrderedStep, ...]:
    """The candidate's order, each step with its place in the reference order of the measures named."""
    placement = evidence.placement
    return tuple(
        OrderedStep(
            concept=step,
            name=evidence.vocabulary.concept(step),
            place=number,
            reference=placement.reference.index(step) + 1,
            misplaced=step in placement.moved,
        )
        for number, step in enumerate(placement.order, start=1)
    )
