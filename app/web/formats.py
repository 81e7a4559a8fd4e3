"""How values look on a page: times, durations, levels, and what people typed."""

import re
from datetime import UTC, date, datetime

from markupsafe import Markup, escape

from app.rubric.scorecard import LEVEL_WORDS
from app.transcript.readings import Span

# Control characters have no look of their own; their pictures do (Unicode, "Control Pictures"). One for one, so that
# offsets stay. Tab and line feed are text.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)}
_PICTURES |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
# What a question's author writes as code: between backticks, or a plain SQL query with at most one condition.
_CODE = re.compile(
    r"`([^`\n]+)`"
    r"|(\bSELECT\s[^.?!;]+?\sFROM\s+\w+(?:\s+WHERE\s+\w+(?:\([^)]*\))?\s*=\s*(?:'[^']*'|\$?\w+))?)"
)
# Lines set off by empty lines that are a query, or some of which are indented: what a tool printed, such as a plan.
_OUTPUT = re.compile(r"(?:(?<=\n\n)|\A)(?=SELECT\s|(?:.+\n)*[ ]{2,}\S)(?:.+\n)+.+(?=\n\n|\Z)")
_UNIT = re.compile(r"(?<=\d) (?=(?:%|ms|s|[KMGT]B)(?!\w))")


def level_word(level: int) -> str:
    """A level, 0 to 3, in words."""
    return LEVEL_WORDS[level]


def duration(seconds: int) -> str:
    """`12:40`, or `1:02:40` from an hour on. Never negative."""
    minutes, rest = divmod(max(0, seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def took(seconds: int) -> str:
    """How long something took, to the minute and in words, to stand after "9 answers"."""
    minutes = round(max(0, seconds) / 60)
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return "in less than a minute"
    if hours > 23:
        return f"over {hours // 24 + 1} days"
    parts = [f"{hours} hour{'s' if hours > 1 else ''}"] if hours else []
    parts += [f"{rest} minute{'s' if rest > 1 else ''}"] if rest else []
    return "in " + " and ".join(parts)


def iso(when: datetime) -> str:
    """For `<time datetime>`: UTC, to the second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def hour(when: datetime) -> str:
    """`12:03`, in UTC."""
    return when.astimezone(UTC).strftime("%H:%M")


def day(when: datetime | date) -> str:
    """`22 November 2026`, in UTC."""
    return f"{when.day} {when:%B %Y}"


def plain_number(value: float) -> str:
    """Without a needless `.0`."""
    return f"{value:g}"


def sentence(text: str) -> str:
    """With a capital first and a full stop last, whatever the rubric's author wrote."""
    text = text.strip()
    return text if not text else text[0].upper() + text[1:] + ("" if text[-1] in '.?!…”"' else ".")


def shown(text: str) -> str:
    """What somebody typed, with control characters made visible; as long as the text itself."""
    return text.translate(_PICTURES)


def spoken(text: str) -> Markup:
    """What the question's author wrote, escaped, with code, queries and a tool's output set as code."""
    whole, done = Markup(), 0
    text = text.strip()
    for found in _OUTPUT.finditer(text):
        whole += _prose(text[done : found.start()].rstrip("\n"))
        whole += Markup('<code class="output" tabindex="0" role="group" aria-label="Code">{}</code>').format(found[0])
        done = found.end()
        while text[done : done + 1] == "\n":
            done += 1
    return whole + _prose(text[done:])


def _prose(text: str) -> Markup:
    parts = Markup()
    done = 0
    text = _UNIT.sub("\u00a0", text)
    for found in _CODE.finditer(text):
        parts += escape(text[done : found.start()])
        parts += Markup("<code>{}</code>").format(found.group(1) or found.group(2))
        done = found.end()
    return parts + escape(text[done:])


def anchor(span: Span) -> str:
    """The id of a quote's place in the transcript."""
    return f"said-{span.turn}-{span.start}-{span.end}"
