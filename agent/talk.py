"""`visavis talk`: one conversation, shown as it happens and, if asked for, recorded."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
import tempfile
import time
from pathlib import Path

from actors.stage import StageError
from actors.virtual import VirtualTimeLoop
from agent.api import Agent
from agent.config import Config, ConfigError, load_config
from agent.console import Console


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
            if not options.no_film:
                _film(Path(options.out), config)
    except (ConfigError, StageError, ValueError, OSError) as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    if failed:
        print(f"visavis: {failed}", file=sys.stderr)
    return 1 if failed else 0


def _film(folder: Path, config: Config) -> None:
    """What was recorded, as a film; a conversation is not spoilt by one that cannot be made."""
    from actors.recorder.stage import SESSION_FILE
    from agent.film import FILM_FILE, SIZE, FilmError, tell

    try:
        tell(folder / SESSION_FILE, folder / FILM_FILE, SIZE, config.face.look, config.face.background)
    except FilmError as error:
        print(f"visavis: no film was made: {error}", file=sys.stderr)


def _overrides(options: argparse.Namespace) -> list[str]:
    camera = [f"room.camera={options.camera}"] if options.camera is not None else []
    return [*options.set, *camera]


def _media(options: argparse.Namespace, config: Config, folder: Path) -> Path | None:
    """The file that plays the person; None for a live one. What is missing is found before anything heavy starts."""
    if options.window or options.full_screen:
        from actors.room.window import probe as probe_screen

        probe_screen()
    if options.mic:
        if not config.room.kind:
            from actors.room import device_room

            device_room.probe(device_room.Devices(**config.room.told()))
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
    costs: dict[str, tuple[float, float]] | None = None
    if options.fast:
        from agent.costs import model_costs

        costs = model_costs()
    agent = Agent(
        config,
        person=media,
        record=options.out,
        window="full screen" if options.full_screen else "window" if options.window else "",
        inline=options.inline,
        costs=costs,
        observer=console.show,
    )
    if not (options.inline or options.fast):
        console.say("starting Ray and the models …")
    stop = asyncio.Event()
    await agent.start()
    try:
        for warning in agent.warnings:
            console.say(f"warning: {warning}")
        if not options.fast:
            console.say(f"listening after {time.monotonic() - began:.1f} s; Ctrl-C ends the conversation")
        gc.freeze()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await agent.begin()
        failed = await agent.over(stop)
    finally:
        console.close()
        await agent.close()
    return failed or agent.failed
