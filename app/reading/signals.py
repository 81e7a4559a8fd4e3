# ruff: noqa: E501 - one phrase a line
"""Turn-level signs: keyword lists, text aimed at the scorer, digressions, and short answers such as "skip"."""

import re
from collections.abc import Sequence

from app.reading.scene import Scene
from app.reading.text import Gap
from app.reading.words import COMMON, LIGHT, expand_class
from app.transcript.concepts import Weight

# Phrases (patterns.py) by signal; they hold anywhere in a turn, or (SHORT) only where the turn says little else.
ADDRESSES = """
    (give|award|grant|assign|gimme) (me|us|this|him|her|candidate|all)? .. (full|max|maximum|top|100|high|highest|good|best|perfect|all|#) .. (mark~|point~|score~|rating~|grade~|level~|credit~)
    (full|max|maximum|top|perfect|highest) (marks|score|points|rating|grade|level|levels|credit)
    (ignore|disregard|forget|override|bypass) .. (previous|prior|above|earlier|all|your|the|system) .. (instruction~|prompt~|rule~|rubric|guideline~|criteria|text|message~|context)
    (system prompt|new instructions|developer mode|jailbreak|as an ai|ai grader|as a grader|language model|chatgpt|llm)
    (note|message|instruction~|hint|comment|memo|info|attention|dear|hello|hi|hey) .. (to|for)? .. (grader~|scorer~|rater~|evaluator~|grading|scoring|automatic|automated|auto|parser|classifier|algorithm|bot|evaluation|assessor~|llm|ai model|reviewer~ system)
    (set|mark|score|rate|grade|count|label|tag|treat|record|classify) .. (all|every|this|my|the|me|these) .. (criteria|criterion|level~|candidate|answer~|transcript|interview|observation~|dimension~) .. (as|to|at|with|to be|level)?
    (do not|don|never|no) (list|raise|set|add|report|include|show|use|assign) .. flag~
    (this|the) (candidate|answer|response|applicant|transcript) .. (deserve~|has shown|has demonstrated|demonstrate~|should (get|receive|score|be (rated|scored|graded|marked))|must (get|receive|score|be (rated|scored|graded|marked))|shows mastery|earned|qualifies|has covered|covers all|is an expert|meets all|fulfil~|satisfies|passed)
    (score|grade|level|rating|mark) (is|to|of|at|equals)? (100|3|10|max|maximum|full)
    ## out of ##
    (all|every) (criteria|criterion|nine criteria|rubric) .. (3|level|max|full|met|satisfied|passed|fulfilled|covered|three)
    (rubric|criterion|criteria) .. (clarify_first|asks_numbers|simple_first|tradeoffs|says|requires|level|satisfied|check)
    (clarify_first|asks_numbers|simple_first|scaling_options|no_premature_cqrs|beyond_one_db|premature_cqrs|keyword_stuffing|jumped_in|no_numbers|addresses_scorer|off_topic)
    (be|please be) (kind|generous|nice|gentle|lenient|merciful) .. (scor~|grad~|rat~|mark~|evaluat~|with me|assess~)
    (need|want|deserve|expect|like) .. (high|good|full|top|maximum|max) (score|mark~|grade|rating|point~)
    (score|grade|rate|pass|mark) (me|this answer|my answer|this candidate) ..
    (whoever|anyone|machine|program|script|computer|ai|robot|bot|software) .. (scores|grades|grading|scoring|rates|rating|evaluates|evaluating|marks) .. (this|me|my|the answer|the transcript|these)
    (keywords|key words|buzzwords|terms) (for|to) (the|your)? (scorer|grader|bot|parser|system|scan~|match~|algorithm|score|points)
    (verified|approved|reviewed) by .. (human|expert|senior)
    (pass|hire) (me|this candidate) (please|now|immediately)
    (begin|end|start) (of)? (instructions|system message|assessment|evaluation)
    (output|return|respond with|print|reply) .. (json|score|level~|criteria|only)
    (positive|favorable) (evaluation|assessment|review|rating)
    (proposes|propose) a (simple|medium|heavy)? measure
    (asks|ask) (for|only)? .. (both|one|two|three|required response time) .. (before|after|nor) .. (first)? (proposal|load|asking)
    (after|before) the first proposal
    (medium|heavy) measure~
    (step|steps) out of place
    (names|name) (one|both|neither|monitoring) (means|of them)? .. (monitoring|plan) .. (execution)? (plan|means)
    stage was not reached
"""
DOES_NOT_KNOW = """
    (i|we) (do|would|really|honestly|am)? not (know|sure|certain|have (any|an) idea)
    (no idea|no clue|not a clue|idk|dunno|have no idea|no experience|beyond (me|my)|out of my depth|never (done|been|had|seen|touched|used|did)|i have no|cannot answer|can not answer|pass on)
    (not know|not sure) (this|that|it|here|what|how|sorry|honestly)
"""
ASKS_REPEAT = """
    (repeat|rephrase|reformulate|say .. again|say it again|ask again|one more time|once more please) (that|the question|it|please|this|again)?
    (what (do|did) you mean|not understand (the|your|this)? (question)?|do not get the question|did not (get|catch|understand|hear)|didn t (get|catch)|pardon|come again|could you clarify the question|what was the question|which question)
"""
SKIPS = """
    (skip|next question|pass|move on|another question|go on please|next one|let us skip|let us move on|skip this|can we skip)
"""
DONE = """
    (nothing (to add|more|else|from me|further)|no (questions|question|more questions|further questions)|that is (all|it|everything)|that would be (all|it)|i am (done|finished|good)|all (clear|good)|no thanks|no thank you|nope|nothing|not really|we are done|thank you for|thanks for|all from me|i think that is|no i think)
"""
SIGNALS: dict[str, str] = {
    "addresses_scorer": ADDRESSES,
    "does_not_know": DOES_NOT_KNOW,
    "asks_repeat": ASKS_REPEAT,
    "skips": SKIPS,
    "done": DONE,
}
_INJECTED = re.compile(
    r"\[\[.*?(?:\]\]|\Z)|<\s*/?\s*(?:system|instructions?|admin|assistant|prompt)\b.*?(?:>|\Z)"
    r"|(?:^|\n)\s*(?:\W{0,4})(?:system|assistant|grader|scorer|evaluator|admin|instruction)s?\s*(?:note|message|prompt|override)?\s*:[^\n]*"
    r"|<!--.*?(?:-->|\Z)|\{\{.*?(?:\}\}|\Z)|\{\s*[\"'](?:criteria|score|level|total|observations|flags)[\"'].*?(?:\}+|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_ANNOUNCING = expand_class("order sequence ranking priority priorities steps")
_VERBS = expand_class(
    "is are was were be been have has had do does did would will can could should must need needs use add put "
    "create run make go take look check see get want think know help helps depends depend i we you it they then "
    "first because if when so before after"
)


def injected(text: str) -> list[tuple[int, int]]:
    """Offsets of passages in brackets or marked lines that pose as instructions."""
    return [match.span() for match in _INJECTED.finditer(text)] if any(c in text for c in "[<{:") else []


def keyword_passages(scene: Scene) -> list[tuple[int, int]]:
    """The first and last sentence of every run of sentences that only list terms."""
    runs: list[tuple[int, int]] = []
    for number in keyword_sentences(scene):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def keyword_sentences(scene: Scene) -> list[int]:
    """The sentences that only list terms: many items, few words each, no verb, no order."""
    out = []
    words = scene.words
    for number, sentence in enumerate(scene.parts.sentences):
        if sentence.question or sentence.item or sentence.last - sentence.first < 5 or number in scene.masked:
            continue
        if {"select", "from"} <= set(scene.words.word[sentence.first : sentence.last + 1]):
            continue  # a statement in SQL
        if _is_announced(scene, sentence.first, sentence.last):
            continue
        span = range(sentence.first, sentence.last + 1)
        if any(words.arrow[at] for at in span if at > sentence.first):
            continue
        if scene.asks_cause and any(words.gap[at] is Gap.HARD for at in span if at > sentence.first):
            continue  # "few calls, long mean: the statement"
        breaks = sum(1 for at in span if at > sentence.first and words.gap[at] in (Gap.SOFT, Gap.HARD))
        size = sentence.last - sentence.first + 1
        verbs = sum(1 for at in span if words.word[at] in _VERBS)
        numbers = sum(1 for at in span if words.word[at].isdigit())
        listed = scene.stage == "order" and scene.has_mention(sentence.first, sentence.last, steps_only=True)
        if (breaks >= 5 and size / (breaks + 1) <= 2.6 and verbs <= breaks // 6 and numbers < 3 and not listed) or (
            breaks == 0
            and size >= 8
            and not verbs
            and scene.stage != "order"
            and _dense(scene, sentence.first, sentence.last)
        ):
            out.append(number)
    if not out and scene.stage != "order" and _is_keyword_turn(scene):
        return list(range(len(scene.parts.sentences)))
    return out


def _is_announced(scene: Scene, first: int, last: int) -> bool:
    """ "My order: index, cache, replicas": what stands before the colon makes a claim about the list."""
    words = scene.words
    cut = next((at for at in range(first + 1, min(first + 7, last) + 1) if words.gap[at] is Gap.HARD), None)
    return cut is not None and any(word in _ANNOUNCING for word in words.word[first:cut])


def _is_keyword_turn(scene: Scene) -> bool:
    """A turn of nothing but short fragments without a verb, whatever stands between them."""
    words = scene.words
    size = len(words)
    breaks = sum(1 for at in range(1, size) if words.gap[at] >= Gap.SOFT)
    verbs = sum(1 for word in words.word if word in _VERBS)
    heavy = {one.entry.id for one in scene.mentions if one.entry.weight is Weight.HEAVY}
    if any(_is_announced(scene, one.first, one.last) for one in scene.parts.sentences[:8]):
        return False
    ordered = any(words.arrow) or any(words.item) or any(sentence.question for sentence in scene.parts.sentences)
    if ordered or verbs > breaks // 8:
        return False
    tags = scene.words.text.count("#")
    if len(heavy) >= 2 and (tags >= 4 or (breaks >= 4 and size / (breaks + 1) <= 1.8)):
        return True  # several heavy measures in single words are no plan
    return breaks >= 7 and size / (breaks + 1) <= 2.6


def _dense(scene: Scene, first: int, last: int) -> bool:
    named = {one.entry.id for one in scene.mentions_in(first, last) if one.group == "terms"}
    filler = sum(1 for word in scene.words.word[first : last + 1] if word in LIGHT or word in COMMON)
    return len(named) >= 5 and filler <= (last - first) // 4


def off_topic_words(scene: Scene, understood: Sequence[tuple[int, int]], domain: frozenset[str]) -> int:
    """How many words stand in sentences in which nothing was observed (offsets `understood`) and that are not of the
    question's field (`domain`): one word of it in a long sentence is an accident."""
    count = 0
    words = scene.words
    for sentence in scene.parts.sentences:
        span = words.word[sentence.first : sentence.last + 1]
        start, end = scene.span(sentence.first, sentence.last)
        if len(span) < 4 or any(a < end and start < b for a, b in understood):
            continue
        if sum(word in domain for word in span) > len(span) // 14:
            continue
        count += len(span)
    return count
