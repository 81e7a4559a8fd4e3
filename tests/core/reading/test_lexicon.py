"""A lexicon's faults are named, all at once; a second question profits from everything without code."""

import pytest
from pydantic import ValidationError

from app.reading.lexicon import ConceptEntry, check_lexicon
from app.reading.patterns import Matcher
from app.reading.rules import LexiconError, RulesReader
from app.reading.text import split_words
from app.transcript.readings import Act
from app.transcript.turns import Role, Turn


def found(phrase: str, text: str) -> bool:
    return bool(Matcher([(phrase, 0)]).find(split_words(text)))


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("add~ .. index~", "adding a really good unique index", True),
        ("add~ .. index~", "add. An index", False),
        ("(very)? slow", "slow", True),
        ("(a bit|some ms) behind", "it is some ms behind", True),
        ("# (rows|records)", "forty rows", True),
        ("## rows", "forty rows", False),
        ("put (it|them) in memory", "put the them in the memory", True),
        ("put (it|them) in memory", "put them on disk in memory", False),
        ("don't cache", "do not cache", True),
        ("materialised view", "MATERIALIZED VIEW", True),
        ("select star", "SELECT * FROM t", True),
    ],
)
def test_phrases_mean_what_the_language_says(phrase: str, text: str, expected: bool) -> None:
    assert found(phrase, text) is expected


@pytest.mark.parametrize("phrase", ["(a|b", "a)", "()", "(a||b)", "# ##", "...", "~ a", "!!!"])
def test_a_phrase_that_cannot_be_understood_is_an_error_that_names_it(phrase: str) -> None:
    with pytest.raises(ValidationError) as error:
        ConceptEntry(id="x", kind="fact", name="x", says=[phrase])
    assert "x: says" in str(error.value)


def test_unknown_keys_and_missing_weights_are_errors() -> None:
    with pytest.raises(ValidationError, match="extra"):
        ConceptEntry(id="x", kind="fact", name="x", phrases=["a"])
    with pytest.raises(ValidationError, match="weight"):
        ConceptEntry(id="x", kind="measure", name="x")
    with pytest.raises(ValidationError, match="claims"):
        ConceptEntry(id="x", kind="knowledge", name="x", claims=["sparkles"])


def test_faults_between_entries_are_all_reported() -> None:
    one = ConceptEntry(id="x", kind="fact", name="x", says="@nothing at all", about=["gone"])
    problems = check_lexicon([one, one])
    assert len(problems) >= 3
    with pytest.raises(LexiconError, match="gone"):
        RulesReader([one])


def test_another_question_needs_no_code() -> None:
    kettle = ConceptEntry(id="kettle", kind="measure", weight="simple", name="a kettle", terms="kettle~")
    oven = ConceptEntry(id="oven", kind="measure", weight="heavy", name="an oven", terms="oven~")
    scale = ConceptEntry(id="scale", kind="knowledge", name="limescale", about=["kettle"], claims=["stale"])
    guests = ConceptEntry(id="guests", kind="fact", name="guests", topics="how many guests")
    turns = [
        Turn(role=Role.INTERVIEWER, stage="opening", text="Tea is late. What would you do?"),
        Turn(
            role=Role.CANDIDATE,
            stage="opening",
            text="How many guests are there? I'd buy a kettle; its water gets stale. Ovens only if that fails.",
        ),
    ]
    reading = RulesReader([kettle, oven, scale, guests]).read(turns)
    assert {(one.concept, one.act) for one in reading.observations} == {
        ("guests", Act.ASK),
        ("kettle", Act.PROPOSE),
        ("scale", Act.STATE),
        ("oven", Act.DEFER),
    }


def test_the_hash_changes_with_the_lexicon() -> None:
    one = ConceptEntry(id="x", kind="fact", name="x", says="a certain thing")
    two = ConceptEntry(id="x", kind="fact", name="x", says="another certain thing")
    assert RulesReader([one]).content_hash != RulesReader([two]).content_hash
    assert RulesReader([one]).content_hash == RulesReader([one]).content_hash
