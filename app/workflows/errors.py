"""What can go wrong in a user's action, named. Each message can be shown to the user as it stands."""

from datetime import timedelta
from math import ceil

from app.errors import AppError, ConflictError, InvalidError, NotFoundError


class InterviewNotFoundError(NotFoundError):
    """No such interview, or it is somebody else's, or it was deleted."""

    code = "interview_not_found"

    def __init__(self) -> None:
        super().__init__("There is no such interview. It may have been deleted.")


class QuestionNotFoundError(NotFoundError):
    """The question bank holds no such question."""

    code = "question_not_found"

    def __init__(self) -> None:
        super().__init__("There is no such question.")


class ScorecardNotFoundError(NotFoundError):
    """The interview is still open, so it has no scorecard yet."""

    code = "scorecard_not_found"

    def __init__(self) -> None:
        super().__init__("This interview has no scorecard yet: it is still open.")


class StageNotFoundError(NotFoundError):
    """The interview never reached the stage that was asked for."""

    code = "stage_not_found"

    def __init__(self) -> None:
        super().__init__("The interview did not reach that stage.")


class StaleTabError(ConflictError):
    """The answer was written for a turn that is no longer the next one: the tab shows an older state."""

    code = "stale_tab"

    def __init__(self, message: str = "") -> None:
        super().__init__(
            message or "This interview has gone on elsewhere, perhaps in another tab. Your text was kept, not sent."
        )


class InterviewClosedError(StaleTabError):
    """The interview is finished and takes no answer."""

    code = "interview_closed"

    def __init__(self) -> None:
        super().__init__("This interview is finished and takes no more answers.")


class KeyReusedError(ConflictError):
    """The idempotency key came before with another text."""

    code = "key_reused"

    def __init__(self) -> None:
        super().__init__("This form was sent before with another text. Reload the page and send the new text again.")


class NoExtensionLeftError(ConflictError):
    """The time was extended as often as it can be, or there is no limit to extend."""

    code = "no_extension_left"

    def __init__(self, message: str) -> None:
        super().__init__(message)


class NotRestorableError(ConflictError):
    """The interview was not deleted, or too long ago."""

    code = "not_restorable"

    def __init__(self) -> None:
        super().__init__("This interview can no longer be restored.")


class TooLongError(InvalidError):
    """The text has more bytes than are taken. `size` and `limit` count bytes of UTF-8."""

    code = "too_long"

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(f"This answer is {size:,} bytes long; at most {limit:,} can be taken. Shorten it a little.")
        self.size = size
        self.limit = limit


class EmptyAnswerError(InvalidError):
    """The text is empty, or blank."""

    code = "empty_answer"

    def __init__(self) -> None:
        super().__init__("Write something, or press Skip.")


class KeyMissingError(InvalidError):
    """The idempotency key is empty or longer than 100 characters."""

    code = "key_missing"

    def __init__(self) -> None:
        super().__init__("The form was sent incomplete. Reload the page and send it again.")


class TimeLimitError(InvalidError):
    """The time limit asked for is not between a minute and a day."""

    code = "time_limit"

    def __init__(self) -> None:
        super().__init__("A time limit is between 1 minute and 24 hours.")


class SetupLinkError(InvalidError):
    """The one-time link was used, has run out, or never was."""

    code = "setup_link"

    def __init__(self) -> None:
        super().__init__("This link was used already or has run out. `dryrun user admin-link` prints a new one.")


class EmailError(InvalidError):
    """The e-mail address cannot be one."""

    code = "email"

    def __init__(self) -> None:
        super().__init__("Enter an e-mail address, such as you@example.org.")


class PasswordError(InvalidError):
    """The password is too short or too long."""

    code = "password"

    def __init__(self, shortest: int, longest: int) -> None:
        super().__init__(f"Choose a password of {shortest} to {longest} characters.")


class SignInError(InvalidError):
    """E-mail and password do not go together; which of the two is wrong is not said."""

    code = "sign_in"

    def __init__(self) -> None:
        super().__init__("E-mail and password do not match an account.")


class SignInWaitError(AppError):
    """Signing in failed too often of late, for this account or from this address; which of them is not said."""

    code = "sign_in_wait"

    def __init__(self, wait: timedelta) -> None:
        self.wait_s = max(1, ceil(wait.total_seconds()))
        number, unit = (self.wait_s, "second") if self.wait_s < 60 else (ceil(self.wait_s / 60), "minute")
        super().__init__(f"Too many attempts have failed. Wait {number} {unit}{'s' * (number != 1)}, then try again.")


class UnavailableError(AppError):
    """The database cannot be reached, or stayed locked for too long. Nothing was changed."""

    code = "unavailable"

    def __init__(self) -> None:
        super().__init__("The database cannot be reached just now. What was saved is safe: try again in a moment.")
