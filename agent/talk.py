"""`visavis talk`: one conversation, shown as it happens and, if asked for, recorded."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import gc
import os
import signal
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

from actors.stage import SessionSetup, StageError
from actors.virtual import VirtualTimeLoop
from agent.config import Config, ConfigError, load_config
from agent.console import Console
from agent.conversation import Driver, hold
from agent.stages import stage_specs

_RECORDED_VERSIONS = ("ray", "onnxruntime", "moonshine-voice", "hibari-tts", "silero-vad", "pipecat-ai")


def run(options: argparse.Namespace) -> int:
    """Hold the conversation that the command line asks for; returns the exit code."""
    began = time.monotonic()
    try:
        config = load_config(options.config, _overrides(options))
        with tempfile.TemporaryDirectory(prefix="visavis-demo-") as folder:
            media = _media(options, config, Path(folder))
            loop_factory = VirtualTimeLoop if options.fast else None
            with asyncio.Runner(loop_factory=loop_factory) as runner:
                failed = runner.run(_talk(options, config, media, began))
        if options.out:
            from agent.report import write_report

            print(f"\n{write_report(Path(options.out))}")
    except (ConfigError, StageError, ValueError, OSError) as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    if failed:
        print(f"visavis: {failed}", file=sys.stderr)
    return 1 if failed else 0


def _overrides(options: argparse.Namespace) -> list[str]:
    camera = [f"room.camera={options.camera}"] if options.camera is not None else []
    return [*options.set, *camera]


def _media(options: argparse.Namespace, config: Config, folder: Path) -> Path | None:
    """The file that plays the person; None for a live one. What is missing is found before anything heavy starts."""
    if options.mic:
        from actors.room import device_room

        device_room.probe(device_room.Devices(**dataclasses.asdict(config.room)))
        return None
    if options.demo:
        from agent.demo import make_demo

        return make_demo(folder)
    from actors.room.media import probe

    path = Path(options.input)
    probe(path)
    return path


async def _talk(options: argparse.Namespace, config: Config, media: Path | None, began: float) -> str:
    console = Console(recording=options.out, simulated=options.fast)
    driver = Driver(console.show)
    costs: dict[str, tuple[float, float]] = {}
    if options.fast:
        from agent.costs import model_costs

        costs = model_costs()
    if options.inline or options.fast:
        from actors.inline_host import InlineHost

        host: Any = InlineHost(costs)
    else:
        from actors.ray_host import RayHost

        console.say("starting Ray and the models …")
        host = RayHost()
    setup = SessionSetup(
        f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}", _session_options(options, config, media, costs)
    )
    stop = asyncio.Event()
    try:
        for warning in await host.start(
            stage_specs(config, live=media is None, record=bool(options.out)), driver
        ):
            console.say(f"warning: {warning}")
        if not options.fast:
            console.say(f"listening after {time.monotonic() - began:.1f} s; Ctrl-C ends the conversation")
        gc.freeze()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        return await hold(host, driver, setup, stop)
    finally:
        console.close()
        await host.stop()


def _session_options(
    options: argparse.Namespace, config: Config, media: Path | None, costs: dict[str, tuple[float, float]]
) -> dict[str, Any]:
    """What the stages are told about this session alone. Nothing is recorded unless a folder was named."""
    told: dict[str, Any] = {}
    told["room"] = {"input": str(media)} if media else dataclasses.asdict(config.room)
    if options.out:
        told["recorder"] = {
            "folder": options.out,
            "configuration": dataclasses.asdict(config),
            "versions": {name: version(name) for name in _RECORDED_VERSIONS},
            "models": {},
            "simulated": options.fast,
            "costs": costs,
        }
    return told
