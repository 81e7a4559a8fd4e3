"""What the README and the docs promise exists, and what exists is told."""

import re
from pathlib import Path

import typer.main

from app.cli.commands import cli
from app.settings import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = sorted((ROOT / "docs").rglob("*.md"))


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def code_of(markdown: str) -> str:
    """What stands in code: fenced blocks and backticks. Prose may say "make sure"."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", markdown, re.DOTALL))


def test_every_make_command_of_the_readme_and_docs_exists() -> None:
    for path in [ROOT / "README.md", *DOCS]:
        named = set(re.findall(r"\bmake ([a-z]+)", code_of(path.read_text(encoding="utf-8"))))
        assert named <= make_targets(), f"{path.name} names {named - make_targets()}"
    assert {"run", "test"} <= set(re.findall(r"\bmake ([a-z]+)", code_of(README)))


def test_every_dryrun_command_of_the_readme_and_docs_exists_and_the_readme_names_them_all() -> None:
    commands = set(typer.main.get_command(cli).commands)  # type: ignore[attr-defined]
    for path in [ROOT / "README.md", *DOCS]:
        named = set(re.findall(r"\bdryrun ([a-z]+)", code_of(path.read_text(encoding="utf-8"))))
        assert named <= commands, f"{path.name} names {named - commands}"
    assert commands <= set(re.findall(r"\bdryrun ([a-z]+)", code_of(README)))


def test_every_setting_is_told_in_the_docs() -> None:
    told = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    missing = [f"DRYRUN_{name.upper()}" for name in Settings.model_fields if f"`DRYRUN_{name.upper()}`" not in told]
    assert missing == []


def test_every_link_between_our_pages_leads_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)} → {target}"
        for path in [ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS]
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    ]
    assert broken == []


def test_every_decision_gives_context_decision_consequences_and_alternatives() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert decisions
    for path in decisions:
        headings = set(re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE))
        assert {"Context", "Decision", "Consequences", "Alternatives"} <= headings, path.name
    numbers = [path.name[:4] for path in decisions]
    assert numbers == [f"{place:04}" for place in range(1, len(numbers) + 1)]
