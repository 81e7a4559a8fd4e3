"""Finds every value of one kind inside a model, with its path as the file has it."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel

from app.bank.problems import Path

Kind = TypeVar("Kind", bound=BaseModel)


def find_all(kind: type[Kind], inside: object, path: Path = ()) -> Iterator[tuple[Path, Kind]]:
    """Every `kind` in `inside`, itself included, from the top down, in the order of the fields."""
    if isinstance(inside, kind):
        yield path, inside
    if isinstance(inside, BaseModel):
        for name, field in type(inside).model_fields.items():
            yield from find_all(kind, getattr(inside, name), (*path, field.alias or name))
    elif isinstance(inside, Mapping):
        for key, value in inside.items():
            yield from find_all(kind, value, (*path, key))
    elif isinstance(inside, tuple | list):
        for place, value in enumerate(inside):
            yield from find_all(kind, value, (*path, place))
