"""Runs `dryrun serve` as its own process, on a free port, in a folder of its own."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

COMMAND = (sys.executable, "-c", "from app.cli import main; main()")
READY_IN_S = 30


@dataclass
class Served:
    """A server that runs. `printed` is the file that holds what it has printed, `errors` the one that holds its log."""

    process: subprocess.Popen[bytes]
    printed: Path
    errors: Path

    @property
    def lines(self) -> list[str]:
        return self.printed.read_text().splitlines()

    @property
    def address(self) -> str:
        return self._found(r"ready at (http://\S+)")

    @property
    def setup_link(self) -> str:
        return self._found(r"(http://\S+/setup/\S+)")

    @property
    def log(self) -> str:
        return self.errors.read_text()

    def _found(self, pattern: str) -> str:
        match = re.search(pattern, "\n".join(self.lines))
        assert match, self.lines
        return match[1]

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and wait; returns the exit status."""
        self.process.send_signal(how)
        return self.process.wait(15)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """The environment less every setting, plus those given; the working folder holds the database."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DRYRUN_")}
    root = str(Path(__file__).parents[2])
    return {**kept, "PYTHONPATH": root, "DRYRUN_PORT": "0", **settings}


@contextmanager
def serving(folder: Path, *arguments: str, **settings: str) -> Iterator[Served]:
    """A server that is ready; killed at the end where it still runs."""
    printed, errors = folder / "printed.log", folder / "errors.log"
    with printed.open("w") as out, errors.open("a") as log:
        process = subprocess.Popen(
            [*COMMAND, "serve", *arguments], cwd=folder, env=environment(folder, **settings), stdout=out, stderr=log
        )
    served = Served(process, printed, errors)
    try:
        _wait(served)
        yield served
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(10)


def _wait(served: Served) -> None:
    """Until the address has been printed; the link comes with it."""
    deadline = time.monotonic() + READY_IN_S
    while not served.printed.read_text().endswith("\n"):
        assert served.process.poll() is None, served.log
        assert time.monotonic() < deadline, served.log
        time.sleep(0.02)
