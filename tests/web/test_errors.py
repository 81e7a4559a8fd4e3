"""Whatever goes wrong is told by a page: what happened, that nothing is lost, what to do."""

import io
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from app.errors import AppError
from app.logs import configure_logging
from app.web.errors import HEADINGS, STATUSES, status_of
from app.workflows import errors as workflow_errors
from tests.web.server import Served
from tests.web.visitor import Visitor

OURS = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the product logs, set up as `dryrun serve` does it."""
    root = logging.getLogger()
    handlers, level, before = list(root.handlers), root.level, structlog.get_config()
    stream = io.StringIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", stream)
        configure_logging("info", "json")
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


@pytest.mark.parametrize("path", ["/nowhere", "/questions/nothing", "/interviews/none", "/interviews/none/scorecard"])
def test_what_is_not_there_is_told_by_a_page_with_a_way_on(visitor: Visitor, path: str) -> None:
    page = visitor.get(path)
    assert page.status == 404
    assert page.headers["content-type"].startswith("text/html")
    assert HEADINGS[404] in page.text
    assert page.links["To the start page"] == "/"


def test_the_wrong_method_is_told_by_a_page(visitor: Visitor) -> None:
    response = visitor.client.post("/questions", headers=OURS)
    assert response.status_code == 405
    assert HEADINGS[405] in response.text


@pytest.mark.parametrize(
    ("path", "status"),
    [("/interviews", 404), ("/theme", 303), ("/sign-in", 422), ("/setup/none", 422), ("/interviews/x/answers", 404)],
)
def test_a_form_without_its_fields_never_shows_json(visitor: Visitor, path: str, status: int) -> None:
    response = visitor.client.post(path, headers=OURS)
    assert response.status_code == status
    assert "application/json" not in response.headers.get("content-type", "")


def test_a_file_where_a_text_belongs_is_refused_by_a_page(visitor: Visitor) -> None:
    page = visitor.start()
    response = visitor.client.post(page.composer.action, files={"text": ("a.txt", b"index")}, headers=OURS)
    assert response.status_code == 422
    assert HEADINGS[422] in response.text


def test_an_incomplete_answer_form_is_refused_and_its_text_kept(visitor: Visitor) -> None:
    page = visitor.start()
    told = visitor.post(page.composer.action, {"text": "typed", "turn": "1"})
    assert told.status == 422
    assert told.composer.fields["text"] == "typed"
    stale = visitor.post(page.composer.action, {"text": "typed", "turn": "one", "key": "k"})
    assert stale.status == 409
    assert stale.composer.fields["text"] == "typed"


def test_a_text_for_an_interview_that_is_gone_is_shown_for_copying(visitor: Visitor) -> None:
    page = visitor.start()
    visitor.post(f"{page.path}/delete", {})
    told = visitor.say(page, "Typed <before> it went")
    assert told.status == 404
    assert "Typed &lt;before&gt; it went" in told.html


def test_an_unknown_fault_shows_an_id_that_stands_in_the_log_and_no_more(
    visitor: Visitor, served: Served, monkeypatch: pytest.MonkeyPatch, logged: io.StringIO
) -> None:
    page = visitor.start()

    def broken(*_args: object) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr("app.workflows.answers.answer", broken)
    told = visitor.say(page, "The text that was typed")
    assert told.status == 500
    assert HEADINGS[500] in told.text
    assert "a secret detail" not in told.html
    assert "The text that was typed" in told.html
    assert "content-security-policy" in told.headers
    fault_id = told.html.split("<code>")[1].split("</code>")[0]
    assert len(fault_id) >= 12
    assert fault_id in logged.getvalue()
    assert "The text that was typed" not in logged.getvalue()
    monkeypatch.undo()
    assert visitor.say(page, "The text that was typed").status == 200


def test_every_error_of_the_workflows_has_a_status_of_its_own_kind() -> None:
    found = [
        error
        for error in vars(workflow_errors).values()
        if isinstance(error, type) and issubclass(error, AppError) and error.__module__ == workflow_errors.__name__
    ]
    assert found
    for error in found:
        assert any(issubclass(error, known) for known, _ in STATUSES), error
    assert status_of(AppError("unknown")) == 500
