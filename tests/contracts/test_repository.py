"""What must hold for the repository as a whole: sizes, locks, and nothing of others committed."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 400
LOCKS = ["requirements.lock", "requirements-test.lock", "requirements-train.lock", "requirements-node.lock"]


def tracked_or_new_files() -> list[Path]:
    """Everything that a commit of the whole tree would hold."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_source_file_is_longer_than_a_reader_can_hold() -> None:
    kinds = {".py", ".html", ".js", ".sh"}
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked_or_new_files()
        if path.suffix in kinds and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert long == {}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_pins_and_hashes_every_package_and_names_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(index|extra|find)", text, re.MULTILINE)
    requirements = [
        block for block in re.split(r"\n(?=\S)", re.sub(r"^\s*#.*\n?", "", text, flags=re.MULTILINE)) if block.strip()
    ]
    assert requirements
    bare = [block.splitlines()[0] for block in requirements if "==" not in block or "--hash=sha256:" not in block]
    assert bare == []


def test_the_locks_agree_with_the_products_on_every_version() -> None:
    def pins(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))

    product = pins("requirements.lock")
    for other in ("requirements-test.lock", "requirements-train.lock"):
        assert {name: version for name, version in product.items() if pins(other).get(name) != version} == {}


def test_the_npm_lock_hashes_every_package_and_names_no_address() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert set(installed) >= {"node_modules/htmx.org", "node_modules/axe-core"}
    assert [name for name, entry in installed.items() if not entry["integrity"].startswith("sha512-")] == []
    assert [name for name, entry in installed.items() if "resolved" in entry] == []


def test_nothing_installed_or_made_by_others_is_committed() -> None:
    for ignored in ("static/vendor/htmx.min.js", "node_modules/x.js", ".venv/x", "var/dryrun.db"):
        asked = subprocess.run(["git", "check-ignore", "--quiet", ignored], cwd=ROOT, check=False)
        assert asked.returncode == 0, f"{ignored} would be committed"
    foreign = [
        path.relative_to(ROOT).as_posix()
        for path in tracked_or_new_files()
        if path.name.endswith((".min.js", ".min.css", ".whl", ".tgz", ".map", ".woff2", ".ttf"))
    ]
    assert foreign == []


def test_every_shell_script_stops_at_its_first_error() -> None:
    scripts = [*sorted((ROOT / "scripts").glob("*.sh")), ROOT / ".ci" / "run"]
    assert scripts
    assert [path.name for path in scripts if "set -euo pipefail" not in path.read_text(encoding="utf-8")] == []
