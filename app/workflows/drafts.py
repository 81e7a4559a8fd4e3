"""What a candidate has typed and not yet sent: kept on the server, so that no reload or crash loses it."""

from datetime import datetime

from app.workflows.errors import InterviewClosedError, StaleTabError
from app.workflows.ports import Services, StoredDraft
from app.workflows.record import own_interview
from app.workflows.texts import cleaned
from app.workflows.views import InterviewStatus


def save(
    services: Services, person_id: str, interview_id: str, turn_number: int, text: str, now: datetime
) -> datetime | None:
    """Keep `text` as the draft of answer `turn_number`; returns when, or None where a blank one was dropped.

    Raises TooLongError, InterviewNotFoundError, InterviewClosedError; StaleTabError where that answer was sent already,
    so that a late save of an old tab cannot bring back a text that stands in the transcript.
    """
    text = cleaned(text)
    services.transaction.begin_writing()
    # Locked: of a save and its answer at once, the save comes first and is dropped, or comes second and is stale.
    interview = own_interview(services, person_id, interview_id, lock=True)
    if interview.status is InterviewStatus.FINISHED:
        raise InterviewClosedError
    if turn_number != services.interviews.turn_count(interview_id):
        raise StaleTabError
    if not text.strip():
        services.interviews.drop_draft(interview_id)
        return None
    services.interviews.save_draft(interview_id, StoredDraft(turn_number, text, now))
    return now
