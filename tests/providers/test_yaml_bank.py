"""The bank that comes with the product, and what a question may borrow."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.bank.checks import check_question
from app.bank.problems import BankError
from app.bank.question import Question
from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank, load_questions
from app.rehearsal.runner import rehearse
from app.transcript.turns import Role, Turn


def load_question(path: Path) -> Question:
    return load_questions([path])[path.stem]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A copy of the whole bank."""
    return Path(shutil.copytree(QUESTION_BANK, tmp_path / "bank"))


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_every_question_of_the_bank_is_in_order(question_bank: Mapping[str, Question]) -> None:
    assert {"slow-query", "slow-dashboard"} <= set(question_bank)
    assert {name: check_question(one) for name, one in question_bank.items()} == {name: [] for name in question_bank}


def test_adding_a_question_means_adding_a_file(bank: Path) -> None:
    text = (bank / "slow-dashboard.yaml").read_text(encoding="utf-8")
    (bank / "slow-report.yaml").write_text(text.replace("id: slow-dashboard", "id: slow-report"), encoding="utf-8")
    added = load_bank(bank)["slow-report"]
    assert added.script.stages
    assert rehearse(added, added.personas["careful"], seed=1).scorecard.total is not None


@pytest.mark.parametrize("seed", range(5))
def test_the_dashboard_is_sat_and_scored_without_a_line_of_python(
    question_bank: Mapping[str, Question], seed: int
) -> None:
    question = question_bank["slow-dashboard"]
    careful = rehearse(question, question.personas["careful"], seed).scorecard
    eager = rehearse(question, question.personas["eager"], seed).scorecard
    assert careful.total is not None
    assert careful.total >= 80
    assert careful.flags == ()
    assert eager.total is not None
    assert eager.total <= 40
    assert {"premature_heavy", "jumped_in"} <= {flag.id for flag in eager.flags}


def test_a_borrower_stands_on_its_own_with_the_phrases_of_the_lender(question_bank: Mapping[str, Question]) -> None:
    lender, borrower = question_bank["slow-query"], question_bank["slow-dashboard"]
    lent = {entry.id: entry for entry in lender.concepts}
    held = {entry.id: entry for entry in borrower.concepts}
    assert set(lent) < set(held)
    assert {name for name, entry in lent.items() if held[name] != entry} == {"data_size", "monitoring", "qps"}
    assert Question.model_validate(borrower.model_dump(by_alias=True)).content_hash == borrower.content_hash


def test_a_borrower_can_say_that_a_word_means_something_else_here(question_bank: Mapping[str, Question]) -> None:
    turn = Turn(role=Role.CANDIDATE, stage="opening", text="I'd open the dashboard and look at the metrics.")
    quotes = {
        name: [found.quote for found in question.reader().read([turn]).observations if found.concept == "monitoring"]
        for name, question in question_bank.items()
    }
    assert "dashboard" in " ".join(quotes["slow-query"])
    assert "dashboard" not in " ".join(quotes["slow-dashboard"])
    assert "metrics" in " ".join(quotes["slow-dashboard"])


def test_a_change_of_the_lender_makes_another_version_of_the_borrower(bank: Path) -> None:
    before = load_question(bank / "slow-dashboard.yaml").content_hash
    rewrite(bank / "slow-query.yaml", "name: the required response time", "name: the response time that is required")
    assert load_question(bank / "slow-dashboard.yaml").content_hash != before


def test_an_own_concept_takes_the_place_of_a_borrowed_one(bank: Path) -> None:
    rewrite(
        bank / "slow-dashboard.yaml",
        "  - id: date_range\n",
        "  - id: network\n    kind: fact\n    name: the wire\n    asks: is it the network\n  - id: date_range\n",
    )
    question = load_question(bank / "slow-dashboard.yaml")
    assert question.concept_map["network"].name == "the wire"
    assert len([entry for entry in question.concepts if entry.id == "network"]) == 1


def test_a_question_that_borrows_cannot_lend_nor_borrow_from_itself(bank: Path) -> None:
    path = bank / "slow-dashboard.yaml"
    text = path.read_text(encoding="utf-8")
    third = bank / "third.yaml"
    third.write_text(
        text.replace("id: slow-dashboard", "id: third").replace("  from: slow-query", "  from: slow-dashboard"),
        encoding="utf-8",
    )
    with pytest.raises(BankError, match="it borrows itself"):
        load_question(third)
    third.write_text(
        text.replace("id: slow-dashboard", "id: third").replace("  from: slow-query", "  from: third"), encoding="utf-8"
    )
    with pytest.raises(BankError, match="cannot borrow from itself"):
        load_question(third)


def test_small_talk_of_its_own_goes_before_borrowed(bank: Path) -> None:
    rewrite(
        bank / "slow-dashboard.yaml",
        "\n  closing:\n",
        "\n  nudges:\n    silence:\n      say: [Well?, Hm?]\n  closing:\n",
    )
    nudges = load_question(bank / "slow-dashboard.yaml").script.nudges
    assert [wording.say for wording in nudges["silence"].say] == ["Well?", "Hm?"]
    assert nudges["skip"] == load_question(bank / "slow-query.yaml").script.nudges["skip"]


def test_the_same_content_has_the_same_hash_and_any_letter_changes_it(bank: Path) -> None:
    path = bank / "slow-query.yaml"
    first = load_question(path).content_hash
    path.write_text("# a comment is no content\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert load_question(path).content_hash == first
    rewrite(path, "title: A slow query, and then more load", "title: A slow query, and then more loads")
    assert load_question(path).content_hash != first
