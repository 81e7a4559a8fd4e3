"""The one family of errors that the core and the workflows raise.

An `AppError` carries a stable `code` for programs and a message for people. It knows nothing of HTTP: the web layer
holds the only table from error class to status and page.
"""


class AppError(Exception):
    """Something that a user can be told: `str(error)` says what happened and what to do."""

    code = "error"


class NotFoundError(AppError):
    """The thing asked for does not exist, or is not the asker's: the two are not told apart."""

    code = "not_found"


class ForbiddenError(AppError):
    """The asker is known and may not do this."""

    code = "forbidden"


class ConflictError(AppError):
    """The thing has moved on since the asker saw it."""

    code = "conflict"


class InvalidError(AppError):
    """What was handed in cannot be taken; nothing was changed."""

    code = "invalid"
