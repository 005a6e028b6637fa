"""Parts of somebody else's: what is wrong with one is said in a line that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from actors.avatar.voice import VoiceError
from actors.avatar.voices import load_voice
from agent.api import Agent
from agent.config import load_config
from agent.stages import stage_specs

_VOICES = """
from actors.avatar.voice import Speech, Voice, silent

class Mute(Voice):
    name = "mute"
    def __init__(self, speed): self.speed = speed
    def synthesise(self, text): return silent(text)

class Needy(Mute):
    def __init__(self, port): ...

class Other: ...
"""


@pytest.fixture(autouse=True)
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own_voices.py").write_text(_VOICES)
    monkeypatch.syspath_prepend(str(tmp_path))


def test_a_voice_of_ones_own_speaks_at_the_speed_that_is_set() -> None:
    voice, warning = load_voice("own_voices:Mute", speed=1.5)
    assert (voice.name, warning) == ("mute", None)
    assert vars(voice) == {"speed": 1.5}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere_voices:Mute", "the voice 'nowhere_voices:Mute' cannot be imported: No module named"),
        ("own_voices:Muted", "is not there: own_voices has no Muted"),
        ("own_voices:Other", "is no voice: it should be a class derived from actors.avatar.voice.Voice"),
        ("own_voices:Needy", "should be made with `speed` alone: missing a required argument: 'port'"),
    ],
)
def test_what_is_wrong_with_a_voice_is_said(name: str, message: str) -> None:
    with pytest.raises(VoiceError, match=message.replace("(", r"\(")):
        load_voice(name)


async def test_a_room_that_is_not_there_is_named() -> None:
    with pytest.raises(ValueError, match="nowhere:Room"):
        async with Agent("companion", settings=["room.kind=nowhere:Room"], inline=True):
            raise AssertionError("it should not have begun")


def test_a_room_of_ones_own_takes_the_place_of_devices_but_not_of_a_recorded_person() -> None:
    config = load_config("companion", ["room.kind=robot:Room", "room.options={port: 3}", "room.camera=2"])
    assert stage_specs(config, live=True, record=False)["room"].path == "robot:Room"
    assert stage_specs(config, live=False, record=False)["room"].path == "actors.room.file_room:FileRoom"
    assert config.room.told() == {"microphone": None, "loudspeaker": None, "camera": 2, "port": 3}
