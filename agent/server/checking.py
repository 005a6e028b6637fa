"""Events of clients, checked against tables of what we know of them.

The tables say what the types of the `openai` package say, and our additions; the tests hold the one against the other.
They are tables of our own because importing that package takes a second and each check of it hundreds of microseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """What was wrong with an event: the protocol's `code`, the parameter by its path, and what to do in words."""

    code: str
    param: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Of:
    """A value of one of these Python types (a bool is no number)."""

    types: tuple[type, ...]
    name: str


@dataclass(frozen=True, slots=True)
class Each:
    """A list whose entries are all of one kind."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Group:
    """An object: the kinds of its fields, and which of them must be there."""

    fields: Mapping[str, Kind]
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alternatives:
    """An object whose fields depend on what its field `by` says."""

    by: str
    groups: Mapping[str, Group]


Kind = Of | Each | Group | Alternatives | tuple[str, ...]
"""A tuple of strings: one of these words."""

TEXT = Of((str,), "a string")
WHOLE = Of((int,), "a whole number")
NUMBER = Of((int, float), "a number")
FLAG = Of((bool,), "true or false")
OBJECT = Of((dict,), "an object")
ANYTHING = Of((object,), "anything")


def check(event: Mapping[str, Any], group: Group, path: str = "") -> tuple[dict[str, Any], list[Problem]]:
    """What of the event is known and fits, and a problem for everything that does not."""
    problems: list[Problem] = []
    kept = _group(event, group, path, problems)
    return kept, problems


def _group(value: Mapping[str, Any], group: Group, path: str, problems: list[Problem]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, given in value.items():
        where = f"{path}.{key}" if path else str(key)
        kind = group.fields.get(key)
        if kind is None:
            problems.append(Problem("unknown_parameter", where, f"Unknown parameter: '{where}'."))
        elif given is None:
            kept[key] = None
        else:
            fits, made = _value(given, kind, where, problems)
            if fits:
                kept[key] = made
    for key in group.required:
        if value.get(key) is None:
            where = f"{path}.{key}" if path else key
            problems.append(Problem("missing_parameter", where, f"Missing required parameter: '{where}'."))
    return kept


def _value(given: Any, kind: Kind, where: str, problems: list[Problem]) -> tuple[bool, Any]:
    if isinstance(kind, tuple):
        if isinstance(given, str) and given in kind:
            return True, given
        return _wrong(where, f"one of {', '.join(kind)}", given, problems)
    if isinstance(kind, Of):
        if isinstance(given, kind.types) and (
            not isinstance(given, bool) or bool in kind.types or kind is ANYTHING
        ):
            return True, given
        return _wrong(where, kind.name, given, problems)
    if isinstance(kind, Each):
        if not isinstance(given, list):
            return _wrong(where, "a list", given, problems)
        entries = [_value(entry, kind.kind, f"{where}[{i}]", problems) for i, entry in enumerate(given)]
        return True, [made for fits, made in entries if fits]
    if not isinstance(given, dict):
        return _wrong(where, "an object", given, problems)
    if isinstance(kind, Alternatives):
        word = given.get(kind.by)
        chosen = kind.groups.get(word) if isinstance(word, str) else None
        if chosen is None:
            return _wrong(f"{where}.{kind.by}", f"one of {', '.join(kind.groups)}", word, problems)
        kind = chosen
    return True, _group(given, kind, where, problems)


def _wrong(where: str, wanted: str, given: Any, problems: list[Problem]) -> tuple[bool, None]:
    shown = repr(given)
    shown = shown if len(shown) <= 40 else shown[:37] + "..."
    problems.append(
        Problem("invalid_value", where, f"Invalid value for '{where}': expected {wanted}, got {shown}.")
    )
    return False, None
