"""One URL moves the product to PostgreSQL, and to as many processes as wanted."""

from pathlib import Path

import httpx

from tests.cli.serving import serving
from tests.storage.conftest import new_database
from tests.workflows.candidates import STRONG

SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}


def test_two_processes_serve_one_interview(postgresql_server: str, tmp_path: Path) -> None:
    url = new_database(postgresql_server)
    folders = [tmp_path / "one", tmp_path / "other"]
    for folder in folders:
        folder.mkdir()
    with (
        serving(folders[0], DRYRUN_DATABASE_URL=url) as one,
        serving(folders[1], DRYRUN_DATABASE_URL=url) as other,
        httpx.Client(headers=SAME_ORIGIN) as browser,
    ):
        place = browser.post(f"{one.address}/interviews", data={"question": "slow-query"}).headers["location"]
        form = {"turn": "1", "key": "k", "text": STRONG[0]}
        assert browser.post(f"{other.address}{place}/answers", data=form).status_code == 303
        assert browser.post(f"{one.address}{place}/answers", data=form).status_code == 303, "the same answer once more"
        shown = [browser.get(f"{server.address}{place}").text for server in (one, other)]
        assert all(STRONG[0] in page for page in shown)
        assert all("dryrun.db" not in path.name for folder in folders for path in folder.rglob("*"))
