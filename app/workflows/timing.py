"""The time limit of an interview: disclosed before the start, extended on request, with a grace for the last answer."""

from datetime import datetime, timedelta

from app.workflows.errors import TimeLimitError
from app.workflows.ports import StoredInterview

EXTENSION = timedelta(minutes=10)
MOST_EXTENSIONS = 3
GRACE = timedelta(seconds=60)  # an answer that was being sent when the time ran out still counts
SHORTEST_S, LONGEST_S = 60, 24 * 60 * 60


def checked_limit(time_limit_s: int | None) -> int | None:
    """The limit, in seconds, where it is sensible. Raises TimeLimitError below a minute and above a day."""
    if time_limit_s is not None and not SHORTEST_S <= time_limit_s <= LONGEST_S:
        raise TimeLimitError
    return time_limit_s


def deadline(interview: StoredInterview) -> datetime | None:
    """When the time is over, extensions included; None without a limit."""
    if interview.time_limit_s is None:
        return None
    return interview.started_at + timedelta(seconds=interview.time_limit_s) + interview.extensions * EXTENSION


def is_over(interview: StoredInterview, now: datetime) -> bool:
    """Whether the deadline has passed: an answer that comes now is the last."""
    end = deadline(interview)
    return end is not None and now > end


def is_past_grace(interview: StoredInterview, now: datetime) -> bool:
    """Whether an answer that comes now is too late."""
    end = deadline(interview)
    return end is not None and now > end + GRACE


def extensions_left(interview: StoredInterview) -> int:
    """How many more times the limit can be extended; 0 without a limit."""
    return 0 if interview.time_limit_s is None else max(0, MOST_EXTENSIONS - interview.extensions)
