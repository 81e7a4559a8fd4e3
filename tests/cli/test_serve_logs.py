"""Log lines: one JSON object each, scrubbed below whatever callers take care of, quiet about what is no news."""

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from app.logs import configure_logging


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def test_a_line_is_json_with_time_level_and_fields(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    structlog.get_logger("part").info("happened", count=3)
    entry = json.loads(capsys.readouterr().err)
    assert (entry["event"], entry["level"], entry["logger"], entry["count"]) == ("happened", "info", "part", 3)
    assert entry["timestamp"].endswith("Z")


def test_fields_that_sound_like_secrets_or_answers_are_struck_out(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    structlog.get_logger().info("x", password="canary", Setup_Token="canary", answer_text="canary", email="canary")
    assert "canary" not in capsys.readouterr().err


@pytest.mark.parametrize("style", ["json", "console"])
def test_a_fault_is_logged_with_its_traceback_and_without_the_values_in_it(
    capsys: pytest.CaptureFixture[str], style: str
) -> None:
    configure_logging("info", style)  # type: ignore[arg-type]

    def fail(said: str) -> None:
        raise ZeroDivisionError

    try:
        fail("canary")
    except ZeroDivisionError:
        structlog.get_logger().exception("broke")
    err = capsys.readouterr().err
    assert "ZeroDivisionError" in err
    assert "in fail" in err
    assert err.count("canary") <= 1, "the source line may stand there, the value of the variable may not"


def test_lines_of_libraries_come_in_the_same_form(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "json")
    logging.getLogger("some.library").warning("beware of %s", "this")
    logging.getLogger("alembic.runtime.migration").info("chatter")
    logging.getLogger("uvicorn.error").info("chatter")
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["event"] == "beware of this"


def test_what_is_below_the_level_is_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("warning", "json")
    structlog.get_logger().info("x")
    assert capsys.readouterr().err == ""


def test_without_a_terminal_lines_are_json_by_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging("info", "auto")
    structlog.get_logger().info("x")
    assert json.loads(capsys.readouterr().err)["event"] == "x"
