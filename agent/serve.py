"""`visavis serve` and `visavis run`: the companion behind an address; `run` opens its page on this screen too."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import secrets
import signal
import sys
import time
import webbrowser
from pathlib import Path

from actors.stage import StageError
from agent.config import ConfigError, load_config
from agent.server.door import is_loopback
from agent.server.server import Address, Server

TOKEN_VARIABLE = "VISAVIS_TOKEN"
"""Environment variable of the token: on the command line every user of the machine could read it."""


def run(options: argparse.Namespace) -> int:
    """Serve until Ctrl-C; returns the exit code.

    `options` has `command` ("run" opens the page), `config`, `set`, `host`, `port`, `sessions`, `origin` (a list),
    `certificate`, `key` (names of files or None), `inline`, `out` (a folder or None).
    """
    try:
        config = load_config(options.config, options.set)
        address = _address(options)
        server = Server(
            config,
            address,
            sessions=options.sessions,
            inline=options.inline,
            record=Path(options.out) if options.out else None,
        )
        failed = asyncio.run(_serve(server, open_page=options.command == "run"))
    except OSError as error:
        print(f"visavis: cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    except (ConfigError, StageError, ValueError) as error:
        print(f"visavis: {error}", file=sys.stderr)
        return 1
    if failed:
        print(f"visavis: {failed}", file=sys.stderr)
    return 1 if failed else 0


def _address(options: argparse.Namespace) -> Address:
    """Where to listen. Raises ValueError for what does not fit together."""
    if bool(options.certificate) != bool(options.key):
        raise ValueError("TLS needs both --certificate and --key")
    for name in (options.certificate, options.key):
        if name and not Path(name).is_file():
            raise ValueError(f"there is no file {name}")
    if options.sessions < 1:
        raise ValueError("--sessions should be at least 1")
    token = os.environ.get(TOKEN_VARIABLE, "")
    if not token and not is_loopback(options.host):
        token = secrets.token_urlsafe(16)
    return Address(
        options.host,
        options.port,
        token,
        tuple(options.origin),
        Path(options.certificate) if options.certificate else None,
        Path(options.key) if options.key else None,
    )


async def _serve(server: Server, *, open_page: bool) -> str:
    began = time.monotonic()
    print("loading the models …", flush=True)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        for warning in await server.start():
            print(f"warning: {warning}", flush=True)
        gc.freeze()
        for line in _notice(server, time.monotonic() - began):
            print(line, flush=True)
        if open_page and not await asyncio.to_thread(webbrowser.open, server.url):
            print("no browser could be opened here: open the address yourself", flush=True)
        stopped, failure = asyncio.create_task(stop.wait()), asyncio.create_task(server.failure())
        await asyncio.wait((stopped, failure), return_when=asyncio.FIRST_COMPLETED)
        failed = failure.result() if failure.done() else ""
        for task in (stopped, failure):
            task.cancel()
        return failed
    finally:
        await server.stop()


def _notice(server: Server, seconds: float) -> list[str]:
    """What is open, and to whom."""
    address = server.address
    lines = [f"ready after {seconds:.1f} s; Ctrl-C ends it", f"  page       {server.url}"]
    scheme = "wss" if address.certificate else "ws"
    lines.append(f"  protocol   {scheme}://{address.host}:{server.port}/v1/realtime (docs/protocol.md)")
    lines.append(f"  sessions   {server.most}")
    if server.loop.record is not None:
        lines.append(f"  recording  every conversation, into {server.loop.record}")
    if is_loopback(address.host):
        lines.append("  open to    the programs of this machine only")
        return lines
    lines.append(
        f"  open to    whoever reaches {address.host} on your network and has the token {address.token}"
    )
    if address.certificate is None:
        lines.append(
            "  warning    without TLS everybody on the way can listen, and browsers give no microphone"
        )
    return lines
