"""The scenes of the built-in set, as data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from policies.humansense.items import Pattern

SCENES_FILE = Path(__file__).with_name("scenes.yaml")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone drawn: in which look, with which feeling, how they move, at which place from the left, and between which
    parts (0..1) of the scene they are there."""

    look: str
    feeling: str
    motion: str
    place: int
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Line:
    """Something spoken: by which person (-1: somebody unseen), in which voice."""

    person: int
    voice: str
    words: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One recording and its questions (as the release holds them, but for the recording's path)."""

    name: str
    people: tuple[Person, ...]
    lines: tuple[Line, ...]
    seen: bool
    places: int
    questions: tuple[dict[str, Any], ...]


def scenes() -> tuple[Scene, ...]:
    """All scenes of the built-in set."""
    import yaml

    return tuple(_scene(one) for one in yaml.safe_load(SCENES_FILE.read_text("utf-8")))


def _scene(told: dict[str, Any]) -> Scene:
    at_once = not any("from" in person for person in told.get("people", ()))
    people = tuple(
        Person(
            person["look"],
            person["feeling"],
            person.get("motion", "still"),
            place if at_once else int(person.get("at", 0)),
            float(person.get("from", 0.0)),
            float(person.get("to", 1.0)),
        )
        for place, person in enumerate(told.get("people", ()))
    )
    return Scene(
        told["name"],
        people,
        tuple(Line(*line) for line in told.get("says", ())),
        bool(people) or bool(told.get("empty_room")),
        max((person.place + 1 for person in people), default=1),
        tuple(_question(*question) for question in told["questions"]),
    )


def _question(task_type: str, kind: str, question: str, options: list[Any], answer: str) -> dict[str, Any]:
    return {
        "task_type": task_type,
        "question": question,
        "question_pattern": str(Pattern[kind.upper()]),
        "options": [f"{chr(ord('A') + place)}. {text}" for place, text in enumerate(options)],
        "answer": answer,
    }
