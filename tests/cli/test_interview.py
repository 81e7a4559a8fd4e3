"""`dryrun interview`: an interview in the terminal."""

from collections.abc import Iterator

import pytest

from app.cli.printing import printable
from tests.cli.running import Run


def sit(run: Run, typed: str) -> str:
    """Type these lines into `dryrun interview`; what was printed."""
    status, out, _ = run("interview", stdin=typed.encode())
    assert status == 0
    return out


def test_an_answer_ends_with_an_empty_line_and_may_have_several(run: Run) -> None:
    typed = "What response time do we need?\nAnd how long does it take now?\n\n:quit\n"
    out = sit(run, typed)
    assert "50 ms" in out
    assert "two seconds" in out
    assert "Left without a scorecard" in out


def test_finishing_shows_the_scorecard(run: Run) -> None:
    out = sit(run, "I'd add an index on email.\n\n:finish\n")
    assert "/ 100" in out
    assert "index" in out


def test_facts_hints_and_help_are_there_for_the_asking(run: Run) -> None:
    typed = ":facts\n:hint\n:help\nHow many rows are there?\n\n:facts\n:nonsense\n:quit\n"
    out = sit(run, typed)
    assert "Nothing yet" in out
    assert "Ask for it" in out
    assert ":finish" in out
    assert "40 million rows" in out
    assert "There is no :nonsense" in out


def test_skipping_to_the_end_closes_and_says_that_it_is_unscored(run: Run) -> None:
    assert "Unscored" in sit(run, ":skip\n" * 16)


def test_an_answer_that_is_too_long_is_refused_with_its_size_and_not_sent(run: Run) -> None:
    out = sit(run, "x" * 32_769 + "\n\n:quit\n")
    assert "32,769 bytes" in out
    assert "not sent" in out


def test_the_end_of_the_input_leaves_quietly(run: Run) -> None:
    assert "Left without a scorecard" in sit(run, "")


def test_ctrl_c_leaves_without_sending_what_was_half_typed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    typed: Iterator[str | type[BaseException]] = iter(["What response time do we", KeyboardInterrupt])

    def type_it(_prompt: str) -> str:
        line = next(typed)
        if isinstance(line, str):
            return line
        raise line

    monkeypatch.setattr("builtins.input", type_it)
    status, out, _ = run("interview")
    assert status == 0
    assert "Left without a scorecard" in out
    assert "50 ms" not in out


def test_what_looks_like_markup_is_shown_as_it_stands(run: Run) -> None:
    assert "There is no :[/dim];" in sit(run, ":[/dim]\n:quit\n")


def test_an_answer_cannot_drive_the_terminal() -> None:
    assert printable("red \x1b[31m\r\nnext\x07") == "red �[31m\nnext�"
