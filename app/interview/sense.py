"""What sort of turn the candidate's latest is: an answer, questions only, or one that needs a nudge."""

from enum import StrEnum

from app.interview.script import Script
from app.interview.state import PLANNED, Heard, State
from app.interview.words import has_words
from app.transcript.readings import Act, SignalKind

TERSE = 2  # words
MOSTLY = 0.6  # the share of a turn's words from which on it counts as a list of keywords, whatever else was read in it


class Sense(StrEnum):
    """The sorts of turns. The values from `DONT_KNOW` on are the ids of nudges."""

    ANSWER = "answer"
    QUESTIONS = "questions"  # asks for facts and does nothing else
    REPEAT = "repeat"
    SKIP = "skip"
    DONE = "done"
    DONT_KNOW = "dont_know"
    ONE_WORD = "one_word"
    SILENCE = "silence"
    OFF_TOPIC = "off_topic"
    HOSTILE = "hostile"
    KEYWORDS = "keywords"
    SCORER = "scorer"
    VAGUE = "vague"
    UNCLEAR_QUESTION = "unclear_question"
    ASKS_ADVICE = "asks_advice"

    @property
    def empty(self) -> bool:
        """Whether the turn neither answers nor asks."""
        return self not in (Sense.ANSWER, Sense.QUESTIONS, Sense.DONE, Sense.UNCLEAR_QUESTION, Sense.ASKS_ADVICE)


# Read in this order: the first that the turn carries decides, unless the turn also answers.
_BY_SIGNAL = (
    (SignalKind.ADDRESSES_SCORER, Sense.SCORER),
    (SignalKind.KEYWORD_LIST, Sense.KEYWORDS),
    (SignalKind.SKIPS, Sense.SKIP),
    (SignalKind.ASKS_REPEAT, Sense.REPEAT),
    (SignalKind.DONE, Sense.DONE),
    (SignalKind.DOES_NOT_KNOW, Sense.DONT_KNOW),
    (SignalKind.OFF_TOPIC, Sense.OFF_TOPIC),
)


def sense(state: State, heard: Heard) -> Sense:
    """The sort of the turn `heard`, which may lie before the latest."""
    reading = heard.reading
    acts = {observation.act for observation in reading.observations}
    signals = {signal.kind for signal in reading.signals}
    listed = sum(signal.words for signal in reading.signals if signal.kind is SignalKind.KEYWORD_LIST)
    if listed > MOSTLY * max(reading.words, 1) and not reading.lists_order and not reading.relations:
        return Sense.KEYWORDS
    unsure = SignalKind.DOES_NOT_KNOW in signals and not acts & {Act.PROPOSE, Act.DEFER}
    if not unsure and (acts & set(PLANNED) or reading.relations):
        return Sense.ANSWER
    if not heard.text.strip(" .…-–—?!\n\t"):
        return Sense.REPEAT if "?" in heard.text else Sense.SILENCE
    asks_facts = any(o.act is Act.ASK and state.answerable(o.concept) for o in reading.observations)
    if SignalKind.KEYWORD_LIST not in signals and asks_facts:
        return Sense.QUESTIONS
    for kind, sort in _BY_SIGNAL:
        if kind not in signals or (Act.STATE in acts and kind in (SignalKind.DONE, SignalKind.OFF_TOPIC)):
            continue
        if kind is SignalKind.OFF_TOPIC and has_words(heard.text, state.script.nudges[Sense.OFF_TOPIC].cues):
            return Sense.VAGUE  # it is about the case after all, and was not understood
        return sort
    if Act.ASK in acts:
        return Sense.ASKS_ADVICE
    answerable = any(state.answerable(observation.concept) for observation in reading.observations)
    return _by_words(state.script, heard, states=Act.STATE in acts, answerable=answerable)


def _by_words(script: Script, heard: Heard, *, states: bool, answerable: bool) -> Sense:
    """The sort of a turn that neither proposes nor asks for anything known; `states`: it says something."""
    text, terse = heard.text, (heard.reading.words or len(heard.text.split())) <= TERSE
    if states and (answerable or not terse):
        return Sense.ANSWER
    for sort in (Sense.HOSTILE, Sense.ASKS_ADVICE, Sense.DONT_KNOW):
        if has_words(text, script.nudges[sort].cues):
            return sort
    suggests = has_words(text, script.nudges[Sense.VAGUE].cues)
    if (
        text.rstrip().endswith("?")
        and not suggests
        and (not terse or has_words(text, script.nudges[Sense.UNCLEAR_QUESTION].cues))
    ):
        return Sense.UNCLEAR_QUESTION
    return Sense.ONE_WORD if terse else Sense.VAGUE


def empty_in_a_row(state: State) -> int:
    """How many of the candidate's turns, counted back from the latest, were empty."""
    count = 0
    for heard in reversed(state.heard):
        if not sense(state, heard).empty:
            break
        count += 1
    return count
