"""Pydantic's errors in the words of somebody who writes a question: where, and what is expected there."""

import types
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Generic, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from app.bank.problems import Fault, Path

Model = TypeVar("Model", bound=BaseModel)

_EXPECTED = {
    "string_type": "expected text; put quotes around a number or a word like true",
    "int_type": "expected a whole number",
    "int_parsing": "expected a whole number",
    "int_from_float": "expected a whole number",
    "float_type": "expected a number",
    "float_parsing": "expected a number",
    "bool_type": "expected true or false",
    "bool_parsing": "expected true or false",
    "list_type": "expected a list",
    "tuple_type": "expected a list",
    "dict_type": "expected a mapping of names to values",
    "mapping_type": "expected a mapping of names to values",
    "model_type": "expected a mapping with named values",
    "model_attributes_type": "expected a mapping with named values",
}


@dataclass(frozen=True)
class Validated(Generic[Model]):
    """`whole` is None where there are faults; `parts` holds the top-level values that are valid by themselves."""

    whole: Model | None
    parts: Mapping[str, Any]
    faults: Sequence[Fault]


def validate(model: type[Model], data: Mapping[str, Any]) -> Validated[Model]:
    """`data` as `model`, or every fault of its values."""
    try:
        whole = model.model_validate(data)
    except ValidationError as error:
        faults = [_fault(model, data, one) for one in error.errors(include_url=False)]
    else:
        return Validated(whole, {name: getattr(whole, name) for name in model.model_fields}, ())
    wrong = {fault.path[0] for fault in faults if fault.path}
    return Validated(None, _valid_parts(model, data, wrong), faults)


def _fault(model: type[BaseModel], data: Mapping[str, Any], error: ErrorDetails) -> Fault:
    path = _place(error["loc"], data, missing=error["type"] == "missing")
    return Fault(path=path, message=_message(model, path, error["type"], error["msg"]))


def _valid_parts(model: type[BaseModel], data: Mapping[str, Any], wrong: Collection[object]) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name in data and name not in wrong:
            kind: TypeAdapter[Any] = TypeAdapter(cast("type[Any]", field.annotation))
            parts[name] = kind.validate_python(data[name])
        elif name not in data and not field.is_required():
            parts[name] = field.get_default(call_default_factory=True)
    return parts


def _place(location: tuple[int | str, ...], data: Any, *, missing: bool) -> Path:
    """A location of pydantic's without the names of union members, which stand in no file."""
    path: list[int | str] = []
    for number, step in enumerate(location):
        is_key = isinstance(data, dict) and step in data
        is_place = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if is_key or is_place:
            data = data[step]
        elif not (missing and number == len(location) - 1):
            continue
        path.append(step)
    return tuple(path)


def _message(model: type[BaseModel], path: Path, kind: str, said: str) -> str:
    if kind == "missing":
        return f"`{path[-1]}` is missing"
    if kind == "extra_forbidden":
        known = _keys_known_at(model, path[:-1])
        return f"`{path[-1]}` is not a key here" + (f"; expected {', '.join(known)}" if known else "")
    if kind in _EXPECTED:
        return _EXPECTED[kind]
    if said.startswith("Input should be "):
        return f"expected {said.removeprefix('Input should be ')}"
    return said.removeprefix("Value error, ")


def _keys_known_at(model: type[BaseModel], path: Path) -> list[str]:
    """The keys that a mapping at `path` may have; empty where several models could stand there."""
    here: Any = model
    for step in path:
        here = _inside(_bare(here), step)
        if here is None:
            return []
    here = _bare(here)
    if not (isinstance(here, type) and issubclass(here, BaseModel)):
        return []
    return [field.alias or name for name, field in here.model_fields.items()]


def _bare(annotation: Any) -> Any:
    """An annotation without `Annotated` and without "or None"."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) in {Union, types.UnionType}:
        members = [member for member in get_args(annotation) if member is not type(None)]
        return _bare(members[0]) if len(members) == 1 else None
    return annotation


def _inside(annotation: Any, step: str | int) -> Any:
    """The annotation of a value inside one of `annotation`, or None where it cannot be told."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            if step in {name, field.alias}:
                return field.annotation
        return None
    arguments = get_args(annotation)
    if not arguments:
        return None
    return arguments[0] if isinstance(step, int) else arguments[-1]
