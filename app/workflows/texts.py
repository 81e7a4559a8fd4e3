"""What is done to a text before it is taken: nothing that a reader would notice."""

import re

from app.workflows.errors import TooLongError

ANSWER_LIMIT_BYTES = 32_768

# A lone surrogate has no UTF-8 form and PostgreSQL keeps no NUL: both become the sign for what cannot be shown.
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


def cleaned(text: str) -> str:
    """The text with line ends as LF and unkeepable characters replaced. Raises TooLongError above 32 KB of UTF-8.

    Line ends are mended before counting: a form sends CR LF, and the page's own count knows only LF.
    """
    text = _UNKEEPABLE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n").replace("\r", "\n"))
    size = len(text.encode())
    if size > ANSWER_LIMIT_BYTES:
        raise TooLongError(size, ANSWER_LIMIT_BYTES)
    return text
