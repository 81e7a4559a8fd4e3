"""Every command in one list, and the one place that turns an error into a line and an exit status."""

import sys

import typer

from app.cli.bank import bank
from app.cli.evaluate import evaluate
from app.cli.interview import interview
from app.cli.read import read
from app.cli.rehearse import rehearse
from app.cli.replay import replay
from app.cli.serve import serve
from app.cli.user import user
from app.errors import AppError

cli = typer.Typer(
    name="dryrun",
    help="Dry Run: sit a mock interview and get a scorecard in which every point is backed by a quote.",
    epilog="Examples: `dryrun serve`, `dryrun interview`, `dryrun bank check`. The help of each command shows its own.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
for command in (serve, read, evaluate, rehearse, replay, interview):
    cli.command()(command)
cli.add_typer(bank, name="bank")
cli.add_typer(user, name="user")


def main() -> None:
    """Run the command line; an `AppError` becomes one line on standard error and exit status 2."""
    try:
        cli()
    except AppError as error:
        print(f"dryrun: {error}", file=sys.stderr)
        sys.exit(2)
