"""What is wrong with a script is found when it is loaded."""

from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from app.interview.script import Script
from app.paths import QUESTION_BANK


@pytest.fixture
def data() -> dict[str, Any]:
    """The slow-query script as plain data, to be spoilt."""
    loaded: dict[str, Any] = yaml.safe_load((QUESTION_BANK / "slow-query.yaml").read_text(encoding="utf-8"))["script"]
    return loaded


def stage(data: dict[str, Any], stage_id: str) -> dict[str, Any]:
    return next(one for one in data["stages"] if one["id"] == stage_id)


def problem(data: dict[str, Any]) -> str:
    with pytest.raises(ValidationError) as caught:
        Script.model_validate(data)
    return str(caught.value)


def test_the_script_that_comes_with_the_product_is_sound(data: dict[str, Any]) -> None:
    assert len(Script.model_validate(data).stages) == 8


def test_the_same_question_in_two_places_is_refused(data: dict[str, Any]) -> None:
    data["nudges"]["vague"]["say"].append("What follows from it, for you?")
    assert "asks in the same words" in problem(data)


def test_a_stage_without_words_that_always_fit_is_refused(data: dict[str, Any]) -> None:
    stage(data, "order")["questions"] = [
        "So {list}: in what order?",
        "From {first} to {last}: in what order would that go?",
        {"say": "And the order, now that it's mostly reads?", "when": {"told": ["read_write_ratio"]}},
    ]
    assert "one has to fit always" in problem(data)


def test_a_clause_with_a_full_stop_is_refused(data: dict[str, Any]) -> None:
    data["facts"]["qps"]["say"].append("it's 3,000.")
    assert "without punctuation" in problem(data)


def test_a_hint_that_depends_on_a_group_is_refused(data: dict[str, Any]) -> None:
    grouped = {"say": "Think of more.", "when": {"unseen": [{"of": ["@medium"]}]}}
    stage(data, "load_grows")["hints"].append(grouped)
    assert "stages.load_grows.hints" in problem(data)


def test_a_fact_is_either_answered_or_unknown(data: dict[str, Any]) -> None:
    data["facts"]["qps"] = {"short": "3,000"}
    assert "unknown: true" in problem(data)
    data["facts"]["qps"] = {"unknown": True, "short": "3,000"}
    assert "neither" in problem(data)


def test_a_key_that_is_not_known_is_refused(data: dict[str, Any]) -> None:
    data["stages"][0]["questoins"] = []
    assert "questoins" in problem(data)


def test_all_problems_are_reported_at_once(data: dict[str, Any]) -> None:
    data["nudges"]["vague"]["say"].append("What follows from it, for you?")
    data["facts"]["qps"]["say"].append("it's 3,000.")
    said = problem(data)
    assert "asks in the same words" in said
    assert "without punctuation" in said
