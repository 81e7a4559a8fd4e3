"""A malformed question is told with file, line, path and what is expected; everything at once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.bank.problems import BankError, Problem
from app.paths import QUESTION_BANK
from app.providers.yaml_bank import load_bank, load_questions

Spoil = Callable[[str, str], Path]


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A copy of the whole bank."""
    return Path(shutil.copytree(QUESTION_BANK, tmp_path / "bank"))


@pytest.fixture
def spoil(bank: Path) -> Spoil:
    """Put one piece of the dashboard question in place of another that stands in it once; returns the file."""

    def replace(old: str, new: str) -> Path:
        path = bank / "slow-dashboard.yaml"
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the file"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path

    return replace


def problems_of(path: Path) -> list[Problem]:
    with pytest.raises(BankError) as caught:
        load_questions([path])
    return list(caught.value.problems)


def line_of(path: Path, text: str) -> int:
    """The one line that is `text`, or else the one that holds it."""
    lines = list(enumerate(path.read_text(encoding="utf-8").splitlines(), 1))
    found = [number for number, line in lines if line == text] or [number for number, line in lines if text in line]
    assert len(found) == 1, f"{text!r} stands in lines {found}"
    return found[0]


# what to replace, by what, the text whose line is told, the path that is told, a piece of the message
CASES = {
    "a key that is missing": (
        "difficulty: intermediate\n",
        "",
        "id: slow-dashboard",
        "difficulty",
        "`difficulty` is missing",
    ),
    "a key that is not known, with the ones that are": (
        "suggested_minutes: 15",
        "suggested_minutes: 15\nminutes: 20",
        "minutes: 20",
        "minutes",
        "is not a key here; expected id, title, summary",
    ),
    "a key inside a list that is not known": (
        "      name: The page",
        "      name: The page\n      colour: red",
        "colour: red",
        "script.stages[0].colour",
        "is not a key here; expected id, name, round",
    ),
    "a number where text belongs": (
        "title: A dashboard that opens slower every month",
        "title: 12",
        "title: 12",
        "title",
        "expected text",
    ),
    "text where a number belongs": (
        "suggested_minutes: 15",
        "suggested_minutes: a quarter",
        "suggested_minutes: a quarter",
        "suggested_minutes",
        "expected a whole number",
    ),
    "a number that is out of bounds": (
        "suggested_minutes: 15",
        "suggested_minutes: 500",
        "suggested_minutes: 500",
        "suggested_minutes",
        "expected less than or equal to 120",
    ),
    "a word that is not one of the choices": (
        "difficulty: intermediate",
        "difficulty: murderous",
        "difficulty: murderous",
        "difficulty",
        "expected 'introductory', 'intermediate' or 'advanced'",
    ),
    "a key given twice": (
        "suggested_minutes: 15",
        "suggested_minutes: 15\nsuggested_minutes: 16",
        "suggested_minutes: 16",
        "suggested_minutes",
        "given twice",
    ),
    "an id that is not the file's name": (
        "id: slow-dashboard\n",
        "id: fast-dashboard\n",
        "id: fast-dashboard",
        "id",
        "expected `slow-dashboard`",
    ),
    "a fact that nobody answers": (
        "    date_range:\n      say:",
        "    period_shown:\n      say:",
        "  facts:",
        "script.facts",
        "`date_range` is not answered",
    ),
    "a fact that is no concept": (
        "    date_range:\n      say:",
        "    period_shown:\n      say:",
        "    period_shown:",
        "script.facts.period_shown",
        "no fact among the concepts `period_shown`",
    ),
    "a finding that tells a fact that is not there": (
        "tells: [hardware]",
        "tells: [hardwear]",
        "tells: [hardwear]",
        "script.findings[1].tells[0]",
        "no fact `hardwear`",
    ),
    "a follow-up about a concept that is not there": (
        "unseen: [{of: [cache_invalidation]}]",
        "unseen: [{of: [cash_invalidation]}]",
        "cash_invalidation",
        "script.follow_ups[4].when.unseen[0].of[0]",
        "no concept or group `cash_invalidation`",
    ),
    "a stage twice": (
        "    - id: growth\n      name: Growth\n      round: second",
        "    - id: cause  # again\n      name: Growth\n      round: second",
        "# again",
        "script.stages[2].id",
        "another stage `cause`",
    ),
    "a stage of the first round after one of the second": (
        "      name: The plan\n      round: second",
        "      name: The plan\n      round: first  # back",
        "# back",
        "script.stages[3].round",
        "expected `second`",
    ),
    "a placeholder that does not exist": (
        "- What makes {first} hard to get right here?",
        "- What makes {frist} hard to get right here?",
        "{frist}",
        "script.follow_ups[4].ask[0]",
        "`{frist}` is no placeholder",
    ),
    "a question that names a measure which nobody has raised": (
        "        - What is the same every time the page is opened?",
        "        - Have you thought of a materialized view?",
        "Have you thought of",
        "script.stages[1].smaller[0]",
        "names the measure `materialized_view`",
    ),
    "a stage's question that describes a measure which nobody has raised": (
        "        - What is it that takes so long here, and what would you change?",
        "        - What is it that takes so long here, and would a rollup help?",
        "would a rollup help",
        "script.stages[1].questions[2]",
        "names the measure `materialized_view`",
    ),
    "a condition about a group that is not there": (
        "of: needs, before: first_proposal",
        "of: wishes, before: first_proposal",
        "of: wishes",
        "rubric.criteria[0].levels[2].when.of[1].of",
        "no group `wishes`",
    ),
    "a condition about a concept that is not there": (
        "of: [materialized_view, caching]}",
        "of: [materialized_view, cashing]}",
        "cashing",
        "rubric.criteria[2].levels[0].when.of[1]",
        "no concept `cashing`",
    ),
    "a condition about an event that is not there": (
        "at_least: 2, before: first_proposal",
        "at_least: 2, before: last_proposal",
        "last_proposal",
        "rubric.criteria[0].levels[1].when.before",
        "no event `last_proposal`",
    ),
    "a condition of a kind that does not exist": (
        "when: {kind: did, acts: [state], of: tradeoffs, at_least: 3}",
        "when: {kind: done, acts: [state], of: tradeoffs, at_least: 3}",
        "kind: done",
        "rubric.criteria[5].levels[2].when",
        "'done'",
    ),
    "a stage to try again from that is not there": (
        "      retry_from: cause",
        "      retry_from: because",
        "retry_from: because",
        "rubric.criteria[2].retry_from",
        "no stage `because`",
    ),
    "a reference order with something that is no measure": (
        "    - [partitioning]\n",
        "    - [shard_key]\n",
        "    - [shard_key]",
        "rubric.reference_order[2][0]",
        "no measure `shard_key`",
    ),
    "a stage that asks for the order and is not there": (
        "  order_asked_at: order",
        "  order_asked_at: disorder",
        "order_asked_at: disorder",
        "rubric.order_asked_at",
        "no stage `disorder`",
    ),
    "a condition that asks for more concepts than there are": (
        "of: tradeoffs, at_least: 3}",
        "of: tradeoffs, at_least: 9}",
        "at_least: 9",
        "rubric.criteria[5].levels[2].when.at_least",
        "asks for 9 of 8 concepts",
    ),
    "an event that is the beginning of a stage and an act at once": (
        "acts: [propose], of: heavy}\n  reference_order",
        "acts: [propose], of: heavy, stage: growth}\n  reference_order",
        "of: heavy, stage: growth",
        "rubric.events.first_heavy",
        "a `stage` stands alone",
    ),
    "a flag that shows something other than the words": (
        'happened: "opened with a proposal and no question: {quotes}"',
        'happened: "opened with a proposal and no question: {words}"',
        "question: {words}",
        "rubric.flags[1].happened",
        "`{words}` is no placeholder",
    ),
    "a cap that a criterion which is not there would lift": (
        "      criterion: proportion\n",
        "      criterion: portion\n",
        "criterion: portion",
        "rubric.flags[0].criterion",
        "there is no criterion `portion`",
    ),
    "a model answer for a stage that is not there": (
        "  - stage: cause\n",
        "  - stage: because\n",
        "  - stage: because",
        "model_answer[1].stage",
        "no stage `because`",
    ),
    "a persona that answers a follow-up that is not there": (
        "      how_fresh: A job",
        "      how_stale: A job",
        "how_stale: A job",
        "personas.careful.follow_ups.how_stale",
        "no follow-up `how_stale`",
    ),
    "a loan from a question that is not there": (
        "  from: slow-query",
        "  from: slow-queries",
        "  from: slow-queries",
        "borrow.from",
        "cannot borrow from `slow-queries`",
    ),
    "a loan from outside the folder": (
        "  from: slow-query",
        "  from: ../bank/slow-query",
        "borrow:",
        "borrow",
        "expected `from: <question id>`",
    ),
    "lines added to concepts where none is borrowed": (
        "  concepts: all\n",
        "",
        "borrow:",
        "borrow",
        "expected `from: <question id>`",
    ),
    "an own concept whose id is a list": (
        "  - id: date_range\n",
        "  - id: [date_range]\n",
        "  - id: [date_range]",
        "concepts[0].id",
        "expected text",
    ),
    "a borrowed concept that the lender lacks": (
        "  concepts: all",
        "  concepts: [index, indeks]",
        "[index, indeks]",
        "borrow.concepts[1]",
        "`slow-query` has no concept `indeks`",
    ),
}


@pytest.mark.parametrize(("old", "new", "at", "path", "message"), CASES.values(), ids=CASES.keys())
def test_a_fault_is_told_with_its_line_its_path_and_what_is_expected(
    spoil: Spoil, old: str, new: str, at: str, path: str, message: str
) -> None:
    file = spoil(old, new)
    found = [problem for problem in problems_of(file) if problem.path == path and message in problem.message]
    assert len(found) == 1, "\n".join(map(str, problems_of(file)))
    assert found[0].file == str(file)
    assert found[0].line == line_of(file, at), found[0]


def test_faults_of_values_of_parts_and_across_parts_are_told_at_once(bank: Path, spoil: Spoil) -> None:
    file = spoil("suggested_minutes: 15", "suggested_minutes: 500\nsuggested_minutes: 1")
    spoil("tells: [hardware]", "tells: [hardwear]")
    spoil("of: needs, before: first_proposal", "of: wishes, before: first_proposal")
    spoil("  - stage: cause\n", "  - stage: because\n")
    (bank / "broken.yaml").write_text("id: [", encoding="utf-8")
    with pytest.raises(BankError) as caught:
        load_bank(bank)
    told = {(Path(problem.file).name, problem.path) for problem in caught.value.problems}
    assert told >= {
        (file.name, "suggested_minutes"),
        (file.name, "script.findings[1].tells[0]"),
        (file.name, "rubric.criteria[0].levels[2].when.of[1].of"),
        (file.name, "model_answer[1].stage"),
        ("broken.yaml", ""),
    }
    lines = [problem.line for problem in caught.value.problems if problem.file == str(file)]
    assert lines == sorted(lines)
    for problem in caught.value.problems:
        assert str(problem) in str(caught.value)


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"", 0, "the file is empty"),
        (b"- a\n- b\n", 1, "expected a mapping"),
        (b"id: x\ntitle: [1\nsummary: y\n", 3, "not valid YAML"),
        (b"id: x\n\ttitle: y\n", 2, "not valid YAML"),
        (b"id: x\ntitle: \xff\n", 2, "not UTF-8"),
        (b"id: x\ntitle: \x01\n", 2, "control character"),
        (b"[" * 20_000, 0, "nested too deeply"),
        (b"id: x\n" + b"#" * 1_000_001, 0, "at most 1,000,000"),
        (
            b"a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"
            b"d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e]\n",
            0,
            "more than 200,000 values",
        ),
    ],
    ids=["empty", "a list", "open bracket", "tab", "not UTF-8", "control", "deep", "large", "a bomb of aliases"],
)
def test_what_is_no_question_at_all_is_told_in_one_line(
    tmp_path: Path, content: bytes, line: int, message: str
) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(content)
    problems = problems_of(file)
    assert [(problem.line, message in problem.message) for problem in problems] == [(line, True)]


def test_a_file_or_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in problems_of(tmp_path / "missing.yaml")[0].message
    with pytest.raises(BankError, match=r"no question \(\*\.yaml\)"):
        load_bank(tmp_path)


@pytest.mark.parametrize("concepts", ["", " 7", "\n  - id: [index]\n  - 12"])
def test_a_lender_whose_concepts_are_no_list_of_concepts_lends_none(bank: Path, concepts: str) -> None:
    (bank / "slow-query.yaml").write_text(f"id: slow-query\nconcepts:{concepts}\n", encoding="utf-8")
    told = {problem.path: problem.message for problem in problems_of(bank / "slow-dashboard.yaml")}
    assert told["borrow.extend.monitoring"] == "`monitoring` is not borrowed"


def test_words_that_yaml_takes_for_something_else_stay_text(spoil: Spoil) -> None:
    file = spoil("      short: mostly the last 30 days", "      short: on")
    assert load_questions([file])["slow-dashboard"].script.facts["date_range"].short == "on"
