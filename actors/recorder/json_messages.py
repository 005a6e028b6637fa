"""Dataclasses as JSON: their schema, their text, and back. Everything follows from the annotations.

The schemas keep to what viewers of recordings understand: plain types, arrays and nested objects, no
alternatives and no null. So an optional field that is None is left out. Sound (`bytes`) is told by its
number of 16-bit samples: it has a topic of its own, and reading gives silence of the same length.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_PLAIN: dict[object, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


def object_schema(hints: Mapping[str, Any], description: str = "") -> dict[str, Any]:
    """The schema of an object with these fields."""
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {name: _schema(hint) for name, hint in hints.items()},
        "required": [name for name, hint in hints.items() if not _optional(hint)],
    }
    return {"description": description} | schema if description else schema


def hints_of(cls: type) -> dict[str, Any]:
    """The fields of a dataclass and their types, in their order."""
    hints = _resolved(cls)
    return {field.name: hints[field.name] for field in fields(cls)}


def summary(cls: type) -> str:
    """The first sentence or line of the class's documentation."""
    return (cls.__doc__ or "").strip().partition("\n")[0]


def to_text(values: Mapping[str, Any]) -> bytes:
    """An object whose values may be dataclasses, as JSON in UTF-8."""
    return json.dumps(values, default=_members, ensure_ascii=False, separators=(",", ":")).encode()


def from_json(hint: Any, value: Any) -> Any:
    """The value of type `hint` that `to_text` wrote.

    Unknown fields are ignored, missing ones take their default. Raises TypeError or ValueError when the value
    does not fit.
    """
    if is_dataclass(hint):
        return _build(hint, value)
    if get_origin(hint) in (Union, UnionType):
        return from_json(_present(hint), value)
    if get_origin(hint) is tuple:
        args = get_args(hint)
        each = args[:1] * len(value) if args[-1] is Ellipsis else args
        return tuple(from_json(arg, item) for arg, item in zip(each, value, strict=True))
    if hint is bytes:
        return bytes(2 * value)
    return hint(value)


def members(value: Any) -> dict[str, Any]:
    """The fields of a dataclass instance that are to be written."""
    cls: Any = type(value)
    present = ((name, getattr(value, name)) for name in _names(cls))
    return {
        name: len(item) // 2 if isinstance(item, bytes) else item
        for name, item in present
        if item is not None
    }


def _members(value: Any) -> Any:
    if not is_dataclass(value):
        raise TypeError(f"{type(value).__name__} has no place in a recording")
    return members(value)


def _build(cls: Any, value: Mapping[str, Any]) -> Any:
    hints = _resolved(cls)
    given = {}
    for field in fields(cls):
        if field.name in value:
            given[field.name] = from_json(hints[field.name], value[field.name])
        elif field.default is MISSING and _optional(hints[field.name]):
            given[field.name] = None
    return cls(**given)


def _schema(hint: Any) -> dict[str, Any]:
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    if hint is bytes:
        return {"type": "integer", "description": "number of samples"}
    if get_origin(hint) in (Union, UnionType):
        return _schema(_present(hint))
    if get_origin(hint) is tuple:
        args = get_args(hint)
        array = {"type": "array", "items": _schema(args[0])}
        return array if args[-1] is Ellipsis else array | {"minItems": len(args), "maxItems": len(args)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"type": "string", "enum": [member.value for member in hint]}
    if isinstance(hint, type) and is_dataclass(hint):
        return object_schema(hints_of(hint), summary(hint))
    raise TypeError(f"{hint!r} has no JSON schema")


def _optional(hint: Any) -> bool:
    return NoneType in get_args(hint)


def _present(hint: Any) -> Any:
    """X of `X | None`."""
    choices = [arg for arg in get_args(hint) if arg is not NoneType]
    if len(choices) != 1:
        raise TypeError(f"{hint!r}: alternatives have no JSON schema; give each a topic of its own")
    return choices[0]


@cache
def _resolved(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


@cache
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))
