"""Canonical JSON and its SHA-256: the same value always gives the same bytes, whatever built it."""

import hashlib
import json
from collections.abc import Sequence

from pydantic import BaseModel


def canonical_json(value: BaseModel | Sequence[BaseModel]) -> bytes:
    """UTF-8 JSON with sorted keys, no blanks and no NaN. Lone surrogates, which JSON cannot carry raw, are escaped."""
    data = (
        value.model_dump(mode="json")
        if isinstance(value, BaseModel)
        else [one.model_dump(mode="json") for one in value]
    )
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "backslashreplace")


def content_hash(value: BaseModel | Sequence[BaseModel]) -> str:
    """SHA-256, 64 hex digits, of the canonical JSON."""
    return hashlib.sha256(canonical_json(value)).hexdigest()
