"""`visavis top`: the agents of this user that are running, stage by stage."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from agent.status import EVERY_S, FOLDERS, STATUS_FILE

Status = dict[str, Any]
OLD_S = 5.0
"""Seconds after which a status tells of an agent that hangs."""
_HEAD = f"{'stage':12}{'pid':>8}{'memory':>9}{'cpu':>7}{'silent':>8}{'queue':>9}{'replaced':>10}"
_CLEAR = "\x1b[H\x1b[J"


def run(options: argparse.Namespace) -> int:
    """Show them, again and again (once with `--once`, `--json` or in a pipe); 1 when there is none, else 0."""
    meter = _Meter()
    live = sys.stdout.isatty() and not (options.once or options.json)
    if not live:
        list(map(meter.measure, running()))
        time.sleep(EVERY_S / 4)  # what a process uses is known from the second look on
    while True:
        found = list(map(meter.measure, running()))
        if options.json:
            print(json.dumps(found, indent=1))
        else:
            text = "\n\n".join(map(shown, found)) or "no agent of yours is running"
            print(f"{_CLEAR if live else ''}{text}", flush=True)
        if not live:
            return int(not found)
        time.sleep(EVERY_S)


def running() -> Iterator[Status]:
    """What the agents of this user told last, the oldest agent first. Folders of dead ones are passed over."""
    found = []
    for file in Path(tempfile.gettempdir()).glob(f"{FOLDERS}/{STATUS_FILE}"):
        try:
            if file.stat().st_uid == os.getuid():
                status = json.loads(file.read_text())
                if psutil.pid_exists(status["pid"]):
                    found.append(status)
        except (OSError, ValueError):
            continue  # it has ended meanwhile
    return iter(sorted(found, key=lambda status: float(status["began"])))


class _Meter:
    """What processes use, since it was last asked for."""

    def __init__(self) -> None:
        self._known: dict[int, psutil.Process] = {}

    def measure(self, status: Status) -> Status:
        """The status with `cpu` (percent of a core) for every stage, and with the agent's own process."""
        own = {"pid": status["pid"], "memory": self._memory(status["pid"]), "silent": None, "age": None}
        stages = {**status["stages"], "driver": own | {"replaced": 0}}
        for stage in stages.values():
            stage["cpu"] = self._cpu(stage["pid"])
        return status | {"stages": stages}

    def _process(self, pid: int) -> psutil.Process:
        if pid not in self._known or not self._known[pid].is_running():
            self._known[pid] = psutil.Process(pid)
        return self._known[pid]

    def _cpu(self, pid: int) -> float | None:
        try:
            return float(self._process(pid).cpu_percent())
        except psutil.Error:
            return None

    def _memory(self, pid: int) -> int:
        try:
            return int(self._process(pid).memory_info().rss)
        except psutil.Error:
            return 0


def shown(status: Status) -> str:
    """An agent as text."""
    minutes, seconds = divmod(int(status["at"] - status["began"]), 60)
    waits = status["latency_ms"]
    old = time.time() - status["at"]
    lines = [
        f"{status['session']}  {minutes}:{seconds:02d}  {status['replies']} replies, first sound after "
        + ", ".join(f"{name} {_number(value, ' ms')}" for name, value in waits.items()),
        _HEAD,
        *(_line(name, stage) for name, stage in status["stages"].items()),
        *(f"{time.strftime('%H:%M:%S', time.localtime(at))}  {text}" for at, text in status["notices"]),
    ]
    if old > OLD_S:
        lines.append(f"nothing was heard of it for {old:.0f} s: it hangs, or was stopped")
    return "\n".join(lines)


def _line(name: str, stage: Status) -> str:
    age = None if stage["age"] is None else stage["age"] / 1e6
    return (
        f"{name:12}{stage['pid']:>8}{_number(stage['memory'] / 1e6, ' MB'):>9}{_number(stage['cpu'], ' %'):>7}"
        f"{_number(stage['silent'], ' s', 1):>8}{_number(age, ' ms'):>9}{stage['replaced']:>10}"
    )


def _number(value: float | None, unit: str, digits: int = 0) -> str:
    return "-" if value is None else f"{value:.{digits}f}{unit}"
