"""Microphones and loudspeakers of this machine, through PortAudio (PyAudio).

Opens what was asked for in the format nearest to the loop's, and says in plain words why it cannot.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from actors.quiet import quiet
from actors.stage import StageError

if TYPE_CHECKING:
    import pyaudio

Choice = int | str | None
"""A device: its number, a part of its name, or None for the system's default."""

Callback = Callable[[bytes | None, int, Mapping[str, float], int], tuple[bytes | None, int]]


@dataclass(frozen=True, slots=True)
class Role:
    """What a device is for; `channels` is PortAudio's name for how many of them it has."""

    name: str
    channels: str
    input: bool


MICROPHONE = Role("microphone", "maxInputChannels", True)
LOUDSPEAKER = Role("loudspeaker", "maxOutputChannels", False)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open stream that was not started yet. `rate` in Hz."""

    stream: pyaudio.Stream
    name: str
    rate: int
    channels: int


def _silence_alsa() -> None:
    """Keep ALSA from writing to standard error while streams run, too: it prints a line for every underrun, and what
    matters of that comes with the callbacks."""
    try:
        alsa = ctypes.CDLL("libasound.so.2")
    except OSError:
        return
    # The handler must be a C function, for it is called on PortAudio's threads; getpid takes nothing and does nothing.
    alsa.snd_lib_error_set_handler(ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p))


class PortAudio:
    """PortAudio with the devices that are there now; devices plugged in later need a new one."""

    def __init__(self) -> None:
        try:
            import pyaudio
        except ImportError as error:
            raise StageError(
                f"Sound devices need PyAudio and the system library PortAudio: {error}."
            ) from None
        _silence_alsa()
        with quiet():
            self._pyaudio = pyaudio.PyAudio()
        self._closed = False

    def devices(self, role: Role) -> dict[int, str]:
        """The names of the devices for a role, by number."""
        infos = map(self._pyaudio.get_device_info_by_index, range(self._pyaudio.get_device_count()))
        return {int(info["index"]): str(info["name"]) for info in infos if int(info[role.channels]) > 0}

    def open(self, role: Role, choice: Choice, rate: int, beat: int, callback: Callback) -> Opened:
        """Open a device for int16 samples at `rate` Hz, or at its own rate where it refuses that, with `beat`
        callbacks a second. Raises StageError."""
        index, name = self.find(role, choice)
        info = self._pyaudio.get_device_info_by_index(index)
        with quiet():
            for at, channels in self._formats(role, index, rate, info):
                try:
                    stream = self._stream(role, index, at, channels, at // beat, callback)
                except OSError as error:
                    raise StageError(
                        f"The {role.name} {name!r} cannot be opened ({error.args[-1]}): is another program using it? "
                        + self._there(role)
                    ) from None
                return Opened(stream, name, at, channels)
        raise StageError(f"The {role.name} {name!r} takes no format that is known here. {self._there(role)}")

    def find(self, role: Role, choice: Choice) -> tuple[int, str]:
        """The number and the name of the device. Raises StageError when it is not there."""
        devices = self.devices(role)
        if choice is None:
            default = (
                self._pyaudio.get_default_input_device_info
                if role.input
                else self._pyaudio.get_default_output_device_info
            )
            try:
                index = int(default()["index"])
            except OSError:
                raise StageError(f"There is no {role.name}. {self._there(role)}") from None
            return index, devices[index]
        for index, name in devices.items():
            if index == choice or (isinstance(choice, str) and choice.lower() in name.lower()):
                return index, name
        raise StageError(f"There is no {role.name} {choice!r}. {self._there(role)}")

    def _there(self, role: Role) -> str:
        devices = self.devices(role)
        found = ", ".join(f"{index} {name!r}" for index, name in devices.items())
        if not found:
            return f"No {role.name} is known to this machine: plug one in, or play a recording instead."
        return f"Known to this machine: {found}. Choose one by its number or a part of its name."

    def _formats(
        self, role: Role, index: int, rate: int, info: Mapping[str, Any]
    ) -> Iterator[tuple[int, int]]:
        """The formats (rate, channels) that the device takes, the best first."""
        own = int(info["defaultSampleRate"])
        way = "input" if role.input else "output"
        for channels in (1, min(2, int(info[role.channels]))):
            for at in (rate, own):
                asked = {f"{way}_device": index, f"{way}_channels": channels, f"{way}_format": self._int16}
                try:
                    if self._pyaudio.is_format_supported(at, **asked):
                        yield at, channels
                except ValueError:
                    continue

    @property
    def _int16(self) -> int:
        import pyaudio

        return int(pyaudio.paInt16)

    def _stream(
        self, role: Role, index: int, rate: int, channels: int, block: int, callback: Callback
    ) -> pyaudio.Stream:
        device = {"input_device_index" if role.input else "output_device_index": index}
        return self._pyaudio.open(
            rate=rate,
            channels=channels,
            format=self._int16,
            input=role.input,
            output=not role.input,
            frames_per_buffer=block,
            start=False,
            stream_callback=callback,
            **device,
        )

    def close(self) -> None:
        """Let go of PortAudio and of all streams that were opened. May be called again."""
        if not self._closed:
            self._closed = True
            with quiet():
                self._pyaudio.terminate()
