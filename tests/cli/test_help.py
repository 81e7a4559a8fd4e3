"""`--help`: every command says what it does and shows an example."""

import pytest
import typer.main

from app.cli.commands import cli
from tests.cli.running import Run


def commands() -> list[tuple[str, ...]]:
    """The words of every command, those of groups included."""
    found: list[tuple[str, ...]] = []
    for name, command in typer.main.get_command(cli).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", {})
        found += [(name, sub) for sub in inner] or [(name,)]
    return found


def test_the_help_of_the_whole_names_commands_to_begin_with(run: Run) -> None:
    status, out, _ = run("--help")
    assert status == 0
    assert "dryrun serve" in out


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_the_help_of_a_command_shows_an_example(run: Run, words: tuple[str, ...]) -> None:
    status, out, _ = run(*words, "--help")
    assert status == 0
    assert f"dryrun {' '.join(words)}" in out.partition("Example")[2]
