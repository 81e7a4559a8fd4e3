"""Runs `dryrun` in the tests' own process."""

import io
import sys
from collections.abc import Callable

import pytest

from app.cli import main

Outcome = tuple[int, str, str]
"""Exit status, standard output, standard error."""

Run = Callable[..., Outcome]
"""Runs the command line with these arguments and, as `stdin`, this standard input."""


def run_dryrun(
    patch: pytest.MonkeyPatch, captured: pytest.CaptureFixture[bytes], arguments: tuple[str, ...], stdin: bytes
) -> Outcome:
    """Run the command line with these arguments and this standard input."""
    patch.setattr(sys, "argv", ["dryrun", *arguments])
    patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
    with pytest.raises(SystemExit) as left:
        main()
    out, err = captured.readouterr()
    return int(left.value.code or 0), out.decode(), err.decode()
