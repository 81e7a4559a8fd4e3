"""`dryrun user`: people of this installation."""

import typer

user = typer.Typer(help="People of this installation.", no_args_is_help=True)


@user.callback()
def _group() -> None:
    """People of this installation."""


@user.command("admin-link")
def admin_link() -> None:
    """Print a new one-time link that makes whoever opens it an admin. It works for 24 hours.

    Example: `dryrun user admin-link`
    """
    from datetime import UTC, datetime

    from app.cli.serve import public_address
    from app.main import open_database
    from app.settings import load_settings
    from app.storage.engine import make_engine
    from app.workflows import people

    settings = load_settings()
    database = open_database(make_engine(settings.database_url), {})
    try:
        with database.writing() as services:
            token = people.new_setup_link(services, datetime.now(UTC))
    finally:
        database.dispose()
    print(f"{public_address(settings, settings.port)}/setup/{token}")
