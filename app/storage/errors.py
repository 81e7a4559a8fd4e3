"""What can be wrong with a database, in words for whoever runs the installation."""

from app.errors import AppError


class DatabaseError(AppError):
    """The database cannot be used; the message is one line and says what to do."""

    code = "database"


class NewerDatabaseError(DatabaseError):
    """The database was migrated by a newer version of the product."""

    code = "newer_database"

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"the database was made by a newer version of Dry Run (its revision {revision} is unknown here): "
            "install that version, or name another database in DRYRUN_DATABASE_URL"
        )
