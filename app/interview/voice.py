"""The scripted voice: a move into words. What is said depends on the move alone; choosing is over by now."""

from collections.abc import Mapping, Sequence

from app.interview.moves import Move, Part, PartKind
from app.interview.script import Script, Wordings
from app.transcript.concepts import Concept

_CLAUSES = (PartKind.TELL, PartKind.REVEAL, PartKind.CONFIRM)


def word(script: Script, concepts: Mapping[str, Concept], move: Move) -> str:
    """The text of the move: one paragraph, with blocks such as a plan's output standing by themselves."""
    pieces: list[str] = []
    clauses: list[str] = []
    group: PartKind | None = None  # what is revealed does not share a sentence with what was asked for
    for part in move.parts:
        joins = is_clause(script, part)
        if clauses and (not joins or (part.kind is PartKind.REVEAL) != (group is PartKind.REVEAL)):
            pieces.extend(_sentences(clauses))
            clauses.clear()
        if joins:
            group = part.kind
            clauses.append(_said(script, concepts, part))
        else:
            pieces.append(capitalised(_said(script, concepts, part)))
    pieces.extend(_sentences(clauses))
    return _join(pieces)


def is_clause(script: Script, part: Part) -> bool:
    """Whether the part's wording is a clause, to be joined with its neighbours, rather than sentences of its own."""
    if part.kind not in _CLAUSES or part.variant == "more":
        return False
    return part.variant == "again" or part.kind is not PartKind.TELL or script.finding(part.ref) is None


def _said(script: Script, concepts: Mapping[str, Concept], part: Part) -> str:
    if part.variant == "again" and part.kind is PartKind.TELL:
        finding = script.finding(part.ref)
        recall = finding.recall if finding else script.facts[part.ref].recall or ""
        return f"{script.again[part.wording % len(script.again)]} {recall}"
    text = _wordings(script, part)[part.wording].say
    if part.kind is PartKind.OPEN:
        context = script.scenario.context
        text = f"{context[part.wording % len(context)].say} {text}"
    names = [script.spoken.get(concept) or concepts[concept].name for concept in part.about]
    return text.format(query=script.scenario.query, **_placeholders(names))


def _wordings(script: Script, part: Part) -> Wordings:
    """The list of wordings from which the part was taken."""
    kind, ref = part.kind, part.ref
    if kind in (PartKind.OPEN, PartKind.ASK_STAGE):
        return script.stage(ref).questions
    if kind is PartKind.REPEAT:
        return script.stage(ref).questions if any(s.id == ref for s in script.stages) else script.follow_up(ref).ask
    if kind is PartKind.UNKNOWN:
        return {"also": script.unknown_also, "again": script.unknown_again}.get(part.variant, script.unknown)
    if kind in (PartKind.TELL, PartKind.CONFIRM):
        return _telling(script, part)
    if kind is PartKind.CLOSE:
        return script.closing_asked if part.variant == "asked" else script.closing
    return {
        PartKind.REACT: lambda: script.reaction(ref).say,
        PartKind.REVEAL: lambda: script.reveal(ref).say,
        PartKind.FOLLOW_UP: lambda: script.follow_up(ref).ask,
        PartKind.NUDGE: lambda: script.nudges[ref].say,
        PartKind.PROBE: lambda: script.stage(ref).smaller,
    }[kind]()


def _telling(script: Script, part: Part) -> Wordings:
    finding = script.finding(part.ref)
    if finding:
        return finding.brief if part.variant == "brief" else finding.say
    fact = script.facts[part.ref]
    return {"more": fact.more, "right": fact.right, "wrong": fact.wrong}.get(part.variant, fact.say)


def _placeholders(names: Sequence[str]) -> dict[str, str]:
    if not names:
        return {}
    return {"first": names[0], "last": names[-1], "list": enumerate_names(names)}


def enumerate_names(names: Sequence[str]) -> str:
    """ "a cache", "a cache and replicas", "a cache, replicas and a bigger machine"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _sentences(clauses: Sequence[str]) -> list[str]:
    """Clauses two to a sentence, so that several facts are told in one breath, where that makes no winding one."""
    pairs: list[list[str]] = []
    for clause in clauses:
        if pairs and len(pairs[-1]) == 1 and _join_well(pairs[-1][0], clause):
            pairs[-1].append(clause)
        else:
            pairs.append([clause])
    return [capitalised(", and ".join(pair)) + "." for pair in pairs]


def _join_well(one: str, other: str) -> bool:
    """Whether an "and" between the two leaves a sentence that is easy to follow."""
    return ", and " not in one + other and not (", " in one and ", " in other)


def capitalised(text: str) -> str:
    """The text with its first letter upper case; the rest as it stands."""
    return text[:1].upper() + text[1:]


def _join(pieces: Sequence[str]) -> str:
    """Pieces one after the other; around a piece of several lines, an empty line."""
    text = ""
    block = False
    for piece in pieces:
        many = "\n" in piece
        text += piece.strip() if not text else ("\n\n" if many or block else " ") + piece.strip()
        block = many
    return text
