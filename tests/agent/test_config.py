"""What a person gets from configuration files and --set: the settings, or one line that says what is wrong."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from actors.avatar.voices import SPEAKERS, SYSTEM
from agent.config import PROJECT, Config, ConfigError, known_keys, load_config
from policies.registry import POLICIES

Write = Callable[[str], str]


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes my.yaml into the present folder and gives its name."""
    monkeypatch.chdir(tmp_path)

    def write(text: str) -> str:
        Path("my.yaml").write_text(text, "utf-8")
        return "my.yaml"

    return write


def complaint(name_or_file: str, *overrides: str) -> str:
    """The one line that a person reads."""
    with pytest.raises(ConfigError) as caught:
        load_config(name_or_file, overrides)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_the_companion_is_the_default_and_its_file_names_every_key() -> None:
    assert load_config() == load_config("companion") == Config()
    content = yaml.safe_load((PROJECT / "configs/companion.yaml").read_text("utf-8"))
    named = {f"{group}.{key}" for group, keys in content.items() if isinstance(keys, dict) for key in keys}
    assert named | {"language"} == set(known_keys())


def test_the_kiosk_is_more_patient_than_the_companion_and_otherwise_like_it() -> None:
    kiosk, companion = load_config("kiosk"), load_config("companion")
    assert kiosk.hearing.patience > companion.hearing.patience
    assert kiosk.policy.help_line != companion.policy.help_line
    assert kiosk.room == companion.room


@pytest.mark.parametrize("file", sorted((PROJECT / "configs").glob("*.yaml")), ids=lambda file: file.stem)
def test_every_configuration_that_comes_along_loads(file: Path) -> None:
    load_config(file.stem)


def test_a_file_of_ones_own_extends_another_and_changes_only_what_it_names(written: Write) -> None:
    config = load_config(written("extends: kiosk\nvoice:\n  speed: 1.5\n"))
    assert config.voice.speed == 1.5
    assert config.voice.name == "hibari"
    assert config.policy == load_config("kiosk").policy


def test_a_file_extends_a_file_beside_it_wherever_it_is_read_from(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text("voice: {speed: 0.7}")
    (tmp_path / "mine.yaml").write_text("extends: base.yaml\nhearing:\n")
    assert load_config(str(tmp_path / "mine.yaml")).voice.speed == 0.7


def test_settings_on_the_command_line_win_and_the_last_one_most() -> None:
    changed = load_config("kiosk", ["voice.speed=1.1", "room={camera: 2}", "voice.speed=1.2"])
    assert (changed.voice.speed, changed.room.camera) == (1.2, 2)
    assert load_config("companion", ["room.microphone="]).room.microphone is None


def test_a_policy_of_ones_own_gets_its_options_as_they_are() -> None:
    config = load_config("companion", ["policy={name: 'my.robot:Shy', options: {distance: [1, 2.5]}}"])
    assert config.policy.name == "my.robot:Shy"
    assert config.policy.options == {"distance": [1, 2.5]}


def test_settings_travel_between_processes() -> None:
    config = load_config("kiosk")
    assert pickle.loads(pickle.dumps(config)) == config


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("voice: {sped: 1}", "unknown key 'voice.sped' in my.yaml; did you mean 'voice.speed'?"),
        ("patience: 1", "unknown key 'patience' in my.yaml; did you mean 'hearing.patience'?"),
        ("voice: {speed: fast}", "'voice.speed' in my.yaml should be a valid number, not 'fast'"),
        ("voice: {speed: true}", "'voice.speed' in my.yaml should be a valid number, not True"),
        ("voice: {speed: 7}", "'voice.speed' in my.yaml should be less than or equal to 2, not 7"),
        (
            "voice: {name: hibary}",
            "there is no voice 'hibary'; did you mean 'hibari'? Name a voice of your own module:Class",
        ),
        (
            "room: {camera: [0]}",
            "'room.camera' in my.yaml should be a valid integer or a valid string, not [0]",
        ),
        ("voice: 3", "'voice' in my.yaml should be a group of keys, not 3"),
        ("- voice", "my.yaml should hold keys and values, not ['voice']"),
        ("voice: {speed: 1}\nvoice: {}", "my.yaml, line 2: the key 'voice' stands twice"),
        ("language: en\nvoice: [1", "my.yaml, line 2: expected ',' or ']', but got '<stream end>'"),
        ("extends: my.yaml", "my.yaml extends itself"),
        ("extends: {}", "'extends' in my.yaml should be a configuration's name or file, not {}"),
        ("language: de", "there are no models for language 'de', only for English (en)"),
        (
            "room: {options: {a: 1}}",
            "'room.options' is for a room of your own: name it in room.kind",
        ),
        (
            "room: {kind: Robot}",
            "'room.kind' should be the module:Class of a room of your own, not 'Robot'",
        ),
        (
            "policy: {options: {a: 1}}",
            "'policy.options' is for endpoint or a policy named module:Class; 'companion' takes none",
        ),
    ],
)
def test_a_mistake_in_a_file_is_named_in_one_line(content: str, message: str, written: Write) -> None:
    assert complaint(written(content)) == message


def test_a_key_unlike_any_other_is_answered_with_all_there_are(written: Write) -> None:
    message = complaint(written("colour: blue"))
    assert message.startswith("unknown key 'colour' in my.yaml; known are ")
    assert all(key in message for key in known_keys())


def test_a_mistake_in_a_file_that_is_extended_is_reported_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text("voice: {sped: 1}")
    (tmp_path / "mine.yaml").write_text("extends: base.yaml")
    assert f"in {tmp_path}/base.yaml" in complaint(str(tmp_path / "mine.yaml"))


def test_mistakes_on_the_command_line_are_named_too() -> None:
    assert complaint("companion", "voice.speed") == "--set wants key.path=value, not 'voice.speed'"
    assert "did you mean 'voice.speed'?" in complaint("companion", "voice.sped=1")
    assert "'voice.speed' in --set voice.speed=no should be" in complaint("companion", "voice.speed=no")
    assert complaint("companion", "voice.speed=[1") == "--set voice.speed=[1: the value is no YAML"
    assert "did you mean 'always_reply'?" in complaint("companion", "policy.name=always_repli")


def test_a_missing_configuration_is_answered_with_those_there_are(tmp_path: Path) -> None:
    message = complaint("companoin")
    assert "companion" in message and "kiosk" in message
    assert complaint(f"{tmp_path}/none.yaml") == f"there is no configuration file {tmp_path}/none.yaml"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sound.yaml").write_bytes(b"RIFF\xff\xfe\x00")
    assert "cannot be read" in complaint(str(tmp_path / "sound.yaml"))


def test_every_voice_and_policy_that_can_be_chosen_is_there() -> None:
    for name in (*SPEAKERS, SYSTEM):
        assert load_config("companion", [f"voice.name={name}"]).voice.name == name
    for name in POLICIES:
        assert load_config("companion", [f"policy.name={name}"]).policy.name == name
