"""YAML text to plain data, with the line of every value, so that whoever is told of a fault finds it.

Stricter than YAML on purpose: a key given twice is a fault; aliases may be used, but what a file grows to is bounded (a
few lines could stand for gigabytes); only `true`, `false`, `null` and decimal numbers are anything but text, so that
a phrase such as `on` or `12:30` stays what its author wrote.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.composer import Composer
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.reader import Reader
from yaml.resolver import Resolver

from app.bank.problems import Path

try:
    from yaml.cyaml import CParser as Parser  # type: ignore[attr-defined]
except ImportError:

    class Parser(Reader, yaml.scanner.Scanner, yaml.parser.Parser):  # type: ignore[no-redef]
        """PyYAML's own parser."""

        def __init__(self, text: str) -> None:
            Reader.__init__(self, text)
            yaml.scanner.Scanner.__init__(self)
            yaml.parser.Parser.__init__(self)


MOST_BYTES = 1_000_000  # of one question's file; the longest of ours has a tenth of it
MOST_VALUES = 200_000  # in one file, those that aliases stand for included


@dataclass
class Tree:
    """What a file says: `data`; the line, from 1, of each path; and its faults as (line, path, message)."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[tuple[int, Path, str]] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """The line of the value at `path`, or of the nearest one that holds it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class _Values(Resolver):
    """The few kinds of plain values of YAML 1.2's core."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's own form


_Values.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"(?:true|false)$"), list("tf"))
_Values.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"(?:~|null|)$"), ["~", "n", ""])
_Values.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]{1,18}$"), list("-+0123456789"))
_Values.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?[0-9]{1,18}\.[0-9]{1,18}$"), list("-+0123456789")
)


class _Composer(Composer, Parser, _Values):
    """PyYAML's composer over libyaml's parser, ten times as fast as its own, or over that where there is no libyaml."""

    def __init__(self, text: str) -> None:
        Parser.__init__(self, text)
        Composer.__init__(self)
        _Values.__init__(self)


class _TooManyError(Exception):
    """The file stands for more values than are taken."""


def read_yaml(content: bytes) -> Tree:
    """One file's data and lines. Faults of the YAML itself stand in `faults`; `data` is then None or partial."""
    tree = Tree()
    if len(content) > MOST_BYTES:
        tree.faults.append((0, (), f"the file has {len(content):,} bytes; at most {MOST_BYTES:,} are taken"))
        return tree
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        tree.faults.append((line, (), "the file is not UTF-8 text"))
        return tree
    if wrong := Reader.NON_PRINTABLE.search(text):
        line = text[: wrong.start()].count("\n") + 1
        tree.faults.append((line, (), f"not valid YAML: the control character U+{ord(wrong[0]):04X}"))
        return tree
    try:
        node = _Composer(text).get_single_node()
        if node is None:
            tree.faults.append((0, (), "the file is empty; expected a question"))
        else:
            tree.lines[()] = node.start_mark.line + 1
            tree.data = _plain(node, (), tree)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = " ".join(part for part in (error.context, error.problem) if part)
        tree.faults.append((mark.line + 1 if mark else 0, (), f"not valid YAML: {said}"))
    except RecursionError:
        tree.faults.append((0, (), "not valid YAML: nested too deeply"))
    except _TooManyError:
        tree.faults.append((0, (), f"the file stands for more than {MOST_VALUES:,} values"))
    return tree


def _plain(node: Node, path: Path, tree: Tree) -> Any:
    if len(tree.lines) > MOST_VALUES:
        raise _TooManyError
    if isinstance(node, ScalarNode):
        return _scalar(node, path, tree)
    if isinstance(node, SequenceNode):
        items = []
        for place, item in enumerate(node.value):
            tree.lines[(*path, place)] = item.start_mark.line + 1
            items.append(_plain(item, (*path, place), tree))
        return items
    assert isinstance(node, MappingNode)  # noqa: S101 - YAML has three kinds of nodes
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, ScalarNode):
            tree.faults.append((line, path, "a key must be text"))
            continue
        key = key_node.value
        inside = (*path, key)
        if key in mapping:
            tree.faults.append((line, inside, f"`{key}` is given twice; the first is in line {tree.lines[inside]}"))
            continue
        tree.lines[inside] = line
        mapping[key] = _plain(value_node, inside, tree)
    return mapping


def _scalar(node: ScalarNode, path: Path, tree: Tree) -> Any:
    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    try:
        match kind:
            case "str":
                return node.value
            case "bool" if node.value in {"true", "false"}:
                return node.value == "true"
            case "null":
                return None
            case "int":
                return int(node.value)
            case "float":
                return float(node.value)
    except ValueError:
        pass  # an explicit tag on something else, such as `!!int x`
    tree.faults.append((node.start_mark.line + 1, path, f"the tag {node.tag} is not taken here; expected plain text"))
    return node.value
