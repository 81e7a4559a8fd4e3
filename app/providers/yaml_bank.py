"""The question bank as a folder of YAML files, one per question, named after its id.

Everything that is wrong in any file is reported at once, each with its line, its path and what is expected there:
faults of the YAML, of single values, and of how the parts of a question fit together.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.bank.checks import Parts, check_parts
from app.bank.problems import BankError, Fault, Problem, dotted
from app.bank.question import Question
from app.providers.borrowing import borrow
from app.providers.expectations import validate
from app.providers.yaml_tree import MOST_BYTES, Tree, read_yaml


def load_bank(folder: Path) -> dict[str, Question]:
    """Every question of a folder, by id, in the order of the file names. Raises `BankError` with every problem."""
    paths = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    if not paths:
        raise BankError([Problem(file=str(folder), line=0, path="", message="no question (*.yaml) in this folder")])
    return load_questions(paths)


def load_questions(paths: list[Path]) -> dict[str, Question]:
    """These files' questions, by id; what one borrows is looked up beside it. Raises `BankError` with every problem."""
    questions: dict[str, Question] = {}
    problems: list[Problem] = []
    for path in paths:
        question, found = _read_question(path)
        problems.extend(found)
        if question is not None:
            questions[question.id] = question
    if problems:
        raise BankError(problems)
    return questions


def _read_question(path: Path) -> tuple[Question | None, list[Problem]]:
    tree, data = _read_mapping(path)
    faults: list[Fault] = []
    question = None
    if data is not None:
        data, faults = borrow(data, path.stem, lambda name: _to_lend(path.with_name(f"{name}.yaml")))
        validated = validate(Question, data)
        question = validated.whole
        faults += _check_name(data, path)
        faults += validated.faults
        faults += check_parts(Parts(**{name: validated.parts.get(name) for name in Parts.__annotations__}))
        faults = [_lent_fault(fault, tree) or fault for fault in faults]
    placed = [*tree.faults, *((tree.line(fault.path), fault.path, fault.message) for fault in faults)]
    problems = [Problem(file=str(path), line=line, path=dotted(at), message=said) for line, at, said in placed]
    return (None if problems else question), problems


def _read_mapping(path: Path) -> tuple[Tree, dict[str, Any] | None]:
    """A file's tree and its top-level mapping; None, with a fault in the tree, where there is none."""
    try:
        with path.open("rb") as file:
            tree = read_yaml(file.read(MOST_BYTES + 1))
    except OSError as error:
        tree = Tree(faults=[(0, (), f"the file cannot be read: {error.strerror or error}")])
    if tree.data is None:
        return tree, None
    if not isinstance(tree.data, dict):
        tree.faults.append((1, (), "expected a mapping with keys such as `id`, `title` and `script`"))
        return tree, None
    return tree, tree.data


def _to_lend(path: Path) -> Mapping[str, Any] | str:
    """Another question's file as plain data, or why nothing can be borrowed from it."""
    tree, data = _read_mapping(path)
    if data is None:
        return tree.faults[0][2]
    if "borrow" in data:
        return "it borrows itself; borrow from the question that defines what you need"
    return data


def _lent_fault(fault: Fault, tree: Tree) -> Fault | None:
    """A fault of a borrowed concept is the lender's: here it is told as one of borrowing."""
    if fault.path[:1] != ("concepts",) or len(fault.path) < 2 or not isinstance(fault.path[1], int):
        return None
    own = tree.data.get("concepts", [])
    if isinstance(own, list) and fault.path[1] < len(own):
        return None
    return Fault(path=("borrow", "concepts"), message=f"what is borrowed has a problem: {fault.message}")


def _check_name(data: Mapping[str, Any], path: Path) -> list[Fault]:
    if isinstance(data.get("id"), str) and data["id"] != path.stem:
        return [Fault(path=("id",), message=f"expected `{path.stem}`: a file is named after its question's id")]
    return []
