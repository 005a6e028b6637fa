"""Ends everything that an agent started, when the agent is gone without having done so itself.

Run as a program of its own. It waits at its standard input, which the agent holds open, and looks now and then which
processes descend from the agent. When the input ends without a word, however the agent died, all of them are killed.
Standard library only: it should cost next to nothing.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

_GOODBYE = b"goodbye"
_LOOK_S = 1.0
_PERSIST_S = 3.0


class Watchdog:
    """The agent's end of the pipe. `folder` is removed when the agent does not do so itself."""

    def __init__(self, folder: Path) -> None:
        # A session of its own: Ctrl-C at the terminal goes to the agent's process group.
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", __file__, str(os.getpid()), str(folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,
        )

    def close(self) -> None:
        """The agent has ended everything itself."""
        try:
            self._process.communicate(_GOODBYE)
        except BrokenPipeError:
            self._process.wait()


def _processes() -> dict[int, tuple[int, int]]:
    """Every process: its parent, and when it began (which tells it from a later one of the same number)."""
    found = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                stat = Path(entry.path, "stat").read_bytes()
            except OSError:
                continue  # gone
            values = stat[stat.rindex(b")") + 2 :].split()
            found[int(entry.name)] = (int(values[1]), int(values[19]))
    return found


def _family(known: dict[int, int]) -> dict[int, int]:
    """Those of `known` (process → when it began) that live, and all that descend from them; without this process."""
    processes = _processes()
    family = {p: began for p, began in known.items() if p in processes and processes[p][1] == began}
    grown = True
    while grown:
        children = {
            p: began for p, (parent, began) in processes.items() if parent in family and p not in family
        }
        family |= children
        grown = bool(children)
    family.pop(os.getpid(), None)
    return family


def _main(agent: int, folder: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    began = _processes().get(agent, (0, 0))[1]
    known: dict[int, int] = {agent: began}
    while not select.select([0], [], [], _LOOK_S)[0]:
        known = _family(known | {agent: began})
    if sys.stdin.buffer.read() == _GOODBYE:
        return
    until = time.monotonic() + _PERSIST_S
    while time.monotonic() < until:  # some start others while they die
        known = _family(known)
        for process in known:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    _main(int(sys.argv[1]), sys.argv[2])
