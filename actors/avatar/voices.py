"""Choosing a voice by name, and speaking with the system's when the chosen one cannot load."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from difflib import get_close_matches

from actors.avatar.voice import Voice, VoiceError

SPEAKERS = {"hibari": (1.0, 1.0), "hibari-low": (0.68, 0.85)}
"""The neural voices: pitch and formants relative to the recorded speaker. The low one sounds like another."""

SYSTEM = "system"
VOICES = (*SPEAKERS, SYSTEM)
"""The voices on board, by the single word that names them."""


def load_voice(name: str, *, speed: float = 1.0, pitch: float = 1.0) -> tuple[Voice, str | None]:
    """A voice ready to speak, and a warning to show when it is not the one that was asked for.

    `name` is one of VOICES, or the `module:Class` of a voice of your own, which is called with `speed` alone. `speed`
    and `pitch` (both 0.5 to 2) are relative to the voice's own. Raises VoiceError when the name is unknown, when a
    number is out of range, or when neither the voice nor the system's can be loaded.
    """
    if not (0.5 <= speed <= 2.0 and 0.5 <= pitch <= 2.0):
        raise VoiceError(f"a voice's speed and pitch lie between 0.5 and 2, not at {speed:g} and {pitch:g}")
    if name == SYSTEM:
        return _system_voice(speed, pitch), None
    if ":" in name:
        return _own_voice(name, speed), None
    if name not in SPEAKERS:
        nearest = get_close_matches(name, VOICES, 1)
        hint = f"; did you mean {nearest[0]!r}?" if nearest else ""
        raise VoiceError(f"there is no voice {name!r} (there are {', '.join(VOICES)}){hint}")
    own_pitch, formants = SPEAKERS[name]
    try:
        from actors.avatar.hibari_voice import HibariVoice

        return HibariVoice(name, speed=speed, pitch=own_pitch * pitch, formants=formants), None
    except (ImportError, VoiceError) as error:
        reason = error
    try:
        voice = _system_voice(speed, own_pitch * pitch)
    except VoiceError as error:
        raise VoiceError(
            f"the voice {name!r} cannot be loaded: {reason}. Nor can the system's: {error}"
        ) from error
    return voice, f"the voice {name!r} cannot be loaded, the system's robotic voice speaks instead: {reason}"


def _own_voice(name: str, speed: float) -> Voice:
    module, _, class_name = name.partition(":")
    try:
        found = getattr(importlib.import_module(module), class_name)
    except ImportError as error:
        raise VoiceError(f"the voice {name!r} cannot be imported: {error}") from error
    except AttributeError as error:
        raise VoiceError(f"the voice {name!r} is not there: {module} has no {class_name}") from error
    if not (isinstance(found, type) and issubclass(found, Voice)):
        raise VoiceError(f"{name!r} is no voice: it should be a class derived from actors.avatar.voice.Voice")
    try:
        inspect.signature(found).bind(speed=speed)
    except TypeError as error:
        raise VoiceError(f"the voice {name!r} should be made with `speed` alone: {error}") from error
    make: Callable[..., Voice] = found
    return make(speed=speed)


def _system_voice(speed: float, pitch: float) -> Voice:
    from actors.avatar.system_voice import SystemVoice

    return SystemVoice(speed=speed, pitch=pitch)
