"""Holds the layout of docs/decisions: what each package may import, and what the core may not touch."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
GROUND = {"errors"}
LEAVES = GROUND | {"transcript"}
PARTS = LEAVES | {"interview", "reading", "rubric"}
CORE = PARTS | {"bank", "rehearsal", "evaluation"}
EVERYTHING = {path.stem for path in APP.iterdir() if not path.name.startswith("_")}

# package or module of app/ → what else of app/ it may import
ALLOWED = {
    "errors": set[str](),
    "paths": set[str](),
    "settings": GROUND | {"paths", "storage"},  # storage knows which database URLs there are
    "logs": GROUND | {"settings"},
    "request_log": GROUND | {"logs", "settings"},
    "transcript": GROUND,
    "interview": LEAVES,
    "reading": LEAVES,
    "rubric": LEAVES,
    "bank": PARTS,
    "rehearsal": PARTS | {"bank"},
    "evaluation": PARTS | {"bank"},
    "workflows": CORE,
    "storage": CORE | {"workflows", "paths"},
    "providers": CORE | {"workflows", "paths"},
    "web": CORE | {"workflows", "paths", "settings"},
    "cli": EVERYTHING,
    "main": EVERYTHING,
}
THIRD_PARTY_OF_THE_CORE = {"pydantic"}
# Modules that reach for the clock, for chance or for the world outside; the core is handed what it needs of them.
OUTSIDE = {"asyncio", "http", "os", "secrets", "socket", "sqlite3", "subprocess", "tempfile", "time", "urllib", "uuid"}
CLOCKS = {"now", "today", "utcnow"}


def modules_of(part: str) -> Iterator[tuple[Path, ast.Module]]:
    place = APP / part
    for path in sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]:
        yield path, ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported_names(path: Path, tree: ast.Module) -> Iterator[str]:
    """Full dotted names, imports inside functions included; relative ones resolved."""
    package = ("app", *path.relative_to(APP).parent.parts)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1]] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from ([f"{module}.{name.name}" for name in node.names] if module == "app" else [module])


def parts_of_app() -> list[str]:
    return sorted(name for name in EVERYTHING if (APP / name).is_dir() or (APP / f"{name}.py").is_file())


@pytest.mark.parametrize("part", parts_of_app())
def test_a_package_imports_only_what_lies_inward_of_it(part: str) -> None:
    assert part in ALLOWED, f"app/{part} is new: say in this test what it may import"
    allowed = ALLOWED[part] | {part}
    wrong = [
        f"{path.relative_to(APP)} imports {name}"
        for path, tree in modules_of(part)
        for name in imported_names(path, tree)
        if name.split(".")[0] == "app" and ([*name.split("."), ""])[1] not in allowed
    ]
    assert wrong == []


@pytest.mark.parametrize("part", sorted(CORE))
def test_the_core_imports_the_standard_library_and_pydantic_alone(part: str) -> None:
    wrong = [
        f"{path.relative_to(APP)} imports {name}"
        for path, tree in modules_of(part)
        for name in imported_names(path, tree)
        if (top := name.split(".")[0]) != "app"
        and (top not in sys.stdlib_module_names or top in OUTSIDE)
        and top not in THIRD_PARTY_OF_THE_CORE
    ]
    assert wrong == []


@pytest.mark.parametrize("part", sorted(CORE))
def test_the_core_reads_no_clock_no_file_and_throws_no_dice(part: str) -> None:
    wrong = []
    for path, tree in modules_of(part):
        modules = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                owner = node.value.id if isinstance(node.value, ast.Name) else ""
                if (owner in {"datetime", "date"} and node.attr in CLOCKS) or (
                    owner == "random" in modules and node.attr != "Random"
                ):
                    wrong.append(f"{path.relative_to(APP)}:{node.lineno} uses {owner}.{node.attr}")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"open", "input"}:
                wrong.append(f"{path.relative_to(APP)}:{node.lineno} calls {node.func.id}()")
    assert wrong == []


def test_every_package_says_in_its_first_lines_what_lives_there() -> None:
    silent = [
        str(path.relative_to(APP))
        for path in sorted(APP.rglob("__init__.py"))
        if not (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").strip()
    ]
    assert silent == []
