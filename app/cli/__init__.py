"""The command line: `dryrun`.

Lives here: one module per command, each thin: parse, call, print. May not: rules of the product. Heavy imports stand
inside the commands, so that `--help` is instant. Start at `commands.py`.
"""

from app.cli.commands import main

__all__ = ["main"]
