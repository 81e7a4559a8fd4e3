"""`borrow: {from: slow-query, concepts: [index, caching], small_talk: true}`: a question takes over parts of another.

Concepts come with all their phrases; `extend: {monitoring: {not: dashboard~}}` adds lines to those of a borrowed one,
where a word means something else here. Small talk is what an interviewer says whatever the question ("take your time").
What is borrowed is copied in, so that what is hashed and stored stands on its own: a later change of the lender makes
another version of the borrower too.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.bank.problems import Fault

Lender = Callable[[str], Mapping[str, Any] | str]
"""The data of the question with this id, or why there is none to be had."""

_ID = re.compile(r"[a-z0-9-]+")  # a question's id is its file's name, and leads out of no folder
SMALL_TALK = ("unknown", "unknown_also", "unknown_again", "again", "assumption_cues")
_KEYS = {"from", "concepts", "extend", "small_talk"}
_EXPECTED = (
    "expected `from: <question id>`, `concepts:` with a list of ids or `all`, and perhaps `extend:` with lines to add "
    "to borrowed concepts and `small_talk: true`"
)


def borrow(data: Mapping[str, Any], own_id: str, lender: Lender) -> tuple[dict[str, Any], list[Fault]]:
    """The question's data with what it borrows put in, and what is wrong with the borrowing.

    Borrowed concepts follow the question's own. With `concepts: all`, an own concept takes the place of the lender's of
    the same id; one that is borrowed by name and defined too is a fault. Own small talk goes before borrowed.
    """
    rest = {key: value for key, value in data.items() if key != "borrow"}
    if "borrow" not in data:
        return rest, []
    wish = data["borrow"]
    if not _is_wish(wish):
        return rest, [Fault(path=("borrow",), message=_EXPECTED)]
    if wish["from"] == own_id:
        return rest, [Fault(path=("borrow", "from"), message="a question cannot borrow from itself")]
    lent = lender(wish["from"])
    if isinstance(lent, str):
        return rest, [Fault(path=("borrow", "from"), message=f"cannot borrow from `{wish['from']}`: {lent}")]
    faults: list[Fault] = []
    if "concepts" in wish:
        rest["concepts"], faults = _with_concepts(rest.get("concepts", []), wish, lent)
    if wish.get("small_talk") and isinstance(rest.get("script"), dict) and isinstance(lent.get("script"), dict):
        rest["script"] = _with_small_talk(rest["script"], lent["script"])
    return rest, faults


def _is_wish(wish: Any) -> bool:
    return (
        isinstance(wish, dict)
        and {"from"} < set(wish) <= _KEYS
        and isinstance(wish["from"], str)
        and _ID.fullmatch(wish["from"]) is not None
        and (wish.get("concepts", "all") == "all" or isinstance(wish["concepts"], list))
        and isinstance(wish.get("small_talk", True), bool)
        and _is_extension(wish.get("extend", {}))
        and ("concepts" in wish or "extend" not in wish)
    )


def _is_extension(extend: Any) -> bool:
    """Concept ids to phrase groups to lines."""
    return isinstance(extend, dict) and all(
        isinstance(groups, dict) and all(isinstance(lines, str) for lines in groups.values())
        for groups in extend.values()
    )


def _with_concepts(own: Any, wish: Mapping[str, Any], lent: Mapping[str, Any]) -> tuple[Any, list[Fault]]:
    if not isinstance(own, list):
        return own, []  # a fault of the value itself, and reported as such
    offered, own_ids = _by_id(lent.get("concepts")), set(_by_id(own))
    faults: list[Fault] = []
    if wish["concepts"] == "all":
        taken = {name: one for name, one in offered.items() if name not in own_ids}
    else:
        taken = {}
        for place, name in enumerate(wish["concepts"]):
            wrong = _wrong_with(name, offered, own_ids, taken, wish["from"])
            if wrong:
                faults.append(Fault(path=("borrow", "concepts", place), message=wrong))
            else:
                taken[name] = offered[name]
    for name, groups in wish.get("extend", {}).items():
        if name in taken:
            taken[name] = _extended(taken[name], groups)
        else:
            faults.append(Fault(path=("borrow", "extend", name), message=f"`{name}` is not borrowed"))
    return [*own, *taken.values()], faults


def _by_id(concepts: Any) -> dict[str, Any]:
    """The concepts of a file by id; what has no id that could be one is left for whoever validates the file."""
    listed = concepts if isinstance(concepts, list) else []
    return {one["id"]: one for one in listed if isinstance(one, dict) and isinstance(one.get("id"), str)}


def _extended(concept: Mapping[str, Any], groups: Mapping[str, str]) -> dict[str, Any]:
    """The concept with lines added to its phrases; a block of lines and a list are both kept as they are."""
    longer = dict(concept)
    for group, lines in groups.items():
        had = concept.get(group) or ""
        longer[group] = [*had, *lines.splitlines()] if isinstance(had, list) else f"{had}\n{lines}"
    return longer


def _wrong_with(name: Any, offered: Mapping[str, Any], own: set[str], taken: Mapping[str, Any], lender: str) -> str:
    if not isinstance(name, str) or name not in offered:
        return f"`{lender}` has no concept `{name}`"
    if name in own:
        return f"`{name}` is borrowed and defined below: keep one of the two"
    return f"`{name}` is borrowed twice" if name in taken else ""


def _with_small_talk(own: Mapping[str, Any], lent: Mapping[str, Any]) -> dict[str, Any]:
    talk = {key: lent[key] for key in SMALL_TALK if key in lent}
    nudges: Sequence[Any] = [script.get("nudges", {}) for script in (lent, own)]
    if all(isinstance(some, dict) for some in nudges):
        talk["nudges"] = {**nudges[0], **nudges[1]}
    return {**talk, **own, **({"nudges": talk["nudges"]} if "nudges" in talk else {})}
