"""kill -9 amid it all: what a browser saw accepted is there, once; what it did not can be sent again."""

import random
import signal
import socket
import threading
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select
from sqlmodel import col

from app.storage.engine import make_engine
from app.storage.tables import TurnRow
from tests.cli.serving import serving

ROUNDS = 10
CLIENTS = 8
READY_IN_S = 10
TEXTS = (
    "What response time is required, and how long does the query take now?",
    "I would run EXPLAIN first, then add an index on the column in the WHERE clause.",
    "Replicas would help with reads, at the price of stale ones.",
    "I don't know.",
)

pytestmark = pytest.mark.torture


@dataclass
class Browser:
    """Somebody who answers without a pause, and sends again, with the same key, what was not acknowledged."""

    port: int
    stopping: threading.Event
    acknowledged: dict[str, str] = field(default_factory=dict)  # key to text
    started: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)

    def run(self) -> None:
        with httpx.Client(
            base_url=f"http://127.0.0.1:{self.port}",
            headers={"Sec-Fetch-Site": "same-origin"},
            cookies=self.cookies,
            timeout=15,
        ) as self.client:
            while not self.stopping.is_set():
                self._sit()

    def _sit(self) -> None:
        began = self._post("/interviews", {"question": "slow-query"})
        if began is None:
            return
        place = began.headers["location"]
        self.started.append(place)
        for turn in range(1, 33, 2):
            key, text = str(uuid.uuid4()), f"{random.choice(TEXTS)} ({uuid.uuid4()})"
            sent = self._post(f"{place}/answers", {"turn": str(turn), "key": key, "text": text})
            if sent is None:
                return
            if sent.status_code == 409:
                return  # the interviewer has closed the interview
            if sent.status_code != 303:
                self.wrong.append(f"{sent.status_code} for turn {turn}")
                return
            self.acknowledged[key] = text

    def _post(self, path: str, form: dict[str, str]) -> httpx.Response | None:
        while not self.stopping.is_set():
            try:
                return self.client.post(path, data=form)
            except httpx.TransportError:
                time.sleep(0.05)
        return None


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_no_acknowledged_answer_is_lost_or_doubled_by_kill_9(tmp_path: Path) -> None:
    port, stopping = free_port(), threading.Event()
    browsers = [Browser(port, stopping) for _ in range(CLIENTS)]
    threads = [threading.Thread(target=browser.run) for browser in browsers]
    for number in range(ROUNDS):
        before = time.monotonic()
        with serving(tmp_path, "--port", str(port)) as served:
            assert time.monotonic() - before < READY_IN_S
            if number == 0:
                for thread in threads:
                    thread.start()
            time.sleep(random.uniform(0.5, 2.0))
            served.process.send_signal(signal.SIGKILL)
            served.process.wait()
    with serving(tmp_path, "--port", str(port)) as served:
        time.sleep(0.5)
        stopping.set()
        for thread in threads:
            thread.join(30)
        _every_interview_opens(browsers)
        served.stop()

    acknowledged = {key: text for browser in browsers for key, text in browser.acknowledged.items()}
    assert [wrong for browser in browsers for wrong in browser.wrong] == []
    assert len(acknowledged) > ROUNDS * CLIENTS, "too little was going on for the test to say anything"
    _all_stand_once(tmp_path / "var" / "dryrun.db", acknowledged)


def _every_interview_opens(browsers: list[Browser]) -> None:
    for browser in browsers:
        base = f"http://127.0.0.1:{browser.port}"
        with httpx.Client(base_url=base, cookies=browser.client.cookies) as client:
            for place in browser.started[-5:]:
                assert client.get(place).status_code == 200


def _all_stand_once(file: Path, acknowledged: dict[str, str]) -> None:
    engine = make_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        query = select(col(TurnRow.interview_id), col(TurnRow.number), col(TurnRow.key), col(TurnRow.text))
        kept = connection.execute(query.order_by(col(TurnRow.interview_id), col(TurnRow.number))).all()
    engine.dispose()
    texts: dict[str, list[str]] = {}
    numbers: dict[str, list[int]] = {}
    for interview, number, key, text in kept:
        numbers.setdefault(interview, []).append(number)
        if key is not None:
            texts.setdefault(key, []).append(text)
    lost = [key for key in acknowledged if key not in texts]
    doubled = [key for key, found in texts.items() if len(found) > 1]
    changed = [key for key, text in acknowledged.items() if texts.get(key) != [text]]
    assert (lost, doubled, changed) == ([], [], [])
    assert all(found == list(range(len(found))) for found in numbers.values()), "no gap in any transcript"
    assert all(len(found) % 2 for found in numbers.values()), "every answer stands with its reply"
