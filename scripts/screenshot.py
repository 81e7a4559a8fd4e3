"""Takes docs/screenshot.png from the running app: the scorecard of an interview sat in Chromium. `make screenshot`."""

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, StorageState

from app.paths import QUESTION_BANK, ROOT
from app.providers.yaml_bank import load_bank
from tests.browsers import chromium

TARGET = ROOT / "docs" / "screenshot.png"
WIDTH, HEIGHT = 1280, 1240
PERSONA = "thin"  # right, with few reasons: its scorecard shows what was earned and what was missing
STARTED_WITHIN_S = 60


@contextmanager
def running_app() -> Iterator[str]:
    """The app on a free port with a database of its own; yields its address."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [str(Path(sys.executable).with_name("dryrun")), "serve", "--port", "0"],
            cwd=folder,
            env={**os.environ, "DRYRUN_DATABASE_URL": f"sqlite:///{folder}/screenshot.db"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        signal.alarm(STARTED_WITHIN_S)  # a server that says nothing must not keep us waiting for ever
        try:
            yield address_told_by(server)
        finally:
            signal.alarm(0)
            server.terminate()
            server.wait(timeout=20)


def address_told_by(server: subprocess.Popen[str]) -> str:
    """The first address that the server prints."""
    assert server.stdout is not None
    said = []
    for line in server.stdout:
        said.append(line)
        if found := re.search(r"http://[\w.]+:\d+", line):
            signal.alarm(0)
            return found[0]
    raise SystemExit(f"the server did not start:\n{''.join(said)}")


def sit_interview(browser: Browser, address: str) -> tuple[str, StorageState]:
    """Sit the slow-query interview as a persona does; returns the scorecard's address and the cookies to see it with.

    Without JavaScript, so that every answer is a page to wait for.
    """
    question = load_bank(QUESTION_BANK)["slow-query"]
    persona = question.personas[PERSONA]
    left = {question.script.stage(stage).name: list(answers) for stage, answers in persona.says.items()}
    with browser.new_context(java_script_enabled=False, base_url=address) as context:
        page = context.new_page()
        page.goto("/")
        page.get_by_role("button", name="Start the interview").click()
        scorecard = page.get_by_role("link", name="See the scorecard")
        while not scorecard.count():
            answers = left.get(page.locator(".wide-only .stage-now").inner_text(), [])
            page.get_by_label("Your answer").fill(answers.pop(0) if answers else persona.fallback[0])
            page.get_by_role("button", name="Send").click()
        return scorecard.get_attribute("href") or "", context.storage_state()


def main() -> None:
    """Write the picture."""
    with running_app() as address, chromium() as browser:
        scorecard, cookies = sit_interview(browser, address)
        page = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", base_url=address, storage_state=cookies
        )
        page.goto(scorecard, wait_until="networkidle")
        page.screenshot(path=TARGET)
    print(f"wrote {TARGET.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
