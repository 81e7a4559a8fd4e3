"""`dryrun serve`: two commands to a running product, and one clear line where that cannot be."""

import json
import logging
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import httpx
import pytest
import structlog

from app.cli import main
from app.settings import Settings
from tests.cli.serving import COMMAND, environment, serving

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}
ADMIN = {"email": "ada@example.org", "password": "correct horse battery"}


class Run(Protocol):
    """Runs the command line in this process, in an empty folder; returns exit status, standard output and error."""

    def __call__(self, *words: str, **settings: str) -> tuple[int, str, str]: ...


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DRYRUN_{name.upper()}", raising=False)
    monkeypatch.setenv("DRYRUN_PORT", "0")
    monkeypatch.chdir(tmp_path)

    def command(*words: str, **settings: str) -> tuple[int, str, str]:
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["dryrun", *words])
        with pytest.raises(SystemExit) as left:
            main()
        return int(left.value.code or 0), *capsys.readouterr()

    yield command
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


def refused(run: Run, *words: str, **settings: str) -> str:
    """The one line with which `dryrun serve` refuses to start."""
    status, out, err = run("serve", *words, **settings)
    assert (status, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith("dryrun: ")
    return line


def test_restarts_keep_everything_and_print_a_link_until_somebody_is_admin(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        assert (tmp_path / "var" / "dryrun.db").is_file(), "the data lies in the working folder"
        assert httpx.get(served.address).status_code == 200
        assert httpx.get(served.setup_link).status_code == 200
        first_link = served.setup_link.rpartition("/")[2]
        with httpx.Client(base_url=served.address, headers=SAME_ORIGIN) as browser:
            started = browser.post("/interviews", data={"question": "slow-query"})
            assert started.status_code == 303
            place, cookies = started.headers["location"], dict(browser.cookies)
        assert served.stop(signal.SIGTERM) in (0, -signal.SIGTERM)
    with serving(tmp_path) as served:
        assert httpx.get(served.address + place, cookies=cookies).status_code == 200
        assert served.setup_link.rpartition("/")[2] != first_link
        made = httpx.post(served.setup_link, data=ADMIN, headers=SAME_ORIGIN)
        assert made.status_code == 303
        again = httpx.post(served.setup_link, data=ADMIN, headers=SAME_ORIGIN)
        assert again.status_code in (404, 422), "it works once"
    with serving(tmp_path) as served:
        assert served.lines == [f"Dry Run is ready at {served.address}"]


def test_it_stops_in_good_order_on_ctrl_c(tmp_path: Path) -> None:
    with serving(tmp_path) as served:
        assert httpx.get(served.address).status_code == 200
        assert served.stop(signal.SIGINT) == 0
        assert "Traceback" not in served.log


def test_the_public_address_is_printed_and_a_misspelt_setting_is_warned_of(tmp_path: Path) -> None:
    settings = {"DRYRUN_PUBLIC_URL": "https://interviews.example.org/", "DRYRUN_DATABSE_URL": "sqlite:///x.db"}
    with serving(tmp_path, **settings) as served:
        assert served.lines[0] == "Dry Run is ready at https://interviews.example.org"
        assert "https://interviews.example.org/setup/" in served.lines[1]
        assert "DRYRUN_DATABSE_URL (did you mean DRYRUN_DATABASE_URL?)" in served.log


def test_the_log_names_requests_by_id_and_holds_no_secret(tmp_path: Path) -> None:
    with serving(tmp_path, DRYRUN_LOG_FORMAT="json") as served:
        with httpx.Client(base_url=served.address, headers=SAME_ORIGIN) as browser:
            place = browser.post("/interviews", data={"question": "slow-query"}).headers["location"]
            browser.post(f"{place}/answers", data={"turn": "1", "key": "k1", "text": "canary-answer"})
            browser.get(place + "/no-such-page-canary-path?canary=query")
            cookie = browser.cookies["dryrun_session"]
        link = served.setup_link
        marked = httpx.get(link)
        served.stop()
        entries = [json.loads(line) for line in served.log.splitlines()]
        ids = {entry.get("request_id") for entry in entries}
        assert marked.headers["x-request-id"] in ids
        assert len(ids) >= 4
        answered = next(entry for entry in entries if str(entry.get("route")).endswith("/answers"))
        assert answered["route"] == "/interviews/{interview_id}/answers"
        assert answered["method"] == "POST"
        assert answered["status"] in (200, 303)
        assert answered["ms"] > 0
        for secret in ("canary", link.rpartition("/")[2], cookie, place.rpartition("/")[2]):
            assert secret not in served.log


def test_a_refusal_is_one_line_without_a_traceback_for_a_shell_as_well(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("in the way")
    command = [*COMMAND, "serve"]
    done = subprocess.run(command, cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("dryrun: cannot write the database file")


def test_a_taken_port_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = refused(run, "--port", port)
    assert f"cannot listen on 127.0.0.1 port {port}" in line
    assert "--port" in line
    assert not (tmp_path / "var").exists(), "a start that cannot listen touches no database"


def test_a_host_that_is_not_there_is_said_in_one_line(run: Run) -> None:
    assert "cannot find the address 'no such host'" in refused(run, "--host", "no such host")


def test_a_database_from_a_newer_version_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    run("user", "admin-link")
    with sqlite3.connect(tmp_path / "var" / "dryrun.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    assert "newer version of Dry Run" in refused(run)


def test_a_server_that_is_not_there_is_said_in_one_line(run: Run) -> None:
    line = refused(run, DRYRUN_DATABASE_URL="postgresql://ada:hunter2@127.0.0.1:1/none")
    assert "cannot use the database" in line
    assert "hunter2" not in line


def test_a_question_bank_with_problems_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bank").mkdir()
    (tmp_path / "bank" / "broken.yaml").write_text("id: something-else\ntitle: 7\n")
    line = refused(run, DRYRUN_QUESTION_BANK="bank")
    assert "broken.yaml" in line
    assert "problems" in line


def test_an_empty_question_bank_is_said_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bank").mkdir()
    assert "no question" in refused(run, DRYRUN_QUESTION_BANK="bank")


def test_every_wrong_setting_is_named_in_the_one_line(run: Run) -> None:
    line = refused(
        run,
        DRYRUN_PORT="many",
        DRYRUN_LOG_LEVEL="loud",
        DRYRUN_DATABASE_URL="mysql://ada:hunter2@host/x",
        DRYRUN_QUESTION_BANK="nowhere",
        DRYRUN_PUBLIC_URL="example.org/dryrun",
    )
    for name in ("PORT", "LOG_LEVEL", "DATABASE_URL", "QUESTION_BANK", "PUBLIC_URL"):
        assert f"DRYRUN_{name}: " in line
    assert "hunter2" not in line


def test_admin_link_prints_a_link_that_works(run: Run) -> None:
    from app.main import open_database
    from app.settings import load_settings
    from app.storage.engine import make_engine
    from app.workflows import people

    status, out, _ = run("user", "admin-link", DRYRUN_PORT="8765")
    assert status == 0
    assert out.startswith("http://127.0.0.1:8765/setup/")
    database = open_database(make_engine(load_settings().database_url), {})
    with database.reading() as services:
        assert people.setup_link_is_open(services, out.strip().rpartition("/")[2], datetime.now(UTC))
    database.dispose()


def test_help_is_instant_since_nothing_heavy_is_imported_for_it(tmp_path: Path) -> None:
    code = """
import sys
from app.cli.commands import cli
try:
    cli(["serve", "--help"])
except SystemExit:
    pass
print("heavy:", sorted({"fastapi", "sqlalchemy", "alembic", "uvicorn", "yaml"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True)
    assert "--port" in done.stdout
    assert "dryrun serve --port 8080" in done.stdout
    assert done.stdout.endswith("heavy: []\n")
