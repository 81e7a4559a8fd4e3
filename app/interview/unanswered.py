"""Questions of the candidate's that a reply would leave without a word: for an opinion, or not understood."""

import re
from enum import StrEnum

from app.interview.sense import Sense, sense
from app.interview.state import Heard, State
from app.interview.words import has_words
from app.transcript.readings import Act, Observation

TERSE = 5  # words; "and CPU usage?" asks, whatever else its words could mean
SHORTEST = 4  # words; shorter ones ("Why?", "or rows?") belong to what stands beside them
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]*")


class LeftOpen(StrEnum):
    """What is left open; the values are the ids of the nudges that say so."""

    ASKED_BACK = "asked_back"  # wants to know what the interviewer thinks
    MISSED = "missed"  # asks for something that was not understood


def in_question(heard: Heard, observation: Observation) -> bool:
    """Whether what was observed is all that a terse question is about."""
    for sentence in _SENTENCE.finditer(heard.text):
        if sentence.start() <= observation.start and observation.end <= sentence.end():
            return sentence.group().rstrip().endswith("?") and len(sentence.group().split()) <= TERSE
    return False


def words_about(heard: Heard, concept: str) -> str:
    """The sentences that ask for the concept, with the questions in which nothing was read: they may belong to it.

    Of several questions about one concept the reader keeps the first.
    """
    found = heard.reading.observations
    kept: list[str] = []
    for sentence in _SENTENCE.finditer(heard.text):
        here = {one.concept for one in found if one.start < sentence.end() and one.end > sentence.start()}
        if concept in here or (not here and sentence.group().rstrip().endswith("?")):
            kept.append(sentence.group())
    return " ".join(kept)


def left_open(state: State, heard: Heard) -> LeftOpen | None:
    """What a turn that also answers, or asks for known things too, leaves open; None where everything was heard.

    A question in which the reader found nothing counts where it ends the turn, and anywhere in a turn of questions.
    """
    turn, cues = sense(state, heard), state.script.nudges[Sense.ASKS_ADVICE].cues
    sentences = list(_SENTENCE.finditer(heard.text))
    questions = [one for one in sentences if one.group().rstrip().endswith("?")]
    if any(has_words(one.group(), cues) for one in questions):
        return LeftOpen.ASKED_BACK
    found = (*heard.reading.observations, *heard.reading.signals, *heard.reading.relations)
    unheard = [
        one
        for one in questions
        if len(one.group().split()) >= SHORTEST and not any(f.start < one.end() and f.end > one.start() for f in found)
    ]
    if turn is not Sense.QUESTIONS:
        unheard = [one for one in unheard if one is sentences[-1]]
    asked = {observation.concept for observation in heard.reading.observations if observation.act is Act.ASK}
    # As many things asked for as there are questions: then a question without one put the same thing once more.
    return LeftOpen.MISSED if unheard and len(asked) < len(questions) else None
