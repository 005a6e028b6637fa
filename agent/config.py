"""The configuration: one typed model, read from YAML files in layers.

A file may say `extends: companion` and then only what differs; `--set key.path=value` lies on top. Every
layer is checked by itself, so that a mistake is reported with the file it stands in. The settings are plain
frozen dataclasses: stages receive theirs and need nothing from here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, cast, get_type_hints

import yaml
from annotated_types import Interval
from pydantic import TypeAdapter, ValidationError

from actors.avatar.voices import VOICES
from policies.registry import POLICIES

PROJECT = Path(__file__).resolve().parents[1]
LANGUAGES = {"en": "English"}
"""Languages that the models on board can hear and speak."""


_OWN = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*")
Device = Annotated[int, Interval(ge=0)] | str | None


class ConfigError(Exception):
    """A configuration that cannot be used: one line that says where and what to do."""


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """Who decides when and how to respond.

    `name` is one of the policies on board or `module:Class`. `agent_name` is how the agent calls itself,
    `help_line` whom it tells a person in distress or danger to call (empty: what fits, such as the emergency
    number). The same `seed` words the same conversation alike. For a kiosk: `greet` who arrives and looks, and
    `forget_after` so many seconds since they left (0: never). `small_model`: a small language model may extend the
    companion's replies, under checks. `options` go to `endpoint` or a `module:Class` as
    they are.
    """

    name: str = "companion"
    agent_name: str = "Vis"
    help_line: str = ""
    seed: Annotated[int, Interval(ge=0)] = 0
    greet: bool = False
    forget_after: Annotated[float, Interval(ge=0)] = 0.0
    small_model: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How the agent sounds: a neural voice, the system's or a `module:Class`, and its speed (2.0: twice as fast)."""

    name: str = "hibari"
    speed: Annotated[float, Interval(ge=0.5, le=2.0)] = 1.0


@dataclass(frozen=True, slots=True)
class FaceSettings:
    """How the face looks, in the window and in films: a look of configs/looks or a file, and what is behind it."""

    look: str = "vis"
    background: Literal["light", "dark", "contrast"] = "light"


@dataclass(frozen=True, slots=True)
class HearingSettings:
    """How readily a pause is taken for the end of the turn.

    `patience` multiplies every wait (below 1.0: quicker, and more often too early). After `longest_wait`
    seconds of silence the turn is over whatever the other evidence says.
    """

    patience: Annotated[float, Interval(ge=0.5, le=2.0)] = 1.0
    longest_wait: Annotated[float, Interval(ge=0.5, le=10.0)] = 1.15


@dataclass(frozen=True, slots=True)
class RoomSettings:
    """Devices of a live room, or the room itself.

    `kind` is a `module:Class` that takes the place of this machine's devices, "" for these; `options` go to it as they
    are, beside the other keys.
    `microphone` and `loudspeaker` are a device's number or part of its name, None the system's default;
    `camera` is a camera's number, its path or a URL, None for none.
    """

    kind: str = ""
    microphone: Device = None
    loudspeaker: Device = None
    camera: Device = None
    options: Mapping[str, Any] = field(default_factory=dict)

    def told(self) -> dict[str, Any]:
        """What a live room is told."""
        devices = {"microphone": self.microphone, "loudspeaker": self.loudspeaker, "camera": self.camera}
        return devices | dict(self.options)


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be set. `language` is a code of LANGUAGES."""

    language: str = "en"
    policy: PolicySettings = field(default_factory=PolicySettings)
    voice: VoiceSettings = field(default_factory=VoiceSettings)
    face: FaceSettings = field(default_factory=FaceSettings)
    hearing: HearingSettings = field(default_factory=HearingSettings)
    room: RoomSettings = field(default_factory=RoomSettings)


_MODEL = TypeAdapter(Config)


def load_config(name_or_file: str = "companion", overrides: Sequence[str] = ()) -> Config:
    """The configuration `configs/NAME.yaml`, or of a file, with `key.path=value` overrides (values are YAML).

    Raises ConfigError with one line for whatever a person can mend.
    """
    merged: dict[str, Any] = {}
    for layer in (*_file_layers(_find(name_or_file)), *map(_override, overrides)):
        merged = _merge(merged, layer)
    config = _build(merged, f"in {name_or_file}")
    _check_together(config)
    return config


def known_keys(settings: type = Config, prefix: str = "") -> Iterator[str]:
    """Every key that can be set, as `key.path`."""
    hints = get_type_hints(settings)
    for entry in fields(settings):
        if is_dataclass(hints[entry.name]):
            yield from known_keys(cast(type, hints[entry.name]), f"{prefix}{entry.name}.")
        else:
            yield prefix + entry.name


def _find(name_or_file: str, beside: Path | None = None) -> Path:
    """The file that is meant by a name or a path (relative to `beside`, the file that mentions it)."""
    if name_or_file.endswith((".yaml", ".yml")) or "/" in name_or_file:
        path = (beside.parent if beside else Path()) / name_or_file
        if not path.is_file():
            raise ConfigError(f"there is no configuration file {_shown(path)}")
        return path
    path = PROJECT / "configs" / f"{name_or_file}.yaml"
    if not path.is_file():
        names = ", ".join(sorted(known.stem for known in path.parent.glob("*.yaml")))
        raise ConfigError(f"there is no configuration '{name_or_file}'; known are {names}, or give a file")
    return path


def _file_layers(path: Path, above: tuple[Path, ...] = ()) -> list[dict[str, Any]]:
    """The checked content of a file and of those it extends, the most general first."""
    source = _shown(path)
    if path.resolve() in above:
        raise ConfigError(f"{source} extends itself")
    try:
        content = yaml.load(path.read_text("utf-8"), _Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(f"{source}, line {line}: {error.problem}") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"{source} cannot be read: {' '.join(str(error).split())}") from error
    if not isinstance(content, dict | None):
        raise ConfigError(f"{source} should hold keys and values, not {content!r}")
    layer = dict(content or {})
    base = layer.pop("extends", None)
    if not isinstance(base, str | None):
        raise ConfigError(f"'extends' in {source} should be a configuration's name or file, not {base!r}")
    checked = _checked(layer, f"in {source}")
    general = _file_layers(_find(base, path), (*above, path.resolve())) if base is not None else []
    return [*general, checked]


def _override(text: str) -> dict[str, Any]:
    """The checked layer of one `key.path=value`."""
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise ConfigError(f"--set wants key.path=value, not '{text}'")
    try:
        layer = yaml.load(value, _Loader)
    except yaml.YAMLError as error:
        raise ConfigError(f"--set {text}: the value is no YAML") from error
    for part in reversed(key.strip().split(".")):
        layer = {part: layer}
    return _checked(layer, f"in --set {text}")


class _Loader(yaml.SafeLoader):
    """YAML without tags, in which a key that stands twice is a mistake and not a silent loss."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                problem = f"the key '{key.value}' stands twice"
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=key.start_mark)
            seen.add(key.value)
        return cast(dict[Any, Any], super().construct_mapping(node, deep))


def _checked(layer: Mapping[str, Any], place: str) -> dict[str, Any]:
    """The layer, its empty groups dropped, once every key is known and every value fits."""
    known = _known_only(layer, Config, "", place)
    _build(known, place)
    return known


def _known_only(layer: Mapping[Any, Any], settings: type, prefix: str, place: str) -> dict[str, Any]:
    hints = get_type_hints(settings)
    kept: dict[str, Any] = {}
    for key, value in layer.items():
        path = f"{prefix}{key}"
        if key not in hints:
            raise ConfigError(f"unknown key '{path}' {place}{_nearest(path)}")
        if not is_dataclass(hints[key]):
            kept[key] = value
        elif isinstance(value, dict | None):
            kept[key] = _known_only(value or {}, cast(type, hints[key]), f"{path}.", place)
        else:
            raise ConfigError(f"'{path}' {place} should be a group of keys, not {value!r}")
    return kept


def _nearest(path: str) -> str:
    """The end of a message about an unknown key: the known one that is meant, or all there are."""
    keys = list(known_keys())
    near = get_close_matches(path, keys, 1)
    if not near:  # the right name in a wrong group, or without its group
        near = [key for key in keys if key.rpartition(".")[2] == path.rpartition(".")[2]][:1]
    return f"; did you mean '{near[0]}'?" if near else f"; known are {', '.join(keys)}"


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _build(layer: Mapping[str, Any], place: str) -> Config:
    """The settings of a layer whose keys are known; what it does not name has its default."""
    # As JSON, because only there a strict check (no "1.0" for a number) still takes mappings for dataclasses.
    try:
        return _MODEL.validate_json(json.dumps(layer, default=str), strict=True)
    except ValidationError as error:
        first, *more = error.errors()
        path = ".".join(map(str, first["loc"][:2]))
        others = (other for other in more if other["loc"][:2] == first["loc"][:2])  # of alternative types
        wanted = " or ".join(re.sub("^Input should be ", "", problem["msg"]) for problem in (first, *others))
        raise ConfigError(f"'{path}' {place} should be {wanted}, not {first['input']!r}") from error


def _check_together(config: Config) -> None:
    """What a value alone does not show."""
    if config.language not in LANGUAGES:
        known = ", ".join(f"{name} ({code})" for code, name in LANGUAGES.items())
        raise ConfigError(f"there are no models for language '{config.language}', only for {known}")
    name = config.policy.name
    _check_known("policy", name, POLICIES)
    _check_known("voice", config.voice.name, VOICES)
    kind = config.room.kind
    if kind and not _OWN.fullmatch(kind):
        raise ConfigError(f"'room.kind' should be the module:Class of a room of your own, not '{kind}'")
    if config.room.options and not kind:
        raise ConfigError("'room.options' is for a room of your own: name it in room.kind")
    if name in POLICIES and config.policy.options and name != "endpoint":
        raise ConfigError(
            f"'policy.options' is for endpoint or a policy named module:Class; '{name}' takes none"
        )


def _check_known(what: str, name: str, known: Collection[str]) -> None:
    if name not in known and not _OWN.fullmatch(name):
        near = get_close_matches(name, known, 1)
        meant = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(known)}."
        raise ConfigError(f"there is no {what} '{name}'; {meant} Name a {what} of your own module:Class")


def _shown(path: Path) -> str:
    """The path as a person knows it: from the project's folder where it lies within."""
    try:
        return str(path.resolve().relative_to(PROJECT))
    except ValueError:
        return str(path)
