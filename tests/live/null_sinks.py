"""A sound card made of PulseAudio null sinks: what is played into `speak` comes out of the microphone that programs
see, and what programs play can be recorded with `listen`.

Needs the Debian packages pulseaudio, pulseaudio-utils and libasound2-plugins (PortAudio reaches PulseAudio through
ALSA).
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
"""Hz of the sinks."""
NEEDED = ("pulseaudio", "paplay", "parec", "pactl")

_SCRIPT = f"""
load-module module-native-protocol-unix auth-anonymous=1
load-module module-null-sink sink_name=loudspeaker rate={RATE} channels=1
load-module module-null-sink sink_name=speak rate={RATE} channels=1
load-module module-remap-source source_name=microphone master=speak.monitor
set-default-sink loudspeaker
set-default-source microphone
"""
_ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


class NullSinks:
    """A running PulseAudio server. Its environment is set in this process while the context of `null_sinks` lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        script = self._folder / "sinks.pa"
        script.write_text(_SCRIPT)
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "-F",
                str(script),
                "--exit-idle-time=-1",
                "--daemonize=no",
                "--log-level=error",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(100):
            info = subprocess.run(["pactl", "info"], check=False, capture_output=True, text=True)
            if "Default Source: microphone" in info.stdout:
                return
            time.sleep(0.05)
        raise RuntimeError(f"PulseAudio did not start: {info.stdout}{info.stderr}")

    def stop(self) -> None:
        """End the server: for programs, the sound card has been pulled out."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def speak(self, samples: NDArray[np.int16]) -> subprocess.Popen[bytes]:
        """Begin to play int16 mono samples at RATE into the microphone.

        A null sink sleeps until something plays, and the first part of that is lost: begin with half a second of
        silence.
        """
        raw = self._folder / "spoken.raw"
        raw.write_bytes(samples.tobytes())
        with raw.open("rb") as file:
            return subprocess.Popen(
                ["paplay", "--raw", "-d", "speak", f"--rate={RATE}", "--channels=1", "--format=s16le"],
                stdin=file,
            )

    @contextmanager
    def listen(self) -> Iterator[Path]:
        """Record what the loudspeaker plays, as raw int16 mono at RATE, into the file that is given."""
        path = self._folder / "heard.raw"
        with path.open("wb") as file:
            recorder = subprocess.Popen(
                ["parec", "-d", "loudspeaker.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le"],
                stdout=file,
            )
            try:
                yield path
            finally:
                recorder.terminate()
                recorder.wait()


@contextmanager
def null_sinks() -> Iterator[NullSinks]:
    """A PulseAudio server of one's own, and this process's environment set to it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / ".asoundrc").write_text(_ALSA)
        changed = {"HOME": name, "XDG_RUNTIME_DIR": name, "PULSE_SERVER": f"unix:{name}/pulse/native"}
        before = {key: os.environ.get(key) for key in changed}
        os.environ.update(changed)
        sinks = NullSinks(folder)
        try:
            sinks.start()
            yield sinks
        finally:
            sinks.stop()
            for key, value in before.items():
                if value is None:
                    os.environ.pop(key, None)
                else:
                    os.environ[key] = value
